"""Writing down what a batch came to: every table that a change touches, many rows at once."""

import hashlib
from typing import Any

from sqlalchemy import Connection, bindparam, delete, update

from core.record.heads import Head
from sync.center.base import Base
from sync.center.handover.tables import STREAM_MARK
from sync.center.judge import Arrived, Author
from sync.center.settle import OPEN, Applied, Place, Settled
from sync.center.sql import people
from sync.center.sql.bulk import among
from sync.center.sql.marks import mark_of
from sync.center.sql.statements import at, insert_all
from sync.center.tables import CHANGE, CONFLICT, HEAD, HELD, NAMED, REGISTER, STREAM
from sync.center.told.noting import note
from sync.protocol import outcomes as codes

Line = dict[str, Any]


def ledger_rows(base: Base, author: Author, settled: Settled, now: int) -> list[Line]:
    """A line for every change, whatever became of it."""
    lines = []
    for one in settled.listed:
        outcome, ver = settled.said(one)
        lines.append(
            {
                "center_id": base.center, "laptop_id": author[0], "instance": author[1],
                "seq": one.seq, "hash": hashlib.sha256(one.raw).digest(),
                "stream_id": one.change.stream if one.change else "", "ver": ver,
                "outcome": outcome, "received_at": now,
            }
        )  # fmt: skip
    return lines


def keep_held(
    base: Base, connection: Connection, author: Author, settled: Settled, offset_ms: int | None
) -> None:
    """What is not applied, with its bytes, until a person decides."""
    held = [one for one in settled.listed if one.why is not None and one.why not in codes.NOT_KEPT]
    streams = sorted({one.change.stream for one in held if one.change})
    owners = people.owners(base, connection, streams)
    insert_all(
        base, connection, HELD, [_held_row(base, author, one, owners, offset_ms) for one in held]
    )


def keep_applied(
    base: Base, connection: Connection, author: Author, settled: Settled, offset_ms: int | None
) -> None:
    """History, heads, registers, conflicts, and the head versions of the streams."""
    done = sorted(settled.applied.values(), key=lambda one: one.ver)
    if not done:
        return
    now = base.now()
    insert_all(
        base, connection, CHANGE, [_change_row(base, author, one, offset_ms, now) for one in done]
    )
    insert_all(
        base, connection, NAMED,
        [_at_place(base, place) | {"cid": cid} for place, cid in sorted(settled.newly_named)],
    )  # fmt: skip
    _keep_heads(base, connection, settled)
    last: dict[Place, Applied] = {one.place: one for one in done}
    insert_all(
        base, connection, REGISTER,
        [_at_place(base, place) | {"ver": one.ver, "tx": _tx(author, one.change.tx)}
         for place, one in sorted(last.items(), key=lambda item: item[0])],
        newest=("ver", "tx"),
    )  # fmt: skip
    _keep_conflicts(base, connection, settled, now)
    note(base, connection, author, settled.passed)
    newest = {one.change.stream: mark_of(one.cid, now) for one in done}
    insert_all(
        base, connection, STREAM_MARK,
        [{"center_id": base.center, "stream_id": stream, "mark": mark}
         for stream, mark in sorted(newest.items())],
        newest=("mark",),
    )  # fmt: skip
    moved = sorted({one.change.stream: one.ver for one in done}.items())
    connection.execute(
        update(STREAM)
        .where(at(base, STREAM), STREAM.c.stream_id == bindparam("stream"))
        .values(head=bindparam("ver")),
        [{"stream": stream, "ver": ver} for stream, ver in moved],
    )


def _keep_heads(base: Base, connection: Connection, settled: Settled) -> None:
    columns = (HEAD.c.stream_id, HEAD.c.kind, HEAD.c.row_id, HEAD.c.grp, HEAD.c.cid)
    gone = sorted((*place, cid) for place, cid in settled.gone)
    if gone:
        connection.execute(delete(HEAD).where(at(base, HEAD), among(base, columns, gone)))
    insert_all(base, connection, HEAD, [_head_row(base, one, head) for one, head in settled.new])


def _keep_conflicts(base: Base, connection: Connection, settled: Settled, now: int) -> None:
    rows = [
        _at_place(base, one.place) | {
            "conflict_id": one.id, "state": one.state, "opened": now,
            "closed": None if one.state == OPEN else now, "closed_by": one.closed_by,
        }
        for _, one in sorted(settled.conflicts.items())
    ]  # fmt: skip
    insert_all(base, connection, CONFLICT, rows, newest=("state", "closed", "closed_by"))


def _at_place(base: Base, place: Place) -> Line:
    stream, kind, row, group = place
    return {
        "center_id": base.center, "stream_id": stream, "kind": kind, "row_id": row, "grp": group,
    }  # fmt: skip


def _tx(author: Author, tx: int) -> str:
    return f"{author[0]}.{author[1]}.{tx}"


def _held_row(
    base: Base, author: Author, one: Arrived, owners: dict[str, str], offset_ms: int | None
) -> Line:
    change, now = one.change, base.now()
    return {
        "center_id": base.center, "laptop_id": author[0], "instance": author[1],
        "seq": one.seq, "stream_id": change.stream if change else "",
        "kind": change.kind if change else "", "row_id": change.row if change else "",
        "wall": change.wall if change else now, "offset_ms": offset_ms,
        "user_id": change.author if change else "", "tx": _tx(author, one.tx), "raw": one.raw,
        "reason": one.why, "owner": owners.get(change.stream) if change else None,
        "state": OPEN, "decided_by": None, "note": None, "received_at": now,
    }  # fmt: skip


def _change_row(base: Base, author: Author, one: Applied, offset_ms: int | None, now: int) -> Line:
    change = one.change
    return _at_place(base, one.place) | {
        "ver": one.ver, "cid": one.cid, "laptop_id": author[0], "op": change.op,
        "wall": change.wall, "offset_ms": offset_ms, "user_id": change.author,
        "visit_id": change.visit, "tx": _tx(author, change.tx), "sv": change.schema,
        "body": one.raw, "received_at": now,
    }  # fmt: skip


def _head_row(base: Base, one: Applied, head: Head) -> Line:
    return _at_place(base, one.place) | {
        "cid": head.cid, "ver": one.ver, "op": head.op, "value_hash": head.value,
        "base": " ".join(head.base),
    }  # fmt: skip
