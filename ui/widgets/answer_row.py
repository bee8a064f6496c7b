"""One question of a form in one row: label, answer state, value, how it is known (3.2).

The row knows no form and reads no number: it shows an AnswerFace and tells what was pressed and
typed. `?` `/` `!` in a number field and Ctrl+/ in any field choose unknown, later, refused.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui.texts import Texts
from ui.theme.look import look
from ui.widgets.answer_state import STATES, Segments, answer_segments
from ui.widgets.answer_value import ValueArea
from ui.widgets.button import button, icon_button
from ui.widgets.icon_mark import IconMark
from ui.widgets.source_choice import SOURCES, SourceChoice
from ui.widgets.words import Words

Kind: TypeAlias = Literal["money", "number", "yes_no", "list", "measure", "date", "text", "choice"]
WITHOUT_SEGMENTS: frozenset[Kind] = frozenset({"measure", "date", "text", "choice"})
OPEN_STATES = ("unknown", "later", "refused")
_LABEL_WIDTH = {"standard": 160, "comfortable": 168, "large": 158}


@dataclass(frozen=True, slots=True)
class AnswerFace:
    """What a row shows, in words and ready.

    kind: money, number, yes_no and list have the five segments; measure (a number that is never
    "none"), date, text and choice begin with their field and keep the other answers in a menu.
    value: the text in the field, or the code of the chosen option; consequence: what the estimate
    does with an open answer; reading: the value in words; before: the last visit's answer, offered;
    doubt and corrections: a question about an unlikely value, and buttons as (code, words);
    source: None hides how it is known; spoken: the field's name read aloud;
    is_draft: the value is what was being typed before, and no answer yet.
    """

    question: str
    second: str = ""
    kind: Kind = "money"
    state: str = "not_asked"
    value: str = ""
    unit: str = ""
    options: tuple[tuple[str, str], ...] = ()
    consequence: str = ""
    reading: str = ""
    before: str = ""
    doubt: str = ""
    corrections: tuple[tuple[str, str], ...] = ()
    source: str | None = None
    current: bool = False
    spoken: str = ""
    is_draft: bool = False


@dataclass(frozen=True, slots=True)
class AnswerWords:
    """The words that all rows share; made once per view from the texts."""

    states: dict[str, str]
    yes_no: dict[str, str]
    sources: dict[str, str]
    more: str
    keep: str
    how_known: str


def answer_words(texts: Texts) -> AnswerWords:
    """The shared words in the language of `texts`."""
    states = {state: texts.say(f"answer.state.{state}") for state in STATES}
    yes_no = states | {"given": texts.say("answer.yes"), "none": texts.say("answer.no")}
    return AnswerWords(
        states=states,
        yes_no=yes_no,
        sources={source: texts.say(f"answer.source.{source}") for source in SOURCES},
        more=texts.say("answer.other_answers"),
        keep=texts.say("answer.keep"),
        how_known=texts.say("answer.how_known"),
    )


class AnswerRow(QFrame):
    """One question and its answer.

    state_chosen: a state the person chose ("" = taken back); typed: the field's text at every key;
    committed: the field's text, or the option's code, when it is finished; source_chosen;
    doubt_settled: code of the correction pressed; kept: the last visit's answer was confirmed;
    entered: the row got the keyboard.
    """

    state_chosen = Signal(str)
    typed = Signal(str)
    committed = Signal(str)
    source_chosen = Signal(str)
    doubt_settled = Signal(str)
    kept = Signal()
    entered = Signal()

    def __init__(self, face: AnswerFace, words: AnswerWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._face = face
        self._is_narrow = False
        self.setProperty("kind", "row")
        self.setProperty("current", "false")
        self._source: SourceChoice | None = None
        self._doubt: QWidget | None = None
        self._doubted: tuple[str, tuple[tuple[str, str], ...]] = ("", ())
        self._grid = QGridLayout()
        self._build(face)
        self.show_face(face)

    # -- building -------------------------------------------------------------------------------

    def _build(self, face: AnswerFace) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 4)
        column.setSpacing(4)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(2, 1)
        column.addLayout(self._grid)
        self._grid.addLayout(self._build_label(face), 0, 0, Qt.AlignmentFlag.AlignVCenter)
        self.segments = self._build_segments(face)
        if self.segments is not None:
            self._grid.addWidget(self.segments, 0, 1, Qt.AlignmentFlag.AlignVCenter)
        self._value = ValueArea(face.kind, face.spoken or face.question, face.options, self)
        self._value.typed.connect(self.typed)
        self._value.committed.connect(self.committed)
        self._value.state_typed.connect(self._state_typed)
        self._value.kept.connect(self.kept)
        self._right = QHBoxLayout()
        self._right.setSpacing(8)
        self._right.addWidget(self._value, 1)
        if face.kind in WITHOUT_SEGMENTS:
            more = icon_button("circle-ellipsis", self._words.more, "inside", parent=self)
            more.clicked.connect(self.open_menu)
            self._right.addWidget(more)
        self._grid.addLayout(self._right, 0, 1 if self.segments is None else 2, 1, -1)

    def _build_label(self, face: AnswerFace) -> QVBoxLayout:
        label = QVBoxLayout()
        label.setSpacing(0)
        self._question = Words(face.question, wrap=True, parent=self)
        self._second = Words(face.second, "caption", "text-3", wrap=True, parent=self)
        for words in (self._question, self._second):
            words.setFixedWidth(_LABEL_WIDTH[look().tokens.size])
        label.addWidget(self._question)
        label.addWidget(self._second)
        return label

    def _build_segments(self, face: AnswerFace) -> Segments | None:
        if face.kind in WITHOUT_SEGMENTS:
            return None
        words = self._words.yes_no if face.kind == "yes_no" else self._words.states
        segments = answer_segments(face.question, words, self)
        segments.chosen.connect(self._state_pressed)
        segments.left.connect(self._leave_segments)
        return segments

    # -- showing --------------------------------------------------------------------------------

    @property
    def face(self) -> AnswerFace:
        """What is shown."""
        return self._face

    def show_face(self, face: AnswerFace) -> None:
        """Show an answer; touches only what differs, and never a field that is being typed in."""
        self._face = face
        self._question.setText(face.question)
        self._second.setText(face.second)
        self._second.setVisible(bool(face.second))
        for words in (self._question, self._second):
            words.setMinimumHeight(words.heightForWidth(words.width()))
        if self.segments is not None:
            self.segments.show_code(face.state)
        self._value.show_value(
            face.state, face.value, face.unit, face.reading, is_draft=face.is_draft
        )
        self._value.show_open(face.state, face.consequence)
        self._value.show_before(face.before, self._words.keep)
        self._value.show_wrong(face.doubt)
        self._show_source(face)
        self._show_doubt(face)
        self._show_current(current=face.current)
        self._arrange()

    def _show_source(self, face: AnswerFace) -> None:
        shown = face.source is not None and face.state in {"given", "none"}
        if shown and self._source is None:
            name = f"{face.question}, {self._words.how_known}"
            self._source = SourceChoice(name, self._words.sources, self)
            self._source.chosen.connect(self.source_chosen)
            self._right.addWidget(self._source)
        if self._source is not None:
            self._source.setVisible(shown)
            if face.source is not None:
                self._source.show_source(face.source)

    def _show_doubt(self, face: AnswerFace) -> None:
        if (face.doubt, face.corrections) == self._doubted:
            return
        self._doubted = (face.doubt, face.corrections)
        if self._doubt is not None:
            self._doubt.hide()
            self._doubt.deleteLater()
            self._doubt = None
        if not face.doubt:
            return
        self._doubt = QWidget(self)
        line = QHBoxLayout(self._doubt)
        line.setContentsMargins(180, 0, 0, 2)
        line.addWidget(IconMark("circle-alert", "danger", 18))
        line.addWidget(Words(face.doubt, "small", "danger", weight=600))
        for number, (code, words) in enumerate(face.corrections):
            press = button(words, "quiet" if number else "secondary", small=True)
            press.clicked.connect(lambda _on=False, c=code: self.doubt_settled.emit(c))
            line.addWidget(press)
        line.addStretch(1)
        column = self.layout()
        assert column is not None
        column.addWidget(self._doubt)

    def _show_current(self, *, current: bool) -> None:
        word = "true" if current else "false"
        if self.property("current") != word:
            self.setProperty("current", word)
            self.style().unpolish(self)
            self.style().polish(self)

    # -- what the person does -------------------------------------------------------------------

    def focus_first(self) -> None:
        """Take the keyboard: the state if there is one, else the field."""
        if self.segments is not None:
            self.segments.focus_first()
        else:
            self._value.focus_field()

    def focus_value(self) -> None:
        """Take the keyboard in the value field, where there is one on screen."""
        self._value.focus_field()

    def commit(self) -> None:
        """Finish what is being typed, as leaving the field does."""
        self._value.commit()

    def _state_pressed(self, state: str) -> None:
        self.state_chosen.emit(state)
        if state == "given":
            # The next digits are the amount: "1" then "120" must not choose states.
            self._value.focus_field()

    def _state_typed(self, state: str) -> None:
        self.state_chosen.emit(state)
        if self.segments is not None:
            self.segments.focus_first()

    def _leave_segments(self) -> None:
        self.focusNextChild()

    def open_menu(self) -> None:
        """The menu of answers that are no value: unknown, later, refused, and not asked."""
        menu = QMenu(self)
        for state in OPEN_STATES:
            action = menu.addAction(self._words.states[state])
            action.triggered.connect(lambda _on=False, s=state: self._state_typed(s))
        menu.popup(self._value.mapToGlobal(self._value.rect().bottomLeft()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_Slash:
            self.open_menu()
            return
        super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the row can become with its value under its question."""
        hint = super().minimumSizeHint()
        if self.segments is None:
            return hint
        return QSize(min(hint.width(), self._beside()), hint.height())

    def _beside(self) -> int:
        """Width of label and segments with their gaps."""
        assert self.segments is not None
        return self._question.width() + self.segments.sizeHint().width() + 3 * 12 + 12

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Where one line is too narrow, the value goes under its question."""
        if self.segments is None:
            return
        narrow = self._beside() + self._right.sizeHint().width() > self.width() > 100
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        self._grid.removeItem(self._right)
        row, column = (1, 1) if narrow else (0, 2)
        self._grid.addLayout(self._right, row, column, 1, -1)
