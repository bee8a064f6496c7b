"""Streams that this laptop holds: taking in frames, leaving a stream.

A frame is taken in whole, in one transaction, together with the stream's version.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from core.record.change import ChangeId, canonical
from core.record.kinds import KINDS
from core.store import lists, past, registers
from core.store.database import Database, as_apply
from core.store.files import sending
from core.store.leaving import copies, emptying, upkeep
from core.store.outbox import HELD, LAPTOP, OUTBOX, OUTCOME
from core.store.registers import TABLE as REGISTER
from core.store.registers import Kept, KeptHead
from core.store.tables import Draft, Left, Notice, Stream, table_of
from core.watch import no_rest

STREAM = table_of(Stream)
NOTICE = table_of(Notice)
LEFT = table_of(Left)
DRAFT = table_of(Draft)

NOTICES = "notice"
APPLIED = "held_applied"
DECLINED = "held_declined"
"""Kind of the Center's notices, and the words in them that are about held changes."""

PIECE = 16
"""Records of a frame taken in without a rest between: some two milliseconds, six for long notes.

Smaller pieces cost half as much again.
"""

CALM_PIECE = 256
"""The same while nobody types."""


@dataclass(frozen=True, slots=True)
class Position:
    """How far a stream was pulled. state: active, closed or erased · mark: of the version."""

    stream: str
    kind: str
    epoch: int
    version: int
    state: str
    mark: str = ""


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
    """Registers of one stream that changed up to version `to`. drop: rows that are no more ·
    mark: the Center's mark of `to`."""

    stream: str
    kind: str
    epoch: int
    to: int
    rows: Sequence[PulledRow]
    drop: Sequence[str] = ()
    mark: str = ""


def positions(database: Database) -> dict[str, Position]:
    """Every stream held, by its id."""
    with database.reading() as connection:
        found = connection.execute(select(STREAM)).mappings()
        return {row["id"]: _position(row) for row in found}


def _position(row: RowMapping) -> Position:
    return Position(row["id"], row["kind"], row["epoch"], row["ver"], row["state"], row["mark"])


def version_of(connection: Connection, stream: str) -> int:
    """The Center's version up to which a stream was taken in, 0 for none."""
    found = connection.execute(select(STREAM.c.ver).where(STREAM.c.id == stream))
    return found.scalar_one_or_none() or 0


def begin_anew(database: Database, streams: Iterable[str] | None = None) -> None:
    """Forget how far streams were taken in, not what is here: the next pull begins at the start.

    streams: only these; None: all, and the Center is asked afterwards what should stand here.
    """
    with database.writing() as connection:
        forget = update(STREAM).values(ver=0, mark="")
        if streams is None:
            upkeep.ask_soon(connection)
        else:
            forget = forget.where(STREAM.c.id.in_(list(streams)))
        connection.execute(forget)


def absorb(database: Database, frame: PulledFrame, rest: Callable[[], bool] = no_rest) -> bool:
    """Take a frame in. Twice is as once; an older frame than what stands changes nothing.

    Groups with own pending work keep it: what came stands beside it until both are settled.
    rest: called between two pieces, so that who types is not held up (the transaction stays one).
    Returns whether anything stands otherwise than before: own work that comes back does not.
    """
    with database.writing() as connection, as_apply(connection):
        held = connection.execute(select(STREAM).where(STREAM.c.id == frame.stream)).mappings()
        before = held.first()
        if before is not None and (before["epoch"], before["ver"]) > (frame.epoch, frame.to):
            return False
        is_changed = _absorb_records(connection, frame, rest)
        _absorb_notices(connection, frame)
        _drop_rows(connection, frame)
        if before is not None and before["ver"] and before["epoch"] != frame.epoch:
            upkeep.ask_soon(connection)
        put = upsert(STREAM).values(
            id=frame.stream, kind=frame.kind, epoch=frame.epoch, ver=frame.to, mark=frame.mark
        )
        keys = {name: put.excluded[name] for name in ("kind", "epoch", "ver", "mark")}
        connection.execute(put.on_conflict_do_update(index_elements=["id"], set_=keys))
        connection.execute(delete(LEFT).where(LEFT.c.stream == frame.stream))
    return is_changed or bool(frame.drop) or any(row.kind not in KINDS for row in frame.rows)


def _absorb_records(connection: Connection, frame: PulledFrame, rest: Callable[[], bool]) -> bool:
    """Piece by piece; the groups of one record stay together, so that its list row is made once."""
    records: dict[tuple[str, str], list[PulledRow]] = defaultdict(list)
    for row in frame.rows:
        if row.kind in KINDS:
            records[row.kind, row.row].append(row)
    keys, is_changed = list(records), False
    while keys:
        most = PIECE if rest() else CALM_PIECE
        piece, keys = {key: records[key] for key in keys[:most]}, keys[most:]
        is_changed = _absorb_piece(connection, frame.stream, piece) or is_changed
    return is_changed


def _absorb_piece(
    connection: Connection, stream: str, records: Mapping[tuple[str, str], list[PulledRow]]
) -> bool:
    """Whether other heads stand than before; the lists of what is as it was are left alone."""
    known = {kept.key: kept for kept in registers.load_records(connection, stream, records)}
    befores: list[Kept] = []
    gone: list[tuple[Kept, tuple[KeptHead, ...]]] = []
    for row in (row for rows in records.values() for row in rows):
        key = (stream, row.kind, row.row, row.group)
        before = known.get(key, Kept(*key))
        known[key] = before.received(row.heads, row.version)
        befores.append(before)
        gone.append((before, past.gone(before, known[key])))
    past.keep(connection, gone)
    registers.keep(connection, {before.key: known[before.key] for before in befores}.values())
    others = {
        (before.kind, before.row) for before in befores if before.heads != known[before.key].heads
    }
    whole: dict[tuple[str, str], list[Kept]] = defaultdict(list)
    for kept in known.values():
        if (kept.kind, kept.row) in others:
            whole[kept.kind, kept.row].append(kept)
    if whole:
        lists.renew_rows(connection, stream, whole)
    return bool(whole)


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
        past.forget_row(connection, frame.stream, row)
        lists.drop_row(connection, frame.stream, row)


def leave(database: Database, streams: Iterable[str]) -> tuple[str, ...]:
    """Empty streams that are no longer ours, one transaction each; unsent work never leaves.

    Returns the streams that were emptied. What was told to the Center: `left`, `told_left`.
    """
    gone = tuple(stream for stream in streams if _leave(database, stream))
    if gone:
        copies.forget_in_copies(database, gone)
    if gone or upkeep.due(database).is_log_due:
        upkeep.empty_log(database)
    return gone


def _leave(database: Database, stream: str) -> bool:
    with database.writing() as connection, as_apply(connection):
        if _waits(connection, stream):
            return False
        emptying.empty(connection, stream)
        upkeep.log_is_due(connection)
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
    rows = any(connection.execute(one).first() is not None for one in (unsent, draft))
    return rows or sending.is_unsent(connection, stream)


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
