"""Small forms of statement that both databases understand."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Table

from sync.center.base import Base
from sync.center.sql import bulk

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
    if newest:
        bulk.put_many(base, connection, table, rows, newest)
    else:
        bulk.insert_many(base, connection, table, rows)
