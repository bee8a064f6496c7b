"""Labels: Korean breaks between words, bold parts, elision, heights."""

import pytest
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.theme.look import look
from ui.widgets.words import Words, break_words

LONG = "글자를 키워도 칸이 잘리지 않습니다. 화면이 좁으면 오른쪽 예상 급여가 아래로 내려갑니다."


def lines_of(label: Words, width: int) -> list[str]:
    return ["".join(run.text for run in line).strip() for line in label._lines(width)]


@pytest.mark.parametrize("width", [90, 140, 260, 500])
def test_lines_break_between_words_only(dressed: QApplication, width: int) -> None:
    label = Words(LONG, wrap=True)
    assert " ".join(lines_of(label, width)) == LONG
    assert label.heightForWidth(width) == len(lines_of(label, width)) * round(16 * 1.45)


def test_a_word_wider_than_the_line_is_cut_rather_than_lost(dressed: QApplication) -> None:
    label = Words("가나다라마바사아자차카타파하", wrap=True)
    assert "".join(lines_of(label, 60)) == "가나다라마바사아자차카타파하"
    assert len(lines_of(label, 60)) > 2


def test_a_written_line_break_stays(dressed: QApplication) -> None:
    assert lines_of(Words("처음 오셨군요.\n네 걸음이면 끝납니다.", wrap=True), 500) == [
        "처음 오셨군요.",
        "네 걸음이면 끝납니다.",
    ]


def test_bold_marks_are_painted_and_not_read(dressed: QApplication) -> None:
    label = Words("지금 **5번** 남았습니다.")
    heavy = [run.text for line in label._lines(1000) for run in line if run.bold]
    assert heavy == ["5번"]
    assert label.text() == "지금 5번 남았습니다."


def test_an_elided_label_shows_all_in_its_tooltip(dressed: QApplication, qtbot: QtBot) -> None:
    label = Words(LONG, elide=True)
    qtbot.addWidget(label)
    label.resize(120, 24)
    label.show()
    assert label.toolTip() == LONG
    label.resize(2000, 24)
    QApplication.processEvents()
    assert label.toolTip() == ""


def test_headings_are_bold_and_set_tighter(dressed: QApplication) -> None:
    assert Words("한 줄", "h1").heightForWidth(500) == round(21 * 1.3)


def test_it_is_a_label_to_assistive_technology(dressed: QApplication, qtbot: QtBot) -> None:
    label = Words("오늘은 **방문**이 없습니다")
    qtbot.addWidget(label)
    spoken = QAccessible.queryAccessibleInterface(label)
    assert spoken.role() == QAccessible.Role.StaticText
    assert spoken.text(QAccessible.Text.Name) == "오늘은 방문이 없습니다"


def test_break_words_for_painters(dressed: QApplication) -> None:
    lines = break_words(LONG, QFontMetricsF(look().font("body")), 200)
    assert " ".join(lines) == LONG
    assert len(lines) > 2
