"""A household over a range: points are estimates, turns are where they change to the won."""

import json
from datetime import date
from fractions import Fraction
from random import Random
from typing import Any

import pytest

from core.errors import Mistake
from core.law.what_if.changes import Change, changed
from core.law.what_if.jumps import LEAST
from core.law.what_if.player import Player
from core.law.what_if.ranges import Range, age_range, day_range, won_range
from core.law.what_if.samples import Sample, sample_of
from core.law.what_if.turns import Turn
from core.law.what_if.what_if import MOST_POINTS_WHEN_OPEN, WhatIf
from tests.helpers.drawn_households import Content, a_day, a_drawn_household, blurred
from tests.helpers.law import EXAMPLE, a_household, a_member, shared_estimator

pytestmark = pytest.mark.uncounted

ESTIMATOR = shared_estimator()
TODAY = date(2027, 12, 31)
WHAT_IF = WhatIf(ESTIMATOR, today=TODAY)
NOVEMBER = date(2026, 11, 1)
WAGE = "members[1].income.daily_wage"


def a_family() -> Content:
    """The household of the spec's example with every answer told."""
    content: Content = json.loads(json.dumps(EXAMPLE))
    content["one_parent"] = True
    content["members"][1]["income"]["daily_wage"] = 1_150_000
    return content


def alone(content: Content, path: str, value: object, day: date = NOVEMBER) -> Sample:
    household = changed(content, (Change(path, value),))
    return sample_of(ESTIMATOR.estimate(household, day, today=TODAY, with_questions=False))


def test_every_point_is_the_estimate_with_that_answer() -> None:
    curve = WHAT_IF.curve(a_family(), NOVEMBER, won_range(WAGE, 5_000_000, points=41))
    assert len(curve.points) == 41
    for point in curve.points[::5]:
        assert point.sample == alone(a_family(), WAGE, point.value)
    assert curve.now == sample_of(ESTIMATOR.estimate(a_family(), NOVEMBER))


@pytest.mark.parametrize("seed", range(4))
def test_points_of_drawn_households_are_their_estimates(seed: int) -> None:
    random = Random(seed)
    household, day = a_drawn_household(random), a_day(random)
    path = random.choice(
        ("members[0].income.regular_wage", "property.financial", "debts", "home.deposit")
    )
    over = won_range(path, 40_000_000, points=30)
    points = Player(ESTIMATOR, over, day, household, assume=False, today=TODAY).points(over.values)
    every = points.every()
    for place in (0, 7, 19, 29):
        assert points.sample(place) == every[place]
        assert every[place] == alone(household, path, over.values[place], day)


def test_where_something_ends_is_found_to_the_won() -> None:
    curve = WHAT_IF.curve(a_family(), NOVEMBER, won_range(WAGE, 5_000_000, points=101))
    ends = {
        jump.programme: turn.last
        for turn in curve.turns
        for jump in turn.jumps
        if jump.kind in ("ends", "may_end")
    }
    # own reckoning: (wage - 30 %) + 210,000 + 349,700 against the lines of three persons
    assert ends["livelihood"] == 1_650_275
    assert ends["medical_aid"] == 2_262_735
    assert ends["housing_benefit"] == 2_875_197
    for turn in curve.turns:
        for value, wanted in ((turn.last, turn.before), (turn.first, turn.after)):
            assert alone(a_family(), WAGE, value).total == wanted


def drops_of(turns: tuple[Turn, ...]) -> list[int]:
    return [turn.last for turn in turns if turn.is_drop]


def test_drops_are_where_one_won_more_leaves_less() -> None:
    curve = WHAT_IF.curve(a_family(), NOVEMBER, won_range(WAGE, 5_000_000))
    assert drops_of(curve.turns)
    for last in drops_of(curve.turns):
        before, after = (alone(a_family(), WAGE, value).total for value in (last, last + 1))
        assert before[0] is not None
        assert after[1] is not None
        assert after[1] - before[0] <= -LEAST


def test_few_points_and_many_find_the_same_turns() -> None:
    many = WHAT_IF.curve(a_family(), NOVEMBER, won_range(WAGE, 5_000_000))
    few = WHAT_IF.curve(a_family(), NOVEMBER, won_range(WAGE, 5_000_000, points=60))
    assert few.turns == many.turns


def test_between_points_the_share_lost_of_each_won_is_told() -> None:
    curve = WHAT_IF.curve(a_family(), NOVEMBER, won_range(WAGE, 1_600_000, points=17))
    rates = [rate.lost for rate in curve.rates]
    assert len(rates) == 16
    # livelihood takes 70 % of every won earned, rounded up to 10 won
    assert all(
        rate is not None and abs(rate - Fraction(7, 10)) < Fraction(1, 1000) for rate in rates
    )


def test_a_closed_programme_is_in_no_total() -> None:
    curve = WHAT_IF.curve(a_family(), NOVEMBER, won_range(WAGE, 5_000_000, points=11))
    sample = curve.points[0].sample
    assert sample.bundles["stepping_stone"].is_closed
    assert sample.benefits["stepping_stone", None].is_closed
    assert sample.headline != "stepping_stone"
    assert sample.total == sample.bundles[sample.headline].household_total


def test_ages_and_birth_dates_move_too() -> None:
    path = "members[0].birth_date"
    curve = WHAT_IF.curve(a_family(), NOVEMBER, age_range(path, 60, 70, NOVEMBER))
    turn = next(
        it for it in curve.turns if any(jump.programme == "basic_pension" for jump in it.jumps)
    )
    assert date.fromordinal(turn.last) == date(1961, 11, 1)  # 65 on the day itself
    days = day_range("members[2].birth_date", date(2004, 1, 1), date(2012, 1, 1), points=50)
    for point in WHAT_IF.curve(a_family(), NOVEMBER, days).points[::12]:
        told = date.fromordinal(point.value).isoformat()
        assert point.sample == alone(a_family(), "members[2].birth_date", told)


def test_missing_answers_give_bounds_at_fewer_points() -> None:
    content = {**a_family(), "obligors": None}
    over = won_range(WAGE, 5_000_000)
    curve = WHAT_IF.curve(content, NOVEMBER, over)
    assert len(curve.points) == MOST_POINTS_WHEN_OPEN
    assert curve.left_out == len(over.values) - MOST_POINTS_WHEN_OPEN
    low, high = curve.points[0].sample.total
    assert low is not None
    assert high is not None
    assert low < high
    point = curve.points[20]
    assert point.sample == alone(content, WAGE, point.value)


def test_declared_assumptions_are_taken_and_named() -> None:
    content = {**a_family(), "debts": None}
    curve = WHAT_IF.curve(content, NOVEMBER, won_range(WAGE, 1_500_000, points=9), assume=True)
    assert [it.fact for it in curve.taken] == ["debts"]
    assert all(low == high for low, high in (point.sample.total for point in curve.points))


@pytest.mark.parametrize("seed", range(3))
def test_blurred_households_have_the_bounds_of_their_estimate(seed: int) -> None:
    random = Random(seed)
    household = blurred(a_drawn_household(random), random, 2)
    path = "members[0].income.business"
    curve = WHAT_IF.curve(household, NOVEMBER, won_range(path, 3_000_000, points=4))
    for point in curve.points:
        assert point.sample == alone(household, path, point.value)


WRONG: list[tuple[Any, str]] = [
    (lambda: Range("members[0].sex", (1,)), "no_order"),
    (lambda: Range("members[0].wage", (1,)), "no_such_fact"),
    (lambda: Range("debts", ()), "no_range"),
    (lambda: Range("debts", (2, 1)), "no_range"),
    (lambda: Range("debts", tuple(range(501))), "too_many"),
    (lambda: changed(a_household(), (Change("members[4]", {}),)), "no_such_entry"),
    (lambda: changed(a_household(), (Change("colour", "red"),)), "no_such_fact"),
    (lambda: WHAT_IF.case(a_household(), NOVEMBER, (Change("debts", -1),)), "negative"),
]


@pytest.mark.parametrize(("call", "what"), WRONG, ids=[what for _, what in WRONG])
def test_what_cannot_be_played_is_said_with_its_place(call: Any, what: str) -> None:
    with pytest.raises(Mistake) as mistake:
        call()
    assert mistake.value.sentence.key.endswith(what)
    assert mistake.value.field


def test_what_was_told_stays_as_it_is() -> None:
    content = a_household(members=[a_member(income={"rent": 1})])
    kept = json.dumps(content)
    other = changed(
        content,
        (
            Change("members[0].income.rent", 2),
            Change("members[1]", a_member(id="m2")),
            Change("home.tenure", "own"),
        ),
    )
    assert json.dumps(content) == kept
    assert (other["members"][0]["income"]["rent"], other["members"][1]["id"]) == (2, "m2")
    assert other["home"] == {"tenure": "own"}
