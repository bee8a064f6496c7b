"""What a sync counts and wants first: waiting records by kind, reported visits, the day's cases."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from core.store.database import Database
from core.store.outbox import LAPTOP, OUTBOX, received_at
from core.store.tables import ListedVisit, table_of

VISIT = table_of(ListedVisit)


def waiting_by_kind(database: Database) -> dict[str, int]:
    """How many records of each kind have a change that the Center has not acknowledged."""
    records = (
        select(OUTBOX.c.stream, OUTBOX.c.kind, OUTBOX.c.row)
        .where(
            OUTBOX.c.instance == select(LAPTOP.c.instance).scalar_subquery(),
            OUTBOX.c.seq > select(LAPTOP.c.acked).scalar_subquery(),
        )
        .distinct()
        .subquery()
    )
    wanted = select(records.c.kind, func.count()).group_by(records.c.kind)
    with database.reading() as connection:
        return {row[0]: row[1] for row in connection.execute(wanted)}


@dataclass(frozen=True, slots=True)
class ReportedVisit:
    """A visit whose report was written here. received_ms: the Center's time, or None."""

    visit: str
    stream: str
    received_ms: int | None


def reported_visits(database: Database, day: date) -> tuple[ReportedVisit, ...]:
    """Visits whose report was written on a day, in the order of writing."""
    with database.reading() as connection:
        reports = connection.execute(
            select(OUTBOX.c.visit, OUTBOX.c.stream)
            .where(
                OUTBOX.c.written_on == day.isoformat(),
                OUTBOX.c.kind == "visit_report",
                OUTBOX.c.visit.is_not(None),
            )
            .order_by(OUTBOX.c.instance, OUTBOX.c.seq)
        ).all()
        listed = dict.fromkeys((row.visit, row.stream) for row in reports)
        return tuple(
            ReportedVisit(visit, stream, received_at(connection, visit)) for visit, stream in listed
        )


def cases_of(database: Database, day: date) -> frozenset[str]:
    """Cases with a visit planned on that day."""
    with database.reading() as connection:
        found = connection.execute(
            select(VISIT.c.stream).where(VISIT.c.date == day.isoformat(), ~VISIT.c.is_removed)
        )
        return frozenset(found.scalars())
