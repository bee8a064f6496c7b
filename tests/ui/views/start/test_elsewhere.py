"""The whole window: another consultant's lock, a wipe while open, the days left on every page."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFrame, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from core.clock import FixedClock
from core.errors import AlreadyOpen, LaptopRevoked, LaptopWiped
from core.office import opening
from core.office.laptop.guard import LaptopGuard
from core.office.laptop.people import free_place
from core.store.center.lease import LEASE
from core.store.laptop import LAPTOP
from tests.helpers.opening import CHEAP, PASSPHRASE, a_laptop, an_enrolment
from ui.app import first_place, make_client
from ui.opening import FolderOpener
from ui.views.navigation import Navigation
from ui.views.start.others import others_dialog
from ui.widgets.dialog import Dialog

OTHER = "라온빛 마루별 바다솔"


@pytest.fixture
def client(
    dressed: QApplication, tmp_path: Path, clock: FixedClock, qtbot: QtBot
) -> Iterator[Navigation]:
    """The lock of 가온들; 나래뜰 has a folder of her own."""
    a_laptop(tmp_path, clock).lock()
    second = replace(an_enrolment(), laptop="L2", consultant_name="나래뜰")
    opening.create(free_place(tmp_path), OTHER, second, clock, CHEAP).lock()
    made = make_client(dressed, tmp_path, clock)
    qtbot.addWidget(made.frame)
    made.start(first_place(tmp_path, clock))
    made.frame.show()
    yield made
    made.frame.close()


def whose(client: Navigation) -> str:
    assert client.apart is not None
    return client.kit.texts.of(client.apart.screen.greeting)


def press_first(dialog: Dialog) -> None:
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "이 이름으로").click()


def test_a_name_is_chosen_at_the_lock_and_opens_by_its_own_passphrase(
    client: Navigation, qtbot: QtBot
) -> None:
    assert "가온들" in whose(client)
    dialog = others_dialog(client.kit)
    client.dialog(dialog)
    press_first(dialog)
    assert "나래뜰" in whose(client)
    view = client.frame.view
    view.passphrase.setText(OTHER)  # type: ignore[union-attr]  # the lock's
    view.open_button.click()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: client.kit.is_open)
    assert client.kit.office.enrolment.consultant_name == "나래뜰"


def test_one_more_consultant_begins_at_the_first_run_and_may_go_back(
    client: Navigation, tmp_path: Path
) -> None:
    client.choose(free_place(tmp_path))
    assert client.apart is not None
    assert client.apart.place.name == "enrol"
    client.choose(tmp_path)
    assert "가온들" in whose(client)


def test_answers_that_wait_for_the_disk_are_nobody_elses(
    client: Navigation, tmp_path: Path, clock: FixedClock
) -> None:
    office = FolderOpener(tmp_path, clock).open(PASSPHRASE)
    client.kit.visits.behind_lock = office
    client.choose(tmp_path / "people" / "2")
    assert "가온들" in whose(client)
    other = FolderOpener(tmp_path / "people" / "2", clock, visits=client.kit.visits)
    with pytest.raises(AlreadyOpen) as told:
        other.open(OTHER)
    assert told.value.sentence.key == "unlock.unsaved"
    client.kit.visits.behind_lock = None
    office.lock()


def test_a_wipe_while_open_erases_and_begins_anew(
    client: Navigation, tmp_path: Path, clock: FixedClock, qtbot: QtBot
) -> None:
    client.opened(FolderOpener(tmp_path, clock).open(PASSPHRASE))
    LaptopGuard(client.kit.office.database, clock).erase_keys(b"{}")
    client.wiped()
    assert client.apart is not None
    assert client.apart.place.name == "enrol"
    qtbot.waitUntil(lambda: not (tmp_path / "field.db").exists())
    qtbot.waitUntil(lambda: "지웠습니다" in client.frame.said)
    assert (tmp_path / "people" / "2" / "field.db").exists()


def test_a_wipe_broken_off_is_ended_at_the_next_start_for_everybody(
    tmp_path: Path, clock: FixedClock
) -> None:
    place = free_place(tmp_path)
    a_laptop(place, clock).lock()
    second = tmp_path / "people" / "2"
    opening.create(second, OTHER, replace(an_enrolment(), laptop="L2"), clock, CHEAP).lock()
    office = opening.unlock(second, OTHER, clock)
    LaptopGuard(office.database, clock).erase_keys(b"{}")
    assert not (second / "keys.json").exists(), "nobody opens it again, though it lies there"
    office.database.close()
    assert (second / "field.db").exists()
    assert first_place(tmp_path, clock) == "unlock"
    assert [file.name for file in second.iterdir()] == ["receipt.json"]


def tells_the_days(client: Navigation) -> bool:
    QApplication.processEvents()
    return any(one.isVisible() for one in client.frame.findChildren(QFrame, "lease"))


def test_the_days_left_stand_on_the_page_until_the_center_is_met(
    client: Navigation, tmp_path: Path, clock: FixedClock, qtbot: QtBot
) -> None:
    office = FolderOpener(tmp_path, clock).open(PASSPHRASE)
    client.opened(office)
    assert not tells_the_days(client)
    days = timedelta(days=24) // timedelta(milliseconds=1)
    with office.database.writing() as connection:
        connection.execute(update(LAPTOP).values(center_url="https://center.example"))
        connection.execute(update(LEASE).values(since_ms=LEASE.c.since_ms - days))
    client.show("cases")
    qtbot.waitUntil(lambda: tells_the_days(client))
    LaptopGuard(office.database, clock).met(int(clock.now().timestamp() * 1000))
    client.frame.refresh_frame()
    qtbot.waitUntil(lambda: not tells_the_days(client))


def test_switched_off_is_no_wipe() -> None:
    """The lock falls for one, everything goes for the other: they are told apart by their kind."""
    assert not issubclass(LaptopWiped, LaptopRevoked)
