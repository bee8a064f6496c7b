"""What is paid or certified today: the choices of the question `receiving`."""

from dataclasses import dataclass

from core.casework.questions import Question
from core.casework.sheet import Sheet
from core.record.kinds import HOUSEHOLD
from core.sentence import Sentence, say


@dataclass(frozen=True)
class Received:
    """One choice. entry: as it stands in the answer (docs/spec/household.md 2, `receiving`).

    name: whose it is, "" for the household's and where only one person lives there.
    """

    entry: dict[str, str]
    title: Sentence
    name: str
    is_received: bool


def choices_of(question: Question, sheet: Sheet) -> tuple[Received, ...]:
    """The programmes of the form, those of a person once per person."""
    answer = sheet.answer(HOUSEHOLD, question.fact).value
    received = list(answer) if isinstance(answer, tuple) else []
    people = sheet.household.members
    found = []
    for code in question.options:
        title = say(f"programme.{code}")
        if code not in question.per_member:
            entry = {"programme": code}
            found.append(Received(entry, title, "", entry in received))
            continue
        for person in people:
            entry = {"programme": code, "member": person.id}
            name = person.name if len(people) > 1 else ""
            found.append(Received(entry, title, name, entry in received))
    return tuple(found)
