"""Room in an int64: the greatest magnitude is carried along and looked at before each step.

What would not fit raises OverflowError; nothing ever wraps. Where the carried magnitude, which
only grows, has no room, the true one is looked up before anything is refused.
"""

from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

Whole: TypeAlias = NDArray[np.int64]

Side: TypeAlias = tuple[Whole | int, int]
"""Numerators and the greatest magnitude they may have."""

MOST: Final = 2**63 - 1
"""The greatest magnitude an int64 numerator may have."""


def magnitude(num: Whole | int) -> int:
    """The largest numerator, its sign left aside."""
    if isinstance(num, int):
        return abs(num)
    return max(-int(num.min()), int(num.max())) if len(num) else 0


def fitting(most: int) -> int:
    """The magnitude itself. Raises OverflowError when an int64 has no room for it."""
    if most > MOST:
        raise OverflowError(f"a column would hold numbers up to {most}")
    return most


def scaled(side: Side, by: int) -> Side:
    """Numerators times a whole number above 0. Raises OverflowError when they do not fit."""
    num, most = side
    if by == 1:
        return side
    if most * by > MOST:
        most = magnitude(num)  # what was tracked may lie far above the truth
    return num * fitting_factor(by, most), most * by


def fitting_factor(by: int, most: int) -> int:
    """The factor itself. Raises OverflowError when numbers up to `most` times it do not fit."""
    fitting(most * by)
    return by


def room_for_sum(one: Side, other: Side) -> int:
    """The greatest magnitude of a sum or difference. Raises OverflowError when it does not fit."""
    most = one[1] + other[1]
    if most > MOST:
        most = magnitude(one[0]) + magnitude(other[0])
    return fitting(most)
