"""What-if cases kept under a name: beside the answers, never sent, gone with the case."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.casework.scenarios.scenario import Other, Scenario
from core.errors import Mistake
from core.office.office import Office
from core.store import outbox, streams
from tests.helpers.builders import a_case, a_consent, a_person, an_office
from tests.ui.offices import send_all

JOB = (Other("member-1", "income.regular_wage", 2_000_000),)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = an_office(tmp_path / "laptop")
    yield made
    made.database.close()


def a_willing_case(office: Office) -> str:
    case = a_case(office, a_person())
    office.give_consent(case, a_consent(office))
    return case


def test_a_case_is_kept_under_its_name_and_comes_back_as_it_was(office: Office) -> None:
    case = a_willing_case(office)
    made = office.keep_scenario(case, Scenario("", "  월급  200만원 ", JOB)).made
    assert office.scenarios(case) == (Scenario(made, "월급 200만원", JOB),)


def test_the_same_name_replaces_what_it_named(office: Office) -> None:
    case = a_willing_case(office)
    first = office.keep_scenario(case, Scenario("", "취업", JOB)).made
    other = (Other("member-1", "income.regular_wage", 1_500_000),)
    assert office.keep_scenario(case, Scenario("", "취업", other)).made == first
    assert [one.answers for one in office.scenarios(case)] == [other]


def test_forgotten_it_is_gone(office: Office) -> None:
    case = a_willing_case(office)
    made = office.keep_scenario(case, Scenario("", "취업", JOB)).made
    office.drop_scenario(case, made)
    assert office.scenarios(case) == ()


def test_nothing_of_it_waits_to_be_sent_and_no_answer_moves(office: Office) -> None:
    case = a_willing_case(office)
    send_all(office)
    before = office.case(case)
    office.keep_scenario(case, Scenario("", "취업", JOB))
    assert not outbox.next_batch(office.database, 100, 1 << 20).changes
    assert office.case(case) == before


def test_a_case_that_leaves_the_laptop_takes_it_along(office: Office) -> None:
    case = a_willing_case(office)
    office.keep_scenario(case, Scenario("", "취업", JOB))
    send_all(office)
    assert streams.leave(office.database, [case]) == (case,)
    assert office.scenarios(case) == ()


@pytest.mark.parametrize("name", ["", "   ", "가" * 41, "900101-1234567"])
def test_a_name_that_will_not_do_is_refused_in_one_sentence(office: Office, name: str) -> None:
    case = a_willing_case(office)
    with pytest.raises(Mistake) as refused:
        office.keep_scenario(case, Scenario("", name, JOB))
    assert refused.value.field == "name"
    assert office.scenarios(case) == ()


def test_what_may_not_be_kept_as_an_answer_is_not_kept_as_a_supposition(office: Office) -> None:
    case = a_willing_case(office)
    sick = (Other("member-1", "unable_to_work", True),)
    with pytest.raises(Mistake) as refused:
        office.keep_scenario(case, Scenario("", "아프시면", sick))
    assert refused.value.sentence.key == "consent.sensitive_needed"
    without = a_case(office, a_person())
    with pytest.raises(Mistake) as refused:
        office.keep_scenario(without, Scenario("", "취업", JOB))
    assert refused.value.sentence.key == "consent.general_needed"
