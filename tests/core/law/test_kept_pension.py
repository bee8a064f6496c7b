"""A basic pension received today and not found stays in the sums (household.md 5.7 and 5.57)."""

from datetime import date
from typing import Any

import pytest

from core.law.choices.search import choices_of
from core.law.estimate_format import as_json
from core.law.population import Population, Together
from tests.core.law.columns.agreement import said_by_estimate, said_by_part
from tests.helpers.law import shared_estimator

ESTIMATOR = shared_estimator()
NOVEMBER = date(2026, 11, 1)

Content = dict[str, Any]


def a_home(receiving: Any, **changes: Any) -> Content:
    """Somebody whom a spouse's pension of an office bars, and a grown child."""
    elder = {"id": "m1", "birth_date": "1950-03-10", "occupational_pension_household": True}
    child = {"id": "m2", "relation": "child", "birth_date": "1980-05-02"}
    content = {
        "id": "h",
        "complete": True,
        "obligors": [],
        "members": [{**elder, **changes}, child],
    }
    return {**content, "receiving": receiving}


def pension(amount: Any, member: str = "m1") -> Content:
    return {"programme": "basic_pension", "member": member, "amount": amount}


def bundle(content: Content, id_: str = "basic_security", day: date = NOVEMBER) -> Content:
    made = as_json(ESTIMATOR.estimate(content, day), lambda sentence: sentence.key)
    found: Content = next(it for it in made["bundles"] if it["id"] == id_)
    return found


def both_ends(amount: int | None) -> Content:
    return {"low": amount, "high": amount}


def test_what_is_received_counts_as_income_and_stays_in_the_sum() -> None:
    without, kept = bundle(a_home([])), bundle(a_home([pension(300_000)]))
    assert "basic_pension" not in without["programmes"]
    assert "basic_pension" in kept["programmes"]
    assert kept["monthly"] == without["monthly"]  # 300,000 less of the livelihood benefit


def test_it_is_no_sum_of_what_is_found() -> None:
    found = a_home([pension(300_000)], occupational_pension_household=False)
    assert bundle(found) == bundle({**found, "receiving": []})


def test_stepping_stone_replaces_it() -> None:
    stone = bundle(a_home([pension(300_000)]), "stepping_stone")
    assert stone == bundle(a_home([]), "stepping_stone")


def test_the_pension_of_a_member_not_counted_is_no_part() -> None:
    away = a_home([pension(300_000)], counted=False)
    assert bundle(away) == bundle({**away, "receiving": []})


def test_an_amount_within_a_range_follows_the_benefit_it_lowers() -> None:
    kept = bundle(a_home([pension({"between": [100_000, 300_000]})]))
    least, most = (bundle(a_home([pension(it)]))["monthly"] for it in (300_000, 100_000))
    assert kept["monthly"]["low"] >= min(least["low"], most["low"]) - 1000
    assert kept["monthly"]["high"] <= max(least["high"], most["high"]) + 1000


def test_an_amount_not_told_has_no_upper_end() -> None:
    assert bundle(a_home([pension(None)]))["monthly"]["high"] is None


def test_a_list_not_told_may_hold_a_whole_pension_of_an_elder() -> None:
    alone = {**a_home(None), "members": a_home(None)["members"][:1]}
    told, untold = bundle({**alone, "receiving": []}), bundle(alone)
    assert untold["monthly"]["high"] == told["monthly"]["high"] + 349_700
    young = {**alone, "members": [{"id": "m1", "birth_date": "1980-01-01"}]}
    assert "basic_pension" not in bundle(young)["programmes"]


def test_it_stays_where_the_reference_is_refused() -> None:
    kept = bundle(a_home([pension(300_000)]), day=date(2027, 3, 1))
    assert "basic_pension" in kept["programmes"]
    assert "leans_on" not in kept


@pytest.mark.parametrize("receiving", [[], [pension(300_000)], None])
def test_a_population_says_the_same(receiving: Any) -> None:
    contents = [a_home(receiving), a_home(receiving, counted=False)]
    for part in Population(ESTIMATOR, NOVEMBER).judge(contents):
        for row, said in said_by_part(part).items():
            made = ESTIMATOR.estimate(contents[row], NOVEMBER, with_questions=False)
            assert said == said_by_estimate(made)
            assert receiving is None or isinstance(part, Together)


def test_every_choice_holds_it() -> None:
    kept = a_home([pension(300_000)])
    kept["members"][1] |= {"birth_date": "1995-05-02"}
    kept["home"] = {"tenure": "monthly_rent", "monthly_rent": 300_000}
    made = choices_of(ESTIMATOR, kept, NOVEMBER)
    assert made.best is not None
    assert made.best.monthly[0] is not None
    assert made.best.monthly[0] >= 300_000
