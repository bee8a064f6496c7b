"""What is due on this laptop: to ask the Center what should be here, to empty the log of writes."""

from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from core.store.database import Database
from core.store.tables import Upkeep, table_of

UPKEEP = table_of(Upkeep)

EVERY_MS: Final = 7 * 24 * 3600 * 1000
"""A week: how often the Center is asked whether this laptop holds what it should."""


@dataclass(frozen=True, slots=True)
class Due:
    """compared_ms: the Center's time of the last comparison, 0 before the first contact ·
    is_due: it is asked for now · is_log_due: a case left and the log could not be emptied."""

    compared_ms: int = 0
    is_due: bool = False
    is_log_due: bool = False


def due(database: Database) -> Due:
    with database.reading() as connection:
        found = connection.execute(select(UPKEEP)).mappings().first()
    if found is None:
        return Due()
    return Due(found["compared_ms"], found["is_due"], found["is_log_due"])


def is_due(database: Database, server_ms: int) -> bool:
    """Whether the Center is to be asked now; on the first contact there is nothing to compare."""
    known = due(database)
    if known.is_due:
        return True
    if known.compared_ms == 0:
        compared(database, server_ms)
        return False
    return server_ms - known.compared_ms >= EVERY_MS


def compared(database: Database, server_ms: int) -> None:
    """The Center was asked, and what it said was done."""
    with database.writing() as connection:
        _put(connection, compared_ms=server_ms, is_due=False)


def ask_soon(connection: Connection) -> None:
    """A stream began anew: what stands here may not stand there any more."""
    _put(connection, is_due=True)


def log_is_due(connection: Connection) -> None:
    """A case has left: what was written of it stands in the log still."""
    _put(connection, is_log_due=True)


def empty_log(database: Database) -> None:
    """Move the log of writes into the file, so that nothing of a case that left stays in it.

    Somebody may be reading just now; then it is done at the next sync.
    """
    if database.checkpoint():
        with database.writing() as connection:
            _put(connection, is_log_due=False)
        database.checkpoint()


def _put(connection: Connection, **values: Any) -> None:
    put = insert(UPKEEP).values(id=1, **values)
    connection.execute(put.on_conflict_do_update(index_elements=["id"], set_=values))
