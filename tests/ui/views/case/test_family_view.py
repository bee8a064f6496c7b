"""The family card by keyboard: from person to person, to the member, to the table and the map."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.office.office import Office
from core.people.answer import given
from tests.helpers.builders import a_case, a_person, an_open_visit
from tests.ui.conftest import Gone
from ui.kit import Kit
from ui.screens.case.page import CaseScreen
from ui.views.case.asking.closeness import ClosenessDialog
from ui.views.case.page import CaseView
from ui.widgets.family.eco_map import EcoMap
from ui.widgets.family.genogram import Genogram
from ui.widgets.masked import Masked
from ui.widgets.words import Words

Key = Qt.Key


@pytest.fixture
def case(office: Office) -> str:
    head, son = a_person("가온들"), a_person("나래뜰", "child", "1980-05-02")
    case = a_case(office, head, son, a_person("다솜찬", "grandchild", "2011-06-15"))
    visit = an_open_visit(office, case)
    office.answer(visit, head.id, "marital", given("widowed"))
    office.answer(visit, son.id, "marital", given("divorced"))
    return case


def shown(kit: Kit, qtbot: QtBot, case: str) -> CaseView:
    screen = CaseScreen(kit.office, kit.clock, case)
    view = CaseView(screen, kit)
    qtbot.addWidget(view)
    view.resize(1282, 560)
    with qtbot.waitActive(view):
        view.show()
    qtbot.waitUntil(lambda: screen.summary is not None)
    return view


def genogram(view: CaseView) -> Genogram:
    assert view.family.genogram is not None
    view.family.genogram.setFocus()
    return view.family.genogram


def words_on(widget: QWidget) -> list[str]:
    return [words.text() for words in widget.findChildren(Words)]


def test_arrows_go_from_person_to_person_and_each_is_read_aloud(
    open_kit: Kit, qtbot: QtBot, case: str
) -> None:
    drawn = genogram(shown(open_kit, qtbot, case))
    people = {who.name: who.id for who in open_kit.office.case(case).household.members}
    assert drawn.current == people["가온들"]
    way = [
        (Key.Key_Left, f"{people['가온들']}/partner", "배우자 (사별)"),
        (Key.Key_Right, people["가온들"], "가온들 님, 본인"),
        (Key.Key_Down, people["나래뜰"], "나래뜰 님, 자녀"),
        (Key.Key_Right, f"{people['나래뜰']}/partner", "전 배우자"),
        (Key.Key_Down, people["다솜찬"], "다솜찬 님, 손자녀"),
        (Key.Key_Down, people["다솜찬"], "다솜찬 님, 손자녀"),
        (Key.Key_Up, people["나래뜰"], "나래뜰 님, 자녀"),
    ]
    for key, figure, spoken in way:
        QTest.keyClick(drawn, key)
        assert drawn.current == figure
        assert spoken in drawn.accessibleName()


def test_enter_opens_a_member_and_nobody_from_outside(
    open_kit: Kit, qtbot: QtBot, gone: Gone, case: str
) -> None:
    drawn = genogram(shown(open_kit, qtbot, case))
    QTest.keyClick(drawn, Key.Key_Left)
    QTest.keyClick(drawn, Key.Key_Return)
    assert gone.dialogs == []
    QTest.keyClick(drawn, Key.Key_Right)
    QTest.keyClick(drawn, Key.Key_Return)
    (dialog,) = gone.dialogs
    qtbot.addWidget(dialog)
    assert dialog.title.text() == "가온들 님"


def test_the_birth_date_of_a_member_comes_by_one_press(
    open_kit: Kit, qtbot: QtBot, gone: Gone, case: str
) -> None:
    drawn = genogram(shown(open_kit, qtbot, case))
    QTest.keyClick(drawn, Key.Key_Return)
    dialog = gone.dialogs[-1]
    qtbot.addWidget(dialog)
    masked = dialog.findChildren(Masked)[0]
    assert masked.words.text() == "1952년 ••월 ••일"
    masked.show_whole.click()
    assert masked.words.text() == "1952년 3월 10일"
    entries = open_kit.office.case(case).entries_of("access")
    assert [entry.value["what"] for entry in entries] == ["birth_date"]


def test_a_click_on_a_figure_marks_its_row(open_kit: Kit, qtbot: QtBot, case: str) -> None:
    view = shown(open_kit, qtbot, case)
    drawn = genogram(view)
    QTest.keyClick(drawn, Key.Key_Down)
    marked = [row for row in view.family.findChildren(QWidget) if row.property("current") == "true"]
    assert [words_on(row)[0] for row in marked] == ["나래뜰 님"]


def test_the_table_tells_everybody_the_picture_shows(
    open_kit: Kit, qtbot: QtBot, case: str
) -> None:
    view = shown(open_kit, qtbot, case)
    pills = {pill.text(): pill for pill in view.family.faces.buttons()}
    pills["표"].setFocus()
    QTest.keyClick(pills["표"], Key.Key_Space)
    assert view.family.genogram is None
    said = words_on(view.family)
    for name in ("가온들 님", "나래뜰 님", "다솜찬 님", "배우자 (사별)", "전 배우자"):
        assert name in said
    focused = view.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "표"


def test_the_map_of_support_is_read_aloud_whole(open_kit: Kit, qtbot: QtBot, case: str) -> None:
    view = shown(open_kit, qtbot, case)
    next(pill for pill in view.family.faces.buttons() if pill.text() == "돕는 곳").click()
    assert view.family.findChildren(EcoMap) == []
    assert "아직 아는 곳이 없습니다" in words_on(view.family)
    visit = open_kit.office.case(case).visits[0].id
    open_kit.office.add_row(visit, "obligor", {"relation": given("child")})
    open_kit.refresh.tell({case})
    (drawn,) = view.family.findChildren(EcoMap)
    assert drawn.accessibleName() == "돕는 곳 1곳: 따로 사는 자녀"


def test_the_map_of_support_is_as_high_as_its_words_need(
    open_kit: Kit, qtbot: QtBot, case: str
) -> None:
    view = shown(open_kit, qtbot, case)
    visit = open_kit.office.case(case).visits[0].id
    open_kit.office.add_row(visit, "obligor", {"relation": given("child")})
    open_kit.refresh.tell({case})
    next(pill for pill in view.family.faces.buttons() if pill.text() == "돕는 곳").click()
    for width in (1280, 1366, 1920):
        view.resize(width, 688)
        QCoreApplication.processEvents()
        (drawn,) = view.family.findChildren(EcoMap)
        assert drawn.height() >= drawn.sizeHint().height()


def test_a_wide_family_is_moved_sideways_and_never_cut(
    open_kit: Kit, qtbot: QtBot, office: Office
) -> None:
    children = [a_person(f"다솜{n}", "child", f"20{n + 10}-01-01") for n in range(9)]
    view = shown(open_kit, qtbot, a_case(office, a_person("가온들"), *children))
    drawn = genogram(view)
    assert drawn.width() >= drawn.minimumSizeHint().width()
    assert drawn.height() >= drawn.sizeHint().height()


def test_the_keyboard_stays_where_it_was_when_something_changed(
    open_kit: Kit, qtbot: QtBot, case: str
) -> None:
    view = shown(open_kit, qtbot, case)
    drawn = genogram(view)
    QTest.keyClick(drawn, Key.Key_Down)
    chosen = drawn.current
    open_kit.office.write_note(case, "집주인이 전화함")
    open_kit.refresh.tell({case})
    again = view.family.genogram
    assert again is not None
    assert again is not drawn
    assert (again.current, again.hasFocus()) == (chosen, True)


def test_every_stop_of_the_case_has_a_name(open_kit: Kit, qtbot: QtBot, case: str) -> None:
    view = shown(open_kit, qtbot, case)
    for face in ("genogram", "table", "support"):
        view.family.turned.emit(face)
        stops = [
            widget
            for widget in view.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(view)
        ]
        nameless = [
            type(widget).__name__
            for widget in stops
            if not (widget.accessibleName() or getattr(widget, "text", str)())
        ]
        assert stops
        assert nameless == []


def test_a_figure_is_moved_by_shift_and_an_arrow_stays_and_goes_back(
    open_kit: Kit, qtbot: QtBot, case: str
) -> None:
    view = shown(open_kit, qtbot, case)
    drawn = genogram(view)
    moved = drawn.current
    QTest.keyClick(drawn, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: view.family.genogram is not drawn)
    assert set(open_kit.office.case(case).picture) == {moved}
    again = view.family.genogram
    assert again is not None
    assert (again is not drawn, again.current, again.hasFocus()) == (True, moved, True)
    back = next(one for one in view.findChildren(QPushButton) if one.text() == "제자리로")
    back.click()
    assert open_kit.office.case(case).picture == {}


def test_a_figure_is_dragged_to_where_nobody_stands(open_kit: Kit, qtbot: QtBot, case: str) -> None:
    view = shown(open_kit, qtbot, case)
    drawn = genogram(view)
    dragged = drawn.current
    start = drawn._middle(dragged).toPoint()
    QTest.mousePress(drawn, Qt.MouseButton.LeftButton, pos=start)
    end = QPoint(start.x() + 150, start.y())
    QTest.mouseMove(drawn, QPoint(start.x() + 40, start.y()))
    QTest.mouseMove(drawn, end)
    QTest.mouseRelease(drawn, Qt.MouseButton.LeftButton, pos=end)
    qtbot.waitUntil(lambda: set(open_kit.office.case(case).picture) == {dragged})


def test_how_close_everybody_is_is_asked_and_said_in_the_table(
    open_kit: Kit, qtbot: QtBot, case: str, gone: Gone
) -> None:
    view = shown(open_kit, qtbot, case)
    next(one for one in view.findChildren(QPushButton) if one.text() == "사이 묻기").click()
    dialog = gone.dialogs[-1]
    assert isinstance(dialog, ClosenessDialog)
    qtbot.addWidget(dialog)
    dialog.choices[0].choose("conflict")
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "남기기").click()
    assert gone.said == ["가족 사이를 남겼습니다"]
    (told,) = open_kit.office.case(case).closeness.values()
    assert told.value == "conflict"
    view.family.turned.emit("table")
    assert any("사이 갈등" in words for words in words_on(view))
