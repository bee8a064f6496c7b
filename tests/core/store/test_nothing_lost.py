"""Killed at any moment, or out of room: what was said to be kept is there."""

import multiprocessing
import random
import subprocess
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import select, text

from core.errors import DiskFull
from core.office.office import Office
from core.office.opening import open_with_key
from core.people.answer import given
from core.store import opening
from core.store.database import RESERVE
from core.store.key.key_file import KeyFile
from core.store.outbox import LAPTOP, OUTBOX
from tests.core.store.killed_writer import FIELD, type_and_answer
from tests.helpers.builders import a_case, a_clock, an_enrolment, an_office, an_open_visit
from tests.helpers.full_disk import small_disk
from tests.helpers.laptops import KEY

ROUNDS = 30
SOAK_ROUNDS = 500
FORKS = multiprocessing.get_context("forkserver")
FORKS.set_forkserver_preload(["tests.core.store.killed_writer"])


def office_in(folder: Path) -> Office:
    """An office over a file whose raw key the test knows; a keyless key file lies beside it."""
    folder.mkdir(exist_ok=True)
    clock = a_clock()
    keys = KeyFile(folder, clock)
    keys.keep({"version": 1, "laptop": "L1", "wraps": {}, "wrong": {"count": 0}})
    opening.create(folder, KEY, an_enrolment()).close()
    return open_with_key(folder, keys, KEY, clock)


def again(folder: Path) -> Office:
    clock = a_clock()
    return open_with_key(folder, KeyFile(folder, clock), KEY, clock)


def play(folder: Path, visit: str, first: int, chance: random.Random) -> tuple[str, int]:
    """One life of the writer. Returns the last thing it said before it was killed."""
    ours, theirs = FORKS.Pipe(duplex=False)
    writer = FORKS.Process(target=type_and_answer, args=(folder, visit, first, theirs))
    writer.start()
    theirs.close()
    said: tuple[str, int] = ours.recv()
    try:
        for _ in range(chance.randrange(12)):
            said = ours.recv()
        ours.poll(chance.random() * 0.004)
        writer.kill()
        while True:
            said = ours.recv()
    except EOFError:
        writer.join()
    return said


def check(folder: Path, visit: str, case: str, said: tuple[str, int]) -> int:
    """Looks into the file after the kill. Returns the number to go on with."""
    office = again(folder)
    try:
        what, number = said
        drafts = {one.field: one.text for one in office.drafts(visit)}
        answered = office.case(case).answer("household", "debts").value or 0
        assert isinstance(answered, int)
        if what == "answer":
            assert answered >= number
        elif what == "draft":
            assert drafts.get(FIELD) == str(number) or answered >= number
        assert FIELD not in drafts or int(drafts[FIELD]) == answered + 1
        _check_outbox(office)
        return answered + 1
    finally:
        office.database.close()


def _check_outbox(office: Office) -> None:
    with office.database.reading() as connection:
        last = connection.execute(select(LAPTOP.c.last_seq)).scalar_one()
        found = connection.execute(select(OUTBOX.c.seq, OUTBOX.c.body).order_by(OUTBOX.c.seq)).all()
        intact = connection.execute(text("PRAGMA cipher_integrity_check")).all()
    assert [row.seq for row in found] == list(range(1, last + 1))
    assert all(msgspec.json.decode(row.body)["s"] == row.seq for row in found)
    assert intact == []


def kill_often(folder: Path, rounds: int) -> None:
    office = office_in(folder)
    case = a_case(office)
    visit = an_open_visit(office, case)
    office.database.close()
    chance = random.Random(20261124)
    number = 1
    for _ in range(rounds):
        said = play(folder, visit, number, chance)
        number = check(folder, visit, case, said)
    assert number > rounds


def test_killed_at_any_moment_nothing_that_was_kept_is_lost(tmp_path: Path) -> None:
    kill_often(tmp_path / "office", ROUNDS)


@pytest.mark.soak
def test_killed_five_hundred_times(tmp_path: Path) -> None:
    kill_often(tmp_path / "office", SOAK_ROUNDS)


# --- no room on the disk


def fill(office: Office, case: str, visit: str) -> int:
    """Writes notes until there is no room. Returns how many were kept."""
    for number in range(10_000):
        try:
            office.write_note(case, f"{number} " + "가" * 4_000, visit)
        except DiskFull:
            return number
    raise AssertionError("the disk never was full")


def limit(office: Office) -> None:
    """Without a small disk: SQLite itself is given no more pages."""
    with office.database.writing() as connection:
        pages = connection.execute(text("PRAGMA page_count")).scalar_one()
        connection.execute(text(f"PRAGMA max_page_count = {pages + 300}"))


def test_a_full_disk_loses_nothing_and_the_work_goes_on(tmp_path: Path) -> None:
    with small_disk(tmp_path / "office", 5_000) as is_small:
        office = office_in(tmp_path / "office")
        case = a_case(office)
        visit = an_open_visit(office, case)
        office.answer(visit, "household", "home.deposit", given(10))
        if not is_small:
            limit(office)
        kept = fill(office, case, visit)
        assert kept > 10
        assert not (tmp_path / "office" / RESERVE).exists()
        if is_small:
            office.type_draft(visit, FIELD, "1억 2")
            assert [one.text for one in office.drafts(visit)] == ["1억 2"]
        office.lock()
        office = again(tmp_path / "office")
        try:
            file = office.case(case)
            assert len(file.entries_of("note")) == kept
            assert file.answer("household", "home.deposit").value == 10
            _check_outbox(office)
        finally:
            office.database.close()


def test_a_new_office_on_a_full_disk_leaves_nothing_half_made(tmp_path: Path) -> None:
    with small_disk(tmp_path / "office", 100) as is_small:
        if not is_small:
            pytest.skip("needs a disk of its own: mounting is not allowed here")
        with pytest.raises(DiskFull):
            an_office(tmp_path / "office")
        subprocess.run(["mount", "-o", "remount,size=20000k", str(tmp_path / "office")], check=True)
        office = an_office(tmp_path / "office")
        assert office.enrolment.laptop == "L1"
        office.lock()
