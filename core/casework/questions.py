"""The intake form as data: which question fills which fact, and when it is asked.

Source: `forms/intake.yaml` of the pack (docs/spec/packs.md). The words of a question stand in the
pack's texts under its id. A question that is hidden keeps its answer (`not_applicable`); only
questions whose fact the rules then do not read may be hidden, since a fact not asked is unknown.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

import yaml

from core.errors import PackError
from core.people.answer import Answer, State
from core.people.consent import SENSITIVE_FACTS
from core.sentence import say

SHIPPED = Path(__file__).parents[2] / "resources" / "pack" / "forms" / "intake.yaml"
GIVEN = "given"
"""In a condition: any value but none."""


class Subject(StrEnum):
    """Whose answer a question wants."""

    HOUSEHOLD = "household"
    MEMBER = "member"
    VEHICLE = "vehicle"
    OBLIGOR = "obligor"
    DEBT = "debt"


class QuestionKind(StrEnum):
    """How a question is answered. LIST: rows of their own; CODES: several options at once."""

    WON = "won"
    NUMBER = "number"
    YES_NO = "yes_no"
    CODE = "code"
    DATE = "date"
    LIST = "list"
    CODES = "codes"
    RECEIVING = "receiving"


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition of being asked: a fact has one of these values, or the age lies within."""

    fact: str | None = None
    values: tuple[Any, ...] = ()
    least_age: int | None = None
    most_age: int | None = None

    def holds(self, answer_of: Callable[[str], Answer], age: int | None) -> bool:
        """An open answer or an unknown age keeps the question: it might matter."""
        if self.fact is None:
            if age is None:
                return True
            return (self.least_age or 0) <= age and (self.most_age is None or age <= self.most_age)
        answer = answer_of(self.fact)
        if answer.state is State.NONE:
            return False in self.values or "none" in self.values
        if answer.state is not State.GIVEN:
            return answer.state is not State.NOT_ASKED
        return GIVEN in self.values or answer.value in self.values


@dataclass(frozen=True, slots=True)
class Question:
    """One question of the form.

    assume: declared value of the likely estimate, None without one · unlikely_above: won or units
    from which the screen asks back · calculator: name of the small calculator beside it ·
    per_member: options of a `receiving` question that belong to one member.
    """

    id: str
    section: str
    subject: Subject
    fact: str
    kind: QuestionKind
    options: tuple[str, ...] = ()
    period: str | None = None
    assume: Any = None
    when: tuple[Condition, ...] = ()
    unlikely_above: int | None = None
    calculator: str | None = None
    per_member: tuple[str, ...] = ()

    @property
    def is_sensitive(self) -> bool:
        """Whether its answer waits for a consent of kind `sensitive`."""
        return self.fact in SENSITIVE_FACTS

    @property
    def is_assumed(self) -> bool:
        """Whether the form declares what to take while nobody knows."""
        return self.assume is not None

    def is_asked(self, answer_of: Callable[[str], Answer], age: int | None) -> bool:
        """answer_of: answer to another fact of the same subject · age: full years, None unknown."""
        return all(condition.holds(answer_of, age) for condition in self.when)


@dataclass(frozen=True, slots=True)
class Form:
    """The questions of one form version, in the order in which they are asked."""

    version: str
    sections: tuple[str, ...]
    questions: tuple[Question, ...]

    def of_section(self, section: str, subject: Subject | None = None) -> tuple[Question, ...]:
        return tuple(
            question
            for question in self.questions
            if question.section == section and subject in (None, question.subject)
        )

    def question(self, subject: Subject, fact: str) -> Question | None:
        """The question that fills a fact, None when the form does not ask it."""
        return next(
            (one for one in self.questions if one.subject is subject and one.fact == fact), None
        )

    def of_rows(self, subject: Subject) -> tuple[Question, ...]:
        """The questions about one vehicle, obligor or debt."""
        return tuple(question for question in self.questions if question.subject is subject)


def load_form(path: Path = SHIPPED) -> Form:
    """Reads a form. Raises PackError naming the question that may not stand so."""
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, yaml.YAMLError) as unreadable:
        raise PackError(say("form.unreadable")) from unreadable
    sections = tuple(content["sections"])
    questions = tuple(_question(entry, sections) for entry in content["questions"])
    _check_once(questions)
    return Form(str(content["version"]), sections, questions)


def _question(entry: Mapping[str, Any], sections: Iterable[str]) -> Question:
    try:
        question = Question(
            id=entry["id"],
            section=entry["section"],
            subject=Subject(entry["of"]),
            fact=entry["fact"],
            kind=QuestionKind(entry["kind"]),
            options=tuple(entry.get("options", ())),
            period=entry.get("period"),
            assume=entry.get("assume"),
            when=tuple(_condition(part) for part in entry.get("when", ())),
            unlikely_above=entry.get("unlikely", {}).get("above"),
            calculator=entry.get("calculator"),
            per_member=tuple(entry.get("per_member", ())),
        )
    except (KeyError, ValueError, AttributeError, TypeError) as wrong:
        raise PackError(say("form.question_wrong", question=str(entry.get("id", "?")))) from wrong
    if question.section not in sections:
        raise PackError(say("form.question_wrong", question=question.id))
    return question


def _condition(part: Mapping[str, Any]) -> Condition:
    if "age" in part:
        least, most = part["age"]
        return Condition(least_age=least, most_age=most)
    return Condition(fact=part["fact"], values=tuple(part["is"]))


def _check_once(questions: Iterable[Question]) -> None:
    seen: set[str] = set()
    for question in questions:
        for key in (question.id, f"{question.subject}/{question.fact}"):
            if key in seen:
                raise PackError(say("form.question_twice", question=question.id))
            seen.add(key)
