"""Why: the tree of a result, with signs, origins, articles and notices."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from core.law.explain import Reason, reasons
from core.law.results import Estimate, Result
from tests.helpers.law import EXAMPLE, a_household, a_member, shared_estimator

ESTIMATOR = shared_estimator()
NOVEMBER = date(2026, 11, 1)


def estimate(content: dict[str, Any], **options: Any) -> Estimate:
    return ESTIMATOR.estimate(content, NOVEMBER, **options)


def result(made: Estimate, programme: str) -> Result:
    return next(it for it in made.results if it.programme == programme)


def walk(reason: Reason) -> Iterator[Reason]:
    yield reason
    for below in reason.below:
        yield from walk(below)


def titled(top: Reason, key: str) -> Reason:
    return next(it for it in walk(top) if it.title is not None and it.title.key == key)


def test_livelihood_is_the_line_less_the_recognised_income() -> None:
    made = estimate(EXAMPLE)
    (top,) = reasons(made, result(made, "livelihood"))
    assert (top.low, top.high, top.sign) == (175200, 525200, "=")
    line = titled(top, "law.rule.livelihood_line")
    income = titled(top, "law.rule.recognised_income")
    assert (line.sign, line.low, line.high) == ("+", 1714892, 1714892)
    assert (income.sign, income.low, income.high) == ("-", 1189700, 1539700)


def test_a_fact_leads_back_to_its_answer() -> None:
    made = estimate(EXAMPLE)
    (top,) = reasons(made, result(made, "livelihood"))
    wage = titled(top, "law.fact.income_daily_wage")
    assert (wage.origin, wage.fact) == ("open", "members[1].income.daily_wage")
    assert (wage.low, wage.high, wage.person) == (900000, 1400000, 1)
    pension = titled(top, "law.fact.income_national_pension")
    assert (pension.origin, pension.low, pension.person) == ("told", 210000, 0)


def test_another_programmes_amount_is_marked_as_such() -> None:
    made = estimate(EXAMPLE)
    (top,) = reasons(made, result(made, "livelihood"))
    pensions = [it for it in walk(top) if it.origin == "programme"]
    assert [(it.low, it.person) for it in pensions] == [(349700, 0)]


def test_every_rule_stands_in_the_law_and_every_figure_has_its_notice() -> None:
    made = estimate(EXAMPLE)
    for programme in ("livelihood", "housing_benefit", "basic_pension"):
        for top in reasons(made, result(made, programme)):
            for step in walk(top):
                assert step.law or step.origin in ("told", "open", "assumed")
                if step.origin == "figure":
                    assert step.notices
                    assert step.by_language is not None
                    assert set(step.by_language) == {"ko", "en"}


def test_what_is_surely_nothing_is_left_out_and_what_is_assumed_is_shown() -> None:
    content = {**EXAMPLE, "debts": None}
    content["members"] = [
        *EXAMPLE["members"][:1],
        {**EXAMPLE["members"][1], "income": {"unemployment": None, "daily_wage": 1_000_000}},
        *EXAMPLE["members"][2:],
    ]
    made = estimate(content, assume=True)
    (top,) = reasons(made, result(made, "livelihood"), likely=True)
    facts = {it.fact: it for it in walk(top) if it.fact is not None}
    assert facts["members[1].income.unemployment"].origin == "assumed"
    assert facts["members[1].income.unemployment"].high == 0
    assert "members[0].income.rent" not in facts
    (sound,) = reasons(made, result(made, "livelihood"))
    open_facts = {it.fact: it for it in walk(sound) if it.fact is not None}
    assert open_facts["members[1].income.unemployment"].origin == "open"


def test_a_benefit_without_amount_has_no_tree() -> None:
    made = estimate(EXAMPLE)
    assert reasons(made, result(made, "medical_aid")) == ()


@pytest.mark.parametrize(("tenure", "period"), [("own", "once"), ("monthly_rent", "month")])
def test_the_tree_is_that_of_the_form_that_applies(tenure: str, period: str) -> None:
    home = {"tenure": tenure, "value": 50_000_000, "monthly_rent": 300_000}
    made = estimate(a_household(home=home, members=[a_member()]))
    housing = result(made, "housing_benefit")
    assert housing.period == period
    (top,) = reasons(made, housing)
    assert top.high == (housing.amount or (None, None))[1]
