"""Opens the encrypted file: pragmas, start-up checks, one writer, pooled readers.

The only place that knows sqlcipher3. Every writing goes through `Database.writing` (BEGIN
IMMEDIATE, one connection); synced tables may be written only by `core.store.apply`, which a guard
on the connection holds. Pragmas and their order: docs/decisions/0022-one-writer.md.
"""

import errno
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import IO, Any, Final

import sqlcipher3.dbapi2 as sqlcipher  # type: ignore[import-untyped]  # ships no types
from sqlalchemy import Connection as Connection
from sqlalchemy import Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.dml import UpdateBase

from core.errors import AlreadyOpen, DamagedFile, DiskFull, StoreError
from core.sentence import say
from core.store.center.sealed import SealedCopy, to_seal

NAME = "field.db"
WINDOW = "open.lock"
RESERVE = "reserve.bin"
RESERVE_BYTES = 1024 * 1024
BUSY_MS: Final = 5_000
CHECKPOINT_MS: Final = 100
"""How long a connection waits for another; how long emptying the log waits for readers."""
PLAIN_HEADER: Final = b"SQLite format 3\x00"
SOUND_ENGINES: Final = (((3, 51, 3), (4, 0, 0)), ((3, 50, 7), (3, 51, 0)), ((3, 44, 6), (3, 45, 0)))
"""Versions without the WAL-reset fault (from, below): others lose commits in silence."""

SYNCED: Final = frozenset({
    "outbox", "outcome", "acknowledgement", "register", "listedcase", "listedmember",
    "listedvisit", "listedconsent", "listedanswer", "listednote", "listedtodo",
    "searchtext", "searchgram",
})  # fmt: skip
"""Tables that only `core.store.apply`, `outbox` and `streams` may write."""

_FULL = ("disk is full", "database or disk is full", "no space left")
_DAMAGED = ("file is not a database", "malformed", "disk image")


class WriteOutsideApply(RuntimeError):
    """A synced table was about to be written outside `as_apply`: a fault of the program."""


class Database:
    """An open file. Safe to use from several threads: writing is one at a time.

    sealed: the copy of unsent work that only the Center opens; None where there is no Center.
    open_copy: a driver connection to a copy of this file, which has the same key.
    """

    def __init__(
        self, path: Path, writer: Engine, readers: Engine, window: "Window | None"
    ) -> None:
        self.path = path
        self._writer = writer
        self._readers = readers
        self._window = window
        self._turn = threading.RLock()
        self._waiting: deque[None] = deque()
        self.sealed: SealedCopy | None = None
        self.open_copy: Callable[[Path], Any] | None = None

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One consistent view of the file. Raises StoreError."""
        with told(self._give_way), self._readers.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction: all of it is on the disk when the block ends, or nothing.

        Raises DiskFull (what was written before is safe; a reserve is set free so that the next
        try has room) or DamagedFile.
        """
        self._waiting.append(None)
        with self._turn:
            self._waiting.pop()
            with told(self._give_way), self._writer.begin() as connection:
                written = to_seal(connection)
                written.clear()
                yield connection
            if written and self.sealed is not None:
                self.sealed.append(written)

    def settle_sealed(self) -> None:
        """Bring the sealed copy in line with what waits; nothing is written meanwhile."""
        with self._turn:
            if self.sealed is not None:
                self.sealed.settle(self)

    @property
    def is_wanted(self) -> bool:
        """Whether somebody waits for the turn to write."""
        return bool(self._waiting)

    def raw(self) -> Any:
        """A driver connection for the backup interface; the caller closes it."""
        return self._readers.raw_connection()

    def checkpoint(self) -> bool:
        """Move everything from the write-ahead log into the file and empty the log.

        Returns whether it is empty now; it is not while somebody reads, for whom nobody who writes
        waits longer than a moment.
        """
        with self._turn, told(self._give_way), closing(self._writer.raw_connection()) as raw:
            run = raw.cursor().execute
            run(f"PRAGMA busy_timeout = {CHECKPOINT_MS}")
            is_busy, _, _ = run("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            run(f"PRAGMA busy_timeout = {BUSY_MS}")
            return not is_busy

    def close(self) -> None:
        """Close all connections and let go of the key and of the window lock."""
        with self._turn:
            self._readers.dispose()
            self._writer.dispose()
            if self._window is not None:
                self._window.close()

    def _give_way(self) -> None:
        (self.path.parent / RESERVE).unlink(missing_ok=True)


@contextmanager
def as_apply(connection: Connection) -> Iterator[Connection]:
    """Within this block the connection may write synced tables."""
    before = connection.get_execution_options().get("is_apply", False)
    connection.execution_options(is_apply=True)
    try:
        yield connection
    finally:
        connection.execution_options(is_apply=before)


@contextmanager
def told(give_way: Callable[[], None] = lambda: None) -> Iterator[None]:
    """Turn the driver's errors into ours.

    give_way: sets the reserve free, called when the disk is full.
    """
    try:
        yield
    except (DBAPIError, sqlcipher.Error, OSError) as failed:
        known = _known(failed)
        if known is None:
            raise
        if isinstance(known, DiskFull):
            with suppress(OSError):
                give_way()
        raise known from failed


def _known(failed: Exception) -> StoreError | None:
    text = str(failed).lower()
    if any(sign in text for sign in _FULL) or getattr(failed, "errno", None) == errno.ENOSPC:
        return DiskFull(say("store.disk_full"))
    if any(sign in text for sign in _DAMAGED):
        return DamagedFile(say("store.damaged"))
    return None


class Window:
    """Held while the file is open, so that no second window of the program opens it.

    The operating system lets go of it when the program ends, however it ends.
    """

    def __init__(self, folder: Path) -> None:
        """Raises AlreadyOpen."""
        self._file: IO[bytes] = (folder / WINDOW).open("ab")
        try:
            _lock(self._file)
        except OSError as held:
            self._file.close()
            raise AlreadyOpen(say("store.already_open")) from held

    def close(self) -> None:
        self._file.close()


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def connect(path: Path, key: bytes, *, is_safe: bool = True) -> Any:
    """One driver connection with key and pragmas, in this order.

    is_safe: False leaves out the flush at each commit; only the simulation's stores say so.
    """
    connection = sqlcipher.connect(str(path), isolation_level=None, check_same_thread=False)
    run = connection.execute
    run(f"PRAGMA key = \"x'{key.hex()}'\"")
    run("PRAGMA cipher_log_level = NONE")
    run(f"PRAGMA busy_timeout = {BUSY_MS}")
    run("PRAGMA journal_mode = WAL")
    run(f"PRAGMA synchronous = {'FULL' if is_safe else 'OFF'}")
    run("PRAGMA cache_size = -65536")
    run("PRAGMA foreign_keys = ON")
    run("PRAGMA secure_delete = ON")
    run("PRAGMA temp_store = MEMORY")
    return connection


def copies_with(key: bytes) -> Callable[[Path], Any]:
    """Opens copies of a file by its key; they keep no log of writes beside them."""

    def opened(copy: Path) -> Any:
        connection = connect(copy, key)
        connection.execute("PRAGMA journal_mode = DELETE")
        return connection

    return opened


def engines(path: Path, key: bytes, *, is_safe: bool = True) -> tuple[Engine, Engine]:
    """The writer (one connection, BEGIN IMMEDIATE, guarded) and the readers."""

    def made(size: int, begin: str) -> Engine:
        engine = create_engine(
            "sqlite://",
            creator=lambda: connect(path, key, is_safe=is_safe),
            module=sqlcipher,
            poolclass=QueuePool,
            pool_size=size,
            max_overflow=0 if size == 1 else 4,
            pool_reset_on_return="rollback",
        )
        event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
        return engine

    writer, readers = made(1, "BEGIN IMMEDIATE"), made(4, "BEGIN")
    event.listen(writer, "before_execute", _guard)
    event.listen(readers, "before_execute", _guard)
    return writer, readers


def _guard(
    connection: Connection, statement: object, _many: object, _one: object, _options: object
) -> None:
    if (
        isinstance(statement, UpdateBase)
        and getattr(statement.table, "name", None) in SYNCED
        and not connection.get_execution_options().get("is_apply", False)
    ):
        raise WriteOutsideApply(f"{statement.table.description} is written by apply alone")


def check_engine(version: tuple[int, ...] = sqlcipher.sqlite_version_info) -> None:
    """Raises StoreError when the built-in SQLite has the WAL-reset fault (litestream #1432)."""
    if not any(low <= version < below for low, below in SOUND_ENGINES):
        raise StoreError(say("store.engine_unsound", version=".".join(map(str, version))))


def check_header(path: Path) -> None:
    """Raises DamagedFile when the file is absent, empty or not encrypted. It is left as it is."""
    try:
        with path.open("rb") as file:
            header = file.read(len(PLAIN_HEADER))
    except FileNotFoundError as missing:
        raise DamagedFile(say("store.file_missing")) from missing
    if len(header) < len(PLAIN_HEADER):
        raise DamagedFile(say("store.damaged"))
    if header == PLAIN_HEADER:
        raise DamagedFile(say("store.not_encrypted"))


def check_content(connection: Any) -> None:
    """Raises DamagedFile when the cipher is absent or the pages do not hold together."""
    if not connection.execute("PRAGMA cipher_version").fetchone():
        raise StoreError(say("store.no_cipher"))
    try:
        found = connection.execute("PRAGMA quick_check(1)").fetchone()
    except sqlcipher.Error as failed:
        raise (_known(failed) or DamagedFile(say("store.damaged"))) from failed
    if found is None or found[0] != "ok":
        raise DamagedFile(say("store.damaged"))


def keep_reserve(folder: Path) -> None:
    """Hold one megabyte back, so that a full disk leaves room for what is being written."""
    reserve = folder / RESERVE
    with suppress(OSError):
        if not reserve.exists() or reserve.stat().st_size < RESERVE_BYTES:
            reserve.write_bytes(bytes(RESERVE_BYTES))
