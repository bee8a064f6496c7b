"""Notes and what to mind, written as a person types: on the disk at once, no number, kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.office.office import Office
from tests.helpers.builders import a_case, a_visit
from tests.helpers.full_disk import fill_up, make_room
from tests.helpers.typing import compose, type_text
from tests.ui.conftest import Gone
from tests.ui.visit_views import begun, shown_visit
from ui.kit import Kit
from ui.screens.case.notes.notes import note_lines
from ui.screens.case.page import CaseScreen
from ui.views.case.page import CaseView
from ui.views.case.writing import DRAFT_AFTER, WritingDialog, danger_dialog, note_dialog


@pytest.fixture
def case(office: Office) -> str:
    return a_case(office)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """What the dialogs stand over."""
    made = QWidget()
    made.resize(1000, 600)
    qtbot.addWidget(made)
    made.show()
    return made


def over(page: QWidget, dialog: WritingDialog) -> WritingDialog:
    dialog.open_over(page)
    return dialog


def button_named(dialog: WritingDialog, words: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == words)


def test_a_note_being_typed_is_on_the_disk_within_a_second(
    open_kit: Kit, qtbot: QtBot, page: QWidget, case: str
) -> None:
    assert DRAFT_AFTER < 1_000
    dialog = over(page, note_dialog(open_kit, case))
    type_text(dialog.edit, "집주인이 ")
    compose(dialog.edit, "저")
    qtbot.waitUntil(lambda: open_kit.office.typed_note(case) == "집주인이 저", timeout=2_000)


def test_closing_keeps_the_draft_and_opening_brings_it_back(
    open_kit: Kit, qtbot: QtBot, page: QWidget, case: str
) -> None:
    dialog = over(page, note_dialog(open_kit, case))
    type_text(dialog.edit, "집주인이")
    QTest.keyClick(dialog.edit, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: open_kit.office.typed_note(case) == "집주인이")
    again = over(page, note_dialog(open_kit, case))
    assert again.edit.toPlainText() == "집주인이"


def test_a_kept_note_stands_in_the_case(
    open_kit: Kit, qtbot: QtBot, page: QWidget, gone: Gone, case: str
) -> None:
    dialog = over(page, note_dialog(open_kit, case))
    type_text(dialog.edit, "집주인이 전화함")
    QTest.keyClick(dialog.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not dialog.is_open)
    (note,) = open_kit.office.case(case).entries_of("note")
    assert note.value["text"] == "집주인이 전화함"
    assert gone.said == ["메모를 남겼습니다"]
    assert open_kit.office.typed_note(case) == ""


def test_a_number_is_warned_of_and_hidden_by_one_press(
    open_kit: Kit, qtbot: QtBot, page: QWidget, case: str
) -> None:
    dialog = over(page, note_dialog(open_kit, case))
    type_text(dialog.edit, "800502-100000")
    assert dialog.number.isHidden()
    type_text(dialog.edit, "0")
    assert not dialog.number.isHidden()
    dialog.writing.keep()
    qtbot.waitUntil(lambda: not dialog.wrong.isHidden())
    button_named(dialog, "번호 가리기").click()
    assert dialog.edit.toPlainText() == "●●●●●●-●●●●●●●"
    assert dialog.number.isHidden()
    dialog.writing.keep()
    qtbot.waitUntil(lambda: not dialog.is_open)


def test_an_empty_note_says_what_is_missing(
    open_kit: Kit, qtbot: QtBot, page: QWidget, case: str
) -> None:
    dialog = over(page, note_dialog(open_kit, case))
    dialog.writing.keep()
    qtbot.waitUntil(lambda: not dialog.wrong.isHidden())
    assert dialog.is_open
    assert open_kit.office.case(case).entries_of("note") == ()


def test_a_note_is_corrected_by_a_new_one(
    open_kit: Kit, qtbot: QtBot, page: QWidget, case: str
) -> None:
    office = open_kit.office
    office.write_note(case, "개가 있음")
    (line,) = note_lines(office.case(case), office.clock.today(), "consultant-1")
    dialog = over(page, note_dialog(open_kit, case, corrects=line))
    dialog.writing.keep()
    assert not dialog.wrong.isHidden()  # it says the same
    type_text(dialog.edit, "이웃집 ")
    dialog._keep()
    qtbot.waitUntil(lambda: not dialog.is_open)
    (line,) = note_lines(office.case(case), office.clock.today(), "consultant-1")
    assert (line.text, line.earlier) == ("이웃집 개가 있음", ("개가 있음",))


def test_a_usual_danger_is_put_in_by_a_press_and_kept(
    open_kit: Kit, qtbot: QtBot, page: QWidget, case: str
) -> None:
    dialog = over(page, danger_dialog(open_kit, case))
    pills = {one.text().strip(): one for one in dialog.findChildren(QPushButton)}
    pills["개가 있음"].click()
    pills["둘이 방문"].click()
    pills["개가 있음"].click()
    assert dialog.edit.toPlainText() == "개가 있음, 둘이 방문"
    dialog.writing.keep()
    qtbot.waitUntil(lambda: not dialog.is_open)
    assert open_kit.office.case(case).reach.caution == "개가 있음, 둘이 방문"


def test_ctrl_m_opens_a_note_on_the_case(
    open_kit: Kit, qtbot: QtBot, gone: Gone, case: str
) -> None:
    screen = CaseScreen(open_kit.office, open_kit.clock, case)
    view = CaseView(screen, open_kit)
    qtbot.addWidget(view)
    with qtbot.waitActive(view):
        view.show()
    view.focus_first()
    QTest.keyClick(view.head.start, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert [dialog.title.text() for dialog in gone.dialogs] == ["메모"]
    qtbot.addWidget(gone.dialogs[0])
    qtbot.waitUntil(lambda: screen.summary is not None)


def test_ctrl_m_writes_a_note_of_the_visit_under_way(
    open_kit: Kit, qtbot: QtBot, page: QWidget, gone: Gone
) -> None:
    visit = begun(open_kit.office)
    view = shown_visit(open_kit, qtbot, visit)
    QTest.keyClick(view, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    dialog = gone.dialogs[-1]
    assert isinstance(dialog, WritingDialog)
    over(page, dialog)
    type_text(dialog.edit, "월세 독촉장을 봄")
    button_named(dialog, "남기기").click()
    qtbot.waitUntil(lambda: not dialog.is_open)
    file, _ = open_kit.office.case_of_visit(visit)
    (note,) = file.entries_of("note")
    assert (note.value["text"], note.visit) == ("월세 독촉장을 봄", visit)


def test_where_nothing_is_kept_there_is_no_note(
    open_kit: Kit, qtbot: QtBot, gone: Gone, case: str
) -> None:
    view = shown_visit(open_kit, qtbot, a_visit(open_kit.office, case))
    view.visit.only_reckon()
    QTest.keyClick(view, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert gone.dialogs == []


def test_a_note_on_a_full_disk_waits_in_its_dialog_and_is_kept_once_there_is_room(
    open_kit: Kit, qtbot: QtBot, page: QWidget, gone: Gone, case: str
) -> None:
    dialog = over(page, note_dialog(open_kit, case))
    long = "월세 독촉장을 봄. " * 2_000
    dialog.show_text(long)
    fill_up(open_kit.office)
    button_named(dialog, "남기기").click()
    qtbot.waitUntil(lambda: dialog.writing.is_waiting)
    assert not dialog.wrong.isHidden()
    assert dialog.is_open
    button_named(dialog, "남기기").click()
    make_room(open_kit.office)
    dialog.writing.again()
    qtbot.waitUntil(lambda: not dialog.is_open)
    (note,) = open_kit.office.case(case).entries_of("note")
    assert note.value["text"] == long.strip()
