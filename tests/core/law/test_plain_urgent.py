"""Emergency aid, grants, births, elder care: the calculator and a plain reckoning agree."""

from datetime import date
from functools import cache
from random import Random
from typing import Any

import pytest

from core.law.estimate import Estimator
from core.law.results import Result
from tests.core.law.plain.urgent import urgently
from tests.core.law.test_plain_reckoning import keep_one_spouse
from tests.helpers.drawn_households import a_day, a_drawn_household
from tests.helpers.law import shared_estimator

pytestmark = pytest.mark.uncounted

LATEST = date(2027, 12, 31)
GROUP = {
    "emergency_livelihood",
    "seoul_emergency",
    "childbirth_grant",
    "funeral_grant",
    "seoul_maternity_transport",
    "seoul_postpartum_care",
    "senior_care",
    "dementia_treatment",
}


@cache
def estimator() -> Estimator:
    return shared_estimator()


def as_found(result: Result, day: date) -> tuple[str, Any]:
    """Verdict and amounts; of a reference of 2027 its amounts."""
    if result.reference is not None:
        ends, year = result.reference
        assert (day.year, year) == (2027, 2026)
        return ("by reference", ends)
    return result.verdict, result.amount


def assert_equal(content: dict[str, Any], day: date) -> None:
    keep_one_spouse(content)
    estimate = estimator().estimate(content, day, today=LATEST, with_questions=False)
    found = {
        it.programme + (f"/{it.member}" if it.member else ""): as_found(it, day)
        for it in estimate.results
        if it.programme in GROUP
    }
    wanted = urgently(content, day)
    assert found.keys() == wanted.keys()
    for key, (verdict, amounts) in wanted.items():
        is_reference = found[key][0] == "by reference"
        assert found[key] == ("by reference" if is_reference else verdict, amounts), key


@pytest.mark.parametrize("seed", range(10))
def test_both_reckonings_agree(seed: int) -> None:
    for draw in range(5):
        random = Random(seed * 1000 + draw)
        assert_equal(a_drawn_household(random), a_day(random))


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(400, 700))
def test_both_reckonings_agree_on_many(seed: int) -> None:
    for draw in range(100):
        random = Random(seed * 1000 + draw)
        assert_equal(a_drawn_household(random), a_day(random))
