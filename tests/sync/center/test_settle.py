"""Settling is core.record.heads carried over batches: same heads in any split and any order."""

from hypothesis import given, settings
from hypothesis import strategies as st

from core.record.change import Change
from core.record.heads import RowState, heads_of, is_conflict, row_state
from core.record.kinds import ROW_GROUP
from sync.center.judge import Arrived
from sync.center.settle import OPEN, Conflict, Place, Settled, Standing, settle

STREAM, ROW = "5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01", "household/debts"
GROUPS = ("who", "tie", ROW_GROUP)


def a_change(seq: int, group: str, value: int, base: tuple[str, ...], op: str = "set") -> Change:
    return Change(
        seq, seq, STREAM, "member", ROW, group, op, base, None, 0, "gaon", None,
        None if op in ("del", "undel") else {"value": value},
    )  # fmt: skip


@st.composite
def histories(draw: st.DrawFn) -> list[Change]:
    """Up to eight changes of one row by one pen, each based on any earlier ones of its group;
    a removal also names heads of the other groups."""
    made: list[Change] = []
    for seq in range(1, draw(st.integers(1, 8)) + 1):
        group = draw(st.sampled_from(GROUPS))
        seen = [c for c in made if c.group == group or group == ROW_GROUP]
        cids = [f"L.1.{c.seq}" for c in seen]
        base = draw(st.lists(st.sampled_from(cids), unique=True, max_size=3)) if cids else []
        op = draw(st.sampled_from(("del", "undel"))) if group == ROW_GROUP else "set"
        made.append(a_change(seq, group, draw(st.integers(0, 2)), tuple(base), op))
    return made


def arrived(change: Change) -> Arrived:
    return Arrived(change.seq, change.canonical(), change)


def come(batches: list[list[Change]]) -> tuple[Standing, list[Settled]]:
    standing = Standing()
    return standing, [settle(standing, ("L", 1), map(arrived, batch)) for batch in batches]


@st.composite
def arrivals(draw: st.DrawFn) -> tuple[list[Change], list[list[Change]]]:
    """A history, and the batches in which it arrives: any order (held work comes late)."""
    history = draw(histories())
    order = draw(st.permutations(history))
    cuts = draw(st.sets(st.integers(0, len(order))))
    batches: list[list[Change]] = [[]]
    for place, change in enumerate(order):
        if place in cuts:
            batches.append([])
        batches[-1].append(change)
    return history, batches


def whole(history: list[Change], group: str) -> set[str]:
    listed = [(f"L.1.{c.seq}", c) for c in history if c.group == group]
    return {head.cid for head in heads_of(listed)}


@settings(deadline=None)
@given(arrivals())
def test_any_order_and_any_batches_come_to_the_heads_of_the_whole(
    drawn: tuple[list[Change], list[list[Change]]],
) -> None:
    history, batches = drawn
    standing, _ = come(batches)
    groups = standing.rows[STREAM, "member", ROW]
    for group in {change.group for change in history}:
        assert {head.cid for head in groups[group]} == whole(history, group)


@settings(deadline=None)
@given(arrivals())
def test_what_went_and_what_came_adds_up_to_what_stands(
    drawn: tuple[list[Change], list[list[Change]]],
) -> None:
    _, batches = drawn
    standing, steps = come(batches)
    kept: set[tuple[Place, str]] = set()
    for step in steps:
        kept -= set(step.gone)
        kept |= {(one.place, head.cid) for one, head in step.new}
    groups = standing.rows[STREAM, "member", ROW]
    assert kept == {
        ((STREAM, "member", ROW, group), head.cid) for group in groups for head in groups[group]
    }


@settings(deadline=None)
@given(arrivals())
def test_a_conflict_is_open_exactly_where_records_differ(
    drawn: tuple[list[Change], list[list[Change]]],
) -> None:
    _, batches = drawn
    standing, steps = come(batches)
    kept: dict[tuple[str, str], Conflict] = {}
    for step in steps:
        kept |= step.conflicts
    groups = standing.rows[STREAM, "member", ROW]
    differing = {group for group in groups if group != ROW_GROUP and is_conflict(groups[group])}
    others = {group: heads for group, heads in groups.items() if group != ROW_GROUP}
    removal = groups.get(ROW_GROUP, ())
    if removal and row_state(removal, others) is RowState.DISPUTED:
        differing.add(ROW_GROUP)
    assert {one.place[3] for one in standing.conflicts.values()} == differing
    assert sorted(one.place[3] for one in kept.values() if one.state == OPEN) == sorted(differing)


@settings(deadline=None)
@given(arrivals())
def test_versions_have_no_gap_and_every_change_has_one(
    drawn: tuple[list[Change], list[list[Change]]],
) -> None:
    history, batches = drawn
    standing, steps = come(batches)
    versions = [one.ver for step in steps for one in step.applied.values()]
    assert sorted(versions) == list(range(1, len(history) + 1))
    assert standing.versions[STREAM] == len(history)


def test_changes_that_name_each_other_in_a_circle_leave_a_head() -> None:
    standing = Standing()
    one = a_change(1, "who", 1, ("M.1.1",))
    other = a_change(1, "who", 2, ("L.1.1",))
    settle(standing, ("L", 1), [arrived(one)])
    settle(standing, ("M", 1), [arrived(other)])
    assert [head.cid for head in standing.rows[STREAM, "member", ROW]["who"]] == ["M.1.1"]
