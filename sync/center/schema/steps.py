"""The steps by which an older database comes to the tables of this program: one for each number.

A step only adds: nothing that stands is altered or taken away, so that a Center that is put back to
its older program finds everything it knows. A step that has been released is never changed; a new
column is a new table beside the old one, or a step of its own.
"""

from collections.abc import Callable, Mapping

from sqlalchemy import Connection

from sync.center.tables import METADATA

Step = Callable[[Connection], None]


def add_missing_tables(connection: Connection) -> None:
    """Every table, with its indexes, that this program has and the database has not."""
    METADATA.create_all(connection)


STEPS: Mapping[int, Step] = {
    2: add_missing_tables,
}
"""Number of the tables -> what brings a database of the number before it there."""
