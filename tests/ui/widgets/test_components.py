"""The page of all components: nothing cut, in every language, theme and size."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.widgets.components import components
from ui.texts import Texts
from ui.theme.look import dress, look
from ui.theme.tokens import SIZES, THEMES, Size, Theme
from ui.widgets.badge import Badge
from ui.widgets.words import Words


def cut(page: QWidget) -> list[str]:
    """Texts that stand partly outside what holds them, or have less room than they need."""
    found = []
    for label in page.findChildren(Words) + page.findChildren(Badge):
        if not label.isVisible():
            continue
        needed = label.heightForWidth(label.width()) if label.wordWrap() else 0
        narrow = not label.wordWrap() and not label.toolTip()
        too_narrow = narrow and label.width() < label.minimumSizeHint().width()
        place = QRect(label.mapTo(page, QPoint(0, 0)), label.size())
        if too_narrow or label.height() < needed or not page.rect().contains(place):
            found.append(label.text())
    return found


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut(
    dressed: QApplication, qtbot: QtBot, texts: Texts, theme: Theme, size: Size
) -> None:
    dress(dressed, theme, size)
    page = components(texts)
    qtbot.addWidget(page)
    page.resize(1366, 1000)
    page.show()
    QApplication.processEvents()
    assert cut(page) == []
    image = page.grab().toImage()
    assert image.pixelColor(2, 2) == look().color("bg")
    dress(dressed, "light", "comfortable")


def test_every_control_has_a_name(dressed: QApplication, qtbot: QtBot, texts: Texts) -> None:
    page = components(texts)
    qtbot.addWidget(page)
    page.show()
    found = [*page.findChildren(QAbstractButton), *page.findChildren(QLineEdit)]
    controls = [control for control in found if control.isVisible()]
    nameless = [
        control
        for control in controls
        if not QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
    ]
    assert len(controls) > 50
    assert nameless == []
