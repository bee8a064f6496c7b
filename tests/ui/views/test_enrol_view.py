"""The first run on screen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.helpers.typing import press, type_text
from tests.ui.conftest import Gone
from tests.ui.screens.test_enrol import GOOD, Center
from ui.kit import Kit
from ui.screens.enrol import EnrolScreen
from ui.views.start.enrol import EnrolView
from ui.widgets.line_edit import LineEdit
from ui.widgets.tile import Tile
from ui.widgets.words import Words


@pytest.fixture
def center() -> Center:
    return Center()


@pytest.fixture
def view(kit: Kit, center: Center, qtbot: QtBot) -> EnrolView:
    made = EnrolView(EnrolScreen(center), kit)
    qtbot.addWidget(made)
    made.resize(1280, 640)
    with qtbot.waitActive(made):
        made.show()
    made.focus_first()
    return made


def fields(view: EnrolView) -> list[LineEdit]:
    return [field for field in view.findChildren(LineEdit) if field.isVisible()]


def words_on(view: EnrolView) -> list[str]:
    return [label.text() for label in view.findChildren(Words) if label.isVisible()]


def act(view: EnrolView, words: str) -> QPushButton:
    return next(b for b in view.findChildren(QPushButton) if b.isVisible() and b.text() == words)


def test_the_whole_first_run_by_keyboard(
    view: EnrolView, center: Center, gone: Gone, qtbot: QtBot
) -> None:
    for field, typed in zip(
        fields(view), ("https://center.example:8443", "1234-5678", "서북3조-07"), strict=True
    ):
        assert field.hasFocus()
        type_text(field, typed)
        press(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "암호 문장을 만들어 주세요" in words_on(view))
    new, again = fields(view)
    for field in (new, again):
        assert field.hasFocus()
        type_text(field, GOOD)
        press(field, Qt.Key.Key_Return)
    assert "어떤 글자가 편하신가요?" in words_on(view)
    press(act(view, "다음 · 자료 받기"), Qt.Key.Key_Return)
    press(act(view, "자료 받기"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any("모두 받았습니다" in text for text in words_on(view)))
    press(act(view, "시작하기"), Qt.Key.Key_Return)
    assert gone.offices == ["office"]
    assert center.made == [GOOD]


def test_a_used_code_is_told_beside_what_was_typed(view: EnrolView, qtbot: QtBot) -> None:
    address, code, name = fields(view)
    address.setText("https://center.example:8443")
    code.setText("used")
    name.setText("서북3조-07")
    act(view, "등록하기").click()
    qtbot.waitUntil(lambda: view._wrong.isVisible())
    assert fields(view)[1].text() == "used"
    assert act(view, "등록하기").isEnabled()


def test_the_strength_follows_the_typing(view: EnrolView) -> None:
    act(view, "인터넷이 없으면 먼저 암호 만들기").click()
    new, _ = fields(view)
    before = words_on(view)
    type_text(new, "abc")
    assert words_on(view) != before


def test_two_different_passphrases_lead_back_to_the_second(view: EnrolView) -> None:
    act(view, "인터넷이 없으면 먼저 암호 만들기").click()
    new, again = fields(view)
    new.setText(GOOD)
    again.setText("다른 말")
    act(view, "다음 · 글자와 화면").click()
    assert view._wrong.isVisible()
    assert again.hasFocus()


def test_a_larger_text_is_worn_from_here(view: EnrolView, gone: Gone) -> None:
    act(view, "인터넷이 없으면 먼저 암호 만들기").click()
    for field in fields(view):
        field.setText(GOOD)
    act(view, "다음 · 글자와 화면").click()
    large = view.findChild(Tile, "size.large")
    assert large is not None
    large.click()
    assert [wish.size for wish in gone.wishes] == ["large"]
