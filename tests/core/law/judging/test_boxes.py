"""Joint bounds come within 1,000 won of the true ends, which are found by trying every answer."""

import itertools
import json
from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest

from core.law.engine.bounds import between, highest, lowest, open_amount
from core.law.judging.box import NO_END, reach
from core.law.results import Ends, Estimate
from tests.helpers.law import EXAMPLE, a_household, a_member, shared_estimator

pytestmark = pytest.mark.uncounted

ESTIMATOR = shared_estimator()
NOVEMBER = date(2026, 11, 1)
ALLOWED = 1_000

Content = dict[str, Any]
Place = tuple[str | int, ...]


def put(content: Content, place: Place, value: object) -> None:
    *groups, name = place
    group: Any = content
    for step in groups:
        group = group.setdefault(step, {}) if isinstance(group, dict) else group[step]
    group[name] = value


def sums(made: Estimate) -> dict[str, Ends]:
    found = {}
    for bundle in made.bundles:
        found[f"{bundle.id} monthly"] = bundle.monthly
        found[f"{bundle.id} total"] = bundle.household_total
    return found


def true_ends(
    content: Content, answers: Sequence[tuple[Place, Sequence[object]]]
) -> dict[str, tuple[int, int]]:
    """The least and the most of every sum over all answers tried."""
    ends: dict[str, tuple[int, int]] = {}
    for case in itertools.product(*(values for _, values in answers)):
        known = json.loads(json.dumps(content))
        for (place, _), value in zip(answers, case, strict=True):
            put(known, place, value)
        made = ESTIMATOR.estimate(known, NOVEMBER, with_questions=False)
        for name, (low, high) in sums(made).items():
            assert low is not None
            assert high is not None
            least, most = ends.get(name, (low, high))
            ends[name] = min(least, low), max(most, high)
    return ends


def check(content: Content, answers: Sequence[tuple[Place, Sequence[object]]]) -> None:
    """Amounts are given as a range of values tried, yes/no as their answers."""
    unknown = json.loads(json.dumps(content))
    for place, values in answers:
        is_amount = isinstance(values, range)
        span = {"between": [values[0], values[-1]]} if is_amount else None
        put(unknown, place, span)
    bounds = sums(ESTIMATOR.estimate(unknown, NOVEMBER, with_questions=False))
    for name, (least, most) in true_ends(content, answers).items():
        if name not in bounds:  # a bundle that exists in some cases only
            continue
        low, high = bounds[name]
        assert low is not None
        assert high is not None
        assert least - ALLOWED <= low <= least, name
        assert most <= high <= most + ALLOWED, name


M1, M2 = ("members", 0, "income"), ("members", 1, "income")


def test_one_wage_over_the_line_of_livelihood_and_a_yes_no() -> None:
    check(
        EXAMPLE,
        [
            ((*M2, "daily_wage"), range(1_200_000, 2_600_001, 7_000)),
            (("one_parent",), (False, True)),
        ],
    )


def test_two_amounts_that_count_in_full_along_the_line_of_housing() -> None:
    content = a_household(
        home={"tenure": "monthly_rent", "monthly_rent": 369_000},
        members=[a_member(birth_date="1975-05-02")],
    )
    check(
        content,
        [
            ((*M1, "unemployment"), range(500_000, 900_001, 10_000)),
            ((*M1, "accident"), range(200_000, 600_001, 10_000)),
        ],
    )


def test_a_pension_that_counts_as_income_and_may_be_refused() -> None:
    members = [a_member(birth_date="1955-05-02", korean=True)]
    check(
        a_household(members=members),
        [
            ((*M1, "national_pension"), range(0, 1_300_001, 6_500)),
            (("members", 0, "korean"), (False, True)),
            (("members", 0, "occupational_pension_household"), (False, True)),
        ],
    )


def test_an_unknown_obligor_leaves_livelihood_given_or_not() -> None:
    content = a_household(members=[a_member(birth_date="1975-05-02")])
    poor = {"annual_income": 0, "property": 0}
    rich = {"annual_income": 0, "property": 1_200_000_001}
    check(content, [(("obligors",), ([], [poor], [rich]))])


@pytest.mark.parametrize("answers", [[((*M1, "business"), range(1_000_000, 1_600_001, 500))]])
def test_half_of_a_couple_living_on_business(answers: Any) -> None:
    couple = [
        a_member(birth_date="1952-05-02", marital="married"),
        a_member(id="m2", relation="spouse", birth_date="1958-05-02"),
    ]
    check(a_household(members=couple), answers)


def test_a_voucher_that_begins_where_housing_benefit_ends_is_never_added_to_it() -> None:
    """The line is crossed along 0.7 of one amount and the whole of the other: no cut parts it."""
    strangers = [
        a_member(birth_date="1953-05-02", korean=False),
        a_member(id="m2", relation="sibling", birth_date="1951-05-02", korean=False),
    ]
    content = a_household(
        home={"tenure": "monthly_rent", "monthly_rent": 300_000}, members=strangers
    )
    wage, pension = range(600_000, 1_000_001, 20_000), range(1_400_000, 1_500_001, 1_000)
    answers = [((*M1, "public_work_wage"), wage), ((*M2, "private_pension"), pension)]
    unknown = json.loads(json.dumps(content))
    for place, values in answers:
        put(unknown, place, {"between": [values[0], values[-1]]})
    bounds = sums(ESTIMATOR.estimate(unknown, NOVEMBER, with_questions=False))
    low, high = bounds["basic_security monthly"]
    least, most = true_ends(content, answers)["basic_security monthly"]
    assert low is not None
    assert high is not None
    assert least - ALLOWED <= low <= least
    assert most <= high <= most + ALLOWED


def test_reach_of_a_line_is_near_and_of_a_span_its_other_end() -> None:
    wage = open_amount(100, 200)
    assert reach(wage + 5) == ((105, 105), (-205, -205))
    assert reach(between(100, 200)) == ((100, 200), (-200, -100))
    assert reach(7) == ((7, 7), (-7, -7))
    endless = open_amount(100, None) + 0
    assert (lowest(endless), highest(endless)) == (100, None)
    assert reach(endless) == ((100, 100), (-NO_END, -NO_END))
