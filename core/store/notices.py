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
DUPLICATE = "duplicate"
"""Kind of the Center's notices; words in them: a value was not kept, two cases look alike."""


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


@dataclass(frozen=True, slots=True)
class Alike:
    """The Center asks whether two cases are one household.

    notice: its row · case: the younger · other: the older · why: what is alike.
    """

    notice: str
    case: str
    other: str
    why: tuple[str, ...]


def not_kept(connection: Connection) -> tuple[NotKept, ...]:
    """The newest first; what cannot be read as one is left out."""
    listed = (_not_kept(row, body) for row, body in _open(connection, NOT_KEPT))
    return tuple(one for one in listed if one is not None)


def alike(connection: Connection) -> tuple[Alike, ...]:
    """The newest first."""
    return tuple(
        Alike(row, str(body.get("case")), str(body.get("other")), tuple(map(str, body["why"])))
        for row, body in _open(connection, DUPLICATE)
        if isinstance(body.get("why"), list)
    )


def _open(connection: Connection, about: str) -> list[tuple[str, Mapping[str, Any]]]:
    """Notices about this that nobody has put aside here, the newest first."""
    seen = select(SEEN.c.row).where(SEEN.c.stream == NOTICE.c.stream)
    found = connection.execute(
        select(NOTICE.c.row, NOTICE.c.body)
        .where(NOTICE.c.kind == NOTICES, NOTICE.c.row.not_in(seen))
        .order_by(NOTICE.c.ver.desc())
    )
    listed = [(row.row, decoded(row.body)) for row in found]
    return [(row, body) for row, body in listed if body.get("about") == about]


def _not_kept(row: str, body: Mapping[str, Any]) -> NotKept | None:
    place = body.get("place")
    if not isinstance(place, list) or len(place) != 3:
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
