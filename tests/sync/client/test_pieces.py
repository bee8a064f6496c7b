"""Work in pieces: between two of them others have their turn, and each piece is true by itself."""

from pathlib import Path

import msgspec
import pytest

from core.store import registers
from sync.client.outbox_shelf import AT_ONCE, OutboxShelf
from sync.protocol import messages as m
from tests.helpers.laptops import Laptop
from tests.sync.client.played import a_frame, a_note

MANY = 300
MOST_BETWEEN = 64
"""Records or changes dealt with between two rests: a few milliseconds."""


class Tired:
    """Rests; dies at the rest of this number, as a program that is killed."""

    def __init__(self, dies_at: int | None = None) -> None:
        self.rests, self._dies_at = 0, dies_at

    def __call__(self) -> bool:
        self.rests += 1
        if self.rests == self._dies_at:
            raise Killed
        return True


class Killed(BaseException):
    """The program is no more."""


def many_notes(case: str) -> m.Frame:
    return a_frame(case, 0, MANY, *(a_note(case, f"note-{n}", n + 1) for n in range(MANY)))


def test_a_frame_is_taken_in_with_rests_between(laptop: Laptop) -> None:
    tired = Tired()
    OutboxShelf(laptop.database, tired).absorb(many_notes("case"), "case")
    assert tired.rests >= MANY // MOST_BETWEEN


@pytest.mark.parametrize("dies_at", range(1, 29, 5))
def test_killed_in_a_frame_nothing_of_it_is_there(laptop: Laptop, dies_at: int) -> None:
    """A frame is one transaction, however often it rests."""
    with pytest.raises(Killed):
        OutboxShelf(laptop.database, Tired(dies_at)).absorb(many_notes("case"), "case")
    laptop.restart()
    assert laptop.standing("case") == {}
    assert "case" not in laptop.shelf.positions()


def test_in_pieces_or_at_once_the_same_stands(laptop: Laptop, tmp_path: Path) -> None:
    """Frames of several groups of one record, some of which stand here already."""
    other = Laptop(tmp_path / "other", laptop.enrolment)
    for one in (laptop, other):
        one.deposit("case", 5_000_000)
    first, second = many_notes("case"), many_notes("case")
    whole = msgspec.structs.replace(first, to=MANY)
    half = msgspec.structs.replace(second, to=MANY // 2, rows=second.rows[: MANY // 2])
    laptop.shelf.absorb(whole, "case")
    other.shelf.absorb(half, "case")
    other.shelf.absorb(whole, "case")
    assert laptop.standing("case") == other.standing("case")
    with laptop.database.reading() as connection:
        assert len(registers.load_rows(connection, "case", "note")) == MANY
    other.close()


def test_the_centers_word_is_kept_in_small_transactions(laptop: Laptop) -> None:
    for number in range(MANY):
        laptop.note("case", str(number))
    tired = Tired()
    OutboxShelf(laptop.database, tired).acknowledge(MANY, [], 1)
    assert tired.rests >= MANY // MOST_BETWEEN
    assert laptop.waiting() == set()


def test_while_nobody_types_the_word_is_kept_at_once(laptop: Laptop) -> None:
    for number in range(MANY):
        laptop.note("case", str(number))
    rests = []

    def rest() -> bool:
        rests.append(laptop.shelf.acked()[1])
        return False

    OutboxShelf(laptop.database, rest).acknowledge(MANY, [], 1)
    assert (rests, laptop.waiting()) == ([0], set())


@pytest.mark.parametrize("dies_at", [2, 3, 5])
def test_killed_while_it_keeps_the_word_the_rest_is_sent_again(
    laptop: Laptop, dies_at: int
) -> None:
    """What is kept is at the Center; what is not kept waits and goes out once more, as a repeat."""
    for number in range(MANY):
        laptop.note("case", str(number))
    held = m.Outcome(AT_ONCE + 1, "held:no-access", None)
    with pytest.raises(Killed):
        OutboxShelf(laptop.database, Tired(dies_at)).acknowledge(MANY, [held], 1)
    laptop.restart()
    _, acked = laptop.shelf.acked()
    assert acked == (dies_at - 1) * AT_ONCE
    assert len(laptop.waiting()) == MANY - acked
    batch = laptop.shelf.next_batch(MANY, 1 << 30)
    assert (batch.first, batch.last) == (acked + 1, MANY)
    receipt = laptop.shelf.receipt(laptop.clock.today())
    assert receipt.total.held == (1 if acked > AT_ONCE else 0)
    assert receipt.total.written == MANY
    laptop.shelf.acknowledge(MANY, [held], 2)
    receipt = laptop.shelf.receipt(laptop.clock.today())
    assert (receipt.total.sent, receipt.total.held) == (MANY - 1, 1)
