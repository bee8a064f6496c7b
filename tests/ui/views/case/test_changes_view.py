"""Visits and history on screen: tabs by key, a correction with its reason, filters."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.clock import FixedClock
from core.office.office import Office
from core.office.visits import Attempt, Finish
from core.people.answer import given
from tests.helpers.builders import a_case, a_person, an_open_visit
from tests.helpers.typing import type_text
from tests.ui.conftest import Gone
from tests.ui.offices import MET
from ui.kit import Kit
from ui.screens.case.page import CaseScreen
from ui.views.case.correction import CorrectionDialog
from ui.views.case.page import CaseView
from ui.widgets.words import Words

WAGE = "income.daily_wage"


@pytest.fixture
def case(office: Office, clock: FixedClock) -> str:
    head = a_person("가온들")
    case = a_case(office, head)
    visit = an_open_visit(office, case)
    office.answer(visit, head.id, WAGE, given(1_000_000))
    clock.go_on(timedelta(minutes=50))
    office.finish_visit(visit, Finish(Attempt(MET)))
    clock.go_on(timedelta(minutes=10))
    return case


@pytest.fixture
def view(open_kit: Kit, qtbot: QtBot, case: str) -> CaseView:
    screen = CaseScreen(open_kit.office, open_kit.clock, case)
    view = CaseView(screen, open_kit)
    qtbot.addWidget(view)
    view.resize(1282, 560)
    with qtbot.waitActive(view):
        view.show()
    qtbot.waitUntil(lambda: screen.summary is not None)
    view.focus_first()
    return view


def words_on(widget: QWidget) -> list[str]:
    return [words.text() for words in widget.findChildren(Words) if words.isVisible()]


def to_tab(view: CaseView, word: str) -> None:
    bar = view.tabs.bar
    number = next(n for n in range(bar.count()) if bar.tabText(n).startswith(word))
    key = Qt.Key(Qt.Key.Key_1 + number)
    QTest.keyClick(view.head.start, key, Qt.KeyboardModifier.ControlModifier)


def correct(view: CaseView, gone: Gone, qtbot: QtBot) -> CorrectionDialog:
    to_tab(view, "방문 기록")
    acts = [one for one in view.findChildren(QPushButton) if one.text() == "고치기"]
    next(one for one in acts if "일용" in one.accessibleName()).click()
    dialog = gone.dialogs[-1]
    assert isinstance(dialog, CorrectionDialog)
    qtbot.addWidget(dialog)
    return dialog


def test_a_correction_asks_why_and_stands_in_the_history(
    view: CaseView, gone: Gone, qtbot: QtBot, open_kit: Kit, case: str
) -> None:
    dialog = correct(view, gone, qtbot)
    dialog.row.typed.emit("110")
    dialog.row.committed.emit("110")
    keep = next(one for one in dialog.findChildren(QPushButton) if one.text() == "고친 답 남기기")
    keep.click()
    assert dialog.wrong.words.text() == "끝난 방문의 답을 고치는 까닭을 적어 주세요."
    type_text(dialog.reason, "통장을 봄")
    keep.click()
    assert gone.said == ["고친 답을 남겼습니다"]
    assert "방문 뒤 고침: 통장을 봄" in words_on(view)
    to_tab(view, "변경 이력")
    changes = view.changes
    assert changes is not None
    qtbot.waitUntil(lambda: any("110만원" in said for said in words_on(changes)))
    assert "100만원 → 110만원" in words_on(changes)
    assert len(open_kit.office.case(case).entries_of("visit_report")) == 2


def test_the_history_is_narrowed_and_stays_so_while_new_changes_come(
    view: CaseView, qtbot: QtBot, open_kit: Kit, case: str
) -> None:
    to_tab(view, "변경 이력")
    changes = view.changes
    assert changes is not None
    qtbot.waitUntil(lambda: changes.sections is not None)
    assert changes.sections is not None
    changes.sections.chosen.emit("note")
    qtbot.waitUntil(lambda: "바뀐 것이 없습니다" in words_on(changes))
    open_kit.office.write_note(case, "집주인이 전화함")
    open_kit.refresh.tell({case})
    qtbot.waitUntil(lambda: "집주인이 전화함" in words_on(changes))
    assert not any("일용" in said for said in words_on(changes))


def test_a_tab_that_is_a_place_of_its_own_is_gone_to_and_the_page_stays(
    view: CaseView, gone: Gone, case: str
) -> None:
    to_tab(view, "예상 급여")
    assert gone.shown == [("estimate", {"case": case})]
    assert view.tabs.bar.tabText(view.tabs.bar.currentIndex()) == "개요"


def test_the_timeline_is_narrowed_to_notes_which_can_be_corrected(
    view: CaseView, gone: Gone, qtbot: QtBot, open_kit: Kit, case: str
) -> None:
    open_kit.office.write_note(case, "개가 있음")
    open_kit.refresh.tell({case})
    next(
        one for one in view.findChildren(QPushButton) if one.text() == "메모" and one.isCheckable()
    ).click()
    assert "개가 있음" in words_on(view)
    assert "사례 접수" not in words_on(view)
    links = [one for one in view.findChildren(QPushButton) if one.property("kind") == "link"]
    next(one for one in links if one.text() == "고치기").click()
    assert gone.dialogs[-1].title.text() == "메모 고치기"
    qtbot.addWidget(gone.dialogs[-1])


def test_a_visit_in_the_timeline_opens_its_answers(view: CaseView) -> None:
    links = [one for one in view.findChildren(QPushButton) if one.property("kind") == "link"]
    next(one for one in links if one.text() == "답 보기").click()
    assert view.tabs.bar.tabText(view.tabs.bar.currentIndex()).startswith("방문 기록")
    assert "가온들 님 · 일용·아르바이트" in words_on(view)


def test_a_correction_stands_in_the_timeline(view: CaseView, open_kit: Kit, case: str) -> None:
    file = open_kit.office.case(case)
    head, visit = file.household.members[0].id, file.visits[0].id
    open_kit.office.correct_answer(visit, head, WAGE, given(1_100_000), "통장을 봄")
    open_kit.refresh.tell({case})
    said = words_on(view)
    assert "끝난 방문의 답을 고침" in said
    assert "통장을 봄" in said


def test_a_debt_is_put_right_in_its_list_in_the_unit_the_person_wishes(
    open_kit: Kit, gone: Gone, qtbot: QtBot, clock: FixedClock
) -> None:
    office = open_kit.office
    case = a_case(office)
    visit = an_open_visit(office, case)
    office.answer(visit, "household", "debts", given(True))
    debt = office.add_row(visit, "debt").made
    office.answer(visit, debt, "balance", given(3_000_000))
    clock.go_on(timedelta(minutes=50))
    office.finish_visit(visit, Finish(Attempt(MET)))
    open_kit.wishes = replace(open_kit.wishes, money_unit="won")
    view = CaseView(CaseScreen(office, open_kit.clock, case), open_kit)
    qtbot.addWidget(view)
    with qtbot.waitActive(view):
        view.show()
    to_tab(view, "방문 기록")
    acts = [one for one in view.findChildren(QPushButton) if one.text() == "고치기"]
    next(one for one in acts if "빚" in one.accessibleName()).click()
    dialog = gone.dialogs[-1]
    assert isinstance(dialog, CorrectionDialog)
    qtbot.addWidget(dialog)
    balance = next(one for one in dialog.edits if one.edit.question.fact == "balance")
    assert (balance.row.face.value, balance.row.face.unit) == ("3,000,000", "원")
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "빚 더하기").click()
    balance = next(one for one in dialog.edits if one.edit.question.fact == "balance")
    balance.row.typed.emit("2,500,000")
    balance.row.committed.emit("2,500,000")
    type_text(dialog.reason, "약정서를 봄")
    keep = next(one for one in dialog.findChildren(QPushButton) if one.text() == "고친 답 남기기")
    keep.click()
    assert "적은 것이 없습니다" in dialog.wrong.words.text()
    removes = [one for one in dialog.findChildren(QPushButton) if "빚 2," in one.accessibleName()]
    removes[-1].click()
    keep.click()
    assert gone.said == ["고친 답을 남겼습니다"]
    assert office.case(case).answer(debt, "balance").value == 2_500_000
