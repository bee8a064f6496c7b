"""No column ever wraps: what an int64 cannot hold is refused."""

import operator
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.law.engine import algebra as a
from core.law.engine.columns import MOST, Numbers, column_of
from core.law.engine.columns.column import EachColumn
from core.law.engine.exact import Part
from core.law.facts.answers import LARGEST_AMOUNT

NUMBERS = st.one_of(
    st.integers(-MOST, MOST), st.integers(-(2**33), 2**33), st.sampled_from((0, 1, MOST, -MOST))
)
PAIRS = st.lists(NUMBERS, min_size=2, max_size=2, unique=True)


def plain(value: Any) -> list[Any]:
    """The values of two households."""
    return list(value.plain()) if isinstance(value, EachColumn) else [value] * 2


@given(PAIRS, PAIRS)
@pytest.mark.parametrize(
    "word", [operator.add, operator.sub, operator.mul, a.lesser_of, a.greater_of],
    ids=lambda word: word.__name__,
)  # fmt: skip
def test_exact_or_refused(word: Callable[..., Any], one: list[int], other: list[int]) -> None:
    alone = [word(*row) for row in zip(one, other, strict=True)]
    try:
        found = plain(word(column_of(one), column_of(other)))
    except OverflowError:
        assert word in (operator.add, operator.sub, operator.mul)
        # Magnitudes are those of whole columns: the largest of one may meet that of the other.
        largest = max(map(abs, one)), max(map(abs, other))
        assert (operator.mul if word is operator.mul else operator.add)(*largest) > MOST
    else:
        assert found == alone


@given(
    PAIRS,
    st.integers(1, 10**7),
    st.sampled_from((a.down_to_won, a.up_to_ten_won, a.half_up_to_won)),
)
def test_rounding_is_exact_or_refused(one: list[int], over: int, word: Callable[..., Any]) -> None:
    column = Numbers(np.array(one, dtype=np.int64), over)
    try:
        found = plain(word(column))
    except OverflowError:
        assert max(map(abs, one)) * 2 + over * 10 > MOST
    else:
        assert found == [word(Part(num, over)) for num in one]


@given(PAIRS, st.sampled_from((1, 3, 120_000)), PAIRS, st.sampled_from((1, 7, 1_300)))
def test_comparing_is_exact_or_refused(
    one: list[int], one_over: int, other: list[int], other_over: int
) -> None:
    column = Numbers(np.array(one, dtype=np.int64), one_over)
    its = Numbers(np.array(other, dtype=np.int64), other_over)
    try:
        found = plain(column <= its)
    except OverflowError:
        assert max(max(map(abs, one)) * other_over, max(map(abs, other)) * one_over) > MOST
    else:
        assert found == [
            Part(left, one_over) <= Part(right, other_over)
            for left, right in zip(one, other, strict=True)
        ]


def test_what_just_fits_is_not_refused() -> None:
    column = Numbers(np.array([MOST - 1, 0]))
    assert list((column + 1).plain()) == [MOST, 1]
    with pytest.raises(OverflowError):
        column + 2


def test_the_true_magnitude_counts_and_not_the_carried_one() -> None:
    column = Numbers(np.array([5, 7]))
    for _ in range(100):
        column = column + 10**18 - 10**18
    assert list(column.plain()) == [5, 7]


def test_the_largest_amounts_fit_at_the_finest_property_rate() -> None:
    """10^12 won times a denominator of 9,000,000 (docs/decisions/0060-columns.md)."""
    converted = Numbers(np.array([LARGEST_AMOUNT, 1])) * Part(417, 9_000_000)
    assert plain(a.down_to_won(converted)) == [46_333_333, 0]


def test_numbers_without_room_do_not_become_a_column() -> None:
    with pytest.raises(OverflowError):
        column_of([MOST + 1, 0])
