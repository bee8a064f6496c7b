"""The list of cases: choices, days in words, what one may look for."""

from datetime import date, time, timedelta

from core.casework.alerts.steps import STEPS
from core.casework.visit import Plan
from core.clock import FixedClock
from core.office.office import Office
from core.watch import Watch
from tests.helpers.builders import a_case, a_person
from tests.ui.offices import a_planned_visit, another_record, finish, send_all
from ui.screens.cases import CasesScreen
from ui.texts import Texts

TODAY = date(2026, 11, 24)


def read(office: Office) -> CasesScreen:
    screen = CasesScreen(office, office.clock)
    screen.take(screen.read(Watch()))
    return screen


def test_nothing_is_shown_before_it_is_read(office: Office) -> None:
    a_case(office)
    screen = CasesScreen(office, office.clock)
    assert (screen.is_read, screen.rows) == (False, ())


def test_a_row_says_who_where_and_when(office: Office, clock: FixedClock, texts: Texts) -> None:
    case, visit = a_planned_visit(office, "가온들", time(9, 30))
    finish(office, visit, clock)
    office.plan_visit(case, Plan(TODAY + timedelta(days=3)))
    (row,) = read(office).rows
    shown = (row.name, row.who, row.place, row.last_words, row.next_words)
    assert [texts.of(words) for words in shown] == [
        "가온들 님",
        "74세 · 혼자 사심",
        "은평구 견본동",
        "오늘",
        "11월 27일",
    ]


def test_every_member_of_a_household_can_be_looked_for(office: Office) -> None:
    a_case(office, a_person("가온들"), a_person("나래뜰", "child", "1980-05-02"))
    (row,) = read(office).rows
    assert row.sought == ("가온들", "나래뜰", "견본동")


def test_choices_show_what_has_no_appointment_and_what_differs(office: Office) -> None:
    planned, _ = a_planned_visit(office, "가온들", day=TODAY)
    differing = a_case(office, a_person("나래뜰"))
    contact = {"telephone": "010-0000-0014", "caution": None, "preferred": None}
    another_record(office, differing, "case", differing, "contact", contact)
    screen = read(office)
    assert [row.case for row in screen.rows] == [planned, differing]
    heard: list[int] = []
    screen.changed(lambda: heard.append(len(screen.rows)))
    screen.choose("unplanned")
    assert [row.case for row in screen.rows] == [differing]
    screen.choose("differing")
    assert [(row.case, row.differing) for row in screen.rows] == [(differing, 1)]
    assert heard == [1, 1]


def test_a_case_is_due_by_an_alert_or_a_visit_within_the_week(office: Office) -> None:
    quiet = [a_case(office), a_case(office)]
    for case in quiet:
        for step in STEPS:
            office.end_step(case, step, "한 일")
    told = a_case(office)
    office.plan_visit(quiet[1], Plan(TODAY + timedelta(days=7)))
    screen = read(office)
    screen.take_alerts(screen.read_alerts(Watch()))
    screen.choose("due")
    assert {row.case for row in screen.rows} == {told, quiet[1]}
    assert screen.count("due") == 2


def test_unsent_records_and_stages_narrow_the_list(office: Office) -> None:
    waiting, sent = a_case(office), a_case(office)
    send_all(office)
    office.write_note(waiting, "전화를 받으심")
    screen = read(office)
    screen.choose("waiting")
    assert [row.case for row in screen.rows] == [waiting]
    screen.choose("all")
    screen.narrow(stage="closed")
    assert not screen.rows
    screen.narrow(stage="open", place="eunpyeong/견본동")
    assert {row.case for row in screen.rows} == {waiting, sent}
    screen.narrow(place="gwanak")
    assert not screen.rows
    screen.show_all()
    assert len(screen.rows) == 2
