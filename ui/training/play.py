"""The day played without a display: the same program, driven by key presses on its real widgets.

It leaves pictures of each screen in Korean and English, the household's sheet and the receipt.
"""

import shutil
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from core.clock import Clock
from ui.app import make_application, make_client
from ui.texts import LANGUAGES, Language
from ui.training import center
from ui.training.caseload import id_of
from ui.views.finish import FinishDialog
from ui.views.navigation import Navigation
from ui.views.paper.page import PaperView
from ui.views.sync.dialog import start_sync
from ui.views.visit.form import FormPage
from ui.views.visit.place import VisitView
from ui.widgets.line_edit import LineEdit

SIZE = (1366, 688)
VISITED = "01"
"""The household that is visited: the one of the design's pictures, in other names."""

WAIT = 60.0
MEMBERS = 3
_COUNT = 7
_ASCII = 0x7F


class NothingHappened(Exception):
    """The program did not come to what was waited for; the text says what."""


class Player:
    """Presses keys, waits for what the screen shows, takes pictures."""

    def __init__(self, client: Navigation, out: Path) -> None:
        self.client = client
        self.out = out
        self.left: list[Path] = []

    @property
    def view(self) -> QWidget:
        view = self.client.frame.view
        if view is None:
            raise NothingHappened("a view")
        return view

    def wait(self, what: str, happened: Callable[[], bool]) -> None:
        """Let the program work until something has happened. Raises NothingHappened."""
        until = time.monotonic() + WAIT
        while not happened():
            if time.monotonic() > until:
                raise NothingHappened(what)
            QCoreApplication.processEvents()
        self.settle()

    def settle(self) -> None:
        """Until both lanes are empty and everything is drawn."""
        for _ in range(3):
            while self.client.kit.background.is_busy:
                QCoreApplication.processEvents()
            for _ in range(3):
                QCoreApplication.processEvents()
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def press(self, key: Qt.Key, text: str = "", *, alt: bool = False) -> None:
        """One key, on what has the focus; with Alt as a shortcut of the view."""
        target = QApplication.focusWidget() or self.client.frame
        held = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
        if alt:
            QTest.keyClick(target, key, held)
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(target, QKeyEvent(kind, key.value, held, text))
        QCoreApplication.processEvents()

    def type(self, text: str) -> None:
        """Words, as keyboard and input method send them."""
        for sign in text:
            target = QApplication.focusWidget() or self.client.frame
            if ord(sign) > _ASCII:
                event = QInputMethodEvent()
                event.setCommitString(sign)
                QCoreApplication.sendEvent(target, event)
            else:
                self.press(Qt.Key(ord(sign.upper())), sign)

    def click(self, key: str) -> bool:
        """Press the first button on screen with these words (any count in them); False: none."""
        words = self.client.kit.texts.say(key, n=_COUNT).split(str(_COUNT))
        for press in self.view.findChildren(QPushButton):
            text = press.text()
            if press.isVisible() and all(part in text for part in words):
                press.click()
                return True
        return False

    def picture_here(self, name: str) -> None:
        """The window as it is, in the language it has: for a dialog that is open."""
        path = self.out / f"{name}-{self.client.kit.wishes.language}.png"
        self.client.frame.grab().save(str(path))
        self.left.append(path)

    def picture(self, name: str) -> None:
        """The window in both languages, switched as a person would, without leaving the screen."""
        kit = self.client.kit
        here = kit.wishes.language
        others = [one for one in LANGUAGES if one != here]
        for language in (*others, here):
            self._speak(language)
            path = self.out / f"{name}-{language}.png"
            self.client.frame.grab().save(str(path))
            self.left.append(path)

    def _speak(self, language: Language) -> None:
        wishes = self.client.kit.wishes
        if wishes.language != language:
            self.client.wish(replace(wishes, language=language))
        self.settle()


def play(out: Path, clock: Clock) -> list[Path]:
    """The whole day; what it left behind. Raises NothingHappened."""
    from ui.training.start import enrol

    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    folder = out / "machine"
    center.make_center(folder / "center", clock)
    with center.serving(folder / "center") as address:
        enrol(folder, address, clock)
        app = make_application([])
        client = make_client(app, folder / "laptop", clock, is_training=True)
        client.frame.resize(*SIZE)
        player = Player(client, out)
        try:
            _day(player)
            counted = _receipt(player)
        finally:
            client.lock()
            player.settle()
            client.frame.close()
        receipt = out / "receipt.txt"
        theirs = center.report(folder / "center", clock, clock.today())
        receipt.write_text(counted + theirs + "\n", encoding="utf-8")
    return [*player.left, receipt]


def _day(player: Player) -> None:
    _unlock(player)
    player.picture("02-today")
    case, visit = id_of(VISITED), id_of(VISITED, "visit", "today")
    player.client.show("case", case=case)
    player.settle()
    player.picture("03-case")
    player.client.show("visit", case=case, visit=visit)
    player.settle()
    player.picture("04-visit")
    _answer(player)
    player.picture("04b-visit-answered")
    player.client.show("estimate", case=case, visit=visit)
    player.settle()
    player.picture("05-estimate")
    player.client.show("paper", case=case, visit=visit)
    player.settle()
    player.picture("09-paper")
    _keep_sheet(player)
    player.client.back()
    player.client.back()
    player.settle()
    _finish(player)
    _send(player)


def _answer(player: Player) -> None:
    """Confirm what is known from before, person by person; one amount is typed anew as a range."""
    for _ in range(MEMBERS):
        while player.click("visit.keep_all") or player.click("answer.keep"):
            player.settle()
        player.press(Qt.Key.Key_Right, alt=True)
        player.settle()
    form = player.view.findChild(FormPage)
    if form is None:
        raise NothingHappened("the form of the visit")
    player.press(Qt.Key.Key_Right, alt=True)
    player.settle()
    form.focus_place((id_of(VISITED, 1), "income.daily_wage"))
    player.settle()
    if not isinstance(QApplication.focusWidget(), LineEdit):
        player.press(Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    if isinstance(focused, LineEdit):
        focused.selectAll()
    player.type("90~140")
    player.press(Qt.Key.Key_Return)
    player.settle()


def _keep_sheet(player: Player) -> None:
    view = player.view
    if not isinstance(view, PaperView):
        raise NothingHappened("the sheet")
    place = player.out / "household-sheet.pdf"
    view.ask_place = lambda _name: place
    view.save_paper()
    player.left.append(place)


def _finish(player: Player) -> None:
    """The end of the visit: what is so, what comes next; saved with the dialog's first button."""
    view = player.view
    if not isinstance(view, VisitView):
        raise NothingHappened("the visit")
    view.bar.asked.emit("finish")
    player.settle()
    dialog = player.client.frame.findChild(FinishDialog)
    if dialog is None:
        raise NothingHappened("the end of the visit")
    player.picture_here("04c-finish")
    dialog.save.click()
    player.wait("the visit is finished", lambda: _has(player, "TodayView"))
    player.picture("02b-today-after")


def _send(player: Player) -> None:
    """The end-of-day sync, and the receipt on screen."""
    start_sync(player.client.kit)
    player.wait("the receipt", lambda: _has(player, "SyncView"))
    player.picture("08-receipt")


def _receipt(player: Player) -> str:
    """The receipt in words: written = sent + waiting + held."""
    kit = player.client.kit
    counts = kit.office.receipt_counts(kit.clock.today())
    lines = [
        f"{kind}: written {one.written} = sent {one.sent} + waiting {one.waiting} + held {one.held}"
        for kind, one in counts.items()
    ]
    written = sum(one.written for one in counts.values())
    sent = sum(one.sent for one in counts.values())
    waiting = sum(one.waiting for one in counts.values())
    held = sum(one.held for one in counts.values())
    whole = f"all: written {written} = sent {sent} + waiting {waiting} + held {held}"
    return "\n".join(["Laptop", *lines, whole, "Center", ""])


def _unlock(player: Player) -> None:
    from ui.training.start import PASSPHRASE

    player.client.start("unlock")
    player.client.frame.show()
    player.settle()
    player.picture("01-unlock")
    player.type(PASSPHRASE)
    player.press(Qt.Key.Key_Return)
    player.wait("today", lambda: player.client.kit.is_open and _has(player, "TodayView"))


def _has(player: Player, name: str) -> bool:
    return type(player.client.frame.view).__name__ == name
