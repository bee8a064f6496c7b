"""What an estimate says beyond the won: verdicts, likely, standing, references, bundles."""

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from core.law.estimate import Estimator
from core.law.estimate_format import as_json
from core.law.facts.answers import Untold
from core.law.pack import load_pack
from tests.helpers.law import EXAMPLE, a_household, a_member, shared_estimator

ESTIMATOR = shared_estimator()
NOVEMBER = date(2026, 11, 1)
SPEC = Path(__file__).parents[3] / "docs" / "spec" / "household.md"

Content = dict[str, Any]


def estimate(content: Content, day: date = NOVEMBER, **options: Any) -> Content:
    made = ESTIMATOR.estimate(content, day, **options)
    shown: Content = json.loads(json.dumps(as_json(made, lambda sentence: sentence.key)))
    return shown


def result(made: Content, programme: str, member: str | None = None) -> Content:
    (found,) = [
        it for it in made["results"] if it["programme"] == programme and it.get("member") == member
    ]
    return found  # type: ignore[no-any-return] # an object


def bundle(made: Content, id_: str) -> Content:
    return next(it for it in made["bundles"] if it["id"] == id_)


def examples_of_the_spec() -> tuple[Content, Content]:
    household, made = re.findall(r"```json\n(.*?)```", SPEC.read_text(encoding="utf-8"), re.DOTALL)
    return json.loads(household), json.loads(made)


def an_example(**changes: Any) -> Content:
    """The spec's household with other answers of m2's income."""
    content: Content = json.loads(json.dumps(EXAMPLE))
    content["members"][1]["income"] |= changes
    return content


def test_the_example_of_the_spec_result_by_result() -> None:
    household, expected = examples_of_the_spec()
    assert household == EXAMPLE
    made = estimate(household)
    for wanted in expected["results"]:
        found = result(made, wanted["programme"], wanted.get("member"))
        because = wanted.pop("because", [])
        assert {name: found.get(name) for name in wanted} == wanted
        assert [it for it in because if it not in found["because"]] == []
    assert made["recognised_income"] == expected["recognised_income"]
    assert (made["id"], made["as_of"], made["figures"]) == ("hh-1", "2026-11-01", "2026.2")


@pytest.mark.parametrize("id_", ["today", "basic_security", "stepping_stone"])
def test_the_example_of_the_spec_bundle_by_bundle(id_: str) -> None:
    household, expected = examples_of_the_spec()
    found, wanted = bundle(estimate(household), id_), bundle(expected, id_)
    assert found["programmes"] == wanted["programmes"]
    assert found.get("closed") == wanted.get("closed")
    for name in ("monthly", "household_total"):
        for end in ("low", "high"):
            assert abs(found[name][end] - wanted[name][end]) <= 10  # the rounding to 10 won
        assert found[name]["low"] <= wanted[name]["low"]
        assert found[name]["high"] >= wanted[name]["high"]


def test_the_example_of_the_spec_question_by_question() -> None:
    household, expected = examples_of_the_spec()
    assert estimate(household)["next_questions"] == expected["next_questions"]


def test_results_are_sorted_by_programme_then_member() -> None:
    found = [(it["programme"], it.get("member", "")) for it in estimate(EXAMPLE)["results"]]
    assert found == sorted(found)


def test_an_unknown_unemployment_benefit_leaves_livelihood_open_and_likely() -> None:
    made = estimate(an_example(unemployment=None), assume=True)
    livelihood = result(made, "livelihood")
    assert (livelihood["verdict"], livelihood["low"], livelihood["high"]) == (
        "undecided",
        0,
        525200,
    )
    assert livelihood["missing"] == ["members[1].income.unemployment"]
    assert livelihood["likely"] == {
        "verdict": "entitled",
        "low": 175200,
        "high": 525200,
        "assuming": [
            {"fact": "members[1].income.unemployment", "as": 0, "why": "unknown"},
        ],
    }


def test_the_form_may_say_why_a_fact_is_missing() -> None:
    why = {"members[1].income.unemployment": Untold.REFUSED}
    made = estimate(an_example(unemployment=None), assume=True, why=why)
    assert result(made, "livelihood")["likely"]["assuming"][0]["why"] == "refused"


def test_nothing_is_assumed_without_being_asked_to_or_without_a_declaration() -> None:
    assert "likely" not in result(estimate(an_example(unemployment=None)), "livelihood")
    open_obligors = estimate({**EXAMPLE, "obligors": None}, assume=True)
    assert "likely" not in result(open_obligors, "livelihood")
    assert result(open_obligors, "livelihood")["missing"] == ["obligors"]


def test_a_span_alone_is_what_is_missing_when_nothing_else_is() -> None:
    content = a_household(members=[a_member(income={"business": {"between": [0, 3_000_000]}})])
    livelihood = result(estimate(content), "livelihood")
    assert livelihood["verdict"] == "undecided"
    assert livelihood["missing"] == ["members[0].income.business"]


def test_a_yes_no_that_cannot_change_the_verdict_leaves_it_decided() -> None:
    content = a_household(members=[a_member(korean=None, sex=None)])
    assert result(estimate(content), "livelihood")["verdict"] == "entitled"


def test_the_office_judges_obligors_for_medical_aid() -> None:
    aid = result(estimate(EXAMPLE), "medical_aid")
    assert (aid["verdict"], aid["missing"], aid["value"]) == ("undecided", [], "type2")
    assert "low" not in aid
    alone = result(estimate(a_household()), "medical_aid")
    assert (alone["verdict"], alone["value"]) == ("entitled", "type2")


def test_a_refusal_is_nothing_a_period_and_how_far_it_was_missed() -> None:
    content = a_household(members=[a_member(income={"business": 3_000_000})])
    livelihood = result(estimate(content), "livelihood")
    assert (livelihood["low"], livelihood["high"], livelihood["period"]) == (0, 0, "month")
    line = next(it for it in livelihood["because"] if it["rule"] == "within_line")
    assert (line["holds"], line["by"]) == (
        False,
        {"low": 820556 - 2100000, "high": 820556 - 2100000},
    )


def test_a_tenants_benefit_of_2024_is_unverified_and_in_no_sum() -> None:
    home = {"tenure": "monthly_rent", "monthly_rent": 300_000}
    made = estimate(a_household(home=home), date(2024, 5, 1))
    housing = result(made, "housing_benefit")
    assert (housing["verdict"], housing["standing"]) == ("entitled", "unverified")
    assert "low" not in housing
    livelihood = result(made, "livelihood")["low"]
    assert bundle(made, "basic_security")["monthly"] == {"low": livelihood, "high": livelihood}
    refused = a_household(home=home, members=[a_member(income={"business": 3_000_000})])
    housing = result(estimate(refused, date(2024, 5, 1)), "housing_benefit")
    assert (housing["standing"], housing["low"], housing["high"]) == ("confirmed", 0, 0)


def test_a_pension_of_2027_is_a_reference_and_others_lean_on_it() -> None:
    made = estimate(EXAMPLE, date(2027, 3, 1))
    pension = result(made, "basic_pension", "m1")
    assert pension["verdict"] == "not_covered"
    assert pension["reference"] == {"low": 349700, "high": 349700, "figures": "2026"}
    assert "low" not in pension
    for programme in ("livelihood", "medical_aid", "housing_benefit", "near_poor"):
        assert result(made, programme)["leans_on"] == ["basic_pension 2026"]
    assert "leans_on" not in result(made, "stepping_stone")
    security = bundle(made, "basic_security")
    assert security["leans_on"] == ["basic_pension 2026"]
    assert "basic_pension" in security["programmes"]


def test_a_refused_reference_is_nothing_and_nobody_leans_on_it() -> None:
    rich = a_member(birth_date="1950-01-01", income={"occupational_pension": 4_000_000})
    made = estimate(a_household(members=[rich]), date(2027, 3, 1))
    assert result(made, "basic_pension", "m1")["reference"] == {
        "low": 0,
        "high": 0,
        "figures": "2026",
    }
    assert "leans_on" not in result(made, "livelihood")


@pytest.mark.parametrize("day", [date(2023, 12, 31), date(2028, 1, 1)])
def test_outside_the_years_covered_nothing_is(day: date) -> None:
    made = estimate(a_household(), day)
    assert {it["verdict"] for it in made["results"]} == {"not_covered"}
    assert all("reference" not in it for it in made["results"])
    assert bundle(made, "basic_security")["monthly"] == {"low": 0, "high": 0}


@pytest.mark.parametrize(("day", "closed"), [(date(2025, 6, 30), None), (date(2025, 7, 1), True)])
def test_stepping_stone_is_closed_after_its_last_day(day: date, closed: bool | None) -> None:
    made = estimate(EXAMPLE, day)
    assert result(made, "stepping_stone").get("closed") is closed
    assert bundle(made, "stepping_stone").get("closed") is closed


def test_what_is_received_today_stands_in_its_own_bundle() -> None:
    receiving = [
        {"programme": "livelihood", "amount": 400_000},
        {"programme": "basic_pension", "member": "m1"},
        {"programme": "education_benefit", "member": "m3", "amount": 500_000},
    ]
    today = bundle(estimate({**EXAMPLE, "receiving": receiving}), "today")
    assert today["programmes"] == ["basic_pension", "livelihood"]
    assert today["monthly"] == {"low": 400_000, "high": None}


def test_only_counted_members_have_results() -> None:
    members = [a_member(), a_member(id="m2", birth_date="1950-01-01", counted=False)]
    made = estimate(a_household(members=members))
    assert [it for it in made["results"] if it.get("member") == "m2"] == []


def test_a_member_without_birth_date_is_noted_and_named_where_it_matters() -> None:
    members = [a_member(), a_member(id="m2", birth_date=None, school="none")]
    del members[1]["birth_date"]
    made = estimate(a_household(members=members))
    assert made["notices"] == [
        {
            "where": "members[1].birth_date",
            "what": "no_birth_date",
            "text": "law.household.no_birth_date",
        }
    ]
    assert result(made, "basic_pension", "m2")["missing"] == ["members[1].birth_date"]


def test_questions_come_in_the_order_of_what_they_narrow() -> None:
    made = estimate(an_example(unemployment=None))
    narrowed = [it["narrows"]["to"] for it in made["next_questions"]]
    assert narrowed == sorted(narrowed)
    assert all(it["narrows"]["to"] < it["narrows"]["from"] for it in made["next_questions"])


def test_a_fresh_estimator_gives_the_same_estimate() -> None:
    content = an_example(unemployment=None, rent=None)
    fresh = Estimator(load_pack()).estimate(content, NOVEMBER)
    assert as_json(fresh, lambda sentence: sentence.key) == estimate(content)
