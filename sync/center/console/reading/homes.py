"""A case as the staff knows it: whose home, where, by which way it came, who has it in care."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, select

from sync.center.base import Base
from sync.center.console.reading.standing import cases_with, newest, standing
from sync.center.sql.statements import at, parts
from sync.center.tables import ASSIGNMENT, CONSULTANT, STREAM

OWNER, SECOND, READER = "owner", "second", "reader"


@dataclass(frozen=True, slots=True)
class Home:
    """One case. name: of the person the case is named after, "" when nobody's is known ·
    place, contact, stage: the groups of docs/spec/records.md 9 · crisis: level or None."""

    case: str
    name: str = ""
    place: Mapping[str, Any] = field(default_factory=dict)
    contact: Mapping[str, Any] = field(default_factory=dict)
    stage: Mapping[str, Any] = field(default_factory=dict)
    crisis: str | None = None
    opened: int = 0


@dataclass(frozen=True, slots=True)
class Care:
    """Who has a case now. role: owner, second or reader · since: milliseconds."""

    case: str
    user: str
    name: str
    role: str
    since: int


def all_cases(base: Base, connection: Connection) -> dict[str, int]:
    """Every case -> when it was opened, the newest first."""
    rows = connection.execute(
        select(STREAM.c.stream_id, STREAM.c.created)
        .where(at(base, STREAM), STREAM.c.kind == "case", STREAM.c.state == "active")
        .order_by(STREAM.c.created.desc(), STREAM.c.stream_id)
    )
    return {row.stream_id: row.created for row in rows}


def homes(base: Base, connection: Connection, cases: Sequence[str]) -> dict[str, Home]:
    """These cases, in the order given."""
    groups = standing(base, connection, "case", cases)
    by_group = {
        group: {case: one.value for (case, _), one in newest(groups, group).items()}
        for group in ("place", "contact", "stage", "crisis_level")
    }
    names = _names(base, connection, cases)
    opened = _opened(base, connection, cases)
    return {
        case: Home(
            case, names.get(case, ""),
            by_group["place"].get(case, {}), by_group["contact"].get(case, {}),
            by_group["stage"].get(case, {}),
            by_group["crisis_level"].get(case, {}).get("level"), opened.get(case, 0),
        )
        for case in cases
    }  # fmt: skip


def members(base: Base, connection: Connection, case: str) -> list[str]:
    """Names of everybody in a home."""
    found = newest(standing(base, connection, "member", [case]), "who")
    return [str(one.value.get("name") or "") for one in found.values()]


def care(base: Base, connection: Connection, cases: Sequence[str] | None = None) -> list[Care]:
    """Who has these cases (None: all) now: owners first, then seconds, then readers."""
    wanted = (
        select(ASSIGNMENT, CONSULTANT.c.name)
        .join(
            CONSULTANT,
            (CONSULTANT.c.center_id == ASSIGNMENT.c.center_id)
            & (CONSULTANT.c.user_id == ASSIGNMENT.c.user_id),
        )
        .where(at(base, ASSIGNMENT), ASSIGNMENT.c.until_at.is_(None))
    )
    pieces = [None] if cases is None else list(parts(sorted(set(cases))))
    found = [
        Care(row.case_id, row.user_id, row.name, row.role, row.from_at)
        for piece in pieces
        for row in connection.execute(
            wanted if piece is None else wanted.where(ASSIGNMENT.c.case_id.in_(piece))
        )
    ]
    order = (OWNER, SECOND, READER)
    return sorted(found, key=lambda one: (order.index(one.role), one.since, one.user))


def consultants(base: Base, connection: Connection) -> dict[str, str]:
    """Id -> name of every consultant, by name."""
    rows = connection.execute(
        select(CONSULTANT.c.user_id, CONSULTANT.c.name)
        .where(at(base, CONSULTANT))
        .order_by(CONSULTANT.c.name, CONSULTANT.c.user_id)
    )
    return {row.user_id: row.name for row in rows}


def found(base: Base, connection: Connection, words: str) -> list[str]:
    """Cases in whose names, telephone or addresses these letters stand."""
    wanted = words.lower()
    near = sorted(cases_with(base, connection, ("member", "case"), words))
    hits: dict[str, None] = {}
    for one in newest(standing(base, connection, "member", near), "who").values():
        if wanted in str(one.value.get("name") or "").lower():
            hits[one.case] = None
    for one in standing(base, connection, "case", near):
        if one.group in ("place", "contact") and any(
            wanted in str(text).lower() for text in one.value.values() if text
        ):
            hits[one.case] = None
    return list(hits)


def _names(base: Base, connection: Connection, cases: Sequence[str]) -> dict[str, str]:
    """The head of each household, or whoever was entered first."""
    listed = standing(base, connection, "member", cases)
    ties = newest(listed, "tie")
    chosen: dict[str, str] = {}
    for (case, row), one in newest(listed, "who").items():
        name = str(one.value.get("name") or "")
        tie = ties.get((case, row))
        relation = (tie.value.get("relation") or {}) if tie is not None else {}
        if name and (relation.get("value") == "head" or case not in chosen):
            chosen[case] = name
    return chosen


def _opened(base: Base, connection: Connection, cases: Sequence[str]) -> dict[str, int]:
    return {
        row.stream_id: row.created
        for part in parts(sorted(set(cases)))
        for row in connection.execute(
            select(STREAM.c.stream_id, STREAM.c.created).where(
                at(base, STREAM), STREAM.c.stream_id.in_(part)
            )
        )
    }
