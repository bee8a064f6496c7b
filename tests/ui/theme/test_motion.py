"""Motion: none unless it is wished for, and then only a short fade."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.theme.look import dress, look, wear
from ui.theme.motion import fade_in
from ui.wishes import Wishes


@pytest.fixture
def moving(dressed: QApplication) -> Iterator[None]:
    wear(dressed, Wishes(moves=True))
    yield
    wear(dressed, Wishes())
    dress(dressed, "light", "comfortable")


@pytest.fixture
def panel(dressed: QApplication, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_nothing_moves_unless_it_is_wished_for(panel: QWidget) -> None:
    assert not look().moves
    fade_in(panel)
    assert panel.graphicsEffect() is None


def test_a_panel_fades_in_and_is_whole_afterwards(
    moving: None, panel: QWidget, qtbot: QtBot
) -> None:
    fade_in(panel)
    assert panel.graphicsEffect() is not None
    qtbot.waitUntil(lambda: panel.graphicsEffect() is None)
