"""What is to be seen to in a case: each on its days, nothing before, nothing once it is done."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from core.casework.alerts.alert import Alert, AlertKind, by_danger
from core.casework.alerts.deadlines import Deadlines, deadlines_on
from core.casework.alerts.foreseen import Foreseen, lines_of, packed, unpacked
from core.casework.alerts.of_case import alerts_of
from core.casework.alerts.steps import step_row
from core.casework.alerts.watched import WatchedCase, WatchedMember, WatchedTodo
from core.clock import SEOUL
from core.law.calendar.calendar import calendar_of
from core.law.pack import shipped_pack
from core.people.consent import Channel, Consent, ConsentKind, Giver
from tests.helpers.law import shared_estimator

DAY = date(2026, 11, 24)
DEADLINES = Deadlines(survey=10, meeting=15, plan=30, age=65, newborn=56)
QUIET = WatchedCase("c1", "가온들", None, None, ())


def kinds(case: WatchedCase, day: date = DAY) -> list[tuple[AlertKind, date]]:
    return [(one.kind, one.day) for one in alerts_of(case, day, DEADLINES)]


def consent(until: date | None, *, given: bool = True, at: int = 1, **more: Any) -> Consent:
    moment = datetime(2025, 1, at, tzinfo=SEOUL)
    return Consent(
        f"consent-{at}", ConsentKind.GENERAL, given, "2026.1", Giver("self"), Channel.PAPER, moment,
        until=until, **more,
    )  # fmt: skip


def test_a_quiet_case_has_none() -> None:
    assert kinds(QUIET) == []


@pytest.mark.parametrize(
    ("days", "kind"),
    [
        (31, None),
        (30, AlertKind.CONSENT_ENDS),
        (0, AlertKind.CONSENT_ENDS),
        (-1, AlertKind.CONSENT_OVER),
        (-90, AlertKind.CONSENT_OVER),
        (-91, None),
    ],
)
def test_a_consent_that_runs_out_is_told_a_month_before(days: int, kind: AlertKind | None) -> None:
    until = DAY + timedelta(days=days)
    case = replace(QUIET, consents=(consent(until),))
    assert kinds(case) == ([(kind, until)] if kind else [])


def test_a_consent_given_anew_or_taken_back_is_not_told() -> None:
    soon = DAY + timedelta(days=3)
    anew = replace(QUIET, consents=(consent(soon), consent(DAY + timedelta(days=700), at=2)))
    back = consent(None, given=False, at=2, withdraws="consent-1")
    assert kinds(anew) == []
    assert kinds(replace(QUIET, consents=(consent(soon), back))) == []


@pytest.mark.parametrize(("days", "told"), [(-40, True), (0, True), (3, True), (4, False)])
def test_a_promise_is_told_from_three_days_before(days: int, told: bool) -> None:
    due = DAY + timedelta(days=days)
    case = replace(QUIET, todos=(WatchedTodo("t1", "전기 회사에 전화", due),))
    assert kinds(case) == ([(AlertKind.TODO, due)] if told else [])


@pytest.mark.parametrize(("ago", "told"), [(1, True), (90, True), (91, False)])
def test_a_visit_that_did_not_take_place_is_told_until_there_is_another_day(
    ago: int, told: bool
) -> None:
    missed = DAY - timedelta(days=ago)
    case = replace(QUIET, missed=missed)
    assert kinds(case) == ([(AlertKind.MISSED, missed)] if told else [])
    assert kinds(replace(case, next_visit=DAY)) == []
    assert kinds(replace(case, last_visit=missed)) == []


@pytest.mark.parametrize(
    ("ago", "done", "told"),
    [
        (7, (), None),
        (8, (), AlertKind.SURVEY),
        (60, (), AlertKind.SURVEY),
        (12, (AlertKind.SURVEY,), None),
        (13, (AlertKind.SURVEY,), AlertKind.MEETING),
        (27, (AlertKind.SURVEY, AlertKind.MEETING), None),
        (28, (AlertKind.SURVEY, AlertKind.MEETING), AlertKind.PLAN),
        (90, (AlertKind.SURVEY, AlertKind.MEETING, AlertKind.PLAN), None),
    ],
)
def test_the_first_step_of_case_management_not_done_is_told(
    ago: int, done: tuple[AlertKind, ...], told: AlertKind | None
) -> None:
    arrived = DAY - timedelta(days=ago)
    case = replace(QUIET, arrived=arrived, steps=frozenset(done))
    due = {AlertKind.SURVEY: 10, AlertKind.MEETING: 15, AlertKind.PLAN: 30}
    expected = [(told, arrived + timedelta(days=due[told]))] if told else []
    assert kinds(case) == expected


def test_the_days_are_those_of_the_pack() -> None:
    assert deadlines_on(shipped_pack().figures, DAY) == DEADLINES
    assert deadlines_on({}, DAY) is None
    assert list(alerts_of(replace(QUIET, arrived=DAY - timedelta(days=40)), DAY, None)) == []


@pytest.mark.parametrize(
    ("born", "told"),
    [
        (date(1961, 11, 25), False),
        (date(1961, 11, 24), True),
        (date(1961, 8, 26), True),
        (date(1961, 8, 25), False),
    ],
)
def test_somebody_who_turned_65_is_to_be_visited(born: date, told: bool) -> None:
    case = replace(QUIET, members=(WatchedMember("나래뜰", born),))
    assert kinds(case) == ([(AlertKind.TURNED, born.replace(year=2026))] if told else [])
    assert kinds(replace(case, next_visit=DAY)) == []
    assert kinds(replace(case, last_visit=born.replace(year=2026))) == []


@pytest.mark.parametrize(("ago", "told"), [(-1, False), (0, True), (56, True), (57, False)])
def test_a_newborn_is_to_be_visited_within_eight_weeks(ago: int, told: bool) -> None:
    born = DAY - timedelta(days=ago)
    case = replace(QUIET, members=(WatchedMember("새싹", born),))
    until = born + timedelta(days=56)
    assert kinds(case) == ([(AlertKind.NEWBORN, until)] if told else [])
    assert kinds(replace(case, last_visit=born - timedelta(days=1))) == kinds(case)


def test_what_the_calendar_says_is_told_a_month_before_its_day() -> None:
    lines = (
        Foreseen(AlertKind.APPLY_FROM, "basic_pension", DAY - timedelta(days=9), "m1"),
        Foreseen(AlertKind.BEGINS, "basic_pension", date(2026, 12, 1), "m1"),
        Foreseen(AlertKind.ENDS, "child_allowance", date(2026, 12, 25)),
        Foreseen(AlertKind.APPLY_BY, "earned_income_credit", DAY - timedelta(days=1)),
    )
    case = replace(QUIET, foreseen=lines)
    assert kinds(case) == [
        (AlertKind.APPLY_FROM, DAY - timedelta(days=9)),
        (AlertKind.BEGINS, date(2026, 12, 1)),
    ]
    assert unpacked(packed(lines)) == lines


def test_the_calendar_of_a_household_is_kept_as_its_certain_turns() -> None:
    """Turns 65 on 15 December: the basic pension begins, may be applied for a month before."""
    member = {
        "id": "m1",
        "relation": "head",
        "sex": "f",
        "birth_date": "1961-12-15",
        "korean": True,
    }
    content = {"id": "h", "complete": True, "region": "seoul", "members": [member]}
    lines = lines_of(calendar_of(shared_estimator(), content, DAY, months=3))
    assert Foreseen(AlertKind.BEGINS, "basic_pension", date(2026, 12, 15), "m1") in lines
    assert Foreseen(AlertKind.APPLY_FROM, "basic_pension", DAY, "m1") in lines


def test_danger_comes_first_then_the_day() -> None:
    def alert(level: str | None, day: int, person: str) -> Alert:
        return Alert(AlertKind.TODO, person, person, level, date(2026, 11, day))

    told = [
        alert(None, 20, "ㄱ"),
        alert("crisis", 28, "ㄴ"),
        alert("urgent", 30, "ㄷ"),
        alert("watch", 19, "ㄹ"),
    ]
    assert [one.person for one in by_danger(told)] == ["ㄷ", "ㄴ", "ㄹ", "ㄱ"]


def test_two_laptops_mean_the_same_record_by_a_step() -> None:
    assert step_row("c1", AlertKind.PLAN) == step_row("c1", AlertKind.PLAN)
    assert step_row("c1", AlertKind.PLAN) != step_row("c1", AlertKind.MEETING)
