"""Beside the visits on screen: keys on the rows, what is done, planning, the wide window, order."""

from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from core.casework.alerts.steps import STEPS
from core.errors import DiskFull
from core.office.office import Office
from core.sentence import say
from tests.helpers.builders import a_case, a_person
from tests.helpers.typing import press
from tests.ui.conftest import Gone
from tests.ui.offices import a_planned_visit
from ui.kit import Kit
from ui.screens.today.screen import TodayScreen
from ui.views.case.dialogs import PlanDialog
from ui.views.today.due import DueCard
from ui.views.today.page import TodayView
from ui.views.today.row import RowFrame
from ui.views.today.visit_rows import VisitRowFrame
from ui.widgets.words import Words

WIDE = 1700


def shown(kit: Kit, qtbot: QtBot, width: int = 1282) -> TodayView:
    view = TodayView(TodayScreen(kit.office, kit.clock), kit)
    qtbot.addWidget(view)
    view.resize(width, 640)
    with qtbot.waitActive(view):
        view.show()
    qtbot.waitUntil(lambda: view._screen.beside.is_read)
    QApplication.processEvents()
    return view


def rows(view: TodayView) -> list[RowFrame]:
    return [row for row in view.findChildren(RowFrame) if row.isVisible()]


def spoken(view: TodayView) -> list[str]:
    return [row.accessibleName() for row in rows(view)]


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.accessibleName() if widget is not None else ""


def quiet(office: Office, case: str) -> None:
    for step in STEPS:
        office.end_step(case, step, "한 일")


def test_a_row_of_what_to_see_to_opens_the_case(open_kit: Kit, qtbot: QtBot, gone: Gone) -> None:
    case, _ = a_planned_visit(open_kit.office, "가온들", time(14, 0))
    view = shown(open_kit, qtbot)
    assert spoken(view) == ["가온들 님 — 욕구·위기도 조사, 11월 13일까지 · 11일 지남"]
    press(rows(view)[0], Qt.Key.Key_Return)
    assert gone.shown == [("case", {"case": case})]


def test_what_is_done_gives_way_and_is_said(open_kit: Kit, qtbot: QtBot, gone: Gone) -> None:
    a_planned_visit(open_kit.office, "가온들", time(14, 0))
    view = shown(open_kit, qtbot)
    done = next(one for one in rows(view)[0].findChildren(QPushButton) if one.text() == "했음")
    assert done.accessibleName() == "했음, 가온들 님 — 욕구·위기도 조사"
    done.click()
    qtbot.waitUntil(lambda: "사례회의" in " ".join(spoken(view)))
    assert gone.said == ["한 일로 적었습니다."]


def test_a_full_disk_is_said_and_nothing_is_done(
    open_kit: Kit, qtbot: QtBot, gone: Gone, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_planned_visit(open_kit.office, "가온들", time(14, 0))
    view = shown(open_kit, qtbot)

    def full(*_told: object) -> None:
        raise DiskFull(say("store.disk_full"))

    monkeypatch.setattr(open_kit.office, "end_step", full)
    next(one for one in rows(view)[0].findChildren(QPushButton) if one.text() == "했음").click()
    (dialog,) = gone.dialogs
    qtbot.addWidget(dialog)
    assert dialog.accessibleName() == "적지 못했습니다"
    assert gone.said == []


def test_arrows_go_from_row_to_row(open_kit: Kit, qtbot: QtBot) -> None:
    for name in ("가온들", "나래뜰"):
        a_planned_visit(open_kit.office, name, time(14, 0))
    view = shown(open_kit, qtbot)
    first, second = rows(view)
    first.setFocus()
    press(first, Qt.Key.Key_Down)
    assert focused() == second.accessibleName()
    press(second, Qt.Key.Key_Down)
    assert focused() == second.accessibleName()


@pytest.mark.parametrize("key", ["s", "ㄴ"])
def test_a_new_case_is_accepted_by_giving_it_a_day(
    open_kit: Kit, qtbot: QtBot, gone: Gone, key: str
) -> None:
    case = a_case(open_kit.office, a_person("가온들"))
    quiet(open_kit.office, case)
    view = shown(open_kit, qtbot)
    (row,) = rows(view)
    press(row, Qt.Key.Key_S, text=key)
    dialog = gone.dialogs[0]
    qtbot.addWidget(dialog)
    assert isinstance(dialog, PlanDialog)
    dialog.fields["day"].setText("2026-11-26")
    dialog._keep()
    qtbot.waitUntil(lambda: rows(view) == [])
    (line,) = open_kit.office.cases()
    assert line.next_visit == date(2026, 11, 26)


def test_a_wide_window_shows_who_is_due_and_a_narrow_one_does_not(
    open_kit: Kit, qtbot: QtBot
) -> None:
    a_case(open_kit.office, a_person("가온들"))
    view = shown(open_kit, qtbot, WIDE)
    (card,) = view.findChildren(DueCard)
    assert "이번 주 1" in [words.text() for words in card.findChildren(Words)]
    view.resize(1282, 640)
    qtbot.waitUntil(lambda: not [one for one in view.findChildren(DueCard) if one.isVisible()])


# -- order by hand --------------------------------------------------------------------------------


@pytest.fixture
def three(office: Office) -> list[str]:
    hours = {"라온빛": 10, "가온들": 14, "마루별": 16}
    return [a_planned_visit(office, name, time(hour))[1] for name, hour in hours.items()]


def order(view: TodayView) -> list[str]:
    return [frame._row.visit for frame in view.frames]


def test_alt_and_an_arrow_carry_a_visit_and_the_keyboard_goes_with_it(
    open_kit: Kit, qtbot: QtBot, gone: Gone, three: list[str]
) -> None:
    first, second, third = three
    view = shown(open_kit, qtbot)
    press(view.frames[2].act, Qt.Key.Key_Up, modifiers=Qt.KeyboardModifier.AltModifier)
    assert order(view) == [first, third, second]
    assert focused() == "미리 보기, 마루별 님 댁, 16:00"
    press(view.frames[1].act, Qt.Key.Key_Up, modifiers=Qt.KeyboardModifier.AltModifier)
    assert focused() == "방문 시작, 마루별 님 댁, 16:00"
    assert gone.said[-1] == "마루별 님 댁: 1번째로 옮겼습니다."
    press(view.frames[0].act, Qt.Key.Key_Up, modifiers=Qt.KeyboardModifier.AltModifier)
    assert order(view) == [third, first, second]


def test_the_order_by_time_comes_back(open_kit: Kit, qtbot: QtBot, three: list[str]) -> None:
    open_kit.office.order_day(three[::-1])
    view = shown(open_kit, qtbot)
    assert order(view) == three[::-1]
    act = next(one for one in view.findChildren(QPushButton) if one.text() == "시각 순서로")
    act.click()
    assert order(view) == three


def test_a_visit_is_carried_by_the_mouse(
    open_kit: Kit, qtbot: QtBot, gone: Gone, three: list[str]
) -> None:
    view = shown(open_kit, qtbot)
    carried, last = view.frames[0], view.frames[2]
    drag(carried, last)
    assert order(view) == [three[1], three[2], three[0]]
    assert gone.shown == []
    assert view._mark.isHidden()


def drag(carried: VisitRowFrame, to: VisitRowFrame) -> None:
    """Press on a row, carry it below the middle of another, let go."""
    start = QPoint(200, 20)
    end = carried.mapFromGlobal(to.mapToGlobal(to.rect().bottomLeft())) + QPoint(200, -4)
    QTest.mousePress(carried, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(carried, start + QPoint(0, 40))
    QTest.mouseMove(carried, end)
    QTest.mouseRelease(carried, Qt.MouseButton.LeftButton, pos=end)
