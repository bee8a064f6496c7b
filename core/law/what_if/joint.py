"""Two cases of one household in one reckoning: by how much the second has more, won a month.

Bounds against bounds take what is open as unrelated: of a wage "between 900,000 and 1,400,000" one
case might have the least and the other the most. Here both cases stand on the same open answers,
box by box: an amount is the same unknown in both, a yes/no or a code is split for both at once, and
what moves alike falls out of the difference (docs/decisions/0104-two-cases-in-one-reckoning.md).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from core.law.bundles import Sum
from core.law.engine.bounds import Amount, open_amount
from core.law.engine.plan import FactPlace, Slot
from core.law.engine.reckon import Reckoning
from core.law.facts.open_facts import OpenFact
from core.law.judging.box import NO_END, Reach, Width, reach
from core.law.judging.boxes import CLOSE_ENOUGH, FIRST_CUT
from core.law.judging.course import Extreme
from core.law.judging.judge import Judged
from core.law.results import Ends

MOST_BOXES: Final = 240
"""Boxes worked out at most; the bounds hold whenever the search ends."""

ENDS: Final = 6
"""Low and high of gross income, benefits and total."""

Facts: TypeAlias = tuple[OpenFact | None, OpenFact | None]
"""One open answer in both cases; None where a case does not have it open."""


@dataclass(frozen=True, slots=True)
class More:
    """By how much the second case has more; None: no end. share: of the work done, 0 to 1."""

    gross_income: Ends
    monthly: Ends
    total: Ends
    share: float = 1.0


@dataclass(frozen=True, eq=False, slots=True)
class _Box:
    """Both cases on one part of what may be true. settled, spans: by place in the open answers."""

    sides: tuple[Reckoning, Reckoning]
    settled: frozenset[int]
    spans: Mapping[int, Width]
    reaches: tuple[Reach, ...]
    is_whole: bool = False


class _Side:
    """One of the two cases."""

    def __init__(self, judged: Judged) -> None:
        self.judged, self.sum = judged, judged.headline
        self.slots: tuple[Slot, ...] = (*self.sum.slots(), self.sum.gross_income)
        self._plan = judged.course.plan
        self._within = self._plan.all_below(self.slots)

    def told(self, reckoning: Reckoning, values: Mapping[FactPlace, object]) -> Reckoning:
        """The case with other values of some facts."""
        places = self._plan.facts
        changes = {places[place]: value for place, value in values.items() if place in places}
        return reckoning.again(changes, self._within) if changes else reckoning

    def keeps_open(self, reckoning: Reckoning, fact: OpenFact | None) -> bool:
        """Whether the sums still hang on this answer."""
        if fact is None:
            return False
        slots = [self._plan.facts[place] for place in fact.places if place in self._plan.facts]
        return bool(slots) and bool(reckoning.open_facts(self.slots, slots) & set(slots))


def more_in(first: Judged, second: Judged) -> More:
    """The difference of two cases that were judged on the same day, worked out to its end."""
    *_, last = more_in_steps(first, second)
    return last


def more_in_steps(first: Judged, second: Judged) -> Iterator[More]:
    """The same, ever tighter: bounds that hold, after every box."""
    search = _Search(_Side(first), _Side(second))
    yield search.found()
    while search.go_on():
        yield search.found()
    yield search.found(1.0)


class _Search:
    """Splits the answers that are open in either case into boxes, both cases on each."""

    def __init__(self, one: _Side, other: _Side) -> None:
        self._one, self._other = one, other
        self._facts = _both(one.judged.open_facts, other.judged.open_facts)
        sides = (one.judged.start, other.judged.start)
        for place, (here, there) in enumerate(self._facts):
            fact = here or there
            if fact is not None and not fact.cases:
                sides = self._told(sides, place, (fact.low, fact.high))
        self._boxes = [self._box(sides, frozenset(), {})]
        self._made = 1

    def found(self, share: float | None = None) -> More:
        """The bounds over all boxes."""
        ends = [min(box.reaches[place][0] for box in self._boxes) for place in range(ENDS)]
        spans = [(_end(ends[2 * which]), _end(-ends[2 * which + 1])) for which in range(ENDS // 2)]
        part = self._made / MOST_BOXES if share is None else share
        return More(spans[0], spans[1], spans[2], min(part, 1.0))

    def go_on(self) -> bool:
        """One box less, its parts instead; False when the bounds are near or all is tried."""
        if self._made >= MOST_BOXES:
            return False
        worst = self._worst()
        if worst is None:
            return False
        self._boxes.remove(worst)
        parts = self._parts(worst)
        self._boxes += parts
        self._made += len(parts)
        return True

    def _worst(self) -> _Box | None:
        """The box that keeps the bounds farthest from what is surely reached."""
        worst, widest = None, CLOSE_ENOUGH
        for place in range(2, ENDS):  # of the gross income the lines tell enough
            near = min(box.reaches[place][1] for box in self._boxes)
            for box in self._boxes:
                gap = near - box.reaches[place][0]
                if not box.is_whole and gap > widest:
                    worst, widest = box, gap
        return worst

    # -- parts ----------------------------------------------------------------------------------

    def _parts(self, box: _Box) -> list[_Box]:
        open_ones = [place for place in range(len(self._facts)) if self._is_open(box, place)]
        cases = [place for place in open_ones if self._first(place).cases]
        if cases:
            return self._by_case(box, cases[0])
        wide = [(self._weight(box, place), place) for place in open_ones]
        wide = [one for one in wide if one[0] > 0]
        if not wide:
            return [_Box(box.sides, box.settled, box.spans, box.reaches, is_whole=True)]
        return self._cut(box, max(wide)[1])

    def _first(self, place: int) -> OpenFact:
        here, there = self._facts[place]
        fact = here or there
        assert fact is not None
        return fact

    def _is_open(self, box: _Box, place: int) -> bool:
        if place in box.settled:
            return False
        here, there = self._facts[place]
        one, other = box.sides
        return self._one.keeps_open(one, here) or self._other.keeps_open(other, there)

    def _by_case(self, box: _Box, place: int) -> list[_Box]:
        here, there = self._facts[place]
        settled = box.settled | {place}
        found = []
        for case in range(len(self._first(place).cases)):
            one, other = box.sides
            one = self._one.told(one, here.cases[case]) if here is not None else one
            other = self._other.told(other, there.cases[case]) if there is not None else other
            found.append(self._box((one, other), settled, box.spans))
        return found

    def _width(self, box: _Box, place: int) -> Width:
        fact = self._first(place)
        return box.spans.get(place, (fact.low, fact.high))

    def _weight(self, box: _Box, place: int) -> int:
        low, high = self._width(box, place)
        if high is None:
            return NO_END
        is_age = self._first(place).places[0][0] == "age"
        return (high - low) * (FIRST_CUT if is_age else 1)

    def _cut(self, box: _Box, place: int) -> list[_Box]:
        low, high = self._width(box, place)
        cut = max(2 * low, FIRST_CUT) if high is None else (low + high) // 2
        parts: tuple[Width, Width] = ((low, cut), (cut + 1, high))
        return [
            self._box(self._told(box.sides, place, part), box.settled, {**box.spans, place: part})
            for part in parts
        ]

    def _told(
        self, sides: tuple[Reckoning, Reckoning], place: int, width: Width
    ) -> tuple[Reckoning, Reckoning]:
        """Both cases with the same unknown amount."""
        here, there = self._facts[place]
        one, other = sides
        same = open_amount(*width)
        if here is not None:
            one = self._one.told(one, _values(here, width, same))
        if there is not None:
            other = self._other.told(other, _values(there, width, same))
        return one, other

    # -- measuring ------------------------------------------------------------------------------

    def _box(
        self,
        sides: tuple[Reckoning, Reckoning],
        settled: frozenset[int],
        spans: Mapping[int, Width],
    ) -> _Box:
        one, other = sides
        first, second = self._one.sum, self._other.sum
        gross = other.values[second.gross_income] - one.values[first.gross_income]
        reaches: list[Reach] = [*reach(gross)]
        pairs = ((first, one), (second, other))
        for monthly in (True, False):
            least = [_worth(*it, "least", monthly=monthly) for it in pairs]
            most = [_worth(*it, "most", monthly=monthly) for it in pairs]
            reaches += (reach(least[1] - most[0])[0], reach(most[1] - least[0])[1])
        return _Box(sides, settled, spans, tuple(reaches))


def _worth(sum_: Sum, reckoning: Reckoning, at: Extreme, *, monthly: bool) -> Amount:
    """What a bundle comes to, a month or with the gross income."""
    return sum_.monthly(reckoning, at) if monthly else sum_.household_total(reckoning, at)


def _both(ones: Sequence[OpenFact], others: Sequence[OpenFact]) -> list[Facts]:
    """The open answers of both cases, those of the same place and width as one."""
    found: list[Facts] = []
    left = {fact.path: fact for fact in others}
    for fact in ones:
        other = left.get(fact.path)
        if other is not None and _is_same(fact, other):
            found.append((fact, left.pop(fact.path)))
        else:
            found.append((fact, None))
    return [*found, *((None, fact) for fact in left.values())]


def _is_same(one: OpenFact, other: OpenFact) -> bool:
    if (one.low, one.high, len(one.cases)) != (other.low, other.high, len(other.cases)):
        return False
    return [sorted(map(repr, case.values())) for case in one.cases] == [
        sorted(map(repr, case.values())) for case in other.cases
    ]


def _values(fact: OpenFact, width: Width, same: Amount) -> Mapping[FactPlace, object]:
    """The facts of an amount; where one answer is several facts, made from its ends."""
    if fact.spread is not None:
        return fact.values(*width)
    return dict.fromkeys(fact.places, same)


def _end(end: int) -> int | None:
    return None if abs(end) >= NO_END else end
