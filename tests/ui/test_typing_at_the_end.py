"""What is being typed in a dialog or a reason when the window closes or the lock falls."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.clock import FixedClock
from core.office.office import Office
from core.people.consent import ConsentKind
from tests.helpers.builders import a_consent
from tests.helpers.full_disk import fill_up, make_room
from tests.helpers.opening import CHEAP, PASSPHRASE, a_laptop
from tests.helpers.typing import compose, type_text
from tests.ui.offices import a_planned_visit
from ui.app import make_client
from ui.opening import FolderOpener
from ui.screens.needs.screen import NeedsScreen
from ui.views.case.writing import WritingDialog, danger_dialog, note_dialog
from ui.views.needs.page import NeedsView
from ui.views.unsaved import UnsavedDialog

LONG = ("월세 독촉장을 보았고 집주인과 통화함. " * 3_000).strip()
"""More than the free pages of the file take."""


class Client:
    """The real client over a real laptop, at a case of it."""

    def __init__(self, app: QApplication, qtbot: QtBot, folder: Path, clock: FixedClock) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.office = a_laptop(folder, clock)
        self.case, self.visit = a_planned_visit(self.office, "나래뜰")
        self.go = make_client(app, folder, clock)
        self.opener = FolderOpener(folder, clock, CHEAP, self.go.kit.visits)
        qtbot.addWidget(self.go.frame)
        self.go.frame.show()
        self.go.opened(self.office)
        self.go.show("case", case=self.case)
        self.settle()

    def settle(self) -> None:
        """Until nothing is under way and all that was told is heard."""
        self.qtbot.waitUntil(lambda: not self.go.kit.background.is_busy)
        QApplication.processEvents()

    def note(self) -> WritingDialog:
        dialog = note_dialog(self.go.kit, self.case)
        self.go.dialog(dialog)
        return dialog

    def needs(self) -> NeedsScreen:
        """The needs of the case, on screen."""
        self.go.show("needs", case=self.case)
        self.settle()
        view = self.go.frame.view
        assert isinstance(view, NeedsView)
        return view.place.needs

    def room_again(self) -> None:
        """The disk has room, and the timer comes round."""
        make_room(self.office)
        self.go.locking.try_again()
        self.settle()

    def on_the_disk(self, read: Callable[[Office], object]) -> object:
        """Read by an opening of its own."""
        office = FolderOpener(self.folder, self.go.kit.clock, CHEAP).open(PASSPHRASE)
        try:
            return read(office)
        finally:
            office.database.close()


@pytest.fixture
def client(
    dressed: QApplication, qtbot: QtBot, tmp_path: Path, clock: FixedClock
) -> Iterator[Client]:
    made = Client(dressed, qtbot, tmp_path / "laptop", clock)
    yield made
    made.go._may_lose = True
    made.go.frame.close()


def test_a_closed_window_has_the_note_on_the_disk_and_queues_nothing_after(
    client: Client,
) -> None:
    dialog = client.note()
    type_text(dialog.edit, "집주인이 ")
    compose(dialog.edit, "저")
    timers = dialog.findChildren(QTimer)
    assert client.go.frame.close()
    assert client.go.kit.background.is_over
    assert not any(timer.isActive() for timer in timers)
    QApplication.processEvents()
    assert client.on_the_disk(lambda office: office.typed_note(client.case)) == "집주인이 저"


def test_what_to_mind_is_on_the_disk_when_the_window_closes(client: Client) -> None:
    dialog = danger_dialog(client.go.kit, client.case)
    client.go.dialog(dialog)
    type_text(dialog.edit, "개가 있음")
    assert client.go.frame.close()
    assert client.on_the_disk(lambda office: office.typed_caution(client.case)) == "개가 있음"


def test_a_note_refused_after_its_dialog_closed_stays_as_a_draft(client: Client) -> None:
    dialog = client.note()
    type_text(dialog.edit, "번호 800502-1000000 이라 하심")
    dialog._keep()
    dialog.close_dialog()
    client.settle()
    client.settle()
    kept = client.office.typed_note(client.case)
    assert kept == "번호 ●●●●●●-●●●●●●● 이라 하심"


def test_closing_asks_first_while_a_note_waits_for_room(client: Client) -> None:
    dialog = client.note()
    fill_up(client.office)
    dialog.show_text(LONG)
    assert not client.go.frame.close()
    assert isinstance(client.go.frame.dialogs[-1], UnsavedDialog)
    client.room_again()
    assert client.go.frame.close()
    assert client.on_the_disk(lambda office: office.typed_note(client.case)) == LONG


def test_a_note_that_waits_is_behind_the_lock_and_in_its_dialog_again(client: Client) -> None:
    dialog = client.note()
    fill_up(client.office)
    dialog.show_text(LONG)
    client.go.lock()
    client.settle()
    assert client.opener.is_holding
    client.go.opened(client.opener.open(PASSPHRASE))
    again = client.note()
    assert again.edit.toPlainText() == LONG
    again.close_dialog()
    client.go.lock()
    client.settle()
    client.room_again()
    assert client.go.kit.visits.are_settled
    assert client.on_the_disk(lambda office: office.typed_note(client.case)) == LONG


def test_a_reason_that_waits_is_behind_the_lock_and_on_its_page_again(client: Client) -> None:
    office = client.office
    consents = [a_consent(office), a_consent(office, ConsentKind.SENSITIVE)]
    office.open_visit(client.visit, consents)
    needs = client.needs()
    fill_up(office)
    needs.type_reason("safety", LONG)
    client.go.lock()
    client.settle()
    assert client.opener.is_holding
    client.go.opened(client.opener.open(PASSPHRASE))
    assert client.needs() is needs
    assert LONG in needs.typed.values()
    client.room_again()
    assert client.go.frame.close()
    kept = client.on_the_disk(lambda office: office.need_drafts(client.case, client.visit))
    assert LONG in str(kept)
