"""One function for a whole plan gives what the rules give one by one."""

from datetime import date
from random import Random
from typing import Any

import pytest

from core.law.batch import quick
from core.law.batch.quick import QuickPlan
from core.law.engine.plan import Plan, Slot
from core.law.engine.reckon import reckon
from core.law.facts.household import facts_of
from core.law.facts.known import OFFICE_FACTS
from core.law.household_format import read_household
from tests.helpers.drawn_households import a_drawn_household, blurred
from tests.helpers.law import shared_estimator

ESTIMATOR = shared_estimator()
DAYS = (date(2024, 3, 1), date(2025, 8, 1), date(2026, 11, 1), date(2027, 3, 1))


@pytest.fixture(autouse=True, params=[1, 9], ids=["one function", "step by step"])
def _way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quick, "WORTH_IT", request.param)


def compare(content: dict[str, Any], day: date, *, office_decides: bool) -> bool:
    """The values are the same, with their types; whether some fact is open."""
    known = facts_of(read_household(content), day, date(2027, 12, 31))
    if office_decides:
        known.values |= {(name, 0): False for name in OFFICE_FACTS}
    plan = ESTIMATOR.judge_of(day, known.shape).course.plan
    found, has_open_facts = QuickPlan(plan).values(known.values)
    wanted = reckon(plan, known.values).values
    for slot, (one, other) in enumerate(zip(found, wanted, strict=True)):
        step = plan.step_of.get(slot)
        assert (type(one), repr(one)) == (type(other), repr(other)), step and step.term.name
    return has_open_facts


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_every_value_of_a_known_household_is_the_same(day: date) -> None:
    random = Random(day.year)
    for _ in range(6):
        assert not compare(a_drawn_household(random), day, office_decides=True)


def test_what_rests_on_an_open_fact_keeps_its_own_formula() -> None:
    random = Random(9)
    for _ in range(6):
        household = blurred(a_drawn_household(random), random, 2)
        assert compare(household, date(2026, 11, 1), office_decides=False)


def test_one_function_is_made_only_when_it_pays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quick, "WORTH_IT", 3)
    made: list[Plan] = []
    function = quick._function

    def counted(plan: Plan, open_slots: set[Slot]) -> quick.Run:
        made.append(plan)
        return function(plan, open_slots)

    monkeypatch.setattr(quick, "_function", counted)
    known = facts_of(read_household(a_drawn_household(Random(1))), DAYS[2], DAYS[2])
    plan = QuickPlan(ESTIMATOR.judge_of(DAYS[2], known.shape).course.plan)
    for asked in range(5):
        plan.values(known.values)
        assert len(made) == (asked >= 2)
