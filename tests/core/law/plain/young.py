"""Job seekers, young renters and care leavers, plainly: fact base B 6.1 and 7."""

from datetime import date
from fractions import Fraction
from typing import Any

from tests.core.law.plain.livelihood import Livelihood
from tests.core.law.plain.tax_credits import TaxCredits
from tests.core.law.plain.told import KINDS, Member, Told, down, half_up, parameter, years

MILLION = 1_000_000


def born(member: Member) -> date:
    return date.fromisoformat(member.told["birth_date"])


class Young:
    """The programmes of work, rent and youth in the order of decision 7."""

    def __init__(self, told: Told) -> None:
        self.told = told
        self.plain = Livelihood(told)
        self.recognised = self.plain.recognised
        self.assets = TaxCredits(told).assets()
        self.net = self.assets - told.debts
        self.rent, self.deposit = told.part("home", "monthly_rent"), told.part("home", "deposit")

    # -- job seeker allowance ------

    def job_seeker(self, member: Member) -> tuple[bool, int]:
        told, is_young = self.told, member.age <= 34
        own = sum(member.income(kind) for kind in KINDS)
        single = half_up(Fraction(parameter("median_income.monthly", told.day)[1] * 60, 100))
        is_refused = (
            self.plain.livelihood()[0]
            or member.income("unemployment") > 0
            or told.receives("seoul_youth_allowance", member)
            or own >= single
            or member.says("school", "none") in ("middle", "high", "university")
        )
        is_within = told.gross_income <= told.line(120 if is_young else 60)
        if is_refused or not is_within or self.assets > (500 if is_young else 400) * MILLION:
            return False, 0
        others = sum(
            it is not member
            and (it.age <= 18 or it.age >= 70 or it.says("disability", "none") == "severe")
            for it in told.counted
        )
        allowance = 600_000 if told.day.year >= 2026 else 500_000
        allowance += min(400_000, 100_000 * others)
        return True, max(0, min(allowance, max(2 * allowance, single) - own))

    # -- youth rents ------

    def _is_eldest(self, member: Member, last_age: int) -> bool:
        of_age = [it for it in self.told.counted if 19 <= it.age <= last_age]
        return bool(of_age) and min(of_age, key=born) is member  # of one day the first listed

    def youth_rent(self, member: Member) -> tuple[bool, int]:
        if not 19 <= member.age <= 34:
            return False, 0
        told = self.told
        are_parents_asked = member.age < 30 and member.says("marital", "single") not in (
            "married",
            "de_facto",
        )
        holds = (
            self._is_eldest(member, 34)
            and told.tenure in ("monthly_rent", "public_rental")
            and self.rent > 0
            and member.says("lives_apart_from_parents", False)
            and self.recognised <= told.line(60)
            and self.net <= 122 * MILLION
        )
        if are_parents_asked:
            ratio = Fraction(str(member.says("parents_income_ratio", 0)))
            holds = holds and ratio <= 100 and member.says("parents_property", 0) <= 470 * MILLION
        housing = self.plain.rent_benefit() if self.plain.has_housing() else 0
        return bool(holds), down(max(0, min(200_000, self.rent) - housing), 10) if holds else 0

    def seoul_rent(self, member: Member) -> tuple[bool, int]:
        told, gross = self.told, self.told.gross_income
        has_basic_benefit = (
            self.plain.livelihood()[0]
            or self.plain.medical_aid() is not False
            or self.plain.has_housing()
            or (bool(self.plain.pupils()) and self.recognised <= told.line(50))
        )
        is_rent_within = self.rent <= 600_000 or (
            self.rent + Fraction(self.deposit * 45, 12_000) <= 900_000
        )
        holds = (
            self._is_eldest(member, 39)
            and told.region == "seoul"
            and told.tenure == "monthly_rent"
            and self.rent > 0
            and told.line(48) < gross <= told.line(150)
            and self.deposit <= 80 * MILLION
            and is_rent_within
            and self.net <= 130 * MILLION
            and all(car["value"] < 25 * MILLION for car in told.cars)
            and not has_basic_benefit
            and not self.youth_rent(member)[0]
        )
        return holds, down(min(200_000, self.rent), 10) if holds else 0

    # -- Seoul's allowance and voucher ------

    def youth_allowance(self, member: Member) -> bool:
        told = self.told
        has_seoul_rent = told.day.year >= 2026 and self.seoul_rent(member)[0]
        return (
            told.region == "seoul"
            and member.says("school", "none") == "none"
            and member.says("work", "none") == "none"
            and told.gross_income <= told.line(150)
            and not self.job_seeker(member)[0]
            and not has_seoul_rent
        )

    def voucher(self) -> bool:
        told = self.told
        return (
            told.region == "seoul"
            and told.tenure == "monthly_rent"
            and self.recognised <= told.line(60)
            and self.deposit <= 165 * MILLION
            and not self.plain.has_housing()
        )

    def voucher_span(self) -> tuple[int, int] | None:
        """None: not known."""
        if self.told.day.year > 2024:
            return 120_000, 170_000
        return (80_000, 80_000) if self.told.size == 1 else None

    # -- care leavers ------

    def is_care_leaver(self, member: Member) -> bool:
        care: dict[str, Any] = member.told["care_leaver"]
        left, day = date.fromisoformat(care["left_on"]), self.told.day
        is_recent = left <= day and years(left, day) < 5
        return is_recent and years(born(member), left) >= 18 and care["years_in_care"] >= 2
