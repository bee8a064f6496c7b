"""The livelihood family and Stepping Stone, plainly: fact base A 2, 3 and 5."""

from datetime import date
from fractions import Fraction
from typing import Any

from tests.core.law.plain.pension import Pension
from tests.core.law.plain.told import TENANTS, Member, Told, down, half_up, parameter, up, years

BASIC = {"seoul": 99, "gyeonggi": 80, "incheon": 77, "metropolitan": 77, "other": 53}
LIMIT = {"seoul": 172, "gyeonggi": 151, "incheon": 146, "metropolitan": 146, "other": 112}
GRADE = {"seoul": 1, "gyeonggi": 2, "incheon": 2, "metropolitan": 3, "other": 4}
MILLION = 1_000_000
COUNTED = (
    "rent",
    "private_pension",
    "national_pension",
    "occupational_pension",
    "unemployment",
    "parental_leave",
    "accident",
    "other_public",
)


class Livelihood:
    """Recognised income and the benefits that hang on it."""

    def __init__(self, told: Told) -> None:
        self.told = told
        self.year = told.day.year
        self.pension = Pension(told)
        self.recognised = self.evaluation() + self.converted()

    def fixed_part(self, member: Member) -> int:
        late = self.year >= 2026
        school = member.says("school", "none")
        parts = [0]
        if member.age <= (34 if late else 29) or school == "university":
            parts.append(600_000 if late else 400_000)
        if (
            member.age >= (75 if self.year == 2024 else 65)
            or member.says("disability", "none") != "none"
            or school in ("elementary", "middle", "high")
        ):
            parts.append(200_000)
        if member.is_head and self.told.content.get("one_parent") and member.age <= 24:
            parts.append(600_000)
        if late and self._is_care_leaver(member):
            parts.append(600_000)
        return max(parts)

    def _is_care_leaver(self, member: Member) -> bool:
        care = member.says("care_leaver", None)
        if not care:
            return False
        left, born = (
            date.fromisoformat(care["left_on"]),
            date.fromisoformat(member.told["birth_date"]),
        )
        is_recent = left <= self.told.day and years(left, self.told.day) < 5
        return is_recent and years(born, left) >= 18 and care["years_in_care"] >= 2

    def _income_of(self, member: Member) -> Fraction:
        earned = sum(member.income(kind) for kind in ("regular_wage", "daily_wage", "business"))
        counted = max(0, earned - self.fixed_part(member)) + member.income("public_work_wage")
        received = self.told.receives("basic_pension", member)
        if self.pension.is_entitled(member):
            pension = self.pension.amount(member)
        else:
            pension = received[0]["amount"] if received else 0
        return Fraction(7, 10) * counted + sum(member.income(kind) for kind in COUNTED) + pension

    def evaluation(self) -> int:
        """Income after all deductions, cut once."""
        told, counted = self.told, self.told.counted
        income = sum((self._income_of(member) for member in counted), start=Fraction(0))
        income += max(0, sum(member.income("interest") for member in counted) - 20_000)
        transfers = sum(member.income("private_transfer_regular") for member in counted)
        income += max(0, transfers - told.line(15))
        paid = sum(member.says("contribution", {}).get("national_pension", 0) for member in counted)
        return down(
            max(
                Fraction(0),
                income - told.part("expenses", "chronic_medical") - Fraction(3, 4) * paid,
            )
        )

    def _convert(self, car_as_general: int, cars_in_full: int) -> int:
        """One pool for all kinds, the lowest rate first."""
        told = self.told
        home = told.residence(Fraction(95, 100))
        limit = LIMIT[told.region] * MILLION
        general = told.part("property", "general") + told.part("property", "memberships")
        savings = (
            told.part("property", "financial")
            - 5 * MILLION
            - told.part("property", "long_term_savings")
        )
        kinds = (
            (min(home, Fraction(limit)), Fraction(104, 10_000)),
            (general + car_as_general + max(Fraction(0), home - limit), Fraction(417, 10_000)),
            (Fraction(max(0, savings)), Fraction(626, 10_000)),
        )
        pool, total = Fraction(BASIC[told.region] * MILLION + told.debts), cars_in_full
        for worth, rate in kinds:
            total += down(max(Fraction(0), worth - pool) * rate)
            pool = max(Fraction(0), pool - worth)
        return total

    def converted(self) -> int:
        """Every car tried for the one exclusion or relief."""
        everything = sum(car["value"] for car in self.told.cars)
        ways = [self._convert(0, everything)]
        for car in self.told.cars:
            if self._is_left_out(car):
                ways.append(self._convert(0, everything - car["value"]))
            if self._is_general(car):
                ways.append(self._convert(car["value"], everything - car["value"]))
        return min(ways)

    def _is_left_out(self, car: dict[str, Any]) -> bool:
        use = car.get("use", "general")
        severe = any(it.says("disability", "none") == "severe" for it in self.told.counted)
        is_personal = use == "veteran" or (use == "disabled" and severe)
        return use == "business" or (is_personal and car["cc"] < 2000)

    def _is_general(self, car: dict[str, Any]) -> bool:
        def cheap(limit: int) -> bool:
            return bool(car["age_years"] >= 10 or car["value"] < limit)

        late, cc = self.year >= 2026, car["cc"]
        if car.get("kind", "passenger") == "passenger":
            old_limits = self.year == 2024
            small = cc < (1600 if old_limits else 2000)
            if small and cheap(2 * MILLION if old_limits else 5 * MILLION):
                return True
        elif (late and cheap(5 * MILLION)) or (not late and cc < 1000 and cheap(2 * MILLION)):
            return True
        children = sum(it.age < 18 for it in self.told.counted)
        is_large = children >= (2 if late else 3) or self.told.size >= 6
        return is_large and cc < 2500 and cheap(5 * MILLION)

    # -- benefits: (entitled or None for the office, amount or None for no amount) ------

    def livelihood(self) -> tuple[bool, int]:
        income, worth = (100, 900) if self.year == 2024 else (130, 1200)
        barred = any(
            it["annual_income"] > income * MILLION or it["property"] > worth * MILLION
            for it in self.told.content.get("obligors", [])
        )
        line = self.told.line(32)
        holds = self.recognised <= line and not barred
        return holds, up(line - self.recognised, 10) if holds else 0

    def medical_aid(self) -> bool | None:
        if self.recognised > self.told.line(40):
            return False
        return None if self.told.content.get("obligors") else True

    def has_housing(self) -> bool:
        return self.recognised <= self.told.line(48) and self.told.tenure in {*TENANTS, "own"}

    def rent_benefit(self) -> int:
        told = self.told
        table = parameter("housing.standard_rent", told.day)[min(told.size, 6)]
        pairs = max(0, told.size - 6) // 2
        standard = table[f"grade{GRADE[told.region]}"] * Fraction(10 + pairs, 10)
        rent = 0 if told.tenure == "jeonse" else told.part("home", "monthly_rent")
        rent += down(Fraction(told.part("home", "deposit") * 4, 1200))
        own_part = down(Fraction(3, 10) * max(0, self.recognised - told.line(32)))
        if rent > 5 * standard:
            return 10_000
        return max(10_000, up(min(Fraction(rent), standard) - own_part, 10))

    def repair(self) -> tuple[int, int]:
        limits = parameter("housing.repair_cost", self.told.day)
        lines = ((32, 100), (40, 90), (48, 80))
        share = next(share for line, share in lines if self.recognised <= self.told.line(line))
        return limits["light"] * share // 100, limits["major"] * share // 100

    def pupils(self) -> list[Member]:
        schools = ("elementary", "middle", "high")
        return [it for it in self.told.counted if it.says("school", "none") in schools]

    def is_near_poor(self) -> bool | None:
        if self.recognised > self.told.line(50):
            return False
        if self.livelihood()[0] or self.has_housing() or self.pupils():
            return False
        return {True: False, False: True, None: None}[self.medical_aid()]

    def stepping_stone(self) -> tuple[bool, int]:
        told = self.told
        owned = told.residence(Fraction(1)) + sum(car["value"] for car in told.cars) - told.debts
        owned += sum(told.part("property", it) for it in ("general", "financial", "memberships"))
        line = told.line(85)
        holds = told.region == "seoul" and told.gross_income <= line and owned <= 326 * MILLION
        return holds, half_up(Fraction(line - told.gross_income, 2), 10) if holds else 0
