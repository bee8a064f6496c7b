"""Joint bounds: the whole estimate worked out on boxes of the open facts.

Yes/no, codes and lists are split by case; amounts are halved where a measure (the sum of a bundle)
is widest, until the bounds of every measure are reached within 500 won or the evaluations are
spent. They are sound whenever the search stops (household.md 6, docs/decisions/0010-bounds.md).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from heapq import heappop, heappush
from typing import Final, TypeAlias

from core.law.engine.bounds import Amount, Between, ends, open_pair
from core.law.engine.facts import Maybe
from core.law.engine.lines import Open
from core.law.engine.plan import Plan, Slot
from core.law.engine.reckon import Reckoning
from core.law.facts.open_facts import OpenFact

CLOSE_ENOUGH: Final = 500
"""Won: the bounds of a measure may miss the true ends by this much, half of what is allowed."""
MOST_IN_VAIN: Final = 4
"""Cuts in a row that narrow nothing: what keeps the box open is no amount."""
MOST_CASES: Final = 64
TRIED: Final = 2
"""Amounts still open of which each is tried for the next cut; of more the widest one is taken."""
MOST_VERDICTS: Final = 6
"""Verdicts tried for parting a box along which no cut narrows anything."""
FIRST_CUT: Final = 1_000_000
"""Where an amount without an upper end is cut first; then at twice its lower end."""

NO_END: Final = 10**24
"""Stands for a bound without end; above every sum of won there is."""

_ENDLESS: Final = 10**15

Width: TypeAlias = tuple[int, int | None]
"""Least and most of an amount; None: no end."""

Making: TypeAlias = tuple[Reckoning, frozenset[OpenFact], Mapping[OpenFact, Width], "Pair | None"]

Reach: TypeAlias = tuple[int, int]
"""A bound in whole won, and the value surely reached that lies nearest to it."""


@dataclass(frozen=True)
class Measure:
    """A sum whose bounds are wanted tight. slots: what it is read from.

    value: the sum, or its least; most: its most, where amounts in it have both.
    """

    slots: tuple[Slot, ...]
    value: Callable[[Reckoning], Amount]
    most: Callable[[Reckoning], Amount] | None = None

    def reaches(self, reckoning: Reckoning, *, is_whole: bool) -> tuple["Reach", "Reach"]:
        """Of both ends. is_whole: as in reach()."""
        least = reach(self.value(reckoning), is_whole=is_whole)
        if self.most is None:
            return least
        return least[0], reach(self.most(reckoning), is_whole=is_whole)[1]


@dataclass(frozen=True, eq=False)
class Box:
    """One part of what may be true. settled: case facts already split; spans: amounts narrowed.

    pair: two amounts whose sum was narrowed too. ruled: verdicts taken as given, one part for each
    answer. reaches: of both ends of every measure. in_vain: cuts in a row that narrowed nothing.
    """

    reckoning: Reckoning
    settled: frozenset[OpenFact]
    spans: Mapping[OpenFact, Width]
    reaches: tuple[Reach, ...]
    pair: "Pair | None" = None
    ruled: Mapping[Slot, bool] = field(default_factory=dict)
    in_vain: int = 0

    def gap(self, place: int) -> int:
        """How far one end may still be from its bound. place: twice the measure, plus the end."""
        bound, near = self.reaches[place]
        return near - bound


@dataclass(frozen=True)
class Pair:
    """Two open amounts and within what their sum lies."""

    one: OpenFact
    other: OpenFact
    together: tuple[int, int]


class Search:
    """Splits a household's open facts into boxes.

    verdicts: yes/no by which a box may be parted too, where one benefit hangs on another's.
    """

    def __init__(
        self,
        plan: Plan,
        open_facts: Sequence[OpenFact],
        measures: Sequence[Measure],
        verdicts: Sequence[Slot] = (),
    ) -> None:
        self._plan = plan
        self._verdicts = tuple(verdicts)
        self._measures = tuple(measures)
        self._by_slot: dict[Slot, OpenFact] = {}
        for fact in open_facts:
            for place in fact.places:
                if place in plan.facts:
                    self._by_slot[plan.facts[place]] = fact
        self._within = plan.all_below(tuple(s for measure in self._measures for s in measure.slots))
        self.evaluations = 0

    def run(
        self,
        start: Reckoning,
        slots: tuple[Slot, ...],
        budget: int,
        settled: frozenset[OpenFact] = frozenset(),
    ) -> tuple[list[Box], list[Box]]:
        """Boxes by case, and smaller ones; each list holds every possibility.

        In the smaller ones only what the measures rest on is kept up to date. slots: whose cases
        are worth splitting. settled: facts to leave as they stand.
        """
        by_case = self._by_case(self._box(start, settled, {}), slots)
        queue = _Queue(len(self._measures))
        for box in by_case:
            queue.put(box)
        while self.evaluations < budget:
            found = queue.worst()
            if found is None:
                break
            box, place = found
            del queue.boxes[box]
            for part in self._parts(box, place):
                queue.put(part)
        return by_case, list(queue.boxes)

    def _parts(self, box: Box, place: int) -> list[Box]:
        """The box in parts; as it is when no cut is left or cutting leads nowhere."""
        parts = [] if box.in_vain == MOST_IN_VAIN else self._halved(box, place)
        if not parts:
            return [_as_it_is(box)]
        if all(part.gap(place) == box.gap(place) for part in parts):
            return [replace(part, in_vain=box.in_vain + 1) for part in parts]
        return parts

    # -- by case ------

    def _by_case(self, start: Box, slots: tuple[Slot, ...]) -> list[Box]:
        """All cases of the facts that matter, unless there are too many of them."""
        count = 1
        for fact in self._open(start, slots):
            count *= len(fact.cases) or 1
        if count > MOST_CASES:
            return [start]
        done, waiting = [], [start]
        while waiting:
            box = waiting.pop()
            by_case = next((it for it in self._open(box, slots) if it.cases), None)
            if by_case is None:
                done.append(box)
            else:
                waiting += self._cases(box, by_case)
        return done

    def _cases(self, box: Box, fact: OpenFact, within: frozenset[Slot] | None = None) -> list[Box]:
        settled = box.settled | {fact}
        told = [self._told(box, case, within) for case in fact.cases]
        return self._boxes([(it, settled, box.spans, box.pair) for it in told], box.ruled)

    # -- by amount ------

    def _halved(self, box: Box, place: int) -> list[Box]:
        """The box cut in two (or by case) where it is widest; nothing when no cut is left."""
        facts = self._open(box, self._measures[place // 2].slots)
        by_case = next((fact for fact in facts if fact.cases), None)
        if by_case is not None:
            return self._cases(box, by_case, self._within)
        spans = [(fact, *box.spans.get(fact, (fact.low, fact.high))) for fact in facts]
        spans = [span for span in spans if span[1] != span[2]]
        if len(spans) != TRIED:
            return self._cut(box, max(spans, key=_weight)) if spans else []
        tried = [self._cut(box, span) for span in sorted(spans, key=_weight, reverse=True)]
        pair = box.pair or _pair_of(spans)
        if pair is not None:
            tried.insert(0, self._cut_sum(box, pair))
        best = min(tried, key=lambda parts: _left(parts, place))
        if 4 * max(part.gap(place) for part in best) < 3 * box.gap(place):
            return best
        return min([best, *self._by_verdict(box)], key=lambda parts: _left(parts, place))

    def _by_verdict(self, box: Box) -> Iterator[list[Box]]:
        """The box with a verdict that holds, and with one that does not: both are possible."""
        values = box.reckoning.values
        open_ones = [
            slot
            for slot in self._verdicts
            if isinstance(values[slot], Maybe) and slot in self._within and slot not in box.ruled
        ]
        for slot in open_ones[:MOST_VERDICTS]:
            made = [(box.reckoning, box.settled, box.spans, box.pair)]
            yield [
                part
                for holds in (True, False)
                for part in self._boxes(made, {**box.ruled, slot: holds})
            ]

    def _cut(self, box: Box, span: tuple[OpenFact, int, int | None]) -> list[Box]:
        fact, low, high = span
        cut = max(2 * low, FIRST_CUT) if high is None else (low + high) // 2
        narrowed = [{**box.spans, fact: part} for part in ((low, cut), (cut + 1, high))]
        if box.pair is not None and fact in (box.pair.one, box.pair.other):
            return [part for it in narrowed for part in self._paired(box, it, box.pair)]
        told = [self._told(box, fact.values(*it[fact]), self._within) for it in narrowed]
        made = [
            (it, box.settled, span_, box.pair) for it, span_ in zip(told, narrowed, strict=True)
        ]
        return self._boxes(made, box.ruled)

    def _cut_sum(self, box: Box, pair: Pair) -> list[Box]:
        """Two parts by the sum of two amounts: a line that both move along is crossed at once."""
        low, high = pair.together
        cut = (low + high) // 2
        halves = ((low, cut), (cut + 1, high)) if low < high else ((low, high),)
        parts = [replace(pair, together=half) for half in halves]
        return [box_ for part in parts for box_ in self._paired(box, box.spans, part)]

    def _paired(self, box: Box, spans: Mapping[OpenFact, Width], pair: Pair) -> list[Box]:
        """The box with both amounts of a pair told anew; nothing when there are no such two."""
        widths = [spans.get(fact, (fact.low, fact.high)) for fact in (pair.one, pair.other)]
        found = open_pair(_closed(widths[0]), _closed(widths[1]), pair.together)
        if found is None:
            return []
        values = {pair.one.places[0]: found[0], pair.other.places[0]: found[1]}
        told = self._told(box, values, self._within)
        return self._boxes([(told, box.settled, spans, pair)], box.ruled)

    # -- shared ------

    def _open(self, box: Box, slots: tuple[Slot, ...]) -> list[OpenFact]:
        found = box.reckoning.open_facts(slots)
        facts = [self._by_slot[slot] for slot in sorted(found) if slot in self._by_slot]
        return [fact for fact in dict.fromkeys(facts) if fact not in box.settled]

    def _told(
        self,
        box: Box,
        values: Mapping[tuple[str, int], object],
        within: frozenset[Slot] | None,
    ) -> Reckoning:
        places = self._plan.facts
        return box.reckoning.again(
            {places[place]: value for place, value in values.items() if place in places}, within
        )

    def _boxes(self, made: Sequence[Making], ruled: Mapping[Slot, bool]) -> list[Box]:
        """The boxes in which every verdict can be as it is ruled."""
        boxes = []
        for reckoning, settled, spans, pair in made:
            found = self._under(reckoning, ruled)
            if found is not None:
                told, open_ones = found
                box = self._box(told, settled, spans, pair, is_whole=not open_ones)
                boxes.append(replace(box, ruled=open_ones))
        return boxes

    def _under(
        self, reckoning: Reckoning, ruled: Mapping[Slot, bool]
    ) -> tuple[Reckoning, dict[Slot, bool]] | None:
        """The same with verdicts as ruled, and those that would else be open; None: not so here."""
        open_ones = {}
        for slot, holds in ruled.items():
            step = self._plan.step_of[slot]
            natural = step.formula(*step.get(reckoning.values))
            if isinstance(natural, Maybe):
                open_ones[slot] = holds
                reckoning = reckoning.again({slot: holds}, self._within)
            elif natural is not holds:
                return None
        return reckoning, open_ones

    def _box(
        self,
        reckoning: Reckoning,
        settled: frozenset[OpenFact],
        spans: Mapping[OpenFact, Width],
        pair: Pair | None = None,
        *,
        is_whole: bool = True,
    ) -> Box:
        self.evaluations += 1
        reaches = [end for it in self._measures for end in it.reaches(reckoning, is_whole=is_whole)]
        return Box(reckoning, settled, spans, tuple(reaches), pair)


class _Queue:
    """The boxes by their bounds, for each end of each measure; what was reached once stays so."""

    def __init__(self, measures: int) -> None:
        self.boxes: dict[Box, None] = {}
        self._count = 0
        self._heaps: list[list[tuple[int, int, Box]]] = [[] for _ in range(2 * measures)]
        self._near = [NO_END] * (2 * measures)

    def put(self, box: Box) -> None:
        """Takes in one box."""
        self.boxes[box] = None
        self._count += 1
        for place, (bound, near) in enumerate(box.reaches):
            heappush(self._heaps[place], (bound, self._count, box))
            self._near[place] = min(self._near[place], near)

    def worst(self) -> tuple[Box, int] | None:
        """The box whose bound is farthest from what is surely reached, and at which place."""
        worst, widest = None, CLOSE_ENOUGH
        for place, heap in enumerate(self._heaps):
            while heap[0][2] not in self.boxes:
                heappop(heap)
            bound, _, box = heap[0]
            if self._near[place] - bound > widest:
                worst, widest = (box, place), self._near[place] - bound
        return worst


def _left(parts: Sequence[Box], place: int) -> int:
    """What is still between bounds and reached, over all parts."""
    return sum(part.gap(place) for part in parts)


def _pair_of(spans: Sequence[tuple[OpenFact, int, int | None]]) -> Pair | None:
    """Two amounts with ends, each one fact; else nothing."""
    (one, low, high), (other, its_low, its_high) = spans
    if high is None or its_high is None or one.spread is not None or other.spread is not None:
        return None
    if len(one.places) != 1 or len(other.places) != 1:
        return None
    return Pair(one, other, (low + its_low, high + its_high))


def _closed(width: Width) -> tuple[int, int]:
    low, high = width
    return low, low if high is None else high


def _as_it_is(box: Box) -> Box:
    """Nothing more can be told of this box: what its bounds allow may be true."""
    return replace(box, reaches=tuple((bound, bound) for bound, _ in box.reaches))


def _weight(span: tuple[OpenFact, int, int | None]) -> int:
    """How much an amount's width is worth: an age's year weighs as much as a million won."""
    fact, low, high = span
    if high is None:
        return NO_END
    return (high - low) * (FIRST_CUT if fact.places[0][0] == "age" else 1)


def reach(value: Amount, *, is_whole: bool = True) -> tuple[Reach, Reach]:
    """For the low end and, with its sign turned, for the high end: bound, and what is reached.

    Whole won, rounded outwards. A value that follows a line reaches its ends up to the width of the
    line's rest; one that does not may reach no more than its other end, as where only a part of a
    box is meant (is_whole False).
    """
    low, high, over = ends(value)
    bound_low = -NO_END if low is None else low // over
    bound_high = NO_END if high is None else -(-high // over)
    if not isinstance(value, Between):
        return (bound_low, bound_low), (-bound_high, -bound_high)
    near_low, near_high = bound_high, bound_low
    for slopes, rest_low, rest_high in value.lines if is_whole else ():
        least, most = _along(slopes)
        if rest_high is not None:
            near_low = min(near_low, -(-(least + rest_high) // over))
        if rest_low is not None:
            near_high = max(near_high, (most + rest_low) // over)
    if high is None and near_high > _ENDLESS:
        near_high = NO_END
    return (bound_low, near_low), (-bound_high, -near_high)


def _along(slopes: Mapping[Open, int]) -> tuple[int, int]:
    """Least and most of the linear part, as numerators."""
    least = most = 0
    for unknown, slope in slopes.items():
        far = NO_END if unknown.high is None else unknown.high
        at_low, at_high = slope * unknown.low, slope * far
        least += min(at_low, at_high)
        most += max(at_low, at_high)
    return least, most
