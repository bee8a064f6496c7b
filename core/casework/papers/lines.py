"""The lines of the application forms, filled once from the answers.

신청서, 소득·재산 신고서 (classes: `forms/application.yaml` of the pack). What is not known is an
empty line, never zero; "none" is said as none; two records that differ fill nothing.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache, partial
from pathlib import Path
from typing import Any, Final

import yaml

from core.casework.questions import Form, Subject
from core.casework.sheet import Sheet
from core.errors import PackError
from core.people.answer import Answer, State
from core.record.kinds import HOUSEHOLD
from core.sentence import say

SHIPPED: Final = Path(__file__).parents[3] / "resources" / "pack" / "forms" / "application.yaml"
PARTS: Final = ("people", "contact", "income", "property", "debts", "health")
"""What may be left out of the sheet."""


@dataclass(frozen=True, slots=True)
class FormGroup:
    """One class of the forms. listed: the fact that says whether there are rows at all."""

    id: str
    part: str
    subject: Subject
    title: str
    facts: tuple[str, ...]
    listed: str | None


@dataclass(frozen=True, slots=True)
class ApplicationForm:
    """source: the form · as_of: the day on which its classes were gathered."""

    as_of: date
    source: str
    groups: tuple[FormGroup, ...]


@dataclass(frozen=True, slots=True)
class FormLine:
    """One line. owner: a member's name, or "" · place: 1, 2 … among rows of a list, else 0 ·
    fact: "" for the whole group · answer: as it stands; None: an empty line to be filled by hand ·
    is_disputed: two records differ."""

    owner: str
    place: int
    fact: str
    answer: Answer | None
    is_disputed: bool = False


@dataclass(frozen=True, slots=True)
class FilledGroup:
    """A class with its lines. is_none: all of it was answered with none."""

    group: FormGroup
    lines: tuple[FormLine, ...]

    @property
    def is_none(self) -> bool:
        return all(
            line.answer is not None and line.answer.state is State.NONE for line in self.lines
        )

    @property
    def open_count(self) -> int:
        """Lines that somebody must still fill."""
        return sum(line.answer is None for line in self.lines)


@lru_cache(maxsize=4)
def load_application(path: Path = SHIPPED) -> ApplicationForm:
    """The forms' classes. Raises PackError naming the class that may not stand so."""
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        groups = tuple(_group(entry) for entry in content["groups"])
        return ApplicationForm(content["as_of"], content["source"], groups)
    except (OSError, yaml.YAMLError, KeyError, TypeError) as wrong:
        raise PackError(say("form.unreadable")) from wrong


def _group(entry: Mapping[str, Any]) -> FormGroup:
    """A class is in a part that can be left out, and its lines are facts."""
    try:
        part = PARTS[PARTS.index(entry["part"])]
        return FormGroup(
            entry["id"], part, Subject(entry["of"]), entry["title"], tuple(entry["facts"]),
            entry.get("list"),
        )  # fmt: skip
    except (KeyError, ValueError, TypeError, AttributeError) as wrong:
        place = f"forms/{SHIPPED.name} {entry.get('id', '?')}"
        raise PackError(say("law.file.shape", place=place)) from wrong


def filled(
    form: ApplicationForm, intake: Form, sheet: Sheet, parts: Iterable[str]
) -> tuple[FilledGroup, ...]:
    """The groups of the parts chosen, each with its lines. intake: knows which lines apply."""
    chosen = set(parts)
    return tuple(
        FilledGroup(group, _lines(group, intake, sheet))
        for group in form.groups
        if group.part in chosen
    )


def _lines(group: FormGroup, intake: Form, sheet: Sheet) -> tuple[FormLine, ...]:
    if group.listed is not None:
        return _row_lines(group, group.listed, sheet)
    if group.subject is Subject.HOUSEHOLD:
        facts = _asked(group, HOUSEHOLD, intake, sheet)
        return _told_lines(HOUSEHOLD, "", facts, sheet)
    lines: list[FormLine] = []
    for person in sheet.household.members:
        facts = _asked(group, person.id, intake, sheet)
        lines += _told_lines(person.id, person.name, facts, sheet)
    return tuple(lines)


def _asked(group: FormGroup, target: str, intake: Form, sheet: Sheet) -> list[str]:
    """What the intake hides for this home has no line (the deposit of one's own home)."""
    asked = []
    for fact in group.facts:
        question = intake.question(group.subject, fact)
        if question is None or question.is_asked(partial(sheet.answer, target), None):
            asked.append(fact)
    return asked


def _told_lines(
    target: str, owner: str, facts: Sequence[str], sheet: Sheet
) -> tuple[FormLine, ...]:
    """A line for what was told, one for what is open; all open or all none: one line for all."""
    lines = [_line(target, owner, 0, fact, sheet) for fact in facts]
    if lines and all(line.answer is None and not line.is_disputed for line in lines):
        return (FormLine(owner, 0, "", None),)
    given = [line for line in lines if line.answer is None or line.answer.state is State.GIVEN]
    if given or not lines:
        return tuple(given)
    return (FormLine(owner, 0, "", lines[0].answer),)


def _row_lines(group: FormGroup, listed: str, sheet: Sheet) -> tuple[FormLine, ...]:
    rows = sheet.rows_of(group.subject.value)
    if not rows:
        return (_line(HOUSEHOLD, "", 0, listed, sheet),)
    lines: list[FormLine] = []
    for place, row in enumerate(rows, start=1):
        if row.is_disputed:
            lines.append(FormLine("", place, "", None, is_disputed=True))
        else:
            lines += [_line(row.id, "", place, fact, sheet) for fact in group.facts]
    return tuple(lines)


def _line(target: str, owner: str, place: int, fact: str, sheet: Sheet) -> FormLine:
    if sheet.others(target, fact):
        return FormLine(owner, place, fact, None, is_disputed=True)
    answer = sheet.answer(target, fact)
    return FormLine(owner, place, fact, answer if answer.is_settled else None)
