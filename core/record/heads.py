"""Heads and conflict: a pure function of the set of stored changes, without any clock.

The heads of (row, group) are the changes that no other change names in its base. One head, or
heads of one value, is no conflict; two or more values are an open conflict whose members are
exactly the heads (docs/decisions/0002-sync.md, merge rule).
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import Enum
from typing import Protocol, TypeVar

from core.record.change import Change, value_hash


@dataclass(frozen=True, slots=True)
class Head:
    """A change that stands. cid: its id; value: hash of its value; base: what it replaced."""

    cid: str
    op: str
    value: bytes
    base: tuple[str, ...] = ()


Heads = tuple[Head, ...]


def head_of(cid: str, change: Change) -> Head:
    """The head a change becomes. A removal's value differs from every register value."""
    return Head(
        cid,
        change.op,
        value_hash({"op": change.op, "value": change.value})
        if change.op in ("del", "undel")
        else value_hash(change.value),
        change.base,
    )


def merge(heads: Heads, new: Head, is_named: Callable[[str], bool]) -> Heads:
    """Heads after one more change.

    is_named: whether a stored change names this id in its base (a change that arrives after its
    successor, as one taken out of `held` does, becomes no head).
    The same change twice changes nothing.
    """
    if any(head.cid == new.cid for head in heads):
        return heads
    left = tuple(head for head in heads if head.cid not in new.base)
    return left if is_named(new.cid) else (*left, new)


def heads_of(changes: Iterable[tuple[str, Change]]) -> Heads:
    """Heads of a whole set of changes of one (row, group), in the order given."""
    listed = dict(changes)
    named = {base for change in listed.values() for base in change.base}
    return tuple(head_of(cid, change) for cid, change in listed.items() if cid not in named)


class Named(Protocol):
    """Whatever has an id and says what it replaced."""

    @property
    def cid(self) -> str: ...

    @property
    def base(self) -> tuple[str, ...]: ...


N = TypeVar("N", bound=Named)


def laid_over(center: Sequence[N], own: Sequence[N], named: AbstractSet[str]) -> tuple[N, ...]:
    """Heads on a laptop: those of the Center, with own changes that it does not have over them.

    named: ids that own changes replace. A head of the Center that one of them replaces is no head,
    nor an own one that the Center's replace; all else stands, the Center's first.
    """
    hidden = named | {one.cid for one in own}
    theirs = tuple(head for head in center if head.cid not in hidden)
    replaced = {base for head in theirs for base in head.base}
    return (*theirs, *(head for head in own if head.cid not in replaced))


def is_conflict(heads: Heads) -> bool:
    """Whether two heads differ in value."""
    return len({head.value for head in heads}) > 1


def passed_over(heads: Heads, decision: Head) -> Heads:
    """Heads that a decision replaces and whose value it does not take."""
    return tuple(
        head for head in heads if head.cid in decision.base and head.value != decision.value
    )


class RowState(Enum):
    """there: shown · removed: gone · disputed: removed by one, changed by another; shown."""

    THERE = "there"
    REMOVED = "removed"
    DISPUTED = "disputed"


def row_state(row_heads: Heads, group_heads: Mapping[str, Heads]) -> RowState:
    """State of a row from the heads of its `row` group and of all its other groups.

    A removal names the heads it saw, of every group. A change it did not see wins over it and
    is a conflict: nothing anybody wrote vanishes.
    """
    removals = [head for head in row_heads if head.op == "del"]
    if not removals:
        return RowState.THERE
    seen = {cid for head in removals for cid in head.base}
    unseen = any(head.cid not in seen for heads in group_heads.values() for head in heads)
    brought_back = any(head.op == "undel" for head in row_heads)
    return RowState.DISPUTED if unseen or brought_back else RowState.REMOVED
