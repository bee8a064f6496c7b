"""Questions answered by several choices: what is received today, codes such as crisis reasons."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from core.casework.questions import Question, QuestionKind
from core.people.answer import Answer, State, given, without
from core.people.person import Person

Entry: TypeAlias = dict[str, str] | str
"""As it stands in the answer: a code, or {"programme": …, "member": …} (household.md 2)."""

SEVERAL = frozenset({QuestionKind.RECEIVING, QuestionKind.CODES})
"""Kinds whose choices stand under their question."""


@dataclass(frozen=True)
class Choice:
    """One choice. code: what it is called by; name: whose, "" where nobody else could be meant."""

    entry: Entry
    code: str
    name: str
    is_chosen: bool


def choices_of(question: Question, answer: Answer, people: Sequence[Person]) -> tuple[Choice, ...]:
    """The choices of a question, those of a person once per person."""
    chosen = list(answer.value) if isinstance(answer.value, tuple) else []
    if question.kind is QuestionKind.CODES:
        return tuple(Choice(code, code, "", code in chosen) for code in question.options)
    return tuple(
        Choice(entry, code, name, entry in chosen)
        for code in question.options
        for entry, name in _received(question, code, people)
    )


def _received(
    question: Question, code: str, people: Sequence[Person]
) -> list[tuple[dict[str, str], str]]:
    if code not in question.per_member:
        return [({"programme": code}, "")]
    return [
        ({"programme": code, "member": one.id}, one.name if len(people) > 1 else "")
        for one in people
    ]


def toggled(answer: Answer, entry: Entry, seen: date) -> Answer:
    """The answer with one choice more, or with it taken away; with the last one gone: none."""
    listed = list(answer.value) if isinstance(answer.value, tuple) else []
    left = [one for one in listed if one != entry]
    listed = left if len(left) < len(listed) else [*listed, entry]
    return given(tuple(listed), seen=seen) if listed else without(State.NONE)
