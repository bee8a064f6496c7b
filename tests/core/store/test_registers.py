"""What stands in a group: the Center's heads with own unacknowledged work laid over them."""

from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as draw

from core.record.change import Change
from core.record.heads import heads_of
from core.store import registers
from core.store.database import Database, as_apply
from core.store.registers import Kept, KeptHead

KEY = ("c1", "fact", "household/debts", "value")


def change(cid: str, base: tuple[str, ...], value: int, op: str = "set") -> Change:
    seq = int(cid.rsplit(".", 1)[1])
    return Change(
        seq, seq, "c1", "fact", "household/debts", "value", op, base, None, 0, "u", None,
        {"state": "given", "value": value},
    )  # fmt: skip


def head(cid: str, base: tuple[str, ...] = (), value: int = 1) -> KeptHead:
    return KeptHead.of(cid, change(cid, base, value))


def cids(kept: Kept) -> set[str]:
    return {one.cid for one in kept.heads}


EMPTY = Kept(*KEY)
THEIRS = EMPTY.received([head("X.1.1")], 1)


def test_own_work_replaces_what_it_saw() -> None:
    kept = THEIRS.written("L.1.1", 1, change("L.1.1", ("X.1.1",), 2))
    assert cids(kept) == {"L.1.1"}
    assert not kept.is_conflict
    assert kept.pending_seq == 1


def test_a_pull_never_overwrites_own_pending_work() -> None:
    mine = THEIRS.written("L.1.1", 1, change("L.1.1", ("X.1.1",), 2))
    kept = mine.received([head("Y.1.1", ("X.1.1",), 3)], 2)
    assert cids(kept) == {"L.1.1", "Y.1.1"}
    assert kept.is_conflict
    assert kept.newest is not None
    assert kept.newest.cid == "L.1.1"


def test_the_same_value_from_both_sides_is_no_conflict() -> None:
    mine = THEIRS.written("L.1.1", 1, change("L.1.1", ("X.1.1",), 2))
    assert not mine.received([head("Y.1.1", ("X.1.1",), 2)], 2).is_conflict


def test_a_stale_pull_brings_nothing_back_that_own_work_replaced() -> None:
    mine = THEIRS.written("L.1.1", 1, change("L.1.1", ("X.1.1",), 2))
    assert cids(mine.received([head("X.1.1")], 1)) == {"L.1.1"}


def test_own_work_that_the_center_knows_and_somebody_replaced_stands_no_more() -> None:
    mine = THEIRS.written("L.1.1", 1, change("L.1.1", ("X.1.1",), 2))
    kept = mine.received([head("Y.1.1", ("L.1.1",), 3)], 3)
    assert cids(kept) == {"Y.1.1"}


def test_the_echo_of_own_work_is_no_second_head() -> None:
    mine = THEIRS.written("L.1.1", 1, change("L.1.1", ("X.1.1",), 2))
    kept = mine.received([head("L.1.1", ("X.1.1",), 2)], 2)
    assert [one.cid for one in kept.heads] == ["L.1.1"]


def test_acknowledged_work_stands_like_the_centers_until_the_next_pull() -> None:
    mine = THEIRS.written("L.1.1", 1, change("L.1.1", ("X.1.1",), 2))
    beside = mine.received([head("Y.1.1", ("X.1.1",), 3)], 2).acknowledged()
    assert cids(beside) == {"L.1.1", "Y.1.1"}
    assert beside.pending_seq is None
    assert cids(beside.received([head("Z.1.1", ("L.1.1", "Y.1.1"), 4)], 4)) == {"Z.1.1"}


def test_an_empty_register_shows_nothing() -> None:
    assert EMPTY.newest is None
    assert not EMPTY.is_conflict


def test_a_register_comes_back_from_the_file_as_it_was(database: Database) -> None:
    kept = THEIRS.written("L.1.1", 1, change("L.1.1", ("X.1.1",), 2))
    kept = kept.received([head("Y.1.1", ("X.1.1",), 3)], 2)
    with database.writing() as connection, as_apply(connection):
        registers.keep(connection, [replace(kept, ver=1), kept])
        assert registers.load(connection, KEY) == kept
        assert registers.load_rows(connection, "c1") == [kept]
        assert registers.load_rows(connection, "c1", "fact", "household/debts") == [kept]
        assert registers.load(connection, ("c1", "fact", "other", "value")).heads == ()


@draw.composite
def histories(put: draw.DrawFn) -> tuple[list[tuple[str, Change]], int]:
    """Changes of others and own ones, each based on some heads its author could see."""
    made: list[tuple[str, Change]] = []
    for number in range(1, put(draw.integers(1, 7)) + 1):
        author = put(draw.sampled_from("LXY"))
        seen = [cid for cid, _ in made]
        base = tuple(put(draw.lists(draw.sampled_from(seen), unique=True))) if seen else ()
        made.append((f"{author}.1.{number}", change(f"{author}.1.{number}", base, number)))
    return made, put(draw.integers(0, len(made)))


@settings(max_examples=300)
@given(histories(), draw.randoms())
def test_after_all_is_told_the_heads_are_those_of_the_whole_set(history: Any, order: Any) -> None:
    """Own work written, others' work pulled in between, then all acknowledged and pulled."""
    changes, pulled_at = history
    kept = EMPTY
    known: dict[str, Change] = {}
    for place, (cid, one) in enumerate(changes):
        if cid.startswith("L"):
            kept = kept.written(cid, one.seq, one)
        else:
            known[cid] = one
        if place == pulled_at:
            kept = kept.received(_as_heads(known), place)
    whole = dict(changes)
    for _ in range(2):
        kept = kept.acknowledged().received(_as_heads(whole), len(changes))
    assert cids(kept) == {one.cid for one in heads_of(changes)}


@settings(max_examples=300)
@given(histories())
def test_nothing_that_somebody_wrote_and_nobody_replaced_is_hidden(history: Any) -> None:
    changes, _ = history
    kept = EMPTY
    for cid, one in changes:
        if cid.startswith("L"):
            kept = kept.written(cid, one.seq, one)
    others = {cid: one for cid, one in changes if not cid.startswith("L")}
    kept = kept.received(_as_heads(others), 1)
    replaced = {base for _, one in changes for base in one.base}
    assert {cid for cid, _ in changes if cid not in replaced} <= cids(kept)


def _as_heads(changes: dict[str, Change]) -> list[KeptHead]:
    standing = {one.cid for one in heads_of(changes.items())}
    return [KeptHead.of(cid, one) for cid, one in changes.items() if cid in standing]
