"""The Center's database: opening it on SQLite or PostgreSQL, one transaction at a time.

SQLite: WAL; BEGIN IMMEDIATE plays the lock of the stream's head. PostgreSQL: SELECT ... FOR UPDATE.
SQLite is the one inside sqlcipher3 (used without a key), because the one of many systems still
loses commits when a checkpoint and a reset of the log meet (docs/decisions/0031-center-tables.md).
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from random import SystemRandom
from typing import Any, TypeVar

import psycopg
import sqlcipher3.dbapi2 as sqlite  # type: ignore[import-untyped]  # ships no types
from sqlalchemy import Connection, Engine, create_engine, event, insert, select
from sqlalchemy.exc import DataError, DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.pool import ConnectionPoolEntry

from core.clock import Clock, wall_ms
from sync.center.console import tables as console_tables  # noqa: F401  tables of every base
from sync.center.duplicates import tables as duplicates  # noqa: F401  tables of every base
from sync.center.files import tables as file_tables  # noqa: F401  tables of every base
from sync.center.handover import tables as handover  # noqa: F401  tables of every base
from sync.center.laptops import tables as tables  # they belong to every base
from sync.center.schema import attempts as attempts  # its tables belong to every base
from sync.center.schema.forward import bring_forward, copy_beside, no_copy
from sync.center.tables import CENTER, SCHEMA
from sync.center.told import tables as told  # noqa: F401  tables of every base
from sync.center.trail import tables as trail_tables  # noqa: F401  tables of every base

T = TypeVar("T")

MOST_TRIES = 6
"""Attempts at one transaction that the database asks to repeat."""

_CHANCE = SystemRandom()

_REPEAT = ("40001", "40P01", "55P03")
"""Serialization failure, deadlock, lock not available: another attempt is harmless."""

_KIND = "kind_of_transaction"

OUT_OF_REACH = (OperationalError, PoolTimeout)
"""The database does not answer now; what was committed is safe."""

UNFIT = (DataError, OverflowError, UnicodeError)
"""Numbers or texts that no column takes."""


class Base:
    """One Center in one database. center: its id, the first part of every key ("" before it is
    founded)."""

    def __init__(self, url: str, clock: Clock, *, pool: int = 8) -> None:
        """url: sqlite:///FILE or postgresql://…

        Older tables are brought forward. Raises NewerThanThisProgram when they are a newer
        program's, DiskFull when there is no room for the copy that is made before.
        """
        self.is_sqlite = url.startswith("sqlite")
        self.engine = _sqlite(url) if self.is_sqlite else _postgres(url, pool)
        self.clock = clock
        self._is_closed = False
        event.listen(self.engine, "checkin", self._put_back)
        try:
            bring_forward(self.engine, copy_beside(self.engine) if self.is_sqlite else no_copy)
            self.center, self.name = self._known()
        except BaseException:
            self.close()
            raise

    def now(self) -> int:
        """Milliseconds since 1970, by the Center's clock."""
        return wall_ms(self.clock)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One write transaction: committed when the block ends well."""
        with self._connected(is_writing=True) as connection, connection.begin():
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One snapshot: everything read in it belongs together."""
        with self._connected(is_writing=False) as connection, connection.begin():
            yield connection

    @contextmanager
    def _connected(self, *, is_writing: bool) -> Iterator[Connection]:
        with self.engine.connect() as connection:
            if self.is_sqlite:
                yield connection.execution_options(**{_KIND: "IMMEDIATE" if is_writing else ""})
            elif is_writing:
                yield connection
            else:
                yield connection.execution_options(isolation_level="REPEATABLE READ")

    def transact(self, work: Callable[[Connection], T]) -> T:
        """Do work in one write transaction, again when the database asks for it."""
        for attempt in range(MOST_TRIES):
            try:
                with self.writing() as connection:
                    return work(connection)
            except DBAPIError as failed:
                if attempt + 1 == MOST_TRIES or not _may_repeat(failed):
                    raise
                time.sleep(_CHANCE.random() * 0.02 * 2**attempt)
        raise AssertionError  # the loop returns or raises

    def found(self, center: str, name: str) -> None:
        """Make this database the one of a new Center."""
        values = {"center_id": center, "schema": SCHEMA, "name": name, "created": self.now()}
        with self.writing() as connection:
            connection.execute(insert(CENTER).values(**values))
        self.center, self.name = center, name

    def close(self) -> None:
        """Let go of the database; a connection still in use is closed when it is put back."""
        self._is_closed = True
        self.engine.dispose()

    def _put_back(self, _raw: Any, connection: ConnectionPoolEntry) -> None:
        """The pool that waits for it is gone: nobody else would close it."""
        if self._is_closed:
            connection.close()

    def _known(self) -> tuple[str, str]:
        with self.reading() as connection:
            row = connection.execute(select(CENTER)).one_or_none()
        return (row.center_id, row.name) if row is not None else ("", "")


def _sqlite(url: str) -> Engine:
    engine = create_engine(
        url, module=sqlite, connect_args={"timeout": 30, "check_same_thread": False}
    )

    @event.listens_for(engine, "connect")
    def prepare(raw: Any, _record: Any) -> None:
        raw.isolation_level = None
        for pragma in ("busy_timeout = 30000", "journal_mode = WAL", "synchronous = FULL"):
            raw.execute(f"PRAGMA {pragma}").close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        kind = connection.get_execution_options().get(_KIND, "IMMEDIATE")
        connection.exec_driver_sql(f"BEGIN {kind}")

    return engine


def _postgres(url: str, pool: int) -> Engine:
    engine = create_engine(
        url.replace("postgresql://", "postgresql+psycopg://", 1),
        pool_size=pool,
        max_overflow=pool,
        pool_pre_ping=True,
    )

    @event.listens_for(engine, "connect")
    def prepare(raw: Any, _record: Any) -> None:
        try:
            _promise(raw)
        except BaseException:
            raw.close()  # the pool has not taken it yet, so nobody else would
            raise

    return engine


def _promise(raw: Any) -> None:
    """An answer is a promise, whatever the database is set to. Bodies are packed with lz4 where the
    database can: a third of the time of its own packing."""
    raw.autocommit = True
    raw.execute("SET synchronous_commit = on").close()
    with suppress(psycopg.errors.InvalidParameterValue, psycopg.errors.UndefinedObject):
        raw.execute("SET default_toast_compression = 'lz4'").close()
    raw.autocommit = False


def _may_repeat(failed: DBAPIError) -> bool:
    state = getattr(failed.orig, "sqlstate", None)
    return state in _REPEAT or (isinstance(failed, OperationalError) and "locked" in str(failed))
