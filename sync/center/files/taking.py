"""Takes files in and gives them out: what may be done, without sockets (those are in web.py).

Whoever has not the case hears the same as of a case that does not exist. The file work is done
outside the transactions: a piece is written first and named by a row afterwards, and a piece that
no row names is swept away.
"""

import hashlib
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from sync.center.access import Caller
from sync.center.base import Base
from sync.center.files import announced, rows
from sync.center.files.rows import Blob, Piece, Upload
from sync.center.files.vault import Damaged, Vault, secret_of
from sync.center.keys import CenterKeys
from sync.center.sql import people, reading
from sync.protocol.files import MOST_FILE, MOST_PIECE

FOLDER = "files"
UNNAMED_SECONDS = 3600.0
"""A file that no row names after so long belongs to a request that broke off."""


class Refused(Exception):
    """problem: a name of sync.protocol.files.PROBLEMS."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Found:
    """A content that may be given out."""

    blob: Blob
    pieces: tuple[Piece, ...]


class Files:
    """folder: of the contents; beside the Center's keys where none is named."""

    def __init__(self, base: Base, keys: CenterKeys, folder: Path | None = None) -> None:
        self._base = base
        self._vault = Vault(folder or keys.folder.parent / FOLDER, secret_of(keys.folder))

    def begin(self, caller: Caller, stream: str, sha256: str, size: int) -> Upload:
        """A new upload. Raises Refused: not-found, too-large."""
        if size > MOST_FILE:
            raise Refused("too-large")

        def work(connection: Connection) -> Upload:
            if not self._may_send(connection, caller, stream, sha256):
                raise Refused("not-found")
            return rows.begin(self._base, connection, caller.laptop, stream, sha256, size)

        return self._base.transact(work)

    def look(self, caller: Caller, id_: str) -> Upload:
        """How far an upload is. Raises Refused: not-found.

        One whose last piece arrived while the Center stopped is closed now.
        """
        one = self._seen(caller, id_)
        if one.is_whole and not self._closed(one):
            raise Refused("not-found")
        return one

    def add(self, caller: Caller, id_: str, start: int, sha256: bytes, body: bytes) -> Upload:
        """The next piece. Raises Refused: not-found, offset, differs, too-large; OSError."""
        one = self._seen(caller, id_)
        if one.arrived != start:
            raise Refused("offset")
        if len(body) > min(MOST_PIECE, one.size - start):
            raise Refused("too-large")
        if hashlib.sha256(body).digest() != sha256:
            raise Refused("differs")
        if body:
            one = self._kept(caller, one, body)
        if one.is_whole and not self._closed(one):
            raise Refused("differs")
        return one

    def stop(self, caller: Caller, id_: str) -> None:
        """The laptop wants the upload no more. Raises Refused: not-found."""

        def work(connection: Connection) -> None:
            rows.drop_upload(self._base, connection, self._own(connection, caller, id_))

        self._base.transact(work)
        self._clear({id_})

    def find(self, caller: Caller, sha256: str) -> Found:
        """A content of one of the caller's cases, logged. Raises Refused: not-found."""

        def work(connection: Connection) -> Found:
            cases = self._cases(connection, caller)
            blob = rows.blob(self._base, connection, sorted(cases), sha256)
            if blob is None:
                raise Refused("not-found")
            reading.note_access(
                self._base, connection, caller.laptop, caller.consultant, "file", [blob.stream]
            )
            listed = rows.pieces(self._base, connection, blob.stream, blob.store)
            return Found(blob, tuple(listed))

        return self._base.transact(work)

    def content(self, found: Found, begins: int, ends: int) -> Iterator[bytes]:
        """Its bytes from `begins` up to `ends`, piece by piece. Raises vault.Damaged."""
        for piece in found.pieces:
            first, last = piece.place.start, piece.place.start + piece.size
            if first < ends and last > begins:
                plain = self._vault.get(piece.place, found.blob.salt)
                yield plain[max(0, begins - first) : ends - first]

    def sweep(self) -> int:
        """Take away uploads that ran out, and files that no row names. Returns how many files."""

        def work(connection: Connection) -> None:
            for one in rows.run_out(self._base, connection):
                rows.drop_upload(self._base, connection, one)

        self._base.transact(work)
        return self._clear(set(self._vault.stores()))

    def _clear(self, stores: set[str]) -> int:
        """Files of these stores that no row names. The rows are read after the folder: what was
        named meanwhile stays, and a store has its row before its first file."""
        seen = {store: self._vault.names(store) for store in stores & set(self._vault.stores())}
        with self._base.reading() as connection:
            known, named = rows.stores(self._base, connection), rows.names(self._base, connection)
        gone = 0
        for store, files in seen.items():
            if store not in known:
                self._vault.drop_store(store)
                gone += len(files)
                continue
            for name, written in files.items():
                if (store, name) not in named and time.time() - written > UNNAMED_SECONDS:
                    (self._vault.folder / store / name).unlink(missing_ok=True)
                    gone += 1
        return gone

    def _kept(self, caller: Caller, one: Upload, body: bytes) -> Upload:
        place = self._vault.put(one.id, one.arrived, one.salt, body)

        def work(connection: Connection) -> Upload:
            now = rows.upload(self._base, connection, caller.laptop, one.id, locked=True)
            if now is None:
                raise Refused("not-found")
            if now.arrived != one.arrived:
                raise Refused("offset")
            rows.add(self._base, connection, now, Piece(place, len(body)))
            return self._own(connection, caller, one.id)

        try:
            return self._base.transact(work)
        except Refused:
            self._vault.drop(place)
            raise

    def _closed(self, one: Upload) -> bool:
        """Hash the whole and make it the case's. False: it differs, and is thrown away."""
        with self._base.reading() as connection:
            if rows.blob(self._base, connection, (one.stream,), one.sha256) is not None:
                return True
            listed = rows.pieces(self._base, connection, one.stream, one.id)
        is_right = self._is_right(one, listed)

        def work(connection: Connection) -> None:
            if not is_right:
                rows.drop_upload(self._base, connection, one)
            elif not rows.keep_whole(self._base, connection, one):
                rows.drop_pieces(self._base, connection, one.stream, one.id)

        self._base.transact(work)
        if not is_right:
            self._clear({one.id})
        return is_right

    def _is_right(self, one: Upload, listed: list[Piece]) -> bool:
        hashed = hashlib.sha256()
        try:
            for piece in listed:
                hashed.update(self._vault.get(piece.place, one.salt))
        except Damaged:
            return False
        return hashed.hexdigest() == one.sha256

    def _seen(self, caller: Caller, id_: str) -> Upload:
        with self._base.reading() as connection:
            return self._own(connection, caller, id_)

    def _own(self, connection: Connection, caller: Caller, id_: str) -> Upload:
        one = rows.upload(self._base, connection, caller.laptop, id_)
        if one is None or not self._may_send(connection, caller, one.stream, one.sha256):
            raise Refused("not-found")
        return one

    def _may_send(self, connection: Connection, caller: Caller, stream: str, sha256: str) -> bool:
        """Whoever has the case; of a case that has left, the laptop whose record told of the file:
        what was kept before is not lost by a change of hands."""
        if stream in self._cases(connection, caller):
            return True
        return announced.is_announced(self._base, connection, caller.laptop, stream, sha256)

    def _cases(self, connection: Connection, caller: Caller) -> set[str]:
        own = people.streams(self._base, connection, caller.consultant)
        return {one.stream for one in own if one.kind == "case"}
