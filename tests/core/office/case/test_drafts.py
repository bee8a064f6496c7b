"""Drafts: the name of a what-if case, why an answer is put right, and the version of a form."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.casework.scenarios.scenario import Other, Scenario
from core.errors import Mistake
from core.office.office import Office
from core.office.visits import Attempt, Finish
from core.people.answer import given
from core.store import drafts
from tests.helpers.builders import a_case, a_consent, an_office, an_open_visit

JOB = (Other("member-1", "income.regular_wage", 2_000_000),)
WAGE = "income.regular_wage"
NUMBER = "800502-1000000"
MET = 10


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = an_office(tmp_path / "laptop")
    yield made
    made.database.close()


def a_finished_visit(office: Office) -> tuple[str, str, str]:
    """(case, visit, head), with a wage that was told."""
    case = a_case(office)
    head = office.case(case).household.members[0].id
    visit = an_open_visit(office, case)
    office.answer(visit, head, WAGE, given(1_200_000))
    office.finish_visit(visit, Finish(Attempt(MET)))
    return case, visit, head


def all_drafts(office: Office) -> int:
    with office.database.reading() as connection:
        return drafts.count(connection)


def test_the_name_of_a_what_if_case_is_a_draft_until_it_is_kept(office: Office) -> None:
    case = a_case(office)
    office.give_consent(case, a_consent(office))
    assert office.type_scenario_name(case, "일을 더 하ㅁ") > 0
    assert office.typed_scenario_name(case) == "일을 더 하ㅁ"
    office.keep_scenario(case, Scenario("", "일을 더 하면", JOB))
    assert (office.typed_scenario_name(case), all_drafts(office)) == ("", 0)


def test_a_refused_name_stays_a_draft(office: Office) -> None:
    case = a_case(office)
    office.type_scenario_name(case, "일을 더 하면")
    with pytest.raises(Mistake):
        office.keep_scenario(case, Scenario("", "일을 더 하면", JOB))
    assert office.typed_scenario_name(case) == "일을 더 하면"


def test_a_name_that_is_given_up_leaves_no_draft(office: Office) -> None:
    case = a_case(office)
    office.type_scenario_name(case, "일을")
    office.type_scenario_name(case, " ")
    assert all_drafts(office) == 0


def test_why_an_answer_is_put_right_is_a_draft_until_it_stands(office: Office) -> None:
    case, visit, head = a_finished_visit(office)
    office.type_correction(visit, head, WAGE, "통장을 보ㄴ")
    assert office.typed_correction(visit, head, WAGE) == "통장을 보ㄴ"
    assert office.typed_correction(visit, head, "income.daily_wage") == ""
    with pytest.raises(Mistake):
        office.correct_answer(visit, head, WAGE, given(1_200_000), "통장을 보니")
    assert office.typed_correction(visit, head, WAGE) == "통장을 보ㄴ"
    office.correct_answer(visit, head, WAGE, given(1_300_000), "통장을 보니")
    assert (office.typed_correction(visit, head, WAGE), all_drafts(office)) == ("", 0)
    assert office.case(case).answer(head, WAGE).value == 1_300_000


@pytest.mark.parametrize("field", ["name", "reason"])
def test_a_resident_number_goes_into_no_draft(office: Office, field: str) -> None:
    case, visit, head = a_finished_visit(office)
    if field == "name":
        office.type_scenario_name(case, NUMBER)
        kept = office.typed_scenario_name(case)
    else:
        office.type_correction(visit, head, WAGE, NUMBER)
        kept = office.typed_correction(visit, head, WAGE)
    assert kept
    assert not any(sign.isdigit() for sign in kept)


def test_a_draft_keeps_the_version_of_the_form_it_began_with(office: Office) -> None:
    visit = an_open_visit(office, a_case(office))
    office.type_draft(visit, "household/debts", "1", "2026.1")
    office.type_draft(visit, "household/debts", "12", "2026.3")
    (draft,) = office.drafts(visit)
    assert (draft.text, draft.form) == ("12", "2026.1")
    office.answer(visit, "household", "debts", given(120))
    office.type_draft(visit, "household/debts", "13", "2026.3")
    assert [one.form for one in office.drafts(visit)] == ["2026.3"]
