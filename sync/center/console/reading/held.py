"""The hold tray: what the Center keeps without having applied it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, func, select

from core.record.change import ChangeId
from sync.center.base import Base
from sync.center.sql.statements import at
from sync.center.tables import CONSULTANT, HELD


@dataclass(frozen=True, slots=True)
class HeldTogether:
    """Changes that travel together and are decided together. cid: of the first · who: name of
    the consultant who wrote them · owner: id of whoever has the case now."""

    cid: str
    case: str
    reason: str
    user: str
    who: str
    owner: str | None
    wall: int
    received: int
    parts: tuple["HeldPart", ...]


@dataclass(frozen=True, slots=True)
class HeldPart:
    """One change of them. value: what was written, {} when it cannot be read."""

    kind: str
    group: str
    op: str
    value: Mapping[str, Any]


def open_held(base: Base, connection: Connection) -> list[HeldTogether]:
    """All that waits for a decision, oldest first."""
    rows = connection.execute(
        select(HELD, CONSULTANT.c.name)
        .outerjoin(
            CONSULTANT,
            (CONSULTANT.c.center_id == HELD.c.center_id) & (CONSULTANT.c.user_id == HELD.c.user_id),
        )
        .where(at(base, HELD), HELD.c.state == "open")
        .order_by(HELD.c.received_at, HELD.c.laptop_id, HELD.c.instance, HELD.c.seq)
    )
    together: dict[tuple[str, str], list[Row[Any]]] = {}
    for row in rows:
        together.setdefault((row.laptop_id, row.tx), []).append(row)
    return [_together(listed) for listed in together.values()]


def find(base: Base, connection: Connection, cid: str) -> HeldTogether | None:
    """The open held changes whose first has this id."""
    return next((one for one in open_held(base, connection) if one.cid == cid), None)


def how_many(base: Base, connection: Connection) -> int:
    """How many held changes wait for a decision."""
    counted = select(func.count()).select_from(HELD).where(at(base, HELD), HELD.c.state == "open")
    return int(connection.execute(counted).scalar_one())


def _together(rows: list[Row[Any]]) -> HeldTogether:
    first = rows[0]
    return HeldTogether(
        str(ChangeId(first.laptop_id, first.instance, first.seq)), first.stream_id, first.reason,
        first.user_id, first.name or first.user_id, first.owner, first.wall, first.received_at,
        tuple(_part(row) for row in rows),
    )  # fmt: skip


def _part(row: Row[Any]) -> HeldPart:
    try:
        body = msgspec.json.decode(bytes(row.raw))
        value = body.get("v") or {}
        group, op = str(body.get("g", "")), str(body.get("op", ""))
    except (ValueError, AttributeError):
        value, group, op = {}, "", ""
    return HeldPart(row.kind, group, op, value if isinstance(value, dict) else {})
