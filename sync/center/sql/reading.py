"""Reading for laptops: frames of the streams, the newest pack, and what was given to whom."""

import uuid
from collections.abc import Iterator, Sequence
from itertools import groupby

import msgspec
from msgspec import Raw
from sqlalchemy import Connection, and_, insert, select, update

from sync.center.base import Base
from sync.center.sql.marks import marks
from sync.center.sql.statements import at, insert_all
from sync.center.tables import ACCESS_LOG, CHANGE, HEAD, HOLDING, PACK, REGISTER
from sync.protocol.messages import Frame, PackFile, PackPointer, Register, StandingChange, Want

_FRAME_SHARE = 4
"""A frame is cut at a quarter of what one answer may hold, so that a broken line loses little."""


def newest_pack(base: Base, connection: Connection) -> PackPointer | None:
    """The pack with the highest serial."""
    row = connection.execute(
        select(PACK.c.serial, PACK.c.edition, PACK.c.sha256, PACK.c.size)
        .where(at(base, PACK))
        .order_by(PACK.c.serial.desc())
        .limit(1)
    ).first()
    return PackPointer(row.serial, row.edition, row.sha256, row.size) if row else None


def pack(base: Base, connection: Connection, serial: int) -> PackFile | None:
    """A pack as one file."""
    row = connection.execute(select(PACK).where(at(base, PACK), PACK.c.serial == serial)).first()
    return PackFile(row.serial, row.sha256, bytes(row.body), base.now()) if row else None


def frames(
    base: Base, connection: Connection, wants: Sequence[tuple[Want, int]], most_bytes: int
) -> tuple[tuple[Frame, ...], bool]:
    """Frames of the wanted streams, and whether the limit cut them off.

    wants: what is wanted with the stream's head. All is read in one snapshot, so that a reader
    who saw the head misses nothing below it. At least one frame is given, whatever its size.
    """
    made: list[Frame] = []
    left = most_bytes
    for want, head in wants:
        for frame, size in _frames_of(base, connection, want, head, most_bytes):
            if made and size > left:
                return _marked(base, connection, made), True
            made.append(frame)
            left -= size
    return _marked(base, connection, made), False


def _marked(base: Base, connection: Connection, made: Sequence[Frame]) -> tuple[Frame, ...]:
    known = marks(base, connection, [(frame.stream, frame.to) for frame in made])
    return tuple(
        msgspec.structs.replace(frame, mark=known.get((frame.stream, frame.to), ""))
        for frame in made
    )


def _frames_of(
    base: Base, connection: Connection, want: Want, head: int, most_bytes: int
) -> Iterator[tuple[Frame, int]]:
    """Frames end where the changes of one tx end; the last one reaches the head."""
    if head <= want.after:
        return
    after, size, listed = want.after, 0, list[Register]()
    tx_before: str | None = None
    for register, tx in _registers(base, connection, want, head):
        if size >= most_bytes // _FRAME_SHARE and tx != tx_before:
            to = listed[-1].ver
            yield Frame(want.stream, want.epoch, after, to, tuple(listed)), size
            after, size, listed = to, 0, []
        listed.append(register)
        size += sum(len(bytes(one.change)) for one in register.heads) + 100
        tx_before = tx
    yield Frame(want.stream, want.epoch, after, head, tuple(listed)), size


def _registers(
    base: Base, connection: Connection, want: Want, head: int
) -> Iterator[tuple[Register, str]]:
    """Registers of a stream with the tx of their last change, by version."""
    same_place = and_(
        HEAD.c.center_id == REGISTER.c.center_id, HEAD.c.stream_id == REGISTER.c.stream_id,
        HEAD.c.kind == REGISTER.c.kind, HEAD.c.row_id == REGISTER.c.row_id,
        HEAD.c.grp == REGISTER.c.grp,
    )  # fmt: skip
    same_change = and_(
        CHANGE.c.center_id == HEAD.c.center_id, CHANGE.c.stream_id == HEAD.c.stream_id,
        CHANGE.c.ver == HEAD.c.ver,
    )  # fmt: skip
    found = connection.execute(
        select(
            REGISTER.c.kind, REGISTER.c.row_id, REGISTER.c.grp, REGISTER.c.ver, REGISTER.c.tx,
            HEAD.c.cid, HEAD.c.ver.label("head_ver"), CHANGE.c.body,
        )
        .select_from(REGISTER.join(HEAD, same_place).join(CHANGE, same_change))
        .where(
            at(base, REGISTER), REGISTER.c.stream_id == want.stream,
            REGISTER.c.ver > want.after, REGISTER.c.ver <= head,
        )
        .order_by(REGISTER.c.ver, HEAD.c.ver)
    )  # fmt: skip
    for _, rows in groupby(found, key=lambda row: row.ver):
        listed = list(rows)
        heads = tuple(StandingChange(r.cid, r.head_ver, Raw(bytes(r.body))) for r in listed)
        row = listed[0]
        yield Register(row.kind, row.row_id, row.grp, row.ver, heads), row.tx


def note_sent(
    base: Base, connection: Connection, laptop: str, consultant: str, given: Sequence[Frame]
) -> None:
    """What the laptop now contains, and who took it from here."""
    now = base.now()
    reached = {frame.stream: frame for frame in given}
    rows = [
        {
            "center_id": base.center, "laptop_id": laptop, "stream_id": stream,
            "epoch": frame.epoch, "ver": frame.to, "first_sent": now, "last_sent": now,
            "removed_at": None,
        }
        for stream, frame in sorted(reached.items())
    ]  # fmt: skip
    insert_all(base, connection, HOLDING, rows, newest=("epoch", "ver", "last_sent", "removed_at"))
    if reached:
        note_access(base, connection, laptop, consultant, "pull", sorted(reached))


def note_access(
    base: Base,
    connection: Connection,
    laptop: str,
    consultant: str,
    what: str,
    about: Sequence[str],
) -> None:
    """One line a case: who, when, with which laptop, which case."""
    connection.execute(
        insert(ACCESS_LOG),
        [
            {
                "center_id": base.center, "laptop_id": laptop, "entry_id": str(uuid.uuid4()),
                "at": base.now(), "user_id": consultant, "what": what, "about": case,
            }
            for case in about
        ],
    )  # fmt: skip


def note_dropped(base: Base, connection: Connection, laptop: str, dropped: Sequence[str]) -> None:
    """The laptop has emptied these streams."""
    if dropped:
        connection.execute(
            update(HOLDING)
            .where(
                at(base, HOLDING), HOLDING.c.laptop_id == laptop, HOLDING.c.stream_id.in_(dropped)
            )
            .values(removed_at=base.now())
        )
