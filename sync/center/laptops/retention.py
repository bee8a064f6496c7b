"""Closed cases leave the laptops after some days, by the way every case leaves (peers.md S17).

The Center keeps them. A laptop with unsent work of such a case keeps it until that has arrived; a
case that is opened again is assigned again.
"""

from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection, func, select

from core.errors import Mistake
from core.sentence import say
from sync.center.sql.statements import at
from sync.center.staff import Staff
from sync.center.tables import ASSIGNMENT, CHANGE, HEAD

DAYS = 30
_DAY_MS = 24 * 3600 * 1000
_REASON = "closed"


@dataclass(frozen=True, slots=True)
class LetGo:
    """An assignment that ended because its case has been closed since `closed_at`."""

    case: str
    user: str
    closed_at: int


def let_go_closed(staff: Staff, days: int = DAYS) -> tuple[LetGo, ...]:
    """End every assignment of cases closed that long; each one transaction, logged.

    To be given once a day. Raises Mistake for a number of days below 1.
    """
    if days < 1:
        raise Mistake(say("center.bad_days"), "days")
    with staff.base.reading() as connection:
        found = _closed(staff, connection, staff.base.now() - days * _DAY_MS)
    for one in found:
        staff.end_assignment(one.case, one.user, _REASON)
    return found


def _closed(staff: Staff, connection: Connection, until: int) -> tuple[LetGo, ...]:
    """Cases on whose stage all agree that they are closed, still assigned."""
    base = staff.base
    alone = (
        select(HEAD.c.stream_id)
        .where(at(base, HEAD), HEAD.c.kind == "case", HEAD.c.grp == "stage")
        .group_by(HEAD.c.stream_id)
        .having(func.count() == 1)
    )
    rows = connection.execute(
        select(HEAD.c.stream_id, ASSIGNMENT.c.user_id, CHANGE.c.received_at, CHANGE.c.body)
        .join(
            CHANGE,
            (CHANGE.c.center_id == HEAD.c.center_id)
            & (CHANGE.c.stream_id == HEAD.c.stream_id)
            & (CHANGE.c.ver == HEAD.c.ver),
        )
        .join(
            ASSIGNMENT,
            (ASSIGNMENT.c.center_id == HEAD.c.center_id)
            & (ASSIGNMENT.c.case_id == HEAD.c.stream_id),
        )
        .where(
            at(base, HEAD), HEAD.c.kind == "case", HEAD.c.grp == "stage",
            HEAD.c.stream_id.in_(alone), CHANGE.c.received_at <= until,
            ASSIGNMENT.c.until_at.is_(None),
        )
        .order_by(HEAD.c.stream_id, ASSIGNMENT.c.user_id)
    )  # fmt: skip
    return tuple(
        LetGo(row.stream_id, row.user_id, row.received_at) for row in rows if _is_closed(row.body)
    )


def _is_closed(body: bytes) -> bool:
    value = msgspec.json.decode(bytes(body)).get("v")
    return isinstance(value, dict) and value.get("stage") == _REASON
