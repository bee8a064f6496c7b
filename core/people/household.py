"""Who lives together, in which order they are named, and whom the guarantee unit counts."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from core.errors import Mistake
from core.people.answer import State
from core.people.person import Person
from core.sentence import Sentence, say

YOUNGEST_PARENT = 12
"""Years between a parent and a child below which the screen asks back; it never blocks."""


@dataclass(frozen=True, slots=True)
class Household:
    """The people of one case, head first."""

    id: str
    members: tuple[Person, ...] = ()

    @classmethod
    def of(cls, household: str, members: Iterable[Person]) -> "Household":
        """Members in the order of naming: head, then by birth date, the unknown last."""
        listed = list(members)
        named = {person.id: place for place, person in enumerate(listed)}
        listed.sort(
            key=lambda who: (not who.is_head, who.born is None, who.born or date.max, named[who.id])
        )
        return cls(household, tuple(listed))

    @property
    def head(self) -> Person | None:
        """The head, or the first member when nobody is named head."""
        return self.members[0] if self.members else None

    def member(self, row: str) -> Person:
        """Raises Mistake when nobody of the household has this id."""
        for person in self.members:
            if person.id == row:
                return person
        raise Mistake(say("household.no_such_member"))

    def counted(self) -> tuple[Person, ...]:
        """Those who are said to belong to the guarantee unit (보장가구)."""
        return tuple(
            who
            for who in self.members
            if who.counted.state is State.GIVEN and who.counted.value is True
        )


def oddities(household: Household, day: date) -> tuple[Sentence, ...]:
    """What can hardly be: questions to ask back, never a block (SCREENS 4, odd states)."""
    heads = [who for who in household.members if who.is_head]
    asked: list[Sentence] = []
    if len(heads) > 1:
        asked.append(say("household.two_heads"))
    head = heads[0] if heads else None
    for who in household.members:
        if who.born is not None and who.born > day:
            asked.append(say("household.born_in_future", name=who.name))
        if head is None or head.born is None or who.born is None:
            continue
        younger_by = who.born.year - head.born.year
        if who.relation.value == "child" and younger_by < YOUNGEST_PARENT:
            asked.append(say("household.child_too_old", name=who.name))
        if who.relation.value == "parent" and -younger_by < YOUNGEST_PARENT:
            asked.append(say("household.parent_too_young", name=who.name))
    return tuple(asked)
