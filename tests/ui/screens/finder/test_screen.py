"""The finder: what it tells before and after something is typed, and where each find leads."""

from datetime import date, time

import pytest

from core.clock import FixedClock
from core.office.office import Office
from core.watch import Watch
from tests.helpers.builders import a_case, a_consent, a_person
from tests.ui.offices import a_planned_visit
from ui.screens.finder.screen import FinderScreen, Names, around
from ui.texts import Texts

NAMES = Names({"은평구": "eunpyeong"}, {"오늘": "today", "사례": "cases", "동기화": "sync"})


@pytest.fixture
def screen(office: Office, clock: FixedClock) -> FinderScreen:
    return FinderScreen(office, clock, NAMES)


def typed(screen: FinderScreen, text: str) -> None:
    screen.take(screen.ask(text)(Watch()))


def told(screen: FinderScreen, texts: Texts) -> list[tuple[str, str]]:
    return [(row.group, texts.of(row.title)) for row in screen.rows]


def test_before_anything_is_typed_it_offers_todays_visits_and_the_places(
    office: Office, clock: FixedClock, texts: Texts
) -> None:
    a_planned_visit(office, "가온들", time(14, 0))
    screen = FinderScreen(office, clock, NAMES)
    assert told(screen, texts) == [
        ("visit", "가온들 님 댁"),
        ("place", "오늘"),
        ("place", "사례"),
        ("place", "동기화"),
    ]


def test_a_member_leads_to_the_case(office: Office, screen: FinderScreen, texts: Texts) -> None:
    case = a_case(office, a_person("가온들"), a_person("나래뜰", "child"))
    typed(screen, "나래")
    (row,) = screen.rows
    assert (row.place, row.values) == ("case", {"case": case})
    assert row.second is not None
    assert texts.of(row.second) == "가구원 나래뜰 · 74세 · 2인 가구 · 은평구 견본동"


def test_a_visit_under_way_leads_into_the_visit(
    office: Office, clock: FixedClock, texts: Texts
) -> None:
    case, visit = a_planned_visit(office, "가온들", time(14, 0))
    office.open_visit(visit, [a_consent(office)])
    screen = FinderScreen(office, clock, NAMES)
    typed(screen, "ㄱㅇ")
    assert told(screen, texts) == [("visit", "가온들 님 댁"), ("case", "가온들 님")]
    assert (screen.rows[0].place, screen.rows[0].values) == (
        "visit",
        {"case": case, "visit": visit},
    )


def test_notes_and_things_to_do_say_whose_they_are(
    office: Office, screen: FinderScreen, texts: Texts
) -> None:
    case = a_case(office, a_person("가온들"))
    office.write_note(case, "보청기를 새로 맞추심")
    office.add_todo(case, "보청기 영수증 받기", date(2026, 12, 1))
    typed(screen, "보청기")
    assert told(screen, texts) == [("todo", "보청기 영수증 받기"), ("note", "보청기를 새로 맞추심")]
    assert [texts.of(row.second) for row in screen.rows if row.second] == [
        "가온들 님 · 12월 1일까지",
        "가온들 님",
    ]


@pytest.mark.parametrize("text", ["동기", "ㄷㄱㅎ", "동기화"])
def test_a_place_of_the_program_is_found_by_its_name(
    screen: FinderScreen, texts: Texts, text: str
) -> None:
    typed(screen, text)
    assert told(screen, texts) == [("place", "동기화")]


def test_an_answer_to_what_no_longer_stands_there_is_dropped(
    office: Office, screen: FinderScreen
) -> None:
    a_case(office, a_person("가온들"))
    late = screen.ask("가온")(Watch())
    screen.ask("없는말")
    screen.take(late)
    assert not screen.is_asked
    assert {row.group for row in screen.rows} == {"place"}


def test_a_long_note_begins_near_the_found_word() -> None:
    text = "오늘은 전화로만 이야기하였고 다음에는 꼭 찾아뵙기로 하였습니다. 보청기를 새로 맞추심"
    assert (
        around(text, ["보청기"]).startswith("… 하였습니다. 보청기")
        or "보청기" in around(text, ["보청기"])[:24]
    )
    assert around("보청기를\n맞추심", ["맞추"]) == "보청기를 맞추심"
