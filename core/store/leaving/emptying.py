"""One case goes out of every table, in one transaction.

What may stay says nothing of the household: numbers and outcomes of changes that were sent, that
the case has left. Every table with a column `stream` is emptied, so that none is forgotten.
"""

from sqlalchemy import Connection, delete, insert, select, update

from core.store import search
from core.store.lists import decoded
from core.store.tables import (
    METADATA,
    Left,
    ListedVisit,
    Notice,
    Outbox,
    Stream,
    VisitPack,
    table_of,
)

STREAM = table_of(Stream)
OUTBOX = table_of(Outbox)
NOTICE = table_of(Notice)
LEFT = table_of(Left)
VISIT = table_of(ListedVisit)
VISIT_PACK = table_of(VisitPack)

KEPT = frozenset({"outbox", "outcome", "left"})
"""Tables that keep the numbers of what was sent, without its content."""


def empty(connection: Connection, stream: str) -> None:
    """Take the case out of the file. Belongs inside `Database.writing` and `as_apply`."""
    visits = select(VISIT.c.row).where(VISIT.c.stream == stream)
    connection.execute(delete(VISIT_PACK).where(VISIT_PACK.c.visit.in_(visits)))
    search.forget(connection, stream)
    _forget_notices(connection, stream)
    for table in METADATA.sorted_tables:
        if "stream" in table.c and table.name not in KEPT:
            connection.execute(delete(table).where(table.c.stream == stream))
    connection.execute(update(OUTBOX).where(OUTBOX.c.stream == stream).values(body=b"", hash=b""))
    connection.execute(delete(STREAM).where(STREAM.c.id == stream))
    connection.execute(insert(LEFT).prefix_with("OR IGNORE").values(stream=stream))


def _forget_notices(connection: Connection, stream: str) -> None:
    """The consultant's own stream names cases; what it says of this one goes with it."""
    found = connection.execute(select(NOTICE)).mappings().all()
    for row in found:
        body = decoded(row["body"])
        if isinstance(body, dict) and body.get("case") == stream:
            same = (NOTICE.c[name] == row[name] for name in ("stream", "kind", "row"))
            connection.execute(delete(NOTICE).where(*same))
