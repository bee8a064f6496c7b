"""The basic pension, plainly: act Art. 5 to 8, decree Art. 9 to 11."""

from datetime import date
from fractions import Fraction
from typing import Any

from tests.core.law.plain.told import Member, Told, down, parameter

BASIC_PROPERTY = {"gyeonggi": 85_000_000, "other": 72_500_000}


class Pension:
    """Who is entitled and how much; in 2027 by the figures of 2026."""

    def __init__(self, told: Told) -> None:
        self.told = told
        self.day = min(told.day, date(2026, 12, 31))
        self.base = self.figure("base_amount")

    def figure(self, name: str) -> int:
        return int(parameter(f"basic_pension.{name}", self.day))

    def unit(self, member: Member) -> list[Member]:
        """The member, and the spouse when head and spouse are a couple."""
        head = self.told.head
        spouses = [it for it in self.told.members if it.says("relation", "") == "spouse"]
        if head.says("marital", "single") not in ("married", "de_facto") or not spouses:
            return [member]
        if member is head:
            return [head, spouses[0]]
        return [member, head] if member in spouses else [member]

    def own_income(self, member: Member) -> Fraction:
        wages = max(0, member.income("regular_wage") - self.figure("earned_income_deduction"))
        plain = "business rent private_pension national_pension occupational_pension accident"
        return (
            wages * Fraction(7, 10)
            + sum(member.income(kind) for kind in (*plain.split(), "other_public"))
            + max(0, member.income("interest") - 40_000)
            + max(0, member.income("veteran") - 430_000)
        )

    def _is_costly(self, car: dict[str, Any]) -> bool:
        is_costly = bool(car["value"] >= 40_000_000 and car["age_years"] < 10)
        is_truck = car.get("kind", "passenger") == "truck"
        return car.get("use", "general") == "general" and is_costly and not is_truck

    def property_income(self) -> Fraction:
        """Converted property and imputed rent of the household."""
        told = self.told
        general = told.residence(Fraction(95, 100)) + told.part("property", "general")
        full = told.part("property", "memberships")
        for car in told.cars:
            if self._is_costly(car):
                full += car["value"]
            elif car.get("use", "general") == "general":
                general += car["value"]
        general -= BASIC_PROPERTY.get(told.region, 135_000_000)
        savings = max(0, told.part("property", "financial") - 20_000_000)
        left = max(Fraction(0), max(Fraction(0), general) + savings - told.debts)
        childs_home = told.part("home", "childs_home_value")
        rent = childs_home * Fraction(78, 120_000) if childs_home >= 600_000_000 else Fraction(0)
        return full + left * Fraction(4, 1200) + rent

    def income(self, member: Member) -> Fraction:
        return sum((self.own_income(it) for it in self.unit(member)), start=self.property_income())

    def threshold(self, member: Member) -> int:
        kind = "couple" if len(self.unit(member)) == 2 else "single"
        return self.figure(f"selection_threshold.{kind}")

    def is_entitled(self, member: Member) -> bool:
        return (
            member.age >= 65
            and bool(member.says("korean", True))
            and not any(
                it.says("occupational_pension_household", False) for it in self.unit(member)
            )
            and self.income(member) <= self.threshold(member)
        )

    def by_national_pension(self, member: Member) -> Fraction:
        national, base = member.income("national_pension"), Fraction(self.base)
        is_old_age = member.told.get("income", {}).get("national_pension_kind") in (None, "old_age")
        if (
            self.told.receives("livelihood")
            or self.told.receives("disability_pension", member)
            or not is_old_age
            or national <= base * Fraction(3, 2)
        ):
            return base
        part = Fraction(2, 3) * member.income("national_pension_a")
        article_five = min(base, max(Fraction(0), base - part) + base / 2)
        if national <= 2 * base:
            return min(base, max(base * Fraction(5, 2) - national, article_five))
        return article_five

    def amount(self, member: Member) -> int:
        """The monthly pension; 0 when not entitled."""
        if not self.is_entitled(member):
            return 0
        unit, floor = self.unit(member), Fraction(self.base, 10)
        room = self.threshold(member) - self.income(member)
        if len(unit) == 2 and self.is_entitled(unit[1]):
            mine, theirs = (self.by_national_pension(it) * Fraction(8, 10) for it in unit)
            together = min(mine + theirs, max(2 * floor, room))
            return down(max(floor, together * mine / (mine + theirs)), 10)
        return down(min(self.by_national_pension(member), max(floor, room)), 10)
