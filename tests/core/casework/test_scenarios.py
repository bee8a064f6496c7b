"""What-if answers are put where the member stands now, not where it stood when they were kept."""

import pytest

from core.casework.scenarios.scenario import Other, Scenario, changes_of
from core.casework.sheet import Sheet
from core.errors import Mistake
from core.law.what_if.changes import Change
from core.people.household import Household
from core.people.person import Person
from core.record.kinds import HOUSEHOLD


def a_sheet(*ids: str) -> Sheet:
    return Sheet(Household("house", tuple(Person(id_) for id_ in ids)))


def test_an_answer_follows_its_member_to_another_place() -> None:
    answers = (Other("son", "income.daily_wage", 900_000), Other(HOUSEHOLD, "one_parent", True))
    assert changes_of(a_sheet("mother", "son"), answers) == (
        Change("members[1].income.daily_wage", 900_000),
        Change("one_parent", True),
    )
    assert changes_of(a_sheet("son"), answers)[0].path == "members[0].income.daily_wage"


def test_a_member_who_has_gone_is_said_in_one_sentence() -> None:
    with pytest.raises(Mistake) as gone:
        changes_of(a_sheet("mother"), (Other("son", "income.daily_wage", 0),))
    assert gone.value.sentence.key == "what_if.gone"


def test_a_scenario_is_read_as_it_was_written() -> None:
    kept = Scenario("s1", "취업", (Other("son", "income.daily_wage", 900_000),))
    assert Scenario.from_json("s1", "취업", kept.to_json()) == kept
