"""Columns: one value for each of many households, exact, over numpy arrays.

`Numbers`, `Answers` and `Codes` hold what is known of every household; `Mixed` holds plain values
side by side where something is open for some of them. What a word does to known columns stands in
words.py; everything else is worked out household by household with the word itself, so a column
never says anything else than the plain value would.

Numbers are int64 numerators over one denominator, and never wrap (room.py).
"""

import operator
from collections.abc import Callable, Iterable, Sequence
from math import lcm
from typing import Any, ClassVar, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from core.law.engine.columns.room import (
    MOST,
    Side,
    Whole,
    fitting,
    magnitude,
    room_for_sum,
    scaled,
)
from core.law.engine.exact import Exact, Part, put_together, split_up
from core.law.engine.facts import Column, Maybe

YesNoArray: TypeAlias = NDArray[np.bool_]
Word: TypeAlias = Callable[..., Any]


class EachColumn(Column):
    """What all columns share: words and signs, for each household where no faster way is known."""

    __slots__ = ()

    fast: ClassVar[dict[Word, Callable[..., Any]]] = {}
    """Words over known columns, filled by words.py; NotImplemented where one is open."""

    @property
    def is_yes_no(self) -> bool:
        return False

    def work(self, word: Word, values: tuple[Any, ...]) -> Any:
        way = EachColumn.fast.get(word)
        found = NotImplemented if way is None else way(*values)
        return for_each(word, *values) if found is NotImplemented else found

    def __len__(self) -> int:
        raise NotImplementedError

    def plain(self) -> Sequence[Any]:
        """The value of every household as the algebra knows it."""
        raise NotImplementedError

    def cut(self, part: slice) -> "EachColumn":
        """The same of some households only."""
        raise NotImplementedError

    def __add__(self, other: Any) -> Any:
        return for_each(operator.add, self, other)

    def __radd__(self, other: Any) -> Any:
        return for_each(operator.add, other, self)

    def __sub__(self, other: Any) -> Any:
        return for_each(operator.sub, self, other)

    def __rsub__(self, other: Any) -> Any:
        return for_each(operator.sub, other, self)

    def __mul__(self, other: Any) -> Any:
        return for_each(operator.mul, self, other)

    def __rmul__(self, other: Any) -> Any:
        return for_each(operator.mul, other, self)

    def __neg__(self) -> Any:
        return for_each(operator.neg, self)

    def __le__(self, other: Any) -> Any:
        return for_each(operator.le, self, other)

    def __lt__(self, other: Any) -> Any:
        return for_each(operator.lt, self, other)

    def __ge__(self, other: Any) -> Any:
        return for_each(operator.ge, self, other)

    def __gt__(self, other: Any) -> Any:
        return for_each(operator.gt, self, other)


class Answers(EachColumn):
    """Yes or no for each household."""

    __slots__ = ("yes",)

    def __init__(self, yes: YesNoArray) -> None:
        self.yes = yes

    @property
    def is_yes_no(self) -> bool:
        return True

    def __len__(self) -> int:
        return len(self.yes)

    def plain(self) -> Sequence[bool]:
        answers: list[bool] = self.yes.tolist()
        return answers

    def cut(self, part: slice) -> "Answers":
        return Answers(self.yes[part])


class Codes(EachColumn):
    """One of a few codes for each household; `places` point into `names`."""

    __slots__ = ("names", "places")

    def __init__(self, names: tuple[str, ...], places: NDArray[np.int16]) -> None:
        self.names = names
        self.places = places

    def __len__(self) -> int:
        return len(self.places)

    def plain(self) -> Sequence[str]:
        return [self.names[place] for place in self.places.tolist()]

    def cut(self, part: slice) -> "Codes":
        return Codes(self.names, self.places[part])


class Mixed(EachColumn):
    """Plain values of the algebra side by side, some of them open."""

    __slots__ = ("values",)

    def __init__(self, values: Sequence[Any]) -> None:
        self.values = values

    @property
    def is_yes_no(self) -> bool:
        return isinstance(self.values[0], (bool, Maybe))

    def __len__(self) -> int:
        return len(self.values)

    def plain(self) -> Sequence[Any]:
        return self.values

    def cut(self, part: slice) -> "Mixed":
        return Mixed(self.values[part])


class Numbers(EachColumn):
    """An exact number for each household: int64 numerators over one denominator.

    most: no numerator is larger, its sign left aside; reckoned when not given.
    """

    __slots__ = ("most", "num", "over")

    def __init__(self, num: Whole, over: int = 1, most: int | None = None) -> None:
        self.num = num
        self.over = over
        self.most = magnitude(num) if most is None else most

    def __len__(self) -> int:
        return len(self.num)

    def plain(self) -> Sequence[Exact]:
        numerators: list[int] = self.num.tolist()
        if self.over == 1:
            return numerators
        return [put_together(num, self.over) for num in numerators]

    def cut(self, part: slice) -> "Numbers":
        return Numbers(self.num[part], self.over)

    # -- signs ------

    def __add__(self, other: Any) -> Any:
        pair = side_by_side(self, other)
        if pair is None:
            return for_each(operator.add, self, other)
        left, right, over = pair
        most = room_for_sum(left, right)
        return Numbers(left[0] + right[0], over, most)  # type: ignore[arg-type] # one is an array

    __radd__ = __add__

    def __neg__(self) -> "Numbers":
        return Numbers(-self.num, self.over, self.most)

    def __sub__(self, other: Any) -> Any:
        return _difference(self, other)

    def __rsub__(self, other: Any) -> Any:
        return _difference(other, self)

    def __mul__(self, other: Any) -> Any:
        if not isinstance(other, (int, Part, Numbers)):
            return for_each(operator.mul, self, other)
        (one, most), (two, its_most) = (self.num, self.most), _side(other)
        if most * its_most > MOST:
            most, its_most = magnitude(one), magnitude(two)
        over = self.over * _over(other)
        return Numbers(one * two, over, fitting(most * its_most))

    __rmul__ = __mul__

    # -- comparison ------

    def __le__(self, other: Any) -> Any:
        return _compared(operator.le, self, other)

    def __lt__(self, other: Any) -> Any:
        return _compared(operator.lt, self, other)

    def __ge__(self, other: Any) -> Any:
        return _compared(operator.ge, self, other)

    def __gt__(self, other: Any) -> Any:
        return _compared(operator.gt, self, other)


def side_by_side(one: Any, other: Any) -> tuple[Side, Side, int] | None:
    """Both over one denominator; None when one of them is open. Raises OverflowError."""
    if not isinstance(one, KNOWN_NUMBER) or not isinstance(other, KNOWN_NUMBER):
        return None
    one_over, other_over = _over(one), _over(other)
    if one_over == other_over:
        return _side(one), _side(other), one_over
    over = lcm(one_over, other_over)
    return scaled(_side(one), over // one_over), scaled(_side(other), over // other_over), over


KNOWN_NUMBER: Final = (int, Part, Numbers)


def _side(value: Any) -> Side:
    if isinstance(value, Numbers):
        return value.num, value.most
    num, _ = split_up(value)
    return num, abs(num)


def _over(value: Any) -> int:
    return value.over if isinstance(value, (Part, Numbers)) else 1


def _difference(one: Any, other: Any) -> Any:
    pair = side_by_side(one, other)
    if pair is None:
        return for_each(operator.sub, one, other)
    left, right, over = pair
    most = room_for_sum(left, right)
    return Numbers(left[0] - right[0], over, most)  # type: ignore[arg-type] # one is an array


def _compared(sign: Word, one: Any, other: Any) -> Any:
    pair = side_by_side(one, other)
    if pair is None:
        return for_each(sign, one, other)
    (left, _), (right, _), _ = pair
    return Answers(sign(left, right))


# -- household by household ------


def for_each(word: Word, *values: Any) -> Any:
    """A word worked out household by household, put together as a column again."""
    count = next(len(value) for value in values if isinstance(value, EachColumn))
    return column_of(
        [word(*row) for row in zip(*(_plain(it, count) for it in values), strict=True)]
    )


def _plain(value: Any, count: int) -> Sequence[Any]:
    if isinstance(value, EachColumn):
        if len(value) != count:
            raise ValueError(f"columns of {count} and of {len(value)} households")
        return value.plain()
    return (value,) * count


def cut(value: Any, part: slice) -> Any:
    """The values of some households; a plain value stays what it is for all."""
    return value.cut(part) if isinstance(value, EachColumn) else value


def column_of(values: Sequence[Any]) -> Any:
    """The column of plain values; the value itself where all households have the same.

    Raises OverflowError for numbers that do not fit.
    """
    first = values[0]
    kinds = set(map(type, values))
    if len(kinds) == 1 and all(value is first or value == first for value in values):
        return first
    if kinds == {bool}:
        return Answers(np.array(values, dtype=np.bool_))
    if kinds == {str}:
        return codes_of(values)
    if kinds <= {int, bool, Part}:
        return _numbers_of(values)
    return Mixed(values)


def codes_of(values: Iterable[str]) -> Codes:
    """A column of codes."""
    names: dict[str, int] = {}
    places = [names.setdefault(value, len(names)) for value in values]
    return Codes(tuple(names), np.array(places, dtype=np.int16))


def _numbers_of(values: Sequence[Exact]) -> Numbers:
    sides = [split_up(value) for value in values]
    over = lcm(*{over for _, over in sides})
    numerators = [num * (over // its_over) for num, its_over in sides]
    most = fitting(max(map(abs, numerators)))
    return Numbers(np.array(numerators, dtype=np.int64), over, most)
