"""The trail: five facts an entry; altered, removed, reordered and cut-off entries are found."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import Connection, delete, insert, select, update

from core.clock import FixedClock
from sync.center.trail import chain
from sync.center.trail.chain import Checked, Facts
from sync.center.trail.tables import TRAIL, TRAIL_END
from tests.helpers.centers import Center
from tests.helpers.consoles import Busy
from tests.helpers.laptops import MORNING

ENTRIES = 5


def key_of(center: Center) -> bytes:
    return chain.secret(center.keys.folder)


def checked(center: Center, known: tuple[int, str] | None = None) -> Checked:
    with center.base.reading() as connection:
        return chain.check(center.base, connection, key_of(center), known)


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[Center]:
    """A Center whose staff has done nothing yet."""
    made = Center(tmp_path / "bare", FixedClock(MORNING))
    yield made
    made.close()


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Center]:
    """A Center whose trail has five entries; whatever a test does to it is undone."""
    made = Center(tmp_path_factory.mktemp("filled") / "center", FixedClock(MORNING))
    for number in range(1, ENTRIES + 1):
        add(made, Facts(number, f"바다솔-{number}", "192.0.2.7", f"case-{number}", "see-case"))
    yield made
    made.close()


def add(center: Center, facts: Facts) -> None:
    center.base.transact(lambda c: chain.add(center.base, c, key_of(center), facts))


class _Undone(Exception):
    pass


def broken_after(
    center: Center, work: Callable[[Connection], object], known: tuple[int, str] | None = None
) -> int | None:
    """What a check says after somebody who can write into the database, and has not the key, did
    this work; then it is undone."""
    found = []
    with suppress(_Undone), center.base.writing() as connection:
        work(connection)
        found.append(chain.check(center.base, connection, key_of(center), known).broken)
        raise _Undone
    return found[0]


def test_what_was_written_is_whole(filled: Center) -> None:
    found = checked(filled)
    assert (found.entries, found.broken) == (ENTRIES, None)
    assert checked(filled, (ENTRIES, found.seal)).broken is None


def test_before_the_first_entry_nothing_is_broken(bare: Center) -> None:
    assert checked(bare) == Checked(0, "", None)


@pytest.mark.parametrize("column", ["at", "who", "place", "whose", "what", "before", "seal"])
@pytest.mark.parametrize("n", [1, 3, ENTRIES])
def test_an_altered_entry_is_found(filled: Center, n: int, column: str) -> None:
    value = 77 if column == "at" else "other"
    other = update(TRAIL).where(TRAIL.c.n == n).values({column: value})
    assert broken_after(filled, lambda c: c.execute(other)) == n


@pytest.mark.parametrize("n", range(1, ENTRIES + 1))
def test_a_removed_entry_is_found(filled: Center, n: int) -> None:
    assert broken_after(filled, lambda c: c.execute(delete(TRAIL).where(TRAIL.c.n == n))) == n


@pytest.mark.parametrize("n", range(1, ENTRIES + 1))
def test_a_removed_entry_is_found_though_the_others_move_up(filled: Center, n: int) -> None:
    def work(connection: Connection) -> None:
        connection.execute(delete(TRAIL).where(TRAIL.c.n == n))
        for later in range(n + 1, ENTRIES + 1):
            connection.execute(update(TRAIL).where(TRAIL.c.n == later).values(n=later - 1))

    assert broken_after(filled, work) == n


def test_entries_that_changed_places_are_found(filled: Center) -> None:
    def work(connection: Connection) -> None:
        for old, new in ((2, 99), (3, 2), (99, 3)):
            connection.execute(update(TRAIL).where(TRAIL.c.n == old).values(n=new))

    assert broken_after(filled, work) == 2


def test_a_cut_end_is_found_though_the_end_is_put_back(filled: Center) -> None:
    """The entry that is last now cannot be marked as the last by who has not the key."""

    def work(connection: Connection) -> None:
        third = connection.execute(select(TRAIL).where(TRAIL.c.n == 3)).one()
        connection.execute(delete(TRAIL).where(TRAIL.c.n > 3))
        connection.execute(update(TRAIL_END).values(n=3, seal=third.seal))

    assert broken_after(filled, work) == 4


def test_an_emptied_trail_is_found_by_a_number_that_was_noted(filled: Center) -> None:
    noted = (ENTRIES, checked(filled).seal)

    def work(connection: Connection) -> None:
        connection.execute(delete(TRAIL))
        connection.execute(delete(TRAIL_END))

    assert broken_after(filled, work, noted) == 1


def test_an_entry_made_up_without_the_key_is_found(filled: Center) -> None:
    def work(connection: Connection) -> None:
        last = connection.execute(select(TRAIL).where(TRAIL.c.n == ENTRIES)).one()
        facts = Facts(9, "nobody", "", "", "see-case")
        seal = chain._seal(b"another key", filled.base.center, ENTRIES + 1, facts, last.seal)
        connection.execute(
            insert(TRAIL).values(
                center_id=filled.base.center, n=ENTRIES + 1, at=9, who="nobody", place="",
                whose="", what="see-case", before=last.seal, seal=seal,
            )
        )  # fmt: skip

    assert broken_after(filled, work) == ENTRIES + 1


def test_the_key_is_made_once_and_is_nobody_elses(center: Center) -> None:
    assert chain.secret(center.keys.folder) == chain.secret(center.keys.folder)
    assert (center.keys.folder / "trail.key").stat().st_mode & 0o077 == 0
    assert len(key_of(center)) == 32


def test_every_verb_of_the_staff_leaves_its_five_facts(center: Center, there: Busy) -> None:
    with center.base.reading() as connection:
        entries = [
            (row.who, row.place, row.whose, row.what, row.at)
            for row in connection.execute(select(TRAIL).order_by(TRAIL.c.n))
        ]
    assert ("복지매니저", "command line", there.case, "add-case", center.base.now()) in entries
    assert [what for *_, what, _ in entries].count("assign") == 2
    assert checked(center).broken is None
