"""The words of the algebra: exact on known values, and bounds that always hold the exact value."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.law.engine import algebra as a
from core.law.engine.bounds import Amount, Between, between, ends, highest, lowest, open_amount
from core.law.engine.exact import Exact, Part, exact_from_text, split_up
from core.law.engine.facts import MAYBE, Among, Code, YesNo, one_of

WON = st.integers(0, 10**9)
RATES = st.builds(Part, st.integers(0, 500), st.integers(1, 120_000))


def fraction(number: Exact) -> Fraction:
    return Fraction(*split_up(number))


def holds(span: Amount, value: Exact) -> bool:
    low, high = lowest(span), highest(span)
    return (low is None or fraction(low) <= fraction(value)) and (
        high is None or fraction(value) <= fraction(high)
    )


@st.composite
def told(draw: st.DrawFn) -> tuple[int, Amount]:
    """A true amount and what is known of it: itself, a span, or only that it is not below."""
    value = draw(WON)
    low = draw(st.integers(0, value))
    high = draw(st.one_of(st.none(), st.integers(value, 2 * 10**9)))
    known = draw(st.booleans())
    return value, value if known else open_amount(low, high)


@st.composite
def yes_no(draw: st.DrawFn) -> tuple[bool, YesNo]:
    answer = draw(st.booleans())
    return answer, MAYBE if draw(st.booleans()) else answer


@given(told(), told(), RATES)
def test_sums_shares_and_choices_hold_the_exact_value(
    one: tuple[int, Amount], other: tuple[int, Amount], rate: Part
) -> None:
    (x, x_known), (y, y_known) = one, other
    pairs: list[tuple[Exact, Amount]] = [
        (x + y, x_known + y_known),
        (x - y, x_known - y_known),
        (x - y + y, x_known - y_known + y_known),
        (x + x, x_known + x_known),
        (a_exact(a.share(x, rate)), a.share(x_known, rate)),
        (a_exact(a.all_but_share(x, rate)), a.all_but_share(x_known, rate)),
        (a_exact(a.share(x, rate) - y), a.share(x_known, rate) - y_known),
        (min(x, y), a.lesser_of(x_known, y_known)),
        (max(x, y), a.greater_of(x_known, y_known)),
        (max(x - y, 0), a.not_below_zero(x_known - y_known)),
        (min(x, y) - x, a.lesser_of(x_known, y_known) - x_known),
        (min(x, y) - y, a.lesser_of(x_known, y_known) - y_known),
        (max(x, y) - x, a.greater_of(x_known, y_known) - x_known),
        (y + max(x - y, 0), y_known + a.not_below_zero(x_known - y_known)),
        (a_exact(a.a_twelfth(x)), a.a_twelfth(x_known)),
        (a_exact(a.a_hundredth(x)), a.a_hundredth(x_known)),
        (a_exact(a.split(x, y, 7)), a.split(x_known, y_known, 7)),
    ]
    for exact, span in pairs:
        assert holds(span, exact)


def a_exact(value: Amount) -> Exact:
    assert not isinstance(value, Between)
    return value


ROUNDINGS = [
    (a.down_to_won, 1),
    (a.up_to_won, 1),
    (a.half_up_to_won, 1),
    (a.down_to_ten_won, 10),
    (a.up_to_ten_won, 10),
    (a.half_up_to_ten_won, 10),
]


@given(told(), told(), RATES, st.sampled_from(ROUNDINGS))
def test_rounding_holds_the_exact_value_also_after_more_reckoning(
    one: tuple[int, Amount], other: tuple[int, Amount], rate: Part, rounding: tuple[object, int]
) -> None:
    (x, x_known), (y, y_known) = one, other
    word, unit = rounding
    exact = word(a.share(x, rate) - y)  # type: ignore[operator] # a word of one amount
    span = word(a.share(x_known, rate) - y_known)  # type: ignore[operator] # the same
    assert exact % unit == 0
    assert holds(span, exact)
    assert holds(x_known - span, x - exact)


@given(st.integers(-(10**9), 10**9), st.integers(1, 10**6))
def test_rounding_agrees_with_fractions(num: int, over: int) -> None:
    value = Fraction(num, over)
    part = Part(num, over)
    assert a.down_to_won(part) == value.__floor__()
    assert a.up_to_won(part) == value.__ceil__()
    assert a.half_up_to_won(part) == (value + Fraction(1, 2)).__floor__()
    assert a.up_to_ten_won(part) == (value / 10).__ceil__() * 10
    assert a.half_up_to_ten_won(part) == (value / 10 + Fraction(1, 2)).__floor__() * 10


@given(yes_no(), yes_no(), told(), told())
def test_open_conditions_hold_both_ways(
    one: tuple[bool, YesNo],
    other: tuple[bool, YesNo],
    yes: tuple[int, Amount],
    no: tuple[int, Amount],
) -> None:
    (p, p_known), (q, q_known) = one, other
    (x, x_known), (y, y_known) = yes, no
    assert a.both(p_known, q_known) in (p and q, MAYBE)
    assert a.either(p_known, q_known) in (p or q, MAYBE)
    assert a.negate(p_known) in (not p, MAYBE)
    assert holds(a.when(p_known, x_known, y_known), x if p else y)
    assert (x_known <= y_known) in (x <= y, MAYBE)
    assert (x_known < y_known) in (x < y, MAYBE)
    assert (x_known >= y_known) in (x >= y, MAYBE)
    assert (x_known > y_known) in (x > y, MAYBE)


def test_one_condition_that_fails_or_holds_settles_it() -> None:
    assert a.both(MAYBE, False) is False
    assert a.either(MAYBE, True) is True
    assert a.both(MAYBE, True) is MAYBE


def test_maybe_may_not_be_asked_for_yes_or_no() -> None:
    with pytest.raises(TypeError, match="neither yes nor no"):
        bool(MAYBE)


def test_an_open_wage_and_what_is_left_of_it_stay_linked() -> None:
    wage = open_amount(900_000, 1_400_000)
    benefit = 1_000_000 - a.share(wage, Part(7, 10))
    total = wage + benefit
    assert (lowest(total), highest(total)) == (1_270_000, 1_420_000)


def test_a_linked_difference_decides_a_comparison() -> None:
    wage = open_amount(0, None)
    assert (wage + 1 > wage) is True
    assert (wage <= a.share(wage, Part(1, 2))) is MAYBE


def test_what_is_not_below_zero_follows_both_its_lines() -> None:
    income = open_amount(0, 1_000_000)
    total = income + a.not_below_zero(600_000 - income)
    assert (lowest(total), highest(total)) == (600_000, 1_000_000)


def test_all_but_a_share_is_narrower_than_two_unlinked_mentions() -> None:
    wage = between(0, 500_000)
    kept = a.all_but_share(wage, Part(3, 10))
    assert (lowest(kept), highest(kept)) == (0, 350_000)


RENTS = a.Table(("size", "grade"), {(1, "a"): 10, (1, "b"): 20, (2, "a"): 30, (2, "b"): 5})


@pytest.mark.parametrize(
    ("size", "grade", "low", "high"),
    [
        (1, "b", 20, 20),
        (open_amount(1, 2), "a", 10, 30),
        (open_amount(1, None), one_of({"a", "b"}), 5, 30),
    ],
)
def test_a_table_gives_the_cell_or_the_span_of_all_it_may_be(
    size: Amount, grade: Code, low: int, high: int
) -> None:
    cell = a.at(RENTS, size, grade)
    assert (lowest(cell), highest(cell)) == (low, high)


def test_past_the_edge_of_a_table_is_an_error() -> None:
    with pytest.raises(KeyError):
        a.at(RENTS, 3, "a")


AGES = a.Steps(((0, 20, 1), (20, 30, 384), (30, None, 7)))


@pytest.mark.parametrize(("age", "step"), [(19, 1), (20, 384), (29, 384), (30, 7), (99, 7)])
def test_a_step_owns_its_lower_edge(age: int, step: int) -> None:
    assert a.stepwise(AGES, age) == step


def test_an_open_value_may_stand_on_several_steps() -> None:
    found = a.stepwise(AGES, open_amount(25, 31))
    assert (lowest(found), highest(found)) == (7, 384)


def test_codes_are_compared_with_three_answers() -> None:
    tenure = one_of({"jeonse", "own"})
    assert a.is_one_of(tenure, "jeonse", "own", "free") is True
    assert a.is_one_of(tenure, "jeonse") is MAYBE
    assert a.is_one_of(tenure, "facility") is False
    assert a.when(MAYBE, "type1", "type2") == Among(frozenset(("type1", "type2")))


@pytest.mark.parametrize(("text", "value"), [("0.7", Part(7, 10)), ("2/3", Part(2, 3)), ("12", 12)])
def test_shares_are_read_exactly(text: str, value: Exact) -> None:
    assert exact_from_text(text) == value


def test_between_5_and_5_is_5_after_any_reckoning() -> None:
    x = open_amount(3, 9)
    assert ends(x - x + 5) == (5, 5, 1)
    assert type(a.lesser_of(between(5, 9), 5)) is int


def test_a_share_and_a_span_are_compared_from_both_sides() -> None:
    half, span = Part(1, 2), between(0, 5)
    assert (half <= span, half < span, half >= span, half > span) == (MAYBE,) * 4
    assert (half >= between(1, 5), half < between(1, 5)) == (False, True)
    assert (half >= 1, half > 0, half <= 0, half < 1) == (False, True, False, True)
