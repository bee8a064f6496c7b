"""Vouchers, discounts and the scholarship, plainly: fact base B 8, decisions 18 to 25, 46, 55.

Every method gives (verdict, low, high) or None for nobody of the kind. The verdict None is the
office's; amounts are None where they are not verified, a high of ENDLESS where nothing bounds it.
"""

from datetime import date
from itertools import product
from typing import Any, Final

from tests.core.law.plain.livelihood import Livelihood
from tests.core.law.plain.told import Member, Told, parameter

ENDLESS: Final = 10**15
SCHOOLS = ("elementary", "middle", "high")
Found = tuple[bool | None, int | None, int | None]


class Statuses:
    """What is found of the livelihood family, the office's word on medical aid taken as given."""

    def __init__(self, plain: Livelihood, office_says: bool) -> None:
        medical = plain.medical_aid()
        told = plain.told
        self.has_full = plain.livelihood()[0] or (office_says if medical is None else medical)
        self.has_middle = plain.has_housing() or (
            plain.recognised <= told.line(50) and bool(plain.pupils())
        )
        self.has_basic = self.has_full or self.has_middle
        self.is_near_poor = not self.has_basic and plain.recognised <= told.line(50)
        self.is_known_poor = self.has_basic or self.is_near_poor
        self.is_low = self.is_known_poor or _is_one_parent(plain)


def _is_one_parent(plain: Livelihood) -> bool:
    told = plain.told
    young = told.head.age <= 24
    line = told.line(65 if young or told.day.year >= 2026 else 63)
    has_child = any(
        it.says("relation", "") in ("child", "grandchild")
        and (it.age < 18 or (it.says("school", "none") == "high" and it.age < 22))
        for it in told.counted
    )
    return bool(told.content.get("one_parent")) and has_child and plain.recognised <= line


class Vouchers:
    """One household on a day; both words of the office joined."""

    def __init__(self, told: Told) -> None:
        self.told = told
        self.plain = Livelihood(told)
        self.day = min(told.day, date(2026, 12, 31))
        self.ways = [Statuses(self.plain, says) for says in (False, True)]

    def _joined(self, found: list[Found]) -> Found:
        """Both words of the office together: the hull, unverified if one of them is."""
        holds = {verdict for verdict, _, _ in found}
        verdict = holds.pop() if len(holds) == 1 else None
        if any(low is None for _, low, _ in found):
            return verdict, None, None
        lows = [low if verdict else 0 for _, low, _ in found if low is not None]
        return verdict, min(lows), max(high for _, _, high in found if high is not None)

    def energy(self) -> Found:
        amounts = (295_200, 407_500, 532_700, 701_300)
        amount = amounts[min(self.told.size, 4) - 1]
        return self._joined([_exact(way.has_basic and self._trait(), amount) for way in self.ways])

    def _trait(self) -> bool:
        counted = self.told.counted
        return (
            any(
                it.age >= 65
                or it.age < 7
                or it.says("disability", "none") != "none"
                or it.says("pregnant", False)
                or it.says("illness", "none") in ("severe", "rare")
                for it in counted
            )
            or bool(self.told.content.get("one_parent"))
            or self.told.head.age < 18
            or sum(it.age < 19 for it in counted) >= 2
        )

    def electricity(self) -> Found:
        return self._joined([self._electricity(way) for way in self.ways])

    def _electricity(self, way: Statuses) -> Found:
        counted, summer = self.told.counted, self.told.day.month in (6, 7, 8)
        grounds = {0: True}
        is_severe = any(it.says("disability", "none") == "severe" for it in counted)
        grounds[20_000 if summer else 16_000] = way.has_full or is_severe
        is_family = (
            sum(it.age < 18 for it in counted) >= 3
            or len(counted) >= 5
            or any(it.age < 1 for it in counted)
        )
        grounds[16_000] = grounds.get(16_000, False) or is_family
        grounds[12_000 if summer else 10_000] = way.has_middle
        near_poor = 10_000 if summer else 8_000
        grounds[near_poor] = grounds.get(near_poor, False) or way.is_near_poor
        most = max(limit for limit, holds in grounds.items() if holds)
        return (True, None, None) if most == 8_000 else (most > 0, 0, most)

    def telecom(self, member: Member) -> Found:
        return self._joined([self._telecom(way, member) for way in self.ways])

    def _telecom(self, way: Statuses, member: Member) -> Found:
        is_veteran = member.income("veteran") > 0 or bool(member.says("veteran", []))
        if is_veteran or member.says("disability", "none") != "none":
            return True, 0, ENDLESS
        limits = [
            33_500 if way.has_full else 0,
            21_500 if way.is_known_poor else 0,
            11_000 if self.plain.pension.is_entitled(member) else 0,
        ]
        return max(limits) > 0, 0, max(limits)

    def culture(self, member: Member) -> Found | None:
        if member.age < 6:
            return None
        amount = int(parameter("culture_card.amount", self.day))
        born = int(member.told["birth_date"][:4])
        if self.day.year == 2026 and (2008 <= born <= 2013 or 1962 <= born <= 1966):
            amount += 10_000
        return self._joined([_exact(way.is_low, amount) for way in self.ways])

    def sports(self, member: Member) -> Found | None:
        is_disabled = member.says("disability", "none") != "none" and 5 <= member.age <= 69
        is_child = 5 <= member.age <= 18
        if not is_disabled and not is_child:
            return None
        if is_disabled:
            return _exact(True, 110_000)
        child = int(parameter("sports_voucher.child", self.day))
        return self._joined([_exact(way.is_low, child) for way in self.ways])

    def sanitary(self, member: Member) -> Found | None:
        if member.told["sex"] != "f" or not 9 <= member.age <= 24:
            return None
        amount = None if self.day.year == 2025 else int(parameter("sanitary_voucher", self.day))
        return self._joined([_exact(way.is_low, amount) for way in self.ways])

    def food(self) -> Found:
        amounts = {0: 40_000, 1: 40_000, 2: 65_000, 3: 83_000, 4: 100_000}
        amount = amounts.get(len(self.told.counted))
        holds = self.plain.livelihood()[0] and any(
            it.says("pregnant", False) or it.age <= 34 for it in self.told.counted
        )
        return _exact(holds, amount)

    def scholarship(self, member: Member) -> Found | None:
        if member.says("school", "none") != "university":
            return None
        return self._joined([self._scholarship(way) for way in self.ways])

    def _scholarship(self, way: Statuses) -> Found:
        def amount(bracket: int) -> int:
            return int(parameter(f"national_scholarship.bracket_{bracket}.amount", self.day))

        if way.is_known_poor:
            return True, amount(1), ENDLESS
        lines = {3: 70, 4: 90, 5: 100, 6: 130, 7: 150, 8: 200, 9: 300}
        last = 8 if self.day.year == 2024 else 9
        for bracket, percent in lines.items():
            if bracket <= last and self.plain.recognised <= self.told.line(percent):
                return _exact(True, amount(bracket))
        return _exact(False, 0)


def _exact(holds: bool, amount: int | None) -> Found:
    return (True, amount, amount) if holds else (False, 0, 0)


def all_found(told: Told) -> dict[str, Found]:
    """Every result of the group by programme and member."""
    plain = Vouchers(told)
    found: dict[str, Any] = {
        "energy_voucher": plain.energy(),
        "electricity_discount": plain.electricity(),
        "food_voucher": plain.food(),
    }
    of_members = {
        "telecom_discount": plain.telecom,
        "culture_card": plain.culture,
        "sports_voucher": plain.sports,
        "sanitary_products": plain.sanitary,
        "state_scholarship": plain.scholarship,
    }
    for (name, reckon), member in product(of_members.items(), told.counted):
        found[f"{name}/{member.told['id']}"] = reckon(member)
    return {key: it for key, it in found.items() if it is not None}
