"""What is written beside the form: notes, to-dos, estimates, the access log, crisis, rows."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from core.casework.visit import Plan
from core.clock import FixedClock
from core.errors import Mistake
from core.office.office import Office
from core.office.visits import Attempt, Finish
from core.people.answer import State, given, given_between, without
from core.record.seals import SEALED, is_whole
from core.store import laptop, outbox
from tests.helpers.builders import (
    a_case,
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


def test_a_note_is_corrected_by_a_new_one(office: Office) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    first = office.write_note(case, " 마당에 개가 있음 ", visit).made
    office.write_note(case, "개는 이웃집 개", visit, corrects=first)
    notes = office.case(case).entries_of("note")
    assert [note.value["text"] for note in notes] == ["마당에 개가 있음", "개는 이웃집 개"]
    assert notes[1].value["corrects"] == first


def test_an_empty_note_is_none(office: Office) -> None:
    case = a_case(office)
    for write in (office.write_note, office.add_todo):
        with pytest.raises(Mistake):
            write(case, "  ")


def test_a_note_of_a_visit_waits_for_consent(office: Office) -> None:
    case = a_case(office)
    with pytest.raises(Mistake):
        office.write_note(case, "…", a_visit(office, case))


def test_a_to_do_is_ended(office: Office) -> None:
    case = a_case(office)
    todo = office.add_todo(case, "주거복지센터에 문의", office.clock.today()).made
    assert not office.case(case).todos[0].is_done
    office.end_todo(case, todo)
    assert office.case(case).todos[0].is_done
    with pytest.raises(Mistake):
        office.end_todo(case, "nobody")


def test_an_estimate_is_kept_with_its_edition_and_the_hash_of_its_facts(office: Office) -> None:
    case = a_case(office)
    facts = office.household_facts(case)
    office.save_estimate(case, None, facts, {"as_of": "2026-11-01", "figures": "2026.2"})
    kept = office.case(case).latest_estimate
    assert kept is not None
    assert (kept.value["as_of"], kept.value["edition"]) == ("2026-11-01", "2026.2")
    assert len(kept.value["facts_hash"]) == 64


def test_facts_say_seoul_unless_told_otherwise(office: Office) -> None:
    case = a_case(office)
    assert office.household_facts(case)["region"] == "seoul"
    visit = an_open_visit(office, case)
    office.answer(visit, "household", "region", given("gyeonggi"))
    assert office.household_facts(case)["region"] == "gyeonggi"


def test_why_facts_are_unknown(office: Office) -> None:
    person = a_person()
    case = a_case(office, person)
    visit = an_open_visit(office, case)
    office.answer(visit, person.id, "income.accident", without(State.REFUSED))
    assert office.reasons_unknown(case)["members[0].income.accident"] == "refused"


# --- access log


def test_each_entry_seals_the_one_before_across_cases(office: Office) -> None:
    cases = [a_case(office), a_case(office)]
    for case in (*cases, *cases):
        office.log_access(case, "telephone", "전화하려고")
    entries = [entry for case in cases for entry in office.case(case).entries_of("access")]
    values = _chained([dict(entry.value) for entry in entries])
    assert len(values) == 4
    assert is_whole(values)


def _chained(values: list[dict[str, str]]) -> list[dict[str, str]]:
    """Entries in the order of their seals."""
    by_before = {value["before"]: value for value in values}
    listed, before = [], ""
    while before in by_before:
        listed.append(by_before[before])
        before = listed[-1]["seal"]
    return listed


@pytest.mark.parametrize("fact", SEALED)
def test_an_altered_entry_shows(office: Office, fact: str) -> None:
    case = a_case(office)
    for _ in range(3):
        office.log_access(case, "paper")
    values = _chained([dict(entry.value) for entry in office.case(case).entries_of("access")])
    assert is_whole(values)
    assert not is_whole([values[0], values[1] | {fact: "…"}, values[2]])


def test_a_missing_entry_shows(office: Office) -> None:
    case = a_case(office)
    for _ in range(3):
        office.log_access(case, "paper")
    values = _chained([dict(entry.value) for entry in office.case(case).entries_of("access")])
    assert not is_whole([values[0], values[2]])


# --- crisis


def test_a_crisis_level_waits_for_the_sensitive_consent(office: Office) -> None:
    case = a_case(office)
    visit = a_visit(office, case)
    office.open_visit(visit, [a_consent(office)])
    for level in ("watch", "urgent"):
        with pytest.raises(Mistake) as caught:
            office.set_crisis_level(case, level, None, visit)
        assert caught.value.sentence.key == "consent.sensitive_needed"
    with pytest.raises(Mistake):
        office.finish_visit(visit, Finish(Attempt(10), crisis_level="watch"))
    office.finish_visit(visit, Finish(Attempt(10)))
    assert office.case(case).crisis.level is None


def test_in_danger_the_level_may_be_set_at_once(office: Office) -> None:
    case = a_case(office)
    visit = a_visit(office, case)
    office.open_visit(visit, danger="쓰러져 계셨습니다.")
    office.set_crisis_level(case, "urgent", "의식이 없음", visit)
    assert office.case(case).crisis.level == "urgent"


def test_a_level_can_be_taken_back_to_not_judged(office: Office) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    office.set_crisis_level(case, "watch", None, visit)
    office.set_crisis_level(case, None, None, visit)
    assert office.case(case).crisis.level is None


# --- members and rows


def test_a_member_is_added_and_only_what_differs_is_written(office: Office) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    person = a_person("나래뜰", "child", "1980-05-02")
    office.add_member(visit, person)
    before = outbox.next_batch(office.database, 999, 10**9).changes
    office.edit_member(visit, replace(person, name="나래들"))
    after = outbox.next_batch(office.database, 999, 10**9).changes
    members = office.case(case).household.members
    assert [who.name for who in members] == ["가온들", "나래들"]
    assert len(after) == len(before) + 1


def test_undo_takes_a_new_member_back(office: Office) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    office.add_member(visit, a_person("나래뜰", "child", "1980-05-02"))
    office.undo(visit)
    assert len(office.case(case).household.members) == 1


def test_a_row_is_removed_and_comes_back(office: Office) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    row = office.add_row(visit, "obligor", {"annual_income": given_between(0, 30_000_000)}).made
    office.remove_row(visit, "obligor", row)
    assert office.case(case).rows == ()
    office.undo(visit)
    assert [one.id for one in office.case(case).rows] == [row]
    office.undo(visit)
    assert office.case(case).rows == ()


def test_undo_of_a_rows_field_brings_the_earlier_value_back(office: Office) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    row = office.add_row(visit, "vehicle", {"cc": given(1_000)}).made
    office.answer(visit, row, "cc", given(2_000))
    office.undo(visit)
    assert office.case(case).answer(row, "cc").value == 1_000


def test_an_answer_about_nobody_is_refused(office: Office) -> None:
    visit = an_open_visit(office, a_case(office))
    for target, fact in (("nobody", "school"), ("nobody", "sex"), ("household", "shoe_size")):
        with pytest.raises(Mistake):
            office.answer(visit, target, fact, given("x"))


def test_typing_that_is_given_up_leaves_no_draft(office: Office) -> None:
    visit = an_open_visit(office, a_case(office))
    office.type_draft(visit, "household/debts", "1")
    office.drop_draft(visit, "household/debts")
    assert office.drafts(visit) == ()


# --- plans


def test_a_planned_visit_gets_another_day_an_open_one_does_not(office: Office) -> None:
    case = a_case(office)
    visit = a_visit(office, case)
    again = Plan(office.clock.today() + timedelta(days=3))
    office.replan_visit(visit, again)
    assert office.case(case).visits[0].plan.day == again.day
    office.open_visit(visit, [a_consent(office)])
    with pytest.raises(Mistake):
        office.replan_visit(visit, again)
    with pytest.raises(Mistake):
        office.record_attempt(visit, Attempt(20))


def test_somebody_met_is_a_visit_not_an_attempt(office: Office) -> None:
    with pytest.raises(Mistake) as caught:
        office.record_attempt(a_visit(office, a_case(office)), Attempt(10))
    assert caught.value.field == "outcome"


def test_attempts_are_counted(office: Office) -> None:
    case = a_case(office)
    visit = a_visit(office, case)
    for _ in range(3):
        office.record_attempt(visit, Attempt(20))
    numbers = [entry.value["number"] for entry in office.case(case).entries_of("visit_attempt")]
    assert numbers == [1, 2, 3]


def test_what_this_laptop_does_not_hold_is_said_so(office: Office) -> None:
    for ask in (office.case, office.case_of_visit):
        with pytest.raises(Mistake):
            ask("nobody")
    with pytest.raises(Mistake):
        office.withdraw_consent(a_case(office), "nobody")


def test_held_and_differing_records_are_counted(office: Office) -> None:
    assert office.held_records() == ()
    assert office.conflict_count() == 0


def test_the_last_meeting_with_the_center_is_told(office: Office) -> None:
    assert office.last_contact() is None
    laptop.keep_contact(office.database, 1_795_302_000_123, 1_795_302_000_000, 123)
    last = office.last_contact()
    assert last is not None
    assert (last.server_ms, last.offset_ms) == (1_795_302_000_123, 123)


def test_the_manifests_digest_is_kept(office: Office) -> None:
    assert laptop.manifest_digest(office.database) is None
    laptop.keep_manifest_digest(office.database, "abc")
    assert laptop.manifest_digest(office.database) == "abc"


def test_a_clock_set_back_by_ten_years_lets_the_later_answer_stand(office: Office) -> None:
    visit = an_open_visit(office, case := a_case(office))
    office.answer(visit, "household", "home.deposit", given(1))
    office.clock = FixedClock(office.clock.now() - timedelta(days=3650))
    office.give_consent(case, a_consent(office), visit)
    office.answer(visit, "household", "home.deposit", given(2))
    assert office.case(case).answer("household", "home.deposit").value == 2
    assert office.conflict_count() == 0


# --- what is being typed waits for consent too


def test_typing_about_health_waits_for_its_own_consent(office: Office) -> None:
    person = a_person()
    visit = a_visit(office, a_case(office, person))
    office.open_visit(visit, [a_consent(office)])
    office.type_draft(visit, f"{person.id}/income.rent", "5")
    with pytest.raises(Mistake) as caught:
        office.type_draft(visit, f"{person.id}/disability", "심")
    assert caught.value.sentence.key == "consent.sensitive_needed"
    assert [draft.text for draft in office.drafts(visit)] == ["5"]


def test_after_a_withdrawal_nothing_typed_is_kept(office: Office) -> None:
    case = a_case(office)
    visit = a_visit(office, case)
    consent = a_consent(office)
    office.open_visit(visit, [consent])
    office.withdraw_consent(case, consent.id)
    with pytest.raises(Mistake):
        office.type_draft(visit, "household/debts", "1")
    assert office.drafts(visit) == ()


def test_a_finished_visit_has_no_drafts_left(office: Office) -> None:
    visit = an_open_visit(office, a_case(office))
    office.type_draft(visit, "household/debts", "1")
    office.finish_visit(visit, Finish(Attempt(10)))
    assert office.drafts(visit) == ()
    assert office.today().visits[0].drafts == 0
