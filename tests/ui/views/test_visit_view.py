"""A visit on screen: drafts on the disk, keys, the estimate beside it, dialogs, order of Tab."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.people.answer import State
from tests.helpers.typing import compose, press, type_text
from tests.ui.conftest import Gone
from tests.ui.visit_views import (
    PAY,
    SIZE,
    begun,
    field_of,
    focused,
    open_pay,
    row_of,
    shown_visit,
    words_on,
)
from tests.ui.visiting import MEMBERSHIPS, SAVINGS, of
from ui.kit import Kit
from ui.screens.visit.screen import VisitScreen
from ui.views.visit.following import DRAFT_AFTER
from ui.views.visit.place import VisitView
from ui.widgets.line_edit import LineEdit


@pytest.fixture
def view(open_kit: Kit, qtbot: QtBot) -> VisitView:
    return shown_visit(open_kit, qtbot, begun(open_kit.office))


# -- the disk -----------------------------------------------------------------------------------


def test_what_is_typed_is_on_the_disk_within_a_second(view: VisitView, qtbot: QtBot) -> None:
    office, visit = view.kit.office, view.visit.visit
    field = field_of(open_pay(view))
    type_text(field, "90~14")
    assert DRAFT_AFTER <= 700
    qtbot.waitUntil(lambda: bool(office.drafts(visit)))  # the rest is the machine's speed
    assert [draft.text for draft in office.drafts(visit)] == ["90~14"]


def test_a_half_composed_syllable_is_on_the_disk_too(view: VisitView, qtbot: QtBot) -> None:
    office, visit = view.kit.office, view.visit.visit
    field = field_of(open_pay(view))
    type_text(field, "1")
    compose(field, "어")
    qtbot.waitUntil(lambda: [draft.text for draft in office.drafts(visit)] == ["1어"])


def test_leaving_hiding_and_locking_put_the_field_away_at_once(
    view: VisitView, qtbot: QtBot
) -> None:
    office, case = view.kit.office, view.visit.file.id
    field = field_of(open_pay(view))
    type_text(field, "90~140")
    view.leaving()
    qtbot.waitUntil(lambda: office.case(case).known(*of(view.visit, 1, PAY)) is not None)
    assert office.case(case).answer(*of(view.visit, 1, PAY)).between == (900_000, 1_400_000)


def test_leaving_with_what_cannot_be_read_keeps_it_as_a_draft(
    view: VisitView, qtbot: QtBot
) -> None:
    office, case = view.kit.office, view.visit.file.id
    field = field_of(open_pay(view))
    type_text(field, "90~")
    compose(field, "가")
    view.leaving()
    qtbot.waitUntil(lambda: bool(office.drafts(view.visit.visit)))
    assert [draft.text for draft in office.drafts(view.visit.visit)] == ["90~가"]
    assert office.case(case).known(*of(view.visit, 1, PAY)) is None


def test_a_crash_reopens_at_the_field_with_what_was_typed(
    open_kit: Kit, gone: Gone, qtbot: QtBot
) -> None:
    office, visit = open_kit.office, begun(open_kit.office)
    office.open_visit(visit)
    son = office.case_of_visit(visit)[0].household.members[1]
    office.type_draft(visit, f"{son.id}/{PAY}", "90~140")
    back = shown_visit(open_kit, qtbot, visit)
    row = row_of(back, of(back.visit, 1, PAY))
    assert field_of(row).text() == "90~140"
    assert QApplication.focusWidget() is field_of(row)
    assert gone.said[-1] == "쓰던 기록을 되살렸습니다"
    press(field_of(row), Qt.Key.Key_Return)
    assert back.visit.sheet.answer(*of(back.visit, 1, PAY)).between == (900_000, 1_400_000)


def test_saved_at_stands_in_the_bar_once_it_is_saved(view: VisitView, qtbot: QtBot) -> None:
    view.visit.press(MEMBERSHIPS, "none")
    qtbot.waitUntil(lambda: "09:12:00 저장됨" in words_on(view.bar))


# -- keys ---------------------------------------------------------------------------------------


def test_the_whole_answer_goes_by_the_keyboard(view: VisitView) -> None:
    field = field_of(open_pay(view))
    assert QApplication.focusWidget() is field
    type_text(field, "120")
    press(field, Qt.Key.Key_Return)
    assert view.visit.sheet.answer(*of(view.visit, 1, PAY)).value == 1_200_000
    assert QApplication.focusWidget() is not field


@pytest.mark.parametrize(("key", "state"), [("?", "unknown"), ("/", "later"), ("!", "refused")])
def test_a_sign_in_a_number_field_is_an_answer(view: VisitView, key: str, state: str) -> None:
    type_text(field_of(open_pay(view)), key)
    assert view.visit.sheet.answer(*of(view.visit, 1, PAY)).state is State(state)


def keys(view: VisitView, sequence: Qt.Key, *, shift: bool = False, alt: bool = False) -> None:
    modifiers = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.ControlModifier
    if shift:
        modifiers |= Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(QApplication.focusWidget() or view, sequence, modifiers)


def test_sections_are_reached_by_number_and_shown_in_the_list(view: VisitView) -> None:
    keys(view, Qt.Key.Key_2)
    assert view.visit.section == "income"
    assert view.form is not None
    assert view.form.panels["income"].isAncestorOf(focused())


def test_members_are_changed_by_alt_and_arrows(view: VisitView) -> None:
    first = view.visit.member
    keys(view, Qt.Key.Key_Right, alt=True)
    assert view.visit.member != first
    keys(view, Qt.Key.Key_Left, alt=True)
    assert view.visit.member == first


def test_another_members_row_shows_nothing_of_the_first(view: VisitView) -> None:
    """The rows are used again for the next person; what was typed stays with its own."""
    first = of(view.visit, 0, PAY)
    view.visit.go_to(first)
    QTest.keyClick(focused(), Qt.Key.Key_1)
    type_text(field_of(row_of(view, first)), "77")
    keys(view, Qt.Key.Key_Right, alt=True)
    assert view.visit.sheet.answer(*first).value == 770_000
    second = row_of(view, of(view.visit, 1, PAY))
    assert second.face.state == "not_asked"
    assert not any(field.isVisibleTo(second) for field in second.findChildren(LineEdit))


def test_undo_and_redo_by_keys(view: VisitView, gone: Gone) -> None:
    view.visit.press(MEMBERSHIPS, "none")
    keys(view, Qt.Key.Key_Z)
    assert view.visit.sheet.answer(*MEMBERSHIPS).state is State.NOT_ASKED
    keys(view, Qt.Key.Key_Z, shift=True)
    assert view.visit.sheet.answer(*MEMBERSHIPS).state is State.NONE
    assert gone.said[-2:] == ["되돌렸습니다", "다시 했습니다"]


def test_undo_in_a_field_that_is_being_typed_in_is_the_fields_own(view: VisitView) -> None:
    view.visit.press(MEMBERSHIPS, "none")
    field = field_of(open_pay(view))
    type_text(field, "12")
    keys(view, Qt.Key.Key_Z)
    assert view.visit.sheet.answer(*MEMBERSHIPS).state is State.NONE


def test_tab_goes_in_the_order_of_reading_through_the_regions(view: VisitView) -> None:
    view.bar.findChildren(QWidget)[0].setFocus()
    view.focusNextPrevChild(True)
    seen: list[QWidget] = []
    for _ in range(60):
        here = focused()
        parts = (view.bar, view.sections, view.form, view.panel)
        region = next(part for part in parts if part is not None and part.isAncestorOf(here))
        if not seen or seen[-1] is not region:
            seen.append(region)
        view.focusNextPrevChild(True)
    assert seen[:3] == [view.bar, view.sections, view.form]


def test_rows_made_later_still_stand_in_the_order_of_reading(view: VisitView) -> None:
    """Choosing a tenure makes rows; Tab reaches them where they are seen."""
    view.visit.choose(("household", "home.tenure"), "monthly_rent")
    view.visit.press(("household", "home.deposit"), "given")
    view.visit.go_to(("household", "home.deposit"))
    deposit = row_of(view, ("household", "home.deposit"))
    QApplication.processEvents()
    view.focusNextPrevChild(True)
    assert QApplication.focusWidget() is field_of(deposit)


def test_ctrl_tab_goes_from_region_to_region(view: VisitView) -> None:
    assert view.form is not None
    view.visit.go_to(of(view.visit, 0, "marital"))
    keys(view, Qt.Key.Key_Tab)
    assert not view.form.isAncestorOf(focused())


# -- section by section -------------------------------------------------------------------------


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(*SIZE)
    QVBoxLayout(made).setContentsMargins(0, 0, 0, 0)
    with qtbot.waitActive(made):
        made.show()
    return made


def just_opened(kit: Kit, qtbot: QtBot, window: QWidget) -> VisitView:
    """As at the first paint: only what is seen has been built."""
    screen = VisitScreen(kit.office, kit.background, kit.clock, begun(kit.office), kit.refresh.tell)
    view = VisitView(screen, kit)
    qtbot.addWidget(view, before_close_func=VisitView.gone)
    column = window.layout()
    assert column is not None
    column.addWidget(view)
    view.show()
    view.focus_first()
    assert view.form is not None
    assert 0 < len(view.form.panels) < len(screen.form.sections)
    return view


def test_tab_finds_every_section_though_it_is_pressed_at_once(
    open_kit: Kit, qtbot: QtBot, window: QWidget
) -> None:
    view = just_opened(open_kit, qtbot, window)
    view.focusNextPrevChild(True)
    assert view.form is not None
    assert set(view.form.page.parts) == set(view.visit.sections)


def test_a_question_not_built_yet_is_gone_to_at_once_and_stays_there(
    open_kit: Kit, qtbot: QtBot, window: QWidget
) -> None:
    view = just_opened(open_kit, qtbot, window)
    view.visit.go_to(SAVINGS)
    row = row_of(view, SAVINGS)
    assert row.isAncestorOf(focused())
    at = row.mapTo(view, QPoint()).y()
    assert view.form is not None
    parts = view.form.page.parts
    qtbot.waitUntil(lambda: set(parts) == set(view.visit.sections))
    assert row.mapTo(view, QPoint()).y() == at
    assert view.visit.section == "property"


# -- the estimate -------------------------------------------------------------------------------


def test_the_estimate_follows_and_never_takes_the_keyboard(view: VisitView, qtbot: QtBot) -> None:
    field = field_of(open_pay(view))
    type_text(field, "130")
    qtbot.waitUntil(lambda: not view.visit.panel.is_behind, timeout=5000)
    press(field, Qt.Key.Key_Return)
    before = QApplication.focusWidget()
    qtbot.waitUntil(lambda: view.visit.panel.headline is not None, timeout=10_000)
    qtbot.waitUntil(lambda: any("월" in text for text in words_on(view.panel)), timeout=10_000)
    assert QApplication.focusWidget() is before


def test_before_an_amount_the_panel_says_what_it_needs(view: VisitView) -> None:
    assert "아직 셈할 답이 없습니다" in words_on(view.panel)


def test_a_narrow_window_folds_the_estimate_into_a_strip(open_kit: Kit, qtbot: QtBot) -> None:
    view = shown_visit(open_kit, qtbot, begun(open_kit.office), (1280, 592))
    assert view.strip.isVisible()
    assert not view.panel.isVisible()
    keys(view, Qt.Key.Key_E)
    assert view.panel.isVisible()
    keys(view, Qt.Key.Key_E)
    assert not view.panel.isVisible()


def test_nothing_is_wider_than_the_window(open_kit: Kit, qtbot: QtBot) -> None:
    view = shown_visit(open_kit, qtbot, begun(open_kit.office), (1280, 592))
    assert view.form is not None
    page = view.form.findChild(QWidget, "scrolled")
    assert page is not None
    assert page.minimumSizeHint().width() <= view.form.width()
