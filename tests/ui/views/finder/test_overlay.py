"""The finder by keyboard: typing finds, arrows choose, Enter goes there; never over a lock."""

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.office.office import Office
from tests.helpers.builders import a_case, a_person
from tests.helpers.typing import compose, type_text
from tests.ui.conftest import Gone
from tests.ui.offices import a_planned_visit
from ui.kit import Kit
from ui.places import OVERLAYS
from ui.views.finder.field import FinderField
from ui.views.finder.overlay import FinderDialog


@pytest.fixture
def page(qtbot: QtBot, dressed: QApplication) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1366, 688)
    with qtbot.waitActive(made):
        made.show()
    return made


def opened(kit: Kit, gone: Gone, page: QWidget) -> FinderDialog:
    OVERLAYS["find"](kit)
    dialog = gone.dialogs[-1]
    assert isinstance(dialog, FinderDialog)
    dialog.open_over(page)
    return dialog


def typed(dialog: FinderDialog, qtbot: QtBot, text: str) -> None:
    type_text(dialog.field, text)
    qtbot.waitUntil(lambda: dialog._screen.is_asked)


def chosen(dialog: FinderDialog) -> str:
    return dialog.field.accessibleDescription()


def test_typing_finds_and_enter_goes_there(
    open_kit: Kit, qtbot: QtBot, gone: Gone, page: QWidget
) -> None:
    case = a_case(open_kit.office, a_person("가온들"))
    dialog = opened(open_kit, gone, page)
    assert QApplication.focusWidget() is dialog.field
    typed(dialog, qtbot, "가온")
    assert chosen(dialog) == "사례, 가온들 님, 74세 · 혼자 사심 · 은평구 견본동"
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert not dialog.is_open
    assert gone.shown == [("case", {"case": case})]


def test_a_syllable_under_composition_finds_already(
    open_kit: Kit, qtbot: QtBot, gone: Gone, page: QWidget
) -> None:
    a_case(open_kit.office, a_person("가온들"))
    dialog = opened(open_kit, gone, page)
    type_text(dialog.field, "가")
    compose(dialog.field, "오")
    qtbot.waitUntil(lambda: dialog._screen.is_asked)
    assert chosen(dialog).startswith("사례, 가온들 님")


def test_arrows_choose_finds_and_pass_over_heads(
    open_kit: Kit, qtbot: QtBot, gone: Gone, page: QWidget
) -> None:
    case, _ = a_planned_visit(open_kit.office, "가온들", time(14, 0))
    dialog = opened(open_kit, gone, page)
    assert chosen(dialog).startswith("오늘 방문, 가온들 님 댁")
    QTest.keyClick(dialog.field, Qt.Key.Key_Up)
    assert chosen(dialog).startswith("오늘 방문")
    QTest.keyClick(dialog.field, Qt.Key.Key_Down)
    assert chosen(dialog) == "화면, 오늘"
    QTest.keyClick(dialog.field, Qt.Key.Key_PageDown)
    assert chosen(dialog) == "화면, 설정"
    assert QApplication.focusWidget() is dialog.field
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert gone.shown == [("settings", {})]
    assert case


def test_where_nothing_is_found_it_is_said_and_enter_goes_nowhere(
    open_kit: Kit, qtbot: QtBot, gone: Gone, page: QWidget
) -> None:
    dialog = opened(open_kit, gone, page)
    typed(dialog, qtbot, "없는말")
    assert dialog.said.text().startswith("“없는말”: 찾은 것이 없습니다.")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.is_open
    QTest.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert (dialog.is_open, gone.shown) == (False, [])


def test_a_closed_office_has_no_finder(kit: Kit, gone: Gone) -> None:
    OVERLAYS["find"](kit)
    assert gone.dialogs == []


@pytest.mark.usefixtures("office")
def test_the_field_of_the_top_bar_leads_to_it(
    kit: Kit, office: Office, qtbot: QtBot, gone: Gone
) -> None:
    kit.office = office
    field = FinderField(kit)
    qtbot.addWidget(field)
    assert (field.accessibleName(), field.accessibleDescription()) == ("찾기", "Ctrl+K")
    QTest.keyClick(field, Qt.Key.Key_Space)
    assert gone.shown == [("find", {})]
