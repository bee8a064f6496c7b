"""Many rows in one statement: what a push of a thousand changes is made of.

On PostgreSQL rows go in by COPY and keys are told as arrays; on SQLite row by row and as JSON. Both
databases parse a statement once, however many rows it is about.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
import psycopg
from psycopg import sql
from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Connection,
    Table,
    Text,
    bindparam,
    func,
    insert,
    select,
    tuple_,
)
from sqlalchemy.dialects.postgresql import insert as pg_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.exc import DBAPIError

from sync.center.base import Base

Rows = Sequence[Mapping[str, Any]]

_FEW = 8
"""Rows below which COPY, which is a conversation of its own, costs more than it saves."""

_TYPES = {
    "VARCHAR": "text",
    "TEXT": "text",
    "BIGINT": "int8",
    "INTEGER": "int4",
    "BLOB": "bytea",
    "BOOLEAN": "bool",
}


def insert_many(base: Base, connection: Connection, table: Table, rows: Rows) -> None:
    """Rows of which none stands yet, all with the same columns."""
    if not rows:
        return
    if base.is_sqlite or len(rows) < _FEW:
        connection.execute(insert(table), list(rows))
    else:
        _copy(connection, table, rows)


def _copy(connection: Connection, table: Table, rows: Rows) -> None:
    names = list(rows[0])
    statement = sql.SQL("COPY {} ({}) FROM STDIN (FORMAT BINARY)").format(
        sql.Identifier(table.name), sql.SQL(", ").join(map(sql.Identifier, names))
    )
    cursor: psycopg.Cursor[Any] = connection.connection.cursor()  # type: ignore[assignment]  # of psycopg
    try:
        with cursor.copy(statement) as copy:
            copy.set_types([_type(table, name) for name in names])
            for row in rows:
                copy.write_row(tuple(row.values()))
    except psycopg.Error as wrong:
        raise DBAPIError.instance(
            f"COPY {table.name}", None, wrong, psycopg.Error,
            hide_parameters=True, dialect=connection.dialect,
        ) from wrong  # fmt: skip
    finally:
        cursor.close()


def _type(table: Table, name: str) -> str:
    return _TYPES[str(table.c[name].type)]


def put_many(
    base: Base, connection: Connection, table: Table, rows: Rows, newest: Sequence[str]
) -> None:
    """Rows of which some may stand; those take the new value in the columns `newest`."""
    if not rows:
        return
    keys = [column.name for column in table.primary_key]
    if base.is_sqlite or len(rows) < _FEW:
        one = sqlite_insert(table) if base.is_sqlite else pg_insert(table)
        said = {name: one.excluded[name] for name in newest}
        connection.execute(
            one.on_conflict_do_update(index_elements=keys, set_=said), [dict(row) for row in rows]
        )
        return
    names = list(rows[0])
    arrays = [
        bindparam(name, [row[name] for row in rows], type_=ARRAY(table.c[name].type))
        for name in names
    ]
    listed = func.unnest(*arrays).table_valued(*names).render_derived()
    made = pg_insert(table).from_select(names, select(*(listed.c[name] for name in names)))
    said = {name: made.excluded[name] for name in newest}
    connection.execute(made.on_conflict_do_update(index_elements=keys, set_=said))


def among(
    base: Base, columns: Sequence[ColumnElement[str]], keys: Sequence[tuple[str, ...]]
) -> ColumnElement[bool]:
    """Whether these columns together are one of the keys."""
    names = [f"k{n}" for n in range(len(columns))]
    if base.is_sqlite:
        told = msgspec.json.encode(keys).decode()
        listed = func.json_each(bindparam("keys", told)).table_valued("value")
        parts = [func.json_extract(listed.c.value, f"$[{n}]") for n in range(len(columns))]
        return tuple_(*columns).in_(select(*parts))
    arrays = [
        bindparam(name, [key[n] for key in keys], type_=ARRAY(Text)) for n, name in enumerate(names)
    ]
    unnested = func.unnest(*arrays).table_valued(*names).render_derived()
    return tuple_(*columns).in_(select(*(unnested.c[name] for name in names)))
