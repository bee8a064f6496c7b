"""Finding by what is typed: who lives there, what was noted, and what a consent forbids."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from core.office.office import Office
from core.store.found import MOST_CASES, MOST_TEXTS
from tests.helpers.builders import a_case, a_clock, a_consent, a_person, an_office

DISTRICTS = {"은평구": "eunpyeong"}


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = an_office(tmp_path / "laptop", a_clock())
    yield made
    made.database.close()


def test_a_member_leads_to_the_household_of_the_head(office: Office) -> None:
    case = a_case(office, a_person("가온들"), a_person("나래뜰", "child"))
    (found,) = office.find("나래", DISTRICTS).cases
    assert (found.case, found.person, found.member, found.size) == (case, "가온들", "나래뜰", 2)
    (head,) = office.find("가온", DISTRICTS).cases
    assert head.member == ""


def test_a_place_and_a_number_lead_to_a_case(office: Office) -> None:
    case = a_case(office)
    assert [one.case for one in office.find("은평 견본", DISTRICTS).cases] == [case]
    (found,) = office.find("0000-0001", DISTRICTS).cases
    assert (found.case, found.by_number) == (case, True)


def test_words_of_notes_and_things_to_do_are_told_with_their_household(office: Office) -> None:
    case = a_case(office)
    office.write_note(case, "보청기를 새로 맞추심")
    office.add_todo(case, "보청기 영수증", date(2026, 12, 1))
    found = office.find("보청기", DISTRICTS)
    assert found.cases == ()
    assert [(one.kind, one.person, one.text, one.due) for one in found.texts] == [
        ("todo", "가온들", "보청기 영수증", date(2026, 12, 1)),
        ("note", "가온들", "보청기를 새로 맞추심", None),
    ]


def test_a_corrected_note_is_found_by_its_new_words_alone(office: Office) -> None:
    case = a_case(office)
    old = office.write_note(case, "보청기를 새로 맞추심").made
    office.write_note(case, "안경을 새로 맞추심", corrects=old)
    assert office.find("보청기", DISTRICTS).texts == ()
    assert len(office.find("안경", DISTRICTS).texts) == 1


def test_notes_of_a_household_that_took_its_consent_back_are_not_found(office: Office) -> None:
    case = a_case(office)
    office.write_note(case, "보청기를 새로 맞추심")
    consent = a_consent(office)
    office.give_consent(case, consent)
    assert len(office.find("보청기", DISTRICTS).texts) == 1
    office.withdraw_consent(case, consent.id)
    assert office.find("보청기", DISTRICTS).texts == ()
    assert [one.case for one in office.find("가온", DISTRICTS).cases] == [case]


def test_of_much_the_first_is_told_and_that_there_is_more(office: Office) -> None:
    for _ in range(MOST_CASES + 1):
        case = a_case(office, a_person("가온들"))
    found = office.find("가온", DISTRICTS)
    assert (len(found.cases), found.are_more) == (MOST_CASES, True)
    for _ in range(MOST_TEXTS):
        office.write_note(case, "보청기")
    assert not office.find("보청기", DISTRICTS).are_more
    assert len(office.find_cases("가온 견본", DISTRICTS)) == MOST_CASES + 1


def test_nothing_typed_finds_nothing(office: Office) -> None:
    a_case(office)
    assert office.find("  ", DISTRICTS).cases == ()
    assert office.find_cases("", DISTRICTS) == frozenset()
