"""Statements on the tables of files; each belongs into the transaction of its caller."""

import secrets
import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select, update

from sync.center.base import Base
from sync.center.files.tables import BLOB, PIECE, UPLOAD
from sync.center.files.vault import Place
from sync.center.sql.statements import at

LIFE_MS = 7 * 24 * 3600 * 1000
"""An upload that nothing is added to for so long is swept away; the laptop begins it anew."""


@dataclass(frozen=True, slots=True)
class Upload:
    """One content on its way. arrived: bytes that are here for good · expires: ms since 1970."""

    id: str
    laptop: str
    stream: str
    sha256: str
    size: int
    arrived: int
    salt: bytes
    expires: int

    @property
    def is_whole(self) -> bool:
        return self.arrived == self.size


@dataclass(frozen=True, slots=True)
class Blob:
    """One whole content of a case."""

    stream: str
    sha256: str
    store: str
    size: int
    salt: bytes


@dataclass(frozen=True, slots=True)
class Piece:
    """size: plain bytes."""

    place: Place
    size: int


def begin(
    base: Base, connection: Connection, laptop: str, stream: str, sha256: str, size: int
) -> Upload:
    """A new upload; of a content that the case has already it is whole at once."""
    arrived = size if blob(base, connection, (stream,), sha256) is not None else 0
    made = Upload(
        str(uuid.uuid4()), laptop, stream, sha256, size, arrived, secrets.token_bytes(32),
        base.now() + LIFE_MS,
    )  # fmt: skip
    connection.execute(
        insert(UPLOAD).values(
            center_id=base.center, laptop_id=laptop, upload_id=made.id, stream_id=stream,
            sha256=sha256, size=size, arrived=arrived, salt=made.salt, expires=made.expires,
        )
    )  # fmt: skip
    return made


def upload(
    base: Base, connection: Connection, laptop: str, id_: str, *, locked: bool = False
) -> Upload | None:
    """An upload of this laptop that has not run out. locked: until the transaction ends."""
    wanted = select(UPLOAD).where(
        at(base, UPLOAD), UPLOAD.c.laptop_id == laptop, UPLOAD.c.upload_id == id_,
        UPLOAD.c.expires > base.now(),
    )  # fmt: skip
    row = connection.execute(wanted.with_for_update() if locked else wanted).one_or_none()
    if row is None:
        return None
    return Upload(
        row.upload_id, row.laptop_id, row.stream_id, row.sha256, row.size, row.arrived,
        bytes(row.salt), row.expires,
    )  # fmt: skip


def add(base: Base, connection: Connection, one: Upload, piece: Piece) -> None:
    """A piece is here for good."""
    connection.execute(
        insert(PIECE).values(
            center_id=base.center, stream_id=one.stream, store=one.id, start=one.arrived,
            size=piece.size, name=piece.place.name,
        )
    )  # fmt: skip
    connection.execute(
        update(UPLOAD)
        .where(at(base, UPLOAD), UPLOAD.c.laptop_id == one.laptop, UPLOAD.c.upload_id == one.id)
        .values(arrived=one.arrived + piece.size, expires=base.now() + LIFE_MS)
    )


def pieces(base: Base, connection: Connection, stream: str, store: str) -> list[Piece]:
    """All pieces of a store, in order."""
    found = connection.execute(
        select(PIECE)
        .where(at(base, PIECE), PIECE.c.stream_id == stream, PIECE.c.store == store)
        .order_by(PIECE.c.start)
    )
    return [Piece(Place(row.store, row.start, row.name), row.size) for row in found]


def keep_whole(base: Base, connection: Connection, one: Upload) -> bool:
    """The content of an upload is now the case's. False: the case has it already."""
    if blob(base, connection, (one.stream,), one.sha256) is not None:
        return False
    connection.execute(
        insert(BLOB).values(
            center_id=base.center, stream_id=one.stream, sha256=one.sha256, store=one.id,
            size=one.size, salt=one.salt, laptop_id=one.laptop, received_at=base.now(),
        )
    )  # fmt: skip
    return True


def blob(base: Base, connection: Connection, streams: Sequence[str], sha256: str) -> Blob | None:
    """The content of this hash in one of these cases, and in no other."""
    row = connection.execute(
        select(BLOB)
        .where(at(base, BLOB), BLOB.c.stream_id.in_(streams), BLOB.c.sha256 == sha256)
        .order_by(BLOB.c.stream_id)
        .limit(1)
    ).one_or_none()
    if row is None:
        return None
    return Blob(row.stream_id, row.sha256, row.store, row.size, bytes(row.salt))


def drop_upload(base: Base, connection: Connection, one: Upload) -> None:
    """Forget an upload; its pieces too, unless they have become a case's."""
    connection.execute(
        delete(UPLOAD).where(
            at(base, UPLOAD), UPLOAD.c.laptop_id == one.laptop, UPLOAD.c.upload_id == one.id
        )
    )
    if not _is_kept(base, connection, one.stream, one.id):
        drop_pieces(base, connection, one.stream, one.id)


def drop_pieces(base: Base, connection: Connection, stream: str, store: str) -> None:
    """Forget the pieces of a store."""
    connection.execute(
        delete(PIECE).where(at(base, PIECE), PIECE.c.stream_id == stream, PIECE.c.store == store)
    )


def run_out(base: Base, connection: Connection) -> list[Upload]:
    """Uploads that nothing was added to for too long."""
    found = connection.execute(
        select(UPLOAD).where(at(base, UPLOAD), UPLOAD.c.expires <= base.now())
    )
    return [
        Upload(
            row.upload_id, row.laptop_id, row.stream_id, row.sha256, row.size, row.arrived,
            bytes(row.salt), row.expires,
        )
        for row in found
    ]  # fmt: skip


def stores(base: Base, connection: Connection) -> set[str]:
    """Every store that may have files: of an upload or of a case."""
    on_way = connection.execute(select(UPLOAD.c.upload_id).where(at(base, UPLOAD))).scalars()
    kept = connection.execute(select(BLOB.c.store).where(at(base, BLOB))).scalars()
    return {*on_way, *kept}


def names(base: Base, connection: Connection) -> set[tuple[str, str]]:
    """(store, name) of every piece."""
    found = connection.execute(select(PIECE.c.store, PIECE.c.name).where(at(base, PIECE)))
    return {(row.store, row.name) for row in found}


def erase_case(base: Base, connection: Connection, stream: str) -> None:
    """All files of a case: their salts go, so that nobody can read what the folder still holds."""
    for table in (BLOB, PIECE, UPLOAD):
        connection.execute(delete(table).where(at(base, table), table.c.stream_id == stream))


def _is_kept(base: Base, connection: Connection, stream: str, store: str) -> bool:
    found = connection.execute(
        select(BLOB.c.store).where(
            at(base, BLOB), BLOB.c.stream_id == stream, BLOB.c.store == store
        )
    )
    return found.first() is not None
