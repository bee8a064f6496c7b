"""Dialogs over the page, the tree, and the focus ring."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.typing import press
from ui.theme.focus import FocusRing
from ui.theme.look import look
from ui.widgets.button import button
from ui.widgets.card import frame
from ui.widgets.dialog import Dialog
from ui.widgets.line_edit import LineEdit
from ui.widgets.tree import Tree, TreeRow


class Page(QWidget):
    """A page with one button, a ring, and a dialog with a field and two buttons."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        self.opener = button("열기", "primary")
        self.bar = frame("visit")
        self.on_bar = button("가리기", "visit")
        QVBoxLayout(self.bar).addWidget(self.on_bar)
        column = QVBoxLayout(self)
        column.addWidget(self.opener)
        column.addWidget(self.bar)
        column.addStretch(1)
        self.ring = FocusRing(self)
        self.resize(700, 500)
        qtbot.addWidget(self)
        with qtbot.waitActive(self):
            self.show()
        self.opener.setFocus()

    def open(self) -> Dialog:
        self.dialog = Dialog("의뢰를 보냅니다", width=400)
        self.field = LineEdit("누구에게")
        self.dialog.body.addWidget(self.field)
        self.close_button, self.act = button("닫기"), button("보내기", "primary")
        for part in (self.close_button, self.act):
            self.dialog.foot.addWidget(part)
        self.dialog.set_primary(self.act)
        self.dialog.open_over(self)
        return self.dialog


@pytest.fixture
def page(dressed: QApplication, qtbot: QtBot) -> Page:
    return Page(qtbot)


def focused() -> QWidget | None:
    return QApplication.focusWidget()


def test_the_keyboard_goes_to_the_first_field_and_back_at_the_end(page: Page) -> None:
    page.open()
    assert focused() is page.field
    press(page.field, Qt.Key.Key_Escape)
    assert focused() is page.opener


def test_tab_stays_inside_and_goes_round(page: Page) -> None:
    dialog = page.open()
    walked = []
    for _ in range(4):
        walked.append(focused())
        dialog.focusNextPrevChild(True)
    assert walked == [page.field, page.close_button, page.act, page.field]
    dialog.focusNextPrevChild(False)
    dialog.focusNextPrevChild(False)
    assert focused() is page.act


def test_escape_closes_once_and_keeps_what_was_typed(page: Page) -> None:
    dialog, closed, kept = page.open(), list[bool](), list[str]()
    dialog.closed.connect(lambda: closed.append(True))
    page.field.committed.connect(kept.append)
    page.field.insert("가온들")
    press(page.field, Qt.Key.Key_Escape)
    dialog.close_dialog()
    assert (closed, kept) == ([True], ["가온들"])


def test_control_enter_does_the_primary_act(page: Page) -> None:
    dialog, pressed = page.open(), list[bool]()
    page.act.clicked.connect(lambda: pressed.append(True))
    press(dialog, Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    page.act.setEnabled(False)
    press(dialog, Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert pressed == [True]


def test_enter_presses_the_button_that_has_the_keyboard(page: Page) -> None:
    pressed: list[bool] = []
    page.opener.clicked.connect(lambda: pressed.append(True))
    press(page.opener, Qt.Key.Key_Return)
    assert pressed == [True]


def test_the_page_is_dimmed_and_the_card_stays_in_the_middle(page: Page, qtbot: QtBot) -> None:
    before = page.grab().toImage().pixelColor(3, 3)
    dialog = page.open()
    assert page.grab().toImage().pixelColor(3, 3).lightness() < before.lightness()
    page.resize(900, 600)
    qtbot.waitUntil(lambda: dialog.size() == page.size())
    middle = dialog.card.geometry().center()
    assert abs(middle.x() - 450) <= 2
    assert abs(middle.y() - 300) <= 2


def test_a_dialog_higher_than_the_page_scrolls(page: Page, qtbot: QtBot) -> None:
    dialog = page.open()
    for number in range(30):
        dialog.body.addWidget(QPushButton(str(number)))
    qtbot.waitUntil(lambda: dialog.card.height() == 500 - 48)


def test_the_ring_follows_the_keyboard(page: Page) -> None:
    def target() -> QWidget | None:
        return page.ring.target

    assert target() is page.opener
    page.open()
    assert target() is page.field
    page.dialog.close_dialog()
    assert target() is page.opener
    page.opener.clearFocus()
    assert target() is None


def test_the_ring_stands_two_pixels_off_in_its_colour(page: Page) -> None:
    image = page.grab().toImage()
    box = page.opener.geometry()
    middle = box.center().y()
    assert image.pixelColor(box.left() - 4, middle) == look().color("focus")
    assert image.pixelColor(box.left() - 1, middle) == page.grab().toImage().pixelColor(2, 2)


def test_on_the_visit_bar_the_ring_is_yellow(page: Page) -> None:
    page.on_bar.setFocus()
    corner = page.on_bar.mapTo(page, page.on_bar.rect().topLeft())
    image = page.grab().toImage()
    at = (corner.x() - 4, corner.y() + page.on_bar.height() // 2)
    assert image.pixelColor(*at) == look().color("focus-on-visit")


def test_the_ring_outlives_what_it_stood_round(page: Page, qtbot: QtBot) -> None:
    dialog = page.open()
    dialog.deleteLater()
    qtbot.waitUntil(lambda: page.ring.target is not page.field)
    page.opener.setFocus()
    assert page.ring.target is page.opener


ROWS = (
    TreeRow("limit", 0, "3인 가구 기준", "171만 4,892원"),
    TreeRow("income", 0, "소득인정액", "119만 ~ 154만원", sign="minus"),
    TreeRow("wage", 1, "일용소득의 70%", "63만 ~ 98만원", "가온들 · 말씀", "plus", "range"),
    TreeRow("pension", 1, "국민연금", "21만원", sign="plus"),
    TreeRow("result", 0, "생계급여", "17만 ~ 53만원", sign="equal"),
)


def test_a_tree_folds_by_arrows_and_leads_on_by_enter(dressed: QApplication, qtbot: QtBot) -> None:
    tree = Tree("왜 이 금액인가요")
    qtbot.addWidget(tree)
    tree.resize(400, 300)
    with qtbot.waitActive(tree):
        tree.show()
    tree.show_rows(ROWS)
    chosen: list[str] = []
    tree.chosen.connect(chosen.append)
    income = tree.topLevelItem(1)
    assert income is not None
    assert income.isExpanded()
    tree.setCurrentItem(income)
    tree.setFocus()
    press(tree, Qt.Key.Key_Left)
    assert not income.isExpanded()
    press(tree, Qt.Key.Key_Right)
    press(tree, Qt.Key.Key_Down)
    press(tree, Qt.Key.Key_Return)
    assert chosen == ["wage"]


def test_a_tree_is_read_aloud_with_amount_and_source(dressed: QApplication, qtbot: QtBot) -> None:
    tree = Tree("왜 이 금액인가요")
    qtbot.addWidget(tree)
    tree.show_rows(ROWS)
    income = tree.topLevelItem(1)
    assert income is not None
    wage = income.child(0)
    assert wage is not None
    assert wage.text(0) == "일용소득의 70%, 63만 ~ 98만원, 가온들 · 말씀"
    spoken = QAccessible.queryAccessibleInterface(tree)
    assert spoken.text(QAccessible.Text.Name) == "왜 이 금액인가요"
