"""What-if, calendar and choices on the real widgets, by keyboard, over training households."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop, QPointF, QRectF, QSizeF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ui.pictures.stage import Stage, make_stage
from ui.pictures.store import fill_folder
from ui.screens.what_if.screen import WhatIfScreen
from ui.views.calendar.leaf import CalendarLeaf
from ui.views.estimate.page import EstimateView
from ui.views.what_if.choices import ChoicesLeaf
from ui.views.what_if.keep import KeepDialog
from ui.views.what_if.leaf import WhatIfLeaf
from ui.views.what_if.plot import free_place, free_places, stretches_of, ticks_to
from ui.wishes import Wishes

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
WAIT = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
USUAL = Wishes("ko", "light", "comfortable")


@pytest.fixture(scope="module")
def opened(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """One laptop for all tests here: each goes to its place anew and leaves nothing behind."""
    folder = tmp_path_factory.mktemp("laptop") / "laptop"
    fill_folder(folder)
    made = make_stage(qapp, folder, USUAL, locked=False)
    yield made
    made.go.lock()
    made.window.close()


@pytest.fixture
def stage(opened: Stage) -> Iterator[Stage]:
    yield opened
    opened.window.close_dialogs()
    opened.go.show("cases")
    opened.settle()


def view_of(stage: Stage, leaf: str, key: str = "02") -> EstimateView:
    stage.go.show("estimate", case=stage.case(key), leaf=leaf)
    stage.settle()
    view = stage.view
    assert isinstance(view, EstimateView)
    return view


def what_if(stage: Stage, key: str = "02", *, with_curve: bool = False) -> WhatIfLeaf:
    """The leaf with its slider; the curve only where a test looks at it."""
    stage.go.show("estimate", case=stage.case(key), leaf="what_if")
    leaf = stage.view._own
    assert isinstance(leaf, WhatIfLeaf)
    while screen_of(leaf).variable is None:
        QCoreApplication.processEvents(WAIT)
    screen_of(leaf).pause(not with_curve)
    while with_curve and not screen_of(leaf).curve.drawing.is_whole:
        QCoreApplication.processEvents(WAIT)
    stage.settle()
    leaf.focus_first()
    return leaf


def screen_of(leaf: WhatIfLeaf) -> WhatIfScreen:
    return leaf._screen


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(widget, key, modifier or Qt.KeyboardModifier.NoModifier)
    QCoreApplication.processEvents()


def test_the_arrows_move_the_slider_by_a_hundred_thousand_won(stage: Stage) -> None:
    leaf = what_if(stage)
    slider, screen = leaf.left.slider, screen_of(leaf)
    press(slider, Qt.Key.Key_Right)
    press(slider, Qt.Key.Key_Right)
    assert screen.value == 200_000
    press(slider, Qt.Key.Key_Left)
    assert screen.value == 100_000
    press(slider, Qt.Key.Key_Right, SHIFT)
    assert screen.value == 500_000
    assert leaf.left.field.text() == "50"
    assert "50만원" in slider.accessibleName()
    stage.settle()
    assert slider.accessibleDescription().startswith("가구 총수입")
    press(slider, Qt.Key.Key_End)
    assert screen.value == 5_000_000


def test_chart_and_slider_share_one_axis(stage: Stage) -> None:
    leaf = what_if(stage)
    chart, slider = leaf.left.chart, leaf.left.slider
    assert (
        chart.mapTo(leaf, chart.rect().topLeft()).x()
        == slider.mapTo(leaf, slider.rect().topLeft()).x()
    )
    for value in (0, 1_458_764, 5_000_000):
        assert chart.scale.x(value) == slider._scale.x(value)


def test_t_turns_to_the_table_with_the_same_values(stage: Stage) -> None:
    leaf = what_if(stage, with_curve=True)
    screen = screen_of(leaf)
    press(leaf.left.slider, Qt.Key.Key_T)
    assert screen.shows_table
    table = leaf.left.table
    assert leaf.left._figure.currentWidget() is table
    assert table.rowCount() == len(screen.curve.drawing.points) + len(screen.curve.drawing.turns)
    cells = [table.item(row, 1) for row in range(table.rowCount())]
    drops = [cell.text() for cell in cells if cell and "한꺼번에 줄어듦" in cell.text()]
    assert len(drops) == len(screen.drops) == 2
    press(leaf.left.slider, Qt.Key.Key_T)
    assert leaf.left._figure.currentWidget() is leaf.left.chart
    assert "주거급여 끝남" in leaf.left.chart.accessibleName()


def test_the_table_can_be_asked_for_before_the_curve_is_there(stage: Stage) -> None:
    stage.go.show("estimate", case=stage.case("01"), leaf="what_if")
    leaf = stage.view._own
    screen = screen_of(leaf)
    while screen.variable is None:
        QCoreApplication.processEvents(WAIT)
    screen.pause(True)
    screen.curve.drawing = type(screen.curve.drawing)()
    screen.show_table(True)
    assert leaf.left._figure.currentWidget() is leaf.left.table
    assert leaf.left.table.rowCount() == 0


def test_a_typed_value_moves_the_slider_and_what_is_none_is_said(stage: Stage) -> None:
    leaf = what_if(stage)
    field, screen = leaf.left.field, screen_of(leaf)
    field.setText("123만 4,567원")
    press(field, Qt.Key.Key_Return)
    stage.settle()
    assert screen.value == 1_234_567
    assert screen.curve.live is not None
    field.setText("많이")
    press(field, Qt.Key.Key_Return)
    assert field.property("wrong") == "true"
    assert screen.value == 1_234_567
    field.setText("900")
    press(field, Qt.Key.Key_Return)
    assert "500만원" in field.accessibleDescription()


def test_a_case_is_kept_under_a_name_by_keyboard_and_compared(stage: Stage) -> None:
    leaf = what_if(stage)
    screen = screen_of(leaf)
    press(leaf.left.slider, Qt.Key.Key_Right, SHIFT)
    press(leaf.left.slider, Qt.Key.Key_S, CONTROL)
    dialog = stage.window.dialogs[-1]
    assert isinstance(dialog, KeepDialog)
    dialog.name.setText("")
    press(dialog.name, Qt.Key.Key_Return)
    assert not dialog.wrong.isHidden()
    dialog.name.setText("취업하면")
    press(dialog.name, Qt.Key.Key_Return)
    assert not dialog.is_open
    side = leaf.side
    assert [side.second.itemText(at) for at in range(side.second.count())][-1] == "취업하면"
    screen.compare("now", screen.scenarios[0].id)
    stage.settle()
    assert side.second.currentText() == "취업하면"
    assert "50만원" in side._seconds[1].text()
    side.drops[1].click()
    assert screen.scenarios == ()


def test_closed_programmes_are_drawn_only_behind_the_switch(stage: Stage) -> None:
    leaf = what_if(stage)
    assert leaf.said.picture().closed == ""
    leaf.left.legend.closed.click()
    assert leaf.said.picture().closed == "stepping_stone"
    assert any(row.is_closed for row in screen_of(leaf).rows)


def test_a_yes_or_no_is_two_bars_and_a_choice(stage: Stage) -> None:
    leaf = what_if(stage)
    screen = screen_of(leaf)
    screen.choose("household/one_parent")
    stage.settle()
    assert leaf.left._figure.currentWidget() is leaf.left.bars
    assert leaf.left.slider.isHidden()
    assert len(leaf.said.bars()) == 2
    leaf.left.segments.choose("0")
    assert screen.value == 0


def test_another_answer_is_put_too_and_taken_back(stage: Stage) -> None:
    leaf = what_if(stage)
    screen = screen_of(leaf)
    press(leaf.left.slider, Qt.Key.Key_Right)
    leaf.left.pin.click()
    assert [one.value for one in screen.pinned] == [100_000]
    back = [it for it in leaf.left._pins.findChildren(QAbstractButton) if "10만원" in it.text()]
    back[0].click()
    assert not screen.pinned


def test_everything_on_the_leaf_has_a_name(stage: Stage) -> None:
    leaf = what_if(stage)
    for control in leaf.findChildren(QAbstractButton):
        assert control.accessibleName() or control.text() or not control.isVisibleTo(leaf)
    for widget in (leaf.left.slider, leaf.left.owner, leaf.left.question, leaf.left.table):
        assert widget.accessibleName()
    assert leaf.side.first.accessibleName()


def test_the_leaf_stays_when_the_estimate_comes_and_the_view_is_made_anew(stage: Stage) -> None:
    leaf = what_if(stage)
    screen_of(leaf).move(700_000)
    stage.go.wish(Wishes("en", "dark", "large"))
    stage.settle()
    again = stage.view._own
    assert isinstance(again, WhatIfLeaf)
    assert screen_of(again).value == 700_000
    assert again.left.field.text() == "70"
    stage.go.wish(USUAL)


def test_nothing_is_worked_out_after_the_leaf_was_left(stage: Stage) -> None:
    view_of(stage, "what_if", "01")
    screen = screen_of(stage.view._own)
    stage.view.leaves.choose("list")
    stage.settle()
    share = screen.curve.drawing.share
    stage.settle()
    assert screen.curve.drawing.share == share


def test_a_curve_half_way_does_not_keep_the_program_from_closing(
    dressed: QApplication, tmp_path: Path
) -> None:
    fill_folder(tmp_path / "laptop")
    made = make_stage(dressed, tmp_path / "laptop", USUAL, locked=False)
    made.go.show("estimate", case=made.case("01"), leaf="what_if")
    screen = screen_of(made.view._own)
    while screen.variable is None:
        QCoreApplication.processEvents()
    made.window.close()
    for _ in range(3):
        QCoreApplication.processEvents()
    assert not screen.curve.drawing.is_whole


def test_an_assumption_is_put_differently_for_trial(stage: Stage) -> None:
    view = view_of(stage, "list", "01")
    view._show_assumptions()
    dialog = stage.window.dialogs[-1]
    tries = [it for it in dialog.findChildren(QAbstractButton) if it.text() == "바꿔 보기"]
    assert len(tries) == 4
    tries[0].click()
    leaf = view._own
    assert isinstance(leaf, WhatIfLeaf)
    screen = screen_of(leaf)
    while screen.variable is None:
        QCoreApplication.processEvents()
    assert screen.variable.path == "property.financial"
    assert not dialog.is_open


def test_the_calendar_goes_month_by_month_and_can_be_narrowed(stage: Stage) -> None:
    view = view_of(stage, "calendar")
    leaf = view._own
    assert isinstance(leaf, CalendarLeaf)
    assert leaf._screen.months
    before = sum(len(month.rows) for month in leaf._screen.months)
    leaf.which.choose("apply")
    assert 0 < sum(len(month.rows) for month in leaf._screen.months) < before


def test_the_case_leads_to_the_whole_calendar(stage: Stage) -> None:
    stage.go.show("case", case=stage.case("02"))
    stage.settle()
    whole_button = next(
        it for it in stage.view.findChildren(QAbstractButton) if it.text() == "스물네 달 모두 보기"
    )
    whole_button.click()
    stage.settle()
    assert isinstance(stage.view._own, CalendarLeaf)


def test_the_ways_to_choose_stand_side_by_side(stage: Stage) -> None:
    view = view_of(stage, "choices", "01")
    leaf = view._own
    assert isinstance(leaf, ChoicesLeaf)
    assert leaf._screen.found is not None
    assert leaf._screen.effects


def test_ticks_are_round_and_reach_the_highest() -> None:
    assert ticks_to(5_000_000) == [0, 1_000_000, 2_000_000, 3_000_000, 4_000_000, 5_000_000]
    assert ticks_to(5_600_000)[-1] == 6_000_000
    assert ticks_to(1) == [0, 1]


def test_words_of_drops_do_not_lie_on_one_another(stage: Stage) -> None:
    leaf = what_if(stage, with_curve=True)
    chart, drawing = leaf.left.chart, screen_of(leaf).curve.drawing
    assert len(stretches_of(drawing)) == len(screen_of(leaf).drops) + 1
    anchors = [(QPointF(300, 120), 160.0, 36.0), (QPointF(320, 118), 160.0, 36.0)]
    places = [place for place, _ in free_places(anchors, chart.scale.box, [])]
    assert not places[0].intersects(places[1])


def test_words_of_a_drop_leave_the_line_free() -> None:
    box, line = QRectF(64, 30, 600, 240), QRectF(64, 100, 600, 4)
    at = QPointF(300, 120)
    ((place, is_above),) = free_places([(at, 160.0, 36.0)], box, [], [line])
    assert not place.intersects(line)
    assert not is_above


def test_todays_words_stand_beside_the_slider_and_off_the_line() -> None:
    box, size = QRectF(64, 30, 600, 240), QSizeF(90, 18)
    slider, line = QRectF(110, 30, 2, 240), QRectF(64, 34, 600, 4)
    place = free_place(size, [70, 119], box, [slider, line])
    assert not place.intersects(slider)
    assert not place.intersects(line)
