"""The door on screen: by keyboard, by contact with a Center, by the code its staff reads out."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.clock import FixedClock
from core.errors import LaptopWiped, NoCenter
from core.office import opening
from core.office.laptop.door import Door
from core.office.lock_note import read_lock_note
from core.office.office import Office
from core.sentence import say
from core.watch import Watch
from sync.client.orders.obeying import Orders
from sync.wire.direct import Direct
from tests.helpers.centers import Center
from tests.helpers.opening import CHEAP, PASSPHRASE
from tests.helpers.ordered import a_laptop_at
from tests.helpers.typing import press, type_text
from tests.ui.conftest import Gone
from ui.kit import Kit
from ui.opening import FolderOpener
from ui.screens.unlock import UnlockScreen
from ui.views.start.unlock import UnlockView


class ToCenter(FolderOpener):
    """The Center is in this process, or does not answer."""

    center: Center | None = None

    def contact(self, door: Door, watch: Watch) -> Any:
        if self.center is None:
            raise NoCenter(say("sync.no_connection"))
        try:
            Orders(door.guard, Direct(self.center.desk), watch).ask()
        except LaptopWiped:
            door.finish_wipe()
            raise
        return door.open_if_open()


@pytest.fixture
def center(tmp_path: Path, clock: FixedClock) -> Iterator[Center]:
    made = Center(tmp_path / "center", clock)
    yield made
    made.close()


@pytest.fixture
def laptop(center: Center, tmp_path: Path) -> str:
    """A laptop of 가온들, enrolled and at the lock; its id."""
    enrolled = a_laptop_at(center, "gaon", tmp_path / "enrolled")
    enrolled.close()
    who = replace(enrolled.enrolment, consultant_name="가온들")
    opening.create(tmp_path / "laptop", PASSPHRASE, who, center.clock, CHEAP).lock()
    return who.laptop


@pytest.fixture
def opener(tmp_path: Path, clock: FixedClock, laptop: str) -> ToCenter:
    return ToCenter(tmp_path / "laptop", clock, CHEAP)


@pytest.fixture
def view(kit: Kit, opener: ToCenter, clock: FixedClock, qtbot: QtBot) -> Iterator[UnlockView]:
    """At the door: thirty-one days later, the passphrase typed."""
    clock.go_on(timedelta(days=31))
    kit.folder = opener._folder
    made = UnlockView(UnlockScreen(read_lock_note(kit.folder), opener, clock), kit)
    qtbot.addWidget(made)
    made.resize(1366, 688)
    with qtbot.waitActive(made):
        made.show()
    made.focus_first()
    type_text(made.passphrase, PASSPHRASE)
    press(made.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: made._door is not None)
    yield made
    made._screen.leave_door()
    assert isinstance(kit.go, Gone)
    for office in kit.go.offices:
        if isinstance(office, Office):
            office.lock()


def opened(gone: Gone) -> list[str]:
    return [o.enrolment.consultant_name for o in gone.offices if isinstance(o, Office)]


def test_the_door_takes_the_place_of_the_passphrase(view: UnlockView) -> None:
    assert view._door is not None
    assert not view.passphrase.isVisible()
    assert view.passphrase.text() == ""
    assert "31일" in view._door.why.words.text()
    assert view._door.contact.hasFocus()


def test_the_code_read_out_by_the_staff_opens(
    view: UnlockView, center: Center, laptop: str, gone: Gone, qtbot: QtBot
) -> None:
    assert view._door is not None
    code = center.staff.telephone_code(laptop, view._door.number.text())
    type_text(view._door.answer, code)
    press(view._door.answer, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened(gone) == ["가온들"])


def test_a_wrong_code_stays_selected_and_is_told(view: UnlockView, qtbot: QtBot) -> None:
    door = view._door
    assert door is not None
    type_text(door.answer, "000000000000")
    press(door.answer, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: door.wrong.isVisible())
    assert door.answer.selectedText() == "000000000000"


def test_contact_opens(
    view: UnlockView, opener: ToCenter, center: Center, gone: Gone, qtbot: QtBot
) -> None:
    opener.center = center
    assert view._door is not None
    view._door.contact.click()
    qtbot.waitUntil(lambda: opened(gone) == ["가온들"])


def test_without_a_connection_it_says_so_and_stays(view: UnlockView, qtbot: QtBot) -> None:
    door = view._door
    assert door is not None
    door.contact.click()
    qtbot.waitUntil(lambda: door.wrong.isVisible())
    assert "센터에 연결되지 않습니다" in door.wrong.words.text()
    assert door.contact.isEnabled()


def test_what_the_center_has_locked_meanwhile_stays_shut(
    view: UnlockView, opener: ToCenter, center: Center, laptop: str, qtbot: QtBot
) -> None:
    opener.center = center
    center.staff.lock_laptop(laptop)
    door = view._door
    assert door is not None
    door.contact.click()
    qtbot.waitUntil(lambda: "센터가 이 노트북을 잠갔습니다" in door.why.words.text())


def test_a_lost_laptop_is_erased_from_the_door(
    view: UnlockView, opener: ToCenter, center: Center, laptop: str, gone: Gone, qtbot: QtBot
) -> None:
    opener.center = center
    center.staff.lost_laptop(laptop)
    assert view._door is not None
    folder = opener._folder
    view._door.contact.click()
    qtbot.waitUntil(lambda: gone.asked == ["choose laptop"])
    assert [file.name for file in folder.iterdir()] == ["receipt.json"]


def test_back_to_the_passphrase_and_in_again(view: UnlockView, qtbot: QtBot) -> None:
    view._screen.leave_door()
    qtbot.waitUntil(lambda: view._door is None)
    assert view.passphrase.hasFocus()
    type_text(view.passphrase, PASSPHRASE)
    press(view.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view._door is not None)
