"""Drawn households, fully known: the calculator and the plain second reckoning agree to the won."""

from datetime import date
from functools import cache
from random import Random
from typing import Any

import pytest

from core.law.estimate import Estimator
from core.law.results import Result
from tests.core.law.plain.livelihood import Livelihood
from tests.core.law.plain.told import Told, parameter
from tests.helpers.drawn_households import a_day, a_drawn_household
from tests.helpers.law import shared_estimator

pytestmark = pytest.mark.uncounted

VERDICTS = {True: "entitled", False: "not_entitled", None: "undecided"}
LATEST = date(2027, 12, 31)
"""Some drawn members are born after the day: they are left out, not refused."""

Found = dict[str, tuple[str, Any]]


@cache
def estimator() -> Estimator:
    return shared_estimator()


def plainly(content: dict[str, Any], day: date) -> Found:
    """Verdict and amount (low, high; None: none shown) by programme and member."""
    told = Told(content, day)
    plain = Livelihood(told)
    found: Found = {
        "livelihood": _both(*plain.livelihood()),
        "medical_aid": (VERDICTS[plain.medical_aid()], None),
        "near_poor": (VERDICTS[plain.is_near_poor()], None),
        "stepping_stone": _both(*plain.stepping_stone()),
        "housing_benefit": _housing(plain, day),
    }
    for member in told.counted:
        if member.age >= 65:
            pension = plain.pension
            found[f"basic_pension/{member.told['id']}"] = _both(
                pension.is_entitled(member), pension.amount(member)
            )
    holds = plain.recognised <= told.line(50)
    grants = parameter("education.activity_grant", day)
    for member in plain.pupils():
        grant = grants[member.told["school"]] if holds else 0
        amount = None if day.year == 2024 and holds else (grant, grant)
        found[f"education_benefit/{member.told['id']}"] = (VERDICTS[holds], amount)
    return found


def _both(holds: bool, amount: int) -> tuple[str, Any]:
    return VERDICTS[holds], (amount, amount)


def _housing(plain: Livelihood, day: date) -> tuple[str, Any]:
    if not plain.has_housing():
        return "not_entitled", (0, 0)
    if plain.told.tenure == "own":
        return "entitled", plain.repair()
    if day.year == 2024:
        return "entitled", None
    return "entitled", (plain.rent_benefit(),) * 2


def as_found(result: Result, day: date) -> tuple[str, Any]:
    """What the calculator says; of a reference of 2027 the verdict by its amount."""
    if result.reference is not None:
        ends, year = result.reference
        assert (day.year, year) == (2027, 2026)
        return ("by reference", ends)
    return result.verdict, result.amount


@pytest.mark.parametrize("seed", range(10))
def test_both_reckonings_agree(seed: int) -> None:
    for draw in range(5):
        random = Random(seed * 1000 + draw)
        content, day = a_drawn_household(random), a_day(random)
        assert_equal(content, day)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(400, 900))
def test_both_reckonings_agree_on_many(seed: int) -> None:
    for draw in range(100):
        random = Random(seed * 1000 + draw)
        content, day = a_drawn_household(random), a_day(random)
        assert_equal(content, day)


def keep_one_spouse(content: dict[str, Any]) -> None:
    """The law knows one spouse; further drawn ones become siblings."""
    spouses = [it for it in content["members"] if it.get("relation") == "spouse"]
    for member in spouses[1:]:
        member["relation"] = "sibling"


def assert_equal(content: dict[str, Any], day: date) -> None:
    keep_one_spouse(content)
    estimate = estimator().estimate(content, day, today=LATEST, with_questions=False)
    income = Livelihood(Told(content, day)).recognised
    assert estimate.recognised_income["livelihood_family"] == (income, income)
    results = {
        it.programme + (f"/{it.member}" if it.member else ""): as_found(it, day)
        for it in estimate.results
    }
    for key, (verdict, amount) in plainly(content, day).items():
        found = results[key]
        if found[0] == "by reference":
            assert found[1] == amount, key
        else:
            assert found == (verdict, amount), key
