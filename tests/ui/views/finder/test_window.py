"""Ctrl+K in the window: over a page, never over the lock, the cover or what the household sees."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.clock import FixedClock
from tests.helpers.builders import a_case, a_person
from tests.helpers.opening import a_laptop
from tests.helpers.typing import press, type_text
from ui.app import make_client
from ui.views.finder.field import FinderField
from ui.views.finder.overlay import FinderDialog
from ui.views.navigation import Navigation


@pytest.fixture
def client(
    dressed: QApplication, qtbot: QtBot, clock: FixedClock, tmp_path: Path
) -> Iterator[Navigation]:
    made = make_client(dressed, tmp_path, clock, is_training=True)
    qtbot.addWidget(made.frame)
    with qtbot.waitActive(made.frame):
        made.frame.show()
    made.opened(a_laptop(tmp_path, clock))
    yield made
    made.frame.close()


def ctrl(client: Navigation, key: Any) -> None:
    QTest.keyClick(client.frame.windowHandle(), key, Qt.KeyboardModifier.ControlModifier)


def test_from_a_page_to_the_case_by_keys_alone(client: Navigation, qtbot: QtBot) -> None:
    case = a_case(client.kit.office, a_person("가온들"))
    ctrl(client, Qt.Key.Key_K)
    (dialog,) = client.frame.dialogs
    assert isinstance(dialog, FinderDialog)
    type_text(dialog.field, "가온")
    qtbot.waitUntil(lambda: dialog._screen.is_asked)
    press(dialog.field, Qt.Key.Key_Return)
    assert client.frame.dialogs == []
    here = client.trail.here
    assert here is not None
    assert (here.place.name, here.values) == ("case", {"case": case})


def test_pressed_again_it_opens_no_second_one(client: Navigation) -> None:
    ctrl(client, Qt.Key.Key_K)
    ctrl(client, Qt.Key.Key_K)
    assert len(client.frame.dialogs) == 1


def test_the_lock_closes_it_and_nothing_is_found_behind_it(
    client: Navigation, qtbot: QtBot
) -> None:
    a_case(client.kit.office, a_person("가온들"))
    ctrl(client, Qt.Key.Key_K)
    ctrl(client, Qt.Key.Key_L)
    ctrl(client, Qt.Key.Key_K)
    assert client.frame.dialogs == []
    qtbot.waitUntil(lambda: not client.kit.background.is_busy)
    assert not client.frame.findChildren(FinderField)
    assert not client.foresight._timer.isActive()


def test_a_covered_screen_stays_covered(client: Navigation) -> None:
    ctrl(client, Qt.Key.Key_H)
    ctrl(client, Qt.Key.Key_K)
    assert client.frame.cover is not None
    assert client.frame.dialogs == []


def test_it_does_not_open_before_the_household(client: Navigation) -> None:
    case = a_case(client.kit.office, a_person("가온들"))
    client.show("client_view", case=case)
    ctrl(client, Qt.Key.Key_K)
    assert client.frame.dialogs == []
