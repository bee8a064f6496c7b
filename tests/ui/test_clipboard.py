"""What is copied out of the program leaves the clipboard; what others copied stays."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ui.privacy.clipboard import CLEARED_AFTER, ClipboardKeeper

NUMBER = "010-0000-0001"


@pytest.fixture
def clipboard(dressed: QApplication) -> Iterator[QClipboard]:
    board = QGuiApplication.clipboard()
    board.clear()
    yield board
    board.clear()


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    """A field of the program that has the keyboard."""
    made = QLineEdit(NUMBER)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def copy(field: QLineEdit) -> None:
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)


def test_what_a_field_copies_is_gone_after_the_time(
    clipboard: QClipboard, field: QLineEdit, qtbot: QtBot
) -> None:
    keeper = ClipboardKeeper(clipboard, after=50)
    copy(field)
    assert clipboard.text() == NUMBER
    qtbot.waitUntil(lambda: clipboard.text() == "")
    assert keeper.left is None


def test_the_lock_clears_at_once(clipboard: QClipboard, field: QLineEdit) -> None:
    keeper = ClipboardKeeper(clipboard)
    copy(field)
    left = keeper.left
    assert left is not None
    assert left == pytest.approx(CLEARED_AFTER, rel=0.1)  # a timer may be a little early or late
    keeper.clear()
    assert clipboard.text() == ""


def test_what_was_copied_elsewhere_stays(clipboard: QClipboard) -> None:
    """No window of the program has the keyboard: it was another program."""
    keeper = ClipboardKeeper(clipboard)
    clipboard.setText("장보기")
    assert keeper.left is None
    keeper.clear()
    assert clipboard.text() == "장보기"


def test_what_replaced_ours_stays(clipboard: QClipboard, field: QLineEdit) -> None:
    keeper = ClipboardKeeper(clipboard)
    copy(field)
    blocked = clipboard.blockSignals(True)  # a system that does not tell
    clipboard.setText("장보기")
    clipboard.blockSignals(blocked)
    keeper.clear()
    assert clipboard.text() == "장보기"
