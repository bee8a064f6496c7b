"""A consultant's typing in a process of its own, which the test ends without a word (SIGKILL)."""

from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path

from core.office.opening import open_with_key
from core.people.answer import given
from core.store.key.key_file import KeyFile
from tests.helpers.builders import a_clock
from tests.helpers.laptops import KEY

FIELD = "household/debts"


def type_and_answer(folder: Path, visit: str, first: int, told: Connection) -> None:
    """Types a number, answers with it, and says so after each commit; until the end."""
    clock = a_clock()
    office = open_with_key(folder, KeyFile(folder, clock), KEY, clock)
    told.send(("open", first))
    for number in count(first):
        office.type_draft(visit, FIELD, str(number))
        told.send(("draft", number))
        office.answer(visit, "household", "debts", given(number))
        told.send(("answer", number))
