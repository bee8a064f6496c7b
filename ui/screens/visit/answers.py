"""What is typed into a question becomes an answer, and an answer its text in the field."""

from dataclasses import replace
from datetime import date

from core.casework.amounts import Reading, Unit, as_text, read_amount, slip
from core.casework.questions import Question, QuestionKind
from core.errors import Mistake
from core.people.answer import Answer, Period, Source, State, given, without
from core.sentence import say
from ui.screens.dates import read_date

PAST_DATES = frozenset({"birth_date", "care_leaver.left_on"})
"""Days that cannot lie ahead; a birth may be expected, but nobody lives here before it."""

AMOUNTS = frozenset({QuestionKind.WON, QuestionKind.NUMBER})
NONE_CODE = "none"


def read_answer(question: Question, text: str, unit: Unit, today: date) -> Answer:
    """The answer a finished text means. Raises Mistake for what it cannot mean."""
    if question.kind is QuestionKind.DATE:
        return given(_day(question, text, today).isoformat(), seen=today)
    if question.kind is QuestionKind.CODE:
        return code_answer(text, today)
    unit = unit if question.kind is QuestionKind.WON else Unit.WON
    answer = read_amount(text, unit).answer(Source.SAID, _period(question))
    return replace(answer, seen=today)


def code_answer(code: str, today: date) -> Answer:
    """The answer of a chosen option; the code `none` is the answer "none"."""
    if code == NONE_CODE:
        return without(State.NONE).known(Source.SAID, today)
    return given(code, seen=today)


def state_answer(question: Question, state: State, today: date) -> Answer | None:
    """The answer a pressed state is; None where "given" still wants its value."""
    if state is State.GIVEN:
        wants_no_value = question.kind in {QuestionKind.YES_NO, QuestionKind.LIST}
        return given(True, seen=today) if wants_no_value else None
    if state is State.NONE:
        return without(state).known(Source.SAID, today)
    return replace(without(state), seen=today)


def field_text(question: Question, answer: Answer, unit: Unit) -> str:
    """What stands in the field of an answer, readable again; the code of a chosen option."""
    if answer.state is State.NONE and question.kind is QuestionKind.CODE:
        return NONE_CODE
    if answer.state is not State.GIVEN:
        return ""
    if question.kind in AMOUNTS:
        reading = reading_of(answer)
        return as_text(reading, unit if question.kind is QuestionKind.WON else Unit.WON)
    return answer.value if isinstance(answer.value, str) else ""


def reading_of(answer: Answer) -> Reading:
    """The amount of a given answer. Raises Mistake when it holds none."""
    if answer.between is not None:
        return Reading(*answer.between)
    if isinstance(answer.value, int) and not isinstance(answer.value, bool):
        return Reading(answer.value, answer.value)
    raise Mistake(say("answer.unreadable"))


def doubtful(question: Question, answer: Answer) -> int | None:
    """The highest amount of an answer when it is hardly meant, else None."""
    if question.unlikely_above is None or answer.state is not State.GIVEN:
        return None
    reading = reading_of(answer)
    most = reading.low if reading.high is None else reading.high
    return most if most > question.unlikely_above else None


def corrected(question: Question, answer: Answer, amount: int) -> Answer | None:
    """The answer with a likely slip of the hand mended, None when no slip explains it."""
    mended = slip(amount, question.unlikely_above)
    if mended is None:
        return None
    low = reading_of(answer).low
    share = amount // mended
    exact = low == amount
    reading = Reading(mended if exact else low // share, mended)
    return replace(reading.answer(answer.source, answer.period), seen=answer.seen)


def _period(question: Question) -> Period | None:
    return Period(question.period) if question.period else None


def _day(question: Question, text: str, today: date) -> date:
    day = read_date(text)
    if day is None:
        raise Mistake(say("visit.day_unreadable"), question.fact)
    if day > today and question.fact in PAST_DATES:
        raise Mistake(say("visit.day_ahead"), question.fact)
    return day
