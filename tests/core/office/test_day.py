"""The day on a real file: order by hand, what to see to, what is foreseen and forgotten."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from core.casework.alerts.alert import AlertKind
from core.casework.visit import Plan
from core.clock import FixedClock
from core.office.office import Office
from core.people.answer import given
from core.people.consent import ConsentKind
from core.record.kinds import HOUSEHOLD
from core.store import streams
from tests.helpers.builders import a_case, a_clock, a_consent, a_person, an_office
from tests.ui.offices import send_all


@pytest.fixture
def clock() -> FixedClock:
    return a_clock()


@pytest.fixture
def office(tmp_path: Path, clock: FixedClock) -> Iterator[Office]:
    made = an_office(tmp_path / "laptop", clock)
    yield made
    made.database.close()


def planned(office: Office, hour: int, name: str = "가온들") -> str:
    case = a_case(office, a_person(name))
    return office.plan_visit(case, Plan(office.clock.today(), time(hour))).made


def order(office: Office) -> list[str]:
    return [line.visit for line in office.today().visits]


def test_visits_stay_in_the_order_they_were_put_by_hand(office: Office) -> None:
    first, second, third = planned(office, 9), planned(office, 11), planned(office, 15)
    office.order_day([third, first, second])
    assert order(office) == [third, first, second]


def test_a_visit_that_comes_later_stands_before_the_first_that_is_later(office: Office) -> None:
    first, second = planned(office, 9), planned(office, 15)
    office.order_day([second, first])
    new = planned(office, 10)
    assert order(office) == [new, second, first]


def test_the_order_of_one_day_is_not_that_of_another(office: Office, clock: FixedClock) -> None:
    first, second = planned(office, 9), planned(office, 15)
    office.order_day([second, first])
    clock.go_on(timedelta(days=1))
    for visit in (first, second):
        hour = 9 if visit == first else 15
        office.replan_visit(visit, Plan(office.clock.today(), time(hour)))
    assert order(office) == [first, second]


def test_a_step_that_is_done_gives_way_to_the_next(office: Office) -> None:
    case = a_case(office)
    (told,) = office.alerts()
    assert (told.kind, told.day) == (AlertKind.SURVEY, date(2026, 11, 13))
    office.give_consent(case, a_consent(office))
    office.give_consent(case, a_consent(office, ConsentKind.SENSITIVE))
    office.set_crisis_level(case, "watch", None)
    (told,) = office.alerts()
    assert (told.kind, told.day) == (AlertKind.MEETING, date(2026, 11, 18))
    office.end_step(case, AlertKind.MEETING, "사례회의")
    office.end_step(case, AlertKind.MEETING, "사례회의")
    assert office.alerts() == ()
    assert len(office.case(case).todos) == 1


def test_a_visit_of_yesterday_that_did_not_take_place_is_told(
    office: Office, clock: FixedClock
) -> None:
    visit = planned(office, 9)
    clock.go_on(timedelta(days=1))
    told = [one.day for one in office.alerts() if one.kind is AlertKind.MISSED]
    assert told == [date(2026, 11, 24)]
    office.replan_visit(visit, Plan(clock.today()))
    assert AlertKind.MISSED not in {one.kind for one in office.alerts()}


def test_a_thing_to_do_is_told_until_it_is_done(office: Office) -> None:
    case = a_case(office)
    todo = office.add_todo(case, "전기 회사에 전화", office.clock.today()).made
    told = [one for one in office.alerts() if one.kind is AlertKind.TODO]
    assert [(one.row, one.text, one.person) for one in told] == [
        (todo, "전기 회사에 전화", "가온들")
    ]
    office.end_todo(case, todo)
    assert AlertKind.TODO not in {one.kind for one in office.alerts()}


def test_benefits_are_foreseen_case_by_case_and_kept(office: Office) -> None:
    case = a_case(office, a_person(born="1961-12-15"))
    assert office.unforeseen() == (case,)
    assert office.foresee(case)
    assert office.unforeseen() == ()
    assert AlertKind.SURVEY in {one.kind for one in office.alerts()}


def test_what_was_foreseen_falls_with_an_answer_and_stays_with_a_note(
    office: Office, clock: FixedClock
) -> None:
    case = a_case(office)
    office.foresee(case)
    office.write_note(case, "전화를 받으심")
    assert office.unforeseen() == ()
    visit = office.plan_visit(case, Plan(clock.today())).made
    office.open_visit(visit, [a_consent(office)])
    assert office.unforeseen() == ()
    office.answer(visit, HOUSEHOLD, "debts", given(1_000_000))
    assert office.unforeseen() == (case,)


def test_a_new_month_is_foreseen_anew(office: Office, clock: FixedClock) -> None:
    case = a_case(office)
    office.foresee(case)
    clock.go_on(timedelta(days=10))
    assert office.unforeseen() == (case,)


def test_what_is_kept_beside_leaves_with_the_case(office: Office) -> None:
    visit = planned(office, 9)
    case = office.today().visits[0].case
    office.foresee(case)
    office.order_day([visit])
    send_all(office)
    assert streams.leave(office.database, [case]) == (case,)
    with office.database.reading() as connection:
        for table in ("foreseen", "dayorder"):
            assert connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one() == 0


def test_a_kept_estimate_says_what_to_apply_for(office: Office) -> None:
    planned(office, 9)
    line = office.today().visits[0]
    assert line.apply_for == ()
    results = [
        {"programme": "basic_pension", "verdict": "entitled"},
        {"programme": "livelihood", "verdict": "undecided"},
        {"programme": "stepping_stone", "verdict": "entitled", "closed": True},
    ]
    office.save_estimate(line.case, None, {}, {"as_of": "2026-11-24", "results": results})
    assert office.today().visits[0].apply_for == ("basic_pension",)
    office.open_visit(line.visit, [a_consent(office)])
    received = given(({"programme": "basic_pension", "member": None},))
    office.answer(line.visit, HOUSEHOLD, "receiving", received)
    assert office.today().visits[0].apply_for == ()
