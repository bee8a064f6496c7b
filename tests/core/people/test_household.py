"""Who lives together, and what can hardly be."""

from datetime import date

import pytest

from core.errors import Mistake
from core.people.answer import State, given, without
from core.people.household import Household, oddities
from core.people.person import Person

DAY = date(2026, 11, 24)


def person(name: str, relation: str = "child", born: str | None = None) -> Person:
    birth = given(born) if born else without(State.LATER)
    return Person(name, name, birth, given("f"), given(relation), counted=given(True))


def test_the_head_stands_first_then_the_older_ones_the_unknown_last() -> None:
    house = Household.of(
        "h",
        [
            person("바다솔"),
            person("다솜찬", "grandchild", "2011-06-15"),
            person("나래뜰", "child", "1980-05-02"),
            person("가온들", "head", "1952-03-10"),
        ],
    )
    assert [who.name for who in house.members] == ["가온들", "나래뜰", "다솜찬", "바다솔"]
    assert house.head is not None
    assert house.head.name == "가온들"


def test_an_empty_household_has_no_head() -> None:
    assert Household("h").head is None


def test_age_is_counted_in_full_years() -> None:
    who = person("가온들", born="1952-11-25")
    assert who.age(DAY) == 73
    assert who.age(date(2026, 11, 25)) == 74
    assert person("가온들").age(DAY) is None


def test_those_said_to_be_counted_are_the_unit() -> None:
    out = Person("x", "라온빛", counted=given(value=False))
    house = Household.of("h", [person("가온들", "head"), out])
    assert [who.name for who in house.counted()] == ["가온들"]


def test_an_unknown_member_is_no_member() -> None:
    with pytest.raises(Mistake):
        Household("h").member("x")


def test_a_person_comes_back_from_its_groups() -> None:
    who = person("가온들", "head", "1952-03-10")
    assert Person.from_groups(who.id, who.who_json(), who.tie_json()) == who
    assert Person.from_groups("x", None, None) == Person("x")


@pytest.mark.parametrize(
    ("members", "key"),
    [
        (["head 1952-01-01", "head 1955-01-01"], "household.two_heads"),
        (["head 1952-01-01", "child 2027-01-01"], "household.born_in_future"),
        (["head 1990-01-01", "child 1985-01-01"], "household.child_too_old"),
        (["head 1990-01-01", "parent 1985-01-01"], "household.parent_too_young"),
    ],
)
def test_what_can_hardly_be_is_asked_back(members: list[str], key: str) -> None:
    house = Household.of(
        "h", [person(f"사람 {n}", *text.split()) for n, text in enumerate(members)]
    )
    assert [sentence.key for sentence in oddities(house, DAY)] == [key]


def test_a_usual_household_raises_no_question() -> None:
    house = Household.of(
        "h", [person("가온들", "head", "1952-03-10"), person("나래뜰", "child", "1980-05-02")]
    )
    assert oddities(house, DAY) == ()
    assert oddities(Household.of("h", [person("가온들", "child")]), DAY) == ()
