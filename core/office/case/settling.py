"""Records that differ: what stands, and the decision of a person about it.

A decision is an ordinary change that names all that differed (`res`; of a row `del` or `undel`), so
it is made without a network, travels as every change does, and is taken back by another one
(docs/decisions/0090-deciding-between-records.md).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from core.casework.actions import Act
from core.casework.case_file import CaseFile
from core.casework.conflicts.decided import decisions
from core.casework.conflicts.open import OpenCase
from core.errors import Mistake
from core.office.base import Base, Changes
from core.people.contact import refuse_resident_number
from core.record.kinds import ROW_GROUP
from core.sentence import say
from core.store import history, households, notices
from core.store.notices import NotKept


@dataclass(frozen=True, slots=True)
class Settlement:
    """What is to stand in one group.

    value: whole; None: the row is removed · seen: ids of what differed on screen, or of the
    decision that is taken back · visit: of the record that was taken · facts: those that were
    written anew.
    """

    kind: str
    row: str
    group: str
    value: Mapping[str, Any] | None
    seen: frozenset[str]
    visit: str | None = None
    facts: frozenset[str] = frozenset()

    def act(self) -> Act:
        """The act that writes it."""
        if self.group != ROW_GROUP:
            return Act(self.kind, self.row, self.group, "res", self.value, self.visit)
        op = "del" if self.value is None else "undel"
        return Act(self.kind, self.row, self.group, op, None, self.visit)


class Settling(Base):
    """Verbs of records that differ."""

    def differing_case(self, case: str) -> OpenCase:
        """Everything of a case in which records differ, agreed, or were decided; to be shown."""
        file = self.case(case)
        with self.database.reading() as connection:
            recorded = history.changes_of(connection, case)
            standing = history.standing(connection, case)
        made = decisions(recorded, standing)
        spots = {one.spot for one in (*file.conflicts, *file.agreed)}
        spots |= {one.conflict.spot for one in made}
        return OpenCase(file, tuple(one for one in recorded if one.spot in spots), made)

    def settle(self, case: str, settlements: Sequence[Settlement]) -> Changes:
        """Decide between records, all of it in one transaction.

        Raises Mistake when a record has come since that was not on screen, when a text holds a
        number of 13 digits, or when something is written anew without the consent it needs; then
        nothing is written.
        """
        file = self._file(case)[0]
        standing = self._standing(file)
        for one in settlements:
            if standing.get((one.kind, one.row, one.group)) != one.seen:
                raise Mistake(say("differ.moved"))
            _check_texts(one.value)
            for fact in one.facts:
                self.gate(file, one.visit).check(fact)
        return self._write(case, [one.act() for one in settlements])

    def _standing(self, file: CaseFile) -> dict[tuple[str, str, str], frozenset[str]]:
        """What can be decided: all sides of what differs, and each decision that stands."""
        with self.database.reading() as connection:
            recorded = history.changes_of(connection, file.id)
            made = decisions(recorded, history.standing(connection, file.id))
        found = {one.conflict.spot: frozenset({one.made.cid}) for one in made}
        differing = {one.spot: frozenset(side.cid for side in one.sides) for one in file.conflicts}
        return found | differing

    # -- what was not kept ----------------------------------------------------------------------

    def not_kept(self) -> tuple[tuple[NotKept, CaseFile | None], ...]:
        """Decisions of others that did not take what this consultant had written, the newest
        first, until they are put aside; each with its case, None where that is not here."""
        with self.database.reading() as connection:
            listed = notices.not_kept(connection)
            cases = {one.case for one in listed}
            files = {case: households.load_case(connection, case) for case in cases}
        return tuple((one, files[one.case]) for one in listed)

    def put_aside(self, notice: str) -> Changes:
        """A notice was read."""
        with self.database.writing() as connection:
            notices.put_aside(connection, notice)
        return Changes(frozenset({"today", "sync"}), 0)


def _check_texts(value: Any) -> None:
    if isinstance(value, str):
        refuse_resident_number(value)
    elif isinstance(value, Mapping):
        for inner in value.values():
            _check_texts(inner)
