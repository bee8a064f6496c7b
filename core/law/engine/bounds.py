"""Numbers known only between two ends, with the linear part that links them to the open amounts.

A wage between 900,000 and 1,400,000 counted at 70 % is not just "630,000 to 980,000": it is 0.7
times *that* wage. `Between` carries such lines, so that wage + (limit - 0.7 * wage) comes out as
limit + 0.3 * wage and not as two unrelated spans. What is not below zero follows two lines, 0 and
the value itself; where no line can be followed (a choice that is still open) the plain ends
remain. docs/decisions/0010-bounds.md
"""

from math import lcm
from typing import Literal, TypeAlias

from core.law.engine.exact import Exact, Part, put_together, split_up
from core.law.engine.facts import MAYBE, Column, Maybe
from core.law.engine.lines import (
    MOST_LINES,
    End,
    Line,
    Open,
    along,
    least_end,
    line_of_both,
    most_end,
    nearer_bottom,
    nearer_top,
    raised,
    shifted,
)

Way: TypeAlias = Literal["down", "up", "half"]


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
        if isinstance(other, Column):
            return NotImplemented
        low, high = difference(self, other)
        return True if high is not None and high <= 0 else _open_unless(low is None or low <= 0)

    def __lt__(self, other: "Amount") -> bool | Maybe:
        if isinstance(other, Column):
            return NotImplemented
        low, high = difference(self, other)
        return True if high is not None and high < 0 else _open_unless(low is None or low < 0)

    def __ge__(self, other: "Amount") -> bool | Maybe:
        if isinstance(other, Column):
            return NotImplemented
        low, high = difference(self, other)
        return True if low is not None and low >= 0 else _open_unless(high is None or high >= 0)

    def __gt__(self, other: "Amount") -> bool | Maybe:
        if isinstance(other, Column):
            return NotImplemented
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
    return _settled(raised(low_num, over // low_over), raised(high_num, over // high_over), over)


def open_amount(low: int, high: End) -> Amount:
    """An unknown whole amount that everything reckoned from it stays linked to."""
    if low == high:
        return low
    return Between(low, high, 1, (({Open(low, high): 1}, 0, 0),))


Ends: TypeAlias = tuple[int, int]


def narrowed_pair(one: Ends, other: Ends, together: Ends) -> tuple[Ends, Ends] | None:
    """What the sum of two whole amounts leaves of each; None: there are no such two."""
    low, high = max(one[0], together[0] - other[1]), min(one[1], together[1] - other[0])
    its_low, its_high = max(other[0], together[0] - one[1]), min(other[1], together[1] - one[0])
    return None if low > high or its_low > its_high else ((low, high), (its_low, its_high))


def open_pair(one: Ends, other: Ends, together: Ends) -> tuple[Amount, Amount] | None:
    """Two unknown whole amounts of which it is known within what their sum lies.

    The other one is the sum less the one: what is reckoned from both moves with the sum alone, and
    two lines that the sum crosses at one place are crossed at once. None: there are no such two.
    """
    narrowed = narrowed_pair(one, other, together)
    if narrowed is None:
        return None
    (low, high), (its_low, its_high) = narrowed
    first = open_amount(low, high)
    if not isinstance(first, Between) or its_low == its_high:
        return first, open_amount(its_low, its_high)
    least, most = max(together[0], low + its_low), min(together[1], high + its_high)
    slopes = dict.fromkeys(first.lines[0][0], -1)
    if least == most:
        return first, Between(its_low, its_high, 1, ((slopes, least, least),))
    return first, Between(its_low, its_high, 1, (({**slopes, Open(least, most): 1}, 0, 0),))


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
            lines = ((slopes, least_end(rest_low, its_low), most_end(rest_high, its_high)),)
    return _settled(least_end(one_low, low), most_end(one_high, high), over, lines)


def lesser(one: Amount, other: Amount) -> Amount:
    """The smaller of two, also while it is open which one that is.

    It is one + min(0, other - one) and other + min(0, one - other): both lines are kept.
    """
    low, high, one_low, one_high, over = _side_by_side(one, other)
    apart_low, apart_high, apart_over = ends(other - one)
    common = over if apart_over == over else lcm(over, apart_over)
    up, by = common // over, common // apart_over
    lines = (
        *shifted(_lines_of(one, common), raised(apart_low, by), 0),
        *shifted(_lines_of(other, common), raised(apart_high, -by), 0),
    )
    return _settled(
        raised(least_end(one_low, low), up),
        raised(nearer_top(one_high, high), up),
        common,
        lines[:MOST_LINES],
    )


def greater(one: Amount, other: Amount) -> Amount:
    """The larger of two: one + max(0, other - one) and other + max(0, one - other)."""
    low, high, one_low, one_high, over = _side_by_side(one, other)
    apart_low, apart_high, apart_over = ends(other - one)
    common = over if apart_over == over else lcm(over, apart_over)
    up, by = common // over, common // apart_over
    lines = (
        *shifted(_lines_of(one, common), 0, raised(apart_high, by)),
        *shifted(_lines_of(other, common), 0, raised(apart_low, -by)),
    )
    return _settled(
        raised(nearer_bottom(one_low, low), up),
        raised(most_end(one_high, high), up),
        common,
        lines[:MOST_LINES],
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
    return _settled(raised(low, value.over), raised(high, value.over), value.over, lines)


def nearest(num: int, step: int, way: Way) -> int:
    """How many whole steps: num / step rounded down, up, or to the nearest with a half up."""
    if way == "down":
        return num // step
    return -(-num // step) if way == "up" else (num * 2 + step) // (step * 2)


# -- inside ------


def _open_unless(possible: bool) -> bool | Maybe:
    return MAYBE if possible else False


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
    return (
        raised(low, up),
        raised(high, up),
        raised(one_low, one_up),
        raised(one_high, one_up),
        over,
    )


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
    return (({}, raised(low, by), raised(high, by)),)


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
        low, high = raised(rest_low, num), raised(rest_high, num)
        lines.append((steeper, high, low) if num < 0 else (steeper, low, high))
    low, high = raised(value.low, num), raised(value.high, num)
    if num < 0:
        low, high = high, low
    return Between(low, high, over, tuple(lines))


def _added(one: Between, other: Between) -> Amount:
    if one.over != other.over:
        over = lcm(one.over, other.over)
        one, other = _over(one, over), _over(other, over)
    low = None if one.low is None or other.low is None else one.low + other.low
    high = None if one.high is None or other.high is None else one.high + other.high
    if not one.lines:
        return _settled(low, high, one.over, shifted(other.lines, one.low, one.high))
    if not other.lines:
        return _settled(low, high, one.over, shifted(one.lines, other.low, other.high))
    lines = []
    for first in one.lines:
        for second in other.lines:
            line, is_linked = line_of_both(first, second)
            lines.append(line)
            if is_linked:  # what they have in common may make the line the narrower
                along_low, along_high = along(*line)
                low, high = nearer_bottom(low, along_low), nearer_top(high, along_high)
    return _settled(low, high, one.over, tuple(lines[:MOST_LINES]))


def _multiplied(one: Between, other: Between) -> Amount:
    """Product of two open numbers, both 0 or more; without ends when one of them may be below."""
    if one.low is None or other.low is None or one.low < 0 or other.low < 0:
        return NOTHING_KNOWN
    high = None if one.high is None or other.high is None else one.high * other.high
    return _settled(one.low * other.low, high, one.over * other.over)
