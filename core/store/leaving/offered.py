"""Held work of others that the Center puts before the consultant of this laptop."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, select

from core.store.lists import decoded
from core.store.registers import TABLE as REGISTER
from core.store.tables import Notice, NoticeSeen, Stream, table_of

NOTICE = table_of(Notice)
STREAM = table_of(Stream)
SEEN = table_of(NoticeSeen)

NOTICES: Final = "notice"
LATE: Final = "late"
"""Kind of the Center's notices, and the word in one about late work."""

OFFERS: Final = "offer"
DECISION: Final = "held_decision"
_OPEN: Final = "open"
"""Kind of the Center's offers, kind of the record that answers one, and the state of an open one
(sync.protocol.user_stream)."""


@dataclass(frozen=True, slots=True)
class OfferedRecord:
    """One change that waits. wall: when it was written, in milliseconds, by its author's clock."""

    kind: str
    row: str
    group: str
    op: str
    value: Mapping[str, Any] | None
    wall: int


@dataclass(frozen=True, slots=True)
class Offer:
    """What travelled together and waits for one answer. author, name: who wrote it · at_ms: when it
    came to the Center."""

    id: str
    case: str
    author: str
    name: str
    at_ms: int
    records: tuple[OfferedRecord, ...]


def offers(connection: Connection) -> tuple[Offer, ...]:
    """Open ones of cases that this laptop holds, not yet answered here, oldest first."""
    said = select(REGISTER.c.stream, REGISTER.c.row).where(REGISTER.c.kind == DECISION)
    answered = {(row.stream, row.row) for row in connection.execute(said)}
    held = set(connection.execute(select(STREAM.c.id)).scalars())
    found = connection.execute(
        select(NOTICE.c.row, NOTICE.c.body).where(NOTICE.c.kind == OFFERS).order_by(NOTICE.c.ver)
    ).all()
    listed = [(row.row, decoded(row.body)) for row in found]
    return tuple(
        _offer(row, body)
        for row, body in listed
        if body.get("state") == _OPEN
        and body.get("case") in held
        and (body["case"], row) not in answered
    )


@dataclass(frozen=True, slots=True)
class LateWork:
    """Work of a former consultant that was let in after the case had changed hands.

    notice: its row · author, name: who wrote it · changes: how many.
    """

    notice: str
    case: str
    author: str
    name: str
    at_ms: int
    changes: int


def late_work(connection: Connection) -> tuple[LateWork, ...]:
    """What was not put aside, of cases that this laptop holds, oldest first."""
    seen = select(SEEN.c.row).where(SEEN.c.stream == NOTICE.c.stream)
    held = set(connection.execute(select(STREAM.c.id)).scalars())
    found = connection.execute(
        select(NOTICE.c.row, NOTICE.c.body)
        .where(NOTICE.c.kind == NOTICES, NOTICE.c.row.not_in(seen))
        .order_by(NOTICE.c.ver)
    ).all()
    listed = [(row.row, decoded(row.body)) for row in found]
    return tuple(
        LateWork(
            row, str(body["case"]), str(body.get("by") or ""), str(body.get("note") or ""),
            int(body.get("at") or 0), len(body.get("cids") or ()),
        )
        for row, body in listed
        if body.get("about") == LATE and body.get("case") in held
    )  # fmt: skip


def _offer(row: str, body: Mapping[str, Any]) -> Offer:
    records: Sequence[Mapping[str, Any]] = body.get("records") or ()
    return Offer(
        row,
        str(body["case"]),
        str(body.get("from") or ""),
        str(body.get("name") or ""),
        int(body.get("at") or 0),
        tuple(
            OfferedRecord(
                str(one.get("kind")), str(one.get("row")), str(one.get("group")),
                str(one.get("op")), one.get("value"), int(one.get("wall") or 0),
            )
            for one in records
        ),
    )  # fmt: skip
