"""The disk is full: answers outlive their page, the lock and a careless closing."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from core.clock import FixedClock
from core.errors import DiskFull, WrongPassphrase
from core.office.office import Office
from tests.helpers.full_disk import fill_up, make_room, small_disk, use_up
from tests.helpers.opening import CHEAP, PASSPHRASE, a_laptop, code_read_out
from tests.ui.visit_views import begun
from tests.ui.visiting import SAVINGS
from ui.app import make_client
from ui.opening import FolderOpener
from ui.screens.visit.screen import VisitScreen
from ui.views.navigation import Navigation
from ui.views.start.unlock import UnlockView
from ui.views.unsaved import UnsavedDialog
from ui.views.visit.place import VisitView
from ui.widgets.words import Words


class Client:
    """The real client at an open visit."""

    def __init__(self, app: QApplication, qtbot: QtBot, folder: Path, clock: FixedClock) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.office = a_laptop(folder, clock)
        self.recovery = code_read_out(self.office)
        self.visit = begun(self.office)
        self.opener: FolderOpener
        self.go: Navigation = make_client(app, folder, clock)
        self.opener = FolderOpener(folder, clock, CHEAP, self.go.kit.visits)
        qtbot.addWidget(self.go.frame)
        self.go.frame.show()
        self.go.opened(self.office)
        self.go.show("visit", visit=self.visit)
        self.settle()

    @property
    def screen(self) -> VisitScreen:
        view = self.go.frame.view
        assert isinstance(view, VisitView)
        return view.visit

    def settle(self) -> None:
        """Until nothing is under way."""
        self.qtbot.waitUntil(lambda: not self.go.kit.background.is_busy)

    def answer_till_full(self) -> object:
        """So many answers that the file must grow; the last one."""
        for amount in range(1, 4_000):
            self.screen.commit(SAVINGS, f"{amount}~{amount + 1}")
            if amount % 20 == 0:
                self.settle()
                QApplication.processEvents()
            if self.screen.keeper.trouble is not None:
                return self.screen.sheet.answer(*SAVINGS)
        raise AssertionError("the disk never was full")

    def lock(self) -> UnlockView:
        self.go.lock()
        self.settle()
        QApplication.processEvents()
        view = self.go.frame.view
        assert isinstance(view, UnlockView)
        return view

    def unlock(self, open_: Callable[[], Office] | None = None) -> Office:
        """As the lock does it: in the lane."""
        office = (open_ or (lambda: self.opener.open(PASSPHRASE)))()
        self.go.opened(office)
        self.settle()
        return office

    def try_again(self) -> None:
        """What the timer does every five seconds."""
        self.go.locking.try_again()
        self.settle()
        QApplication.processEvents()

    def in_file(self) -> object:
        """What stands on the disk, read by an opening of its own."""
        office = FolderOpener(self.folder, self.go.kit.clock, CHEAP).open(PASSPHRASE)
        try:
            file, _ = office.case_of_visit(self.visit)
            return file.answer(*SAVINGS)
        finally:
            office.database.close()


def words_on(client: Client) -> str:
    return " ".join(one.text() for one in client.go.frame.findChildren(Words) if one.isVisible())


def press(client: Client, name: str) -> None:
    dialog = client.go.frame.dialogs[-1]
    next(one for one in dialog.findChildren(QPushButton) if one.text() == name).click()


@pytest.fixture
def client(
    dressed: QApplication, qtbot: QtBot, tmp_path: Path, clock: FixedClock
) -> Iterator[Client]:
    made = Client(dressed, qtbot, tmp_path / "laptop", clock)
    yield made
    made.go._may_lose = True
    made.go.frame.close()


def test_what_waits_is_behind_the_lock_and_there_again_after_it(client: Client) -> None:
    fill_up(client.office)
    last = client.answer_till_full()
    locked = client.lock()
    assert not client.go.kit.is_open
    assert "나래뜰" not in words_on(client)
    assert "프로그램을 끄지 마세요" in words_on(client)
    assert locked.unsaved.isVisible()
    client.unlock()
    assert client.screen.sheet.answer(*SAVINGS) == last
    make_room(client.office)
    client.try_again()
    assert client.screen.keeper.is_settled
    client.lock()
    assert client.in_file() == last


def test_room_that_comes_behind_the_lock_is_used_and_the_office_closes(client: Client) -> None:
    fill_up(client.office)
    last = client.answer_till_full()
    locked = client.lock()
    make_room(client.office)
    client.try_again()
    assert not locked.unsaved.isVisible()
    assert client.go.kit.visits.behind_lock is None
    assert client.go.kit.visits.find(client.visit) is None
    assert client.in_file() == last


def test_a_wrong_passphrase_gives_nothing_back(client: Client) -> None:
    fill_up(client.office)
    last = client.answer_till_full()
    client.lock()
    with pytest.raises(WrongPassphrase):
        client.opener.open("다른 말 여럿 골라")
    assert client.opener.is_holding
    assert client.unlock() is client.office
    assert client.screen.sheet.answer(*SAVINGS) == last


def test_the_recovery_code_opens_what_waits_too(client: Client) -> None:
    fill_up(client.office)
    last = client.answer_till_full()
    client.lock()
    new = "라온빛 마루별 바다솔"
    client.unlock(lambda: client.opener.open_by_recovery(client.recovery, new))
    assert client.screen.sheet.answer(*SAVINGS) == last
    with pytest.raises(WrongPassphrase):
        client.opener._keys.open(PASSPHRASE)


def test_leaving_the_page_loses_nothing_and_shows_the_same_visit_again(client: Client) -> None:
    fill_up(client.office)
    last = client.answer_till_full()
    screen = client.screen
    client.go.show("today")
    client.go.show("cases")
    client.go.show("visit", visit=client.visit)
    assert client.screen is screen
    client.go.show("today")
    make_room(client.office)
    client.try_again()
    client.go.show("cases")
    client.go.show("visit", visit=client.visit)
    assert client.screen is not screen
    assert client.screen.sheet.answer(*SAVINGS) == last


def test_closing_asks_first_while_something_waits(client: Client) -> None:
    fill_up(client.office)
    last = client.answer_till_full()
    assert not client.go.frame.close()
    assert not client.go.frame.close()
    asked = [one for one in client.go.frame.dialogs if isinstance(one, UnsavedDialog)]
    assert len(asked) == 1
    press(client, "닫지 않고 기다리기")
    client.lock()
    assert not client.go.frame.close()
    make_room(client.office)
    client.try_again()
    assert client.go.frame.close()
    assert client.in_file() == last


def test_closing_nevertheless_closes(client: Client) -> None:
    fill_up(client.office)
    last = client.answer_till_full()
    client.go.frame.close()
    press(client, "저장하지 않고 닫기")
    assert not client.go.frame.isVisible()
    assert client.in_file() != last


def test_an_answer_of_the_last_moment_is_waited_for_before_the_program_ends(
    client: Client,
) -> None:
    client.screen.commit(SAVINGS, "240")
    assert client.go.frame.close()
    assert getattr(client.in_file(), "value", None) == 2_400_000


def test_a_disk_that_is_really_full_is_locked_and_opened_again(
    dressed: QApplication, qtbot: QtBot, tmp_path: Path, clock: FixedClock
) -> None:
    with small_disk(tmp_path / "laptop", 4_000) as is_small:
        if not is_small:
            pytest.skip("needs a disk of its own: mounting is not allowed here")
        client = Client(dressed, qtbot, tmp_path / "laptop", clock)
        filler = use_up(client.folder)
        last = client.answer_till_full()
        assert client.lock().unsaved.isVisible()
        rest = use_up(client.folder, "rest")
        with pytest.raises(DiskFull):  # the count of tries cannot be written
            client.opener.open("다른 말 여럿 골라")
        client.unlock()
        rest.unlink()
        assert client.screen.sheet.answer(*SAVINGS) == last
        client.lock()
        filler.unlink()
        client.try_again()
        assert client.in_file() == last
        client.go.frame.close()
