"""Streams that this laptop holds: taking in frames, leaving a stream.

A frame is taken in whole, in one transaction, together with the stream's version.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from core.record.change import ChangeId, canonical
from core.record.kinds import KINDS
from core.store import documents, lists, registers, scenarios
from core.store.database import Database, as_apply
from core.store.outbox import HELD, LAPTOP, OUTBOX, OUTCOME
from core.store.registers import TABLE as REGISTER
from core.store.registers import Kept, KeptHead
from core.store.tables import Draft, Left, Notice, Stream, UndoStep, table_of

STREAM = table_of(Stream)
NOTICE = table_of(Notice)
LEFT = table_of(Left)
DRAFT = table_of(Draft)
UNDO = table_of(UndoStep)

NOTICES = "notice"
APPLIED = "held_applied"
DECLINED = "held_declined"
"""Kind of the Center's notices, and the words in them that are about held changes."""


@dataclass(frozen=True, slots=True)
class Position:
    """How far a stream was pulled. state: active, closed or erased."""

    stream: str
    kind: str
    epoch: int
    version: int
    state: str


@dataclass(frozen=True, slots=True)
class PulledRow:
    """One register as the Center has it. heads: all that stand there, the newest last."""

    kind: str
    row: str
    group: str
    version: int
    heads: tuple[KeptHead, ...]


@dataclass(frozen=True, slots=True)
class PulledFrame:
    """Registers of one stream that changed up to version `to`. drop: rows that are no more."""

    stream: str
    kind: str
    epoch: int
    to: int
    rows: Sequence[PulledRow]
    drop: Sequence[str] = ()


def positions(database: Database) -> dict[str, Position]:
    """Every stream held, by its id."""
    with database.reading() as connection:
        found = connection.execute(select(STREAM)).mappings()
        return {row["id"]: _position(row) for row in found}


def _position(row: RowMapping) -> Position:
    return Position(row["id"], row["kind"], row["epoch"], row["ver"], row["state"])


def version_of(connection: Connection, stream: str) -> int:
    """The Center's version up to which a stream was taken in, 0 for none."""
    found = connection.execute(select(STREAM.c.ver).where(STREAM.c.id == stream))
    return found.scalar_one_or_none() or 0


def begin_anew(database: Database) -> None:
    """Forget how far streams were taken in, not what is here: the next pull begins at the start."""
    with database.writing() as connection:
        connection.execute(update(STREAM).values(ver=0))


def absorb(database: Database, frame: PulledFrame) -> None:
    """Take a frame in. Twice is as once; an older frame than what stands changes nothing.

    Groups with own pending work keep it: what came stands beside it until both are settled.
    """
    with database.writing() as connection, as_apply(connection):
        held = connection.execute(select(STREAM).where(STREAM.c.id == frame.stream)).mappings()
        before = held.first()
        if before is not None and (before["epoch"], before["ver"]) > (frame.epoch, frame.to):
            return
        _absorb_records(connection, frame)
        _absorb_notices(connection, frame)
        _drop_rows(connection, frame)
        put = upsert(STREAM).values(
            id=frame.stream, kind=frame.kind, epoch=frame.epoch, ver=frame.to
        )
        keys = {name: put.excluded[name] for name in ("kind", "epoch", "ver")}
        connection.execute(put.on_conflict_do_update(index_elements=["id"], set_=keys))
        connection.execute(delete(LEFT).where(LEFT.c.stream == frame.stream))


def _absorb_records(connection: Connection, frame: PulledFrame) -> None:
    known = {kept.key: kept for kept in registers.load_rows(connection, frame.stream)}
    changed: list[Kept] = []
    for row in frame.rows:
        if row.kind not in KINDS:
            continue
        key = (frame.stream, row.kind, row.row, row.group)
        known[key] = known.get(key, Kept(*key)).received(row.heads, row.version)
        changed.append(known[key])
    registers.keep(connection, changed)
    touched = {(kept.kind, kept.row) for kept in changed}
    whole: dict[tuple[str, str], list[Kept]] = defaultdict(list)
    for kept in known.values():
        if (kept.kind, kept.row) in touched:
            whole[kept.kind, kept.row].append(kept)
    lists.renew_rows(connection, frame.stream, whole)


def _absorb_notices(connection: Connection, frame: PulledFrame) -> None:
    """Kinds that are no records of a case (assignments, notices) are kept as they came."""
    bodies = [
        {
            "stream": frame.stream,
            "kind": row.kind,
            "row": row.row,
            "body": canonical(row.heads[-1].value),
            "ver": row.version,
        }
        for row in frame.rows
        if row.kind not in KINDS and row.heads
    ]
    if bodies:
        put = upsert(NOTICE)
        said = {"body": put.excluded.body, "ver": put.excluded.ver}
        keys = ["stream", "kind", "row"]
        connection.execute(put.on_conflict_do_update(index_elements=keys, set_=said), bodies)
    for row in frame.rows:
        if row.kind == NOTICES and row.heads:
            _decide(connection, row.heads[-1].value or {})


def _decide(connection: Connection, notice: Mapping[str, Any]) -> None:
    """A welfare manager has decided about what was held: the receipt follows.

    The consultant's stream comes to every laptop of theirs; only own numbers are meant here.
    """
    me = connection.execute(select(LAPTOP.c.laptop)).scalar_one()
    for text in notice.get("cids") or ():
        cid = ChangeId.read(text)
        if cid.laptop != me:
            continue
        here = (OUTCOME.c.instance == cid.instance, OUTCOME.c.seq == cid.seq)
        if notice.get("about") == APPLIED:
            connection.execute(delete(OUTCOME).where(*here))
        elif notice.get("about") == DECLINED:
            connection.execute(update(OUTCOME).where(*here).values(code=f"{HELD}:declined"))


def _drop_rows(connection: Connection, frame: PulledFrame) -> None:
    for row in frame.drop:
        connection.execute(
            delete(REGISTER).where(
                REGISTER.c.stream == frame.stream,
                REGISTER.c.row == row,
                REGISTER.c.pending_seq.is_(None),
            )
        )
        lists.drop_row(connection, frame.stream, row)


def leave(database: Database, streams: Iterable[str]) -> tuple[str, ...]:
    """Empty streams that are no longer ours, one transaction each; unsent work never leaves.

    Returns the streams that were emptied. What was told to the Center: `left`, `told_left`.
    """
    gone = tuple(stream for stream in streams if _leave(database, stream))
    if gone:
        database.checkpoint()
    return gone


def _leave(database: Database, stream: str) -> bool:
    with database.writing() as connection, as_apply(connection):
        if _waits(connection, stream):
            return False
        connection.execute(delete(REGISTER).where(REGISTER.c.stream == stream))
        connection.execute(delete(NOTICE).where(NOTICE.c.stream == stream))
        connection.execute(delete(UNDO).where(UNDO.c.stream == stream))
        lists.forget(connection, stream)
        scenarios.forget(connection, stream)
        documents.forget(connection, stream)
        connection.execute(
            update(OUTBOX).where(OUTBOX.c.stream == stream).values(body=b"", hash=b"")
        )
        connection.execute(delete(STREAM).where(STREAM.c.id == stream))
        connection.execute(insert(LEFT).prefix_with("OR IGNORE").values(stream=stream))
        return True


def _waits(connection: Connection, stream: str) -> bool:
    laptop = connection.execute(select(LAPTOP)).mappings().one()
    unsent = (
        select(OUTBOX.c.seq)
        .where(
            OUTBOX.c.instance == laptop["instance"],
            OUTBOX.c.seq > laptop["acked"],
            OUTBOX.c.stream == stream,
        )
        .limit(1)
    )
    draft = select(DRAFT.c.visit).where(DRAFT.c.stream == stream).limit(1)
    return any(connection.execute(one).first() is not None for one in (unsent, draft))


def left(database: Database) -> tuple[str, ...]:
    """Streams that were emptied and that the Center has not been told of."""
    with database.reading() as connection:
        return tuple(connection.execute(select(LEFT.c.stream)).scalars())


def told_left(database: Database, streams: Iterable[str]) -> None:
    """The Center knows that these streams are no longer here."""
    with database.writing() as connection:
        for stream in streams:
            connection.execute(delete(LEFT).where(LEFT.c.stream == stream))


def notices(database: Database, kind: str) -> tuple[Mapping[str, Any], ...]:
    """Rows of the consultant's own stream, as the Center wrote them."""
    with database.reading() as connection:
        found = connection.execute(
            select(NOTICE.c.body).where(NOTICE.c.kind == kind).order_by(NOTICE.c.ver)
        ).scalars()
        return tuple(lists.decoded(body) for body in found)
