"""What the staff asks to see of laptops: their states, what one of them holds, sealed work."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from sync.center.laptops.sealed_work import OPEN
from sync.center.laptops.tables import CUSTODY, LAPTOP_ORDER
from sync.center.sql.statements import at, parts
from sync.center.staff.acting import Acting
from sync.center.tables import CHANGE, CONSULTANT, HEAD, HOLDING, LAPTOP, STREAM


@dataclass(frozen=True, slots=True)
class LaptopLine:
    """One laptop. state: active, locked, lost, wiped, retired, revoked · order: kind of the newest
    order, None when there was none · done_at: when its receipt came."""

    laptop: str
    name: str
    user: str
    consultant: str
    state: str
    last_contact: int
    order: str | None
    issued_at: int | None
    done_at: int | None


@dataclass(frozen=True, slots=True)
class HeldHousehold:
    """A household of which a laptop holds, or held, data: for the notice after a loss.

    names, telephone: as the Center has them now · ver: version that was sent last · first_sent,
    last_sent: when · removed_at: when the laptop said that it was emptied there, None: not yet.
    """

    case: str
    names: tuple[str, ...]
    telephone: str | None
    ver: int
    first_sent: int
    last_sent: int
    removed_at: int | None


@dataclass(frozen=True, slots=True)
class SealedLine:
    """A piece of sealed work that is not taken in."""

    laptop: str
    sha256: str
    size: int
    received_at: int
    came_by: str
    reason: str | None


def laptops(acting: Acting) -> tuple[LaptopLine, ...]:
    """All laptops, by consultant and name."""
    base = acting.base
    with acting.base.reading() as connection:
        newest = {
            row.laptop_id: row
            for row in connection.execute(
                select(
                    LAPTOP_ORDER.c.laptop_id, LAPTOP_ORDER.c.kind, LAPTOP_ORDER.c.issued_at,
                    LAPTOP_ORDER.c.done_at,
                )
                .where(at(base, LAPTOP_ORDER))
                .order_by(LAPTOP_ORDER.c.n)
            )
        }  # fmt: skip
        rows = connection.execute(
            select(LAPTOP, CONSULTANT.c.name.label("consultant"))
            .join(
                CONSULTANT,
                (CONSULTANT.c.user_id == LAPTOP.c.user_id)
                & (CONSULTANT.c.center_id == LAPTOP.c.center_id),
            )
            .where(at(base, LAPTOP))
            .order_by(CONSULTANT.c.name, LAPTOP.c.name, LAPTOP.c.laptop_id)
        ).all()
    return tuple(_line(row, newest.get(row.laptop_id)) for row in rows)


def _line(row: Any, order: Any) -> LaptopLine:
    return LaptopLine(
        row.laptop_id, row.name, row.user_id, row.consultant, row.state, row.last_contact,
        order.kind if order else None, order.issued_at if order else None,
        order.done_at if order else None,
    )  # fmt: skip


def holding(acting: Acting, laptop: str) -> tuple[HeldHousehold, ...]:
    """Every household ever sent to a laptop, what is still there first. Kept in the staff's log."""
    base = acting.base

    def work(connection: Connection) -> tuple[HeldHousehold, ...]:
        rows = connection.execute(
            select(HOLDING)
            .join(
                STREAM,
                (STREAM.c.stream_id == HOLDING.c.stream_id)
                & (STREAM.c.center_id == HOLDING.c.center_id),
            )
            .where(at(base, HOLDING), HOLDING.c.laptop_id == laptop, STREAM.c.kind == "case")
        ).all()
        cases = [row.stream_id for row in rows]
        names = _values(acting, connection, cases, "member", "who")
        contacts = _values(acting, connection, cases, "case", "contact")
        held = [
            HeldHousehold(
                row.stream_id,
                tuple(str(one["name"]) for one in names[row.stream_id] if one.get("name")),
                next((one.get("telephone") for one in contacts[row.stream_id]), None),
                row.ver, row.first_sent, row.last_sent, row.removed_at,
            )
            for row in rows
        ]  # fmt: skip
        return tuple(sorted(held, key=lambda one: (one.removed_at or 0, one.case)))

    return acting.act("holding", laptop, work)


def _values(
    acting: Acting, connection: Connection, cases: Sequence[str], kind: str, group: str
) -> dict[str, list[dict[str, Any]]]:
    """What stands in a group of all rows of a kind, by case."""
    found: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for part in parts(cases):
        rows = connection.execute(
            select(HEAD.c.stream_id, CHANGE.c.body)
            .join(
                CHANGE,
                (CHANGE.c.stream_id == HEAD.c.stream_id)
                & (CHANGE.c.ver == HEAD.c.ver)
                & (CHANGE.c.center_id == HEAD.c.center_id),
            )
            .where(
                at(acting.base, HEAD),
                HEAD.c.stream_id.in_(part),
                HEAD.c.kind == kind,
                HEAD.c.grp == group,
            )
            .order_by(HEAD.c.stream_id, HEAD.c.ver)
        )
        for row in rows:
            value = msgspec.json.decode(bytes(row.body)).get("v")
            if isinstance(value, dict):
                found[row.stream_id].append(value)
    return found


def sealed_open(acting: Acting) -> tuple[SealedLine, ...]:
    """Sealed work that waits to be taken in, oldest first."""
    with acting.base.reading() as connection:
        rows = connection.execute(
            select(CUSTODY)
            .where(at(acting.base, CUSTODY), CUSTODY.c.state == OPEN)
            .order_by(CUSTODY.c.received_at, CUSTODY.c.laptop_id)
        ).all()
    return tuple(
        SealedLine(
            row.laptop_id, row.sha256, len(row.body), row.received_at, row.came_by, row.reason
        )
        for row in rows
    )
