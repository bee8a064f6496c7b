"""Typing and answering in the form of a visit: from a key to a change."""

from abc import ABC, abstractmethod
from dataclasses import replace

from core.casework.amounts import Unit, days_times_pay, read_amount
from core.casework.case_file import Place
from core.casework.questions import Form, Question, QuestionKind, Subject
from core.casework.sheet import Sheet, Told
from core.clock import Clock, wall_ms
from core.errors import Mistake
from core.people.answer import NOT_ASKED, Answer, Source, State, without
from core.record.kinds import HOUSEHOLD
from core.sentence import say
from ui.screens.listeners import Listeners
from ui.screens.visit.answers import (
    code_answer,
    corrected,
    doubtful,
    field_text,
    read_answer,
    state_answer,
)
from ui.screens.visit.book import Book
from ui.screens.visit.chosen import Entry, toggled
from ui.screens.visit.form import ROW_SUBJECTS, FormReader, Typing
from ui.screens.visit.panel import Panel


class Answering(ABC):
    """The form's part of a visit; what a visit is beside it stands in ui.screens.visit.

    is_kept: whether drafts and answers go to the file · panel: follows what is typed.
    loose: drafts of fields outside the form, by their name.
    """

    book: Book
    panel: Panel

    def __init__(self, form: Form, clock: Clock) -> None:
        self.form, self._clock = form, clock
        self.listeners = Listeners()
        self.typing = Typing()
        self.loose: dict[str, str] = {}
        self._dirty: set[Place] = set()

    @property
    def sheet(self) -> Sheet:
        """The answers as they stand."""
        return self.book.sheet

    @property
    @abstractmethod
    def is_kept(self) -> bool:
        """Whether anything of this visit is written."""

    @property
    @abstractmethod
    def reader(self) -> FormReader:
        """The form over the answers as they stand."""

    def question(self, place: Place) -> Question:
        """The question that fills a place. Raises Mistake for a fact the form does not ask."""
        target, fact = place
        kinds = {row.id: Subject(row.kind) for row in self.sheet.rows}
        subject = Subject.HOUSEHOLD if target == HOUSEHOLD else kinds.get(target, Subject.MEMBER)
        found = self.form.question(subject, fact)
        if found is None:
            raise Mistake(say("answer.no_such_fact", fact=fact), fact)
        return found

    # -- typing ---------------------------------------------------------------------------------

    def typed(self, place: Place, text: str) -> None:
        """A key in a field: memory at once, the disk when `keep_drafts` comes round."""
        question = self.question(place)
        self.typing.wrong.pop(place, None)
        if text == field_text(question, self.sheet.answer(*place), self.typing.unit):
            self._forget(place, also_on_disk=True)
        else:
            self.typing.drafts[place] = text
            self._dirty.add(place)
        self.panel.want(self._provisional())

    def _provisional(self) -> Sheet:
        """The answers with what is being typed, as far as it can be read: for the panel only."""
        told: list[Told] = []
        for place, text in self.typing.drafts.items():
            try:
                answer = self._read_text(self.question(place), text)
            except Mistake:
                continue
            told.append((*place, answer))
        return self.sheet.told(told, wall_ms(self._clock)) if told else self.sheet

    def _read_text(self, question: Question, text: str) -> Answer:
        return read_answer(question, text, self.typing.unit, self._clock.today())

    @property
    def has_unkept_typing(self) -> bool:
        """Whether a field was typed in since drafts were last put on the disk."""
        return bool(self._dirty) and self.is_kept

    def keep_drafts(self) -> None:
        """Put every field that was typed in on the disk."""
        for place in self._dirty:
            if place in self.typing.drafts:
                self.book.keep_draft(*place, self.typing.drafts[place], self.form.version)
        self._dirty.clear()

    def keep_loose(self, field: str, text: str) -> None:
        """A draft of a field outside the form (a dialog's)."""
        self.loose[field] = text
        target, _, fact = field.partition("/")
        if self.is_kept:
            self.book.keep_draft(target, fact, text)

    def forget_loose(self, field: str) -> None:
        """The dialog was finished or given up."""
        target, _, fact = field.partition("/")
        if self.loose.pop(field, None) is not None and self.is_kept:
            self.book.drop_draft(target, fact)

    def _forget(self, place: Place, *, also_on_disk: bool = False) -> None:
        """The draft of a place has become an answer or nothing."""
        had = self.typing.drafts.pop(place, None)
        self._dirty.discard(place)
        self.typing.opened.discard(place)
        self.typing.wrong.pop(place, None)
        if also_on_disk and had is not None:
            self.book.drop_draft(*place)

    # -- answering ------------------------------------------------------------------------------

    def press(self, place: Place, state: str) -> None:
        """An answer state was pressed; "" takes the answer back."""
        question = self.question(place)
        if not state:
            self._answer(place, NOT_ASKED)
            return
        answer = state_answer(question, State(state), self._clock.today())
        if answer is None:
            self._forget(place)
            self.typing.opened.add(place)
            self.listeners.tell()
            return
        self._answer(place, answer)
        if question.kind is QuestionKind.LIST and answer.state is State.GIVEN:
            kind = ROW_SUBJECTS[question.fact].value
            if not self.sheet.rows_of(kind):
                self.book.add_row(kind)

    def commit(self, place: Place, text: str) -> None:
        """A finished field: one change. What cannot be read stays a draft and says why."""
        question = self.question(place)
        if not text.strip():
            self._forget(place, also_on_disk=True)
            if self.sheet.answer(*place).state is State.GIVEN:
                self._answer(place, NOT_ASKED)
            self.listeners.tell()
            return
        try:
            answer = self._read_text(question, text)
        except Mistake as wrong:
            self.typing.drafts[place] = text
            self.typing.wrong[place] = wrong.sentence
            self._dirty.add(place)
            self.keep_drafts()
            self.listeners.tell()
            return
        self._answer(place, answer)

    def choose(self, place: Place, code: str) -> None:
        """An option was chosen."""
        self._answer(place, code_answer(code, self._clock.today()) if code else NOT_ASKED)

    def choose_source(self, place: Place, source: str) -> None:
        """How the answer is known."""
        answer = self.sheet.answer(*place)
        self._answer(place, answer.known(Source(source), self._clock.today()))

    def confirm(self, place: Place) -> None:
        """지난번 그대로: an earlier answer becomes this visit's."""
        earlier = self.sheet.earlier(*place)
        if earlier is not None:
            self._answer(place, replace(earlier, seen=self._clock.today()))

    def settle_doubt(self, place: Place, code: str) -> None:
        """`keep`: the unlikely value is right · `mend`: it becomes the likely one."""
        question, answer = self.question(place), self.sheet.answer(*place)
        amount = doubtful(question, answer)
        if code == "mend" and amount is not None:
            mended = corrected(question, answer, amount)
            if mended is not None:
                self._answer(place, mended)
            return
        self.typing.settled.add((place, answer))
        self.listeners.tell()

    def toggle(self, place: Place, entry: Entry) -> None:
        """One of several: a programme received today, a code of a list; pressed again, no longer.

        With the last one taken away the answer is "none".
        """
        self._answer(place, toggled(self.sheet.answer(*place), entry, self._clock.today()))

    def none_for_the_rest(self, section: str, target: str) -> None:
        """나머지는 없음: every question of the target not asked yet is answered "none" at once."""
        none = without(State.NONE).known(Source.SAID, self._clock.today())
        told = [
            (*place, none)
            for place, question in self.reader.places(section)
            if place[0] == target
            and self.sheet.answer(*place).state is State.NOT_ASKED
            and question.kind is QuestionKind.WON
        ]
        if told:
            self.book.tell(*told)

    def confirm_all(self, section: str, target: str) -> None:
        """Every earlier answer of the target in a section, confirmed at once."""
        told: list[Told] = []
        for place, _ in self.reader.places(section):
            earlier = self.sheet.earlier(*place) if place[0] == target else None
            if earlier is not None:
                told.append((*place, replace(earlier, seen=self._clock.today())))
        if told:
            self.book.tell(*told)

    def reckon_days(self, place: Place, pay: str, days: str) -> str | None:
        """The small calculator: a day's pay times days, as text for the field; None: unreadable."""
        try:
            total = days_times_pay(read_amount(pay, self.typing.unit), read_amount(days, Unit.WON))
        except Mistake:
            return None
        return field_text(self.question(place), total.answer(), self.typing.unit)

    def _answer(self, place: Place, answer: Answer) -> None:
        self._forget(place)
        self.book.tell((*place, answer))
