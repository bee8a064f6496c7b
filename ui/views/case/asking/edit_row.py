"""A question row whose answer is put right, with choices under it where several may hold."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.casework.questions import QuestionKind
from core.people.answer import State
from core.people.person import Person
from ui.kit import Kit
from ui.screens.case.changes.editing import Editing
from ui.screens.visit.chosen import SEVERAL, Choice, choices_of
from ui.views.visit.chips import ChoiceChips
from ui.views.visit.faces import Faces
from ui.widgets.answer_row import AnswerFace, AnswerRow, AnswerWords


class EditRow(QWidget):
    """edit: the answer it shows; press: what a pressed state does, the edit's own by default."""

    def __init__(
        self,
        edit: Editing,
        kit: Kit,
        faces: Faces,
        words: AnswerWords,
        people: Sequence[Person] = (),
        whose: str = "",
    ) -> None:
        super().__init__()
        self.edit = edit
        self._kit, self._faces, self._people, self._whose = kit, faces, people, whose
        self.press = edit.press
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.row = AnswerRow(self._face(), words)
        self.row.state_chosen.connect(self._press)
        self.row.typed.connect(self._type)
        self.row.committed.connect(self._commit)
        column.addWidget(self.row)
        self.chips: ChoiceChips | None = None
        if edit.question.kind in SEVERAL:
            self.chips = ChoiceChips()
            self.chips.pressed.connect(self._toggle)
            column.addWidget(self.chips)
        self._show_chips()

    def _face(self) -> AnswerFace:
        return self._faces.face(self.edit.line, self.edit.unit, self._whose)

    def _show_again(self) -> None:
        self.row.show_face(self._face())
        self._show_chips()

    def _show_chips(self) -> None:
        if self.chips is None:
            return
        listed = choices_of(self.edit.question, self.edit.answer, self._people)
        self.chips.show_choices(tuple((one, self._choice_words(one)) for one in listed))
        self.chips.setVisible(self.edit.line.state == State.GIVEN)

    def _choice_words(self, choice: Choice) -> str:
        title = self._faces.wording.option(self.edit.question.id, choice.code)
        if not choice.name:
            return title
        return self._kit.texts.say("visit.panel.of_member", title=title, name=choice.name)

    def _press(self, state: str) -> None:
        self.press(state)
        self._show_again()
        if self.edit.opened:
            self.row.focus_value()

    def _toggle(self, entry: object) -> None:
        assert isinstance(entry, str | dict)
        self.edit.toggle(entry)
        self._show_again()

    def _type(self, text: str) -> None:
        if self.edit.question.kind is not QuestionKind.CODE:
            self.edit.type(text)

    def _commit(self, text: str) -> None:
        if self.edit.question.kind is QuestionKind.CODE:
            self.edit.choose(text)
            self.row.show_face(self._face())
        else:
            self.edit.type(text)
