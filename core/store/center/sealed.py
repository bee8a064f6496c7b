"""outbox.sealed: what is not acknowledged, sealed to the Center, beside the encrypted file.

Written after each commit that made changes, flushed as the file is; so unsent work outlives a
forgotten passphrase and a broken database (docs/decisions/0094-orders.md). Its numbers stand in the
open, its content opens at the Center alone. Empty once all is acknowledged. Work that the database
does not know of (it was restored from an older copy) is set aside under a name of its own.
"""

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import groupby
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

import msgspec
from msgspec import Raw
from sqlalchemy import Connection, RowMapping, select

from core.record.gone import gone
from core.record.sealed import Frame, Work, frames, joined, signed_text
from core.store.tables import Laptop, Outbox, table_of

if TYPE_CHECKING:
    from core.store.database import Database

NAME: Final = "outbox.sealed"
PATTERN: Final = "outbox*.sealed"
LAPTOP = table_of(Laptop)
OUTBOX = table_of(Outbox)
TO_SEAL: Final = "to_seal"
"""Where a connection keeps what its transaction has written: (instance, seq, body)."""

Written = tuple[int, int, bytes]


def to_seal(connection: Connection) -> list[Written]:
    """What the transaction under way has written so far; to be added to."""
    listed: list[Written] = connection.info.setdefault(TO_SEAL, [])
    return listed


class SealedCopy:
    """The file in `folder`. public_key: of the Center (X25519) · signing_key: the laptop's own
    (Ed25519) · is_safe: False leaves out the flush, as the database does then."""

    def __init__(
        self, folder: Path, laptop: RowMapping, public_key: bytes, *, is_safe: bool = True
    ) -> None:
        self._path = folder / NAME
        self._center, self._laptop = laptop["center"], laptop["laptop"]
        self._public_key, self._signing_key = public_key, laptop["signing_key"]
        self._is_safe = is_safe
        self._is_behind = False

    def append(self, written: Sequence[Written]) -> None:
        """One frame more, with what one transaction wrote.

        A full disk keeps nobody from working: the next settling writes what is missing.
        """
        instance, first, _ = written[0]
        frame = self._frame(instance, first, [body for _, _, body in written])
        try:
            size = self._size()
            with self._path.open("ab") as file:
                try:
                    self._flush(file, frame.packed())
                except OSError:
                    file.truncate(size)
                    raise
        except OSError:
            self._is_behind = True

    def settle(self, database: "Database") -> None:
        """Bring the file in line with the outbox. Raises nothing: what fails is tried again."""
        with suppress(OSError):
            self._settle(database)

    def _settle(self, database: "Database") -> None:
        with database.reading() as connection:
            laptop = connection.execute(select(LAPTOP)).mappings().one()
            instance, acked, last = laptop["instance"], laptop["acked"], laptop["last_seq"]
            kept = self._frames()
            if any((one.instance, one.last) > (instance, last) for one in kept):
                self._set_aside()
                kept = []
            if acked >= last:
                if self._size():
                    self._write([])
                return
            if not self._is_behind and self._holds(kept, instance, acked + 1, last):
                return
            waiting = connection.execute(
                select(OUTBOX.c.seq, OUTBOX.c.tx, OUTBOX.c.body)
                .where(OUTBOX.c.instance == instance, OUTBOX.c.seq > acked)
                .order_by(OUTBOX.c.seq)
            ).all()
        self._write(
            [
                self._frame(instance, group[0].seq, [row.body or gone(row.seq) for row in group])
                for group in (list(rows) for _, rows in groupby(waiting, key=lambda row: row.tx))
            ]
        )

    def _holds(self, kept: Sequence[Frame], instance: int, first: int, last: int) -> bool:
        """Whether every change from first to last stands in the file, which ends with a whole
        frame."""
        if sum(len(one.packed()) for one in kept) != self._size():
            return False
        wanted = first
        for one in kept:
            if one.instance == instance and one.first <= wanted:
                wanted = max(wanted, one.last + 1)
        return wanted > last

    def _frame(self, instance: int, first: int, bodies: Sequence[bytes]) -> Frame:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
        from nacl.public import PublicKey, SealedBox

        changes = tuple(Raw(body) for body in bodies)
        work = msgspec.json.encode(Work(self._center, self._laptop, instance, first, changes))
        signer = Ed25519PrivateKey.from_private_bytes(self._signing_key)
        content = joined(signer.sign(signed_text(work)), work)
        box = SealedBox(PublicKey(self._public_key)).encrypt(content)
        return Frame(instance, first, len(bodies), box)

    def _frames(self) -> list[Frame]:
        return list(frames(self._path.read_bytes())) if self._path.exists() else []

    def _size(self) -> int:
        return self._path.stat().st_size if self._path.exists() else 0

    def _write(self, kept: Sequence[Frame]) -> None:
        """The whole file anew; a power cut leaves the old or the new one."""
        new = self._path.with_suffix(".new")
        with new.open("wb") as file:
            self._flush(file, b"".join(one.packed() for one in kept))
        new.replace(self._path)
        self._is_behind = False

    def _flush(self, file: IO[bytes], data: bytes) -> None:
        file.write(data)
        file.flush()
        if self._is_safe:
            os.fsync(file.fileno())

    def _set_aside(self) -> None:
        number = 1
        while (other := self._path.with_name(f"outbox-{number}.sealed")).exists():
            number += 1
        self._path.rename(other)


def sealed_copy(database: "Database", *, is_safe: bool) -> SealedCopy | None:
    """The copy of an open file, brought in line; None where there is no Center to seal to."""
    with database.reading() as connection:
        laptop = connection.execute(select(LAPTOP)).mappings().one()
    key = laptop["recovery_public_key"]
    if key is None or not laptop["signing_key"]:
        return None
    copy = SealedCopy(database.path.parent, laptop, key, is_safe=is_safe)
    copy.settle(database)
    return copy


def pieces(folder: Path, most: int) -> Iterator[tuple[Path, bytes]]:
    """Everything sealed that lies in a folder, in pieces of whole frames of about `most` bytes;
    with the file each is of. Needs no key."""
    for path in sorted(folder.glob(PATTERN)):
        piece = b""
        for frame in frames(path.read_bytes()):
            packed = frame.packed()
            if piece and len(piece) + len(packed) > most:
                yield path, piece
                piece = b""
            piece += packed
        if piece:
            yield path, piece


def all_pieces(folder: Path) -> bytes:
    """Everything sealed, as one."""
    return b"".join(piece for _, piece in pieces(folder, 1 << 62))


def forget_set_aside(folder: Path) -> None:
    """What was set aside is at the Center."""
    for path in folder.glob(PATTERN):
        if path.name != NAME:
            path.unlink(missing_ok=True)
