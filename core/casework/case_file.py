"""Everything the laptop knows of one case, as plain frozen objects."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, TypeAlias

from core.casework.visit import Visit
from core.people.answer import NOT_ASKED, Answer
from core.people.consent import Consent
from core.people.household import Household

Place: TypeAlias = tuple[str, str]
"""(target, fact): target is "household", a member's id, or the id of a vehicle, obligor or debt."""


@dataclass(frozen=True, slots=True)
class Known:
    """An answer as it stands.

    others: the answers of further records that differ; while there are any, none of them is the
    winner · author, at_ms, visit: of the record shown · is_waiting: not yet acknowledged · also:
    visits of the further records.
    """

    answer: Answer
    others: tuple[Answer, ...] = ()
    author: str = ""
    at_ms: int = 0
    visit: str | None = None
    is_waiting: bool = False
    also: tuple[str, ...] = ()

    @property
    def is_conflict(self) -> bool:
        return bool(self.others)

    def is_of(self, visit: str) -> bool:
        """Whether it was told in this visit; of records that differ, whether one of them was."""
        return visit == self.visit or visit in self.also


Answers: TypeAlias = Mapping[Place, Known]


class CrisisLevel(StrEnum):
    """Set by a person, never by the program. No level at all means: not judged."""

    NORMAL = "normal"
    WATCH = "watch"
    CRISIS = "crisis"
    URGENT = "urgent"


@dataclass(frozen=True, slots=True)
class Crisis:
    level: CrisisLevel | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Home:
    """Where the household is found. district: id of the gu · two addresses that may differ."""

    district: str | None = None
    dong: str | None = None
    registered: str | None = None
    actual: str | None = None


@dataclass(frozen=True, slots=True)
class Reach:
    """How to reach them. caution: what to mind when calling or coming."""

    telephone: str | None = None
    caution: str | None = None
    preferred: str | None = None


@dataclass(frozen=True, slots=True)
class CaseStage:
    """stage: open, waiting, closed · channel: how the case arrived (field forms section 2)."""

    stage: str = "open"
    reason: str | None = None
    channel: str | None = None
    arrived: date | None = None
    words: str | None = None


@dataclass(frozen=True, slots=True)
class ListRow:
    """One vehicle, obligor or debt; its fields stand in the answers under its id."""

    kind: str
    id: str
    is_disputed: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A row that was written once: note, attempt, report, estimate or access."""

    kind: str
    id: str
    at_ms: int
    author: str
    visit: str | None
    value: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Todo:
    id: str
    text: str
    due: date | None
    is_done: bool


@dataclass(frozen=True, slots=True)
class Side:
    """One of several records of a group. value: None where it removed the row."""

    cid: str
    value: Mapping[str, Any] | None
    author: str
    at_ms: int
    visit: str | None = None


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two or more records of one group, none of them the winner. sides: the newest here last.

    Of a row that one removed and another changed the group is `row`.
    """

    kind: str
    row: str
    group: str
    sides: tuple[Side, ...]

    @property
    def spot(self) -> tuple[str, str, str]:
        """(kind, row, group)"""
        return (self.kind, self.row, self.group)

    @property
    def values(self) -> tuple[Mapping[str, Any] | None, ...]:
        """What each of them says."""
        return tuple(side.value for side in self.sides)


@dataclass(frozen=True, slots=True)
class CaseFile:
    """One case.

    answers: what stands now, from all visits · conflicts: groups of which records differ · agreed:
    groups that two wrote unseen by each other and alike, which settled by themselves · compared: of
    other cases, by their ids, whether they are the same household · picture:
    where figures of the genogram were put by hand (core.casework.genogram.moving) · closeness: of
    two figures, in the order of their ids.
    """

    id: str
    household: Household
    home: Home = Home()
    reach: Reach = Reach()
    stage: CaseStage = CaseStage()
    crisis: Crisis = Crisis()
    answers: Answers = field(default_factory=dict)
    rows: tuple[ListRow, ...] = ()
    consents: tuple[Consent, ...] = ()
    visits: tuple[Visit, ...] = ()
    entries: tuple[Entry, ...] = ()
    todos: tuple[Todo, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    agreed: tuple[Conflict, ...] = ()
    compared: Mapping[str, bool] = field(default_factory=dict)
    picture: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    closeness: Mapping[tuple[str, str], Answer] = field(default_factory=dict)

    def known(self, target: str, fact: str) -> Known | None:
        """What stands for one fact, None when it was never answered."""
        return self.answers.get((target, fact))

    def answer(self, target: str, fact: str) -> Answer:
        """The answer shown for one fact."""
        known = self.known(target, fact)
        return known.answer if known else NOT_ASKED

    def visit(self, row: str) -> Visit | None:
        return next((visit for visit in self.visits if visit.id == row), None)

    def entries_of(self, kind: str) -> tuple[Entry, ...]:
        """Rows of one append-only kind, oldest first."""
        return tuple(entry for entry in self.entries if entry.kind == kind)

    def rows_of(self, kind: str) -> tuple[ListRow, ...]:
        return tuple(row for row in self.rows if row.kind == kind)

    @property
    def latest_estimate(self) -> Entry | None:
        kept = self.entries_of("estimate")
        return kept[-1] if kept else None

    @property
    def last_visit(self) -> Visit | None:
        """The last visit that took place."""
        over = [(visit.ended, visit) for visit in self.visits if visit.is_over and visit.ended]
        return max(over, key=lambda pair: pair[0])[1] if over else None
