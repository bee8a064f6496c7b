"""What this laptop holds of a case, for the question whether it is what it should hold."""

from collections.abc import Iterable
from typing import TypeAlias

from sqlalchemy import delete

from core.store import lists, registers
from core.store.database import Database, as_apply
from core.store.registers import TABLE as REGISTER

Row: TypeAlias = tuple[str, str, str, tuple[str, ...]]
"""(kind, row, group, ids of the changes that stand there by the Center's word)"""


def rows_of(database: Database, stream: str) -> tuple[Row, ...]:
    """Every group that the Center once gave or acknowledged; own unsent work is not asked about."""
    with database.reading() as connection:
        loaded = registers.load_rows(connection, stream)
    return tuple(
        (kept.kind, kept.row, kept.group, tuple(head.cid for head in kept.center))
        for kept in loaded
        if kept.center
    )


def drop_rows(database: Database, stream: str, rows: Iterable[tuple[str, str, str]]) -> None:
    """The Center has these groups no more; own unsent work in them stays."""
    with database.writing() as connection, as_apply(connection):
        for kind, row, group in rows:
            connection.execute(
                delete(REGISTER).where(
                    *registers.where_key((stream, kind, row, group)),
                    REGISTER.c.pending_seq.is_(None),
                )
            )
            if registers.load_rows(connection, stream, kind, row):
                lists.renew(connection, stream, kind, row)
            else:
                lists.drop_row(connection, stream, row)
