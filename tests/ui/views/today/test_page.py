"""Today on screen: focus on the next act, keys, what its buttons do, reading again."""

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.clock import FixedClock
from core.office.office import Office
from tests.helpers.builders import a_case, a_consent
from tests.ui.conftest import Gone
from tests.ui.offices import a_planned_visit, finish
from ui.kit import Kit
from ui.screens.today.screen import TodayScreen
from ui.views.sync.dialog import SyncDialog
from ui.views.today.page import TodayView
from ui.widgets.badge import Badge
from ui.widgets.dialog import Dialog
from ui.widgets.words import Words


@pytest.fixture
def three(office: Office) -> list[tuple[str, str]]:
    """Three visits of the day: (case, visit) by time."""
    return [
        a_planned_visit(office, "라온빛", time(10, 0)),
        a_planned_visit(office, "가온들", time(14, 0), purpose="예상 급여를 설명드립니다."),
        a_planned_visit(office, "마루별", time(16, 30)),
    ]


def shown(kit: Kit, qtbot: QtBot) -> TodayView:
    view = TodayView(TodayScreen(kit.office, kit.clock), kit)
    qtbot.addWidget(view)
    view.resize(1282, 560)
    with qtbot.waitActive(view):
        view.show()
    view.focus_first()
    return view


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.accessibleName() if widget is not None else ""


def words_on(view: TodayView) -> list[str]:
    return [words.text() for words in view.findChildren(Words) if words.isVisible()]


@pytest.mark.usefixtures("three")
def test_the_next_visit_is_tinted_and_its_start_has_the_keyboard(
    open_kit: Kit, qtbot: QtBot
) -> None:
    view = shown(open_kit, qtbot)
    assert focused() == "방문 시작, 라온빛 님 댁, 10:00"
    assert [frame.property("current") for frame in view.frames] == ["true", "false", "false"]


def test_arrows_go_through_the_rows_and_enter_acts(
    open_kit: Kit, qtbot: QtBot, gone: Gone, three: list[tuple[str, str]]
) -> None:
    view = shown(open_kit, qtbot)
    QTest.keyClick(view.frames[0].act, Qt.Key.Key_Down)
    assert focused() == "미리 보기, 가온들 님 댁, 14:00"
    QTest.keyClick(view.frames[1].act, Qt.Key.Key_Return)
    QTest.keyClick(view.frames[1].act, Qt.Key.Key_Up)
    QTest.keyClick(view.frames[0].act, Qt.Key.Key_Up)
    assert focused() == "방문 시작, 라온빛 님 댁, 10:00"
    QTest.keyClick(view.frames[0].act, Qt.Key.Key_Return)
    assert gone.shown == [
        ("case", {"case": three[1][0]}),
        ("visit", {"case": three[0][0], "visit": three[0][1]}),
    ]


def test_a_press_on_a_row_opens_its_case(
    open_kit: Kit, qtbot: QtBot, gone: Gone, three: list[tuple[str, str]]
) -> None:
    view = shown(open_kit, qtbot)
    place = view.frames[2].rect().center()
    QTest.mouseClick(view.frames[2], Qt.MouseButton.LeftButton, pos=place)
    assert gone.shown == [("case", {"case": three[2][0]})]


@pytest.mark.usefixtures("three")
def test_not_met_opens_the_short_form(open_kit: Kit, qtbot: QtBot, gone: Gone) -> None:
    view = shown(open_kit, qtbot)
    view.frames[0].miss.click()
    assert [type(dialog).__name__ for dialog in gone.dialogs] == ["AttemptDialog"]
    qtbot.addWidget(gone.dialogs[0])


@pytest.mark.usefixtures("three")
def test_a_change_elsewhere_is_read_again_and_the_keyboard_stays(
    open_kit: Kit, qtbot: QtBot, clock: FixedClock, three: list[tuple[str, str]]
) -> None:
    view = shown(open_kit, qtbot)
    finish(open_kit.office, three[0][1], clock)
    open_kit.refresh.tell({"today"})
    assert view.second() == "방문 3곳 중 1곳 마침"
    assert [frame.property("current") for frame in view.frames] == ["false", "true", "false"]
    assert focused() == "방문 시작, 가온들 님 댁, 14:00"
    assert "방문 마침" in _badges(view)


def _badges(view: TodayView) -> list[str]:
    return [badge.text() for badge in view.findChildren(Badge)]


@pytest.mark.usefixtures("three")
def test_reading_again_takes_no_focus_from_elsewhere(open_kit: Kit, qtbot: QtBot) -> None:
    view = TodayView(TodayScreen(open_kit.office, open_kit.clock), open_kit)
    elsewhere, page = QPushButton("다른 곳"), QWidget()
    column = QVBoxLayout(page)
    column.addWidget(elsewhere)
    column.addWidget(view)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    elsewhere.setFocus()
    open_kit.refresh.tell({"sync"})
    assert QApplication.focusWidget() is elsewhere
    assert view.frames


@pytest.mark.usefixtures("three")
def test_a_view_that_is_gone_listens_no_more(open_kit: Kit, qtbot: QtBot) -> None:
    view = shown(open_kit, qtbot)
    frames = view.frames
    view.gone()
    open_kit.refresh.tell({"today"})
    assert view.frames is frames


def test_an_unfinished_record_is_one_press_away(
    open_kit: Kit, qtbot: QtBot, gone: Gone, clock: FixedClock
) -> None:
    case, visit = a_planned_visit(open_kit.office, "큰솔메", time(10, 0))
    open_kit.office.open_visit(visit, [a_consent(open_kit.office)])
    clock.at = clock.at.replace(day=26)
    view = shown(open_kit, qtbot)
    assert "큰솔메 님 · 11월 24일 방문" in words_on(view)
    act = next(one for one in view.findChildren(QPushButton) if one.text() == "이어 쓰기")
    act.click()
    assert gone.shown == [("visit", {"case": case, "visit": visit})]


def test_an_empty_day_says_what_can_be_done(open_kit: Kit, qtbot: QtBot, gone: Gone) -> None:
    a_case(open_kit.office)
    view = shown(open_kit, qtbot)
    assert "오늘은 방문이 없습니다" in words_on(view)
    act = next(one for one in view.findChildren(QPushButton) if one.text() == "사례 보기")
    act.click()
    assert gone.shown == [("cases", {})]


@pytest.mark.usefixtures("three")
def test_the_key_for_sending_opens_the_sync(open_kit: Kit, qtbot: QtBot, gone: Gone) -> None:
    view = shown(open_kit, qtbot)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(view.window().windowHandle(), Qt.Key.Key_S, keys)
    assert len(gone.dialogs) == 1
    dialog: Dialog = gone.dialogs[0]
    qtbot.addWidget(dialog)
    assert isinstance(dialog, SyncDialog)
    qtbot.waitUntil(lambda: open_kit.sync.stage == "failed")
