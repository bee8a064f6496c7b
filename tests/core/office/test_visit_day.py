"""A visit from plan to report, over a real encrypted file."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from core.casework.visit import Plan, VisitStage
from core.errors import Mistake
from core.office.office import Office
from core.office.opening import unlock
from core.office.visits import Attempt, Finish
from core.people.answer import State, given, given_between, without
from core.people.consent import Channel, ConsentKind
from core.record.seals import is_whole
from tests.helpers.builders import (
    PASSPHRASE,
    a_case,
    a_clock,
    a_consent,
    a_person,
    a_visit,
    an_office,
    an_open_visit,
)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = an_office(tmp_path)
    yield opened
    opened.database.close()


def test_the_planned_visit_is_todays_next_act(office: Office) -> None:
    case = a_case(office)
    visit = a_visit(office, case)
    today = office.today()
    assert [line.visit for line in today.visits] == [visit]
    assert today.next is not None
    assert today.next.person == "가온들"


def test_without_consent_nothing_may_be_kept(office: Office) -> None:
    visit = a_visit(office, a_case(office))
    before = office.count_waiting()
    with pytest.raises(Mistake) as caught:
        office.open_visit(visit)
    assert caught.value.sentence.key == "consent.general_needed"
    with pytest.raises(Mistake):
        office.type_draft(visit, "household/debts", "90")
    assert office.count_waiting() == before
    assert office.drafts(visit) == ()


def test_only_the_attempt_is_kept_of_a_visit_without_consent(office: Office) -> None:
    case = a_case(office)
    visit = a_visit(office, case)
    office.record_attempt(visit, Attempt(33))
    file = office.case(case)
    assert [entry.value["outcome"] for entry in file.entries_of("visit_attempt")] == [33]
    assert file.visits[0].stage is VisitStage.PLANNED


def test_danger_to_life_goes_first_and_is_logged(office: Office) -> None:
    case = a_case(office)
    visit = a_visit(office, case)
    office.open_visit(visit, danger="쓰러져 계셨습니다.")
    office.answer(visit, "household", "debts", without(State.NONE))
    entries = [entry.value for entry in office.case(case).entries_of("access")]
    assert [entry["what"] for entry in entries] == ["consent_override"]
    assert is_whole(entries)


def test_danger_needs_a_reason(office: Office) -> None:
    visit = a_visit(office, a_case(office))
    with pytest.raises(Mistake):
        office.open_visit(visit, danger=" ")


def test_health_waits_for_its_own_consent(office: Office) -> None:
    person = a_person()
    case = a_case(office, person)
    visit = a_visit(office, case)
    office.open_visit(visit, [a_consent(office)])
    with pytest.raises(Mistake) as caught:
        office.answer(visit, person.id, "disability", given("severe"))
    assert caught.value.sentence.key == "consent.sensitive_needed"
    office.give_consent(case, a_consent(office, ConsentKind.SENSITIVE), visit)
    office.answer(visit, person.id, "disability", given("severe"))
    assert office.case(case).answer(person.id, "disability").value == "severe"


def test_an_answer_ends_its_draft_and_reaches_the_calculator(office: Office) -> None:
    person = a_person()
    case = a_case(office, person)
    visit = an_open_visit(office, case)
    field = f"{person.id}/income.daily_wage"
    office.type_draft(visit, field, "90~14")
    assert [draft.text for draft in office.drafts(visit)] == ["90~14"]
    office.answer(visit, person.id, "income.daily_wage", given_between(900_000, 1_400_000))
    assert office.drafts(visit) == ()
    facts = office.household_facts(case)
    assert facts["members"][0]["income"]["daily_wage"] == {"between": [900_000, 1_400_000]}


def test_name_and_ties_merge_in_their_groups(office: Office) -> None:
    person = a_person()
    case = a_case(office, person)
    visit = an_open_visit(office, case)
    office.answer_all(
        visit,
        [
            (person.id, "marital", given("widowed")),
            (person.id, "birth_date", given("1951-03-10")),
            (person.id, "school", without(State.NONE)),
        ],
    )
    member = office.household_facts(case)["members"][0]
    assert (member["marital"], member["birth_date"], member["school"]) == (
        "widowed",
        "1951-03-10",
        "none",
    )


def test_a_car_is_a_row_whose_fields_are_answered_one_by_one(office: Office) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    office.answer(visit, "household", "property.vehicles", given(True))
    row = office.add_row(visit, "vehicle").made
    office.answer(visit, row, "value", given(4_900_000))
    office.answer(visit, row, "cc", given(1_999))
    facts = office.household_facts(case)["property"]["vehicles"]
    assert (facts[0]["value"], facts[0]["cc"], facts[0]["age_years"]) == (4_900_000, 1_999, None)


def test_undo_writes_again_what_stood_before(office: Office) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    office.answer(visit, "household", "debts", given(1_000_000))
    office.answer(visit, "household", "debts", given(2_000_000))
    office.undo(visit)
    assert office.case(case).answer("household", "debts").value == 1_000_000
    office.undo(visit)
    assert office.case(case).answer("household", "debts").state is State.NOT_ASKED
    assert office.undo(visit) is None


def test_a_removed_member_comes_back_by_undo(office: Office) -> None:
    person = a_person("나래뜰", "child", "1980-05-02")
    case = a_case(office, a_person(), person)
    visit = an_open_visit(office, case)
    office.remove_member(visit, person.id)
    assert len(office.case(case).household.members) == 1
    office.undo(visit)
    assert len(office.case(case).household.members) == 2


def test_finishing_freezes_the_visit_in_a_report(office: Office) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    office.answer(visit, "household", "debts", given(1_000_000))
    later = Plan(office.clock.today() + timedelta(days=7), purpose="두 번째 방문")
    office.finish_visit(
        visit,
        Finish(
            Attempt(10, next_plan=later),
            crisis_level="watch",
            left_behind=("household_sheet",),
            summary="기초 조사를 했습니다.",
            todos=(("통장 사본 받기", None),),
        ),
    )
    file = office.case(case)
    report = file.entries_of("visit_report")[0].value
    assert [answer["fact"] for answer in report["answers"]] == ["debts"]
    assert report["crisis"] == {"level": "watch", "reason": None}
    assert len(report["consents"]) == 2
    assert report["next_date"] == "2026-12-01"
    assert file.todos[0].text == "통장 사본 받기"
    found = file.visit(visit)
    assert found is not None
    assert found.stage is VisitStage.FINISHED
    assert len(file.visits) == 2


def test_a_finished_visit_takes_no_more_answers(office: Office) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    office.finish_visit(visit, Finish(Attempt(10)))
    with pytest.raises(Mistake) as caught:
        office.answer(visit, "household", "debts", given(1))
    assert caught.value.sentence.key == "visit.not_open"


def test_answers_forbid_an_outcome_without_a_meeting(office: Office) -> None:
    visit = an_open_visit(office, a_case(office))
    office.answer(visit, "household", "debts", given(1))
    with pytest.raises(Mistake) as caught:
        office.finish_visit(visit, Finish(Attempt(20)))
    assert caught.value.field == "outcome"


def test_an_absence_is_a_record_and_the_visit_stays_planned(office: Office) -> None:
    case = a_case(office)
    visit = a_visit(office, case)
    again = Plan(office.clock.today() + timedelta(days=2))
    office.record_attempt(visit, Attempt(20, note_left="쪽지", next_plan=again))
    file = office.case(case)
    assert file.visits[0].plan.day == again.day
    assert file.entries_of("visit_attempt")[0].value["note_left"] == "쪽지"


def test_a_withdrawn_consent_closes_the_gate(office: Office) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    general = next(one for one in office.case(case).consents if one.kind is ConsentKind.GENERAL)
    office.withdraw_consent(case, general.id)
    with pytest.raises(Mistake):
        office.answer(visit, "household", "debts", given(1))


def test_a_spoken_consent_needs_its_witness(office: Office) -> None:
    with pytest.raises(Mistake) as caught:
        a_consent(office, channel=Channel.ORAL)
    assert caught.value.field == "witness"


def test_a_resident_number_is_refused_in_notes(office: Office) -> None:
    case = a_case(office)
    with pytest.raises(Mistake) as caught:
        office.write_note(case, "번호는 520310-2000000 이라고 하심")
    assert caught.value.sentence.key == "contact.resident_number"
    assert office.case(case).entries_of("note") == ()


def test_all_is_there_after_unlocking_again(office: Office) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    office.type_draft(visit, "household/debts", "12")
    office.lock()
    again = unlock(office.folder, PASSPHRASE, a_clock())
    try:
        assert [draft.text for draft in again.drafts(visit)] == ["12"]
        assert again.today().next is not None
    finally:
        again.database.close()


def test_each_record_is_counted_once(office: Office) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    before = office.count_waiting()
    office.answer(visit, "household", "debts", given(1))
    office.answer(visit, "household", "debts", given(2))
    assert office.count_waiting() == before + 1
    counts = office.receipt_counts(office.clock.today())
    assert sum(one.written for one in counts.values()) == office.count_waiting()
