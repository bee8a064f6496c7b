"""Small forms of statement that both databases understand."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Table, insert
from sqlalchemy.dialects.postgresql import insert as pg_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from sync.center.base import Base

K = TypeVar("K")

MOST_KEYS = 400
"""Keys asked for in one statement, below every database's limit of parameters."""


def at(base: Base, table: Table) -> ColumnElement[bool]:
    """Rows of this Center: the first part of every key."""
    return table.c.center_id == base.center


def parts(keys: Sequence[K]) -> Iterator[Sequence[K]]:
    """Keys in pieces that fit into one statement."""
    for start in range(0, len(keys), MOST_KEYS):
        yield keys[start : start + MOST_KEYS]


def insert_all(
    base: Base,
    connection: Connection,
    table: Table,
    rows: Sequence[Mapping[str, Any]],
    *,
    newest: Sequence[str] = (),
) -> None:
    """Insert many. newest: columns that take the new value where the key stands already."""
    if not rows:
        return
    if not newest:
        connection.execute(insert(table), list(rows))
        return
    made = sqlite_insert(table) if base.is_sqlite else pg_insert(table)
    said = {name: made.excluded[name] for name in newest}
    keys = [column.name for column in table.primary_key]
    connection.execute(
        made.on_conflict_do_update(index_elements=keys, set_=said), [dict(row) for row in rows]
    )
