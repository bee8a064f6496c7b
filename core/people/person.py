"""A person in a household: who it is and how tied to the others, as far as known."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from core.people.answer import NOT_ASKED, Answer, State

WHO = ("birth_date", "sex")
"""Facts that merge with the name (group `who`)."""

TIE = ("relation", "marital", "counted")
"""Facts that merge together as the person's ties (group `tie`)."""

RELATIONS = (
    "head", "spouse", "child", "parent", "parent_in_law", "grandparent", "grandchild", "sibling",
    "other_relative", "non_relative",
)  # fmt: skip
"""docs/spec/household.md section 3.1."""


@dataclass(frozen=True, slots=True)
class Person:
    """One member.

    id: uuid of the row · name: as told, may be empty (셈만 하기) · counted_why: reason when
    living together and being counted differ (military service, long stay in a facility …).
    """

    id: str
    name: str = ""
    birth_date: Answer = NOT_ASKED
    sex: Answer = NOT_ASKED
    relation: Answer = NOT_ASKED
    marital: Answer = NOT_ASKED
    counted: Answer = NOT_ASKED
    counted_why: str | None = None

    @property
    def born(self) -> date | None:
        """The birth date, when it is known."""
        value = self.birth_date.value
        return date.fromisoformat(value) if isinstance(value, str) else None

    def age(self, day: date) -> int | None:
        """Full years on a day (만 나이); None while the birth date is not known."""
        if self.born is None:
            return None
        return day.year - self.born.year - ((day.month, day.day) < (self.born.month, self.born.day))

    @property
    def is_head(self) -> bool:
        return self.relation.state is State.GIVEN and self.relation.value == "head"

    def who_json(self) -> dict[str, Any]:
        """Value of the group `who`."""
        return {"name": self.name, **{fact: getattr(self, fact).to_json() for fact in WHO}}

    def tie_json(self) -> dict[str, Any]:
        """Value of the group `tie`."""
        ties = {fact: getattr(self, fact).to_json() for fact in TIE}
        return {**ties, "counted_why": self.counted_why}

    @classmethod
    def from_groups(
        cls, row: str, who: Mapping[str, Any] | None, tie: Mapping[str, Any] | None
    ) -> "Person":
        """A person from the values of the two groups; a group that is not there is not asked."""
        return cls(
            row,
            name=str((who or {}).get("name") or ""),
            counted_why=(tie or {}).get("counted_why"),
            **{fact: answer_in(who, fact) for fact in WHO},
            **{fact: answer_in(tie, fact) for fact in TIE},
        )


def answer_in(group: Mapping[str, Any] | None, fact: str) -> Answer:
    """The answer a group holds for one of its facts, NOT_ASKED when it holds none."""
    body = (group or {}).get(fact)
    return Answer.from_json(body) if body is not None else NOT_ASKED
