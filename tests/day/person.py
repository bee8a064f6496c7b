"""Somebody at the keyboard of a client: presses and types on its real widgets, and reads them."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from core.casework.case_file import Place
from core.clock import Clock
from tests.helpers.typing import press, type_text
from ui.app import first_place, make_client
from ui.views.navigation import Navigation
from ui.widgets.line_edit import LineEdit

PATIENCE = 30.0
"""Seconds until something that was to happen counts as never happening."""

PASSPHRASE = "노란카나리아 우산 산책길"


class Person:
    """client: the program in front of this person."""

    def __init__(self, client: Navigation) -> None:
        self.client = client

    @classmethod
    def at(cls, app: QApplication, folder: Path, clock: Clock) -> Self:
        """Starts the program over a laptop's folder; at the lock, or at the first run."""
        client = make_client(app, folder, clock)
        client.start(first_place(folder, clock))
        client.frame.show()
        return cls(client)

    @property
    def view(self) -> Any:
        """The view on screen."""
        return self.client.frame.view

    def sees(self, view: str) -> bool:
        """Whether this view is on screen, by the name of its class."""
        return type(self.view).__name__ == view

    def wait(self, what: str, happened: Callable[[], bool]) -> None:
        """Let the program work until something has happened, and all that follows from it."""
        self.watch_for(what, happened)
        self.settle()

    def watch_for(self, what: str, happened: Callable[[], bool]) -> None:
        """Let the program work until something has happened, and not a moment longer."""
        until = time.monotonic() + PATIENCE
        while not happened():
            assert time.monotonic() < until, f"never happened: {what}"
            QCoreApplication.processEvents()

    def settle(self) -> None:
        """Until nothing is under way and everything is drawn."""
        for _ in range(3):
            while self.client.kit.background.is_busy:
                QCoreApplication.processEvents()
            for _ in range(3):
                QCoreApplication.processEvents()
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def close(self) -> None:
        """Shut the window; everything typed is kept, the file is closed."""
        self.client.frame.close()
        self.client.frame.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    # --- keys and buttons

    def here(self) -> QWidget:
        """What has the keyboard."""
        self.wait("a place for the keyboard", lambda: QApplication.focusWidget() is not None)
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def type(self, text: str) -> None:
        """Letters and digits, wherever the keyboard is."""
        for sign in text:
            type_text(self.here(), sign)

    def enter(self) -> None:
        press(self.here(), Qt.Key.Key_Return)

    def push(self, key: str, *, within: QWidget | None = None) -> None:
        """The visible button with the words of this text."""
        words = self.client.kit.texts.say(key)
        buttons = (within or self.client.frame).findChildren(QPushButton)
        found = [one for one in buttons if one.isVisible() and one.text() == words]
        assert found, f"no button {key}"
        found[0].click()
        self.settle()

    # --- what a day consists of

    def enrol(self, address: str, code: str, name: str) -> None:
        """The first run, from the code to Today."""
        self.wait("the first run", lambda: self.sees("EnrolView"))
        for text in (address, code, name):
            self.type(text)
            self.enter()
        self.wait("a new passphrase", lambda: len(self._fields()) == 2)
        for _ in range(2):
            self.type(PASSPHRASE)
            self.enter()
        self.push("enrol.next_receive")
        self.push("enrol.receive")
        self.push("enrol.begin")
        self.wait("Today", lambda: self.sees("TodayView"))

    def _fields(self) -> list[LineEdit]:
        return [one for one in self.view.findChildren(LineEdit) if one.isVisible()]

    def unlock(self) -> None:
        self.type(PASSPHRASE)
        self.enter()
        self.wait("Today", lambda: self.sees("TodayView"))

    def begin_visit(self) -> None:
        """Into the first visit of Today, or back into it."""
        self.view.frames[0].act.click()
        self.wait("the visit", lambda: self.sees("VisitView"))

    def take_consents(self) -> None:
        """At the gate: both consents, by the head, on paper."""
        gate = self.view.gate
        for segments in (gate.general, gate.giver.how, gate.sensitive):
            segments.focus_first()
            self.type("1")
        gate.giver.who.setFocus()
        press(gate.giver.who, Qt.Key.Key_Down)
        gate.start.click()
        self.wait("the form", lambda: self.view.form is not None)

    def go_to(self, place: Place) -> None:
        """The keyboard to a question."""
        assert self.view.form.focus_place(place), f"{place} is not asked"
        self.settle()

    def keep(self, place: Place) -> None:
        """What was known before, confirmed by its button."""
        row = next(
            row for panel in self.view.form.panels.values() for row in panel.all_rows()
            if row.place == place
        )  # fmt: skip
        keep = self.client.kit.texts.say("answer.keep")
        offers = [one for one in row.findChildren(QPushButton) if keep in one.text()]
        offers[0].click()
        self.settle()

    def answer(self, place: Place, state: str, text: str = "") -> None:
        """1 given, 2 none, 3 unknown, 4 later, 5 refused; then the amount, finished by Enter."""
        self.go_to(place)
        self.type(state)
        if text:
            self.type(text)
            self.enter()
        self.settle()

    def finish(self, summary: str) -> None:
        """The end of the visit, with a few words on it."""
        self.push("visit.finish", within=self.view.bar)
        dialog: Any = self.client.frame.dialogs[-1]
        dialog.summary.setFocus()
        self.type(summary)
        dialog.save.click()
        self.wait("Today after the visit", lambda: self.sees("TodayView"))
