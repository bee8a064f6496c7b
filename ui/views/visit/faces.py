"""Lines of the form as faces of answer rows: words, units, what was said before."""

from core.casework.amounts import Unit
from core.casework.questions import Question, QuestionKind, Subject
from core.casework.wording import Wording, load_wording
from core.people.answer import Answer, State
from core.sentence import Sentence
from ui.screens.money import won, won_range
from ui.screens.visit.answers import reading_of
from ui.screens.visit.form import Line
from ui.texts import Texts
from ui.widgets.answer_row import AnswerFace, Kind

_KINDS: dict[QuestionKind, Kind] = {
    QuestionKind.WON: "money",
    QuestionKind.NUMBER: "number",
    QuestionKind.YES_NO: "yes_no",
    QuestionKind.CODE: "choice",
    QuestionKind.DATE: "date",
    QuestionKind.LIST: "list",
    QuestionKind.CODES: "list",
    QuestionKind.RECEIVING: "list",
}


class Faces:
    """Puts the lines of one language into words."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self.wording: Wording = load_wording(texts.language)

    def face(
        self, line: Line, unit: Unit, whose: str = "", *, is_draft: bool = False
    ) -> AnswerFace:
        """The face of one line. whose: the person's name, read aloud with the question."""
        question = line.question
        label = self.wording.label(question.id)
        return AnswerFace(
            question=label,
            second=self.wording.hint(question.id),
            kind=_kind(question),
            state=line.state,
            value=line.text,
            unit=self._unit(question, unit),
            options=tuple((c, self.wording.option(question.id, c)) for c in question.options)
            if question.kind is QuestionKind.CODE
            else (),
            consequence=self._of(line.consequence),
            reading=self._of(line.reading),
            before=self._before(line),
            doubt=self._of(line.doubt),
            corrections=tuple((code, self._texts.of(words)) for code, words in line.corrections),
            source=_source(line),
            current=line.is_current,
            spoken=f"{label}, {whose}" if whose else label,
            is_draft=is_draft,
        )

    def _of(self, sentence: Sentence | None) -> str:
        return self._texts.of(sentence) if sentence is not None else ""

    def _unit(self, question: Question, unit: Unit) -> str:
        if question.kind is QuestionKind.WON:
            return self._texts.say("visit.in_man" if unit is Unit.MAN else "visit.in_won")
        return self.wording.unit(question.id)

    def _before(self, line: Line) -> str:
        if line.earlier is None:
            return ""
        return self._texts.say("visit.before", value=self.said(line.question, line.earlier))

    def said(self, question: Question, answer: Answer) -> str:
        """An answer in words: an amount, a yes, the option's word, a day."""
        if answer.state is State.NONE:
            return self._none(question)
        if answer.value is True:
            return self._texts.say("answer.yes")
        if question.kind is QuestionKind.CODE and isinstance(answer.value, str):
            return self.wording.option(question.id, answer.value)
        if question.kind in {QuestionKind.RECEIVING, QuestionKind.CODES}:
            return self._texts.say("visit.list.is")
        if question.kind in {QuestionKind.WON, QuestionKind.LIST}:
            reading = reading_of(answer)
            words = won(reading.low) if reading.is_exact else won_range(*reading.between)
            return self._texts.of(words)
        return str(answer.value if answer.between is None else f"{answer.between[0]}~")

    def _none(self, question: Question) -> str:
        if question.kind is QuestionKind.CODE and "none" in question.options:
            return self.wording.option(question.id, "none")
        key = "answer.no" if question.kind is QuestionKind.YES_NO else "answer.state.none"
        return self._texts.say(key)

    def asked(self, question: Question) -> str:
        """The question as it may be said aloud, in quotes."""
        said = self.wording.ask(question.id) or self.wording.label(question.id)
        return f"“{said}”"

    def label(self, question: Question) -> str:
        return self.wording.label(question.id)

    def option(self, question: Question, code: str) -> str:
        """The word of a quick answer: an option, a yes or no, "unknown"."""
        if code == State.UNKNOWN:
            return self._texts.say("answer.state.unknown")
        if question.kind is QuestionKind.YES_NO:
            return self._texts.say("answer.yes" if code == State.GIVEN else "answer.no")
        return self.wording.option(question.id, code)


def _source(line: Line) -> str | None:
    """How a given answer is known; beside "none" and the open answers it would be noise."""
    is_given = line.state == State.GIVEN and line.answer.state is not State.NOT_ASKED
    return line.answer.source.value if is_given and line.answer.source else None


def _kind(question: Question) -> Kind:
    """A count about a vehicle is never "none"."""
    if question.kind is QuestionKind.NUMBER and question.subject is Subject.VEHICLE:
        return "measure"
    return _KINDS[question.kind]
