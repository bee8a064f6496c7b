"""Drawn households, fully known: columns say what the estimate of each household alone says."""

from datetime import date
from functools import cache
from random import Random

import pytest

from core.law.estimate import Estimator
from core.law.population import Population, Together
from tests.core.law.columns.agreement import said_by_estimate, said_by_part
from tests.helpers.drawn_households import a_drawn_household
from tests.helpers.law import shared_estimator

pytestmark = pytest.mark.uncounted

LATEST = date(2027, 12, 31)
"""Some drawn members are born after the day: they are left out, not refused."""

DAYS = [
    date(2024, 3, 1),
    date(2024, 12, 1),
    date(2025, 1, 1),
    date(2025, 8, 1),
    date(2026, 1, 1),
    date(2026, 11, 1),
    date(2027, 1, 1),
    date(2027, 12, 1),
]
SOME_DAYS = [DAYS[0], DAYS[3], DAYS[5], DAYS[7]]


@cache
def estimator() -> Estimator:
    return shared_estimator()


def check_agreement(seed: int, day: date, count: int) -> None:
    random = Random(seed)
    contents = [a_drawn_household(random) for _ in range(count)]
    together = 0
    for part in Population(estimator(), day, LATEST).judge(contents):
        together += len(part.group) if isinstance(part, Together) else 0
        for row, said in said_by_part(part).items():
            estimate = estimator().estimate(contents[row], day, today=LATEST, with_questions=False)
            assert said == said_by_estimate(estimate), (seed, day, row)
    assert together >= count * 0.9


@pytest.mark.parametrize("day", SOME_DAYS, ids=str)
def test_columns_say_what_the_estimate_says(day: date) -> None:
    check_agreement(day.toordinal(), day, 150)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("day", DAYS, ids=str)
def test_columns_say_what_the_estimate_says_of_a_hundred_thousand(seed: int, day: date) -> None:
    check_agreement(seed, day, 2_100)
