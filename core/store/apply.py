"""The only writer of records: change → register, list row, outbox, all in one transaction.

If `write` was committed, the change will arrive. Drafts of the fields written end here too.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select, update

from core.casework.actions import Act
from core.clock import SEOUL, Clock, wall_ms
from core.record.change import Change, ChangeId
from core.record.kinds import KINDS, ROW_GROUP
from core.store import lists, past, registers
from core.store.center.sealed import to_seal
from core.store.database import as_apply
from core.store.registers import Kept
from core.store.tables import Draft, Laptop, Outbox, Stream, UndoStep, table_of

LAPTOP = table_of(Laptop)
OUTBOX = table_of(Outbox)
STREAM = table_of(Stream)
DRAFT = table_of(Draft)
UNDO = table_of(UndoStep)


@dataclass(frozen=True, slots=True)
class Written:
    """What one transaction wrote. tx: its number · last_seq: its last change · at_ms: when."""

    tx: int
    last_seq: int
    at_ms: int
    touched: frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Pen:
    """Who writes, when and where.

    keeps_undo: whether the acts can be taken back in the visit · seen: the Center's version of the
    stream that the author had on screen; None: the present one · at_ms: wall time of the changes;
    None: now.
    """

    clock: Clock
    stream: str
    visit: str | None = None
    author: str | None = None
    keeps_undo: bool = False
    seen: int | None = None
    at_ms: int | None = None


def write(
    connection: Connection, pen: Pen, acts: Sequence[Act], drafts: Iterable[str] = ()
) -> Written:
    """Write acts as changes that travel together.

    drafts: names of the fields whose drafts end with this. Belongs inside `Database.writing`.
    """
    laptop = connection.execute(select(LAPTOP)).mappings().one()
    seq, tx = int(laptop["last_seq"]), int(laptop["last_tx"]) + 1
    at = wall_ms(pen.clock) if pen.at_ms is None else pen.at_ms
    present = connection.execute(
        select(STREAM.c.ver).where(STREAM.c.id == pen.stream)
    ).scalar_one_or_none()
    version = present if pen.seen is None else min(pen.seen, present or 0)
    touched: dict[tuple[str, str], None] = {}
    with as_apply(connection):
        for act in acts:
            seq += 1
            kept = _kept(connection, pen.stream, act)
            base = _base(connection, act, kept, version, laptop["laptop"])
            author = pen.author or laptop["consultant"]
            change = Change(
                seq, tx, pen.stream, act.kind, act.row, act.group, _op(act, base), base,
                version, at, author, act.visit or pen.visit, act.value,
            )  # fmt: skip
            cid = str(ChangeId(laptop["laptop"], laptop["instance"], seq))
            if pen.keeps_undo and pen.visit is not None:
                _remember(connection, pen.visit, change, kept)
            past.keep(connection, [(kept, past.replaced(kept, base))])
            registers.keep(connection, [kept.written(cid, seq, change)])
            _send_later(connection, int(laptop["instance"]), change, pen.clock)
            touched[act.kind, act.row] = None
        for kind, row in touched:
            lists.renew(connection, pen.stream, kind, row)
        if present is None:
            connection.execute(insert(STREAM).values(id=pen.stream, kind="case"))
        connection.execute(update(LAPTOP).values(last_seq=seq, last_tx=tx))
    _end_drafts(connection, pen, drafts)
    return Written(tx, seq, at, frozenset(touched))


def _kept(connection: Connection, stream: str, act: Act) -> Kept:
    return registers.load(connection, (stream, act.kind, act.row, act.group))


def _op(act: Act, base: tuple[str, ...]) -> str:
    """An answer given while two stand was given in sight of both: it settles them."""
    critical = KINDS[act.kind].is_critical(act.group)
    return "res" if act.op == "set" and critical and len(base) > 1 else act.op


def _base(
    connection: Connection, act: Act, kept: Kept, version: int | None, laptop: str
) -> tuple[str, ...]:
    """Ids of what the author saw and replaces (core.record.heads).

    A removal names the heads of every group of the row; an ordinary edit of a group that is not
    critical names the one head that was shown. What came after the author looked stands on.
    """
    if act.op == "app":
        return ()
    if act.op == "del":
        rows = registers.load_rows(connection, kept.stream, act.kind, act.row)
        return tuple(head for one in rows for head in _seen(one, version, laptop))
    heads = _seen(kept, version, laptop)
    if act.op == "res" or act.group == ROW_GROUP or KINDS[act.kind].is_critical(act.group):
        return heads
    return heads[-1:]


def _seen(kept: Kept, version: int | None, laptop: str) -> tuple[str, ...]:
    """Heads the author can have seen: own ones always, the Center's up to the version shown."""
    return tuple(
        head.cid
        for head in kept.heads
        if kept.ver <= (version or 0) or ChangeId.read(head.cid).laptop == laptop
    )


def _send_later(connection: Connection, instance: int, change: Change, clock: Clock) -> None:
    body = change.canonical()
    to_seal(connection).append((instance, change.seq, body))
    connection.execute(
        insert(OUTBOX).values(
            instance=instance,
            seq=change.seq,
            tx=change.tx,
            stream=change.stream,
            kind=change.kind,
            row=change.row,
            grp=change.group,
            visit=change.visit,
            written_on=clock.now().astimezone(SEOUL).date().isoformat(),
            body=body,
            hash=change.hash(),
        )
    )


def _remember(connection: Connection, visit: str, change: Change, kept: Kept) -> None:
    """Keep what stood before, for undo."""
    before = kept.newest
    connection.execute(
        insert(UNDO).values(
            visit=visit,
            act=change.tx,
            stream=change.stream,
            kind=change.kind,
            row=change.row,
            grp=change.group,
            op=change.op,
            before=registers.value_bytes(before),
        )
    )


def _end_drafts(connection: Connection, pen: Pen, fields: Iterable[str]) -> None:
    for field in fields:
        connection.execute(
            delete(DRAFT).where(DRAFT.c.visit == (pen.visit or pen.stream), DRAFT.c.field == field)
        )
