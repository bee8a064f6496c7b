"""One run over a household: boxes of what is open, then verdicts, standing and bundles."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Final

from core.law.bundles import Bundle, BundleId, Sum, sums
from core.law.engine.plan import Slot
from core.law.engine.reckon import Reckoning, reckon
from core.law.facts.open_facts import KnownFacts, OpenFact
from core.law.judging.box import NO_END
from core.law.judging.boxes import Search
from core.law.judging.course import Course, Seat
from core.law.judging.footing import FIRST_YEAR, Footing, Footings, covered, state_of
from core.law.judging.tally import End, Tally, Verdict, tally, verdict_of
from core.law.pack import Pack

_AMOUNTS_IN_FULL: Final = 2
_CASES_IN_FULL: Final = 4
_FULL_BUDGET: Final = 1000
_MANY_OPEN: Final = 12
_BUDGET: Final = 36
_SMALL_BUDGET: Final = 24
"""Evaluations. With up to two amounts and four yes/no or lists the bounds must come within 1,000
won, which rarely takes more than 50 and at worst some hundreds; with many open facts no number of
them would make the bounds tight."""


@dataclass
class Judged:
    """What one run says. `found` is the verdict by the figures used, never not_covered.

    persons: the places of the persons as listed in the household. settled: seats that nothing
    keeps open.
    """

    course: Course
    start: Reckoning
    boxes: list[Reckoning]
    open_facts: list[OpenFact]
    persons: tuple[int, ...]
    tallies: dict[Seat, Tally] = field(default_factory=dict)
    found: dict[Seat, Verdict] = field(default_factory=dict)
    footings: dict[Seat, Footing] = field(default_factory=dict)
    bundles: list[Bundle] = field(default_factory=list)
    sums: list[Sum] = field(default_factory=list)
    settled: set[Seat] = field(default_factory=set)

    @property
    def headline(self) -> Sum:
        """The bundle whose cash is shown first."""
        by_id = {it.id: it for it in self.sums}
        return by_id.get("seoul_basic") or by_id["basic_security"]

    def person_of(self, seat: Seat) -> int | None:
        """The member's place as listed; None for a household's result."""
        return self.persons[seat.place] if seat.programme.per == "person" else None

    def mattering(self, slots: Sequence[Slot]) -> list[OpenFact]:
        """The open facts these slots depend on, in the household's order, without the office's."""
        hanging, bits = self._hanging, 0
        for slot in slots:
            bits |= hanging.get(slot, 0)
        return [fact for fact, bit in self._bits if bit & bits]

    @cached_property
    def _hanging(self) -> dict[Slot, int]:
        return self.start.hanging()

    @cached_property
    def _bits(self) -> list[tuple[OpenFact, int]]:
        plan = self.course.plan
        return [
            (fact, sum({plan.bit_of[plan.facts[it]] for it in fact.places if it in plan.facts}))
            for fact in self.open_facts
            if not fact.is_office
        ]

    def verdict(self, seat: Seat) -> Verdict:
        """The verdict to report."""
        return self.found[seat] if self.footings[seat].covering.is_covered else "not_covered"


class Judge:
    """Judges households of one shape on one day."""

    def __init__(self, course: Course, pack: Pack, day: date) -> None:
        self.course = course
        self.footings = Footings(course, day)
        self._pack = pack
        self._day = day
        begun = max(day, date(FIRST_YEAR, 1, 1))  # before the years covered nothing is told apart
        self._seats = [seat for seat in course.seats if pack.has_begun(seat.programme.id, begun)]
        self._slots = tuple(
            slot for seat in self._seats for slot in (*seat.line_slots, *seat.amount_slots())
        )
        self._verdicts = tuple(self._read_by_others())

    def _read_by_others(self) -> Iterator[Slot]:
        """Verdicts on which another programme's cash hangs."""
        bit_of = {seat.entitled: 1 << place for place, seat in enumerate(self._seats)}
        below = dict(bit_of)  # of each slot the verdicts it rests on, as bits
        for slot, needs in self.course.plan.needs_of.items():
            for need in needs:
                below[slot] = below.get(slot, 0) | below.get(need, 0)
        read_by: dict[str, int] = {}
        for seat in self._seats:
            if any(it.outcome.is_cash for it in seat.outcomes):
                by = seat.programme.id
                for slot in (*seat.line_slots, *seat.amount_slots()):
                    read_by[by] = read_by.get(by, 0) | below.get(slot, 0)
        for seat in self._seats:
            others = [bits for by, bits in read_by.items() if by != seat.programme.id]
            if any(bit_of[seat.entitled] & bits for bits in others):
                yield seat.entitled

    @property
    def seats(self) -> Sequence[Seat]:
        """The results there may be on the day."""
        return self._seats

    @property
    def slots(self) -> tuple[Slot, ...]:
        """What verdicts and amounts are read from; only a case that changes these is split."""
        return self._slots

    def judge(self, known: KnownFacts, beside: Reckoning | None = None) -> Judged:
        """One run over the facts of a household. beside: the same one with other answers to some
        of them, so that only what follows from these is reckoned."""
        plan = self.course.plan
        start = reckon(plan, known.values) if beside is None else _told(beside, known)
        open_facts = self._read_by_plan(known)
        first = self._join(Judged(self.course, start, [start], open_facts, known.persons))
        summed = sums(
            self.course, covered(first.footings), self.existing(first.found, first.footings)
        )
        measures = [measure for it in summed for measure in it.measures(start)]
        search = Search(plan, open_facts, measures, self._verdicts)
        by_case, boxes = search.run(start, self._slots, self._budget(first))
        judged = first
        if len(by_case) > 1:
            found = [box.reckoning for box in by_case]
            judged = Judged(self.course, start, found, open_facts, known.persons)
            judged = self._join(judged, first)
        existing = self.existing(judged.found, judged.footings)
        for place, it in enumerate(summed):
            if it.id in existing:
                judged.sums.append(it)
                ends = [
                    (
                        _end(min(box.reaches[place * 4 + 2 * which][0] for box in boxes)),
                        _end(-min(box.reaches[place * 4 + 2 * which + 1][0] for box in boxes)),
                    )
                    for which in (0, 1)
                ]
                judged.bundles.append(self._bundle(judged, it, ends[0], ends[1]))
        return judged

    def verdicts(self, known: KnownFacts) -> Judged:
        """Verdicts and amounts by case; no sum is bounded and no bundle made."""
        start = reckon(self.course.plan, known.values)
        open_facts = self._read_by_plan(known)
        by_case, _ = Search(self.course.plan, open_facts, ()).run(start, self._slots, 0)
        boxes = [box.reckoning for box in by_case]
        return self._join(Judged(self.course, start, boxes, open_facts, known.persons))

    def in_cases(self, judged: Judged, start: Reckoning, boxes: list[Reckoning]) -> Judged:
        """The same household under another condition, such as without one programme."""
        return self._join(Judged(self.course, start, boxes, judged.open_facts, judged.persons))

    def _read_by_plan(self, known: KnownFacts) -> list[OpenFact]:
        places = self.course.plan.facts
        return [it for it in known.open_facts if any(place in places for place in it.places)]

    def _budget(self, judged: Judged) -> int:
        if all(fact.is_office for fact in judged.open_facts):
            return _FULL_BUDGET
        facts = judged.mattering(self._slots)
        cases = [fact for fact in facts if fact.cases]
        are_few = len(facts) - len(cases) <= _AMOUNTS_IN_FULL and len(cases) <= _CASES_IN_FULL
        if are_few and all(fact.is_settled_by_cases() for fact in cases):
            return _FULL_BUDGET
        return _BUDGET if len(facts) <= _MANY_OPEN else _SMALL_BUDGET

    # -- joining the boxes ------

    def _join(self, judged: Judged, first: Judged | None = None) -> Judged:
        """Joins what the boxes say. first: of the same start unsplit; what nothing keeps open
        there is the same in every box."""
        states = [0] * len(self.course.seats)
        for seat in self._seats:
            if seat.is_of_kind(judged.start) is False:
                continue
            if first is not None and seat in first.settled:
                joined = first.tallies[seat]
            elif judged.start.is_settled(seat.all_slots()):
                judged.settled.add(seat)
                joined = tally(seat, [judged.start])
            else:
                joined = tally(seat, judged.boxes)
            if joined.is_of_kind.may_hold:
                judged.tallies[seat] = joined
                judged.found[seat] = found = verdict_of(joined)
                states[self.footings.place(seat)] = state_of(found, joined)
        for seat in judged.tallies:
            judged.footings[seat] = self.footings.of(self.footings.place(seat), states)
        return judged

    # -- sums ------

    def existing(
        self, found: Mapping[Seat, Verdict], footings: Mapping[Seat, Footing]
    ) -> list[BundleId]:
        """Which bundles there are by the verdicts so far."""
        may = {
            seat.programme.id: verdict
            for seat, verdict in found.items()
            if footings[seat].covering.is_covered and seat.programme.per == "household"
        }
        existing: list[BundleId] = ["basic_security"]
        refused = all(may.get(it) == "not_entitled" for it in ("livelihood", "housing_benefit"))
        if (
            refused
            and may.get("medical_aid") != "entitled"
            and may.get("seoul_basic_security", "not_entitled") != "not_entitled"
        ):
            existing.append("seoul_basic")
        if may.get("stepping_stone", "not_entitled") != "not_entitled":
            existing.append("stepping_stone")
        return existing

    def _bundle(
        self, judged: Judged, it: Sum, monthly: tuple[End, End], total: tuple[End, End]
    ) -> Bundle:
        inside = [
            seat
            for seat in it.seats
            if judged.found.get(seat, "not_entitled") != "not_entitled"
            and _is_cash(judged, seat)
            and it.may_enter(seat, judged.boxes)
        ]
        programmes = it.programmes(inside, judged.boxes)
        return self.bundle(it.id, inside, programmes, judged.footings, monthly, total)

    def bundle(
        self,
        id_: BundleId,
        inside: Sequence[Seat],
        programmes: tuple[str, ...],
        footings: Mapping[Seat, Footing],
        monthly: tuple[End, End],
        total: tuple[End, End],
    ) -> Bundle:
        """A bundle of the seats whose cash is in it. programmes: all that enters, by their ids."""
        coverings = {seat: footings[seat].covering for seat in inside}
        leaning = {
            f"{seat.programme.id} {covering.reference_year}"
            for seat, covering in coverings.items()
            if not covering.is_covered
        }
        return Bundle(
            id_,
            programmes,
            monthly,
            total,
            is_closed=id_ == "stepping_stone" and self._pack.is_closed(id_, self._day),
            leans_on=tuple(sorted(leaning)),
        )


def _told(beside: Reckoning, known: KnownFacts) -> Reckoning:
    values = beside.values
    return beside.again(
        {
            slot: known.values[place]
            for place, slot in beside.plan.facts.items()
            if known.values[place] is not values[slot]
        }
    )


def _is_cash(judged: Judged, seat: Seat) -> bool:
    forms = judged.tallies[seat].forms
    return any(it.brings_cash for place, it in enumerate(seat.outcomes) if place in forms)


def _end(end: int) -> End:
    return None if abs(end) >= NO_END else end


def assumed(known: KnownFacts, told: dict[OpenFact, tuple[int, int | None]]) -> KnownFacts:
    """The same facts with some of the open amounts taken as assumed."""
    values = dict(known.values)
    open_facts = []
    for fact in known.open_facts:
        if fact not in told:
            open_facts.append(fact)
            continue
        low, high = told[fact]
        values.update(fact.values(low, high))
        if low != high:
            open_facts.append(replace(fact, why=None, low=low, high=high))
    return KnownFacts(known.shape, known.persons, values, open_facts)
