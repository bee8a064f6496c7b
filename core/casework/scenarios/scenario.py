"""One case of what-if: some answers put differently, and its name.

It holds answers and no amounts: beside another one it is worked out anew, with the answers and the
figures of that day. Answers are named by whose they are, not by their place in a list, so that a
member who moves up does not change what was meant.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from core.casework.actions import LIST_FACTS
from core.casework.sheet import Sheet
from core.errors import Mistake
from core.law.what_if.changes import Change
from core.people.contact import refuse_resident_number
from core.record.kinds import HOUSEHOLD
from core.sentence import say

LONGEST_NAME: Final = 40

Put: TypeAlias = int | bool
"""Won, a number, or yes and no."""


@dataclass(frozen=True, slots=True)
class Other:
    """One answer put differently. target: id of a member or row, or HOUSEHOLD."""

    target: str
    fact: str
    value: Put

    def to_json(self) -> dict[str, Any]:
        return {"target": self.target, "fact": self.fact, "value": self.value}


@dataclass(frozen=True, slots=True)
class Scenario:
    """answers: what is put differently, in the order in which it was chosen; "" has no id yet."""

    id: str
    name: str
    answers: tuple[Other, ...]

    def to_json(self) -> dict[str, Any]:
        return {"answers": [one.to_json() for one in self.answers]}

    @classmethod
    def from_json(cls, id_: str, name: str, body: Mapping[str, Any]) -> "Scenario":
        answers = tuple(
            Other(one["target"], one["fact"], one["value"]) for one in body.get("answers", ())
        )
        return cls(id_, name, answers)


def checked_name(name: str) -> str:
    """The name as it is kept. Raises Mistake when empty, too long, or with 13 digits."""
    plain = " ".join(name.split())
    if not plain:
        raise Mistake(say("what_if.name.empty"), "name")
    if len(plain) > LONGEST_NAME:
        raise Mistake(say("what_if.name.long", most=LONGEST_NAME), "name")
    refuse_resident_number(plain, "name")
    return plain


def path_of(sheet: Sheet, target: str, fact: str) -> str | None:
    """Where an answer stands in the calculator's household; None when whose it is has gone."""
    if target == HOUSEHOLD:
        return fact
    lists = {"members": [one.id for one in sheet.household.members]}
    for kind, listed in LIST_FACTS.items():
        lists[listed] = [row.id for row in sheet.rows_of(kind)]
    for listed, ids in lists.items():
        if target in ids:
            return f"{listed}[{ids.index(target)}].{fact}"
    return None


def changes_of(sheet: Sheet, answers: tuple[Other, ...]) -> tuple[Change, ...]:
    """The answers as the calculator takes them. Raises Mistake when a member or row has gone."""
    changes = []
    for one in answers:
        path = path_of(sheet, one.target, one.fact)
        if path is None:
            raise Mistake(say("what_if.gone"))
        changes.append(Change(path, one.value))
    return tuple(changes)
