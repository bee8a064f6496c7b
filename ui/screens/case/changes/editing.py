"""One answer while it is put right: what is pressed, chosen and typed, until it is read."""

from dataclasses import replace
from datetime import date

from core.casework.amounts import Unit
from core.casework.case_file import Place
from core.casework.questions import Question
from core.errors import Mistake
from core.people.answer import NOT_ASKED, Answer, State
from core.sentence import say
from ui.screens.visit.answers import code_answer, field_text, read_answer, state_answer
from ui.screens.visit.chosen import SEVERAL, Entry, toggled
from ui.screens.visit.form import Line


class Editing:
    """answer: what would be written · text: what stands in the field · opened: "given" was pressed
    and a value is awaited.

    unit: in which amounts are typed · is_hidden: the value does not stand in the field, because
    seeing it whole is logged elsewhere.
    """

    def __init__(
        self,
        place: Place,
        question: Question,
        answer: Answer,
        today: date,
        unit: Unit,
        *,
        is_hidden: bool = False,
    ) -> None:
        self.place, self.question, self.answer = place, question, answer
        self.unit, self._today = unit, today
        self.text = "" if is_hidden else field_text(question, answer, unit)
        self.opened = False

    @property
    def line(self) -> Line:
        """The answer as a line of the form, without how it is known: that is said anew."""
        state = State.GIVEN if self.opened or self.text else self.answer.state
        answer = NOT_ASKED if self.opened else replace(self.answer, source=None)
        return Line(self.place, self.question, state.value, self.text, answer)

    def press(self, state: str) -> None:
        """An answer state; "" takes the answer back."""
        self.opened = False
        found = state_answer(self.question, State(state), self._today) if state else NOT_ASKED
        self.opened = found is None
        self.answer, self.text = found or NOT_ASKED, ""

    def choose(self, code: str) -> None:
        """An option."""
        self.opened = False
        self.answer = code_answer(code, self._today) if code else NOT_ASKED
        self.text = code

    def toggle(self, entry: Entry) -> None:
        """One of several; with the last one taken away the answer is "none"."""
        self.opened = False
        self.answer = toggled(self.answer, entry, self._today)

    def type(self, text: str) -> None:
        """The field so far."""
        self.text, self.opened = text, True

    def read(self) -> Answer:
        """What would be written. Raises Mistake for a text that cannot be read, or without a choice
        where several may hold."""
        if not self.opened:
            return self.answer
        if self.question.kind in SEVERAL:
            raise Mistake(say("correct.choice_needed"), "answer")
        return read_answer(self.question, self.text, self.unit, self._today)
