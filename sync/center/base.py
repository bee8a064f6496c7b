"""The Center's database: opening it on SQLite or PostgreSQL, one transaction at a time.

SQLite: WAL, BEGIN IMMEDIATE plays the lock of the stream's head. PostgreSQL: SELECT ... FOR UPDATE.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, insert, select
from sqlalchemy.exc import DBAPIError, OperationalError

from core.clock import Clock, wall_ms
from sync.center.tables import CENTER, METADATA

T = TypeVar("T")

MOST_TRIES = 6
"""Attempts at one transaction that the database asks to repeat."""

_REPEAT = ("40001", "40P01", "55P03")
"""Serialization failure, deadlock, lock not available: another attempt is harmless."""


class Base:
    """One Center in one database. center: its id, the first part of every key."""

    def __init__(self, url: str, clock: Clock, *, pool: int = 8) -> None:
        self.is_sqlite = url.startswith("sqlite")
        self.engine = _sqlite(url) if self.is_sqlite else _postgres(url, pool)
        self.clock = clock
        METADATA.create_all(self.engine)
        self.center = self._center() or ""

    def now(self) -> int:
        """Milliseconds since 1970, by the Center's clock."""
        return wall_ms(self.clock)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One write transaction."""
        with self.engine.connect() as connection:
            if self.is_sqlite:
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            with connection.begin() if not connection.in_transaction() else _ending(connection):
                yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One snapshot: everything read in it belongs together."""
        with self.engine.connect() as connection:
            if not self.is_sqlite:
                connection = connection.execution_options(isolation_level="REPEATABLE READ")
            with connection.begin():
                yield connection

    def transact(self, work: Callable[[Connection], T]) -> T:
        """Do work in one write transaction, again when the database asks for it."""
        for attempt in range(MOST_TRIES):
            try:
                with self.writing() as connection:
                    return work(connection)
            except DBAPIError as failed:
                if attempt + 1 == MOST_TRIES or not _may_repeat(failed):
                    raise
                time.sleep(0.01 * 2**attempt)
        raise AssertionError  # the loop returns or raises

    def found(self, center: str, name: str) -> None:
        """Make this database the one of a new Center."""
        values = {"center_id": center, "name": name, "created": self.now(), "address": None}
        with self.writing() as connection:
            connection.execute(insert(CENTER).values(**values))
        self.center = center

    @property
    def name(self) -> str:
        """The Center's name, for people."""
        with self.reading() as connection:
            return str(connection.execute(select(CENTER.c.name)).scalar_one())

    def close(self) -> None:
        self.engine.dispose()

    def _center(self) -> str | None:
        with self.reading() as connection:
            found: str | None = connection.execute(select(CENTER.c.center_id)).scalar_one_or_none()
            return found


@contextmanager
def _ending(connection: Connection) -> Iterator[None]:
    """Commit when the block ends well, roll back otherwise."""
    try:
        yield
    except BaseException:
        connection.rollback()
        raise
    connection.commit()


def _sqlite(url: str) -> Engine:
    engine = create_engine(url, connect_args={"timeout": 30, "check_same_thread": False})

    @event.listens_for(engine, "connect")
    def prepare(raw: Any, _record: Any) -> None:
        raw.isolation_level = None
        for pragma in ("busy_timeout = 30000", "journal_mode = WAL", "synchronous = FULL"):
            raw.execute(f"PRAGMA {pragma}").close()

    return engine


def _postgres(url: str, pool: int) -> Engine:
    return create_engine(
        url.replace("postgresql://", "postgresql+psycopg://", 1), pool_size=pool, max_overflow=pool
    )


def _may_repeat(failed: DBAPIError) -> bool:
    state = getattr(failed.orig, "sqlstate", None)
    return state in _REPEAT or (isinstance(failed, OperationalError) and "locked" in str(failed))
