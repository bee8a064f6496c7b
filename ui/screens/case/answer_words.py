"""An answer in words, by the question of the form that it fills."""

from collections.abc import Mapping
from typing import Any

from core.casework.questions import Question, QuestionKind, Subject, load_form
from core.casework.wording import Wording
from core.people.answer import Answer, State
from core.sentence import Sentence, say
from ui.screens.dates import full_day_words, read_date
from ui.screens.household_words import in_a_row
from ui.screens.money import won, won_range

FORM = load_form()
"""The form that came with the program."""


def question_of(fact: str, subject: Subject) -> Question | None:
    """The question that fills a fact; None for a fact the form does not ask."""
    return FORM.question(subject, fact)


def fact_words(fact: str, subject: Subject, wording: Wording) -> Sentence:
    """What a fact is called; one that the form does not ask stands by its name in the spec."""
    question = question_of(fact, subject)
    return say("words.plain", a=wording.label(question.id) if question else fact)


def answer_words(
    answer: Answer,
    fact: str,
    subject: Subject,
    wording: Wording,
    names: Mapping[str, str] | None = None,
) -> Sentence:
    """The value with its unit, or the answer state. names: of members, for a benefit of theirs."""
    if answer.state is not State.GIVEN:
        return say(f"answer.state.{answer.state.value}")
    question = question_of(fact, subject)
    kind = question.kind if question is not None else None
    if answer.between is not None:
        low, high = answer.between
        return won_range(low, high) if kind is QuestionKind.WON else _range(low, high)
    value = answer.value
    if isinstance(value, bool):
        if kind is QuestionKind.LIST and value:
            return say("answer.state.given")
        return say("answer.yes" if value else "answer.no")
    if isinstance(value, int):
        return won(value) if kind is QuestionKind.WON else say("words.plain", a=f"{value:,}")
    if isinstance(value, str):
        return _text(value, question, wording)
    if isinstance(value, tuple) and question is not None and value:
        listed = [_entry(one, question, wording, names or {}) for one in value]
        return in_a_row(listed, "words.comma")
    return say("answer.state.given")


def _entry(entry: Any, question: Question, wording: Wording, names: Mapping[str, str]) -> Sentence:
    """One of several: a code, or a benefit and whose it is."""
    code = str(entry.get("programme") if isinstance(entry, Mapping) else entry)
    title = wording.option(question.id, code) if code in question.options else code
    whose = names.get(str(entry.get("member"))) if isinstance(entry, Mapping) else None
    return (
        say("visit.panel.of_member", title=title, name=whose)
        if whose
        else say("words.plain", a=title)
    )


def _range(low: int, high: int | None) -> Sentence:
    return say("words.range", low=low, high="" if high is None else f"{high:,}")


def _text(value: str, question: Question | None, wording: Wording) -> Sentence:
    if question is not None and value in question.options:
        return say("words.plain", a=wording.option(question.id, value))
    day = read_date(value)
    return full_day_words(day) if day is not None else say("words.plain", a=value)
