"""A list of a finished visit put right: its rows, with one reason, and what the history says."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from core.casework.actions import new_id
from core.casework.history.changes import is_removal
from core.clock import FixedClock
from core.errors import Mistake
from core.office.office import Office
from core.office.visits import Attempt, Finish
from core.people.answer import State, given, without
from core.record.kinds import HOUSEHOLD
from tests.helpers.builders import a_case, a_clock, a_person, an_office, an_open_visit

MET = 10
REASON = "통장을 다시 봄"


@pytest.fixture
def clock() -> FixedClock:
    return a_clock()


@pytest.fixture
def office(tmp_path: Path, clock: FixedClock) -> Iterator[Office]:
    opened = an_office(tmp_path, clock)
    yield opened
    opened.database.close()


@pytest.fixture
def visited(office: Office, clock: FixedClock) -> tuple[str, str, str]:
    """A case, its finished visit, and the debt told in it."""
    case = a_case(office, a_person("가온들"))
    visit = an_open_visit(office, case)
    office.answer(visit, HOUSEHOLD, "debts", given(True))
    debt = office.add_row(visit, "debt").made
    office.answer(visit, debt, "balance", given(3_000_000))
    office.answer(visit, debt, "kind", given("bank"))
    clock.go_on(timedelta(minutes=50))
    office.finish_visit(visit, Finish(Attempt(MET)))
    clock.go_on(timedelta(minutes=10))
    return case, visit, debt


def test_a_row_is_put_right_and_another_added_in_one_act(
    office: Office, visited: tuple[str, str, str]
) -> None:
    case, visit, debt = visited
    other = new_id()
    rows = {
        debt: {"balance": given(2_500_000), "kind": given("bank")},
        other: {"balance": given(400_000)},
    }
    office.correct_list(visit, "debts", given(True), rows, REASON)
    file = office.case(case)
    assert {row.id for row in file.rows_of("debt")} == {debt, other}
    assert file.answer(debt, "balance").value == 2_500_000
    assert file.answer(other, "balance").value == 400_000
    told = [one for one in office.history(case) if one.reason == REASON]
    assert {one.recorded.row for one in told} == {debt, other}


def test_a_list_that_was_not_there_takes_its_rows_away(
    office: Office, visited: tuple[str, str, str]
) -> None:
    case, visit, debt = visited
    office.correct_list(visit, "debts", without(State.NONE), {}, REASON)
    file = office.case(case)
    assert file.rows_of("debt") == ()
    assert file.answer(HOUSEHOLD, "debts").state is State.NONE
    assert office.household_facts(case)["debts"] == 0
    reports = file.entries_of("visit_report")
    assert (len(reports), reports[-1].value["corrects"]) == (2, reports[0].id)
    assert not [one for one in reports[-1].value["answers"] if one["target"] == debt]


def test_what_a_later_visit_told_stays_as_it_is(
    office: Office, clock: FixedClock, visited: tuple[str, str, str]
) -> None:
    case, first, debt = visited
    second = an_open_visit(office, case)
    office.answer(second, HOUSEHOLD, "debts", given(True))
    office.answer(second, debt, "balance", given(1_000_000))
    clock.go_on(timedelta(minutes=40))
    office.finish_visit(second, Finish(Attempt(MET)))
    rows = {debt: {"balance": given(3_500_000), "kind": given("bank")}}
    office.correct_list(first, "debts", given(True), rows, REASON)
    assert office.case(case).answer(debt, "balance").value == 1_000_000
    report = next(
        one for one in reversed(office.case(case).entries_of("visit_report")) if one.visit == first
    )
    told = {one["fact"]: one["answer"] for one in report.value["answers"] if one["target"] == debt}
    assert told["balance"]["value"] == 3_500_000


def test_what_a_later_visit_overtook_is_told_by_the_history(
    office: Office, clock: FixedClock, visited: tuple[str, str, str]
) -> None:
    case, first, debt = visited
    second = an_open_visit(office, case)
    office.answer(second, HOUSEHOLD, "debts", given(True))
    office.answer(second, debt, "balance", given(1_000_000))
    clock.go_on(timedelta(minutes=40))
    office.finish_visit(second, Finish(Attempt(MET)))
    other = new_id()
    rows = {
        debt: {"balance": given(3_500_000), "kind": given("bank")},
        other: {"balance": given(400_000)},
    }
    office.correct_list(first, "debts", given(True), rows, REASON)
    told = {
        one.recorded.row: (balance(one.before), balance(one.recorded.value), one.recorded.visit)
        for one in office.history(case)
        if one.reason == REASON
    }
    assert told == {debt: (3_000_000, 3_500_000, first), other: (None, 400_000, first)}
    clock.go_on(timedelta(minutes=1))
    office.correct_list(first, "debts", given(True), {other: rows[other]}, "그 빚은 없었음")
    newest = office.history(case)[0]
    assert (newest.recorded.row, newest.reason) == (debt, "그 빚은 없었음")
    assert is_removal(newest.recorded)


def balance(value: object) -> object:
    return value["balance"]["value"] if isinstance(value, dict) else None


def test_what_cannot_be_kept_is_said(office: Office, visited: tuple[str, str, str]) -> None:
    _, visit, debt = visited
    same = {debt: {"balance": given(3_000_000), "kind": given("bank")}}
    refused = {
        "correct.same": ("debts", same, REASON),
        "correct.row_empty": ("debts", {**same, new_id(): {}}, REASON),
        "correct.reason_needed": ("debts", {}, " "),
        "answer.no_such_fact": ("home.deposit", same, REASON),
    }
    for key, (fact, rows, reason) in refused.items():
        with pytest.raises(Mistake) as mistake:
            office.correct_list(visit, fact, given(True), rows, reason)
        assert mistake.value.sentence.key == key
