"""What is certain without being asked."""

from datetime import date
from typing import Any

import pytest

from core.casework.certain import with_certain
from core.casework.questions import load_form
from core.people.answer import NOT_ASKED, given

DAY = date(2026, 11, 29)


def pregnant(**member: Any) -> object:
    (found,) = with_certain({"id": "h", "members": [member]}, DAY)["members"]
    return found.get("pregnant", "not told")


def test_a_man_is_not_pregnant() -> None:
    assert pregnant(sex="m") is False


@pytest.mark.parametrize(
    ("born", "said"),
    [
        ("2016-11-30", False),
        ("2016-11-29", "not told"),
        ("1965-11-30", "not told"),
        ("1965-11-29", False),
    ],
)
def test_neither_is_a_child_or_an_old_woman(born: str, said: object) -> None:
    assert pregnant(sex="f", birth_date=born) == said


def test_what_was_told_stays() -> None:
    assert pregnant(sex="m", pregnant=True) is True


def test_unknown_sex_and_age_leave_it_open() -> None:
    assert pregnant() == "not told"
    assert pregnant(pregnant=None, birth_date=None) is None


def test_the_form_asks_exactly_where_it_is_not_certain() -> None:
    question = next(one for one in load_form().questions if one.fact == "pregnant")
    for years in range(100):
        member = {"sex": "f", "birth_date": f"{DAY.year - years - 1}-12-31"}
        is_asked = question.is_asked(lambda fact: given("f") if fact == "sex" else NOT_ASKED, years)
        assert is_asked is (pregnant(**member) == "not told")


@pytest.mark.parametrize("fact", ["schooling_cut_for_money", "cannot_learn"])
def test_learning_is_asked_exactly_of_whom_it_may_be_true(fact: str) -> None:
    question = next(one for one in load_form().questions if one.fact == fact)
    for years in range(100):
        member = {"birth_date": f"{DAY.year - years - 1}-12-31"}
        (found,) = with_certain({"members": [member]}, DAY)["members"]
        assert question.is_asked(lambda _fact: NOT_ASKED, years) is (fact not in found)
        assert found.get(fact, False) is False
