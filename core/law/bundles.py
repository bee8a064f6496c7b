"""Bundles: the compatible sets worth comparing (docs/spec/household.md 6), bounded jointly."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Final, Literal, TypeAlias

from core.law.engine.algebra import both, either, greater_of, when
from core.law.engine.bounds import Amount, Between, between, highest, hull, lowest
from core.law.engine.exact import split_up
from core.law.engine.facts import YesNo
from core.law.engine.plan import Slot, getter_of
from core.law.engine.reckon import Reckoning
from core.law.facts.answers import Span as ToldSpan
from core.law.facts.answers import Untold
from core.law.facts.programmes import LISTED
from core.law.household_format import Household
from core.law.judging.box import Measure
from core.law.judging.course import Course, Extreme, Seat
from core.law.judging.tally import End

BundleId: TypeAlias = Literal["today", "basic_security", "seoul_basic", "stepping_stone"]

SUMMED: Final[tuple[BundleId, ...]] = ("basic_security", "seoul_basic", "stepping_stone")
"""The bundles of what is found, in the order of the estimate; `today` is what is received."""

RENT: Final = "seoul_youth_rent"
VOUCHER: Final = "seoul_housing_voucher"
"""Two that exclude each other; where both are found, one of them enters a sum."""

PENSION: Final = "basic_pension"
"""Received today and not found, it goes on as it is (household.md 5.57)."""


@dataclass(frozen=True)
class Rivals:
    """Seoul's youth rent and housing voucher in a sum: of both found the one with the larger least
    amount enters; a tie goes to the youth rent."""

    rents: tuple[Seat, ...]
    vouchers: tuple[Seat, ...]

    def cash(self, reckoning: Reckoning, at: Extreme | None = None) -> Amount:
        """What one of them, or the only one found, brings in a month. at: as in Seat.amount.

        A voucher that is chosen is larger than the rent, as its least amount already is.
        """
        if not self.rents or not self.vouchers:
            return _cash(self.rents or self.vouchers, reckoning, at)
        rent = _cash(self.rents, reckoning, at)
        voucher = _cash(self.vouchers, reckoning, at)
        takes_rent = both(self._are_both_found(reckoning), self._is_rent_chosen(reckoning))
        return when(takes_rent, rent, greater_of(rent, voucher))

    def may_enter(self, seat: Seat, reckoning: Reckoning) -> bool:
        """The seat is not surely left out for the other one."""
        loses = self._is_rent_chosen(reckoning) is (seat in self.vouchers)
        return not (loses and self._are_both_found(reckoning) is True)

    def _are_both_found(self, reckoning: Reckoning) -> YesNo:
        return both(
            *(
                either(*(seat.holds(reckoning) for seat in seats))
                for seats in (self.rents, self.vouchers)
            )
        )

    def _is_rent_chosen(self, reckoning: Reckoning) -> YesNo:
        least: Amount = 0
        for seat in self.vouchers:
            least = least + _least(seat, reckoning)
        return _cash(self.rents, reckoning) >= least


def _cash(seats: Sequence[Seat], reckoning: Reckoning, at: Extreme | None = None) -> Amount:
    """The monthly cash of seats together; an amount of which nothing is known is 0 or more."""
    total: Amount = 0
    for seat in seats:
        amount = seat.amount(reckoning, cash_only=True, at=at)
        total = total + (between(0, highest(amount)) if lowest(amount) is None else amount)
    return total


def _least(seat: Seat, reckoning: Reckoning) -> Amount:
    """The least amount by every form that is possible."""
    found: Amount | None = None
    for form in seat.outcomes:
        if form.applies_in(reckoning) is not False:
            low: Amount = reckoning.values[form.low]
            found = low if found is None else hull(found, low)
    return 0 if found is None else found


@dataclass(frozen=True)
class Sum:
    """A bundle while it is worked out: the seats whose cash enters it.

    kept: of the pensions that go on though they are not found; None where they have no place.
    """

    id: BundleId
    seats: tuple[Seat, ...]
    gross_income: Slot
    kept: Slot | None

    def monthly(self, reckoning: Reckoning, at: Extreme | None = None) -> Amount:
        """The cash of a month, from 0 upwards. at: as in Seat.amount."""
        plain = [seat for seat in self.seats if seat.programme.id not in (RENT, VOUCHER)]
        found = _cash(plain, reckoning, at) + self.rivals.cash(reckoning, at)
        kept: Amount = 0 if self.kept is None else reckoning.values[self.kept]
        return found + kept

    def programmes(self, found: Sequence[Seat], boxes: Sequence[Reckoning]) -> tuple[str, ...]:
        """The ids of what enters: of seats found or possible, and of pensions that go on."""
        ids = {seat.programme.id for seat in found}
        if self.kept is not None and any(highest(box.values[self.kept]) != 0 for box in boxes):
            ids.add(PENSION)
        return tuple(sorted(ids))

    @cached_property
    def rivals(self) -> Rivals:
        """The two of which only one enters."""
        return Rivals(
            tuple(seat for seat in self.seats if seat.programme.id == RENT),
            tuple(seat for seat in self.seats if seat.programme.id == VOUCHER),
        )

    def may_enter(self, seat: Seat, boxes: Sequence[Reckoning]) -> bool:
        """Its cash is in the sum in some box, as far as the rivals go."""
        if seat.programme.id not in (RENT, VOUCHER):
            return True
        return any(self.rivals.may_enter(seat, box) for box in boxes)

    def household_total(self, reckoning: Reckoning, at: Extreme | None = None) -> Amount:
        """Gross income and the cash together."""
        gross: Amount = reckoning.values[self.gross_income]
        return self.monthly(reckoning, at) + gross

    def slots(self) -> tuple[Slot, ...]:
        """What the cash of a month is read from."""
        of_seats = [
            slot for seat in self.seats for slot in (*seat.line_slots, *seat.amount_slots())
        ]
        return tuple(of_seats if self.kept is None else [*of_seats, self.kept])

    def measures(self, start: Reckoning) -> tuple[Measure, Measure]:
        """Both sums, for the search of joint bounds below a household as it starts."""
        slots = self.slots()
        with_gross = (*slots, self.gross_income)
        settled, rest = self._settled(start)
        if all(form.low == form.high for seat in rest.seats for form in seat.outcomes):
            cash = _Cash(settled, rest, None)
            return Measure(slots, cash.monthly), Measure(with_gross, cash.household_total)
        least, most = _Cash(settled, rest, "least"), _Cash(settled, rest, "most")
        return (
            Measure(slots, least.monthly, most.monthly),
            Measure(with_gross, least.household_total, most.household_total),
        )

    def _settled(self, start: Reckoning) -> tuple[Amount, "Sum"]:
        """What no answer changes any more, and the same sum of all the rest."""
        settled: Amount = 0
        rest = []
        for seat in self.seats:
            amount = seat.amount(start, cash_only=True)
            if seat.programme.id in (RENT, VOUCHER):
                is_open = seat.holds(start) is not False
            else:
                is_open = isinstance(amount, Between)
                settled = settled if is_open else settled + amount
            if is_open:
                rest.append(seat)
        return settled, replace(self, seats=tuple(rest))


class _Cash:
    """A sum on boxes of a household: what is settled is added once, and boxes that hold the very
    same values for the rest have the same sum."""

    def __init__(self, settled: Amount, rest: Sum, at: Extreme | None) -> None:
        self._settled, self._rest, self._at = settled, rest, at
        self._read = getter_of(rest.slots())
        self._known: dict[tuple[int, ...], tuple[tuple[Any, ...], Amount]] = {}

    def monthly(self, reckoning: Reckoning) -> Amount:
        """The cash of a month."""
        values = self._read(reckoning.values)
        key = tuple(map(id, values))
        known = self._known.get(key)
        if known is None:  # the values are kept too: no other one may come to have their id
            known = values, self._rest.monthly(reckoning, self._at) + self._settled
            self._known[key] = known
        return known[1]

    def household_total(self, reckoning: Reckoning) -> Amount:
        """Gross income and the cash together."""
        gross: Amount = reckoning.values[self._rest.gross_income]
        return self.monthly(reckoning) + gross


def sums(course: Course, seats: Sequence[Seat], existing: Sequence[BundleId]) -> list[Sum]:
    """The bundles that exist, of the seats that may enter a sum."""
    cash = [seat for seat in seats if any(form.outcome.is_cash for form in seat.outcomes)]
    return [
        Sum(
            id_,
            tuple(seat for seat in cash if belongs(seat, id_)),
            course.gross_income,
            course.kept_pensions if keeps_pensions(id_) else None,
        )
        for id_ in SUMMED
        if id_ in existing
    ]


def belongs(seat: Seat, bundle: BundleId) -> bool:
    """Its cash enters this bundle."""
    programme = seat.programme
    if programme.only_in is not None:
        return programme.only_in == bundle
    return not (bundle == "stepping_stone" and programme.is_replaced)


def keeps_pensions(bundle: BundleId) -> bool:
    """A pension received today goes on in this bundle: Stepping Stone replaces it."""
    return bundle != "stepping_stone"


@dataclass(frozen=True)
class Bundle:
    """One bundle of the estimate; spans in won a month, high None: no upper end."""

    id: BundleId
    programmes: tuple[str, ...]
    monthly: tuple[End, End]
    household_total: tuple[End, End]
    is_closed: bool = False
    leans_on: tuple[str, ...] = ()


def received_today(household: Household) -> tuple[tuple[str, ...], tuple[int, End]]:
    """The cash that is received today and from which programmes; an amount nobody told has no
    upper end."""
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
    return tuple(sorted(programmes)), (low, high)


def today_bundle(household: Household, gross: tuple[End, End]) -> Bundle:
    """What is received today, beside the gross income."""
    programmes, (low, high) = received_today(household)
    gross_low, gross_high = gross
    return Bundle(
        "today",
        programmes,
        (low, high),
        (
            None if gross_low is None else gross_low + low,
            None if gross_high is None or high is None else gross_high + high,
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
