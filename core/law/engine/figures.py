"""Figures: dated numbers set by law or notice (docs/spec/packs.md 2).

Every entry has its first day, a value, a source and a standing. A gap, an overlap, a float or a
missing source refuses the file with one sentence that names the place.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum
from itertools import pairwise
from typing import Final, TypeAlias

from core.errors import NoFigureFor
from core.law.engine.algebra import Steps, Table
from core.law.engine.bounds import NOTHING_KNOWN, Between
from core.law.engine.exact import Exact
from core.sentence import say

FigureValue: TypeAlias = Exact | Table | Steps | str

UNITS: Final = frozenset(
    (
        "won",
        "won_per_month",
        "won_per_year",
        "won_per_day",
        "won_per_hour",
        "share",
        "percent",
        "percent_per_month",
        "percent_of_median",
        "years",
        "months",
        "days",
        "hours",
        "persons",
        "count",
        "points",
        "cc",
        "day_of_month",
        "text",
    )
)
PERCENT_UNITS: Final = frozenset(("percent", "percent_per_month", "percent_of_median"))


class Standing(IntEnum):
    """How sure a figure is; the larger the weaker: the weakest of several is their max."""

    CONFIRMED = 0
    SINGLE = 1
    UNVERIFIED = 2


@dataclass(frozen=True)
class Entry:
    """One dated value; None: abolished from that day. until: last day, where a notice ends."""

    first: date
    until: date | None
    value: FigureValue | None
    standing: Standing
    source: str


@dataclass(frozen=True)
class Reading:
    """What a figure gives on one day.

    year: None while it is in force; else the year of the last known value, which was used.
    known: False before the first date: nothing is known, and `value` has no ends.
    """

    figure: "Figure"
    value: FigureValue | Between
    standing: Standing
    source: str
    year: int | None = None
    known: bool = True

    @property
    def is_in_force(self) -> bool:
        """A notice of the day stands behind it."""
        return self.known and self.year is None


@dataclass(frozen=True)
class Figure:
    """A figure through time: entries in order, no gap, no overlap.

    name: "file.key". title: by language. decided: number of the decision in household.md 5 that
    writes it out, so that it lowers no result's standing. carried: no year in law or notice; after
    its last day it is carried forward and said so (decision 50).
    """

    name: str
    title: Mapping[str, str]
    law: str
    unit: str
    by: tuple[str, ...]
    entries: tuple[Entry, ...]
    decided: int | None = None
    carried: bool = False

    @property
    def file(self) -> str:
        """The figure file it stands in."""
        return self.name.split(".")[0]

    def on(self, day: date) -> Reading:
        """The value of the day, or the last known. Raises NoFigureFor when it was abolished."""
        begun = [entry for entry in self.entries if entry.first <= day]
        if not begun:
            return Reading(self, NOTHING_KNOWN, Standing.CONFIRMED, "", known=False)
        entry = begun[-1]
        if entry.value is None:
            raise NoFigureFor(
                say("law.figure_abolished", name=self.name, day=entry.first.isoformat())
            )
        standing = Standing.CONFIRMED if self.decided is not None else entry.standing
        ended = entry.until is not None and entry.until < day
        year = _last_year(entry.first, entry.until) if ended and entry.until is not None else None
        return Reading(self, entry.value, standing, entry.source, year)


def _last_year(first: date, until: date) -> int:
    """The year a value is known by: the last one it saw the end of. A season from July to May is
    that of the year it began in."""
    return max(first.year, (until + timedelta(days=1)).year - 1)


def first_flaw(entries: tuple[Entry, ...]) -> tuple[str, date] | None:
    """The first gap or overlap: ("gap" | "overlap", day of the later entry), or None."""
    for earlier, later in pairwise(entries):
        if later.first == earlier.first or (earlier.until and earlier.until >= later.first):
            return "overlap", later.first
        if earlier.until and earlier.until + timedelta(days=1) < later.first:
            return "gap", later.first
    return None
