"""The program itself, in a process that the test ends without a word while a field is typed in.

python -m tests.day.interrupted FOLDER NOW TYPED: unlocks, begins the first visit of the day, types
into the deposit and says "typed" when that is on the disk.
"""

import sys
from datetime import datetime
from pathlib import Path

from core.clock import FixedClock
from tests.day.person import Person
from ui.app import run
from ui.views.navigation import Navigation

TENURE = ("household", "home.tenure")
DEPOSIT = ("household", "home.deposit")


def play(client: Navigation, text: str) -> None:
    """As far as the middle of a field."""
    person = Person(client)
    person.unlock()
    person.begin_visit()
    person.take_consents()
    person.keep(TENURE)
    person.answer(DEPOSIT, "1")
    person.type(text)
    visit = person.view.visit
    person.wait("a draft", lambda: bool(visit.typing.drafts) and not visit.has_unkept_typing)
    person.wait("the disk", lambda: visit.keeper.is_settled)
    sys.stdout.write("typed\n")
    sys.stdout.flush()


if __name__ == "__main__":
    folder, now, typed = sys.argv[1:]
    clock = FixedClock(datetime.fromisoformat(now))
    sys.exit(run(Path(folder), clock=clock, shown=lambda client: play(client, typed)))
