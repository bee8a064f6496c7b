"""The program itself, in a process that the test ends while somebody types into a dialog or a page.

python -m tests.day.killed FOLDER NOW FIELD FIRST THEN FAULT: unlocks, goes to the field by keys,
types FIRST, lets a second pass, types THEN with its last syllable under composition, says "typed".
FAULT "late": drafts are kept an hour later, which the test must notice.
"""

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer

from core.clock import FixedClock
from tests.day.keys import Keys
from tests.helpers.opening import PASSPHRASE
from ui.app import run
from ui.views import drafted
from ui.views.case import writing
from ui.views.navigation import Navigation
from ui.views.needs import page as needs_page
from ui.views.visit import following

A_SECOND = 1_000
AN_HOUR = 3_600_000


def note(keys: Keys) -> None:
    """A note of the case."""
    to_case(keys)
    keys.press("Ctrl+M")


def need(keys: Keys) -> None:
    """The reason of the first domain, scored 3."""
    to_case(keys)
    keys.press("Ctrl+4")
    keys.awaits_view("NeedsView")
    keys.press("3")
    keys.tab_to(keys.say("needs.reason_of", domain="").strip(" ,()"))


def name(keys: Keys) -> None:
    """The name of a what-if case."""
    to_case(keys)
    keys.press("Ctrl+3")
    keys.awaits_view("EstimateView")
    keys.tab_to_key("estimate.leaf.list")
    keys.press("4")
    keys.tab_to_key("what_if.save")
    keys.press("Ctrl+S")
    keys.wait("the dialog", lambda: keys.dialog is not None)
    keys.press("Delete")


def reason(keys: Keys) -> None:
    """Why an answer of a finished visit is put right."""
    to_case(keys)
    keys.press("Ctrl+2")
    keys.push_key("correct.act")
    keys.tab_to_key("correct.reason")


FIELDS: dict[str, Callable[[Keys], None]] = {
    "note": note, "need": need, "name": name, "reason": reason,
}  # fmt: skip


def to_case(keys: Keys) -> None:
    """Into the one case, by the finder."""
    keys.press("Ctrl+K")
    keys.type("가온들")
    keys.wait("something found", lambda: keys.client.kit.background.is_busy is False)
    keys.press("Return")
    keys.awaits_view("CaseView")


def play(client: Navigation, field: str, first: str, then: str) -> None:
    """As far as the middle of a word."""
    keys = Keys(client)
    keys.type(PASSPHRASE)
    keys.press("Return")
    keys.awaits_view("TodayView")
    FIELDS[field](keys)
    keys.type(first)
    passed: list[bool] = []
    QTimer.singleShot(A_SECOND, lambda: passed.append(True))
    keys.watch_for("a second", lambda: bool(passed))
    keys.type(then[:-1])
    keys.compose(then[-1])
    sys.stdout.write("typed\n")
    sys.stdout.flush()


def put_off() -> None:
    """The planted fault."""
    for module in (writing, drafted, needs_page, following):
        vars(module)["DRAFT_AFTER"] = AN_HOUR


if __name__ == "__main__":
    folder, now, chosen, before, after, fault = sys.argv[1:]
    if fault == "late":
        put_off()
    clock = FixedClock(datetime.fromisoformat(now))
    shown = lambda client: play(client, chosen, before, after)  # noqa: E731
    sys.exit(run(Path(folder), clock=clock, shown=shown))
