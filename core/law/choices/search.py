"""The best compatible set and the next one, searched over every way to choose.

choices = choices_of(estimator, content, date(2026, 11, 29))
choices.best.taken, choices.runner_up, choices.is_sure, choices.depends_on
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from core.law.choices.graph import CHOICES, Edge
from core.law.choices.sets import Choices, CompatibleSet, Exclusion, Key
from core.law.choices.without import refusing, without
from core.law.engine.bounds import Amount
from core.law.engine.plan import Slot
from core.law.engine.reckon import Reckoning
from core.law.estimate import Estimator
from core.law.facts.household import facts_of
from core.law.household_format import read_household
from core.law.judging.box import NO_END, Measure
from core.law.judging.boxes import Search
from core.law.judging.course import Seat
from core.law.judging.footing import covered
from core.law.judging.judge import Judge, Judged
from core.law.judging.tally import Span
from core.law.pack import Pack
from core.law.results import Ends

_YEAR: Final = 12
_MONTHS_OF: Final = "applications."
_MONTHS: Final = "_months"
_BUDGET: Final = 60
"""Evaluations spent on telling which of two sets is larger while answers are missing."""


def choices_of(
    estimator: Estimator, content: object, day: date, *, today: date | None = None
) -> Choices:
    """The exclusive choices of a household in JSON shape. Raises Mistake with the place."""
    known = facts_of(read_household(content), day, today or day)
    judge = estimator.judge_of(day, known.shape)
    months = _months_paid(estimator.pack, day)
    return _Choosing(judge, judge.verdicts(known), months).choices(day)


def _months_paid(pack: Pack, day: date) -> dict[str, int]:
    """Programmes that are paid for so many months only, where less than a year or known."""
    months = {}
    for name in sorted(pack.figures):
        if name.startswith(_MONTHS_OF) and name.endswith(_MONTHS):
            value = pack.figures[name].on(day).value
            if isinstance(value, int):
                months[name.removeprefix(_MONTHS_OF).removesuffix(_MONTHS)] = value
    return months


@dataclass(frozen=True, eq=False)
class _Way:
    """One way to choose, worked out. refused: seats not applied for."""

    taken: tuple[Seat, ...]
    refused: frozenset[Seat]
    judged: Judged
    summed: tuple[Seat, ...]
    months: Mapping[str, int]

    def monthly(self, reckoning: Reckoning) -> Amount:
        """The cash of a month in one case, the refused seats left out."""
        total: Amount = reckoning.values[self.judged.course.kept_pensions]
        for seat in self.summed:
            total = total + seat.amount(reckoning, cash_only=True)
        return total

    def first_year(self, reckoning: Reckoning) -> Amount:
        """The cash of twelve months, what is paid for fewer only so long."""
        total: Amount = reckoning.values[self.judged.course.kept_pensions] * _YEAR
        for seat in self.summed:
            months = min(self.months.get(seat.programme.id, _YEAR), _YEAR)
            total = total + seat.amount(reckoning, cash_only=True) * months
        return total


class _Choosing:
    def __init__(self, judge: Judge, judged: Judged, months: Mapping[str, int]) -> None:
        self._judge = judge
        self._months = months
        self._judged = judged
        self._seats = judged.course.seats

    def choices(self, day: date) -> Choices:
        exclusions = self._exclusions()
        if not exclusions:
            return Choices(day, (), (), None, is_sure=True, depends_on=())
        ways = sorted(self._ways(exclusions), key=self._rank)
        margin: Ends | None = None
        is_sure, depends_on = True, tuple[str, ...]()
        if len(ways) > 1:
            margin, is_sure, depends_on = self._compared(ways[0], ways[1])
        listed = tuple(
            Exclusion(self._key(first), self._key(second), edge)
            for first, second, edge in exclusions
        )
        sets = tuple(self._set(way, ways) for way in ways)
        return Choices(day, listed, sets, margin, is_sure, depends_on)

    # -- what excludes each other here ------

    def _exclusions(self) -> list[tuple[Seat, Seat, Edge]]:
        """The edges whose two ends this household may both have, each without the other."""
        possible = set(self._found(self._judged))
        for second in dict.fromkeys(edge.second for edge in CHOICES):
            firsts = {edge.first for edge in CHOICES if edge.second == second}
            barring = [seat for seat in possible if seat.programme.id in firsts]
            if barring and any(it.programme.id == second for it in self._judged.tallies):
                freed = self._found(without(self._judge, self._judged, barring))
                possible |= {seat for seat in freed if seat.programme.id == second}
        ordered = [seat for seat in self._seats if seat in possible]
        return [
            (first, second, edge)
            for edge in CHOICES
            for first in ordered
            if first.programme.id == edge.first
            for second in ordered
            if second.programme.id == edge.second
            and (edge.scope == "household" or first.place == second.place)
        ]

    def _found(self, judged: Judged) -> list[Seat]:
        return [seat for seat, found in judged.found.items() if found != "not_entitled"]

    # -- every way ------

    def _ways(self, exclusions: Sequence[tuple[Seat, Seat, Edge]]) -> Iterator[_Way]:
        """Every set that holds no two that exclude each other and to which none can be added."""
        ends = dict.fromkeys(seat for first, second, _ in exclusions for seat in (first, second))
        nodes = [seat for seat in self._seats if seat in ends]
        against: dict[Seat, set[Seat]] = {seat: set() for seat in nodes}
        for first, second, _ in exclusions:
            against[first].add(second)
            against[second].add(first)
        for taken in _free_sets(nodes, against):
            way = self._way(taken, frozenset(nodes) - set(taken))
            if way is not None:
                yield way

    def _way(self, taken: tuple[Seat, ...], refused: frozenset[Seat]) -> _Way | None:
        """None where something taken is not to be had in this set after all."""
        judged = without(self._judge, self._judged, refused)
        if any(judged.found.get(seat, "not_entitled") == "not_entitled" for seat in taken):
            return None
        summed = tuple(it for it in covered(judged.footings) if it.programme.only_in is None)
        return _Way(taken, refused, judged, summed, self._months)

    def _rank(self, way: _Way) -> tuple[int, int, tuple[int, ...]]:
        """The largest least amount, then the largest most; then the order of the programmes."""
        low, high = _joined(way.judged.boxes, way.first_year)
        most = NO_END if high is None else high
        return -(low or 0), -most, tuple(self._seats.index(seat) for seat in way.taken)

    # -- the order of two ------

    def _compared(self, best: _Way, other: _Way) -> tuple[Ends, bool, tuple[str, ...]]:
        """By how much the first lies above the second, whether surely, and on what it hangs."""
        slots = self._slots_of(best, other)

        def ahead(reckoning: Reckoning) -> Amount:
            first = best.first_year(refusing(reckoning, self._seats, best.refused))
            return first - other.first_year(refusing(reckoning, self._seats, other.refused))

        search = Search(self._judged.course.plan, self._judged.open_facts, [Measure(slots, ahead)])
        _, boxes = search.run(self._judged.start, slots, _BUDGET)
        low = min(box.reaches[0][0] for box in boxes)
        high = -min(box.reaches[1][0] for box in boxes)
        margin = (None if low <= -NO_END else low, None if high >= NO_END else high)
        is_priced = not (self._unpriced(best) or self._unpriced(other))
        is_sure = is_priced and low >= 0
        if is_sure or low >= 0:
            return margin, is_sure, ()
        facts = self._judged.mattering(slots)
        untold = [fact for fact in facts if fact.why is not None] or facts
        return margin, False, tuple(dict.fromkeys(fact.path for fact in untold))

    def _slots_of(self, *ways: _Way) -> tuple[Slot, ...]:
        seats = dict.fromkeys(seat for way in ways for seat in (*way.summed, *way.refused))
        of_seats = (slot for it in seats for slot in (*it.line_slots, *it.amount_slots()))
        return (*of_seats, self._judged.course.kept_pensions)

    # -- as data ------

    def _key(self, seat: Seat) -> Key:
        return seat.programme.id, self._judged.person_of(seat)

    def _unpriced(self, way: _Way) -> tuple[str, ...]:
        return tuple(
            seat.programme.id
            for seat in way.taken
            if seat not in way.summed and any(form.outcome.is_cash for form in seat.outcomes)
        )

    def _set(self, way: _Way, ways: Sequence[_Way]) -> CompatibleSet:
        everywhere = set.intersection(*(set(self._found(it.judged)) for it in ways))
        only = [it for it in self._found(way.judged) if it not in everywhere | set(way.taken)]
        return CompatibleSet(
            tuple(self._key(seat) for seat in way.taken),
            tuple(self._key(seat) for seat in self._seats if seat in way.refused),
            _joined(way.judged.boxes, way.monthly),
            _joined(way.judged.boxes, way.first_year),
            {it: self._months[it] for it, _ in map(self._key, way.taken) if it in self._months},
            self._unpriced(way),
            tuple(self._key(seat) for seat in only),
        )


def _free_sets(
    nodes: Sequence[Seat], against: Mapping[Seat, set[Seat]]
) -> Iterator[tuple[Seat, ...]]:
    """Every set of nodes not against each other to which none can be added, each once."""

    def grow(
        taken: tuple[Seat, ...], may: list[Seat], seen: list[Seat]
    ) -> Iterator[tuple[Seat, ...]]:
        if not may and not seen:
            yield taken
        while may:
            seat = may[0]
            yield from grow(
                (*taken, seat),
                [it for it in may if it is not seat and it not in against[seat]],
                [it for it in seen if it not in against[seat]],
            )
            may, seen = may[1:], [*seen, seat]

    for found in grow((), list(nodes), []):
        yield tuple(seat for seat in nodes if seat in found)


def _joined(boxes: Sequence[Reckoning], value: Callable[[Reckoning], Amount]) -> Ends:
    """Over every case, not below 0."""
    span = Span()
    for box in boxes:
        span.include(value(box))
    return max(span.low or 0, 0), span.high
