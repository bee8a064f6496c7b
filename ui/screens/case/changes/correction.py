"""Putting an answer of a finished visit right, with a reason: one answer, or a list with rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from core.casework.actions import new_id
from core.casework.amounts import Unit
from core.casework.questions import QuestionKind, Subject
from core.errors import Mistake
from core.office.case.corrections import Rows
from core.people.answer import NOT_ASKED, Answer, State
from core.people.person import Person
from core.record.kinds import HOUSEHOLD
from core.sentence import say
from ui.screens.case.answer_words import FORM
from ui.screens.case.changes.editing import Editing
from ui.screens.case.changes.told import VisitAnswer
from ui.screens.visit.form import ROW_SUBJECTS


class Office(Protocol):
    """What a correction needs of the open office."""

    def correct_answer(
        self, visit: str, target: str, fact: str, answer: Answer, reason: str
    ) -> Any:
        """Put one answer of a finished visit right."""

    def correct_list(self, visit: str, fact: str, answer: Answer, rows: Rows, reason: str) -> Any:
        """Put a list of a finished visit right, whole."""


@dataclass(frozen=True)
class RowEditing:
    """One vehicle, obligor or debt being put right. fields: in the order of the form."""

    id: str
    fields: tuple[Editing, ...]


class CorrectionScreen:
    """An answer being put right; of a list its rows too.

    unit: in which amounts are typed · people: whose a benefit may be · failed: what could not be
    read when it was last kept.
    """

    def __init__(
        self,
        office: Office,
        visit: str,
        about: VisitAnswer,
        today: date,
        unit: Unit = Unit.MAN,
        people: Sequence[Person] = (),
    ) -> None:
        if about.question is None:
            raise Mistake(say("answer.no_such_fact", fact=about.fact), about.fact)
        self._office, self._visit, self._today = office, visit, today
        self.about, self.question, self.unit, self.people = about, about.question, unit, people
        # A birth date is shown whole only where asking for it is logged.
        hidden = about.fact == "birth_date"
        place = (about.target, about.fact)
        self.edit = Editing(place, about.question, about.answer, today, unit, is_hidden=hidden)
        self.rows = [self._row(row, about.rows[row]) for row in about.rows]
        self.failed: Editing | None = None

    @property
    def visit(self) -> str:
        """The finished visit that was answered wrongly."""
        return self._visit

    # -- rows -----------------------------------------------------------------------------------

    @property
    def row_subject(self) -> Subject | None:
        """Of what kind the rows are; None for an answer without rows."""
        return ROW_SUBJECTS.get(self.question.fact) if self._is_list else None

    @property
    def _is_list(self) -> bool:
        return self.question.kind is QuestionKind.LIST and self.about.target == HOUSEHOLD

    @property
    def has_rows(self) -> bool:
        """Whether rows count: while the list is said to exist."""
        return self._is_list and self.edit.line.state == State.GIVEN

    def press(self, state: str) -> None:
        """An answer state of the list or the answer; a list that exists has a first row."""
        self.edit.press(state)
        if self.has_rows and not self.rows:
            self.add_row()

    def add_row(self) -> None:
        """One more vehicle, obligor or debt."""
        self.rows.append(self._row(new_id(), {}))

    def remove_row(self, row: str) -> None:
        """One that was not there."""
        self.rows = [one for one in self.rows if one.id != row]

    def _row(self, row: str, fields: Any) -> RowEditing:
        subject = ROW_SUBJECTS[self.question.fact]
        return RowEditing(
            row,
            tuple(
                Editing(
                    (row, one.fact), one, fields.get(one.fact, NOT_ASKED), self._today, self.unit
                )
                for one in FORM.of_rows(subject)
            ),
        )

    # -- keeping --------------------------------------------------------------------------------

    def keep(self, reason: str) -> Any:
        """Write the correction. Raises Mistake with the field that cannot be kept."""
        self.failed = None
        answer = self._read(self.edit)
        if answer.state is State.NOT_ASKED:
            self.failed = self.edit
            raise Mistake(say("correct.answer_needed"), "answer")
        if not self._is_list:
            return self._office.correct_answer(
                self._visit, self.about.target, self.about.fact, answer, reason
            )
        rows = {row.id: self._fields(row) for row in self.rows} if self.has_rows else {}
        return self._office.correct_list(self._visit, self.about.fact, answer, rows, reason)

    def _fields(self, row: RowEditing) -> dict[str, Answer]:
        """What is answered of a row; an answer taken back stands as not asked."""
        before = self.about.rows.get(row.id, {})
        read = {edit.question.fact: self._read(edit) for edit in row.fields}
        return {
            fact: answer
            for fact, answer in read.items()
            if answer.state is not State.NOT_ASKED or fact in before
        }

    def _read(self, edit: Editing) -> Answer:
        try:
            return edit.read()
        except Mistake:
            self.failed = edit
            raise
