"""A mark for each version of a stream: what was committed there, and when.

A Center that was restored from a copy gives lost versions again, at another time: the mark of a
version that was given twice differs, and a laptop that knew the first one notices, however many
changes came since (docs/decisions/0093-epochs.md).
"""

import hashlib
from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, select, tuple_

from sync.center.base import Base
from sync.center.sql.statements import at, parts
from sync.center.tables import CHANGE


def mark_of(cid: str, received_at: int) -> str:
    """Eight characters."""
    return hashlib.sha256(f"{cid} {received_at}".encode()).hexdigest()[:8]


def marks(
    base: Base, connection: Connection, places: Iterable[tuple[str, int]]
) -> Mapping[tuple[str, int], str]:
    """By (stream, version); a version that there is not has none."""
    found: dict[tuple[str, int], str] = {}
    for part in parts(sorted(set(places))):
        rows = connection.execute(
            select(CHANGE.c.stream_id, CHANGE.c.ver, CHANGE.c.cid, CHANGE.c.received_at).where(
                at(base, CHANGE), tuple_(CHANGE.c.stream_id, CHANGE.c.ver).in_(part)
            )
        )
        for row in rows:
            found[row.stream_id, row.ver] = mark_of(row.cid, row.received_at)
    return found
