"""Visits that the Center has received: reports of a day, and attempts without a meeting."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from core.clock import SEOUL
from core.record.upcast import lifted
from sync.center.base import Base
from sync.center.sql.statements import at
from sync.center.tables import CHANGE, CONSULTANT

DAY_MS = 24 * 3600_000


@dataclass(frozen=True, slots=True)
class VisitLine:
    """One attempt. outcome: its code · has_report: the report has come too · missing: how many
    facts are still open · received: when the Center had all of it, milliseconds."""

    case: str
    user: str
    consultant: str
    outcome: str
    began: str
    ended: str
    has_report: bool
    missing: int
    received: int


def day_of(on: dt.date) -> tuple[int, int]:
    """Beginning and end of a day in Seoul, milliseconds."""
    begins = int(dt.datetime.combine(on, dt.time(), SEOUL).timestamp() * 1000)
    return begins, begins + DAY_MS


def received(base: Base, connection: Connection, on: dt.date) -> list[VisitLine]:
    """Attempts that were written on this day and are at the Center, in the order of the visits."""
    begins, ends = day_of(on)
    rows = connection.execute(
        select(CHANGE, CONSULTANT.c.name)
        .outerjoin(
            CONSULTANT,
            (CONSULTANT.c.center_id == CHANGE.c.center_id)
            & (CONSULTANT.c.user_id == CHANGE.c.user_id),
        )
        .where(
            at(base, CHANGE), CHANGE.c.kind.in_(("visit_attempt", "visit_report")),
            CHANGE.c.wall >= begins, CHANGE.c.wall < ends,
        )
        .order_by(CHANGE.c.wall)
    )  # fmt: skip
    attempts, reports = {}, {}
    for row in rows:
        if not row.body:  # of a case that was erased by law
            continue
        value = _value(bytes(row.body))
        if row.kind == "visit_attempt":
            attempts[row.row_id] = (row, value)
        else:
            reports[value.get("attempt")] = (row, value)
    return [_line(row, value, reports.get(key)) for key, (row, value) in attempts.items()]


def _line(
    row: Any, value: Mapping[str, Any], report: tuple[Any, Mapping[str, Any]] | None
) -> VisitLine:
    received_at = max(row.received_at, report[0].received_at) if report else row.received_at
    return VisitLine(
        row.stream_id, row.user_id, row.name or row.user_id, str(value.get("outcome") or ""),
        str(value.get("began") or ""), str(value.get("ended") or ""), report is not None,
        len(report[1].get("missing") or ()) if report else 0, received_at,
    )  # fmt: skip


def _value(body: bytes) -> Mapping[str, Any]:
    value = lifted(msgspec.json.decode(body)).get("v")
    return value if isinstance(value, dict) else {}
