"""Drawn households, fully known: vouchers and discounts agree with the plain second reckoning."""

from datetime import date
from functools import cache
from random import Random
from typing import Any

import pytest

from core.law.estimate import Estimator
from core.law.results import Result
from tests.core.law.plain.told import Told
from tests.core.law.plain.vouchers import ENDLESS, Found, all_found
from tests.core.law.test_plain_reckoning import keep_one_spouse
from tests.helpers.drawn_households import a_drawn_household
from tests.helpers.law import shared_estimator

pytestmark = pytest.mark.uncounted

DAYS = (
    date(2024, 3, 1),
    date(2024, 7, 1),
    date(2025, 8, 31),
    date(2025, 9, 1),
    date(2026, 1, 1),
    date(2026, 5, 31),
    date(2026, 7, 1),
    date(2026, 11, 21),
    date(2027, 5, 31),
    date(2027, 6, 1),
)
LATEST = date(2027, 12, 31)
VERDICTS = {True: "entitled", False: "not_entitled", None: "undecided"}
ENDS_WITH_2026 = {
    "culture_card",
    "sports_voucher",
    "sanitary_products",
    "food_voucher",
    "state_scholarship",
}
Expected = tuple[str, Any]


@cache
def estimator() -> Estimator:
    return shared_estimator()


def expected(programme: str, found: Found, day: date) -> Expected:
    """Verdict and ends as the estimate says them: what is not covered has a reference or none."""
    verdict, low, high = found
    ends = None if low is None else (low, None if high == ENDLESS else high)
    if (programme == "energy_voucher" and day < date(2026, 7, 1)) or (
        programme == "food_voucher" and day.year < 2026
    ):
        return "not_covered", None
    is_over = programme == "energy_voucher" and day > date(2027, 5, 31)
    if is_over or (programme in ENDS_WITH_2026 and day.year > 2026):
        return "not_covered", None if ends is None else (ends, 2026)
    return VERDICTS[verdict], ends


def said(result: Result) -> Expected:
    return result.verdict, result.reference if result.verdict == "not_covered" else result.amount


def assert_equal(seed: int) -> None:
    random = Random(seed)
    content, day = a_drawn_household(random), random.choice(DAYS)
    keep_one_spouse(content)
    estimate = estimator().estimate(content, day, today=LATEST, with_questions=False)
    results = {
        it.programme + (f"/{it.member}" if it.member else ""): said(it) for it in estimate.results
    }
    plain = {
        key: expected(key.split("/")[0], found, day)
        for key, found in all_found(Told(content, day)).items()
    }
    ours = {key.split("/")[0] for key in plain}
    assert {key: it for key, it in results.items() if key.split("/")[0] in ours} == plain


@pytest.mark.parametrize("block", range(10))
def test_both_reckonings_agree(block: int) -> None:
    for draw in range(5):
        assert_equal(block * 1000 + draw)


@pytest.mark.soak
@pytest.mark.parametrize("block", range(400, 900))
def test_both_reckonings_agree_on_many(block: int) -> None:
    for draw in range(100):
        assert_equal(block * 1000 + draw)
