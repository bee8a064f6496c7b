"""A visit at which nobody was met is a record; it may get a new date."""

from datetime import date

import pytest

from core.casework.visit import VisitStage
from core.office.office import Office
from tests.helpers.builders import a_case, a_visit
from tests.ui.visiting import AtOnce, a_begun_visit, nobody
from ui.screens.attempt import AttemptScreen


@pytest.fixture
def case(office: Office) -> str:
    return a_case(office)


def a_form(office: Office, visit: str, done: list[str]) -> AttemptScreen:
    return AttemptScreen(office, AtOnce(), office.clock, visit, nobody, lambda: done.append("done"))


def test_an_attempt_is_kept_and_the_visit_stays_planned_on_its_new_date(
    office: Office, case: str
) -> None:
    done: list[str] = []
    form = a_form(office, a_visit(office, case), done)
    form.choose(20)
    form.note_left = True
    form.choose_weeks(2)
    form.save()
    assert done == ["done"]
    file = office.case(case)
    (attempt,) = file.entries_of("visit_attempt")
    assert (attempt.value["outcome"], attempt.value["note_left"]) == (20, "card")
    (visit,) = file.visits
    assert (visit.stage, visit.plan.day) == (VisitStage.PLANNED, date(2026, 12, 8))
    assert visit.plan.purpose == "첫 방문"


def test_an_outcome_has_to_be_chosen(office: Office, case: str) -> None:
    done: list[str] = []
    form = a_form(office, a_visit(office, case), done)
    form.save()
    assert form.said is not None
    assert (form.said.key, done) == ("attempt.choose", [])


def test_other_needs_a_line(office: Office, case: str) -> None:
    done: list[str] = []
    form = a_form(office, a_visit(office, case), done)
    form.choose(90)
    form.save()
    assert (form.wrong, done) == ("detail", [])
    form.detail = "공사로 길이 막혔습니다."
    form.save()
    assert done == ["done"]


def test_a_resident_number_is_refused(office: Office, case: str) -> None:
    form = a_form(office, a_visit(office, case), [])
    form.choose(20)
    form.detail = "900101-1234567"
    form.save()
    assert form.wrong == "detail"
    assert office.case(case).entries_of("visit_attempt") == ()


def test_the_third_fruitless_attempt_proposes_a_word_to_the_dong_office(
    office: Office, case: str
) -> None:
    visit = a_visit(office, case)
    for number in range(3):
        form = a_form(office, visit, [])
        assert form.is_often is (number == 2)
        form.choose(20)
        form.save()


def test_a_visit_that_is_open_takes_no_attempt(office: Office) -> None:
    _, screen = a_begun_visit(office)
    form = a_form(office, screen.visit, [])
    form.choose(20)
    form.save()
    assert form.said is not None
    assert not form.is_saving
