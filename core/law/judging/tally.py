"""What the boxes say of one result, joined."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from core.law.engine.algebra import both
from core.law.engine.bounds import Amount, ends
from core.law.engine.facts import Among, Code, YesNo, possible
from core.law.engine.plan import Slot
from core.law.engine.reckon import Reckoning
from core.law.judging.course import Seat

End = int | None

Verdict: TypeAlias = Literal["entitled", "not_entitled", "undecided", "not_covered"]


@dataclass
class Span:
    """A span of whole won that grows by what it is given; rounded outwards. None: no end."""

    low: End = None
    high: End = None
    is_empty: bool = True

    def include(self, value: Amount) -> None:
        """Grows to hold a value."""
        low, high, over = ends(value)
        self.grow(None if low is None else low // over, None if high is None else -(-high // over))

    def grow(self, low: End, high: End) -> None:
        """Grows to hold all from low to high."""
        if self.is_empty:
            self.low, self.high, self.is_empty = low, high, False
            return
        self.low = None if self.low is None or low is None else min(self.low, low)
        self.high = None if self.high is None or high is None else max(self.high, high)


def span_over(boxes: Iterable[Reckoning], slot: Slot) -> tuple[End, End]:
    """An amount over all boxes, in whole won rounded outwards."""
    span = Span()
    for box in boxes:
        span.include(box.values[slot])
    return span.low, span.high


@dataclass
class Holding:
    """Whether a yes/no holds: in some box surely or perhaps, and whether it may fail."""

    may_hold: bool = False
    may_fail: bool = False

    def include(self, answer: YesNo) -> None:
        """Takes in one box."""
        self.may_hold = self.may_hold or answer is not False
        self.may_fail = self.may_fail or answer is not True

    @property
    def settled(self) -> bool | None:
        """True or False when every box agrees, else None."""
        if self.may_hold and self.may_fail:
            return None
        return self.may_hold


@dataclass
class ConditionTally:
    """One condition over all boxes, and by how much it is met."""

    holds: Holding = field(default_factory=Holding)
    margin: Span = field(default_factory=Span)


@dataclass
class Tally:
    """One seat over all boxes.

    amount: 0 where not entitled. forms: the outcomes that are possible, by their place. is_known:
    whether there are figures for the form the benefit takes, where it is not refused.
    """

    is_of_kind: Holding = field(default_factory=Holding)
    holds: Holding = field(default_factory=Holding)
    amount: Span = field(default_factory=Span)
    codes: set[str] = field(default_factory=set)
    on_event: Holding = field(default_factory=Holding)
    forms: set[int] = field(default_factory=set)
    is_known: Holding = field(default_factory=Holding)
    conditions: list[ConditionTally] = field(default_factory=list)

    @property
    def is_known_in_part(self) -> bool:
        """It may take a form that has figures and one that has none."""
        return self.is_known.may_hold and self.is_known.may_fail


def tally(seat: Seat, boxes: Sequence[Reckoning]) -> Tally:
    """Joins what every box says of a seat. boxes: a sequence, so that no value goes meanwhile."""
    joined = Tally(conditions=[ConditionTally() for _ in seat.conditions])
    for box in _different(seat, boxes):
        values = box.values
        kind = seat.is_of_kind(box)
        holds = both(kind, values[seat.entitled])
        joined.is_of_kind.include(kind)
        joined.holds.include(holds)
        _include_amount(joined, seat, box, holds)
        for condition, slots in zip(joined.conditions, seat.conditions, strict=True):
            condition.holds.include(values[slots.holds])
            if slots.margin is not None:
                condition.margin.include(values[slots.margin])
        if seat.value is not None:
            joined.codes |= _codes(values[seat.value])
        joined.on_event.include(seat.on_event is not None and values[seat.on_event])
        joined.forms |= {
            place for place, form in enumerate(seat.outcomes) if form.applies_in(box) is not False
        }
    if joined.is_known_in_part:
        joined.amount.grow(0, 0)
    elif joined.is_known.may_fail:
        joined.amount.high = None
    return joined


def _different(seat: Seat, boxes: Sequence[Reckoning]) -> Iterator[Reckoning]:
    """The boxes without those that hold the very same values for the seat as one before."""
    read = seat.read
    seen = set()
    for box in boxes:
        key = tuple(map(id, read(box.values)))
        if key not in seen:
            seen.add(key)
            yield box


def verdict_of(joined: Tally) -> Verdict:
    """The verdict by the figures used: undecided where the boxes differ, or where the form that
    has no figures is only possible (household.md 6: not covered only where all else holds)."""
    settled = joined.holds.settled
    if settled is None or (settled and joined.is_known_in_part):
        return "undecided"
    return "entitled" if settled else "not_entitled"


def _include_amount(joined: Tally, seat: Seat, box: Reckoning, holds: YesNo) -> None:
    if holds is False:
        joined.amount.grow(0, 0)
        return
    for form in seat.outcomes:
        if form.applies_in(box) is not False:
            joined.is_known.include(form.is_known(box))
    low, high, over = ends(seat.amount(box))
    least = 0 if holds is not True or low is None else max(0, low // over)
    most = None if high is None else max(0, -(-high // over))
    joined.amount.grow(least, most)


def _codes(code: Code) -> frozenset[str]:
    return possible(code) if isinstance(code, (str, Among)) else frozenset()
