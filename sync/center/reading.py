"""Reading at the Center: who may have which streams, the manifest, frames."""

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import msgspec
from msgspec import Raw
from sqlalchemy import Connection, select, tuple_, update
from sqlalchemy.dialects.postgresql import insert as pg_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from sync.center.base import Base
from sync.center.tables import ASSIGNMENT, CONSULTANT, HEAD, HOLDING, PACK, REGISTER, STREAM
from sync.protocol.messages import (
    Frame,
    Limits,
    PackPointer,
    Register,
    StandingChange,
    StreamState,
    Want,
)

LIMITS = Limits(changes=1000, push_bytes=1024 * 1024, pull_bytes=2 * 1024 * 1024)
ROLES = ("owner", "second", "reader")
"""Roles in which a consultant has a case; a reader may only add notes."""


def roles(base: Base, connection: Connection, consultant: str) -> dict[str, str]:
    """Role by case, of the cases assigned to a consultant now."""
    found = connection.execute(
        select(ASSIGNMENT.c.case_id, ASSIGNMENT.c.role).where(
            ASSIGNMENT.c.center_id == base.center,
            ASSIGNMENT.c.user_id == consultant,
            ASSIGNMENT.c.until_at.is_(None),
        )
    )
    return {row.case_id: row.role for row in found}


def user_stream(base: Base, connection: Connection, consultant: str) -> str:
    """The stream of assignments and notices of a consultant."""
    found: str = connection.execute(
        select(CONSULTANT.c.user_stream).where(
            CONSULTANT.c.center_id == base.center, CONSULTANT.c.user_id == consultant
        )
    ).scalar_one()
    return found


def streams(base: Base, connection: Connection, consultant: str) -> tuple[StreamState, ...]:
    """Every stream a consultant may have, sorted by id."""
    own = roles(base, connection, consultant)
    own[user_stream(base, connection, consultant)] = "self"
    found = connection.execute(
        select(STREAM.c.stream_id, STREAM.c.kind, STREAM.c.epoch, STREAM.c.head)
        .where(STREAM.c.center_id == base.center, STREAM.c.stream_id.in_(own))
        .order_by(STREAM.c.stream_id)
    )
    return tuple(
        StreamState(row.stream_id, row.kind, row.epoch, row.head, own[row.stream_id])
        for row in found
    )


def newest_pack(base: Base, connection: Connection) -> PackPointer | None:
    """The pack with the highest serial."""
    row = connection.execute(
        select(PACK.c.serial, PACK.c.edition, PACK.c.sha256, PACK.c.size)
        .where(PACK.c.center_id == base.center)
        .order_by(PACK.c.serial.desc())
        .limit(1)
    ).first()
    return PackPointer(row.serial, row.edition, row.sha256, row.size) if row else None


def digest(listed: Sequence[StreamState], pack: PackPointer | None, min_schema: int) -> str:
    """Digest of a manifest; equal means nothing changed."""
    body = msgspec.json.encode((listed, pack, min_schema, LIMITS))
    return hashlib.sha256(body).hexdigest()


@dataclass(frozen=True, slots=True)
class _Row:
    kind: str
    row: str
    group: str
    ver: int
    tx: str


def frames(
    base: Base, connection: Connection, wants: Sequence[tuple[Want, int]], most_bytes: int
) -> tuple[tuple[Frame, ...], bool]:
    """Frames of the wanted streams, and whether the limit cut them off.

    wants: what is wanted with the stream's head. All is read in one snapshot, so that a reader
    who saw the head misses nothing below it.
    """
    made: list[Frame] = []
    left = most_bytes
    for want, head in wants:
        for frame, size in _frames_of(base, connection, want, head, most_bytes):
            if made and size > left:
                return tuple(made), True
            made.append(frame)
            left -= size
    return tuple(made), False


def _frames_of(
    base: Base, connection: Connection, want: Want, head: int, most_bytes: int
) -> Iterator[tuple[Frame, int]]:
    rows = _rows(base, connection, want, head)
    heads = _heads(base, connection, want.stream, rows)
    after, size, listed = want.after, 0, list[Register]()
    for place, row in enumerate(rows):
        register = Register(
            row.kind, row.row, row.group, row.ver, heads[row.kind, row.row, row.group]
        )
        listed.append(register)
        size += sum(len(bytes(one.change)) for one in register.heads) + 80
        last = place + 1 == len(rows)
        if last or (size >= most_bytes // 2 and rows[place + 1].tx != row.tx):
            to = head if last else row.ver
            yield Frame(want.stream, want.epoch, after, to, tuple(listed)), size
            after, size, listed = to, 0, []
    if not rows and head > want.after:
        yield Frame(want.stream, want.epoch, want.after, head, ()), 0


def _rows(base: Base, connection: Connection, want: Want, head: int) -> list[_Row]:
    found = connection.execute(
        select(REGISTER.c.kind, REGISTER.c.row_id, REGISTER.c.grp, REGISTER.c.ver, REGISTER.c.tx)
        .where(
            REGISTER.c.center_id == base.center,
            REGISTER.c.stream_id == want.stream,
            REGISTER.c.ver > want.after,
            REGISTER.c.ver <= head,
        )
        .order_by(REGISTER.c.ver)
    )
    return [_Row(row.kind, row.row_id, row.grp, row.ver, row.tx) for row in found]


def _heads(
    base: Base, connection: Connection, stream: str, rows: Sequence[_Row]
) -> dict[tuple[str, str, str], tuple[StandingChange, ...]]:
    gathered: defaultdict[tuple[str, str, str], list[StandingChange]] = defaultdict(list)
    columns = (HEAD.c.kind, HEAD.c.row_id, HEAD.c.grp)
    wanted = [(row.kind, row.row, row.group) for row in rows]
    for start in range(0, len(wanted), 400):
        found = connection.execute(
            select(*columns, HEAD.c.cid, HEAD.c.ver, HEAD.c.body)
            .where(
                HEAD.c.center_id == base.center,
                HEAD.c.stream_id == stream,
                tuple_(*columns).in_(wanted[start : start + 400]),
            )
            .order_by(HEAD.c.ver)
        )
        for row in found:
            one = StandingChange(row.cid, row.ver, Raw(bytes(row.body)))
            gathered[row.kind, row.row_id, row.grp].append(one)
    return {place: tuple(listed) for place, listed in gathered.items()} | {
        place: () for place in wanted if place not in gathered
    }


def note_holding(
    base: Base, connection: Connection, laptop: str, sent: dict[str, tuple[int, int]]
) -> None:
    """What the laptop now contains: epoch and version by stream."""
    now = base.now()
    rows = [
        {
            "center_id": base.center, "laptop_id": laptop, "stream_id": stream, "epoch": epoch,
            "ver": ver, "first_sent": now, "last_sent": now, "removed_at": None,
        }
        for stream, (epoch, ver) in sorted(sent.items())
    ]  # fmt: skip
    if not rows:
        return
    put = sqlite_insert(HOLDING) if base.is_sqlite else pg_insert(HOLDING)
    said = {name: put.excluded[name] for name in ("epoch", "ver", "last_sent", "removed_at")}
    keys = [column.name for column in HOLDING.primary_key]
    connection.execute(put.on_conflict_do_update(index_elements=keys, set_=said), rows)


def note_dropped(base: Base, connection: Connection, laptop: str, dropped: Sequence[str]) -> None:
    """The laptop has emptied these streams."""
    if dropped:
        connection.execute(
            update(HOLDING)
            .where(
                HOLDING.c.center_id == base.center,
                HOLDING.c.laptop_id == laptop,
                HOLDING.c.stream_id.in_(dropped),
            )
            .values(removed_at=base.now())
        )
