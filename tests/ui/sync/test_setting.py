"""The switch of syncs by themselves: a wish, kept for the next start."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.ui.conftest import Gone
from ui.kit import Kit
from ui.views.sync.setting import by_itself
from ui.wishes import Wishes, keep_wishes, read_wishes


def test_the_switch_says_the_wish_and_turns_it(kit: Kit, qtbot: QtBot, gone: Gone) -> None:
    switch = by_itself(kit)
    qtbot.addWidget(switch)
    assert switch.isChecked()
    assert switch.accessibleName()
    switch.click()
    assert [wishes.syncs_by_itself for wishes in gone.wishes] == [False]


def test_the_wish_is_kept_beside_the_others(tmp_path: Path) -> None:
    assert read_wishes(tmp_path).syncs_by_itself
    keep_wishes(tmp_path, Wishes(syncs_by_itself=False))
    assert read_wishes(tmp_path) == Wishes(syncs_by_itself=False)
    keep_wishes(tmp_path, Wishes())
    assert read_wishes(tmp_path) == Wishes()
