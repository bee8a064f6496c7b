"""Questions answered by several choices: what is received today, codes such as crisis reasons."""

from dataclasses import dataclass
from typing import TypeAlias

from core.casework.case_file import Place
from core.casework.questions import Question, QuestionKind
from core.casework.sheet import Sheet

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


def choices_of(question: Question, place: Place, sheet: Sheet) -> tuple[Choice, ...]:
    """The choices of a question, those of a person once per person."""
    answer = sheet.answer(*place).value
    chosen = list(answer) if isinstance(answer, tuple) else []
    if question.kind is QuestionKind.CODES:
        return tuple(Choice(code, code, "", code in chosen) for code in question.options)
    return tuple(
        Choice(entry, code, name, entry in chosen)
        for code in question.options
        for entry, name in _received(question, code, sheet)
    )


def _received(question: Question, code: str, sheet: Sheet) -> list[tuple[dict[str, str], str]]:
    people = sheet.household.members
    if code not in question.per_member:
        return [({"programme": code}, "")]
    return [
        ({"programme": code, "member": one.id}, one.name if len(people) > 1 else "")
        for one in people
    ]
