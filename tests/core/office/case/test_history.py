"""The history of a case and the correction of a finished visit, on a real file."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from core.casework.history.changes import Alteration, member_of, section_of
from core.casework.questions import load_form
from core.clock import FixedClock
from core.errors import Mistake
from core.office.office import Office
from core.office.visits import Attempt, Finish
from core.people.answer import State, given, without
from core.record.kinds import HOUSEHOLD
from core.store import streams
from core.store.registers import KeptHead
from core.store.streams import PulledFrame, PulledRow
from tests.helpers.builders import a_case, a_clock, a_consent, a_person, an_office, an_open_visit
from tests.ui.offices import another_record, send_all

MET = 10
WAGE = "income.daily_wage"


@pytest.fixture
def clock() -> FixedClock:
    return a_clock()


@pytest.fixture
def office(tmp_path: Path, clock: FixedClock) -> Iterator[Office]:
    opened = an_office(tmp_path, clock)
    yield opened
    opened.database.close()


def a_finished_visit(office: Office, clock: FixedClock, wage: int) -> tuple[str, str, str]:
    """(case, visit, member) of a visit in which a pay was told."""
    case = a_case(office)
    visit = an_open_visit(office, case)
    member = office.case(case).household.members[0].id
    office.answer(visit, member, WAGE, given(wage))
    clock.go_on(timedelta(minutes=50))
    office.finish_visit(visit, Finish(Attempt(MET)))
    clock.go_on(timedelta(hours=1))
    return case, visit, member


def a_later_visit(office: Office, case: str, member: str, wage: int) -> None:
    later = office.plan_visit(case, office.case(case).visits[0].plan).made
    office.open_visit(later)
    office.answer(later, member, WAGE, given(wage))


def of_fact(office: Office, case: str, fact: str) -> list[Alteration]:
    return [one for one in office.history(case) if one.recorded.row.endswith(f"/{fact}")]


def value_of(body: object) -> object:
    assert isinstance(body, dict)
    return body.get("value")


def test_every_change_has_its_author_time_visit_and_the_value_before(
    office: Office, clock: FixedClock
) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    office.answer(visit, HOUSEHOLD, "home.deposit", given(10_000_000))
    clock.go_on(timedelta(minutes=3))
    office.answer(visit, HOUSEHOLD, "home.deposit", given(8_000_000))
    new, old = of_fact(office, case, "home.deposit")
    assert (value_of(new.before), value_of(new.recorded.value)) == (10_000_000, 8_000_000)
    assert (new.recorded.author, new.recorded.visit) == ("consultant-1", visit)
    assert new.recorded.at_ms - old.recorded.at_ms == 180_000
    assert old.is_first
    assert new.recorded.is_waiting
    send_all(office)
    assert not of_fact(office, case, "home.deposit")[0].recorded.is_waiting


def test_the_newest_stands_first(office: Office, clock: FixedClock) -> None:
    case, _, _ = a_finished_visit(office, clock, 1_000_000)
    told = [alteration.recorded.at_ms for alteration in office.history(case)]
    assert told == sorted(told, reverse=True)


def test_a_value_of_somebody_else_that_own_work_replaced_is_still_told(
    office: Office, clock: FixedClock
) -> None:
    case = a_case(office)
    another_record(office, case, "fact", "household/home.deposit", "value", given(5).to_json())
    visit = an_open_visit(office, case)
    office.answer(visit, HOUSEHOLD, "home.deposit", given(8_000_000))
    send_all(office)
    newest = of_fact(office, case, "home.deposit")[0]
    assert (value_of(newest.before), newest.has_before) == (5, True)


def test_a_value_that_was_never_here_is_said_not_to_be(office: Office) -> None:
    case = a_case(office)
    place = ("fact", "household/home.deposit", "value")
    head = KeptHead("X.1.2", "set", given(8).to_json(), ("X.1.1",), 0, "consultant-2", None)
    row = PulledRow(*place, 1, (head,))
    streams.absorb(office.database, PulledFrame(case, "case", 1, 1, [row]))
    newest = of_fact(office, case, "home.deposit")[0]
    assert (newest.before, newest.has_before) == (None, False)


def test_a_correction_adds_a_report_with_its_reason_and_writes_the_answer_anew(
    office: Office, clock: FixedClock
) -> None:
    case, visit, member = a_finished_visit(office, clock, 1_000_000)
    (first,) = office.case(case).entries_of("visit_report")
    office.correct_answer(visit, member, WAGE, given(1_100_000), " 통장을 보니 110만원 ")
    file = office.case(case)
    kept, added = file.entries_of("visit_report")
    assert kept == first
    assert (added.value["corrects"], added.value["reason"]) == (first.id, "통장을 보니 110만원")
    assert added.value["outcome"] == first.value["outcome"]
    assert file.answer(member, WAGE).value == 1_100_000
    alteration = of_fact(office, case, WAGE)[0]
    assert alteration.reason == "통장을 보니 110만원"
    assert (value_of(alteration.before), alteration.recorded.visit) == (1_000_000, visit)


def test_what_a_later_visit_found_stays_when_an_older_one_is_put_right(
    office: Office, clock: FixedClock
) -> None:
    case, visit, member = a_finished_visit(office, clock, 1_000_000)
    a_later_visit(office, case, member, 700_000)
    clock.go_on(timedelta(minutes=5))
    office.correct_answer(visit, member, WAGE, given(1_100_000), "잘못 들음")
    assert office.case(case).answer(member, WAGE).value == 700_000
    newest = of_fact(office, case, WAGE)[0]
    assert (value_of(newest.before), value_of(newest.recorded.value)) == (1_000_000, 1_100_000)
    assert (newest.reason, newest.recorded.visit) == ("잘못 들음", visit)


def test_an_answer_that_merges_with_the_name_is_corrected_too(
    office: Office, clock: FixedClock
) -> None:
    case = a_case(office, a_person())
    visit = an_open_visit(office, case)
    member = office.case(case).household.members[0].id
    office.answer(visit, member, "marital", given("married"))
    office.finish_visit(visit, Finish(Attempt(MET)))
    office.correct_answer(visit, member, "marital", given("widowed"), "서류를 봄")
    assert office.case(case).household.members[0].marital.value == "widowed"
    newest = next(
        alteration for alteration in office.history(case) if alteration.recorded.group == "tie"
    )
    assert newest.reason == "서류를 봄"


def test_a_correction_is_corrected_again(office: Office, clock: FixedClock) -> None:
    case, visit, member = a_finished_visit(office, clock, 1_000_000)
    for wage in (1_100_000, 1_200_000):
        clock.go_on(timedelta(minutes=1))
        office.correct_answer(visit, member, WAGE, given(wage), f"{wage}")
    reports = office.case(case).entries_of("visit_report")
    assert [report.value["corrects"] for report in reports[1:]] == [reports[0].id, reports[1].id]
    assert [alteration.reason for alteration in of_fact(office, case, WAGE)] == [
        "1200000",
        "1100000",
        None,
    ]


@pytest.mark.parametrize("reason", ["", "   ", "번호 800502-1000000"])
def test_a_correction_says_why_and_names_no_number(
    office: Office, clock: FixedClock, reason: str
) -> None:
    case, visit, member = a_finished_visit(office, clock, 1_000_000)
    with pytest.raises(Mistake) as refused:
        office.correct_answer(visit, member, WAGE, given(1), reason)
    assert refused.value.field == "reason"
    assert len(office.case(case).entries_of("visit_report")) == 1


def test_the_same_answer_corrects_nothing(office: Office, clock: FixedClock) -> None:
    _, visit, member = a_finished_visit(office, clock, 1_000_000)
    with pytest.raises(Mistake):
        office.correct_answer(visit, member, WAGE, given(1_000_000), "다시 봄")


def test_an_open_visit_is_answered_not_corrected(office: Office) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    with pytest.raises(Mistake):
        office.correct_answer(visit, HOUSEHOLD, "home.deposit", given(1), "…")


def test_without_its_consent_health_is_not_corrected(office: Office, clock: FixedClock) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    member = office.case(case).household.members[0].id
    office.answer(visit, member, "disability", given("mild"))
    office.finish_visit(visit, Finish(Attempt(MET)))
    clock.go_on(timedelta(minutes=1))
    sensitive = next(one for one in office.case(case).consents if one.kind.value == "sensitive")
    office.withdraw_consent(case, sensitive.id)
    with pytest.raises(Mistake):
        office.correct_answer(visit, member, "disability", given("severe"), "등록증을 봄")


def test_changes_are_told_by_member_and_by_section(office: Office, clock: FixedClock) -> None:
    case, _, member = a_finished_visit(office, clock, 1_000_000)
    form = load_form()
    alteration = of_fact(office, case, WAGE)[0]
    assert (member_of(alteration.recorded), section_of(alteration.recorded, form)) == (
        member,
        "income",
    )
    sections = {section_of(one.recorded, form) for one in office.history(case)}
    assert {"family", "income", "visit", "consent", "case"} <= sections


def test_an_answer_taken_back_is_a_change_too(office: Office) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    office.answer(visit, HOUSEHOLD, "home.deposit", given(1))
    office.answer(visit, HOUSEHOLD, "home.deposit", without(State.NOT_ASKED))
    newest = of_fact(office, case, "home.deposit")[0]
    assert newest.recorded.value is not None
    assert newest.recorded.value["state"] == "not_asked"


def test_consents_and_reveals_stand_in_the_history(office: Office) -> None:
    case = a_case(office)
    office.give_consent(case, a_consent(office))
    office.log_access(case, "telephone")
    assert [alteration.recorded.kind for alteration in office.history(case)[:2]] == [
        "access",
        "consent",
    ]
