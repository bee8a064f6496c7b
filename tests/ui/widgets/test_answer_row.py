"""The answer row: five states by keys, values, open answers, doubts."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.typing import press, type_text
from ui.texts import Texts
from ui.widgets.answer_row import AnswerFace, AnswerRow, answer_words
from ui.widgets.answer_state import Segment, Segments
from ui.widgets.date_edit import DateEdit
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.source_choice import SourceChoice
from ui.widgets.words import Words

WAGE = AnswerFace("월급", "한 달 평균", unit="만원")
MakeRow = Callable[..., AnswerRow]


@pytest.fixture
def row(dressed: QApplication, texts: Texts, qtbot: QtBot) -> MakeRow:
    def make(face: AnswerFace = WAGE, width: int = 760) -> AnswerRow:
        made = AnswerRow(face, answer_words(texts))
        qtbot.addWidget(made)
        made.resize(width, 60)
        with qtbot.waitActive(made):
            made.show()
        return made

    return make


def heard_of(row: AnswerRow) -> list[tuple[str, str]]:
    heard: list[tuple[str, str]] = []
    row.state_chosen.connect(lambda state: heard.append(("state", state)))
    row.committed.connect(lambda text: heard.append(("value", text)))
    row.source_chosen.connect(lambda source: heard.append(("source", source)))
    row.doubt_settled.connect(lambda code: heard.append(("doubt", code)))
    row.kept.connect(lambda: heard.append(("kept", "")))
    return heard


def states(row: AnswerRow) -> list[Segment]:
    assert row.segments is not None
    return row.segments.segments


def focused() -> object:
    return QApplication.focusWidget()


def words_on(row: AnswerRow) -> list[str]:
    return [label.text() for label in row.findChildren(Words) if label.isVisible()]


@pytest.mark.parametrize(
    ("key", "state"),
    [("2", "none"), ("3", "unknown"), ("4", "later"), ("5", "refused"), ("?", "unknown")],
)
def test_a_key_on_the_state_chooses_it(row: MakeRow, key: str, state: str) -> None:
    made = row()
    heard = heard_of(made)
    made.focus_first()
    type_text(states(made)[0], key)
    assert heard == [("state", state)]


def test_one_opens_the_field_so_that_the_next_digits_are_the_amount(row: MakeRow) -> None:
    made = row()
    heard = heard_of(made)
    made.state_chosen.connect(lambda state: made.show_face(replace(WAGE, state=state)))
    made.focus_first()
    type_text(states(made)[0], "1")
    field = focused()
    assert isinstance(field, MoneyEdit)
    type_text(field, "120")
    field.commit()
    assert heard == [("state", "given"), ("value", "120")]


def test_delete_takes_an_answer_back(row: MakeRow) -> None:
    made = row(replace(WAGE, state="none"))
    heard = heard_of(made)
    made.focus_first()
    press(states(made)[1], Qt.Key.Key_Delete)
    assert heard == [("state", "")]


def test_arrows_go_along_the_states_and_round(row: MakeRow) -> None:
    made = row(replace(WAGE, state="refused"))
    heard = heard_of(made)
    made.focus_first()
    press(states(made)[4], Qt.Key.Key_Left)
    press(states(made)[3], Qt.Key.Key_Right)
    press(states(made)[4], Qt.Key.Key_Right)
    assert [state for _, state in heard] == ["later", "refused", "given"]


def test_the_state_is_one_stop_for_tab(row: MakeRow) -> None:
    made = row(replace(WAGE, state="later"))
    stops = [s for s in states(made) if s.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [s.option.code for s in stops] == ["later"]


def test_a_question_mark_in_the_field_makes_it_unknown_and_frees_the_keyboard(
    row: MakeRow,
) -> None:
    made = row(replace(WAGE, state="given"))
    heard = heard_of(made)
    made.focus_value()
    field = focused()
    assert isinstance(field, MoneyEdit)
    type_text(field, "?")
    assert heard == [("state", "unknown")]
    assert focused() in states(made)


@pytest.mark.parametrize("state", ["unknown", "later", "refused"])
def test_an_open_answer_says_what_the_estimate_does_with_it(row: MakeRow, state: str) -> None:
    said = "아직 모름 · 없다고 보고 셈 (가정)"
    made = row(replace(WAGE, state=state, consequence=said))
    assert said in words_on(made)
    assert not [f for f in made.findChildren(MoneyEdit) if f.isVisible()]


def test_none_shows_zero_and_no_field(row: MakeRow) -> None:
    made = row(replace(WAGE, state="none"))
    assert "0" in words_on(made)


def test_a_field_that_is_being_typed_in_is_left_alone(row: MakeRow) -> None:
    made = row(replace(WAGE, state="given", value="90"))
    made.focus_value()
    field = focused()
    assert isinstance(field, MoneyEdit)
    field.selectAll()
    type_text(field, "1")
    made.show_face(replace(WAGE, state="given", value="90", reading="90만원"))
    assert field.text() == "1"


def test_an_unlikely_value_asks_back_and_offers_the_correction(row: MakeRow) -> None:
    face = replace(
        WAGE, state="given", value="18,500", doubt="1억 8,500만원이 맞나요?",
        corrections=(("1850", "1,850만원으로"), ("keep", "맞습니다")),
    )  # fmt: skip
    made = row(face)
    heard = heard_of(made)
    assert "1억 8,500만원이 맞나요?" in words_on(made)
    buttons = [b for b in made.findChildren(QPushButton) if b.text() == "1,850만원으로"]
    buttons[0].click()
    assert heard == [("doubt", "1850")]
    made.show_face(replace(face, doubt="", corrections=()))
    assert "1억 8,500만원이 맞나요?" not in words_on(made)


def test_the_last_visit_is_offered_and_counts_only_when_confirmed(row: MakeRow) -> None:
    made = row(replace(WAGE, before="지난번: 42만원"))
    heard = heard_of(made)
    offer = next(b for b in made.findChildren(QPushButton) if "지난번: 42만원" in b.text())
    assert heard == []
    offer.click()
    assert heard == [("kept", "")]


def test_how_it_is_known_is_chosen_from_a_menu(row: MakeRow) -> None:
    made = row(replace(WAGE, state="given", source="said"))
    heard = heard_of(made)
    choice = made.findChild(SourceChoice)
    assert choice is not None
    choice.menu().aboutToShow.emit()
    choice.menu().actions()[1].trigger()
    assert heard == [("source", "paper_seen")]
    assert choice.accessibleName() == "월급, 어떻게 알게 됐나요, 서류"


def test_a_date_keeps_its_other_answers_in_a_menu(row: MakeRow) -> None:
    made = row(AnswerFace("생일", kind="date"))
    heard = heard_of(made)
    made.focus_first()
    assert isinstance(focused(), DateEdit)
    press(made, Qt.Key.Key_Slash, modifiers=Qt.KeyboardModifier.ControlModifier)
    menu = made.findChild(QMenu)
    assert menu is not None
    menu.actions()[2].trigger()
    menu.close()
    assert heard == [("state", "refused")]


def test_a_choice_is_told_by_its_code(row: MakeRow) -> None:
    made = row(AnswerFace("집", kind="choice", options=(("own", "자가"), ("rent", "월세"))))
    heard = heard_of(made)
    made.focus_first()
    segment = focused()
    type_text(made.findChildren(Segments)[0].segments[0], "2")
    assert segment is not None
    assert heard == [("value", "rent")]


def test_a_yes_or_no_question_says_yes_and_no(row: MakeRow) -> None:
    made = row(AnswerFace("장애 등록", kind="yes_no", state="given"))
    assert [s.text() for s in states(made)][:2] == ["예", "아니요"]
    assert not made.findChildren(MoneyEdit)


def test_a_narrow_row_puts_the_value_under_its_question(
    dressed: QApplication, texts: Texts, qtbot: QtBot
) -> None:
    face = replace(WAGE, state="given", value="90", source="said")
    made = AnswerRow(face, answer_words(texts))
    page = QWidget()
    QVBoxLayout(page).addWidget(made)
    qtbot.addWidget(page)
    page.resize(820, 160)
    page.show()
    field = made.findChildren(MoneyEdit)[0]

    def left() -> int:
        return field.mapTo(made, field.rect().topLeft()).x()

    qtbot.waitUntil(lambda: left() > 400)
    page.resize(500, 160)
    qtbot.waitUntil(lambda: left() < 250)
    page.resize(820, 160)
    qtbot.waitUntil(lambda: left() > 400)


def test_assistive_technology_hears_a_group_of_radio_buttons(row: MakeRow) -> None:
    made = row(replace(WAGE, state="none", spoken="월급, 가온들, 만원"))
    assert made.segments is not None
    group = QAccessible.queryAccessibleInterface(made.segments)
    assert group.text(QAccessible.Text.Name) == "월급"
    assert group.role() == QAccessible.Role.Grouping
    roles = [QAccessible.queryAccessibleInterface(s) for s in states(made)]
    assert {r.role() for r in roles} == {QAccessible.Role.RadioButton}
    assert [r.text(QAccessible.Text.Name) for r in roles][1] == "없음"
    assert [bool(r.state().checked) for r in roles] == [False, True, False, False, False]


def test_targets_are_large_enough_for_a_finger(row: MakeRow) -> None:
    made = row(replace(WAGE, state="given", source="said"))
    for segment in states(made):
        assert segment.width() >= 32
        assert segment.height() >= 32
