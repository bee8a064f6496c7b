"""Many rows in one statement: what a push of a thousand changes is made of.

On PostgreSQL new rows go in by COPY, on SQLite one by one; keys are told as one parameter, so that
a statement is parsed once, however many rows it is about.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
import psycopg
from psycopg import sql
from sqlalchemy import (
    Boolean,
    ColumnElement,
    Connection,
    LargeBinary,
    Select,
    Table,
    Text,
    bindparam,
    cast,
    func,
    insert,
    select,
    tuple_,
)
from sqlalchemy.dialects.postgresql import JSON
from sqlalchemy.dialects.postgresql import insert as pg_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.exc import DBAPIError
from sqlalchemy.types import TypeEngine

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


def _has_bytes(table: Table) -> bool:
    return any(isinstance(column.type, LargeBinary | Boolean) for column in table.columns)


def put_many(
    base: Base, connection: Connection, table: Table, rows: Rows, newest: Sequence[str]
) -> None:
    """Rows of which some may stand; those take the new value in the columns `newest`."""
    if not rows:
        return
    keys = [column.name for column in table.primary_key]
    if base.is_sqlite or len(rows) < _FEW or _has_bytes(table):
        one = sqlite_insert(table) if base.is_sqlite else pg_insert(table)
        said = {name: one.excluded[name] for name in newest}
        connection.execute(
            one.on_conflict_do_update(index_elements=keys, set_=said), [dict(row) for row in rows]
        )
        return
    names = list(rows[0])
    listed = _listed(base, [list(row.values()) for row in rows], [table.c[n].type for n in names])
    made = pg_insert(table).from_select(names, listed)
    said = {name: made.excluded[name] for name in newest}
    connection.execute(made.on_conflict_do_update(index_elements=keys, set_=said))


def among(
    base: Base, columns: Sequence[ColumnElement[str]], keys: Sequence[tuple[str, ...]]
) -> ColumnElement[bool]:
    """Whether these columns together are one of the keys."""
    return tuple_(*columns).in_(_listed(base, keys, [column.type for column in columns]))


def _listed(
    base: Base, rows: Sequence[Sequence[Any]], kinds: Sequence[TypeEngine[Any]]
) -> Select[Any]:
    """Rows that are told as one parameter, in JSON: the statement is the same for any number."""
    told = bindparam("told", msgspec.json.encode(rows).decode(), type_=Text)
    if base.is_sqlite:
        each = func.json_each(told).table_valued("value")
        return select(*(func.json_extract(each.c.value, f"$[{n}]") for n in range(len(kinds))))
    each = func.json_array_elements(cast(told, JSON)).table_valued("value").render_derived()
    return select(*(cast(each.c.value.op("->>")(n), kind) for n, kind in enumerate(kinds)))
