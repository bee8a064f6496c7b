"""Writing the notices that wait for a consultant, before the manifest that shows them.

The push that decides only notes whom to tell: the Center's own changes have a row of numbers
without a gap, and no push of a laptop waits for that. See
docs/decisions/0091-told-what-was-not-kept.md.
"""

import uuid
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, delete, select

from sync.center.base import Base
from sync.center.keys import CenterKeys
from sync.center.sql.statements import at
from sync.center.staff.acting import Acting, Write
from sync.center.tables import CONSULTANT, LAPTOP
from sync.center.told.tables import TO_TELL
from sync.protocol import user_stream


def tell(base: Base, keys: CenterKeys, laptop: str) -> None:
    """Write the notices that wait for the consultant of a laptop, each once."""
    with base.reading() as connection:
        waits = bool(_waiting(base, connection, laptop))
    if waits:
        base.transact(lambda connection: _tell(base, keys, connection, laptop))


def _tell(base: Base, keys: CenterKeys, connection: Connection, laptop: str) -> None:
    acting = Acting(base, keys, user_stream.CENTER)
    acting.lock(connection)
    by_decision: defaultdict[str, list[Row[Any]]] = defaultdict(list)
    for row in _waiting(base, connection, laptop):
        by_decision[row.cid].append(row)
    if not by_decision:
        return  # another worker has told it meanwhile
    acting.write(connection, [_notice(rows) for rows in by_decision.values()])
    for rows in by_decision.values():
        connection.execute(
            delete(TO_TELL).where(
                at(base, TO_TELL),
                TO_TELL.c.stream_id == rows[0].stream_id,
                TO_TELL.c.cid == rows[0].cid,
                TO_TELL.c.lost.in_([row.lost for row in rows]),
            )
        )


def _waiting(base: Base, connection: Connection, laptop: str) -> Sequence[Row[Any]]:
    return connection.execute(
        select(TO_TELL)
        .join(
            CONSULTANT,
            (CONSULTANT.c.center_id == TO_TELL.c.center_id)
            & (CONSULTANT.c.user_stream == TO_TELL.c.stream_id),
        )
        .join(
            LAPTOP,
            (LAPTOP.c.center_id == CONSULTANT.c.center_id)
            & (LAPTOP.c.user_id == CONSULTANT.c.user_id),
        )
        .where(at(base, TO_TELL), LAPTOP.c.laptop_id == laptop)
        .order_by(TO_TELL.c.at, TO_TELL.c.cid, TO_TELL.c.lost)
    ).all()


def _notice(rows: Sequence[Row[Any]]) -> Write:
    """One decision, whatever of theirs it did not keep."""
    first = rows[0]
    value = {
        "about": user_stream.NOT_KEPT,
        "case": first.case_id,
        "cids": [row.lost for row in rows],
        "place": [first.kind, first.row_id, first.grp],
        "by": first.by,
        "at": first.at,
        "note": None,
    }
    return Write(first.stream_id, user_stream.NOTICE, str(uuid.uuid4()), "value", "app", value)
