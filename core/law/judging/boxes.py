"""Joint bounds: the whole estimate worked out on boxes of the open facts.

Yes/no, codes and lists are split by case; amounts are halved where a measure (the sum of a bundle)
is widest, until the bounds of every measure are reached within 500 won or the evaluations are
spent. They are sound whenever the search stops (household.md 6, docs/decisions/0010-bounds.md).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from heapq import heappop, heappush
from math import prod
from typing import Final, TypeAlias

from core.law.engine.bounds import narrowed_pair, open_pair
from core.law.engine.facts import Maybe
from core.law.engine.plan import Plan, Slot
from core.law.engine.reckon import Reckoning, is_open
from core.law.facts.open_facts import OpenFact
from core.law.judging.box import ANY, NO_END, Box, Measure, Pair, Width

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

Making: TypeAlias = tuple[Reckoning, frozenset[OpenFact], Mapping[OpenFact, Width], Pair | None]

_Case: TypeAlias = tuple[Reckoning, frozenset[OpenFact]]
"""One case of some facts, and these facts."""


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
        self._slots_of = {
            fact: [plan.facts[place] for place in fact.places if place in plan.facts]
            for fact in open_facts
        }
        self._by_slot = {slot: fact for fact, slots in self._slots_of.items() for slot in slots}
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
        by_case = [self._box(*case, {}) for case in self._by_case(start, settled, slots)]
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
        """The box in parts; as it is when no cut is left or cutting leads nowhere; nothing when
        its verdicts and sums turn out to contradict one another."""
        parts = None if box.in_vain == MOST_IN_VAIN else self._halved(box, place)
        if parts is None:
            return [_as_it_is(box, place)]
        if all(part.gap(place) == box.gap(place) for part in parts):
            return [replace(part, in_vain=box.in_vain + 1) for part in parts]
        return parts

    # -- by case ------

    def _by_case(
        self, start: Reckoning, settled: frozenset[OpenFact], slots: tuple[Slot, ...]
    ) -> list[_Case]:
        """All cases of the facts that matter, unless there are too many of them."""
        open_ones = [fact for fact in self._open(start, settled, slots) if fact.cases]
        if not open_ones or prod(len(fact.cases) for fact in open_ones) > MOST_CASES:
            return [(start, settled)]
        slots = tuple(slot for slot in slots if is_open(start.values[slot]))
        self.evaluations += 1
        done, waiting = [], [(start, settled, open_ones)]
        while waiting:
            here, given, (fact, *others) = waiting.pop()
            given = given | {fact}
            for case in fact.cases:
                told = self._told(here, case, None)
                left = self._open(told, given, slots, others) if others else []
                if left:
                    self.evaluations += 1
                    waiting.append((told, given, left))
                else:
                    done.append((told, given))
        return done

    def _cases(self, box: Box, fact: OpenFact, within: frozenset[Slot] | None = None) -> list[Box]:
        settled = box.settled | {fact}
        told = [self._told(box.reckoning, case, within) for case in fact.cases]
        return self._boxes([(it, settled, box.spans, box.pair) for it in told], box.ruled)

    # -- by amount ------

    def _halved(self, box: Box, place: int) -> list[Box] | None:
        """The box cut in two (or by case) where it is widest; None when no cut is left."""
        facts = self._open(box.reckoning, box.settled, self._measures[place // 2].slots)
        by_case = next((fact for fact in facts if fact.cases), None)
        if by_case is not None:
            return self._cases(box, by_case, self._within)
        spans = [(fact, *box.spans.get(fact, (fact.low, fact.high))) for fact in facts]
        spans = [span for span in spans if span[1] != span[2]]
        if len(spans) != TRIED:
            return self._cut(box, max(spans, key=_weight)) if spans else None
        tried = [self._cut(box, span) for span in sorted(spans, key=_weight, reverse=True)]
        pair = box.pair or _pair_of(spans)
        if pair is not None:
            tried.insert(0, self._cut_sum(box, pair))
        best = min(tried, key=lambda parts: _left(parts, place))
        if all(4 * part.gap(place) < 3 * box.gap(place) for part in best):
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
        told = [self._told(box.reckoning, fact.values(*it[fact]), self._within) for it in narrowed]
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
        """The box with both amounts of a pair told anew; nothing when there are no such two.

        Each is narrowed to what their sum leaves of it, so that its next cut is one in the middle
        of what is possible.
        """
        widths = [_closed(spans.get(it, (it.low, it.high))) for it in (pair.one, pair.other)]
        narrowed = narrowed_pair(widths[0], widths[1], pair.together)
        found = None if narrowed is None else open_pair(*narrowed, pair.together)
        if narrowed is None or found is None:
            return []
        spans = {**spans, pair.one: narrowed[0], pair.other: narrowed[1]}
        values = {pair.one.places[0]: found[0], pair.other.places[0]: found[1]}
        told = self._told(box.reckoning, values, self._within)
        return self._boxes([(told, box.settled, spans, pair)], box.ruled)

    # -- shared ------

    def _open(
        self,
        reckoning: Reckoning,
        settled: frozenset[OpenFact],
        slots: tuple[Slot, ...],
        among: Sequence[OpenFact] | None = None,
    ) -> list[OpenFact]:
        """The facts not yet settled on which these slots hang. among: none but these is wanted."""
        facts = [
            fact for fact in (self._slots_of if among is None else among) if fact not in settled
        ]
        found = reckoning.open_facts(slots, [it for fact in facts for it in self._slots_of[fact]])
        return list(dict.fromkeys(self._by_slot[slot] for slot in sorted(found)))

    def _told(
        self,
        reckoning: Reckoning,
        values: Mapping[tuple[str, int], object],
        within: frozenset[Slot] | None,
    ) -> Reckoning:
        places = self._plan.facts
        return reckoning.again(
            {places[place]: value for place, value in values.items() if place in places}, within
        )

    def _boxes(self, made: Sequence[Making], ruled: Mapping[Slot, bool]) -> list[Box]:
        """The boxes in which every verdict can be as it is ruled."""
        boxes = []
        for reckoning, settled, spans, pair in made:
            found = self._under(reckoning, ruled)
            if found is not None:
                told, open_ones = found
                boxes.append(self._box(told, settled, spans, pair, open_ones))
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
        ruled: Mapping[Slot, bool] | None = None,
    ) -> Box:
        self.evaluations += 1
        most_opens = 0 if ruled else ANY if pair is None else 1
        reaches = [end for it in self._measures for end in it.reaches(reckoning, most_opens)]
        return Box(reckoning, settled, spans, tuple(reaches), pair, ruled or {})


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
            while heap and heap[0][2] not in self.boxes:
                heappop(heap)
            if not heap:
                continue
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


def _as_it_is(box: Box, place: int) -> Box:
    """Nothing more can be told of this end of a measure here: what its bound allows may be true."""
    bound, _ = box.reaches[place]
    reaches = (*box.reaches[:place], (bound, bound), *box.reaches[place + 1 :])
    return replace(box, reaches=reaches, in_vain=0)


def _weight(span: tuple[OpenFact, int, int | None]) -> int:
    """How much an amount's width is worth: an age's year weighs as much as a million won."""
    fact, low, high = span
    if high is None:
        return NO_END
    return (high - low) * (FIRST_CUT if fact.places[0][0] == "age" else 1)
