"""A crisis, births on one day, a dementia: known as soon as the answers say enough."""

from datetime import date
from typing import Any

import pytest

from core.law.engine.bounds import highest, lowest
from core.law.engine.facts import MAYBE
from core.law.facts.answers import Untold
from core.law.facts.household import facts_of
from core.law.facts.open_facts import KnownFacts
from core.law.household_format import read_household
from tests.helpers.law import a_household, a_member

DAY = date(2026, 11, 21)


def facts(content: object) -> KnownFacts:
    return facts_of(read_household(content), DAY, today=DAY)


def why_open(known: KnownFacts, name: str, place: int = 0) -> tuple[str, Untold | None]:
    fact = next(it for it in known.open_facts if (name, place) in it.places)
    return fact.path, fact.why


def of_two_children(
    second: dict[str, Any] | None = None, *, first_counted: bool = True
) -> KnownFacts:
    child = {"relation": "child", "birth_date": "2026-05-05"}
    first = a_member(id="m2", counted=first_counted, **child)
    members = [a_member(), first, a_member(id="m3", **{**child, **(second or {})})]
    return facts(a_household(members=members))


@pytest.mark.parametrize(("codes", "has_one"), [([], False), (["job_lost"], True)])
def test_a_crisis_is_known_from_the_list(codes: list[str], has_one: bool) -> None:
    assert facts(a_household(crisis=codes)).values["has_crisis", 0] is has_one


def test_a_list_nobody_told_leaves_the_crisis_open() -> None:
    known = facts(a_household(crisis=None))
    assert known.values["has_crisis", 0] is MAYBE
    assert why_open(known, "has_crisis") == ("crisis", Untold.UNKNOWN)


@pytest.mark.parametrize(
    ("answers", "has_dementia"),
    [
        ({"dementia": True}, True),
        ({"dementia": False, "ltc_grade": "5"}, False),
        ({"dementia": None, "ltc_grade": "5"}, True),
        ({"dementia": None, "ltc_grade": "cognitive"}, True),
        ({"dementia": None, "ltc_grade": "4"}, MAYBE),
        ({"dementia": None, "ltc_grade": None}, MAYBE),
    ],
)
def test_dementia_is_the_diagnosis_or_a_grade_that_says_it(
    answers: dict[str, Any], has_dementia: object
) -> None:
    known = facts(a_household(members=[a_member(**answers)]))
    assert known.values["has_dementia", 0] is has_dementia


def test_a_dementia_nobody_told_is_asked_for() -> None:
    known = facts(a_household(members=[a_member(dementia=None, ltc_grade="3")]))
    assert why_open(known, "has_dementia")[0] == "members[0].dementia"


def test_of_children_born_on_one_day_the_first_listed_is_the_first() -> None:
    known = of_two_children()
    assert known.values["is_first_of_birth", 1] is True
    assert known.values["is_first_of_birth", 2] is False


def test_who_is_not_counted_carries_nothing_for_the_others() -> None:
    known = of_two_children(first_counted=False)
    assert known.values["is_first_of_birth", 2] is True


@pytest.mark.parametrize("second", [{"birth_date": "2026-05-06"}, {"relation": "grandchild"}])
def test_another_day_or_relation_is_another_birth(second: dict[str, Any]) -> None:
    assert of_two_children(second=second).values["is_first_of_birth", 2] is True


@pytest.mark.parametrize("name", ["birth_date", "relation"])
def test_a_missing_answer_leaves_open_who_is_the_first(name: str) -> None:
    known = of_two_children(second={name: None})
    assert known.values["is_first_of_birth", 2] is MAYBE
    assert why_open(known, "is_first_of_birth", 2)[0] == f"members[2].{name}"


def test_the_missing_answer_may_be_that_of_the_elder() -> None:
    child = {"relation": "child", "birth_date": "2026-05-05"}
    members = [
        a_member(birth_date=None),
        a_member(id="m2", relation="child", birth_date=None),
        a_member(id="m3", **child),
    ]
    known = facts(a_household(members=members))
    assert why_open(known, "is_first_of_birth", 2)[0] == "members[1].birth_date"


def test_days_since_birth_are_counted_or_lie_between_the_years() -> None:
    known = facts(a_household(members=[a_member(birth_date="2026-05-25")]))
    assert known.values["age_days", 0] == 180
    nobody_asked: Any = facts({"members": [{}]}).values["age_days", 0]
    assert (lowest(nobody_asked), highest(nobody_asked)) == (0, 366 * 121)
