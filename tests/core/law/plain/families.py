"""Disability, children, one parent and Seoul's basic security, plainly: fact bases A 3.6, B 2 to 4.

Every answer is (verdict, amounts); amounts None where there are none to show.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from typing import Any, TypeAlias

from tests.core.law.plain.livelihood import Livelihood
from tests.core.law.plain.told import Member, Told, down, half_up, parameter, up, years

Answer: TypeAlias = tuple[str, Any]

MILLION = 1_000_000
PUPILS = ("elementary", "middle", "high")
NOTHING: Answer = ("not_entitled", (0, 0))
UNKNOWN: Answer = ("not_covered", None)


def sure(amount: int) -> Answer:
    """Entitled to one amount."""
    return "entitled", (amount, amount)


class Families:
    """What hangs on disability and children; by the last known figures in 2027."""

    def __init__(self, told: Told) -> None:
        self.told = told
        self.year = told.day.year
        self.plain = Livelihood(told)
        self.pension = self.plain.pension

    def of(self, name: str) -> Any:
        """A figure of the day, the last known one in 2027."""
        return parameter(name, self.told.day)

    def _statuses(self) -> Iterator[str]:
        """By what the office may decide on medical aid: livelihood, other or none."""
        plain = self.plain
        medical = plain.medical_aid()
        for has_medical in (False, True) if medical is None else (medical,):
            if plain.livelihood()[0] or has_medical:
                yield "livelihood_medical"
            elif plain.recognised <= self.told.line(50) or plain.has_housing():
                yield "housing_education_nearpoor"  # in half of the median: near-poor at least
            else:
                yield "above_nearpoor"

    # -- disability ------

    def disability_pension(self, member: Member) -> Answer:
        pension, unit = self.pension, self.pension.unit(member)
        least = pension.property_income()
        for it in unit:
            wages = max(0, it.income("regular_wage") - pension.figure("earned_income_deduction"))
            least += pension.own_income(it) - Fraction(7, 10) * wages
            least += it.income("private_transfer_regular")
        most = least + sum(it.income("regular_wage") for it in unit)
        kind = "couple" if len(unit) == 2 else "single"
        line = self.of(f"disability_pension.selection_threshold.{kind}")
        barred = any(it.says("occupational_pension_household", False) for it in unit)
        if barred or least > line:
            return NOTHING
        age = "65plus" if member.age >= 65 else "18_64"
        added = [self.of(f"disability_pension.additional.{age}.{it}") for it in self._statuses()]
        low = high = Fraction(0)
        if member.age < 65:
            low, high = (self._basic(unit, line - income) for income in (most, least))
        span = (down(low + min(added), 10), down(high + max(added), 10))
        return ("entitled", span) if most <= line else ("undecided", (0, span[1]))

    def _basic(self, unit: list[Member], room: Fraction) -> Fraction:
        basic = Fraction(self.of("disability_pension.basic_benefit"))
        others = [it for it in unit[1:] if it.says("disability_pension_class", False)]
        if any(18 <= it.age < 65 for it in others):
            pair = min(basic * 2 * Fraction(8, 10), Fraction(max(40_000, up(room, 40_000))))
            return pair / 2
        return min(basic, Fraction(max(20_000, up(room, 20_000))))

    def _is_pupil(self, member: Member) -> bool:
        return 18 <= member.age <= 20 and member.says("school", "none") in PUPILS

    def adult_allowance(self, member: Member) -> Answer:
        found = [it != "above_nearpoor" for it in self._statuses()]
        place = "facility" if self.told.tenure == "facility" else "household"
        amount = self.of(f"disability_allowance.mild.{place}")
        if self._is_pupil(member) or not any(found):
            return NOTHING
        return sure(amount) if all(found) else ("undecided", (0, amount))

    def child_allowance_of_disabled(self, member: Member) -> Answer:
        is_barred = False
        if member.says("disability_pension_class", False) and member.age >= 18:
            verdict = self.disability_pension(member)[0]
            is_barred = verdict == "entitled"
            assert verdict != "undecided", "drawn pupils earn too little to leave it to the office"
        kind, amounts = member.says("disability", "none"), []
        for status in self._statuses():
            place = "facility" if self.told.tenure == "facility" else status
            name = f"disabled_child_allowance.{kind}.{place}"
            amounts.append(0 if status == "above_nearpoor" else self.of(name))
        if is_barred or not any(amounts):
            return NOTHING
        verdict = "entitled" if all(amounts) else "undecided"
        return verdict, (min(amounts), max(amounts))

    def disability(self) -> dict[str, Answer]:
        """Of every counted member of the kinds."""
        found: dict[str, Answer] = {}
        for member in self.told.counted:
            id_, on_list = member.told["id"], member.says("disability_pension_class", False)
            is_registered = member.says("disability", "none") != "none"
            if on_list and member.age >= 18:
                found[f"disability_pension/{id_}"] = self.disability_pension(member)
            if is_registered and not on_list and member.age >= 18:
                found[f"disability_allowance/{id_}"] = self.adult_allowance(member)
            if is_registered and (member.age < 18 or self._is_pupil(member)):
                answer = self.child_allowance_of_disabled(member)
                found[f"disabled_child_allowance/{id_}"] = answer
        return found

    # -- children ------

    def _age_at_month_end(self, born: date) -> int:
        beyond = (self.told.day.replace(day=28) + timedelta(days=4)).replace(day=1)
        return years(born, beyond - timedelta(days=1))

    def _months(self, born: date) -> int:
        day = self.told.day
        return (day.year - born.year) * 12 + day.month - born.month - (day.day < born.day)

    def _child_allowance(self, born: date) -> Answer:
        limit = {2026: 9, 2027: 10}.get(self.year, 8)
        is_paid_on = self.year >= 2026 and born.year == 2017
        return sure(100_000) if self._age_at_month_end(born) < limit or is_paid_on else NOTHING

    def _parent_benefit(self, member: Member) -> Answer:
        in_daycare = member.says("school", "none") == "daycare"
        if member.age == 1:
            return NOTHING if in_daycare else sure(500_000)
        if in_daycare:
            return UNKNOWN if self.year < 2026 else sure(416_000)
        return sure(1_000_000)

    def _home_care(self, member: Member, months: int) -> Answer:
        if not 24 <= months <= 85 or member.says("school", "none") != "none":
            return NOTHING
        is_disabled = member.says("disability", "none") != "none"
        return sure(200_000 if is_disabled and months <= 35 else 100_000)

    def _fee(self, member: Member) -> Answer:
        if member.says("school", "none") != "daycare":
            return NOTHING
        if member.age <= 2 and self.year < 2026:
            return UNKNOWN
        return sure((584_000, 515_000, 426_000, 280_000)[min(member.age, 3)])

    def _voucher(self, member: Member) -> Answer:
        limit = 1 if self.told.day < date(2024, 3, 1) else 2
        if member.age >= limit:
            return NOTHING
        relation = member.says("relation", "")
        listed = [it for it in self.told.content["members"] if it.get("relation") == relation]
        elder = sorted(listed, key=lambda it: str(it["birth_date"]))
        return sure(2 * MILLION if elder.index(member.told) == 0 else 3 * MILLION)

    def children(self) -> dict[str, Answer]:
        """Of every counted member of the kinds."""
        found: dict[str, Answer] = {}
        for member in self.told.counted:
            id_, born = member.told["id"], date.fromisoformat(member.told["birth_date"])
            if member.age < 18:
                found[f"child_allowance/{id_}"] = self._child_allowance(born)
                found[f"first_meeting_voucher/{id_}"] = self._voucher(member)
            if member.age < 8:
                found[f"home_care_allowance/{id_}"] = self._home_care(member, self._months(born))
            if member.age < 6:
                found[f"childcare_fee/{id_}"] = self._fee(member)
            if member.age < 2:
                found[f"parent_benefit/{id_}"] = self._parent_benefit(member)
        return found

    # -- one parent ------

    def _support(self, child: Member) -> int:
        head, late = self.told.head, self.year >= 2026
        is_unmarried = bool(head.says("marital", "single") == "single")
        plain = 210_000 if self.year == 2024 else 230_000
        small = (100_000 if late else 50_000) * (child.age <= 5)
        if self.told.content.get("one_parent_kind", "parent") == "grandparent":
            return plain + small
        if head.age <= 24:
            return 400_000 if child.age <= 1 else (370_000 if late else 350_000)
        if head.age >= 35:
            return plain + small * is_unmarried
        if child.age <= 5:
            return plain + 100_000
        return plain + (100_000 if late else 50_000) * (child.age <= 17)

    def one_parent(self) -> dict[str, Answer]:
        """Support and school supplies of the children of a one-parent household."""
        found: dict[str, Answer] = {}
        if not self.told.content.get("one_parent"):
            return found
        percent = 65 if self.told.head.age <= 24 or self.year >= 2026 else 63
        within = self.plain.recognised <= self.told.line(percent)
        for child in self.told.counted:
            school, id_ = child.says("school", "none"), child.told["id"]
            older = school == "high" and child.age < 22
            is_listed = child.says("relation", "") in ("child", "grandchild")
            if not is_listed or not (child.age < 18 or older):
                continue
            born = date.fromisoformat(child.told["birth_date"])
            paid = within and (older or self._age_at_month_end(born) < 18)
            found[f"one_parent_support/{id_}"] = sure(self._support(child)) if paid else NOTHING
            if school in PUPILS:
                above = self.plain.recognised > self.told.line(50)
                supplied = school != "elementary" or self.year > 2024
                amount = 93_000 if self.year < 2026 else 100_000
                answer = sure(amount) if within and above and supplied else NOTHING
                found[f"one_parent_school_supplies/{id_}"] = answer
        return found

    # -- Seoul ------

    def seoul_basic(self) -> Answer:
        told, plain = self.told, self.plain
        residence = told.residence(Fraction(95, 100))
        owned = residence - told.debts
        owned += sum(told.part("property", it) for it in ("general", "financial", "memberships"))
        owned += sum(car["value"] for car in told.cars if car.get("use", "general") == "general")
        freed = any(plain._is_left_out(car) or plain._is_general(car) for car in told.cars)
        income, worth = (100, 900) if self.year == 2024 else (130, 1200)
        holds = (
            told.region == "seoul"
            and plain.evaluation() <= told.line(48)
            and owned <= (254 if residence else 155) * MILLION
            and told.part("property", "financial") <= 36 * MILLION
            and len(told.cars) - freed <= 0
            and not any(
                it["annual_income"] > income * MILLION or it["property"] > worth * MILLION
                for it in told.content.get("obligors", [])
            )
            and not plain.livelihood()[0]
            and not plain.has_housing()
        )
        medical = plain.medical_aid()
        if not holds or medical is True:
            return NOTHING
        return "undecided" if medical is None else "entitled", (0, self._most())

    def _most(self) -> int:
        """The printed table; beyond it half of the livelihood line."""
        if self.told.size <= 7:
            return int(self.of("seoul_basic.max_benefit")[self.told.size])
        half = Fraction(self.told.line(32), 2)
        return half_up(half) if self.year == 2024 else up(half, 10)


def of_families(content: dict[str, Any], day: date) -> dict[str, Answer]:
    """By programme and member."""
    plain = Families(Told(content, day))
    found = {"seoul_basic_security": plain.seoul_basic()}
    return {**found, **plain.disability(), **plain.children(), **plain.one_parent()}
