"""I9 on the program itself: killed at any moment of a sync, every note arrives exactly once."""

import multiprocessing
import random
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from core.clock import FixedClock
from core.store.key.key_file import KeyFile
from tests.helpers.enrolled import a_laptop_of, notes_at, sync_once
from tests.helpers.laptops import Laptop
from tests.helpers.served import Served
from tests.ui.sync.killed_client import WRITTEN, work_for_ever

ROUNDS = 2
SOAK_ROUNDS = 200
EVERY = 4
MOST_WORDS = 30
FORKS = multiprocessing.get_context("forkserver")
FORKS.set_forkserver_preload(["tests.ui.sync.killed_client"])


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    (tmp_path / "center").mkdir()
    center = Served(tmp_path / "center").found()
    center.start()
    yield center
    center.stop()


def kill_often(served: Served, folder: Path, rounds: int) -> None:
    """Moments are counted in what the program tells: a slow machine is killed as far on.

    In every fourth life the Center is not there: nothing may count as sent.
    """
    chance = random.Random(9)
    laptop, other = a_laptop_of(served, folder), a_laptop_of(served, folder.with_name("other"))
    (case,) = served.add_cases(1)
    sync_once(laptop)
    sync_once(other)
    laptop.close()
    KeyFile(folder, laptop.clock).keep(
        {"version": 1, "laptop": "L1", "wraps": {}, "wrong": {"count": 0}}
    )
    committed, port = list[str](), served.port
    for number in range(rounds):
        other.note(case, f"다른 노트북 {number}")
        sync_once(other)
        is_silent = number % EVERY == 1
        if is_silent:
            served.kill()
        committed += life(folder, case, number * 1_000, chance)
        if is_silent:
            served.start(port)
    again = Laptop(folder, laptop.enrolment, is_new=False)
    sync_once(again)
    sync_once(other)
    assert again.waiting() == set()
    assert again.standing(case) == other.standing(case), "what was taken in differs"
    at_center = notes_at(f"sqlite:///{served.folder / 'center.db'}")
    wrong = [text for text in committed if at_center[text] != 1]
    assert wrong == [], f"{len(wrong)} of {len(committed)} are not there once"
    assert len(committed) >= rounds * 5
    again.close()
    other.close()


def life(folder: Path, case: str, first: int, chance: random.Random) -> list[str]:
    """One life of the program; the notes it said it had committed."""
    hear, tell = FORKS.Pipe(duplex=False)
    program = FORKS.Process(target=work_for_ever, args=(str(folder), case, first, tell))
    program.start()
    tell.close()
    told = [hear.recv() for _ in range(6 + chance.randrange(MOST_WORDS))]
    hear.poll(chance.random() * 0.02)
    program.kill()
    told += rest(hear)
    program.join()
    return [text for what, text in told if what == WRITTEN]


def rest(hear: Connection) -> list[tuple[str, str]]:
    """What it still said before it was killed."""
    said: list[tuple[str, str]] = []
    try:
        while True:
            said.append(hear.recv())
    except EOFError:
        return said


def test_killed_in_the_middle_of_a_sync_every_note_arrives_once(
    served: Served, tmp_path: Path, clock: FixedClock
) -> None:
    kill_often(served, tmp_path / "laptop", ROUNDS)


@pytest.mark.soak
def test_killed_two_hundred_times(served: Served, tmp_path: Path, clock: FixedClock) -> None:
    kill_often(served, tmp_path / "laptop", SOAK_ROUNDS)
