"""The answers of a finished visit, and putting one of them right with a reason."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Protocol

from core.casework.amounts import Unit
from core.casework.case_file import CaseFile, Entry
from core.casework.questions import Question, QuestionKind, Subject
from core.casework.visit import Visit
from core.casework.wording import Wording
from core.errors import Mistake
from core.people.answer import NOT_ASKED, Answer, State
from core.people.consent import SENSITIVE_FACTS, ConsentKind, in_force
from core.record.kinds import HOUSEHOLD
from core.sentence import Sentence, say
from ui.screens import household_words as words
from ui.screens.case.answer_words import FORM, answer_words, fact_words, question_of
from ui.screens.visit.answers import code_answer, field_text, read_answer, state_answer
from ui.screens.visit.form import Line

_KINDS = frozenset({
    QuestionKind.WON, QuestionKind.NUMBER, QuestionKind.YES_NO, QuestionKind.CODE,
    QuestionKind.DATE,
})  # fmt: skip
"""Answers of one value; lists are put right by their rows, in the next visit."""


class Office(Protocol):
    """What a correction needs of the open office."""

    def correct_answer(
        self, visit: str, target: str, fact: str, answer: Answer, reason: str
    ) -> Any:
        """Put one answer of a finished visit right."""


@dataclass(frozen=True, slots=True)
class VisitAnswer:
    """One answer of a finished visit. reasons: why it was put right since, the newest last."""

    target: str
    fact: str
    item: Sentence
    said: Sentence
    answer: Answer
    question: Question | None
    reasons: tuple[str, ...] = ()

    @property
    def may_correct(self) -> bool:
        """Whether it is an answer of one value."""
        return self.question is not None and self.question.kind in _KINDS


def visit_answers(
    file: CaseFile, visit: Visit, today: date, wording: Wording
) -> tuple[VisitAnswer, ...]:
    """What the visit's report says, in the order of the form; health only with its consent."""
    report = _report(file, visit.id)
    if report is None:
        return ()
    kinds = {consent.kind for consent in in_force(file.consents, today)}
    shows_health = ConsentKind.SENSITIVE in kinds
    told = report.value.get("answers") or ()
    listed = [
        one
        for one in _answers(file, told, _reasons(file, visit.id), wording)
        if shows_health or one.fact not in SENSITIVE_FACTS
    ]
    return tuple(sorted(listed, key=lambda one: _place(file, one)))


def _report(file: CaseFile, visit: str) -> Entry | None:
    reports = [entry for entry in file.entries_of("visit_report") if entry.visit == visit]
    return reports[-1] if reports else None


def _reasons(file: CaseFile, visit: str) -> dict[tuple[str, str], tuple[str, ...]]:
    """Why answers of a visit were put right, by (target, fact)."""
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for entry in file.entries_of("visit_report"):
        about = entry.value.get("corrected")
        if entry.visit == visit and about:
            place = (str(about.get("target")), str(about.get("fact")))
            found[place] = (*found.get(place, ()), str(entry.value.get("reason") or ""))
    return found


def _answers(
    file: CaseFile, told: Any, reasons: Mapping[tuple[str, str], tuple[str, ...]], wording: Wording
) -> Iterator[VisitAnswer]:
    names = {who.id: who.name for who in file.household.members}
    for one in told:
        target, fact = str(one.get("target")), str(one.get("fact"))
        if target != HOUSEHOLD and target not in names:
            continue
        subject = Subject.HOUSEHOLD if target == HOUSEHOLD else Subject.MEMBER
        answer = Answer.from_json(one["answer"])
        if answer.state is State.NOT_ASKED:
            continue
        label = fact_words(fact, subject, wording)
        item = (
            label if target == HOUSEHOLD else words.dotted([words.name_words(names[target]), label])
        )
        said = _said(answer, fact, subject, wording)
        question, why = question_of(fact, subject), reasons.get((target, fact), ())
        yield VisitAnswer(target, fact, item, said, answer, question, why)


def _said(answer: Answer, fact: str, subject: Subject, wording: Wording) -> Sentence:
    if fact == "birth_date" and isinstance(answer.value, str):
        return say("member.born_in", year=answer.value[:4])
    return answer_words(answer, fact, subject, wording)


def _place(file: CaseFile, one: VisitAnswer) -> tuple[int, int]:
    """The household first, then member by member; within one in the order of the form."""
    people = [who.id for who in file.household.members]
    person = people.index(one.target) + 1 if one.target in people else 0
    order = FORM.questions.index(one.question) if one.question is not None else len(FORM.questions)
    return (person, order)


class CorrectionScreen:
    """One answer being put right.

    answer: what would be written · text: what stands in the field · opened: "given" was pressed
    and a value is awaited.
    """

    def __init__(self, office: Office, visit: str, about: VisitAnswer, today: date) -> None:
        if about.question is None:
            raise Mistake(say("answer.no_such_fact", fact=about.fact), about.fact)
        self._office, self._visit, self._today = office, visit, today
        self.about, self.question = about, about.question
        self.answer = about.answer
        # A birth date is shown whole only where asking for it is logged.
        hidden = about.fact == "birth_date"
        self.text = "" if hidden else field_text(self.question, self.answer, Unit.MAN)
        self.opened = False

    @property
    def line(self) -> Line:
        """The answer as a line of the form, without how it is known: that is said anew."""
        state = State.GIVEN if self.opened else self.answer.state
        place = (self.about.target, self.about.fact)
        answer = NOT_ASKED if self.opened else replace(self.answer, source=None)
        return Line(place, self.question, state.value, self.text, answer)

    def press(self, state: str) -> None:
        """An answer state; "" takes the answer back."""
        self.opened = False
        if not state:
            self.answer, self.text = NOT_ASKED, ""
            return
        found = state_answer(self.question, State(state), self._today)
        if found is None:
            self.opened = True
            self.answer, self.text = NOT_ASKED, ""
        else:
            self.answer, self.text = found, ""

    def choose(self, code: str) -> None:
        """An option."""
        self.opened = False
        self.answer = code_answer(code, self._today) if code else NOT_ASKED
        self.text = code

    def type(self, text: str) -> None:
        """The field so far."""
        self.text, self.opened = text, True

    def keep(self, reason: str) -> Any:
        """Write the correction. Raises Mistake with the field that cannot be kept."""
        answer = self.answer
        if self.opened:
            answer = read_answer(self.question, self.text, Unit.MAN, self._today)
        if answer.state is State.NOT_ASKED:
            raise Mistake(say("correct.answer_needed"), "answer")
        return self._office.correct_answer(
            self._visit, self.about.target, self.about.fact, answer, reason
        )
