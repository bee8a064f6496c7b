"""Reading a household: three kinds of answer, complete households, mistakes with their place."""

from typing import Any

import pytest

from core.errors import Mistake
from core.law.facts.answers import Span, Untold
from core.law.household_format import Household, read_household
from tests.helpers.law import EXAMPLE, a_household, a_member


def birth_orders(*children: dict[str, Any]) -> list[object]:
    members = [a_member(), *(a_member(**{"relation": "child", **it}) for it in children)]
    return [it["birth_order"] for it in read_household(a_household(members=members)).members[1:]]


def mistake_of(content: object) -> tuple[str | None, str]:
    with pytest.raises(Mistake) as refused:
        read_household(content)
    return refused.value.field, refused.value.sentence.key.rsplit(".", 1)[-1]


def test_the_three_kinds_of_answer() -> None:
    household = read_household(
        {
            "property": {"financial": {"between": [1, None]}, "memberships": None},
            "debts": 5,
            "members": [{"id": "m1"}],
        }
    )
    assert household.facts["property.financial"] == Span(1, None)
    assert household.facts["property.memberships"] is Untold.UNKNOWN
    assert household.facts["property.general"] is Untold.NOT_ASKED
    assert household.facts["debts"] == 5


def test_nothing_absent_is_taken_as_none_unless_complete() -> None:
    open_household = read_household({"members": [{"id": "m1"}]})
    assert open_household.facts["debts"] is Untold.NOT_ASKED
    assert open_household.obligors is None
    assert open_household.members[0]["counted"] is Untold.NOT_ASKED


def test_in_a_complete_household_absent_means_none() -> None:
    household = read_household({"complete": True, "members": [{"id": "m1"}, {"id": "m2"}]})
    head, other = household.members
    assert household.facts["debts"] == 0
    assert household.facts["home.tenure"] == "free"
    assert household.facts["one_parent_kind"] == "parent"
    assert (household.obligors, household.vehicles, household.receiving) == ((), (), ())
    assert (head["relation"], other["relation"]) == ("head", "other_relative")
    assert (head["marital"], head["counted"], head["korean"]) == ("single", True, True)
    assert head["care_leaver.left_on"] is None


def test_null_stays_unknown_in_a_complete_household() -> None:
    household = read_household(
        {"complete": True, "one_parent": None, "obligors": None, "members": [{"income": None}]}
    )
    assert household.facts["one_parent"] is Untold.UNKNOWN
    assert household.obligors is None
    assert household.why["obligors"] is Untold.UNKNOWN
    assert household.members[0]["income.rent"] is Untold.UNKNOWN
    assert household.members[0]["contribution.national_pension"] == 0


def test_birth_date_sex_and_the_a_part_of_a_pension_have_no_none() -> None:
    household = read_household(
        {"complete": True, "members": [{"income": {"national_pension": 600_000}}, {}]}
    )
    pensioner, other = household.members
    assert pensioner["birth_date"] is Untold.NOT_ASKED
    assert pensioner["sex"] is Untold.NOT_ASKED
    assert pensioner["income.national_pension_a"] is Untold.NOT_ASKED
    assert other["income.national_pension_a"] == 0
    assert household.notices[0].where == "members[0].birth_date"


def test_a_survivors_pension_has_no_a_part() -> None:
    income = {"national_pension": 600_000, "national_pension_kind": "survivor"}
    household = read_household({"complete": True, "members": [{"income": income}]})
    assert household.members[0]["income.national_pension_a"] == 0


def test_dementia_follows_the_grade_where_nothing_else_was_said() -> None:
    household = read_household(
        {"complete": True, "members": [{"ltc_grade": "cognitive"}, {"ltc_grade": "4"}]}
    )
    assert [member["dementia"] for member in household.members] == [True, False]


def test_the_head_is_whoever_says_so_else_the_first() -> None:
    by_word = read_household({"members": [{"relation": "parent"}, {"relation": "head"}]})
    by_place = read_household({"members": [{}, {"relation": "child"}]})
    assert (by_word.head, by_place.head) == (1, 0)
    assert by_place.members[0]["relation"] == "head"


def test_a_between_of_equal_ends_is_the_value() -> None:
    assert read_household(a_household(debts={"between": [7, 7]})).facts["debts"] == 7


def test_names_nobody_knows_are_not_read_but_said() -> None:
    household: Household = read_household(
        a_household(colour="red", members=[a_member(income={"daily_wages": 5})])
    )
    assert [(it.what, it.where) for it in household.notices] == [
        ("unknown_name", "colour"),
        ("unknown_name", "members[0].income.daily_wages"),
    ]


WRONG: list[tuple[Any, str, str]] = [
    ([], "", "object"),
    ({"members": []}, "members", "no_members"),
    ({}, "members", "no_members"),
    ({"members": ["m1"]}, "members[0]", "object"),
    (a_household(complete="yes"), "complete", "yes_no"),
    (a_household(debts=-1), "debts", "negative"),
    (a_household(debts=1.5), "debts", "whole_number"),
    (a_household(debts=True), "debts", "whole_number"),
    (a_household(debts="100"), "debts", "whole_number"),
    (a_household(debts=10**13), "debts", "too_large"),
    (a_household(debts={"between": [5, 4]}), "debts", "between_turned"),
    (a_household(debts={"between": [5]}), "debts", "between"),
    (a_household(debts={"between": [None, 5]}), "debts", "whole_number"),
    (a_household(debts={"about": 5}), "debts", "between"),
    (a_household(one_parent={"between": [0, 1]}), "one_parent", "between_not_here"),
    (a_household(one_parent="no"), "one_parent", "yes_no"),
    (a_household(region="busan"), "region", "code"),
    (a_household(crisis=["sad"]), "crisis[0]", "code"),
    (a_household(crisis="illness"), "crisis", "list"),
    (a_household(home=5), "home", "object"),
    (a_household(home={"tenure": "tent"}), "home.tenure", "code"),
    (a_household(property={"vehicles": 3}), "property.vehicles", "list"),
    (a_household(property={"vehicles": [{"value": -5}]}), "property.vehicles[0].value", "negative"),
    (a_household(obligors=[{"property": "much"}]), "obligors[0].property", "whole_number"),
    (a_household(receiving=[{"programme": "lottery"}]), "receiving[0].programme", "programme"),
    (
        a_household(receiving=[{"programme": "basic_pension"}]),
        "receiving[0].member",
        "receiving_member",
    ),
    (
        a_household(receiving=[{"programme": "basic_pension", "member": "m9"}]),
        "receiving[0].member",
        "no_such_member",
    ),
    (a_household(members=[a_member(birth_date="1952-13-40")]), "members[0].birth_date", "date"),
    (a_household(members=[a_member(birth_date="19520310")]), "members[0].birth_date", "date"),
    (
        a_household(members=[a_member(relation="head"), a_member(relation="head")]),
        "members[1].relation",
        "two_heads",
    ),
    (a_household(members=[a_member(id=7)]), "members[0].id", "text"),
]


@pytest.mark.parametrize(("content", "where", "what"), WRONG)
def test_a_mistake_names_its_place(content: Any, where: str, what: str) -> None:
    assert mistake_of(content) == (where, what)


def test_the_example_of_the_spec_is_read() -> None:
    household = read_household(EXAMPLE)
    assert household.id == "hh-1"
    assert household.facts["one_parent"] is Untold.UNKNOWN
    assert household.members[1]["income.daily_wage"] == Span(900_000, 1_400_000)
    assert household.notices == ()


def test_the_order_of_birth_follows_from_the_birth_dates() -> None:
    assert birth_orders({"birth_date": "2020-05-05"}, {"birth_date": "2018-01-01"}) == [2, 1]


def test_a_relation_nobody_knows_leaves_every_order_open() -> None:
    """That member may be one of the children."""
    orders = birth_orders({"birth_date": "2020-05-05"}, {"relation": None})
    assert orders == [Untold.NOT_ASKED, Untold.NOT_ASKED]
