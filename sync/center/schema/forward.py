"""Bringing a database to the tables of this program when it is opened.

An older one is brought forward in one transaction, after a copy (SQLite; on PostgreSQL the copy is
the database's own backup). A newer one is left alone (docs/decisions/0098-center-base.md).
"""

import uuid
from collections.abc import Callable
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite  # type: ignore[import-untyped]  # ships no types
from sqlalchemy import Connection, Engine, inspect, select, update

from core.errors import DiskFull, NewerThanThisProgram
from core.sentence import say
from sync.center.schema.steps import STEPS
from sync.center.tables import CENTER, METADATA, SCHEMA

Copy = Callable[[int], None]
"""Keeps the database as it stands; given the number it has."""


def bring_forward(engine: Engine, copy: Copy) -> None:
    """Give the database the tables of this program; one that has them is not touched.

    Raises NewerThanThisProgram when a newer program wrote it, and whatever `copy` raises: nothing
    is altered then.
    """
    there = _number(engine)
    if there is None:
        METADATA.create_all(engine)
        return
    if there > SCHEMA:
        raise NewerThanThisProgram(say("center.other_schema", there=there, known=SCHEMA))
    if there < SCHEMA:
        copy(there)
        with engine.begin() as connection:
            _step_by_step(connection)


def _number(engine: Engine) -> int | None:
    """None: nobody has founded a Center here yet."""
    if not inspect(engine).has_table(CENTER.name):
        return None
    with engine.begin() as connection:
        return connection.execute(select(CENTER.c.schema)).scalar_one_or_none()


def _step_by_step(connection: Connection) -> None:
    """The row is locked: of two programs that begin at once one does it and the other waits."""
    there = connection.execute(select(CENTER.c.schema).with_for_update()).scalar_one()
    for number in range(there + 1, SCHEMA + 1):
        STEPS[number](connection)
    connection.execute(update(CENTER).values(schema=SCHEMA))


def copy_beside(engine: Engine) -> Copy:
    """For SQLite: a whole, compact copy beside the file, as it stood before its tables changed.

    It raises DiskFull when none can be made.
    """

    def copy(number: int) -> None:
        file = engine.url.database
        if not file:
            return
        place = Path(f"{file}.before-{number + 1}")
        new = place.with_name(f"{place.name}.{uuid.uuid4().hex}")
        raw = engine.raw_connection()
        try:
            raw.cursor().execute("VACUUM INTO ?", (str(new),))
            if _number_in(new) == number:
                new.replace(place)
        except (sqlite.Error, OSError) as wrong:
            raise DiskFull(say("center.no_copy", file=str(place))) from wrong
        finally:
            raw.close()
            new.unlink(missing_ok=True)

    return copy


def _number_in(copy: Path) -> int | None:
    """The number of the tables in a copy; another program may have changed them just before."""
    opened = sqlite.connect(str(copy))
    try:
        number: int | None = opened.execute("SELECT schema FROM center").fetchone()[0]
        return number
    finally:
        opened.close()


def no_copy(_number: int) -> None:
    """For PostgreSQL: the copy is the database's own backup."""
