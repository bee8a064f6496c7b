"""What a sync counts and wants first: waiting records, visits and urgent levels of a day."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

import msgspec
from sqlalchemy import Connection, RowMapping, func, select

from core.store.database import Database
from core.store.outbox import ACKNOWLEDGEMENT, LAPTOP, OUTBOX, OUTCOME, Counts, held_code
from core.store.tables import ListedVisit, table_of

VISIT = table_of(ListedVisit)

URGENT: Final = "urgent"
CRISIS_LEVEL: Final = ("case", "crisis_level")
"""The level of docs/spec/records.md 5 that goes out at once; kind and group it stands in."""

_LOOKED_AT: Final = "access"
"""Kind of the entries that say who looked: no work of the visit."""


@dataclass(frozen=True, slots=True)
class WaitingKind:
    """Records of one kind with a change that waits. size: bytes of these changes, as sent."""

    records: int
    size: int


def waiting_by_kind(database: Database) -> dict[str, WaitingKind]:
    """How many records of each kind have a change that the Center has not acknowledged."""
    records = (
        select(OUTBOX.c.kind, func.sum(func.length(OUTBOX.c.body)).label("size"))
        .where(
            OUTBOX.c.instance == select(LAPTOP.c.instance).scalar_subquery(),
            OUTBOX.c.seq > select(LAPTOP.c.acked).scalar_subquery(),
        )
        .group_by(OUTBOX.c.stream, OUTBOX.c.kind, OUTBOX.c.row)
        .subquery()
    )
    wanted = select(records.c.kind, func.count(), func.sum(records.c.size)).group_by(records.c.kind)
    with database.reading() as connection:
        return {row[0]: WaitingKind(row[1], row[2]) for row in connection.execute(wanted)}


@dataclass(frozen=True, slots=True)
class WrittenVisit:
    """A visit in which something was written on a day, and where that is now.

    counts: of its records of that day · received_ms: the Center's time at which all of them had
    arrived, None while one waits · why: reason of the first held one · is_reported: whether the
    visit was finished.
    """

    visit: str
    stream: str
    counts: Counts
    received_ms: int | None
    why: str | None
    is_reported: bool


def visits_of(database: Database, day: date) -> tuple[WrittenVisit, ...]:
    """Every visit of which a record was written on a day, in the order of writing."""
    records = (
        select(
            OUTBOX.c.visit, OUTBOX.c.stream, OUTBOX.c.kind, OUTBOX.c.row, OUTBOX.c.instance,
            func.min(OUTBOX.c.seq).label("first"), func.max(OUTBOX.c.seq).label("last"),
        )
        .where(
            OUTBOX.c.written_on == day.isoformat(),
            OUTBOX.c.visit.is_not(None),
            OUTBOX.c.kind != _LOOKED_AT,
        )
        .group_by(
            OUTBOX.c.visit, OUTBOX.c.stream, OUTBOX.c.kind, OUTBOX.c.row, OUTBOX.c.instance
        )
    )  # fmt: skip
    by_visit: dict[tuple[str, str], list[RowMapping]] = defaultdict(list)
    with database.reading() as connection:
        laptop = connection.execute(select(LAPTOP)).mappings().one()
        for row in connection.execute(records).mappings():
            by_visit[row["visit"], row["stream"]].append(row)
        order = sorted(by_visit, key=lambda one: min(_first(row) for row in by_visit[one]))
        held = _held_codes(connection, by_visit)
        return tuple(_visit(connection, laptop, one, by_visit[one], held) for one in order)


def _held_codes(
    connection: Connection, visits: Iterable[tuple[str, str]]
) -> dict[tuple[str, str, str], str]:
    """Why records of these cases are held, the newest reason each."""
    streams = sorted({stream for _, stream in visits})
    found = connection.execute(
        select(OUTCOME)
        .where(OUTCOME.c.stream.in_(streams), held_code())
        .order_by(OUTCOME.c.instance, OUTCOME.c.seq)
    ).mappings()
    return {
        (row["stream"], row["kind"], row["row"]): row["code"].partition(":")[2] for row in found
    }


def _visit(
    connection: Connection,
    laptop: RowMapping,
    about: tuple[str, str],
    rows: list[RowMapping],
    held: dict[tuple[str, str, str], str],
) -> WrittenVisit:
    waits = {
        _record(row)
        for row in rows
        if row["instance"] == laptop["instance"] and row["last"] > laptop["acked"]
    }
    records = dict.fromkeys(map(_record, rows))
    reasons = [held[one] for one in records if one in held and one not in waits]
    counts = Counts(len(records) - len(waits) - len(reasons), len(waits), len(reasons))
    last = max((row["instance"], row["last"]) for row in rows)
    return WrittenVisit(
        *about,
        counts,
        None if waits else _acknowledged_at(connection, *last),
        reasons[0] if reasons else None,
        any(row["kind"] == "visit_report" for row in rows),
    )


def _record(row: RowMapping) -> tuple[str, str, str]:
    return row["stream"], row["kind"], row["row"]


def _first(row: RowMapping) -> tuple[int, int]:
    return row["instance"], row["first"]


def _acknowledged_at(connection: Connection, instance: int, seq: int) -> int | None:
    """The Center's time at which it held everything up to this number."""
    at: int | None = connection.execute(
        select(ACKNOWLEDGEMENT.c.server_ms)
        .where(ACKNOWLEDGEMENT.c.instance == instance, ACKNOWLEDGEMENT.c.seq >= seq)
        .order_by(ACKNOWLEDGEMENT.c.seq)
        .limit(1)
    ).scalar_one_or_none()
    return at


@dataclass(frozen=True, slots=True)
class UrgentRecord:
    """A case that was judged urgent here. received_ms: the Center's time, None while it waits."""

    stream: str
    received_ms: int | None


def urgent_of(database: Database, day: date) -> tuple[UrgentRecord, ...]:
    """Cases that were judged urgent on a day, or whose urgent level still waits to be sent."""
    kind, group = CRISIS_LEVEL
    with database.reading() as connection:
        laptop = connection.execute(select(LAPTOP)).mappings().one()
        found = connection.execute(
            select(OUTBOX.c.instance, OUTBOX.c.seq, OUTBOX.c.stream, OUTBOX.c.body)
            .where(
                OUTBOX.c.kind == kind,
                OUTBOX.c.grp == group,
                (OUTBOX.c.written_on == day.isoformat())
                | ((OUTBOX.c.instance == laptop["instance"]) & (OUTBOX.c.seq > laptop["acked"])),
            )
            .order_by(OUTBOX.c.instance, OUTBOX.c.seq)
        ).all()
        newest = {row.stream: row for row in found}
        return tuple(
            UrgentRecord(stream, _acknowledged_at(connection, row.instance, row.seq))
            for stream, row in newest.items()
            if _is_urgent(row.body)
        )


def _is_urgent(body: bytes) -> bool:
    """Whether these bytes of a change set the level to urgent; a case that left has none."""
    change = msgspec.json.decode(body) if body else {}
    return bool((change.get("v") or {}).get("level") == URGENT)


def cases_of(database: Database, day: date) -> frozenset[str]:
    """Cases with a visit planned on that day."""
    with database.reading() as connection:
        found = connection.execute(
            select(VISIT.c.stream).where(VISIT.c.date == day.isoformat(), ~VISIT.c.is_removed)
        )
        return frozenset(found.scalars())
