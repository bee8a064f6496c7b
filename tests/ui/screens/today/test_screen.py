"""Today: order, the one next act, readiness, what is left over, what is odd about the day."""

from datetime import time, timedelta

import pytest

from core.clock import FixedClock
from core.office.office import Office
from core.people.answer import State, without
from core.record.kinds import HOUSEHOLD
from tests.helpers.builders import a_consent
from tests.ui.offices import MORNING, a_planned_visit, finish, met_center, send_all
from ui.screens.today.parts import DayNotice
from ui.screens.today.screen import TodayScreen
from ui.texts import Texts


def words(screen: TodayScreen, texts: Texts) -> list[str]:
    return [texts.of(notice.words) for notice in screen.notices]


def test_visits_stand_by_time_and_the_first_to_come_is_next(
    office: Office, clock: FixedClock, texts: Texts
) -> None:
    a_planned_visit(office, "마루별", time(16, 30))
    a_planned_visit(office, "가온들", time(14, 0))
    screen = TodayScreen(office, clock)
    assert [(texts.of(row.name), row.at, row.act) for row in screen.rows] == [
        ("가온들 님 댁", "14:00", "start"),
        ("마루별 님 댁", "16:30", "preview"),
    ]
    assert [row.is_next for row in screen.rows] == [True, False]


def test_a_finished_visit_shrinks_and_the_next_one_takes_its_place(
    office: Office, clock: FixedClock, texts: Texts
) -> None:
    _, first = a_planned_visit(office, "라온빛", time(10, 0), purpose="도시락을 알아봅니다.")
    a_planned_visit(office, "가온들", time(14, 0))
    finish(office, first, clock)
    done, coming = TodayScreen(office, clock).rows
    assert (done.is_finished, done.act, done.purpose, done.may_miss) == (True, "look", "", False)
    assert texts.of(done.name) == "라온빛 님"
    assert done.length is not None
    assert texts.of(done.length) == "1시간 8분"
    assert [texts.of(one.words) for one in done.readiness] == ["아직 보내지 않음"]
    assert coming.is_next
    send_all(office)
    sent = TodayScreen(office, clock).rows[0]
    assert [texts.of(one.words) for one in sent.readiness] == ["센터가 받음"]


def test_a_visit_under_way_comes_before_those_to_come(office: Office, clock: FixedClock) -> None:
    a_planned_visit(office, "가온들", time(9, 30))
    _, under_way = a_planned_visit(office, "나래뜰", time(14, 0))
    office.open_visit(under_way, [a_consent(office)])
    rows = TodayScreen(office, clock).rows
    assert [(row.act, row.is_next) for row in rows] == [("preview", False), ("go_on", True)]


def test_readiness_names_consent_and_what_to_ask_later(
    office: Office, clock: FixedClock, texts: Texts
) -> None:
    _, visit = a_planned_visit(office, "가온들", time(14, 0))
    (row,) = TodayScreen(office, clock).rows
    assert [texts.of(one.words) for one in row.readiness] == [
        "동의 받아야 함",
        "챙길 것: 동의서",
    ]
    assert row.is_first
    office.open_visit(visit, [a_consent(office)])
    office.answer(visit, HOUSEHOLD, "debts", without(State.LATER))
    office.type_draft(visit, "household/home.deposit", "1억")
    (row,) = TodayScreen(office, clock).rows
    assert [texts.of(one.words) for one in row.readiness] == [
        "동의 유효 (2028년 10월 24일까지)",
        "나중에 묻기 1개",
        "쓰던 칸 1개",
    ]


def test_a_visit_left_open_on_another_day_waits_beside(
    office: Office, clock: FixedClock, texts: Texts
) -> None:
    case, visit = a_planned_visit(office, "큰솔메", time(10, 0))
    office.open_visit(visit, [a_consent(office)])
    clock.go_on(timedelta(days=4))
    screen = TodayScreen(office, clock)
    assert screen.rows == ()
    (left,) = screen.unfinished
    assert (left.case, left.visit) == (case, visit)
    assert texts.of(left.words) == "큰솔메 님 · 11월 24일 방문"


def test_the_day_line_ends_when_all_is_sent(
    office: Office, clock: FixedClock, texts: Texts
) -> None:
    met_center(office, clock.now())
    _, visit = a_planned_visit(office, "라온빛", time(10, 0))
    finish(office, visit, clock)
    steps = TodayScreen(office, clock).steps
    assert [(texts.of(step.words), step.stage) for step in steps] == [
        ("자료 받기", "done"),
        ("라온빛", "done"),
        ("정리하고 보내기", "current"),
    ]
    send_all(office)
    assert TodayScreen(office, clock).steps[-1].stage == "done"


def test_many_visits_stand_as_one_count_in_the_day_line(
    office: Office, clock: FixedClock, texts: Texts
) -> None:
    for hour in range(9, 15):
        a_planned_visit(office, "가온들", time(hour, 0))
    steps = TodayScreen(office, clock).steps
    assert [texts.of(step.words) for step in steps] == [
        "자료 받기",
        "방문 6곳 중 0곳 마침",
        "정리하고 보내기",
    ]


def test_data_of_yesterday_is_said_calmly_and_offers_to_receive(
    office: Office, clock: FixedClock, texts: Texts
) -> None:
    met_center(office, MORNING.replace(hour=18) - timedelta(days=1))
    screen = TodayScreen(office, clock)
    assert words(screen, texts) == ["오늘은 아직 받지 않았습니다. 어제 18:12 자료로 일합니다."]
    assert [notice.offers_sync for notice in screen.notices] == [True]
    assert not screen.offers_sync


@pytest.mark.parametrize(("days", "is_said"), [(19, False), (20, True)])
def test_twenty_days_without_contact_are_said(
    office: Office, clock: FixedClock, texts: Texts, days: int, is_said: bool
) -> None:
    met_center(office, clock.now())
    clock.go_on(timedelta(days=days))
    (said,) = words(TodayScreen(office, clock), texts)
    assert (f"센터와 {days}일째 연결이 없습니다" in said) is is_said


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (4, ""),
        (-4, ""),
        (6, "노트북 시계가 6분 늦습니다."),
        (-90, "노트북 시계가 1시간 30분 빠릅니다."),
    ],
)
def test_a_wrong_clock_is_said_from_five_minutes_on(
    office: Office, clock: FixedClock, texts: Texts, minutes: int, said: str
) -> None:
    met_center(office, clock.now(), minutes * 60_000)
    found = [notice for notice in TodayScreen(office, clock).notices if not notice.offers_sync]
    assert len(found) == bool(said)
    assert all(texts.of(notice.words).startswith(said) for notice in found)


def test_a_laptop_that_never_met_the_center_says_so(
    office: Office, clock: FixedClock, texts: Texts
) -> None:
    (notice,) = TodayScreen(office, clock).notices
    assert isinstance(notice, DayNotice)
    assert "아직 받지 못했습니다" in texts.of(notice.words)


def test_listeners_hear_of_a_new_reading_until_they_end(office: Office, clock: FixedClock) -> None:
    screen = TodayScreen(office, clock)
    heard: list[int] = []
    end = screen.changed(lambda: heard.append(len(screen.rows)))
    a_planned_visit(office, "가온들", time(14, 0))
    screen.read_again()
    end()
    screen.read_again()
    assert heard == [1]
