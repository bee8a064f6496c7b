"""Lines: how a bound moves with the amounts that are open (see bounds.py)."""

from collections.abc import Mapping
from typing import Final, TypeAlias

End: TypeAlias = int | None  # a numerator; None: no end on this side

MOST_LINES: Final = 3


class Open:
    """One amount that is not known, on one box: lies from low to high (None: no upper end)."""

    __slots__ = ("high", "low")

    def __init__(self, low: int, high: End) -> None:
        self.low = low
        self.high = high


Line: TypeAlias = tuple[Mapping[Open, int], End, End]
"""Slopes by open amount, and the ends of the rest: of the value less all slopes."""


def raised(end: End, by: int) -> End:
    """The end times a number; no end stays none."""
    return None if end is None else end * by


def least_end(one: End, other: End) -> End:
    """The smaller of two lower ends, where None is the smaller."""
    return None if one is None or other is None else min(one, other)


def most_end(one: End, other: End) -> End:
    """The larger of two upper ends, where None is the larger."""
    return None if one is None or other is None else max(one, other)


def nearer_top(one: End, other: End) -> End:
    """The smaller of two upper ends, where None is the larger."""
    if one is None or other is None:
        return other if one is None else one
    return min(one, other)


def nearer_bottom(one: End, other: End) -> End:
    """The larger of two lower ends, where None is the smaller."""
    if one is None or other is None:
        return other if one is None else one
    return max(one, other)


def shifted(lines: tuple[Line, ...], down: End, up: End) -> tuple[Line, ...]:
    """The lines of a value moved by something from `down` to `up` (None: no end)."""
    return tuple(
        (
            slopes,
            None if low is None or down is None else low + down,
            None if high is None or up is None else high + up,
        )
        for slopes, low, high in lines
    )


def line_of_both(one: Line, other: Line) -> tuple[Line, bool]:
    """The sum of two lines, and whether they have an open amount in common."""
    slopes, low, high = one
    others, its_low, its_high = other
    together = dict(slopes)
    for unknown, slope in others.items():
        steeper = together.get(unknown, 0) + slope
        if steeper:
            together[unknown] = steeper
        else:
            del together[unknown]
    line = (
        together,
        None if low is None or its_low is None else low + its_low,
        None if high is None or its_high is None else high + its_high,
    )
    return line, len(together) < len(slopes) + len(others)


def along(slopes: Mapping[Open, int], low: End, high: End) -> tuple[End, End]:
    """The ends that a line gives."""
    for unknown, slope in slopes.items():
        first: End = slope * unknown.low
        last = raised(unknown.high, slope)
        if slope < 0:
            first, last = last, first
        low = None if low is None or first is None else low + first
        high = None if high is None or last is None else high + last
    return low, high
