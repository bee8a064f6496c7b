"""Numbers known only between two ends, with the linear part that links them to the open amounts.

A wage between 900,000 and 1,400,000 counted at 70 % is not just "630,000 to 980,000": it is 0.7
times *that* wage. `Between` carries such slopes, so that wage + (line - 0.7 * wage) comes out as
line + 0.3 * wage and not as two unrelated spans. Where the linear part cannot be followed (a
choice that is still open) the plain ends remain. docs/decisions/0010-bounds.md
"""

from collections.abc import Mapping
from math import lcm
from types import MappingProxyType
from typing import Literal, TypeAlias

from core.law.engine.exact import Exact, Part, put_together, split_up
from core.law.engine.facts import MAYBE, Maybe

End: TypeAlias = int | None  # None: no end on this side
Way: TypeAlias = Literal["down", "up", "half"]

_NONE: "Mapping[Open, int]" = MappingProxyType({})


class Open:
    """One amount that is not known, on one box: lies from low to high (None: no upper end)."""

    __slots__ = ("high", "low")

    def __init__(self, low: int, high: End) -> None:
        self.low = low
        self.high = high


class Between:
    """Lies from low to high, both included; ends are numerators over `over`, None means no end.

    slopes: for each open amount it moves with, the factor (over `over`); the value less all
    slopes lies from rest_low to rest_high. Never holds a single value: make one with `between`,
    which gives 5 for between(5, 5).
    """

    __slots__ = ("high", "low", "over", "rest_high", "rest_low", "slopes")

    def __init__(
        self,
        low: End,
        high: End,
        over: int = 1,
        slopes: Mapping[Open, int] = _NONE,
        rest: tuple[End, End] | None = None,
    ) -> None:
        self.low = low
        self.high = high
        self.over = over
        self.slopes = slopes
        self.rest_low, self.rest_high = rest if rest is not None else (low, high)

    # -- arithmetic ------

    def __add__(self, other: "Amount") -> "Amount":
        if isinstance(other, Between):
            return _added(self, other)
        if not isinstance(other, (int, Part)):
            return NotImplemented
        num, over = split_up(other)
        if over != self.over:
            common = lcm(over, self.over)
            return _moved(_over(self, common), num * (common // over))
        return _moved(self, num)

    __radd__ = __add__

    def __neg__(self) -> "Between":
        return _times(self, -1, 1)

    def __sub__(self, other: "Amount") -> "Amount":
        return self + -other

    def __rsub__(self, other: Exact) -> "Amount":
        return -self + other

    def __mul__(self, other: "Amount") -> "Amount":
        if isinstance(other, Between):
            return _multiplied(self, other)
        if not isinstance(other, (int, Part)):
            return NotImplemented
        num, over = split_up(other)
        return 0 if num == 0 else _times(self, num, over)

    __rmul__ = __mul__

    # -- comparison: True, False or MAYBE ------

    def __le__(self, other: "Amount") -> bool | Maybe:
        low, high = difference(self, other)
        return True if high is not None and high <= 0 else _open_unless(low is None or low <= 0)

    def __lt__(self, other: "Amount") -> bool | Maybe:
        low, high = difference(self, other)
        return True if high is not None and high < 0 else _open_unless(low is None or low < 0)

    def __ge__(self, other: "Amount") -> bool | Maybe:
        low, high = difference(self, other)
        return True if low is not None and low >= 0 else _open_unless(high is None or high >= 0)

    def __gt__(self, other: "Amount") -> bool | Maybe:
        low, high = difference(self, other)
        return True if low is not None and low > 0 else _open_unless(high is None or high > 0)

    def __repr__(self) -> str:
        low, high, over = ends(self)
        return f"between({low}, {high})" if over == 1 else f"between({low}/{over}, {high}/{over})"


Amount: TypeAlias = int | Part | Between

UNKNOWN = Between(0, None)
"""An amount nobody knows: 0 or more. Never 0."""

NOTHING_KNOWN = Between(None, None)
"""Stands for a figure that has no value on the day."""


def between(low: Exact | None, high: Exact | None) -> Amount:
    """Plain bounds; between(5, 5) is 5. Raises ValueError when low is above high."""
    low_num, low_over = (None, 1) if low is None else split_up(low)
    high_num, high_over = (None, 1) if high is None else split_up(high)
    over = lcm(low_over, high_over)
    return _settled(_up(low_num, over // low_over), _up(high_num, over // high_over), over)


def open_amount(low: int, high: End) -> Amount:
    """An unknown whole amount that everything reckoned from it stays linked to."""
    if low == high:
        return low
    return Between(low, high, 1, {Open(low, high): 1}, (0, 0))


def ends(value: Amount) -> tuple[End, End, int]:
    """Low and high numerators and their denominator; a known number has both ends equal."""
    if isinstance(value, Between):
        return value.low, value.high, value.over
    num, over = split_up(value)
    return num, num, over


def lowest(value: Amount) -> Exact | None:
    """The least it can be; None when there is no lower end."""
    low, _, over = ends(value)
    return None if low is None else put_together(low, over)


def highest(value: Amount) -> Exact | None:
    """The most it can be; None when there is no upper end."""
    _, high, over = ends(value)
    return None if high is None else put_together(high, over)


def hull(one: Amount, other: Amount) -> Amount:
    """The span that holds both; keeps the linear part they have in common."""
    if isinstance(one, Between) and isinstance(other, Between) and one.slopes == other.slopes:
        over = lcm(one.over, other.over)
        one, other = _over(one, over), _over(other, over)
        rest = _least(one.rest_low, other.rest_low), _most(one.rest_high, other.rest_high)
        return _settled(
            _least(one.low, other.low), _most(one.high, other.high), over, one.slopes, rest
        )
    one_low, one_high, one_over = ends(one)
    low, high, other_over = ends(other)
    over = lcm(one_over, other_over)
    one_up, up = over // one_over, over // other_over
    return _settled(
        _least(_up(one_low, one_up), _up(low, up)),
        _most(_up(one_high, one_up), _up(high, up)),
        over,
    )


def lesser(one: Amount, other: Amount) -> Amount:
    """The smaller of two, also while it is open which one that is."""
    one_low, one_high, one_over = ends(one)
    low, high, other_over = ends(other)
    over = lcm(one_over, other_over)
    one_up, up = over // one_over, over // other_over
    return _settled(
        _least(_up(one_low, one_up), _up(low, up)), _min(_up(one_high, one_up), _up(high, up)), over
    )


def difference(one: Amount, other: Amount) -> tuple[End, End]:
    """Ends of one - other, scaled by some positive number: good for signs only."""
    if (
        isinstance(one, Between)
        and isinstance(other, Between)
        and not one.slopes.keys().isdisjoint(other.slopes)
    ):
        low, high, _ = ends(one - other)
        return low, high
    one_low, one_high, one_over = ends(one)
    low, high, over = ends(other)
    return (
        None if one_low is None or high is None else one_low * over - high * one_over,
        None if one_high is None or low is None else one_high * over - low * one_over,
    )


def stepped(value: Between, unit: int, way: Way) -> Amount:
    """Rounded to multiples of unit."""
    step = unit * value.over
    low = None if value.low is None else nearest(value.low, step, way) * unit
    high = None if value.high is None else nearest(value.high, step, way) * unit
    if not value.slopes:
        return _settled(low, high, 1)
    down, up = {"down": (step - 1, 0), "up": (0, step - 1), "half": (step // 2, step // 2)}[way]
    rest = (
        None if value.rest_low is None else value.rest_low - down,
        None if value.rest_high is None else value.rest_high + up,
    )
    return _settled(_up(low, value.over), _up(high, value.over), value.over, value.slopes, rest)


def nearest(num: int, step: int, way: Way) -> int:
    """How many whole steps: num / step rounded down, up, or to the nearest with a half up."""
    if way == "down":
        return num // step
    return -(-num // step) if way == "up" else (num * 2 + step) // (step * 2)


# -- inside ------


def _open_unless(possible: bool) -> bool | Maybe:
    return MAYBE if possible else False


def _up(end: End, by: int) -> End:
    return None if end is None else end * by


def _least(one: End, other: End) -> End:
    return None if one is None or other is None else min(one, other)


def _most(one: End, other: End) -> End:
    return None if one is None or other is None else max(one, other)


def _min(one: End, other: End) -> End:
    """The smaller of two upper ends, where None is the larger."""
    if one is None or other is None:
        return other if one is None else one
    return min(one, other)


def _max(one: End, other: End) -> End:
    """The larger of two lower ends, where None is the smaller."""
    if one is None or other is None:
        return other if one is None else one
    return max(one, other)


def _settled(
    low: End,
    high: End,
    over: int,
    slopes: Mapping[Open, int] = _NONE,
    rest: tuple[End, End] | None = None,
) -> Amount:
    if low is not None and low == high:
        return put_together(low, over)
    if low is not None and high is not None and low > high:
        raise ValueError(f"bounds the wrong way round: {low} above {high}")
    return Between(low, high, over, slopes, rest)


def _over(value: Between, over: int) -> Between:
    """The same with a larger denominator."""
    if value.over == over:
        return value
    by = over // value.over
    return Between(
        _up(value.low, by),
        _up(value.high, by),
        over,
        {unknown: slope * by for unknown, slope in value.slopes.items()} if value.slopes else _NONE,
        (_up(value.rest_low, by), _up(value.rest_high, by)),
    )


def _moved(value: Between, by: int) -> Between:
    return Between(
        None if value.low is None else value.low + by,
        None if value.high is None else value.high + by,
        value.over,
        value.slopes,
        (
            None if value.rest_low is None else value.rest_low + by,
            None if value.rest_high is None else value.rest_high + by,
        ),
    )


def _times(value: Between, num: int, over: int) -> Between:
    low, high = _up(value.low, num), _up(value.high, num)
    rest_low, rest_high = _up(value.rest_low, num), _up(value.rest_high, num)
    if num < 0:
        low, high, rest_low, rest_high = high, low, rest_high, rest_low
    slopes = (
        {unknown: slope * num for unknown, slope in value.slopes.items()} if value.slopes else _NONE
    )
    return Between(low, high, value.over * over, slopes, (rest_low, rest_high))


def _added(one: Between, other: Between) -> Amount:
    if one.over != other.over:
        over = lcm(one.over, other.over)
        one, other = _over(one, over), _over(other, over)
    low = None if one.low is None or other.low is None else one.low + other.low
    high = None if one.high is None or other.high is None else one.high + other.high
    if not one.slopes and not other.slopes:
        return _settled(low, high, one.over)
    rest_low = (
        None if one.rest_low is None or other.rest_low is None else one.rest_low + other.rest_low
    )
    rest_high = (
        None
        if one.rest_high is None or other.rest_high is None
        else one.rest_high + other.rest_high
    )
    slopes = dict(one.slopes)
    for unknown, slope in other.slopes.items():
        together = slopes.get(unknown, 0) + slope
        if together:
            slopes[unknown] = together
        else:
            del slopes[unknown]
    if len(slopes) < len(one.slopes) + len(
        other.slopes
    ):  # something in common: the line may be the narrower
        along_low, along_high = _along(slopes, rest_low, rest_high)
        low, high = _max(low, along_low), _min(high, along_high)
    return _settled(low, high, one.over, slopes, (rest_low, rest_high))


def _along(slopes: Mapping[Open, int], low: End, high: End) -> tuple[End, End]:
    """The ends that the linear part gives."""
    for unknown, slope in slopes.items():
        first: End = slope * unknown.low
        last = _up(unknown.high, slope)
        if slope < 0:
            first, last = last, first
        low = None if low is None or first is None else low + first
        high = None if high is None or last is None else high + last
    return low, high


def _multiplied(one: Between, other: Between) -> Amount:
    """Product of two open numbers, both 0 or more; without ends when one of them may be below."""
    if one.low is None or other.low is None or one.low < 0 or other.low < 0:
        return NOTHING_KNOWN
    high = None if one.high is None or other.high is None else one.high * other.high
    return _settled(one.low * other.low, high, one.over * other.over)
