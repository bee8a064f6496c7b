"""The case on screen: telephone, appointment, consent, start, estimate from the background."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.office.office import Office
from core.people.answer import given
from core.record.kinds import HOUSEHOLD
from tests.helpers.builders import a_case, a_consent, a_person, an_open_visit
from tests.helpers.typing import type_text
from tests.ui.conftest import Gone
from tests.ui.offices import another_record
from ui.kit import Kit
from ui.screens.case.page import CaseScreen
from ui.views.case.dialogs import PlanDialog
from ui.views.case.page import CaseView
from ui.widgets.dialog import Dialog
from ui.widgets.words import Words


@pytest.fixture
def case(office: Office) -> str:
    made = a_case(office, a_person("가온들"), a_person("나래뜰", "child", "1980-05-02"))
    office.give_consent(made, a_consent(office))
    return made


def shown(kit: Kit, qtbot: QtBot, case: str) -> CaseView:
    screen = CaseScreen(kit.office, kit.clock, case)
    view = CaseView(screen, kit)
    qtbot.addWidget(view)
    view.resize(1282, 560)
    with qtbot.waitActive(view):
        view.show()
    qtbot.waitUntil(lambda: screen.summary is not None)
    view.focus_first()
    return view


def words_on(widget: QWidget) -> list[str]:
    return [words.text() for words in widget.findChildren(Words)]


def press(widget: QWidget, words: str) -> None:
    found = [one for one in widget.findChildren(QPushButton) if one.text() == words]
    next(one for one in found if not one.isHidden()).click()


def opened(gone: Gone, qtbot: QtBot) -> Dialog:
    dialog = gone.dialogs[-1]
    qtbot.addWidget(dialog)
    return dialog


def test_the_estimate_comes_from_the_background(open_kit: Kit, qtbot: QtBot, case: str) -> None:
    view = shown(open_kit, qtbot, case)
    assert any(words.startswith("월 ") for words in words_on(view))


def test_the_whole_telephone_comes_by_one_press_and_goes_with_the_page(
    open_kit: Kit, qtbot: QtBot, case: str
) -> None:
    view = shown(open_kit, qtbot, case)
    assert "010-••••-0001" in words_on(view)
    assert "010-0000-0001" not in words_on(view)
    press(view, "보기")
    assert "010-0000-0001" in words_on(view.head)
    assert [entry.value["what"] for entry in open_kit.office.case(case).entries_of("access")] == [
        "telephone"
    ]
    view.leaving()
    assert "010-••••-0001" in words_on(view.head)
    assert "010-0000-0001" not in words_on(view.head)


def test_start_makes_a_visit_of_today_and_goes_there(
    open_kit: Kit, qtbot: QtBot, gone: Gone, case: str
) -> None:
    heard: list[frozenset[str]] = []
    open_kit.refresh.listen(heard.append)
    view = shown(open_kit, qtbot, case)
    QTest.keyClick(
        view.window().windowHandle(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    (visit,) = open_kit.office.case(case).visits
    assert gone.shown == [("visit", {"case": case, "visit": visit.id})]
    assert heard == [frozenset({case, "today"})]


def test_planning_reads_the_day_back_and_keeps_it(
    open_kit: Kit, qtbot: QtBot, gone: Gone, case: str
) -> None:
    view = shown(open_kit, qtbot, case)
    press(view, "일정 잡기")
    dialog = opened(gone, qtbot)
    assert isinstance(dialog, PlanDialog)
    type_text(dialog.fields["day"], "11월 27일")
    assert dialog.read.text() == "11월 27일 금요일"
    type_text(dialog.fields["at"], "14:30")
    press(dialog, "일정 적기")
    (visit,) = open_kit.office.case(case).visits
    assert visit.plan.day == date(2026, 11, 27)
    assert gone.said == ["일정을 적었습니다"]
    assert "일정 바꾸기" in [one.text() for one in view.head.findChildren(QPushButton)]


def test_a_day_that_is_past_is_asked_again_at_its_field(
    open_kit: Kit, qtbot: QtBot, gone: Gone, case: str
) -> None:
    press(shown(open_kit, qtbot, case), "일정 잡기")
    dialog = opened(gone, qtbot)
    assert isinstance(dialog, PlanDialog)
    type_text(dialog.fields["day"], "2026-11-02")
    press(dialog, "일정 적기")
    assert not dialog.wrong.isHidden()
    assert dialog.fields["day"].accessibleDescription() == dialog.wrong.words.text()
    assert open_kit.office.case(case).visits == ()


def test_withdrawing_asks_back_with_the_safe_button_first(
    open_kit: Kit, qtbot: QtBot, gone: Gone, case: str
) -> None:
    view = shown(open_kit, qtbot, case)
    press(view, "철회")
    dialog = opened(gone, qtbot)
    assert open_kit.office.gate(open_kit.office.case(case)).is_open
    press(dialog, "동의 철회하기")
    assert not open_kit.office.gate(open_kit.office.case(case)).is_open
    assert "11월 24일 철회하심" in words_on(view)


def test_both_values_stand_in_the_case_with_a_mark(
    open_kit: Kit, qtbot: QtBot, case: str, office: Office
) -> None:
    visit = an_open_visit(office, case)
    office.answer(visit, HOUSEHOLD, "home.deposit", given(10_000_000))
    view = shown(open_kit, qtbot, case)
    assert "겹친 기록 1건" not in words_on(view)
    place = ("fact", f"{HOUSEHOLD}/home.deposit", "value")
    another_record(office, case, *place, given(8_000_000).to_json())
    open_kit.refresh.tell({case})
    found = words_on(view)
    assert "겹친 기록 1건" in found
    assert any(words.startswith("1,000만원") for words in found)
    assert any(words.startswith("800만원") for words in found)


def test_another_cases_change_is_not_read(open_kit: Kit, qtbot: QtBot, case: str) -> None:
    view = shown(open_kit, qtbot, case)
    head = view.head
    open_kit.refresh.tell({"somebody-else", "today"})
    assert view.head is head


def test_no_name_stands_in_the_windows_title(open_kit: Kit, qtbot: QtBot, case: str) -> None:
    view = shown(open_kit, qtbot, case)
    assert view.heading() == ""
