"""I4 and I5: heads and conflicts are functions of the set of changes, not of arrival order."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from core.record.change import Change
from core.record.heads import Heads, RowState, head_of, heads_of, is_conflict, merge, row_state


def a_change(seq: int, amount: int | None, *base: str, op: str = "set") -> Change:
    return Change(
        seq=seq,
        tx=seq,
        stream="case",
        kind="fact",
        row="household/debts",
        group="value",
        op=op,
        base=base,
        base_version=None,
        wall=0,
        author="나래뜰",
        visit=None,
        value=None if amount is None else {"state": "given", "value": amount},
    )


def arrive(order: list[tuple[str, Change]]) -> Heads:
    heads: Heads = ()
    named: set[str] = set()
    for cid, change in order:
        heads = merge(heads, head_of(cid, change), named.__contains__)
        named |= set(change.base)
    return heads


@st.composite
def histories(draw: st.DrawFn) -> list[tuple[str, Change]]:
    """Up to six changes, each based on any of the earlier ones (a causal history)."""
    made: list[tuple[str, Change]] = []
    for seq in range(1, draw(st.integers(1, 6)) + 1):
        base = (
            draw(st.lists(st.sampled_from([cid for cid, _ in made]), unique=True, max_size=2))
            if made
            else []
        )
        made.append((f"L.1.{seq}", a_change(seq, draw(st.integers(0, 2)), *base)))
    return made


@given(histories())
def test_every_order_of_arrival_gives_the_same_heads(history: list[tuple[str, Change]]) -> None:
    expected = set(heads_of(history))
    for order in itertools.islice(itertools.permutations(history), 0, 720, 7):
        assert set(arrive(list(order))) == expected


@given(histories())
def test_repeating_a_change_alters_nothing(history: list[tuple[str, Change]]) -> None:
    once = arrive(history)
    again = once
    named = {base for _, change in history for base in change.base}
    for cid, change in history:
        again = merge(again, head_of(cid, change), named.__contains__)
    assert again == once


def test_two_different_values_on_one_base_conflict() -> None:
    first = ("A.1.1", a_change(1, 10))
    mine = ("A.1.2", a_change(2, 20, "A.1.1"))
    hers = ("B.1.1", a_change(1, 30, "A.1.1"))
    assert is_conflict(heads_of([first, mine, hers]))


def test_two_equal_values_do_not_conflict() -> None:
    first = ("A.1.1", a_change(1, 10))
    mine = ("A.1.2", a_change(2, 20, "A.1.1"))
    hers = ("B.1.1", a_change(1, 20, "A.1.1"))
    assert not is_conflict(heads_of([first, mine, hers]))


def test_a_resolution_that_names_all_heads_closes() -> None:
    first = ("A.1.1", a_change(1, 10))
    mine = ("A.1.2", a_change(2, 20, "A.1.1"))
    hers = ("B.1.1", a_change(1, 30, "A.1.1"))
    settled = ("A.1.3", a_change(3, 30, "A.1.2", "B.1.1", op="res"))
    assert [head.cid for head in heads_of([first, mine, hers, settled])] == ["A.1.3"]


def test_an_ordinary_edit_leaves_the_other_head_open() -> None:
    first = ("A.1.1", a_change(1, 10))
    mine = ("A.1.2", a_change(2, 20, "A.1.1"))
    hers = ("B.1.1", a_change(1, 30, "A.1.1"))
    more = ("A.1.3", a_change(3, 25, "A.1.2"))
    assert {head.cid for head in heads_of([first, mine, hers, more])} == {"A.1.3", "B.1.1"}


def test_a_removal_that_saw_everything_removes() -> None:
    value = heads_of([("A.1.1", a_change(1, 10))])
    gone = heads_of([("A.1.2", a_change(2, None, "A.1.1", op="del"))])
    assert row_state(gone, {"value": value}) is RowState.REMOVED


def test_an_edit_the_removal_did_not_see_keeps_the_row() -> None:
    value = heads_of([("B.1.1", a_change(1, 30, "A.1.1"))])
    gone = heads_of([("A.1.2", a_change(2, None, "A.1.1", op="del"))])
    assert row_state(gone, {"value": value}) is RowState.DISPUTED


def test_a_row_brought_back_is_there() -> None:
    value = heads_of([("A.1.1", a_change(1, 10))])
    back = heads_of(
        [
            ("A.1.2", a_change(2, None, "A.1.1", op="del")),
            ("A.1.3", a_change(3, None, "A.1.2", op="undel")),
        ]
    )
    assert row_state(back, {"value": value}) is RowState.THERE


def test_removed_by_one_and_kept_by_another_is_disputed() -> None:
    value = heads_of([("A.1.1", a_change(1, 10))])
    both = heads_of(
        [
            ("A.1.2", a_change(2, None, "A.1.1", op="del")),
            ("A.1.3", a_change(3, None, "A.1.2", op="undel")),
            ("B.1.1", a_change(1, None, "A.1.2", "A.1.1", op="del")),
        ]
    )
    assert row_state(both, {"value": value}) is RowState.DISPUTED
