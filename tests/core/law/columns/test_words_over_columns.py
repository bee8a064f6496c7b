"""Every word over columns says of each household what it says of that household alone."""

import operator
from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.law.engine import algebra as a
from core.law.engine.bounds import (
    NOTHING_KNOWN,
    UNKNOWN,
    Between,
    between,
    highest,
    lowest,
    open_amount,
)
from core.law.engine.columns import Codes, Mixed, Numbers, column_of
from core.law.engine.columns.column import EachColumn
from core.law.engine.exact import Part, split_up
from core.law.engine.facts import MAYBE, one_of
from core.law.engine.gather import (
    all_of,
    any_of,
    best_for_household,
    count_of,
    largest_of,
    partner_value,
    sum_of,
)

HOUSEHOLDS = 5
Values = Sequence[Any]

WON = st.integers(-(10**7), 10**9)
SHARES = st.builds(Part, st.integers(0, 5_000), st.sampled_from((3, 10, 100, 1_300, 120_000)))
SPANS = st.one_of(
    st.sampled_from((UNKNOWN, NOTHING_KNOWN)),
    st.builds(lambda low, wide: between(low, low + wide), WON, st.integers(0, 10**6)),
    st.builds(lambda low, wide: open_amount(low, low + wide), WON, st.integers(1, 10**6)),
)
CODES = st.sampled_from(("own", "jeonse", "free"))
OPEN_CODES = st.builds(one_of, st.frozensets(CODES, min_size=1))


def of_each(value: st.SearchStrategy[Any]) -> st.SearchStrategy[Values]:
    """One value for each household; now and then the same for all."""
    return st.one_of(
        st.lists(value, min_size=HOUSEHOLDS, max_size=HOUSEHOLDS),
        value.map(lambda same: [same] * HOUSEHOLDS),
    )


AMOUNTS = st.one_of(of_each(WON), of_each(SHARES), of_each(st.one_of(WON, SHARES, SPANS)))
KNOWN_AMOUNTS = st.one_of(of_each(WON), of_each(st.one_of(WON, SHARES)))
ANSWERS = st.one_of(of_each(st.booleans()), of_each(st.sampled_from((True, False, MAYBE))))
SOME_CODES = st.one_of(of_each(CODES), of_each(st.one_of(CODES, OPEN_CODES)))


def plain(value: Any) -> Values:
    return value.plain() if isinstance(value, EachColumn) else [value] * HOUSEHOLDS


def normal(value: Any) -> Any:
    """Numbers and spans by their exact ends; the denominator carried may differ."""
    if isinstance(value, (Part, Between)) or type(value) is int:
        return tuple(
            None if end is None else Fraction(*split_up(end))
            for end in (lowest(value), highest(value))
        )
    return value


def assert_like_alone(word: Callable[..., Any], *values: Values) -> None:
    found = plain(word(*map(column_of, values)))
    alone = [word(*row) for row in zip(*values, strict=True)]
    assert list(map(normal, found)) == list(map(normal, alone))


@given(AMOUNTS, AMOUNTS)
@pytest.mark.parametrize(
    "sign", [operator.add, operator.sub, operator.le, operator.lt, operator.ge, operator.gt,
             a.lesser_of, a.greater_of],
    ids=lambda sign: sign.__name__,
)  # fmt: skip
def test_two_amounts(sign: Callable[..., Any], one: Values, other: Values) -> None:
    assert_like_alone(sign, one, other)


FACTORS = st.one_of(of_each(WON), of_each(SHARES), of_each(st.one_of(WON, SPANS)))
RATES = st.one_of(of_each(SHARES), of_each(st.one_of(SHARES, SPANS)))
"""Amounts beside shares of many denominators, times shares of as many, need more than 64 bits."""


@given(FACTORS, RATES)
@pytest.mark.parametrize(
    "sign", [operator.mul, a.share, a.all_but_share], ids=lambda sign: sign.__name__
)
def test_an_amount_times_a_share(sign: Callable[..., Any], one: Values, rate: Values) -> None:
    assert_like_alone(sign, one, rate)


@given(AMOUNTS)
@pytest.mark.parametrize(
    "word", [operator.neg, a.not_below_zero, a.a_twelfth, a.down_to_won, a.up_to_won,
             a.half_up_to_won, a.down_to_ten_won, a.up_to_ten_won, a.half_up_to_ten_won],
    ids=lambda word: word.__name__,
)  # fmt: skip
def test_one_amount(word: Callable[..., Any], values: Values) -> None:
    assert_like_alone(word, values)


@given(ANSWERS, AMOUNTS, AMOUNTS)
def test_when_chooses_amounts(condition: Values, yes: Values, no: Values) -> None:
    assert_like_alone(a.when, condition, yes, no)


@given(ANSWERS, ANSWERS, ANSWERS)
def test_answers(condition: Values, yes: Values, no: Values) -> None:
    assert_like_alone(a.when, condition, yes, no)
    assert_like_alone(a.both, condition, yes, no)
    assert_like_alone(a.either, condition, yes, no)
    assert_like_alone(a.negate, condition)


@given(ANSWERS, SOME_CODES, SOME_CODES)
def test_codes(condition: Values, yes: Values, no: Values) -> None:
    assert_like_alone(a.when, condition, yes, no)
    assert_like_alone(lambda code: a.is_one_of(code, "own", "free"), yes)
    assert_like_alone(lambda code: a.is_one_of(code, "facility"), yes)


NOT_BELOW_ZERO = st.one_of(
    of_each(st.one_of(st.just(0), st.integers(0, 10**9))), of_each(st.one_of(SHARES, st.just(0)))
)


@given(NOT_BELOW_ZERO, NOT_BELOW_ZERO, NOT_BELOW_ZERO)
def test_split(total: Values, mine: Values, other: Values) -> None:
    assert_like_alone(a.split, total, mine, other)


@given(AMOUNTS, st.one_of(of_each(st.integers(1, 10**6)), of_each(st.just(NOTHING_KNOWN))))
def test_up_to_a_step(values: Values, step: Values) -> None:
    assert_like_alone(a.up_to_step, values, step)


TABLE = a.Table(
    ("size", "tenure"),
    {
        (size, tenure): Part(size, 3) if tenure == "own" else size * 1_000
        for size in range(1, 8)
        for tenure in ("own", "jeonse", "free")
    },
)
SIZES = st.one_of(of_each(st.integers(1, 7)), of_each(st.sampled_from((between(2, 4), 1, 7))))


@given(SIZES, SOME_CODES)
def test_a_table(size: Values, tenure: Values) -> None:
    assert_like_alone(lambda *keys: a.at(TABLE, *keys), size, tenure)
    assert_like_alone(lambda *keys: a.at(NOTHING_KNOWN, *keys), size, tenure)


def test_past_the_edge_of_a_table_is_an_error_as_it_is_alone() -> None:
    with pytest.raises(KeyError):
        a.at(TABLE, column_of([1, 9]), "own")
    far = column_of([1, 10**15])  # keys too far apart to be numbered
    with pytest.raises(KeyError):
        a.at(TABLE, far, "own")


STEPS = a.Steps(((0, 100, 5), (100, 10_000, Part(1, 3)), (10_000, None, 9)))
ON_STEPS = st.one_of(
    of_each(st.integers(0, 20_000)), of_each(st.one_of(SHARES, st.just(between(50, 200))))
)


@given(ON_STEPS)
def test_steps(value: Values) -> None:
    assert_like_alone(lambda it: a.stepwise(STEPS, it), value)


@pytest.mark.parametrize("value", [-1, 500])
def test_below_the_first_and_past_the_last_step_is_an_error(value: int) -> None:
    steps = a.Steps(((0, 100, 5), (100, 500, 7)))
    with pytest.raises(KeyError):
        a.stepwise(steps, column_of([3, value]))


@given(AMOUNTS, AMOUNTS, ANSWERS, ANSWERS)
def test_gathers_over_persons(
    one: Values, other: Values, one_holds: Values, other_holds: Values
) -> None:
    for gather in (sum_of("x", law=""), largest_of("x", law="")):
        assert_like_alone(lambda *values, join=gather.join: join(False, values), one, other)
        assert_like_alone(lambda *values, join=gather.join: join(MAYBE, values), one, other)
    for gather in (count_of("x", law=""), any_of("x", law=""), all_of("x", law="")):
        assert_like_alone(
            lambda *values, join=gather.join: join(False, values), one_holds, other_holds
        )


@given(KNOWN_AMOUNTS, KNOWN_AMOUNTS, KNOWN_AMOUNTS, ANSWERS)
def test_choosing_the_best_and_the_partner(
    one: Values, other: Values, third: Values, bond: Values
) -> None:
    best = best_for_household(each="x", chosen="y", law="")
    assert_like_alone(lambda *values: best.join(False, values), one, other, third, one)
    assert_like_alone(
        lambda bond, its, mine, yours: partner_value((bond, its), (mine, yours)),
        bond, [False] * HOUSEHOLDS, one, other,
    )  # fmt: skip
    assert_like_alone(lambda bond, its: partner_value((bond,), (its,)), bond, bond[::-1])


def test_a_column_may_not_be_asked_for_yes_or_no() -> None:
    with pytest.raises(TypeError, match="neither yes nor no"):
        bool(column_of([True, False]))


def test_what_all_have_in_common_stays_a_plain_value() -> None:
    assert column_of([7, 7]) == 7
    assert isinstance(column_of([7, 8]), Numbers)
    assert isinstance(column_of(["own", "free"]), Codes)
    assert isinstance(column_of([7, UNKNOWN]), Mixed)


def test_columns_of_unlike_length_do_not_mix() -> None:
    with pytest.raises(ValueError, match="households"):
        a.when(column_of([True, MAYBE]), column_of([1, 2, 3]), 0)
