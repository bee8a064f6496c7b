"""One part of what may be true, and how near the bounds of a sum are to what is surely reached."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from core.law.engine.bounds import Amount, Between, ends
from core.law.engine.lines import Open
from core.law.engine.plan import Slot
from core.law.engine.reckon import Reckoning
from core.law.facts.open_facts import OpenFact

ANY: Final = 99
"""Lines along any number of open amounts."""

NO_END: Final = 10**24
"""Stands for a bound without end; above every sum of won there is."""

_ENDLESS: Final = 10**15

Width: TypeAlias = tuple[int, int | None]
"""Least and most of an amount; None: no end."""

Reach: TypeAlias = tuple[int, int]
"""A bound in whole won, and the value surely reached that lies nearest to it."""


@dataclass(frozen=True)
class Measure:
    """A sum whose bounds are wanted tight. slots: what it is read from.

    value: the sum, or its least; most: its most, where amounts in it have both.
    """

    slots: tuple[Slot, ...]
    value: Callable[[Reckoning], Amount]
    most: Callable[[Reckoning], Amount] | None = None

    def reaches(self, reckoning: Reckoning, most_opens: int) -> tuple[Reach, Reach]:
        """Of both ends. most_opens: as in reach()."""
        least = reach(self.value(reckoning), most_opens)
        if self.most is None:
            return least
        return least[0], reach(self.most(reckoning), most_opens)[1]


@dataclass(frozen=True)
class Pair:
    """Two open amounts and within what their sum lies."""

    one: OpenFact
    other: OpenFact
    together: tuple[int, int]


@dataclass(frozen=True, eq=False)
class Box:
    """One part of what may be true. settled: case facts already split; spans: amounts narrowed.

    pair: two amounts whose sum was narrowed too. ruled: verdicts taken as given, one part for each
    answer. reaches: of both ends of every measure. in_vain: cuts in a row that narrowed nothing.
    """

    reckoning: Reckoning
    settled: frozenset[OpenFact]
    spans: Mapping[OpenFact, Width]
    reaches: tuple[Reach, ...]
    pair: Pair | None = None
    ruled: Mapping[Slot, bool] = field(default_factory=dict)
    in_vain: int = 0

    def gap(self, place: int) -> int:
        """How far one end may still be from its bound. place: twice the measure, plus the end."""
        bound, near = self.reaches[place]
        return near - bound


def reach(value: Amount, most_opens: int = ANY) -> tuple[Reach, Reach]:
    """For the low end and, with its sign turned, for the high end: bound, and what is reached.

    Whole won, rounded outwards. A value that follows a line reaches its ends up to the width of the
    line's rest; one that does not may reach no more than its other end. most_opens: lines along
    more amounts are not followed: two of a pair cannot both be at their ends, and where only a part
    of a box is meant (0) none may be.
    """
    low, high, over = ends(value)
    bound_low = -NO_END if low is None else low // over
    bound_high = NO_END if high is None else -(-high // over)
    if not isinstance(value, Between):
        return (bound_low, bound_low), (-bound_high, -bound_high)
    near_low, near_high = bound_high, bound_low
    for slopes, rest_low, rest_high in value.lines:
        if len(slopes) > most_opens:
            continue
        least, most = _along(slopes)
        if rest_high is not None:
            near_low = min(near_low, -(-(least + rest_high) // over))
        if rest_low is not None:
            near_high = max(near_high, (most + rest_low) // over)
    if high is None and near_high > _ENDLESS:
        near_high = NO_END
    return (bound_low, near_low), (-bound_high, -near_high)


def _along(slopes: Mapping[Open, int]) -> tuple[int, int]:
    """Least and most of the linear part, as numerators."""
    least = most = 0
    for unknown, slope in slopes.items():
        far = NO_END if unknown.high is None else unknown.high
        at_low, at_high = slope * unknown.low, slope * far
        least += min(at_low, at_high)
        most += max(at_low, at_high)
    return least, most
