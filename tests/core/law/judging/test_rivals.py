"""Of Seoul's youth rent and housing voucher, both found, one enters a sum."""

from datetime import date
from typing import Any

import numpy as np
import pytest

from core.law.bundles import Bundle
from core.law.judging.column_tally import Spans
from core.law.judging.columns import one_of_rivals
from tests.helpers.law import a_household, a_member, shared_estimator

ESTIMATOR = shared_estimator()
DAY = date(2026, 11, 1)
VOUCHER = (120_000, 170_000)


def basic_security(rent: Any, day: date = DAY, income: int = 1_538_543) -> Bundle:
    """Of a member of 37 who pays this rent, on 60 % of the median: too much for a job seeker."""
    member = a_member(birth_date="1989-05-02", income={"private_pension": income})
    home = {"tenure": "monthly_rent", "deposit": 10_000_000, "monthly_rent": rent}
    content = a_household(home=home, members=[member])
    estimate = ESTIMATOR.estimate(content, day, with_questions=False)
    return next(it for it in estimate.bundles if it.id == "basic_security")


@pytest.mark.parametrize(
    ("rent", "winner", "monthly"),
    [
        (119_999, "seoul_housing_voucher", VOUCHER),
        (120_000, "seoul_youth_rent", (120_000, 120_000)),
        (150_000, "seoul_youth_rent", (150_000, 150_000)),
        (450_000, "seoul_youth_rent", (200_000, 200_000)),
        (5, "seoul_housing_voucher", VOUCHER),
    ],
)
def test_the_larger_low_enters_and_a_tie_goes_to_the_rent(
    rent: int, winner: str, monthly: tuple[int, int]
) -> None:
    bundle = basic_security(rent)
    assert bundle.programmes == (winner,)
    assert bundle.monthly == monthly


def test_an_open_rent_leaves_both_possible_and_never_both_together() -> None:
    bundle = basic_security({"between": [100_000, 300_000]})
    assert bundle.programmes == ("seoul_housing_voucher", "seoul_youth_rent")
    low, high = bundle.monthly
    assert low is not None
    assert 119_000 <= low <= 120_000
    assert high == 200_000


def test_before_its_first_figures_the_rent_leaves_the_sum_to_the_voucher() -> None:
    bundle = basic_security(450_000, date(2025, 11, 1), income=1_435_208)
    assert (bundle.programmes, bundle.monthly) == (("seoul_housing_voucher",), VOUCHER)


def test_columns_take_the_same_one() -> None:
    rents = np.array([0, 5, 119_990, 120_000, 150_000, 200_000, 200_000])
    least = np.array([120_000] * 6 + [0])
    most = np.array([170_000] * 6 + [0])
    found = one_of_rivals(Spans(rents, rents), Spans(least, most))
    assert found.low.tolist() == [120_000] * 4 + [150_000, 200_000, 200_000]
    assert found.high.tolist() == [170_000] * 3 + [120_000, 150_000, 200_000, 200_000]
