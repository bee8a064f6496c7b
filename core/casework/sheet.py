"""The answers of one visit as they stand in memory: each act gives a new sheet.

The form shows the sheet at once; what it holds is written to the file behind it. The same sheet
serves a visit of which nothing is kept (셈만 하기).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

from core.casework.actions import LIST_FACTS
from core.casework.case_file import CaseFile, Known, ListRow, Place
from core.casework.known_facts import household_facts, reasons_unknown
from core.people.answer import NOT_ASKED, Answer
from core.people.household import Household
from core.people.person import TIE, WHO, Person
from core.record.kinds import HOUSEHOLD

Told: TypeAlias = tuple[str, str, Answer]
"""(target, fact, answer), as in core.office.answers."""


@dataclass(frozen=True)
class Sheet:
    """household: who lives there · answers: of all visits · rows: vehicles, obligors, debts.

    visit: whose answers count; None counts all of them.
    """

    household: Household
    answers: Mapping[Place, Known] = field(default_factory=dict)
    rows: tuple[ListRow, ...] = ()
    visit: str | None = None

    @classmethod
    def of(cls, file: CaseFile, visit: str) -> "Sheet":
        """What stands in the file, seen from one visit."""
        return cls(file.household, dict(file.answers), file.rows, visit)

    @classmethod
    def nameless(cls, household: Household) -> "Sheet":
        """Nothing but who lives there, without a name: for a visit of which nothing is kept."""
        people = tuple(replace(person, name="") for person in household.members)
        answers = {
            (person.id, fact): Known(getattr(person, fact))
            for person in people
            for fact in (*WHO, *TIE)
        }
        return cls(Household(household.id, people), answers)

    # -- reading --------------------------------------------------------------------------------

    def answer(self, target: str, fact: str) -> Answer:
        """What counts in this visit; an earlier visit's answer counts when it is confirmed."""
        known = self.answers.get((target, fact))
        return known.answer if known is not None and self._counts(fact, known) else NOT_ASKED

    def earlier(self, target: str, fact: str) -> Answer | None:
        """What an earlier visit or the Center wrote and nobody has confirmed in this visit."""
        known = self.answers.get((target, fact))
        if known is None or self._counts(fact, known) or not known.answer.is_settled:
            return None
        return known.answer

    def others(self, target: str, fact: str) -> tuple[Answer, ...]:
        """Answers of further records that differ from the one shown."""
        known = self.answers.get((target, fact))
        return known.others if known is not None else ()

    def _counts(self, fact: str, known: Known) -> bool:
        return self.visit is None or known.is_of(self.visit) or fact in (*WHO, *TIE)

    def rows_of(self, kind: str) -> tuple[ListRow, ...]:
        return tuple(row for row in self.rows if row.kind == kind)

    def facts(self) -> dict[str, Any]:
        """The household as the calculator reads it (docs/spec/household.md)."""
        return household_facts(self.household, self.answers, self.rows, self.visit)

    def reasons(self) -> dict[str, str]:
        """Why facts are not known, by their path; only what was asked in this visit."""
        mine = {
            place: known for place, known in self.answers.items() if self._counts(place[1], known)
        }
        return reasons_unknown(self.household, mine)

    # -- acts -----------------------------------------------------------------------------------

    def told(self, listed: Iterable[Told], at_ms: int) -> "Sheet":
        """Answers given now. A member's name facts and ties change the person too."""
        answers, people = dict(self.answers), {one.id: one for one in self.household.members}
        for target, fact, answer in listed:
            answers[target, fact] = Known(answer, at_ms=at_ms, visit=self.visit, is_waiting=True)
            if target in people and fact in (*WHO, *TIE):
                people[target] = _person_with(people[target], fact, answer)
        household = Household.of(self.household.id, people.values())
        return replace(self, household=household, answers=answers)

    def with_person(self, person: Person, at_ms: int) -> "Sheet":
        """A new member, or a member with another name or other ties."""
        kept = [one for one in self.household.members if one.id != person.id]
        answers = dict(self.answers)
        for fact in (*WHO, *TIE):
            answers[person.id, fact] = Known(
                getattr(person, fact), at_ms=at_ms, visit=self.visit, is_waiting=True
            )
        household = Household.of(self.household.id, [*kept, person])
        return replace(self, household=household, answers=answers)

    def without_person(self, member: str) -> "Sheet":
        """The member has left, with all answers about him."""
        kept = [one for one in self.household.members if one.id != member]
        return replace(
            self, household=Household(self.household.id, tuple(kept)), answers=self._less(member)
        )

    def with_row(self, kind: str, row: str) -> "Sheet":
        """A new vehicle, obligor or debt."""
        return replace(self, rows=(*self.rows, ListRow(kind, row)))

    def without_row(self, row: str) -> "Sheet":
        rows = tuple(one for one in self.rows if one.id != row)
        return replace(self, rows=rows, answers=self._less(row))

    def _less(self, target: str) -> dict[Place, Known]:
        return {place: known for place, known in self.answers.items() if place[0] != target}

    def place_of(self, path: str) -> Place | None:
        """Where a fact of the estimate stands in the form: `members[1].work` → (id, "work").

        None for a path that names no member or list of this household.
        """
        owner, _, fact = path.rpartition("].")
        if not owner:
            return (HOUSEHOLD, path)
        name, _, number = owner.partition("[")
        targets: dict[str, list[str]] = {"members": [one.id for one in self.household.members]}
        for kind, listed in LIST_FACTS.items():
            targets[listed] = [row.id for row in self.rows_of(kind)]
        ids = targets.get(name, [])
        place = int(number) if number.isdigit() else len(ids)
        return (ids[place], fact) if place < len(ids) else None


def _person_with(person: Person, fact: str, answer: Answer) -> Person:
    who, tie = person.who_json(), person.tie_json()
    group = who if fact in WHO else tie
    group[fact] = answer.to_json()
    return Person.from_groups(person.id, who, tie)
