"""Signing: with mouse, finger and pen; a stroke back, all gone, by keyboard too."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.people.signature import Signature
from ui.widgets.signature import SignaturePad, SignaturePicture

PEN = QPointingDevice(
    "pen", 7, QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Pen,
    QInputDevice.Capability.Position, 1, 0,
)  # fmt: skip


@pytest.fixture
def pad(dressed: QApplication, qtbot: QtBot) -> SignaturePad:
    made = SignaturePad("서명 칸", "이름을 써 주세요")
    qtbot.addWidget(made)
    made.resize(560, 190)
    made.show()
    made.setFocus()
    return made


def draw(pad: SignaturePad, *at: tuple[int, int]) -> None:
    """One stroke of the mouse."""
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(pad, left, pos=QPoint(*at[0]))
    for point in at[1:]:
        QTest.mouseMove(pad, QPoint(*point))
    QTest.mouseRelease(pad, left, pos=QPoint(*at[-1]))


def test_strokes_of_the_mouse(pad: SignaturePad) -> None:
    draw(pad, (20, 100), (120, 60), (220, 110))
    draw(pad, (260, 40), (260, 140))
    assert [len(stroke) for stroke in pad.signature().strokes] == [3, 2]


def test_a_stroke_back_and_all_gone_by_keyboard(pad: SignaturePad) -> None:
    draw(pad, (20, 100), (220, 110))
    draw(pad, (260, 40), (260, 140))
    QTest.keyClick(pad, Qt.Key.Key_Backspace)
    assert len(pad.signature().strokes) == 1
    QTest.keyClick(pad, Qt.Key.Key_Delete)
    assert pad.is_empty


def test_a_finger(pad: SignaturePad) -> None:
    finger = QTest.createTouchDevice()
    QTest.touchEvent(pad, finger).press(0, QPoint(20, 100), pad).commit()
    QTest.touchEvent(pad, finger).move(0, QPoint(200, 60), pad).commit()
    QTest.touchEvent(pad, finger).release(0, QPoint(200, 60), pad).commit()
    assert pad.signature().strokes == (((20, 100), (200, 60)),)


def test_a_pen(pad: SignaturePad) -> None:
    for kind, x, button in (
        (QEvent.Type.TabletPress, 20, Qt.MouseButton.LeftButton),
        (QEvent.Type.TabletMove, 220, Qt.MouseButton.NoButton),
        (QEvent.Type.TabletRelease, 220, Qt.MouseButton.LeftButton),
    ):
        at = QPointF(x, 90)
        held = Qt.MouseButton.LeftButton
        event = QTabletEvent(
            kind, PEN, at, at, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0,
            Qt.KeyboardModifier.NoModifier, button, held,
        )  # fmt: skip
        QApplication.sendEvent(pad, event)
        assert event.isAccepted()
    assert pad.signature().strokes == (((20, 90), (220, 90)),)


def test_the_hint_is_read_aloud(pad: SignaturePad) -> None:
    assert (pad.accessibleName(), pad.accessibleDescription()) == ("서명 칸", "이름을 써 주세요")


def test_it_is_shown_again_in_its_own_proportions(dressed: QApplication, qtbot: QtBot) -> None:
    signature = Signature.drawn(560, 190, [[(20, 95), (540, 95)]])
    picture = SignaturePicture(signature, "서명", 95)
    qtbot.addWidget(picture)
    picture.resize(picture.sizeHint())
    assert (picture.width(), picture.height()) == (280, 95)
    drawn = picture.grab().toImage()
    paper, ink = drawn.pixelColor(140, 20), drawn.pixelColor(140, 47)
    assert ink.lightness() < paper.lightness() - 100
