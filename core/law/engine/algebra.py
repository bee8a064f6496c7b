"""The words formulas are written in, beside `+ - * <= < >= >`.

Every word takes known values (int, Part, bool, code), open ones (Between, MAYBE, Among) and columns
of them, one for each of many households (facts.py); columns pass under the same annotations.
A formula may hold no `if`, `and`, `or`, `not`, `==`, no float and no number but 0 and 1
(tests/core/law/engine/test_formula_words.py):

    def grant(is_entitled: YesNo, ceiling: Amount, income: Amount, highest: Amount) -> Amount:
        return when(is_entitled, lesser_of(ceiling - income, highest), 0)
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias, overload

from core.law.engine.bounds import (
    NOTHING_KNOWN,
    Amount,
    Between,
    Way,
    between,
    ends,
    greater,
    highest,
    hull,
    lesser,
    lowest,
    nearest,
    stepped,
)
from core.law.engine.exact import Exact, Part, split_up
from core.law.engine.facts import (
    MAYBE,
    Among,
    Code,
    Maybe,
    YesNo,
    has_column,
    in_columns,
    possible,
)

__all__ = ["Amount", "Code", "Table", "YesNo"]

Key: TypeAlias = int | str


@dataclass(frozen=True)
class Table:
    """A figure by size, region, grade and the like; the keys stand in the order of `by`."""

    by: tuple[str, ...]
    cells: dict[tuple[Key, ...], Exact]


@dataclass(frozen=True)
class Steps:
    """A stepwise figure: (from, below, value), sorted, without gaps; below None: no upper end."""

    steps: tuple[tuple[int, int | None, Exact], ...]


# -- choosing ------


@overload
def when(  # type: ignore[overload-overlap] # a yes/no is never an amount, though bool is an int
    condition: YesNo, yes: YesNo, no: YesNo
) -> YesNo: ...
@overload
def when(condition: YesNo, yes: Code, no: Code) -> Code: ...
@overload
def when(condition: YesNo, yes: Amount, no: Amount) -> Amount: ...
def when(
    condition: YesNo, yes: Amount | YesNo | Code, no: Amount | YesNo | Code
) -> Amount | YesNo | Code:
    """`yes` if the condition holds, `no` if it does not, what both allow while it is open."""
    if condition is True:
        return yes
    if condition is False:
        return no
    if has_column(condition, yes, no):
        return in_columns(when, condition, yes, no)  # type: ignore[no-any-return] # as overloaded
    return _either_of(yes, no)


def _either_of(one: Amount | YesNo | Code, other: Amount | YesNo | Code) -> Amount | YesNo | Code:
    if isinstance(one, (bool, Maybe)):
        return one if one is other else MAYBE
    if isinstance(one, (str, Among)) and isinstance(other, (str, Among)):
        codes = possible(one) | possible(other)
        return one if len(codes) == 1 else Among(codes)
    if isinstance(one, (str, Among)) or isinstance(other, (str, Among, Maybe)):
        raise TypeError(f"{one!r} and {other!r} are not of one kind")
    return hull(one, other)


def both(*conditions: YesNo) -> YesNo:
    """All of them hold. One that fails settles it, whatever is open."""
    for condition in conditions:
        if condition is False:
            return False
    for condition in conditions:
        if condition is not True:
            return in_columns(both, *conditions) if has_column(*conditions) else MAYBE
    return True


def either(*conditions: YesNo) -> YesNo:
    """At least one of them holds. One that holds settles it, whatever is open."""
    for condition in conditions:
        if condition is True:
            return True
    for condition in conditions:
        if condition is not False:
            return in_columns(either, *conditions) if has_column(*conditions) else MAYBE
    return False


def negate(condition: YesNo) -> YesNo:
    """It does not hold."""
    if isinstance(condition, bool):
        return not condition
    return in_columns(negate, condition) if has_column(condition) else MAYBE


def is_one_of(code: Code, *names: str) -> YesNo:
    """The code is one of these names."""
    if isinstance(code, str):
        return code in names
    if has_column(code):
        return in_columns(is_one_of, code, *names)  # type: ignore[no-any-return] # a yes/no
    inside = code.codes & set(names)
    return MAYBE if inside and inside != code.codes else bool(inside)


# -- amounts ------


def lesser_of(*values: Amount) -> Amount:
    """The smallest."""
    least = values[0]
    for value in values[1:]:
        is_less: YesNo = value < least
        if is_less is True:
            least = value
        elif is_less is not False:
            many = has_column(least, value)
            least = in_columns(lesser_of, least, value) if many else lesser(least, value)
    return least


def greater_of(*values: Amount) -> Amount:
    """The largest."""
    most = values[0]
    for value in values[1:]:
        is_more: YesNo = value > most
        if is_more is True:
            most = value
        elif is_more is not False:
            many = has_column(most, value)
            most = in_columns(greater_of, most, value) if many else greater(most, value)
    return most


def not_below_zero(value: Amount) -> Amount:
    """The value, or 0 when it is below."""
    return greater_of(value, 0)


def share(value: Amount, rate: Amount) -> Amount:
    """The value times an exact share."""
    return value * rate


def all_but_share(value: Amount, rate: Amount) -> Amount:
    """What is left of the value after a share of it is taken away; mentions the value once."""
    return value * (1 - rate)


def a_twelfth(value: Amount) -> Amount:
    """A yearly amount as a monthly one, the fraction kept."""
    return value * Part(1, 12)


def a_hundredth(value: Amount) -> Amount:
    """A number told in percent as a share."""
    return value * Part(1, 100)


def split(total: Amount, mine: Amount, other: Amount) -> Amount:
    """My part of a total shared as mine : other, down to 1 won; 0 when both are 0.

    All three are 0 or more. Each is mentioned once, so open ones give tight bounds.
    """
    if has_column(total, mine, other):
        return in_columns(split, total, mine, other)  # type: ignore[no-any-return] # an amount
    least = _portion(lowest(total) or 0, lowest(mine) or 0, highest(other))
    most = _portion(highest(total), highest(mine), lowest(other) or 0)
    return between(least, most)


def _portion(total: Exact | None, mine: Exact | None, other: Exact | None) -> int | None:
    if total is None or mine is None:
        return None
    if other is None:
        return 0
    whole_num, whole_over = split_up(mine + other)
    if whole_num == 0:
        return 0
    num, over = split_up(total * mine)
    return num * whole_over // (over * whole_num)


# -- rounding ------


def to_multiple(value: Amount, unit: int, way: Way) -> Amount:
    """To a multiple of a whole unit; what the words below say in the law's terms."""
    if isinstance(value, (int, Part)):
        num, over = split_up(value)
        return nearest(num, unit * over, way) * unit
    if has_column(value):
        return in_columns(to_multiple, value, unit, way)  # type: ignore[no-any-return] # an amount
    return stepped(value, unit, way)


def down_to_won(value: Amount) -> Amount:
    """Down to a whole won (below 0: away from 0)."""
    return value if type(value) is int else to_multiple(value, 1, "down")


def up_to_won(value: Amount) -> Amount:
    """Up to a whole won."""
    return value if type(value) is int else to_multiple(value, 1, "up")


def half_up_to_won(value: Amount) -> Amount:
    """To the nearest won, an exact half up."""
    return value if type(value) is int else to_multiple(value, 1, "half")


def down_to_ten_won(value: Amount) -> Amount:
    """Down to 10 won (국고금 관리법 제47조)."""
    return to_multiple(value, 10, "down")


def up_to_ten_won(value: Amount) -> Amount:
    """Up to 10 won."""
    return to_multiple(value, 10, "up")


def half_up_to_ten_won(value: Amount) -> Amount:
    """To the nearest 10 won, exactly 5 up."""
    return to_multiple(value, 10, "half")


def up_to_step(value: Amount, step: Amount) -> Amount:
    """Up to a multiple of a whole step that a figure gives; open while the figure is not known."""
    if isinstance(step, int):
        return to_multiple(value, step, "up")
    return in_columns(up_to_step, value, step) if has_column(step) else NOTHING_KNOWN


# -- tables ------


def at(table: Table | Between, *keys: Amount | Code) -> Amount:
    """The cell of a table; for open keys the span of all it may be. KeyError past the edge."""
    if isinstance(table, Between):
        return NOTHING_KNOWN
    known = tuple(key for key in keys if isinstance(key, (int, str)))
    if len(known) == len(keys):
        return table.cells[known]
    if has_column(*keys):
        return in_columns(at, table, *keys)  # type: ignore[no-any-return] # an amount
    found = [
        value
        for cell, value in table.cells.items()
        if all(_may_be(key, name) for key, name in zip(keys, cell, strict=True))
    ]
    return _hull_of(found) if found else NOTHING_KNOWN


def _may_be(key: Amount | Code, name: Key) -> bool:
    if isinstance(key, (str, Among)):
        return name in possible(key)
    low, high, over = ends(key)
    number = int(name) * over
    return (low is None or low <= number) and (high is None or number <= high)


def stepwise(steps: Steps | Between, value: Amount) -> Amount:
    """The value of the step that `value` stands on; for an open one the span of all it may be.

    Raises KeyError below the first and past the last step.
    """
    if isinstance(steps, Between):
        return NOTHING_KNOWN
    if has_column(value):
        return in_columns(stepwise, steps, value)  # type: ignore[no-any-return] # an amount
    low, high = lowest(value), highest(value)
    found = [
        amount
        for first, below, amount in steps.steps
        if (high is None or first <= high) and (below is None or low is None or low < below)
    ]
    if not found:
        raise KeyError(value)
    return _hull_of(found)


def _hull_of(values: Iterable[Amount]) -> Amount:
    first, *others = values
    for other in others:
        first = hull(first, other)
    return first
