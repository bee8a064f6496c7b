"""The page of all components: nothing cut, in every language, theme and size."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.helpers.cut import cut_texts
from tests.ui.widgets.components import components
from ui.texts import Texts
from ui.theme.look import dress, look
from ui.theme.tokens import SIZES, THEMES, Size, Theme


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
    assert cut_texts(page) == []
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
