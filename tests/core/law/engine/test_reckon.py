"""One invented benefit through rulebook, plan and reckoning; the traps of open answers."""

from dataclasses import replace
from datetime import date

import pytest

from core.errors import NothingAnswersTo, RulesInACircle, TwoRulesInForce
from core.law.engine.algebra import Amount
from core.law.engine.bounds import Between, between, highest, lowest, open_amount
from core.law.engine.exact import Exact
from core.law.engine.facts import MAYBE
from core.law.engine.figure_file import read_figures
from core.law.engine.gather import collect, sum_of
from core.law.engine.plan import Plan, Shape, Step
from core.law.engine.reckon import Reckoning, reckon
from core.law.engine.rule import Rule, rule
from core.law.engine.rulebook import Library
from core.law.facts.known import FACTS
from tests.core.law.engine import winter_grant

FOLDER = "winter_grant"


def a_library(*more: Rule) -> Library:
    rules = dict(collect((winter_grant,)))
    for extra in more:
        rules[extra.name] = (*rules.get(extra.name, ()), extra)
    return Library({FOLDER: rules}, read_figures(FOLDER, winter_grant.FIGURES), FACTS)


def a_plan(day: date, persons: int = 2, target: str = "grant") -> Plan:
    return Plan(a_library().on(day), Shape(persons), [(FOLDER, target)])


def span(value: Amount) -> tuple[Exact | None, Exact | None]:
    return lowest(value), highest(value)


def grant_for(plan: Plan, ages: list[object], wages: list[object]) -> Reckoning:
    facts: dict[tuple[str, int], object] = {}
    for place, (age, wage) in enumerate(zip(ages, wages, strict=True)):
        facts["age", place] = age
        facts["income_daily_wage", place] = wage
    return reckon(plan, facts)


IN_2026 = date(2026, 11, 21)


def test_known_answers_give_a_known_grant() -> None:
    done = grant_for(a_plan(IN_2026), [70, 40], [1_200_000, 100_001])
    assert done.of("winter_grant.counted_earnings", 1) == 70_000
    assert done.of("winter_grant.grant") == 190_000


def test_a_wage_between_two_ends_gives_a_grant_between_two_ends() -> None:
    done = grant_for(a_plan(IN_2026), [70, 40], [open_amount(1_200_000, 1_300_000), 100_001])
    assert span(done.of("winter_grant.grant")) == (120_000, 190_000)


def test_a_missing_yes_no_is_maybe_and_does_not_matter_where_it_cannot_decide() -> None:
    done = grant_for(a_plan(IN_2026), [70, open_amount(0, 120)], [0, open_amount(0, 500_000)])
    assert done.of("winter_grant.is_elder", 1) is MAYBE
    assert done.of("winter_grant.grant") == 300_000
    assert done.open_facts((done.plan.slot("winter_grant.grant"),)) == set()


def test_a_missing_sum_is_open_upwards_and_never_nothing() -> None:
    done = grant_for(a_plan(IN_2026, persons=1), [70], [open_amount(0, None)])
    assert done.of("winter_grant.is_entitled") is MAYBE
    assert span(done.of("winter_grant.grant")) == (0, 300_000)


def test_the_open_facts_are_those_that_still_matter() -> None:
    plan = a_plan(IN_2026)
    done = grant_for(plan, [70, open_amount(0, 120)], [0, open_amount(0, None)])
    found = done.open_facts((plan.slot("winter_grant.grant"),))
    assert found == {plan.facts["income_daily_wage", 1]}


def test_another_version_of_a_provision_holds_on_another_day() -> None:
    old = grant_for(a_plan(date(2026, 12, 31)), [70, 40], [1_200_000, 100_001])
    new = grant_for(a_plan(date(2027, 1, 1)), [70, 40], [1_200_000, 100_001])
    assert (old.of("winter_grant.grant"), new.of("winter_grant.grant")) == (190_000, 300_000)


def test_changing_one_fact_redoes_only_what_follows_from_it() -> None:
    plan = a_plan(IN_2026)
    done = grant_for(plan, [70, 40], [1_200_000, 100_001])
    wage = plan.facts["income_daily_wage", 1]
    redone = []

    def noted(step: Step) -> Step:
        def formula(*values: object) -> object:
            redone.append(step.term.name)
            return step.formula(*values)

        return replace(step, formula=formula)

    plan.steps = [noted(step) for step in plan.steps]
    assert done.again({wage: 0}).of("winter_grant.grant") == 260_000
    assert redone == [
        "winter_grant.counted_earnings",
        "winter_grant.household_earnings",
        "winter_grant.is_entitled",
        "winter_grant.grant",
    ]
    assert done.of("winter_grant.grant") == 190_000


def test_the_same_open_wage_mentioned_twice_is_one_wage() -> None:
    wage = open_amount(900_000, 1_400_000)
    total = wage + (1_000_000 - wage)
    assert total == 1_000_000


def test_between_of_equal_ends_is_the_number_itself() -> None:
    assert between(5, 5) == 5
    assert isinstance(between(5, 6), Between)


@rule(law="nowhere", name="grant", since=date(2026, 6, 1))
def another_grant(highest_grant: Amount) -> Amount:
    return highest_grant


def test_two_versions_on_one_day_are_refused() -> None:
    with pytest.raises(TwoRulesInForce) as refused:
        a_library(another_grant)
    assert dict(refused.value.sentence.values) == {
        "name": "winter_grant.grant",
        "day": "2026-06-01",
    }


@rule(law="nowhere")
def asks_too_much(shoe_size: Amount) -> Amount:
    return shoe_size


def test_a_need_nobody_answers_is_refused() -> None:
    with pytest.raises(NothingAnswersTo):
        Plan(a_library(asks_too_much).on(IN_2026), Shape(1), [(FOLDER, "asks_too_much")])


@rule(law="nowhere", of="household")
def asks_whose(age: Amount) -> Amount:
    return age


def test_a_household_rule_may_not_read_one_persons_fact() -> None:
    with pytest.raises(NothingAnswersTo):
        Plan(a_library(asks_whose).on(IN_2026), Shape(1), [(FOLDER, "asks_whose")])


@rule(law="nowhere")
def hen(egg: Amount) -> Amount:
    return egg


@rule(law="nowhere")
def egg(hen: Amount) -> Amount:
    return hen


def test_rules_in_a_circle_are_refused_and_named() -> None:
    with pytest.raises(RulesInACircle) as refused:
        Plan(a_library(hen, egg).on(IN_2026), Shape(1), [(FOLDER, "hen")])
    assert "winter_grant.egg" in str(refused.value.sentence.values["names"])


value_of_cars = sum_of("value", law="nowhere")


def test_a_list_nobody_told_may_hold_anything() -> None:
    library = Library({FOLDER: {"value_of_cars": (value_of_cars,)}}, {}, FACTS)
    plan = Plan(library.on(IN_2026), Shape(1), [(FOLDER, "value_of_cars")])
    none = reckon(plan, {("unlisted_vehicles", 0): False})
    untold = reckon(plan, {("unlisted_vehicles", 0): MAYBE})
    assert none.of("winter_grant.value_of_cars") == 0
    assert span(untold.of("winter_grant.value_of_cars")) == (0, None)
