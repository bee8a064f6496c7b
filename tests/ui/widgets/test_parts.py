"""A page whose parts are built when they are needed: first what is seen, nothing seen moves."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.parts import PartsPage

CODES = ("one", "two", "three", "four", "five", "six", "seven")
HEIGHT = 200
WINDOW = (400, 430)


class Standing:
    """Where somebody stands among the parts."""

    code = "one"


def a_part(_code: str, parent: QWidget) -> QWidget:
    part = QWidget(parent)
    part.setFixedHeight(HEIGHT)
    inside = QVBoxLayout(part)
    for _ in range(2):
        inside.addWidget(QPushButton("…"))
    return part


@pytest.fixture
def standing() -> Standing:
    return Standing()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(*WINDOW)
    QVBoxLayout(made).setContentsMargins(0, 0, 0, 0)
    with qtbot.waitActive(made):
        made.show()
    return made


def shown(window: QWidget, standing: Standing) -> PartsPage:
    """Just put into a window that is on screen: nothing has been built by itself yet."""
    page = PartsPage(CODES, lambda: standing.code, a_part, 24)
    column = window.layout()
    assert column is not None
    column.addWidget(page)
    page.show()
    return page


def is_whole(page: PartsPage) -> bool:
    return len(page.parts) == len(CODES)


def at(page: PartsPage, widget: QWidget) -> int:
    """Where a widget stands on screen."""
    return widget.mapTo(page.viewport(), QPoint()).y()


def test_what_is_asked_for_comes_with_what_is_seen_below_it(
    window: QWidget, standing: Standing
) -> None:
    page = shown(window, standing)
    page.show_part("three")
    assert list(page.parts) == ["three", "four"]
    assert at(page, page.parts["three"]) == 14


def test_the_rest_follows_and_what_is_seen_stays(
    window: QWidget, standing: Standing, qtbot: QtBot
) -> None:
    page = shown(window, standing)
    page.show_part("three")
    qtbot.waitUntil(lambda: is_whole(page))
    assert at(page, page.parts["three"]) == 14
    assert page.verticalScrollBar().value() == page.parts["three"].y() - 14


def test_nobody_is_told_of_scrolling_that_nobody_sees(
    window: QWidget, standing: Standing, qtbot: QtBot
) -> None:
    page = shown(window, standing)
    page.show_part("five")
    told: list[int] = []
    page.scrolled.connect(told.append)
    qtbot.waitUntil(lambda: is_whole(page))
    assert told == []


@pytest.mark.parametrize("code", CODES)
def test_a_part_stands_where_it_does_on_the_whole_page(
    window: QWidget, standing: Standing, qtbot: QtBot, code: str
) -> None:
    """The last parts end the page, and do not stand alone at its top."""
    page = shown(window, standing)
    page.show_part(code)
    before = at(page, page.parts[code])
    qtbot.waitUntil(lambda: is_whole(page))
    assert at(page, page.parts[code]) == before
    page.show_part(code)
    assert at(page, page.parts[code]) == before


@pytest.mark.parametrize("code", CODES)
def test_a_jump_from_the_first_part_goes_where_it_would_on_the_whole_page(
    window: QWidget, standing: Standing, qtbot: QtBot, code: str
) -> None:
    page = shown(window, standing)
    page.show_part("one")
    page.show_part(code)
    standing.code = code
    before = at(page, page.parts[code])
    qtbot.waitUntil(lambda: is_whole(page))
    assert at(page, page.parts[code]) == before
    page.show_part(code)
    assert at(page, page.parts[code]) == before


def test_parts_stand_in_their_order_whichever_was_first(
    window: QWidget, standing: Standing, qtbot: QtBot
) -> None:
    page = shown(window, standing)
    page.need("six")
    page.need("two")
    qtbot.waitUntil(lambda: is_whole(page))
    assert sorted(CODES, key=lambda code: page.parts[code].y()) == list(CODES)


def test_the_rest_begins_with_what_follows_where_one_stands(
    window: QWidget, standing: Standing, qtbot: QtBot
) -> None:
    page = shown(window, standing)
    standing.code = "five"
    qtbot.waitUntil(lambda: is_whole(page))
    assert list(page.parts) == ["five", "six", "seven", "four", "three", "two", "one"]


def test_the_field_with_the_keyboard_stays_where_it_is(
    window: QWidget, standing: Standing, qtbot: QtBot
) -> None:
    page = shown(window, standing)
    page.show_part("four")
    field = page.parts["five"].findChildren(QPushButton)[1]
    field.setFocus(Qt.FocusReason.TabFocusReason)
    page.bring(field, "five", 40)
    before = at(page, field)
    qtbot.waitUntil(lambda: is_whole(page))
    assert at(page, field) == before


def test_all_of_it_is_there_at_once_when_it_is_asked_for(
    window: QWidget, standing: Standing
) -> None:
    page = shown(window, standing)
    page.show_part("three")
    page.complete()
    assert is_whole(page)
    assert at(page, page.parts["three"]) == 14


def test_a_page_that_is_taken_away_builds_nothing(window: QWidget, standing: Standing) -> None:
    page = shown(window, standing)
    page.show_part("one")
    page.hide()
    before = list(page.parts)
    for _ in CODES:
        QApplication.processEvents()
    assert list(page.parts) == before
