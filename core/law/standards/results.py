"""What a check of the standards says, as data."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Final, Literal, TypeAlias, get_args

from core.law.results import Assumption

Area: TypeAlias = Literal["income", "housing", "care", "health", "education"]
AREAS: Final[tuple[Area, ...]] = get_args(Area)
Level: TypeAlias = Literal["below_minimum", "minimum_met", "decent_met"]
Unit: TypeAlias = Literal["won_per_month", "percent", "m2", "minutes"]

Ends: TypeAlias = tuple[Fraction | None, Fraction | None]
"""Exact, from low to high; None: no end."""


@dataclass(frozen=True)
class Source:
    """A figure behind a standard. year: of the last known value where the day's is not known."""

    title: Mapping[str, str]
    law: str
    notice: str
    standing: str
    year: int | None


@dataclass(frozen=True)
class Criterion:
    """One standard of an area, held against this household.

    level: what it belongs to. holds: None while missing answers leave it open. applies: False where
    it is shown without a verdict (the area of a home of other sizes). by: inside (positive) or
    outside, in `unit`; limit: what it is measured against. persons: whom it fails for or is open
    for, by place as listed. missing: paths of the answers it hangs on.
    """

    name: str
    level: Literal["minimum", "decent"]
    holds: bool | None
    applies: bool
    by: Ends | None
    limit: Ends | None
    unit: Unit | None
    law: str
    persons: tuple[int, ...]
    missing: tuple[str, ...]
    sources: tuple[Source, ...]


@dataclass(frozen=True)
class Measure:
    """What this home has: income, rent, rent as percent of income, area, care costs, minutes."""

    name: str
    ends: Ends
    unit: Unit


@dataclass(frozen=True)
class Check:
    """One area. possible: the levels that missing answers leave possible, lowest first.

    missing: paths of the answers that decide between them.
    """

    area: Area
    possible: tuple[Level, ...]
    criteria: tuple[Criterion, ...]
    measures: tuple[Measure, ...]
    missing: tuple[str, ...]

    @property
    def level(self) -> Level | Literal["not_known"]:
        """The level, or not_known while several are possible."""
        return self.possible[0] if len(self.possible) == 1 else "not_known"

    def measure(self, name: str) -> Measure | None:
        """What this home has of a kind; None where nothing is known of it."""
        return next((it for it in self.measures if it.name == name), None)


@dataclass(frozen=True)
class Standards:
    """The five areas in their order. likely: by the declared assumptions in `assuming`."""

    day: date
    checks: tuple[Check, ...]
    likely: tuple[Check, ...] | None = None
    assuming: tuple[Assumption, ...] = ()

    def check(self, area: Area) -> Check:
        """The check of one area."""
        return next(it for it in self.checks if it.area == area)

    @property
    def below(self) -> tuple[Area, ...]:
        """The areas surely below the minimum."""
        return tuple(it.area for it in self.checks if it.level == "below_minimum")

    @property
    def not_known(self) -> tuple[Area, ...]:
        """The areas that missing answers leave open."""
        return tuple(it.area for it in self.checks if it.level == "not_known")
