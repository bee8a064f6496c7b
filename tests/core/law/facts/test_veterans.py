"""Whether somebody is of a group of veterans, and the month of the day, as facts for the rules."""

from datetime import date

import pytest

from core.errors import Mistake
from core.law.engine.facts import MAYBE
from core.law.facts.answers import Untold
from core.law.facts.household import facts_of
from core.law.facts.open_facts import KnownFacts
from core.law.household_format import read_household
from tests.helpers.law import a_household, a_member


def facts(content: object, day: date = date(2026, 11, 21)) -> KnownFacts:
    return facts_of(read_household(content), day, today=day)


@pytest.mark.parametrize(("codes", "is_one"), [([], False), (["merit", "wounded"], True)])
def test_a_veteran_is_known_from_the_list(codes: list[str], is_one: bool) -> None:
    known = facts(a_household(members=[a_member(veteran=codes)]))
    assert known.values["has_veteran_status", 0] is is_one


def test_in_a_complete_household_nobody_is_one_unless_told() -> None:
    known = facts({"complete": True, "members": [{"birth_date": "1950-01-01"}]})
    assert known.values["has_veteran_status", 0] is False


def test_a_list_nobody_told_leaves_it_open_with_its_path() -> None:
    known = facts({"members": [{}, {"veteran": None}]})
    assert known.values["has_veteran_status", 1] is MAYBE
    found = {it.path: it.why for it in known.open_facts if it.path.endswith("veteran")}
    assert found["members[0].veteran"] is Untold.NOT_ASKED
    assert found["members[1].veteran"] is Untold.UNKNOWN


def test_a_group_that_is_none_is_a_mistake_with_its_place() -> None:
    with pytest.raises(Mistake) as refused:
        facts(a_household(members=[a_member(veteran=["merit", "hero"])]))
    assert refused.value.field == "members[0].veteran[1]"


@pytest.mark.parametrize("day", [date(2026, 6, 1), date(2026, 12, 31)])
def test_the_month_is_that_of_the_day(day: date) -> None:
    assert facts(a_household(), day).values["month", 0] == day.month
