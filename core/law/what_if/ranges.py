"""Ranges of one answer: won, days, ages."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, Final

from core.errors import Mistake
from core.law.what_if.changes import Change, fact_at
from core.sentence import say

MOST_POINTS: Final = 500
"""Points of one range, and evaluations in one step of the search for turns."""


@dataclass(frozen=True)
class Range:
    """Values of one answer. values: whole numbers in rising order; days are counted from 1-1-1.

    path: of an amount or a date. along: further changes that hold at every point. also: paths of
    other amounts or dates that take the same value. Raises Mistake for a fact that has no order.
    """

    path: str
    values: tuple[int, ...]
    along: tuple[Change, ...] = ()
    also: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for path in (self.path, *self.also):
            fact = fact_at(path)
            if fact is None or fact.type not in ("won", "whole", "number", "date"):
                raise Mistake(say("law.what_if.no_order", where=path), path)
        if not self.values or any(b <= a for a, b in pairwise(self.values)):
            raise Mistake(say("law.what_if.no_range", where=self.path), self.path)
        if len(self.values) > MOST_POINTS:
            raise Mistake(say("law.what_if.too_many", most=MOST_POINTS), self.path)

    @property
    def is_of_days(self) -> bool:
        """The values are days."""
        fact = fact_at(self.path)
        return fact is not None and fact.type == "date"

    def changes(self, value: int) -> tuple[Change, ...]:
        """What is put in at one value."""
        told: Any = date.fromordinal(value).isoformat() if self.is_of_days else value
        return (*self.along, *(Change(path, told) for path in (self.path, *self.also)))


def won_range(
    path: str, high: int, *, low: int = 0, points: int = MOST_POINTS, along: Sequence[Change] = ()
) -> Range:
    """Evenly spaced amounts, both ends among them."""
    steps = max(1, min(points - 1, high - low))
    values = {low + (high - low) * step // steps for step in range(steps + 1)}
    return Range(path, tuple(sorted(values)), tuple(along))


def day_range(path: str, first: date, last: date, *, points: int = MOST_POINTS) -> Range:
    """Evenly spaced days, both ends among them."""
    return won_range(path, last.toordinal(), low=first.toordinal(), points=points)


def age_range(path: str, youngest: int, oldest: int, on: date) -> Range:
    """Birth dates of people who turn each of these ages on the day; the youngest come last."""
    days = []
    for age in range(oldest, youngest - 1, -1):
        try:
            born = on.replace(year=on.year - age)
        except ValueError:  # 29 February
            born = on.replace(year=on.year - age, day=28) + timedelta(days=1)
        days.append(born.toordinal())
    return Range(path, tuple(days))
