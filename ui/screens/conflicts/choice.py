"""What is chosen of one field that differs, and reading what is written anew."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import Any, Literal, TypeAlias

from core.casework.amounts import Unit, read_amount
from core.casework.case_file import Conflict
from core.casework.conflicts.fields import WHOLE, is_text, joined, taken
from core.casework.questions import QuestionKind, Subject
from core.errors import Mistake
from core.people.answer import Period, Source, given
from core.people.contact import checked_telephone
from core.people.person import WHO
from core.record.kinds import HOUSEHOLD, ROW_GROUP
from core.sentence import say
from ui.screens.case.answer_words import question_of
from ui.screens.dates import read_date

Writing: TypeAlias = Literal["", "amount", "telephone", "text", "date"]
"""What may be written anew: "" nothing, one side is chosen."""

_STATUS = "status."


class Both(Enum):
    """Both texts stand, one after the other."""

    BOTH = "both"


BOTH = Both.BOTH


@dataclass(frozen=True, slots=True)
class Anew:
    """What was written anew. text: as typed · value: as it is kept."""

    text: str
    value: Any


Choice: TypeAlias = int | Both | Anew
"""The number of a side, both texts, or something new."""


def fact_of(conflict: Conflict, field: str) -> tuple[str, Subject] | None:
    """The fact that a field answers, and whose; None for what is no answer of the form."""
    if conflict.kind == "fact":
        target, _, fact = conflict.row.partition("/")
        return fact, Subject.HOUSEHOLD if target == HOUSEHOLD else Subject.MEMBER
    if conflict.kind == "member" and conflict.group.startswith(_STATUS):
        return conflict.group.removeprefix(_STATUS), Subject.MEMBER
    if conflict.kind in set(Subject) and field != WHOLE and field != "name":
        return field, Subject(conflict.kind)
    return None


def writing_of(conflict: Conflict, field: str) -> Writing:
    """What may be written anew in place of the sides."""
    if conflict.group == ROW_GROUP:
        return ""
    if (conflict.kind, conflict.group, field) == ("case", "contact", "telephone"):
        return "telephone"
    if is_text(conflict, field) or field == "name":
        return "text"
    told = fact_of(conflict, field)
    question = question_of(*told) if told is not None else None
    if question is None:
        return "date" if field in WHO and field == "birth_date" else ""
    if question.kind is QuestionKind.WON:
        return "amount"
    return "date" if question.kind is QuestionKind.DATE else ""


def read_anew(conflict: Conflict, field: str, text: str, unit: Unit) -> Anew:
    """What was typed, as it is kept. Raises Mistake when it cannot be read or is empty."""
    typed = text.strip()
    if not typed:
        raise Mistake(say("differ.empty"), "anew")
    match writing_of(conflict, field):
        case "telephone":
            return Anew(text, checked_telephone(typed))
        case "amount":
            answer = read_amount(typed, unit).answer(Source.SAID, _period(conflict, field))
            return Anew(text, answer.to_json())
        case "date":
            day: date | None = read_date(typed)
            if day is None:
                raise Mistake(say("differ.no_date"), "anew")
            return Anew(text, given(day.isoformat()).to_json())
        case _:
            return Anew(text, typed)


def _period(conflict: Conflict, field: str) -> Period | None:
    """The period in which the sides were asked: the new amount is in the same unit."""
    told = fact_of(conflict, field)
    question = question_of(*told) if told is not None else None
    return Period(question.period) if question is not None and question.period else None


def value_chosen(conflict: Conflict, chosen: Mapping[str, Choice]) -> Any:
    """The value that stands in the group after the choice of each of its fields."""
    told: dict[str, Any] = {}
    for field, one in chosen.items():
        if one is BOTH:
            told[field] = joined([(value or {}).get(field) for value in conflict.values])
        else:
            told[field] = one.value if isinstance(one, Anew) else one
    return taken(conflict.values, told)


def mine_first(conflict: Conflict, consultant: str) -> Conflict:
    """The sides in the order of the columns: what this consultant wrote, then the others by age."""
    order = sorted(conflict.sides, key=lambda side: (side.author != consultant, side.at_ms))
    return replace(conflict, sides=tuple(order))
