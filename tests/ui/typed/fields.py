"""The fields in which a person writes words: how one comes there, what stands on the disk of it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.clock import FixedClock
from core.office.office import Office
from core.office.visits import Attempt, Finish
from core.people.answer import given
from tests.helpers.builders import a_case, a_visit, an_open_visit
from tests.helpers.opening import CHEAP, PASSPHRASE, a_laptop
from tests.helpers.typing import press
from ui.app import make_client
from ui.opening import FolderOpener
from ui.screens.visit.screen import VisitScreen
from ui.views.case.correction import CorrectionDialog
from ui.views.case.writing import note_dialog
from ui.views.needs.page import NeedsView
from ui.views.visit.place import VisitView
from ui.views.what_if.keep import KeepDialog

WAGE = "income.regular_wage"
SAVINGS = ("household", "property.financial")
MET = 10
PATIENCE = 60_000
"""Milliseconds for an estimate on a machine that has much to do."""


class Client:
    """The real client over a real laptop: one visit of a household is over, one goes on."""

    def __init__(self, app: QApplication, qtbot: QtBot, folder: Path, clock: FixedClock) -> None:
        self.qtbot, self.folder, self.clock = qtbot, folder, clock
        self.office = a_laptop(folder, clock)
        self.case = a_case(self.office)
        self.head = self.office.case(self.case).household.members[0].id
        self.finished = an_open_visit(self.office, self.case)
        self.office.answer(self.finished, self.head, WAGE, given(1_200_000))
        self.office.finish_visit(self.finished, Finish(Attempt(MET)))
        self.visit = a_visit(self.office, self.case)
        self.office.open_visit(self.visit)
        self.go = make_client(app, folder, clock)
        self.opener = FolderOpener(folder, clock, CHEAP, self.go.kit.visits)
        qtbot.addWidget(self.go.frame)
        with qtbot.waitActive(self.go.frame):
            self.go.frame.show()
        self.go.opened(self.office)
        self.settle()

    def settle(self) -> None:
        """Until nothing is under way and all that was told is heard."""
        for _ in range(2):
            self.qtbot.waitUntil(lambda: not self.go.kit.background.is_busy, timeout=PATIENCE)
            QApplication.processEvents()

    def here(self) -> QWidget:
        """What has the keyboard."""
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def unlock(self) -> None:
        """As the lock does it."""
        self.go.opened(self.opener.open(PASSPHRASE))
        self.settle()

    def room_again(self) -> None:
        """The timer comes round."""
        self.go.locking.try_again()
        self.settle()

    def on_the_disk(self, read: "Callable[[Client, Office], str]") -> str:
        """Read by an opening of its own."""
        office = FolderOpener(self.folder, self.clock, CHEAP).open(PASSPHRASE)
        try:
            return read(self, office)
        finally:
            office.database.close()


@dataclass(frozen=True)
class Field:
    """go: opens it, empty, and gives the keyboard to it · again: the same after a lock · shown: the
    text in it · kept: what stands of it on the disk."""

    go: Callable[[Client], None]
    again: Callable[[Client], None]
    shown: Callable[[Client], str]
    kept: Callable[[Client, Office], str]


def _text_here(client: Client) -> str:
    here = client.here()
    plain = getattr(here, "toPlainText", None)
    return str(plain() if plain is not None else here.property("text"))


# -- the form ----------------------------------------------------------------------------------


def _go_form(client: Client) -> None:
    client.go.show("visit", case=client.case, visit=client.visit)
    client.settle()
    view = client.go.frame.view
    assert isinstance(view, VisitView)
    screen: VisitScreen = view.visit
    screen.go_to(SAVINGS)
    press(client.here(), Qt.Key.Key_1, text="1")


def _again_form(client: Client) -> None:
    """The visit is on screen again, its field has the keyboard."""
    client.settle()


def _kept_form(client: Client, office: Office) -> str:
    return "".join(one.text for one in office.drafts(client.visit))


# -- a note ------------------------------------------------------------------------------------


def _go_note(client: Client) -> None:
    client.go.show("case", case=client.case)
    client.go.dialog(note_dialog(client.go.kit, client.case))
    client.settle()


def _kept_note(client: Client, office: Office) -> str:
    return office.typed_note(client.case)


# -- the reason of a need -----------------------------------------------------------------------


def _go_need(client: Client) -> None:
    client.go.show("needs", case=client.case, visit=client.visit)
    client.settle()
    view = client.go.frame.view
    assert isinstance(view, NeedsView)
    assert view.table is not None
    view.place.needs.judge(view.place.needs.domain, 3)
    view.table.current.reason.setFocus()


def _kept_need(client: Client, office: Office) -> str:
    """Leaving the field makes a reason of it."""
    drafts = [one.text for one in office.need_drafts(client.case, client.visit)]
    return "".join([*drafts, *(one.reason or "" for one in office.needs(client.case))])


# -- the name of a what-if case ------------------------------------------------------------------


def _go_name(client: Client) -> None:
    """The name that is proposed goes first."""
    _again_name(client)
    press(client.here(), Qt.Key.Key_Delete)


def _again_name(client: Client) -> None:
    client.go.show("estimate", case=client.case, leaf="what_if")
    client.settle()
    leaf = getattr(client.go.frame.view, "_own", None)
    assert leaf is not None
    leaf.keep()
    assert isinstance(client.go.frame.dialogs[-1], KeepDialog)


def _kept_name(client: Client, office: Office) -> str:
    return office.typed_scenario_name(client.case)


# -- why an answer is put right -------------------------------------------------------------------


def _go_reason(client: Client) -> None:
    client.go.show("case", case=client.case)
    client.settle()
    view = client.go.frame.view
    screen = view._screen  # type: ignore[union-attr]
    visit = client.office.case(client.case).visit(client.finished)
    assert visit is not None
    answers = screen.answers_of(visit, view._wording)  # type: ignore[union-attr]
    about = next(one for one in answers if one.fact == WAGE)
    view._correct(client.finished, about)  # type: ignore[union-attr]
    dialog = client.go.frame.dialogs[-1]
    assert isinstance(dialog, CorrectionDialog)
    dialog.reason.setFocus()


def _kept_reason(client: Client, office: Office) -> str:
    return office.typed_correction(client.finished, client.head, WAGE)


FIELDS = {
    "form": Field(_go_form, _again_form, _text_here, _kept_form),
    "note": Field(_go_note, _go_note, _text_here, _kept_note),
    "need": Field(_go_need, _go_need, _text_here, _kept_need),
    "name": Field(_go_name, _again_name, _text_here, _kept_name),
    "reason": Field(_go_reason, _go_reason, _text_here, _kept_reason),
}
