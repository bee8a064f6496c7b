"""The list of cases on screen: read in the background, narrowed while one types, by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from core.casework.alerts.alert import AlertKind
from core.office.office import Office
from core.people.consent import ConsentKind
from tests.helpers.builders import a_case, a_consent, a_person
from tests.helpers.typing import compose, type_text
from tests.ui.conftest import Gone
from ui.kit import Kit
from ui.screens.cases import CasesScreen
from ui.tables.cases import NAME, ROW
from ui.views.cases import CasesView


@pytest.fixture
def three(office: Office) -> dict[str, str]:
    return {name: a_case(office, a_person(name)) for name in ("가온들", "나래뜰", "가을뜰")}


def shown(kit: Kit, qtbot: QtBot) -> CasesView:
    screen = CasesScreen(kit.office, kit.clock)
    view = CasesView(screen, kit)
    qtbot.addWidget(view)
    view.resize(1282, 560)
    with qtbot.waitActive(view):
        view.show()
    qtbot.waitUntil(lambda: screen.is_read)
    view.focus_first()
    return view


def names(view: CasesView) -> list[str]:
    return [view.table.index(at, NAME).data(ROW).sought[0] for at in range(view.table.rowCount())]


@pytest.mark.usefixtures("three")
def test_the_list_narrows_with_every_syllable_even_one_under_composition(
    open_kit: Kit, qtbot: QtBot
) -> None:
    view = shown(open_kit, qtbot)
    assert names(view) == ["가온들", "가을뜰", "나래뜰"]
    assert view.second() == "3건"
    type_text(view.seek, "가")
    assert names(view) == ["가온들", "가을뜰"]
    compose(view.seek, "을")
    assert names(view) == ["가을뜰"]


def test_enter_opens_the_only_row(
    open_kit: Kit, qtbot: QtBot, gone: Gone, three: dict[str, str]
) -> None:
    view = shown(open_kit, qtbot)
    type_text(view.seek, "나래")
    QTest.keyClick(view.seek, Qt.Key.Key_Return)
    assert gone.shown == [("case", {"case": three["나래뜰"]})]


def test_down_goes_into_the_list_enter_opens_and_up_comes_back(
    open_kit: Kit, qtbot: QtBot, gone: Gone, three: dict[str, str]
) -> None:
    view = shown(open_kit, qtbot)
    QTest.keyClick(view.seek, Qt.Key.Key_Down)
    assert view.list.hasFocus()
    QTest.keyClick(view.list, Qt.Key.Key_Down)
    QTest.keyClick(view.list, Qt.Key.Key_Return)
    assert gone.shown == [("case", {"case": three["가을뜰"]})]
    QTest.keyClick(view.list, Qt.Key.Key_Up)
    QTest.keyClick(view.list, Qt.Key.Key_Up)
    assert view.seek.hasFocus()


def test_one_press_on_a_row_opens_it(
    open_kit: Kit, qtbot: QtBot, gone: Gone, three: dict[str, str]
) -> None:
    view = shown(open_kit, qtbot)
    place = view.list.visualRect(view.table.index(0, NAME)).center()
    QTest.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert gone.shown == [("case", {"case": three["가온들"]})]


@pytest.mark.usefixtures("three")
def test_nothing_found_says_so_and_shows_all_again(open_kit: Kit, qtbot: QtBot) -> None:
    view = shown(open_kit, qtbot)
    type_text(view.seek, "도시락")
    assert view.stack.currentWidget() is view.nothing
    act = view.nothing.findChild(QPushButton)
    assert isinstance(act, QPushButton)
    act.click()
    assert len(names(view)) == 3
    assert view.seek.text() == ""


def test_words_of_a_note_find_the_case_too(
    open_kit: Kit, qtbot: QtBot, three: dict[str, str]
) -> None:
    open_kit.office.write_note(three["나래뜰"], "보청기를 새로 맞추심")
    view = shown(open_kit, qtbot)
    type_text(view.seek, "보청기")
    qtbot.waitUntil(lambda: names(view) == ["나래뜰"])


def test_a_list_narrows_and_its_first_line_takes_it_back(
    open_kit: Kit, qtbot: QtBot, three: dict[str, str]
) -> None:
    office = open_kit.office
    for kind in (ConsentKind.GENERAL, ConsentKind.SENSITIVE):
        office.give_consent(three["가을뜰"], a_consent(office, kind))
    office.set_crisis_level(three["가을뜰"], "urgent", None)
    view = shown(open_kit, qtbot)
    level, place = view.lists["level"], view.lists["place"]
    assert [place.itemText(at) for at in range(place.count())] == [
        "모든 곳",
        "은평구",
        "은평구 견본동",
    ]
    level.chosen.emit("urgent")
    assert names(view) == ["가을뜰"]
    level.chosen.emit("undecided")
    assert names(view) == ["가온들", "나래뜰"]
    level.chosen.emit("")
    assert len(names(view)) == 3


def test_it_opens_at_what_is_due(open_kit: Kit, qtbot: QtBot, three: dict[str, str]) -> None:
    office = open_kit.office
    for name in ("가온들", "가을뜰"):
        office.end_step(three[name], AlertKind.SURVEY, "조사")
        office.end_step(three[name], AlertKind.MEETING, "회의")
        office.end_step(three[name], AlertKind.PLAN, "계획")
    screen = CasesScreen(office, open_kit.clock, "due")
    view = CasesView(screen, open_kit)
    qtbot.addWidget(view)
    qtbot.waitUntil(lambda: names(view) == ["나래뜰"])
    assert view.choices.code == "due"


@pytest.mark.usefixtures("three")
def test_what_was_typed_and_chosen_survives_a_new_view(open_kit: Kit, qtbot: QtBot) -> None:
    """Another language or text size makes the view anew over the same screen."""
    view = shown(open_kit, qtbot)
    type_text(view.seek, "가")
    view.choices.choose("unplanned")
    screen = view._screen
    view.gone()
    again = CasesView(screen, open_kit)
    qtbot.addWidget(again)
    assert (again.seek.text(), again.choices.code) == ("가", "unplanned")
    assert names(again) == ["가온들", "가을뜰"]


@pytest.mark.usefixtures("three")
def test_a_change_is_read_again_and_the_chosen_row_stays(
    open_kit: Kit, qtbot: QtBot, office: Office
) -> None:
    view = shown(open_kit, qtbot)
    QTest.keyClick(view.seek, Qt.Key.Key_Down)
    QTest.keyClick(view.list, Qt.Key.Key_Down)
    a_case(office, a_person("가람솔"))
    open_kit.refresh.tell({"sync"})
    qtbot.waitUntil(lambda: len(names(view)) == 4)
    assert view.list.currentIndex().data(ROW).sought[0] == "가을뜰"


@pytest.mark.usefixtures("three")
def test_a_press_on_a_head_turns_the_order_and_the_chosen_row_stays(
    open_kit: Kit, qtbot: QtBot
) -> None:
    view = shown(open_kit, qtbot)
    QTest.keyClick(view.seek, Qt.Key.Key_Down)
    head = view.list.horizontalHeader()
    head.setSortIndicator(NAME, Qt.SortOrder.DescendingOrder)
    assert names(view) == ["나래뜰", "가을뜰", "가온들"]
    assert view.list.currentIndex().data(ROW).sought[0] == "가온들"
