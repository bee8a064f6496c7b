"""The tax credits of the year, plainly: fact base B 5, decisions 15, 29 and 36."""

from datetime import date
from fractions import Fraction

from tests.core.law.plain.told import Member, Told, down

MILLION = 1_000_000
TEN_THOUSAND = 10_000
LIMITS = {"single": 2_200, "one": 3_200, "two": 4_400}
MOST = {"single": 165, "one": 285, "two": 330}
GROWS_TO = {"single": 400, "one": 700, "two": 800}
FALLS_FROM = {"single": 900, "one": 1_400, "two": 1_700}


class TaxCredits:
    """Both credits of a household in which all is known; amounts in 10,000 won inside."""

    def __init__(self, told: Told) -> None:
        self.told = told
        self.year_end = date(told.day.year - 1, 12, 31)
        head = told.head
        is_married = head.says("marital", "single") in ("married", "de_facto")
        spouses = [it for it in told.members if it.says("relation", "") == "spouse"]
        self.couple = [head, *(spouses if is_married else [])]

    def earned(self, member: Member) -> Fraction:
        year = member.says("tax_year", {})
        rate = Fraction(year.get("business_rate", "0"))
        return Fraction(year.get("wages", 0)) + Fraction(year.get("business_receipts", 0)) * rate

    def income(self, member: Member) -> Fraction:
        year = member.says("tax_year", {})
        others = ("interest_dividend", "pension", "other")
        return self.earned(member) + sum(Fraction(year.get(kind, 0)) for kind in others)

    def _age_then(self, member: Member) -> int:
        return self.year_end.year - date.fromisoformat(member.told["birth_date"]).year

    def children(self) -> int:
        """Dependent children, born by the end of the income year."""
        return sum(
            it.says("relation", "") in ("child", "grandchild") and 0 <= self._age_then(it) < 18
            for it in self.told.members
        )

    def _keeps_a_parent(self) -> bool:
        return any(
            it.says("relation", "") in ("parent", "parent_in_law")
            and self._age_then(it) >= 70
            and self.income(it) <= MILLION
            for it in self.told.members
        )

    def kind(self) -> str:
        if sum(self.earned(it) >= 3 * MILLION for it in self.couple) == 2:
            return "two"
        has_family = len(self.couple) == 2 or self.children() or self._keeps_a_parent()
        return "one" if has_family else "single"

    def assets(self) -> Fraction:
        told = self.told
        owned = told.residence(Fraction(1)) + sum(car["value"] for car in told.cars)
        kinds = ("general", "financial", "memberships")
        return Fraction(owned + sum(told.part("property", it) for it in kinds))

    def _is_barred(self) -> bool:
        return self.assets() >= 240 * MILLION or any(
            it.says("licensed_profession", False)
            or (
                it.says("work", "none") == "employee"
                and Fraction(it.says("tax_year", {}).get("wages", 0), 12) >= 5 * MILLION
            )
            for it in self.couple
        )

    def _earnings(self) -> Fraction:
        return sum((self.earned(it) for it in self.couple), start=Fraction(0))

    def _total(self) -> Fraction:
        return sum((self.income(it) for it in self.couple), start=Fraction(0))

    def _half(self) -> Fraction:
        return Fraction(1, 2) if self.assets() >= 170 * MILLION else Fraction(1)

    def earned_income_credit(self) -> tuple[bool, int]:
        kind, earned = self.kind(), self._earnings() / TEN_THOUSAND
        limit = 3_800 if kind == "two" and self.told.day.year == 2024 else LIMITS[kind]
        if not earned or self._total() >= limit * TEN_THOUSAND or self._is_barred():
            return False, 0
        most, grows_to, falls_from = MOST[kind], GROWS_TO[kind], FALLS_FROM[kind]
        credit = Fraction(most)
        if earned < grows_to:
            credit = earned * most / grows_to
        elif earned > falls_from:
            credit = most - (earned - falls_from) * most / (limit - falls_from)
        paid = down(credit * TEN_THOUSAND * self._half())
        if paid < 15_000:
            return False, 0
        return True, max(paid, 100_000 if earned < grows_to else 30_000)

    def child_tax_credit(self) -> tuple[bool, int]:
        earned, count = self._earnings() / TEN_THOUSAND, self.children()
        if not earned or self._total() >= 70 * MILLION or self._is_barred():
            return False, 0
        falls_from, over = (2_500, 4_500) if self.kind() == "two" else (2_100, 4_900)
        each = 100 - max(Fraction(0), earned - falls_from) * 50 / over
        return True, down(count * each * TEN_THOUSAND * self._half())
