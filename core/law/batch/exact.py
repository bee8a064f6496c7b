"""Estimates of known households as lines of JSON, straight from the values of the rules.

What an estimate says beside its amounts follows from what is found, and is written once for all
households alike; only names, amounts and margins are put in. The line is the very same as the one
estimate_format.py gives; where that is not sure there is none, and the household goes the long way.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import product
from typing import Any, Final, TypeAlias

from core.law.batch.marks import SharedTexts
from core.law.batch.quick import QuickPlan
from core.law.batch.reading import in_plain_letters
from core.law.batch.seat_text import SeatText
from core.law.bundles import Sum, sums, today_bundle
from core.law.engine.facts import MAYBE
from core.law.engine.plan import Slot, Step
from core.law.engine.reckon import OPEN, Reckoning
from core.law.estimate_format import bundle_json, ends_json
from core.law.facts.known import OFFICE_FACTS
from core.law.facts.open_facts import KnownFacts
from core.law.household_format import Household
from core.law.judging.course import Seat
from core.law.judging.footing import FORMS, MOST_KEPT, Footing, State, covered, found_in, state_of
from core.law.judging.judge import Judge
from core.law.judging.tally import Span, Tally, Verdict, span_over, tally, verdict_of
from core.law.pack import Pack
from core.law.results import member_name

_OFFICE: Final = tuple((name, 0) for name in OFFICE_FACTS)


@dataclass
class _Row:
    """One household while its line is made.

    start: with what the office decides left open; boxes: by its decisions. persons: their places
    as listed. tallies: of the results in which something is open.
    """

    household: Household
    persons: tuple[int, ...]
    start: Reckoning
    boxes: Sequence[Reckoning]
    states: list[State]
    tallies: dict[Seat, Tally] = field(default_factory=dict)
    found: Mapping[Seat, Verdict] = field(default_factory=dict)
    footings: Mapping[Seat, Footing] = field(default_factory=dict)

    @property
    def is_split(self) -> bool:
        """A decision of the office makes a difference to some verdict or amount."""
        return len(self.boxes) > 1


_Stands: TypeAlias = tuple[Mapping[Seat, Verdict], Mapping[Seat, Footing], list[Sum]]
"""Verdicts, footings and sums of households whose seats are all in the same state."""


class ExactLines:
    """Lines of households of one shape on one day."""

    def __init__(self, judge: Judge, pack: Pack, day: date, shared: SharedTexts) -> None:
        plan = judge.course.plan
        self._judge = judge
        self._course = judge.course
        self._quick = QuickPlan(plan)
        self._office = [plan.facts[place] for place in _OFFICE if place in plan.facts]
        self._asking = [step for step in plan.steps if not {*step.needs}.isdisjoint(self._office)]
        self.texts = [SeatText(judge, pack, day, seat, shared) for seat in judge.seats]
        self.texts_of = {text.seat: text for text in self.texts}
        self._places = {text.seat: text.place for text in self.texts}
        self._stands: dict[tuple[State, ...], _Stands] = {}
        read = {slot for text in self.texts for slot in text.slots}
        sums_read = (self._course.gross_income, self._course.kept_pensions)
        self._read = (*read, *self._course.recognised.values(), *sums_read)
        self._head = in_plain_letters(
            {
                "as_of": day.isoformat(),
                "figures": pack.edition,
                "reckoned": sorted(programme.id for programme in self._course.programmes),
            }
        )[1:-1]

    def line(self, household: Household, known: KnownFacts) -> str | None:
        """The line of a household; None where the long way has to be taken.

        It has to be where a missing answer matters, where there is something to notice, and for
        letters that have to be escaped.
        """
        body = self.body(household, known)
        return None if body is None else self.with_head(household, body)

    def with_head(self, household: Household, body: str) -> str:
        """The whole line: id, day, edition and the body."""
        return f'{{"id":{in_plain_letters(household.id)},{self._head},{body}}}'

    def body(self, household: Household, known: KnownFacts) -> str | None:
        """The same without id, day and edition."""
        if not is_plain(household, known):
            return None
        names = [member_name(household, person) for person in known.persons]
        told = {**known.values, **dict.fromkeys(_OFFICE, False)}
        values, has_open_facts = self._quick.values(told)
        start, boxes = self._boxes(Reckoning(self._course.plan, values))
        if has_open_facts and not start.open_facts(self._read).issubset(self._office):
            return None
        row = _Row(household, known.persons, start, boxes, [0] * len(self._course.seats))
        summed = self._judge_row(row)
        return (
            f'"recognised_income":{self._recognised(row)},"results":[{self._results(row, names)}],'
            f'"bundles":{self._bundles(row, summed)},"next_questions":[]'
        )

    def _boxes(self, base: Reckoning) -> tuple[Reckoning, Sequence[Reckoning]]:
        """The household with the office's decisions open, and by case where they matter."""
        deciding = [slot for slot in self._office if self._decides(slot, base.values)]
        if not deciding:
            return base, [base]
        start = base.again(dict.fromkeys(deciding, MAYBE))
        if not start.open_facts(self._judge.slots):
            return start, [start]
        boxes = [
            base.again(dict(zip(deciding, answers, strict=True)))
            for answers in product((False, True), repeat=len(deciding))
        ]
        return start, boxes

    def _decides(self, slot: Slot, values: list[Any]) -> bool:
        return any(
            _differs(step, values, self._office) for step in self._asking if slot in step.needs
        )

    def _judge_row(self, row: _Row) -> list[Sum]:
        """Finds all verdicts and footings; the sums that may be made."""
        first = self._find(row, [row.start]) if row.is_split else None
        found = self._find(row, row.boxes)
        return found if first is None else first

    def _find(self, row: _Row, boxes: Sequence[Reckoning]) -> list[Sum]:
        """Verdicts and footings by what these boxes say, and the sums they allow."""
        row.states = states = [0] * len(row.states)
        row.tallies = {}
        values, open_slots = row.boxes[0].values, self._open_slots(row.start)
        for text in self.texts:
            if open_slots and not text.slots.isdisjoint(open_slots):
                joined = tally(text.seat, boxes)
                if joined.is_of_kind.may_hold:
                    row.tallies[text.seat] = joined
                    states[text.place] = state_of(verdict_of(joined), joined)
            else:
                states[text.place] = text.state(values)
        key = tuple(states)
        stands = self._stands.get(key)
        if stands is None:
            if len(self._stands) >= MOST_KEPT:
                self._stands.clear()
            stands = self._stands[key] = self._standing(states)
        row.found, row.footings, summed = stands
        return summed

    def _standing(self, states: list[State]) -> _Stands:
        """What follows from the states of all seats."""
        places = [(seat, self._places[seat]) for seat in self._places]
        found = {seat: found_in(states[place]) for seat, place in places if states[place]}
        footings = {seat: self._judge.footings.of(self._places[seat], states) for seat in found}
        existing = self._judge.existing(found, footings)
        return found, footings, sums(self._course, covered(footings), existing)

    def _open_slots(self, start: Reckoning) -> frozenset[Slot]:
        """What results are read from and is open: decided by the office, or without a figure."""
        values = start.values
        return frozenset(slot for slot in self._read if type(values[slot]) in OPEN)

    def _results(self, row: _Row, names: list[str]) -> str:
        in_json = [in_plain_letters(name) for name in names]
        values = row.boxes[0].values
        written = []
        for seat, footing in row.footings.items():
            text = self.texts_of[seat]
            name, person, shown = "", 0, ""
            if text.is_of_person:
                name, person = names[seat.place], row.persons[seat.place]
                shown = in_json[seat.place]
            joined = row.tallies.get(seat)
            if joined is None:
                line = text.text(values, row.states[text.place], footing, shown)
            else:
                line = text.open_text(joined, footing, shown)
            written.append((seat.programme.id, name, person, line))
        return ",".join([line for _, _, _, line in sorted(written)])

    def _bundles(self, row: _Row, summed: Sequence[Sum]) -> str:
        existing = self._judge.existing(row.found, row.footings)
        gross = span_over(row.boxes, self._course.gross_income)
        bundles = [today_bundle(row.household, gross)]
        for it in summed:
            if it.id not in existing:
                continue
            inside = [seat for seat in it.seats if self._is_inside(row, it, seat)]
            monthly, total = Span(), Span()
            for box in row.boxes:
                monthly.include(it.monthly(box))
                total.include(it.household_total(box))
            bundles.append(
                self._judge.bundle(
                    it.id,
                    inside,
                    it.programmes(inside, row.boxes),
                    row.footings,
                    (monthly.low, monthly.high),
                    (total.low, total.high),
                )
            )
        return in_plain_letters([bundle_json(it) for it in bundles])

    def _is_inside(self, row: _Row, it: Sum, seat: Seat) -> bool:
        if row.found.get(seat, "not_entitled") == "not_entitled":
            return False
        forms = row.states[self._places[seat]] >> FORMS
        is_cash = any(
            form.brings_cash for place, form in enumerate(seat.outcomes) if forms >> place & 1
        )
        return is_cash and it.may_enter(seat, row.boxes)

    def _recognised(self, row: _Row) -> str:
        recognised = self._course.recognised.items()
        return in_plain_letters(
            {name: ends_json(span_over(row.boxes, slot)) for name, slot in recognised}
        )


def is_plain(household: Household, known: KnownFacts) -> bool:
    """There is nothing to notice, and no letter that has to be escaped."""
    if household.notices:
        return False
    names = [member_name(household, person) for person in known.persons]
    return "".join([household.id or "", *names]).isprintable()


def _differs(step: Step, values: list[Any], office: Sequence[Slot]) -> bool:
    """The step says something else when the office decides otherwise."""
    asked = [slot for slot in office if slot in step.needs]
    for answers in product((False, True), repeat=len(asked)):
        told = dict(zip(asked, answers, strict=True))
        given = [told.get(need, values[need]) for need in step.needs]
        if step.formula(*given) != values[step.out]:
            return True
    return False
