"""What comes of changes on what stands: pure, without a database, so that property tests run it.

The rule is core.record.heads; here it is carried over a whole batch, with versions, outcomes and
the life of conflicts (sync design 4.6).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from core.record.change import Change, ChangeId
from core.record.heads import (
    Head,
    Heads,
    RowState,
    head_of,
    is_conflict,
    merge,
    passed_over,
    row_state,
)
from core.record.kinds import ROW_GROUP
from sync.center.judge import Arrived, Author, held_together, together
from sync.protocol import outcomes as codes

Row = tuple[str, str, str]
"""(stream, kind, row)"""
Place = tuple[str, str, str, str]
"""(stream, kind, row, group)"""

OPEN, RESOLVED, SUPERSEDED = "open", "resolved", "superseded"


@dataclass(frozen=True, slots=True)
class Conflict:
    """A place where two records differ, or differed. closed_by: the change that ended it."""

    place: Place
    id: str
    state: str = OPEN
    closed_by: str | None = None


@dataclass(frozen=True, slots=True)
class Applied:
    """A change that is applied: its id, version and outcome, and the bytes of its author."""

    change: Change
    cid: str
    ver: int
    outcome: str
    raw: bytes

    @property
    def place(self) -> Place:
        return (self.change.stream, self.change.kind, self.change.row, self.change.group)


@dataclass(frozen=True, slots=True)
class PassedOver:
    """A change that a decision replaced without taking its value. decision, lost: their ids."""

    place: Place
    decision: str
    lost: str


@dataclass(slots=True)
class Standing:
    """What stands in the rows a batch touches; settling moves it on.

    versions: head version by stream · rows: heads by row and group · named: (place, id) that a
    stored change replaced before it arrived · conflicts: open ones by place.
    """

    versions: dict[str, int] = field(default_factory=dict)
    rows: dict[Row, dict[str, Heads]] = field(default_factory=dict)
    named: set[tuple[Place, str]] = field(default_factory=set)
    conflicts: dict[Place, Conflict] = field(default_factory=dict)


@dataclass(slots=True)
class Settled:
    """What a batch came to.

    listed: every change as it was judged in the end · applied: by number · gone, new: heads that
    no longer stand and those that stand now · newly_named: (place, id) · conflicts: opened or
    closed, by stream and id · passed: what decisions did not keep.
    """

    listed: list[Arrived] = field(default_factory=list)
    applied: dict[int, Applied] = field(default_factory=dict)
    gone: list[tuple[Place, str]] = field(default_factory=list)
    new: list[tuple[Applied, Head]] = field(default_factory=list)
    newly_named: set[tuple[Place, str]] = field(default_factory=set)
    conflicts: dict[tuple[str, str], Conflict] = field(default_factory=dict)
    passed: list[PassedOver] = field(default_factory=list)

    def said(self, one: Arrived) -> tuple[str, int | None]:
        """Outcome and version of a change."""
        if one.why is not None:
            return codes.held(one.why), None
        applied = self.applied[one.seq]
        return applied.outcome, applied.ver


def settle(standing: Standing, author: Author, arrived: Iterable[Arrived]) -> Settled:
    """Apply what may be applied, in order; what travels together is applied or held together."""
    settled = Settled()
    before = {row: dict(groups) for row, groups in standing.rows.items()}
    for group in together(held_together(arrived)):
        judged = held_together(one.held(why) if (why := _misfit(standing, one)) else one
                               for one in group)  # fmt: skip
        settled.listed += judged
        for one in judged:
            if one.why is None and one.change is not None:
                cid = str(ChangeId(*author, one.seq))
                done = _apply(standing, settled, cid, one.change, one.raw)
                outcome = codes.LATE if one.is_late else done.outcome
                settled.applied[one.seq] = replace(done, outcome=outcome)
    _compare(before, standing, settled)
    return settled


def _misfit(standing: Standing, one: Arrived) -> str | None:
    """A row that is written once stands already, with another value."""
    change = one.change
    if change is None or change.op != "app":
        return None
    value = head_of("", change).value
    heads = _groups(standing, change).get(change.group, ())
    return codes.INVALID if any(head.value != value for head in heads) else None


def _apply(standing: Standing, settled: Settled, cid: str, change: Change, raw: bytes) -> Applied:
    groups = _groups(standing, change)
    place = (change.stream, change.kind, change.row, change.group)
    before = groups.get(change.group, ())
    _name(standing, settled, place, change.base, groups)
    new = head_of(cid, change)
    settled.passed += [
        PassedOver(place, cid, lost.cid) for lost in _passed_over(groups, before, new)
    ]
    # Never without a head: only changes that name each other in a circle would come to that.
    after = merge(before, new, lambda one: (place, one) in standing.named) or (new,)
    groups[change.group] = after
    standing.versions[change.stream] = ver = standing.versions.get(change.stream, 0) + 1
    differs = is_conflict(after)
    is_disputed = _is_disputed(groups)
    if change.group != ROW_GROUP:
        _note_conflict(standing, settled, place, cid, change.op, differs=differs)
    row_place = (*place[:3], ROW_GROUP)
    _note_conflict(standing, settled, row_place, cid, change.op, differs=is_disputed)
    outcome = codes.APPLIED
    if differs or is_disputed:
        outcome = codes.CONFLICT
    elif len(after) > 1 and new in after:
        outcome = codes.SAME
    return Applied(change, cid, ver, outcome, raw)


def _passed_over(groups: Mapping[str, Heads], before: Heads, new: Head) -> Heads:
    """What a decision does not keep: of a group the other values, of a row that one removed and
    another changed the removal or the changes."""
    if new.op == "res":
        return passed_over(before, new)
    if new.op not in ("del", "undel") or not _is_disputed(groups):
        return ()
    if new.op == "undel":
        return tuple(head for head in before if head.op == "del" and head.cid in new.base)
    seen = {cid for head in before if head.op == "del" for cid in head.base}
    return tuple(
        head
        for group, heads in groups.items()
        if group != ROW_GROUP
        for head in heads
        if head.cid in new.base and head.cid not in seen
    )


def _groups(standing: Standing, change: Change) -> dict[str, Heads]:
    return standing.rows.setdefault((change.stream, change.kind, change.row), {})


def _is_disputed(groups: Mapping[str, Heads]) -> bool:
    removal = groups.get(ROW_GROUP, ())
    others = {group: heads for group, heads in groups.items() if group != ROW_GROUP}
    return bool(removal) and row_state(removal, others) is RowState.DISPUTED


def _name(
    standing: Standing,
    settled: Settled,
    place: Place,
    base: Iterable[str],
    groups: Mapping[str, Heads],
) -> None:
    """Remember what is replaced but stands nowhere in the row: it may arrive later."""
    there = {head.cid for heads in groups.values() for head in heads}
    late = {(place, cid) for cid in base if cid not in there}
    settled.newly_named |= late - standing.named
    standing.named |= late


def _note_conflict(
    standing: Standing, settled: Settled, place: Place, cid: str, op: str, *, differs: bool
) -> None:
    known = standing.conflicts.get(place)
    if differs and known is None:
        made = Conflict(place, f"{place[3]}@{cid}")
        standing.conflicts[place] = settled.conflicts[place[0], made.id] = made
    elif known is not None and not differs:
        del standing.conflicts[place]
        state = RESOLVED if op == "res" else SUPERSEDED
        settled.conflicts[place[0], known.id] = Conflict(place, known.id, state, cid)


def _compare(
    before: Mapping[Row, Mapping[str, Heads]], standing: Standing, settled: Settled
) -> None:
    """Heads that went and heads that came, over the whole batch."""
    by_cid = {one.cid: one for one in settled.applied.values()}
    for row, groups in standing.rows.items():
        for group, after in groups.items():
            was = {head.cid for head in before.get(row, {}).get(group, ())}
            now = {head.cid: head for head in after}
            settled.gone += [((*row, group), cid) for cid in was - set(now)]
            settled.new += [(by_cid[cid], head) for cid, head in now.items() if cid not in was]
