"""What the tests by keyboard are for, planted: each is found."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.places.stops import backwards, is_hidden, reachable, spoken, tabbed


def a_page(qtbot: QtBot, *names: str) -> tuple[QWidget, list[QPushButton]]:
    """Buttons below one another."""
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    buttons = [QPushButton(name) for name in names]
    for one in buttons:
        column.addWidget(one)
    page.resize(400, 300)
    with qtbot.waitActive(page):
        page.show()
    buttons[0].setFocus()
    return page, buttons


def test_a_page_in_order_has_nothing_against_it(qtbot: QtBot) -> None:
    page, buttons = a_page(qtbot, "하나", "둘", "셋")
    found = tabbed(page)
    assert (found.order, found.hidden) == (buttons, [])
    assert backwards(found.order, page) == []


def test_an_order_against_reading_is_found(qtbot: QtBot) -> None:
    page, (first, second, third) = a_page(qtbot, "하나", "둘", "셋")
    QWidget.setTabOrder(first, third)
    QWidget.setTabOrder(third, second)
    assert backwards(tabbed(page).order, page) == ["QPushButton '셋' before QPushButton '둘'"]


def test_an_order_against_reading_in_one_line_is_found(qtbot: QtBot) -> None:
    page, (above, left, right) = a_page(qtbot, "위", "왼쪽", "오른쪽")
    column = page.layout()
    assert isinstance(column, QVBoxLayout)
    line = QHBoxLayout()
    for one in (left, right):
        column.removeWidget(one)
        line.addWidget(one)
    column.addLayout(line)
    page.resize(401, 300)
    QApplication.processEvents()
    QWidget.setTabOrder(above, right)
    QWidget.setTabOrder(right, left)
    assert backwards(tabbed(page).order, page) == ["QPushButton '오른쪽' before QPushButton '왼쪽'"]


def test_a_field_without_a_name_and_a_stop_without_size_are_found(qtbot: QtBot) -> None:
    page, _ = a_page(qtbot, "하나")
    field, ghost = QLineEdit(page), QWidget(page)
    ghost.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    ghost.setFixedSize(0, 0)
    for one in (field, ghost):
        one.show()
    assert {one for one in reachable(page) if not spoken(one)} == {field, ghost}
    assert is_hidden(ghost, page)


def test_a_stop_outside_of_the_window_is_found(qtbot: QtBot) -> None:
    page, _ = a_page(qtbot, "하나")
    away = QPushButton("멀리", page)
    away.move(4_000, 0)
    away.show()
    assert is_hidden(away, page)
