"""What the words of the algebra do to known columns, all households at once.

Every function here does what the word of the same name in algebra.py does to plain values, and
gives NotImplemented where something is open; then the word is worked out household by household.
"""

from collections.abc import Sequence
from math import gcd, lcm
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from core.law.engine import algebra
from core.law.engine.bounds import Way
from core.law.engine.columns.column import (
    KNOWN_NUMBER,
    Answers,
    Codes,
    EachColumn,
    Numbers,
    side_by_side,
)
from core.law.engine.columns.room import MOST, Whole, fitting, magnitude, room_for_sum, scaled
from core.law.engine.exact import Exact, split_up

_WIDEST_KEY: Final = 1000
"""Whole keys of a table that lie within so many are looked up in one go."""


# -- choosing ------


def _when(condition: Any, yes: Any, no: Any) -> Any:
    if not isinstance(condition, Answers):
        return NotImplemented
    if _are_answers(yes, no):
        return Answers(np.where(condition.yes, _yes(yes), _yes(no)))
    if isinstance(yes, (str, Codes)) and isinstance(no, (str, Codes)):
        names, one, other = _side_by_side_codes(yes, no)
        return Codes(names, np.where(condition.yes, one, other).astype(np.int16))
    pair = side_by_side(yes, no)
    if pair is None:
        return NotImplemented
    (one, most), (other, its_most), over = pair
    most = fitting(max(most, its_most))
    return Numbers(np.where(condition.yes, one, other), over, most)


def _are_answers(*values: Any) -> bool:
    return all(isinstance(value, (bool, Answers)) for value in values)


def _yes(value: Any) -> Any:
    return value.yes if isinstance(value, Answers) else value


def _side_by_side_codes(one: str | Codes, other: str | Codes) -> tuple[tuple[str, ...], Any, Any]:
    names = {name: place for place, name in enumerate(_names(one))}
    for name in _names(other):
        names.setdefault(name, len(names))
    moved = np.array([names[name] for name in _names(other)], dtype=np.int16)
    return tuple(names), _places(one), moved[_places(other)]


def _names(code: str | Codes) -> tuple[str, ...]:
    return code.names if isinstance(code, Codes) else (code,)


def _places(code: str | Codes) -> Any:
    return code.places if isinstance(code, Codes) else 0


def _both(*conditions: Any) -> Any:
    if not _are_answers(*conditions):
        return NotImplemented
    columns = [condition.yes for condition in conditions if isinstance(condition, Answers)]
    return Answers(np.logical_and.reduce(columns)) if len(columns) > 1 else Answers(columns[0])


def _either(*conditions: Any) -> Any:
    if not _are_answers(*conditions):
        return NotImplemented
    columns = [condition.yes for condition in conditions if isinstance(condition, Answers)]
    return Answers(np.logical_or.reduce(columns)) if len(columns) > 1 else Answers(columns[0])


def _negate(condition: Any) -> Any:
    return Answers(~condition.yes) if isinstance(condition, Answers) else NotImplemented


def _is_one_of(code: Any, *names: str) -> Any:
    if not isinstance(code, Codes):
        return NotImplemented
    return Answers(np.array([name in names for name in code.names])[code.places])


# -- amounts ------


def _lesser_of(one: Any, other: Any) -> Any:
    return _nearer(np.minimum, one, other)


def _greater_of(one: Any, other: Any) -> Any:
    return _nearer(np.maximum, one, other)


def _nearer(choose: Any, one: Any, other: Any) -> Any:
    pair = side_by_side(one, other)
    if pair is None:
        return NotImplemented
    (left, most), (right, its_most), over = pair
    most = fitting(max(most, its_most))
    return Numbers(choose(left, right), over, most)


def _to_multiple(value: Any, unit: int, way: Way) -> Any:
    if not isinstance(value, Numbers):
        return NotImplemented
    step = unit * value.over
    num: Any = value.num
    most = fitting(value.most + step) // step + 1
    if way == "down":
        whole = num // step
    elif way == "up":
        whole = -(-num // step)
    else:
        side = scaled((num, value.most), 2)
        room_for_sum(side, (step, step))
        whole = (side[0] + step) // (step * 2)
    return Numbers(whole * unit, 1, fitting(most * unit))


def _split(total: Any, mine: Any, other: Any) -> Any:
    if not all(isinstance(value, KNOWN_NUMBER) for value in (total, mine, other)):
        return NotImplemented
    try:
        return _portion(total * mine, mine + other)
    except OverflowError:  # the product of two amounts, not the portion: plain numbers have room
        return NotImplemented


def _portion(product: Any, whole: Any) -> Numbers:
    num, over = _num_and_over(product)
    whole_num, whole_over = _num_and_over(whole)
    common = gcd(over, whole_over)
    above, _ = scaled((num, magnitude(num)), whole_over // common)
    below, _ = scaled((whole_num, magnitude(whole_num)), over // common)
    nobody = np.equal(below, 0)
    return Numbers(np.where(nobody, 0, above // np.where(nobody, 1, below)))


def _num_and_over(value: Any) -> tuple[Any, int]:
    return (value.num, value.over) if isinstance(value, Numbers) else split_up(value)


# -- tables ------


def _stepwise(steps: algebra.Steps, value: Any) -> Any:
    if not isinstance(value, Numbers):
        return NotImplemented
    firsts = [first * value.over for first, _, _ in steps.steps]
    end = steps.steps[-1][1]
    if not all(-MOST <= first <= MOST for first in firsts):
        return NotImplemented
    places = np.searchsorted(np.array(firsts, dtype=np.int64), value.num, side="right") - 1
    if (places < 0).any() or (end is not None and (value.num >= end * value.over).any()):
        raise KeyError("below the first step or past the last")
    return _looked_up([amount for _, _, amount in steps.steps], places)


def _at(table: algebra.Table, *keys: Any) -> Any:
    """Numbers every combination of keys that occurs, and asks the table once for each."""
    places: Any = 0
    combined: list[tuple[Any, ...]] = [()]
    for key in keys:
        found = _key_places(key)
        if found is None:
            return NotImplemented
        names, its_places = found
        places = places * len(names) + its_places
        combined = [(*cell, name) for cell in combined for name in names]
    occur = np.bincount(places, minlength=len(combined)) > 0
    values = [
        table.cells[cell] if is_there else 0
        for cell, is_there in zip(combined, occur.tolist(), strict=True)
    ]
    return _looked_up(values, places)


def _key_places(key: Any) -> tuple[Sequence[int | str], Any] | None:
    """What a key may be, and which of these it is for every household."""
    if isinstance(key, Codes):
        return key.names, key.places.astype(np.int64)
    if isinstance(key, (int, str)):
        return (key,), 0
    if not isinstance(key, Numbers) or key.over != 1:
        return None
    least, most = int(key.num.min()), int(key.num.max())
    if most - least >= _WIDEST_KEY:
        return None
    return range(least, most + 1), key.num - least


def _looked_up(values: Sequence[Exact], places: NDArray[np.int64]) -> Numbers:
    sides = [split_up(value) for value in values]
    over = lcm(*(its_over for _, its_over in sides))
    numerators = [num * (over // its_over) for num, its_over in sides]
    most = fitting(max(map(abs, numerators)))
    cells: Whole = np.array(numerators, dtype=np.int64)
    return Numbers(cells[places], over, most)


EachColumn.fast.update(
    {
        algebra.when: _when,
        algebra.both: _both,
        algebra.either: _either,
        algebra.negate: _negate,
        algebra.is_one_of: _is_one_of,
        algebra.lesser_of: _lesser_of,
        algebra.greater_of: _greater_of,
        algebra.to_multiple: _to_multiple,
        algebra.split: _split,
        algebra.at: _at,
        algebra.stepwise: _stepwise,
    }
)
