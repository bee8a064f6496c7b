"""Exact shares: a whole numerator with its denominator carried beside it; no floats."""

from fractions import Fraction
from math import lcm
from typing import TypeAlias


class Part:
    """A number that need not be whole: `over` is above 0 and is carried, not cancelled.

    Whole numbers stay plain `int`; a rounding word of the algebra brings a Part back to one.
    """

    __slots__ = ("num", "over")

    def __init__(self, num: int, over: int) -> None:
        self.num = num
        self.over = over

    def __add__(self, other: "Exact") -> "Part":
        if isinstance(other, int):
            return Part(self.num + other * self.over, self.over)
        if not isinstance(other, Part):
            return NotImplemented
        if self.over == other.over:
            return Part(self.num + other.num, self.over)
        over = lcm(self.over, other.over)
        return Part(self.num * (over // self.over) + other.num * (over // other.over), over)

    __radd__ = __add__

    def __neg__(self) -> "Part":
        return Part(-self.num, self.over)

    def __sub__(self, other: "Exact") -> "Part":
        if not isinstance(other, (int, Part)):
            return NotImplemented
        return self + -other

    def __rsub__(self, other: int) -> "Part":
        return Part(other * self.over - self.num, self.over)

    def __mul__(self, other: "Exact") -> "Part":
        if isinstance(other, int):
            return Part(self.num * other, self.over)
        if not isinstance(other, Part):
            return NotImplemented
        return Part(self.num * other.num, self.over * other.over)

    __rmul__ = __mul__

    def __le__(self, other: "Exact") -> bool:
        if type(other) is int:  # by far the most, and asked a hundred times a household
            return self.num <= other * self.over
        return self._less(other, strictly=False)

    def __lt__(self, other: "Exact") -> bool:
        if type(other) is int:
            return self.num < other * self.over
        return self._less(other, strictly=True)

    def __ge__(self, other: "Exact") -> bool:
        if type(other) is int:
            return self.num >= other * self.over
        less = self._less(other, strictly=True)
        return NotImplemented if less is NotImplemented else not less

    def __gt__(self, other: "Exact") -> bool:
        if type(other) is int:
            return self.num > other * self.over
        less = self._less(other, strictly=False)
        return NotImplemented if less is NotImplemented else not less

    def _less(self, other: "Exact", *, strictly: bool) -> bool:
        if not isinstance(other, (int, Part)):
            return NotImplemented
        num, over = split_up(other)
        mine, its = self.num * over, num * self.over
        return mine < its if strictly else mine <= its

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, (int, Part)):
            return NotImplemented
        num, over = split_up(other)
        return self.num * over == num * self.over

    def __hash__(self) -> int:
        return hash(Fraction(self.num, self.over))

    def __repr__(self) -> str:
        return f"Part({self.num}, {self.over})"


Exact: TypeAlias = int | Part


def split_up(number: Exact) -> tuple[int, int]:
    """Numerator and denominator. Raises TypeError for anything inexact."""
    if isinstance(number, int):
        return number, 1
    if isinstance(number, Part):
        return number.num, number.over
    raise TypeError(f"{number!r} is no exact number")


def put_together(num: int, over: int) -> Exact:
    """The number num/over: a plain int when it is whole, else a Part."""
    if over == 1:
        return num
    return num // over if num % over == 0 else Part(num, over)


def exact_from_text(text: str) -> Exact:
    """Reads "0.7", "2/3" or "12". Raises ValueError for anything else."""
    fraction = Fraction(text)
    return put_together(fraction.numerator, fraction.denominator)
