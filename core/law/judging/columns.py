"""Many households of one shape judged at once: verdicts, amounts and sums over columns.

    plan = judge.course.plan
    judged = judge_columns(judge, facts, count)

Facts are plain values where all households have the same, else columns. What the office decides is
worked out both ways and joined, as the judge of one household does; so are other open facts whose
cases are given. An amount that is open stays a span and loosens the sums: the judge of one
household cuts it into boxes, this one does not.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from core.law.bundles import RENT, SUMMED, VOUCHER, BundleId, belongs, keeps_pensions
from core.law.engine.columns import YesNoArray
from core.law.engine.figures import Standing
from core.law.engine.plan import FactPlace, Plan, Slot
from core.law.engine.reckon import Reckoning, reckon
from core.law.facts.known import OFFICE_FACTS
from core.law.judging.column_footing import ColumnFootings, Small, Stands
from core.law.judging.column_tally import (
    NO_END,
    SeatTally,
    Spans,
    nothing,
    spans_of,
    tally_in_columns,
    total_of,
)
from core.law.judging.course import Seat
from core.law.judging.judge import Judge

VERDICTS: Final = ("not_applicable", "entitled", "not_entitled", "undecided", "not_covered")
"""What the small numbers of the verdict arrays mean."""

ENTITLED: Final = 1
NOT_ENTITLED: Final = 2
UNDECIDED: Final = 3
NOT_COVERED: Final = 4

Case: TypeAlias = Mapping[FactPlace, object]


@dataclass(frozen=True)
class SeatColumns:
    """One result for each household.

    verdict, found: places in VERDICTS; found is the verdict by the figures used, never not_covered.
    standing: as Standing. reference_year: of the last known figures where they stand in for those
    of the day, else 0. is_shown: an amount is shown, of the day or as reference.
    """

    seat: Seat
    verdict: Small
    found: Small
    standing: Small
    amounts: Spans
    reference_year: NDArray[np.int16]
    is_shown: YesNoArray


@dataclass(frozen=True)
class BundleColumns:
    """One bundle for each household; the spans mean something where it exists."""

    exists: YesNoArray
    monthly: Spans
    household_total: Spans


@dataclass(frozen=True)
class JudgedColumns:
    """What one run over columns says.

    seats: in the order of the course. boxes: the values of the rules, by case. tallies: what the
    boxes say of each seat. enters: where its cash enters the sums it belongs to.
    """

    count: int
    seats: tuple[SeatColumns, ...]
    bundles: Mapping[BundleId, BundleColumns]
    recognised_income: Mapping[str, Spans]
    boxes: tuple[Reckoning, ...]
    tallies: Mapping[Seat, SeatTally]
    enters: Mapping[Seat, YesNoArray]


def judge_columns(
    judge: Judge,
    facts: Mapping[FactPlace, object],
    count: int,
    cases: Sequence[Sequence[Case]] = (),
) -> JudgedColumns:
    """Judges `count` households of the judge's shape.

    cases: of further open facts, all possible answers of each as values of facts.
    """
    course = judge.course
    boxes = list(_boxes(course.plan, facts, cases))
    tallies = {seat: tally_in_columns(seat, boxes, count) for seat in judge.seats}
    footings = ColumnFootings(judge.footings, tallies)
    results = {seat: _Result(tallies[seat], footings.of(seat)) for seat in tallies}
    gross = _by_box(boxes, course.gross_income, count)
    enters = _entering(results)
    return JudgedColumns(
        count,
        tuple(result.columns() for result in results.values()),
        _bundles(results, enters, gross, _by_box(boxes, course.kept_pensions, count)),
        {name: spans_by_case(boxes, slot, count) for name, slot in course.recognised.items()},
        tuple(boxes),
        tallies,
        enters,
    )


def _boxes(
    plan: Plan, facts: Mapping[FactPlace, object], cases: Sequence[Sequence[Case]]
) -> Iterator[Reckoning]:
    """The households once for every combination of cases; redoes only what a case changes."""
    office = [[{(name, 0): answer} for answer in (False, True)] for name in OFFICE_FACTS]
    split = [
        [{at: value for at, value in case.items() if at in plan.facts} for case in its_cases]
        for its_cases in (*office, *cases)
    ]
    combinations = [
        {at: value for case in combination for at, value in case.items()}
        for combination in product(*[it for it in split if any(it)])
    ]
    start = reckon(plan, {**facts, **combinations[0]})
    yield start
    for combination in combinations[1:]:
        yield start.again({plan.facts[at]: value for at, value in combination.items()})


def _by_box(boxes: Sequence[Reckoning], slot: Slot, count: int) -> list[Spans]:
    """The spans of a value in every box; one and the same where a case does not reach it."""
    spans: dict[int, Spans] = {}
    for box in boxes:
        value = box.values[slot]
        if id(value) not in spans:
            spans[id(value)] = spans_of(value, count)
    return [spans[id(box.values[slot])] for box in boxes]


def spans_by_case(boxes: Sequence[Reckoning], slot: Slot, count: int) -> Spans:
    """An amount over all boxes, for each household."""
    return _joined(_by_box(boxes, slot, count))


def _joined(spans: Sequence[Spans]) -> Spans:
    first, *others = {id(it): it for it in spans}.values()
    for other in others:
        first = first.hull(other)
    return first


class _Result:
    """The result of one seat while the sums are made."""

    def __init__(self, tally: SeatTally, stands: Stands) -> None:
        self.tally = tally
        self.stands = stands
        self.exists = tally.is_of_kind[0]
        self.found = _found(tally)
        self.is_verified = stands.standing != Standing.UNVERIFIED

    def columns(self) -> SeatColumns:
        """What is handed on."""
        stands, nobody = self.stands, np.int8(0)
        verdict = np.where(stands.is_covered, self.found, np.int8(NOT_COVERED))
        is_reference = self.exists & ~stands.is_covered & self.is_verified
        year = np.where(is_reference, stands.reference_year, np.int16(0))
        has_amount = bool(self.tally.seat.outcomes) & self.exists & self.is_verified
        return SeatColumns(
            self.tally.seat,
            np.where(self.exists, verdict, nobody),
            np.where(self.exists, self.found, nobody),
            stands.standing,
            self.tally.amounts,
            year,
            has_amount & (stands.is_covered | (year > 0)),
        )


def _found(tally: SeatTally) -> Small:
    """The verdict by the figures used (verdict_of)."""
    may_hold, may_fail = tally.holds
    decided = np.where(may_hold, np.int8(ENTITLED), np.int8(NOT_ENTITLED))
    is_open = may_hold & (may_fail | tally.is_known_in_part)
    return np.where(is_open, np.int8(UNDECIDED), decided)


# -- sums ------


def _bundles(
    results: Mapping[Seat, _Result],
    enters: Mapping[Seat, YesNoArray],
    gross: Sequence[Spans],
    kept: Sequence[Spans],
) -> dict[BundleId, BundleColumns]:
    existing = _existing(results, len(gross[0].low))
    cash = {
        seat: _entering_cash(result.tally, enters[seat])
        for seat, result in results.items()
        if any(form.outcome.is_cash for form in seat.outcomes) and enters[seat].any()
    }
    bundles: dict[BundleId, BundleColumns] = {}
    for id_ in SUMMED:
        inside = {seat: its_cash for seat, its_cash in cash.items() if belongs(seat, id_)}
        sums: dict[tuple[int, ...], tuple[Spans, Spans]] = {}
        for box, its_gross in enumerate(gross):
            paid = [(seat, its_cash[box]) for seat, its_cash in inside.items()]
            more = [kept[box]] if keeps_pensions(id_) else []
            alike = (id(its_gross), *(id(spans) for _, spans in paid), *(id(it) for it in more))
            if alike not in sums:
                monthly = total_of([_cash(paid, len(its_gross.low)), *more])
                sums[alike] = monthly, total_of([monthly, its_gross])
        bundles[id_] = BundleColumns(
            existing[id_],
            _joined([monthly for monthly, _ in sums.values()]),
            _joined([total for _, total in sums.values()]),
        )
    return bundles


def _entering_cash(tally: SeatTally, enters: YesNoArray) -> list[Spans]:
    """What of a seat's cash enters a sum, box by box; what is not known is 0 or more."""
    found: dict[int, Spans] = {}
    for spans in tally.cash:
        if id(spans) not in found:
            low = np.where(enters & (spans.low != -NO_END), spans.low, 0)
            found[id(spans)] = Spans(low, np.where(enters, spans.high, 0))
    return [found[id(spans)] for spans in tally.cash]


def _cash(paid: Sequence[tuple[Seat, Spans]], count: int) -> Spans:
    """What all seats bring together, the two rivals as one."""

    def of(programme: str) -> list[Spans]:
        return [spans for seat, spans in paid if seat.programme.id == programme]

    plain = [spans for seat, spans in paid if seat.programme.id not in (RENT, VOUCHER)]
    rent, voucher = total_of([nothing(count), *of(RENT)]), total_of([nothing(count), *of(VOUCHER)])
    return total_of([one_of_rivals(rent, voucher), *plain])


def one_of_rivals(rent: Spans, voucher: Spans) -> Spans:
    """What enters of the two, as core.law.bundles.Rivals decides it; whoever is found has cash."""
    are_both_found = (rent.low > 0) & (voucher.low > 0)
    is_rent = are_both_found & (rent.low >= voucher.low)
    is_voucher = are_both_found & (rent.high < voucher.low)
    high = np.where(is_voucher, voucher.high, np.maximum(rent.high, voucher.high))
    return Spans(np.maximum(rent.low, voucher.low), np.where(is_rent, rent.high, high))


def _entering(results: Mapping[Seat, _Result]) -> dict[Seat, YesNoArray]:
    """Where a seat enters sums, as footing.covered decides it."""
    read_by_others: dict[Seat, Any] = {}
    for result in results.values():
        for other, reads in result.stands.reads.items():
            is_read = result.exists & reads
            read_by_others[other] = read_by_others.get(other, np.False_) | is_read
    enters = {}
    for seat, result in results.items():
        is_read = read_by_others.get(seat, np.False_)
        is_reference = (result.stands.reference_year > 0) & is_read
        may_enter = result.stands.is_covered | is_reference
        enters[seat] = result.exists & result.is_verified & may_enter
    return enters


def _existing(results: Mapping[Seat, _Result], count: int) -> dict[BundleId, YesNoArray]:
    """Which bundles there are, as Judge decides it."""
    told = {
        seat.programme.id: np.where(it.exists & it.stands.is_covered, it.found, np.int8(0))
        for seat, it in results.items()
        if seat.programme.per == "household"
    }
    nobody = np.zeros(count, dtype=np.int8)

    def found(programme: str) -> Small:
        return told.get(programme, nobody)

    refused = (found("livelihood") == NOT_ENTITLED) & (found("housing_benefit") == NOT_ENTITLED)
    may_have_seoul = ~np.isin(found("seoul_basic_security"), (0, NOT_ENTITLED))
    return {
        "basic_security": np.ones(count, dtype=np.bool_),
        "seoul_basic": refused & (found("medical_aid") != ENTITLED) & may_have_seoul,
        "stepping_stone": ~np.isin(found("stepping_stone"), (0, NOT_ENTITLED)),
    }
