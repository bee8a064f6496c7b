"""A fully known household as plain values, and the sums everybody needs."""

from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import yaml

IMPORTED = Path(__file__).parents[1] / "imported" / "parameters.yaml"
TENANTS = {"jeonse", "monthly_rent", "public_rental"}
KINDS = (
    "regular_wage",
    "daily_wage",
    "public_work_wage",
    "business",
    "rent",
    "interest",
    "private_pension",
    "national_pension",
    "occupational_pension",
    "unemployment",
    "parental_leave",
    "accident",
    "veteran",
    "other_public",
    "private_transfer_regular",
)


@cache
def _parameters() -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load(IMPORTED.read_text(encoding="utf-8"))
    return content


def parameter(name: str, day: date) -> Any:
    """The imported value in force on the day, the last one after the last."""
    rows = _parameters()[name]["rows"]
    return rows[max(first for first in rows if first <= day)]["value"]


def down(value: Fraction | int, unit: int = 1) -> int:
    """Down to a multiple."""
    return int(Fraction(value) / unit // 1) * unit


def up(value: Fraction | int, unit: int = 1) -> int:
    """Up to a multiple."""
    return -down(-Fraction(value), unit)


def half_up(value: Fraction | int, unit: int = 1) -> int:
    """To the nearest multiple, a half up."""
    return down(Fraction(value) + Fraction(unit, 2), unit)


def years(since: date, day: date) -> int:
    """Completed years."""
    return day.year - since.year - ((day.month, day.day) < (since.month, since.day))


@dataclass
class Member:
    """One member; age on the day."""

    told: dict[str, Any]
    is_head: bool
    age: int

    @property
    def is_counted(self) -> bool:
        return bool(self.told.get("counted", True))

    def says(self, name: str, other: Any) -> Any:
        """An answer of the member."""
        return self.told.get(name, other)

    def income(self, kind: str) -> int:
        """A monthly income; 0 when it is not told."""
        return int(self.told.get("income", {}).get(kind, 0))


@dataclass
class Told:
    """The household on a day."""

    content: dict[str, Any]
    day: date
    members: list[Member] = field(default_factory=list)

    def __post_init__(self) -> None:
        listed = self.content["members"]
        head = next((m for m in listed if m.get("relation") == "head"), listed[0])
        for told in listed:
            born = date.fromisoformat(told["birth_date"])
            if born <= self.day:
                self.members.append(Member(told, told is head, years(born, self.day)))

    @property
    def head(self) -> Member:
        return next(member for member in self.members if member.is_head)

    @property
    def counted(self) -> list[Member]:
        return [member for member in self.members if member.is_counted]

    @property
    def size(self) -> int:
        return max(1, len(self.counted))

    @property
    def region(self) -> str:
        return str(self.content.get("region", "seoul"))

    def part(self, group: str, name: str) -> int:
        """An amount of home, property or expenses."""
        return int(self.content.get(group, {}).get(name, 0))

    @property
    def tenure(self) -> str:
        return str(self.content.get("home", {}).get("tenure", "free"))

    @property
    def cars(self) -> list[dict[str, Any]]:
        return list(self.content.get("property", {}).get("vehicles", []))

    @property
    def debts(self) -> int:
        return int(self.content.get("debts", 0))

    def receives(self, programme: str, member: Member | None = None) -> list[dict[str, Any]]:
        """The entries of `receiving` of a programme, of a member."""
        return [
            entry
            for entry in self.content.get("receiving", [])
            if entry["programme"] == programme
            and (member is None or entry.get("member") == member.told["id"])
        ]

    def residence(self, deposit_share: Fraction) -> Fraction:
        """Home value or share of the deposit."""
        if self.tenure == "own":
            return Fraction(self.part("home", "value"))
        return self.part("home", "deposit") * deposit_share * (self.tenure in TENANTS)

    @property
    def median(self) -> int:
        table = parameter("median_income.monthly", self.day)
        beyond = max(0, self.size - 7) * parameter("median_income.extra_member", self.day)
        return int(table[min(self.size, 7)] + beyond)

    def line(self, percent: int) -> int:
        """A share of the median, half up to 1 won."""
        return half_up(Fraction(self.median * percent, 100))

    @property
    def gross_income(self) -> int:
        return sum(member.income(kind) for member in self.counted for kind in KINDS)
