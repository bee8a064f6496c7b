"""What the Center told the consultant about decisions of others, until it is put aside."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, insert, select

from core.store.lists import decoded
from core.store.tables import Notice, NoticeSeen, table_of

NOTICE = table_of(Notice)
SEEN = table_of(NoticeSeen)

NOTICES = "notice"
NOT_KEPT = "not_kept"
"""Kind of the Center's notices, and the word in one about a value that was not kept."""


@dataclass(frozen=True, slots=True)
class NotKept:
    """Somebody decided otherwise.

    notice: its row · case: its id · spot: (kind, row, group) · by: id of who decided, or "center" ·
    at_ms: when.
    """

    notice: str
    case: str
    spot: tuple[str, str, str]
    by: str
    at_ms: int


def not_kept(connection: Connection) -> tuple[NotKept, ...]:
    """Of the newest first; what cannot be read as one is left out."""
    seen = select(SEEN.c.row).where(SEEN.c.stream == NOTICE.c.stream)
    found = connection.execute(
        select(NOTICE.c.row, NOTICE.c.body)
        .where(NOTICE.c.kind == NOTICES, NOTICE.c.row.not_in(seen))
        .order_by(NOTICE.c.ver.desc())
    )
    listed = (_read(row.row, decoded(row.body)) for row in found)
    return tuple(one for one in listed if one is not None)


def _read(row: str, body: Mapping[str, Any]) -> NotKept | None:
    place = body.get("place")
    if body.get("about") != NOT_KEPT or not isinstance(place, list) or len(place) != 3:
        return None
    kind, key, group = map(str, place)
    at = int(body.get("at") or 0)
    return NotKept(row, str(body.get("case") or ""), (kind, key, group), str(body.get("by")), at)


def put_aside(connection: Connection, row: str) -> None:
    """It is not shown again on this laptop."""
    stream = connection.execute(
        select(NOTICE.c.stream).where(NOTICE.c.kind == NOTICES, NOTICE.c.row == row)
    ).scalar_one_or_none()
    if stream is not None:
        connection.execute(insert(SEEN).prefix_with("OR IGNORE").values(stream=stream, row=row))
