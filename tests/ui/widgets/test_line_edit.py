"""Fields that lose no syllable, and keys that stand for answers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.typing import compose, press, settle, type_text
from ui.widgets.date_edit import DateEdit
from ui.widgets.line_edit import LineEdit
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.note_edit import NoteEdit


class Form(QWidget):
    """Two fields under one another, as on a form."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = LineEdit("이름"), LineEdit("메모")
        column = QVBoxLayout(self)
        column.addWidget(self.first)
        column.addWidget(self.second)


@pytest.fixture
def form(dressed: QApplication, qtbot: QtBot) -> Form:
    shown = Form()
    qtbot.addWidget(shown)
    with qtbot.waitActive(shown):
        shown.show()
    shown.first.setFocus()
    return shown


def test_a_syllable_under_composition_is_said_as_typed(form: Form) -> None:
    heard: list[str] = []
    form.first.typed.connect(heard.append)
    settle(form.first, "가")
    compose(form.first, "오")
    compose(form.first, "온")
    assert form.first.text() == "가"
    assert heard[-2:] == ["가오", "가온"]


def test_enter_takes_the_syllable_along(form: Form) -> None:
    heard: list[str] = []
    form.first.committed.connect(heard.append)
    settle(form.first, "가")
    compose(form.first, "온")
    press(form.first, Qt.Key.Key_Return)
    assert heard == ["가온"]
    assert form.first.text() == "가온"


def test_leaving_the_field_takes_the_syllable_along(form: Form, qtbot: QtBot) -> None:
    heard: list[str] = []
    form.first.committed.connect(heard.append)
    compose(form.first, "가")
    form.second.setFocus()
    qtbot.waitUntil(lambda: heard == ["가"])


def test_a_syllable_in_the_middle_stands_in_its_place(form: Form) -> None:
    type_text(form.first, "ab")
    form.first.setCursorPosition(1)
    compose(form.first, "가")
    assert form.first.whole_text() == "a가b"
    form.first.commit()
    assert form.first.text() == "a가b"


def test_what_did_not_change_is_not_told(form: Form) -> None:
    heard: list[str] = []
    form.first.committed.connect(heard.append)
    form.first.show_text("가온들")
    form.first.commit()
    assert heard == []


def test_showing_a_text_forgets_no_later_change(form: Form) -> None:
    heard: list[str] = []
    form.first.committed.connect(heard.append)
    form.first.show_text("12")
    form.first.setCursorPosition(2)
    type_text(form.first, "0")
    form.first.commit()
    assert heard == ["120"]


@pytest.mark.parametrize(("key", "state"), [("?", "unknown"), ("/", "later"), ("!", "refused")])
def test_keys_in_a_number_field_stand_for_answers(
    dressed: QApplication, qtbot: QtBot, key: str, state: str
) -> None:
    field = MoneyEdit("월급", "만원")
    qtbot.addWidget(field)
    heard: list[str] = []
    field.state_typed.connect(heard.append)
    type_text(field, key)
    assert (heard, field.text()) == ([state], "")


def test_a_date_may_be_written_with_strokes(dressed: QApplication, qtbot: QtBot) -> None:
    field = DateEdit("생일")
    qtbot.addWidget(field)
    type_text(field, "1952/3/1")
    assert field.text() == "1952/3/1"


def test_an_amount_takes_ranges_and_spoken_sums(dressed: QApplication, qtbot: QtBot) -> None:
    field = MoneyEdit("월급", "만원")
    qtbot.addWidget(field)
    heard: list[str] = []
    field.committed.connect(heard.append)
    type_text(field, "약 1억 2천")
    field.commit()
    field.show_text("")
    type_text(field, "90~140")
    field.commit()
    assert heard == ["약 1억 2천", "90~140"]


def test_a_note_loses_no_syllable_and_tab_leaves_it(dressed: QApplication, qtbot: QtBot) -> None:
    note = NoteEdit("메모")
    qtbot.addWidget(note)
    heard: list[str] = []
    note.committed.connect(heard.append)
    note.insertPlainText("월세 ")
    compose(note, "밀림")
    assert note.whole_text() == "월세 밀림"
    note.commit()
    assert heard == ["월세 밀림"]
    assert note.tabChangesFocus()


def test_why_a_value_is_wrong_is_tied_to_its_field(dressed: QApplication, qtbot: QtBot) -> None:
    field = MoneyEdit("카드론", "만원")
    qtbot.addWidget(field)
    field.show_wrong(True, "1억 8,500만원이 맞나요?")
    assert field.accessibleDescription() == "1억 8,500만원이 맞나요?"
    field.show_wrong(False)
    assert field.accessibleDescription() == ""
