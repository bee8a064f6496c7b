"""Needs on real widgets: by keyboard, with names for assistive technology, urgent goes out."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.casework import actions
from core.casework.case_file import CrisisLevel
from core.office.office import Office
from core.people.answer import State
from core.store.apply import Pen, write
from tests.helpers.builders import a_case, a_consent, a_visit
from tests.ui.conftest import Gone
from tests.ui.visit_views import begun, words_on
from ui.kit import Kit
from ui.places import PLACES
from ui.screens.visit.screen import VisitScreen
from ui.views.needs.domains import DomainLine
from ui.views.needs.page import NeedsView
from ui.widgets.words import Words

Opened = Callable[..., NeedsView]


@pytest.fixture
def opened(open_kit: Kit, qtbot: QtBot) -> Opened:
    """The place as the frame makes it, from a visit that goes on."""

    def make(visit: str | None = None, **values: str) -> NeedsView:
        office = open_kit.office
        visit = visit or begun(office)
        held = VisitScreen(
            office, open_kit.background, open_kit.clock, visit, open_kit.refresh.tell
        )
        open_kit.visits.keep(held)
        qtbot.waitUntil(lambda: held.keeper.is_settled)
        values = {"case": held.file.id, "visit": visit} | values
        place = PLACES["needs"]
        view = place.view(place.screen(open_kit, values), open_kit)
        assert isinstance(view, NeedsView)
        qtbot.addWidget(view, before_close_func=NeedsView.gone)
        view.resize(1282, 600)
        with qtbot.waitActive(view):
            view.show()
        view.focus_first()
        return view

    return make


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(here(), key, modifier)


def here() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def line(view: NeedsView, domain: str) -> DomainLine:
    assert view.table is not None
    return next(one for one in view.table.lines if one.domain.id == domain)


def settled(view: NeedsView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: view.place.needs.keeper.is_settled)


def test_a_whole_table_is_scored_by_keyboard(opened: Opened, open_kit: Kit, qtbot: QtBot) -> None:
    view = opened()
    for key in (Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_0):
        press(key)
        press(Qt.Key.Key_Down)
    settled(view, qtbot)
    office: Office = open_kit.office
    scores = {need.domain: need.score for need in office.needs(view.place.needs.case)}
    assert scores == {"safety": 1, "health": 3, "daily_life": 0}
    assert line(view, "family").has_focus()
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Right)
    assert line(view, "daily_life").cells.score == 1
    press(Qt.Key.Key_Delete)
    assert line(view, "daily_life").cells.score is None


def test_enter_goes_to_the_reason_and_on_to_the_next_row(
    opened: Opened, open_kit: Kit, qtbot: QtBot
) -> None:
    view = opened()
    press(Qt.Key.Key_4)
    press(Qt.Key.Key_Return)
    assert here() is line(view, "safety").reason
    QTest.keyClicks(here(), "threat")
    press(Qt.Key.Key_Return)
    assert line(view, "health").has_focus()
    settled(view, qtbot)
    (need,) = open_kit.office.needs(view.place.needs.case)
    assert (need.score, need.reason) == (4, "threat")


def test_what_is_typed_is_on_the_disk_without_leaving_the_field(
    opened: Opened, open_kit: Kit, qtbot: QtBot
) -> None:
    view = opened()
    press(Qt.Key.Key_3)
    press(Qt.Key.Key_Return)
    QTest.keyClicks(here(), "ba")
    screen = view.place.needs
    office = open_kit.office
    qtbot.waitUntil(
        lambda: [one.text for one in office.need_drafts(screen.case, screen.visit)] == ["ba"],
        timeout=2000,
    )


def test_the_menu_says_later_in_the_place_of_a_score(opened: Opened, qtbot: QtBot) -> None:
    view = opened()
    press(Qt.Key.Key_2)
    view.place.needs.say_state("safety", State.LATER)
    settled(view, qtbot)
    shown = line(view, "safety")
    assert (shown.cells.score, shown.reason.isVisible()) == (None, False)
    assert "나중에 묻기" in words_on(shown)


def test_items_stand_under_the_current_row_only(opened: Opened, qtbot: QtBot) -> None:
    view = opened()
    assert view.table is not None
    press(Qt.Key.Key_Down)
    first, second = view.table.lines[:2]
    assert not any(chip.isVisible() for chip in chips(first).values() if chip.isCheckable())
    chips(second)["만성질환"].click()
    settled(view, qtbot)
    assert view.place.needs.rows()[1].items == ("chronic",)


def test_the_radar_has_a_table_one_key_away(opened: Opened) -> None:
    view = opened()
    press(Qt.Key.Key_3)
    glance = view.glance
    assert glance is not None
    assert glance.radar.points(last=False)[0][0] == 0
    assert "3점" in glance.radar.accessibleDescription()
    press(Qt.Key.Key_T)
    assert glance.table.isVisible()
    cells = [glance.table.item(0, place) for place in range(3)]
    assert [cell.text() if cell else "" for cell in cells] == ["안전", "3", "–"]


def test_an_urgent_level_goes_out_at_once_and_opens_the_guide(
    opened: Opened, open_kit: Kit, gone: Gone, qtbot: QtBot
) -> None:
    view = opened()
    assert view.crisis is not None
    view.crisis.levels.focus_first()
    for _ in range(3):
        press(Qt.Key.Key_Right)
    assert view.place.needs.level is None  # moving along chooses nothing
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(gone.dialogs) == 1)
    assert open_kit.office.case(view.place.needs.case).crisis.level is CrisisLevel.URGENT
    assert open_kit.sync is not None
    said = " ".join(words_on_all(gone.dialogs[0]))
    assert all(number in said for number in ("109", "112", "119", "129"))
    qtbot.waitUntil(lambda: open_kit.sync.stage == "failed")  # offline: calmly, nothing lost


def chips(widget: QWidget) -> dict[str, QPushButton]:
    return {one.text(): one for one in widget.findChildren(QPushButton)}


def words_on_all(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(Words)]


def test_the_programs_view_is_a_dashed_frame_and_chooses_nothing(opened: Opened) -> None:
    view = opened()
    press(Qt.Key.Key_4)
    assert view.crisis is not None
    seen = [tile.face.code for tile in view.crisis.levels.tiles if tile.is_seen]
    assert (seen, view.crisis.levels.code) == (["urgent"], "")
    view.crisis.levels.choose("urgent")
    assert not any(tile.is_seen for tile in view.crisis.levels.tiles)


def test_a_star_opens_the_guide(opened: Opened, gone: Gone, qtbot: QtBot) -> None:
    view = opened(leaf="isolation")
    page = view.isolation
    assert page is not None
    star = next(one for one in page.lines if one.item.id == "suicidal")
    star.choice.choose("1")
    assert len(gone.dialogs) == 1
    assert page.sheet.alert.isVisible()
    settled(view, qtbot)


def test_the_standards_lead_to_the_question(opened: Opened, gone: Gone, qtbot: QtBot) -> None:
    view = opened(leaf="standards")
    qtbot.waitUntil(lambda: view.place.standards.held is not None)
    page = view.standards
    assert page is not None
    asking = [one for one in page.findChildren(QPushButton) if one.text() == "여쭈러 가기"]
    assert len(asking) == 5
    asking[0].click()
    qtbot.waitUntil(lambda: bool(gone.shown))
    place, values = gone.shown[0]
    assert (place, values["visit"]) == ("visit", view.place.needs.visit)
    assert values["fact"]


def test_leaves_turn_by_key_and_everything_has_a_name(opened: Opened) -> None:
    view = opened()
    control = Qt.KeyboardModifier.ControlModifier
    for leaf in ("isolation", "standards", "needs"):
        press(Qt.Key.Key_Tab, control)
        assert view.place.needs.leaf == leaf
    assert view.table is not None
    names = [one.cells.accessibleName() for one in view.table.lines]
    assert names[0] == "안전, 아직 점수 없음"


def test_without_the_consent_the_step_is_named_and_can_be_taken(
    open_kit: Kit, opened: Opened, gone: Gone
) -> None:
    office = open_kit.office
    case = a_case(office)
    visit = a_visit(office, case)
    office.open_visit(visit, [a_consent(office)])
    view = opened(visit)
    assert view.table is not None
    assert not view.table.lines[0].cells.isEnabled()
    assert any("민감정보" in one for one in words_on(view))
    view.ask.click()
    assert len(gone.dialogs) == 1


def test_a_home_of_which_nobody_is_written_down_shows_every_leaf(
    open_kit: Kit, qtbot: QtBot
) -> None:
    case = actions.new_id()
    stage = {"stage": "open", "channel": "self", "arrived": "2026-11-03"}
    with open_kit.office.database.writing() as connection:
        acts = [actions.Act("case", case, "stage", "new", stage)]
        write(connection, Pen(open_kit.clock, case), acts)
    place = PLACES["needs"]
    view = place.view(place.screen(open_kit, {"case": case}), open_kit)
    assert isinstance(view, NeedsView)
    qtbot.addWidget(view, before_close_func=NeedsView.gone)
    view.show()
    for leaf in ("isolation", "standards"):
        view.place.needs.choose_leaf(leaf)
        view.focus_first()
    qtbot.waitUntil(lambda: view.place.standards.said is not None)
    view.place.needs.choose_leaf("needs")
    assert any("동의" in one for one in words_on(view))  # the general consent is missing too
