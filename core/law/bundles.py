"""Bundles: the compatible sets worth comparing (docs/spec/household.md 6), bounded jointly."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from core.law.engine.bounds import Amount
from core.law.engine.exact import split_up
from core.law.engine.reckon import Reckoning
from core.law.facts.answers import Span as ToldSpan
from core.law.facts.answers import Untold
from core.law.facts.programmes import LISTED
from core.law.household_format import Household
from core.law.judging.boxes import Measure
from core.law.judging.course import Course, Seat
from core.law.judging.tally import End, Span

BundleId: TypeAlias = Literal["today", "basic_security", "seoul_basic", "stepping_stone"]

SUMMED: Final[tuple[BundleId, ...]] = ("basic_security", "seoul_basic", "stepping_stone")
"""The bundles of what is found, in the order of the estimate; `today` is what is received."""


@dataclass(frozen=True)
class Sum:
    """A bundle while it is worked out: the seats whose cash enters it."""

    id: BundleId
    seats: tuple[Seat, ...]
    gross_income: int

    def monthly(self, reckoning: Reckoning) -> Amount:
        """The cash of a month, from 0 upwards."""
        total: Amount = 0
        for seat in self.seats:
            total = total + seat.amount(reckoning, cash_only=True)
        return total

    def household_total(self, reckoning: Reckoning) -> Amount:
        """Gross income and the cash together."""
        gross: Amount = reckoning.values[self.gross_income]
        return self.monthly(reckoning) + gross

    def slots(self) -> tuple[int, ...]:
        """What the cash of a month is read from."""
        return tuple(
            slot for seat in self.seats for slot in (*seat.line_slots, *seat.amount_slots())
        )

    def measures(self) -> tuple[Measure, Measure]:
        """Both sums, for the search of joint bounds."""
        slots = self.slots()
        return (
            Measure(slots, self.monthly),
            Measure((*slots, self.gross_income), self.household_total),
        )


def sums(course: Course, seats: Sequence[Seat], existing: Sequence[BundleId]) -> list[Sum]:
    """The bundles that exist, of the seats that may enter a sum."""
    cash = [seat for seat in seats if any(form.outcome.is_cash for form in seat.outcomes)]
    return [
        Sum(id_, tuple(seat for seat in cash if belongs(seat, id_)), course.gross_income)
        for id_ in SUMMED
        if id_ in existing
    ]


def belongs(seat: Seat, bundle: BundleId) -> bool:
    """Its cash enters this bundle."""
    programme = seat.programme
    if programme.only_in is not None:
        return programme.only_in == bundle
    return not (bundle == "stepping_stone" and programme.is_replaced)


@dataclass(frozen=True)
class Bundle:
    """One bundle of the estimate; spans in won a month, high None: no upper end."""

    id: BundleId
    programmes: tuple[str, ...]
    monthly: tuple[End, End]
    household_total: tuple[End, End]
    is_closed: bool = False
    leans_on: tuple[str, ...] = ()


def today_bundle(household: Household, boxes: Sequence[Reckoning], gross_income: int) -> Bundle:
    """What is received today; an amount nobody told has no upper end."""
    low, high = 0, 0 if household.receiving is not None else None
    programmes = set()
    for receipt in household.receiving or ():
        if receipt.programme not in LISTED or not LISTED[receipt.programme].is_cash:
            continue
        if receipt.programme == "housing_benefit" and household.facts["home.tenure"] == "own":
            continue
        programmes.add(receipt.programme)
        least, most = _ends_told(receipt.amount)
        low += least
        high = None if high is None or most is None else high + most
    total = Span()
    for box in boxes:
        total.include(box.values[gross_income])
    return Bundle(
        "today",
        tuple(sorted(programmes)),
        (low, high),
        (
            None if total.low is None else total.low + low,
            None if total.high is None or high is None else total.high + high,
        ),
    )


def _ends_told(amount: object) -> tuple[int, int | None]:
    if isinstance(amount, ToldSpan):
        return split_up(amount.low)[0], None if amount.high is None else split_up(amount.high)[0]
    if isinstance(amount, int):
        return amount, amount
    if isinstance(amount, Untold):
        return 0, None
    raise TypeError(f"{amount!r} is no amount of won")
