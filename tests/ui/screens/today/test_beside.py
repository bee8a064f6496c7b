"""Beside the visits: what to see to in words, new cases, who is due this week."""

from datetime import date, timedelta

import pytest

from core.casework.alerts.alert import Alert, AlertKind
from core.casework.alerts.steps import STEPS
from core.casework.visit import Plan
from core.clock import FixedClock
from core.office.office import Office
from core.watch import Watch
from tests.helpers.builders import a_case, a_person
from ui.screens.today.alert_words import alert_row, alert_rows
from ui.screens.today.beside import MOST_ALERTS, BesideScreen
from ui.texts import Texts

DAY = date(2026, 11, 24)


def read(office: Office) -> BesideScreen:
    screen = BesideScreen(office, office.clock)
    screen.take(screen.read(Watch()))
    return screen


def an_alert(kind: AlertKind, day: date = DAY, **more: str | int | None) -> Alert:
    fields: dict[str, str | int | None] = {"case": "c", "person": "가온들", "level": None}
    return Alert(kind, day=day, **(fields | more))  # type: ignore[arg-type]  # fields by name


@pytest.mark.parametrize(
    ("alert", "title", "second"),
    [
        (
            an_alert(AlertKind.CONSENT_ENDS, date(2026, 11, 27)),
            "가온들 님 — 동의 3일 뒤 끝남",
            "2026년 11월 27일까지. 다음에 뵐 때 다시 받아 주세요.",
        ),
        (
            an_alert(AlertKind.TODO, date(2026, 11, 23), text="전기 회사에 전화"),
            "가온들 님 — 전기 회사에 전화",
            "11월 23일까지 · 1일 지남",
        ),
        (
            an_alert(AlertKind.SURVEY, date(2026, 11, 25)),
            "가온들 님 — 욕구·위기도 조사",
            "11월 25일까지 · 내일",
        ),
        (
            an_alert(AlertKind.TURNED, who="나래뜰", years=65),
            "가온들 님 — 나래뜰 님 65세 되심",
            "11월 24일에. 누구나 한 번 찾아뵙는 때입니다.",
        ),
        (
            an_alert(AlertKind.ENDS, date(2026, 12, 1), programme="child_allowance"),
            "가온들 님 — 아동수당 11월 30일까지",
            "7일 뒤 · 예상입니다. 결정은 구청이 합니다.",
        ),
        (
            an_alert(AlertKind.BEGINS, DAY, programme="basic_pension"),
            "가온들 님 — 기초연금 11월 24일부터 받을 수 있음",
            "오늘 · 예상입니다. 결정은 구청이 합니다.",
        ),
    ],
)
def test_an_alert_says_who_what_and_by_when(
    texts: Texts, alert: Alert, title: str, second: str
) -> None:
    row = alert_row(alert, DAY)
    assert (texts.of(row.title), texts.of(row.second)) == (title, second)


@pytest.mark.parametrize("kind", list(AlertKind))
def test_every_alert_has_words_in_both_languages(
    texts: Texts, english: Texts, kind: AlertKind
) -> None:
    alert = an_alert(kind, text="전화", programme="basic_pension", who="나래뜰", years=65)
    row = alert_row(alert, DAY)
    for language in (texts, english):
        assert "today.alert" not in language.of(row.title) + language.of(row.second)


def test_danger_shows_in_the_icon_whatever_the_alert_is_about() -> None:
    row = alert_row(an_alert(AlertKind.TODO, text="전화", level="urgent"), DAY)
    assert (row.icon, row.tone) == ("siren", "danger")


def test_a_benefit_that_turns_for_many_is_one_row_after_those_in_danger(texts: Texts) -> None:
    late = date(2026, 11, 30)
    shared = [
        an_alert(
            AlertKind.APPLY_BY, late, case=f"c{n}", level=level, programme="earned_income_credit"
        )
        for n, level in enumerate(("crisis", None, None))
    ]
    danger = an_alert(AlertKind.TODO, date(2026, 12, 1), text="전화", level="crisis")
    early = an_alert(AlertKind.MEETING, date(2026, 11, 20), case="c8")
    rows = alert_rows([shared[0], danger, early, *shared[1:]], DAY, MOST_ALERTS)
    assert [texts.of(row.title) for row in rows] == [
        "가온들 님 — 전화",
        "가온들 님 — 사례회의",
        "근로장려금 신청 11월 30일까지 — 3가구",
    ]
    assert [row.count for row in rows] == [1, 1, 3]


def test_at_most_four_are_told_and_all_are_counted(office: Office) -> None:
    for _ in range(6):
        a_case(office)
    screen = read(office)
    assert (len(screen.alerts), screen.alert_count) == (MOST_ALERTS, 6)


def test_what_is_said_to_be_done_is_told_no_more(office: Office) -> None:
    case = a_case(office)
    todo = office.add_todo(case, "전기 회사에 전화", DAY).made
    screen = read(office)
    for row in screen.alerts:
        assert row.may_end
        screen.end(row, "한 일")
    kinds = [row.alert.kind for row in read(office).alerts]
    assert kinds == [AlertKind.MEETING]
    assert todo not in {row.alert.row for row in read(office).alerts}


def test_a_new_case_stands_with_the_words_of_who_sent_it(
    office: Office, clock: FixedClock, texts: Texts
) -> None:
    case = a_case(office, a_person("가온들"))
    planned = a_case(office)
    office.plan_visit(planned, Plan(clock.today()))
    screen = read(office)
    (row,) = screen.new
    assert (row.case, screen.new_count) == (case, 1)
    assert texts.of(row.second) == "은평구 견본동 · 11월 3일 접수 · 본인 신청"


def test_due_are_those_with_a_visit_this_week_or_something_to_see_to(
    office: Office, clock: FixedClock, texts: Texts
) -> None:
    names = ("가온들", "나래뜰", "다솜찬", "라온빛")
    cases = {name: a_case(office, a_person(name)) for name in names}
    for name in names[1:]:
        for step in STEPS:
            office.end_step(cases[name], step, "한 일")
    office.plan_visit(cases["나래뜰"], Plan(clock.today() + timedelta(days=7)))
    office.plan_visit(cases["다솜찬"], Plan(clock.today() + timedelta(days=8)))
    screen = read(office)
    assert [texts.of(row.name) for row in screen.due] == ["나래뜰 님", "가온들 님"]
    assert (screen.due_count, screen.case_count) == (2, 4)
    told = [texts.of(row.what) if row.what is not None else None for row in screen.due]
    assert told == [None, "욕구·위기도 조사"]
