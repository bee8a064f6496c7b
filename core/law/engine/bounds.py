"""Numbers known only between two ends, with the linear part that links them to the open amounts.

A wage between 900,000 and 1,400,000 counted at 70 % is not just "630,000 to 980,000": it is 0.7
times *that* wage. `Between` carries such lines, so that wage + (limit - 0.7 * wage) comes out as
limit + 0.3 * wage and not as two unrelated spans. What is not below zero follows two lines, 0 and
the value itself; where no line can be followed (a choice that is still open) the plain ends
remain. docs/decisions/0010-bounds.md
"""

from collections.abc import Mapping
from math import lcm
from typing import Final, Literal, TypeAlias

from core.law.engine.exact import Exact, Part, put_together, split_up
from core.law.engine.facts import MAYBE, Maybe

End: TypeAlias = int | None  # None: no end on this side
Way: TypeAlias = Literal["down", "up", "half"]


class Open:
    """One amount that is not known, on one box: lies from low to high (None: no upper end)."""

    __slots__ = ("high", "low")

    def __init__(self, low: int, high: End) -> None:
        self.low = low
        self.high = high


Line: TypeAlias = tuple[Mapping[Open, int], End, End]
"""Slopes by open amount, and the ends of the rest: of the value less all slopes."""

MOST_LINES: Final = 3


class Between:
    """Lies from low to high, both included; ends are numerators over `over`, None means no end.

    lines: linear descriptions of the value, all true at once, numerators over `over` too. Never
    holds a single value: make one with `between`, which gives 5 for between(5, 5).
    """

    __slots__ = ("high", "lines", "low", "over")

    def __init__(self, low: End, high: End, over: int = 1, lines: tuple[Line, ...] = ()) -> None:
        self.low = low
        self.high = high
        self.over = over
        self.lines = lines

    # -- arithmetic ------

    def __add__(self, other: "Amount") -> "Amount":
        if type(other) is int:
            return _moved(self, other * self.over) if other else self
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
    return Between(low, high, 1, (({Open(low, high): 1}, 0, 0),))


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
    """The span that holds both; keeps a line they have in common."""
    low, high, one_low, one_high, over = _side_by_side(one, other)
    lines: tuple[Line, ...] = ()
    if isinstance(one, Between) and isinstance(other, Between) and one.lines and other.lines:
        (slopes, rest_low, rest_high), (others, its_low, its_high) = (
            _over(one, over).lines[0],
            _over(other, over).lines[0],
        )
        if slopes == others:
            lines = ((slopes, _least(rest_low, its_low), _most(rest_high, its_high)),)
    return _settled(_least(one_low, low), _most(one_high, high), over, lines)


def lesser(one: Amount, other: Amount) -> Amount:
    """The smaller of two, also while it is open which one that is.

    It is one + min(0, other - one) and other + min(0, one - other): both lines are kept.
    """
    low, high, one_low, one_high, over = _side_by_side(one, other)
    apart = other - one
    below, above = lowest(apart), highest(apart)
    if below is None or above is None:
        return _settled(_least(one_low, low), _min(one_high, high), over)
    apart_low, apart_high, apart_over = ends(apart)
    common = lcm(over, apart_over)
    up, by = common // over, common // apart_over
    lines = (
        *_lowered(_lines_of(one, common), _up(apart_low, by)),
        *_lowered(_lines_of(other, common), None if apart_high is None else -apart_high * by),
    )
    return _settled(
        _up(_least(one_low, low), up), _up(_min(one_high, high), up), common, lines[:MOST_LINES]
    )


def difference(one: Amount, other: Amount) -> tuple[End, End]:
    """Ends of one - other, scaled by some positive number: good for signs only."""
    if isinstance(one, Between) and isinstance(other, Between) and _are_linked(one, other):
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
    if not value.lines:
        return _settled(low, high, 1)
    down, up = {"down": (step - 1, 0), "up": (0, step - 1), "half": (step // 2, step // 2)}[way]
    lines = tuple(
        (
            slopes,
            None if rest_low is None else rest_low - down,
            None if rest_high is None else rest_high + up,
        )
        for slopes, rest_low, rest_high in value.lines
    )
    return _settled(_up(low, value.over), _up(high, value.over), value.over, lines)


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


def _settled(low: End, high: End, over: int, lines: tuple[Line, ...] = ()) -> Amount:
    if low is not None and low == high:
        return put_together(low, over)
    if low is not None and high is not None and low > high:
        raise ValueError(f"bounds the wrong way round: {low} above {high}")
    return Between(low, high, over, lines)


def _side_by_side(one: Amount, other: Amount) -> tuple[End, End, End, End, int]:
    """Ends of the other, then of the one, over one denominator."""
    one_low, one_high, one_over = ends(one)
    low, high, other_over = ends(other)
    if one_over == other_over:
        return low, high, one_low, one_high, one_over
    over = lcm(one_over, other_over)
    one_up, up = over // one_over, over // other_over
    return _up(low, up), _up(high, up), _up(one_low, one_up), _up(one_high, one_up), over


def _are_linked(one: Between, other: Between) -> bool:
    """They move with an open amount in common."""
    return any(
        not slopes.keys().isdisjoint(others)
        for slopes, _, _ in one.lines
        for others, _, _ in other.lines
    )


def _lines_of(value: Amount, over: int) -> tuple[Line, ...]:
    """The lines of a value over a denominator; a flat one where it has none."""
    if isinstance(value, Between) and value.lines:
        return _over(value, over).lines
    low, high, its_over = ends(value)
    by = over // its_over
    return (({}, _up(low, by), _up(high, by)),)


def _lowered(lines: tuple[Line, ...], by: End) -> tuple[Line, ...]:
    """The lines of a value that is lowered by something from nothing to `by` (0 or below)."""
    return tuple(
        (slopes, None if low is None or by is None else low + by, high)
        for slopes, low, high in lines
    )


def _over(value: Between, over: int) -> Between:
    """The same with a larger denominator."""
    return value if value.over == over else _scaled(value, over // value.over, over)


def _moved(value: Between, by: int) -> Between:
    return Between(
        None if value.low is None else value.low + by,
        None if value.high is None else value.high + by,
        value.over,
        tuple(
            (slopes, None if low is None else low + by, None if high is None else high + by)
            for slopes, low, high in value.lines
        ),
    )


def _times(value: Between, num: int, over: int) -> Between:
    return _scaled(value, num, value.over * over)


def _scaled(value: Between, num: int, over: int) -> Between:
    """All numerators times num, over another denominator."""
    lines = []
    for slopes, rest_low, rest_high in value.lines:
        steeper = {unknown: slope * num for unknown, slope in slopes.items()}
        low, high = _up(rest_low, num), _up(rest_high, num)
        lines.append((steeper, high, low) if num < 0 else (steeper, low, high))
    low, high = _up(value.low, num), _up(value.high, num)
    if num < 0:
        low, high = high, low
    return Between(low, high, over, tuple(lines))


def _added(one: Between, other: Between) -> Amount:
    if one.over != other.over:
        over = lcm(one.over, other.over)
        one, other = _over(one, over), _over(other, over)
    low = None if one.low is None or other.low is None else one.low + other.low
    high = None if one.high is None or other.high is None else one.high + other.high
    if not one.lines and not other.lines:
        return _settled(low, high, one.over)
    lines = []
    for first in _lines_of(one, one.over):
        for second in _lines_of(other, one.over):
            line, is_linked = _line_of_both(first, second)
            lines.append(line)
            if is_linked:  # what they have in common may make the line the narrower
                along_low, along_high = _along(*line)
                low, high = _max(low, along_low), _min(high, along_high)
    return _settled(low, high, one.over, tuple(lines[:MOST_LINES]))


def _line_of_both(one: Line, other: Line) -> tuple[Line, bool]:
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


def _along(slopes: Mapping[Open, int], low: End, high: End) -> tuple[End, End]:
    """The ends that a line gives."""
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
