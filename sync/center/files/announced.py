"""Whether a laptop's own record tells of a file, applied or held."""

from typing import Any

import msgspec
from sqlalchemy import Connection, select

from sync.center.base import Base
from sync.center.sql.people import ACTIVE
from sync.center.sql.statements import at
from sync.center.tables import CHANGE, HELD, STREAM

RECORD = "document"


def is_announced(base: Base, connection: Connection, laptop: str, stream: str, sha256: str) -> bool:
    """Whether this very laptop has sent a record of the file in this case, which stands still."""
    if not _stands(base, connection, stream):
        return False
    of_it = select(CHANGE.c.body).where(
        at(base, CHANGE), CHANGE.c.stream_id == stream, CHANGE.c.laptop_id == laptop,
        CHANGE.c.kind == RECORD,
    )  # fmt: skip
    held = select(HELD.c.raw).where(
        at(base, HELD), HELD.c.laptop_id == laptop, HELD.c.stream_id == stream,
        HELD.c.kind == RECORD,
    )  # fmt: skip
    bodies = [*connection.execute(of_it).scalars(), *connection.execute(held).scalars()]
    return any(_names(bytes(body), sha256) for body in bodies)


def _stands(base: Base, connection: Connection, stream: str) -> bool:
    found = connection.execute(
        select(STREAM.c.state).where(at(base, STREAM), STREAM.c.stream_id == stream)
    ).scalar_one_or_none()
    return found == ACTIVE


def _names(body: bytes, sha256: str) -> bool:
    try:
        change = msgspec.json.decode(body, type=dict[str, Any])
    except (msgspec.DecodeError, msgspec.ValidationError):
        return False
    value = change.get("v")
    return isinstance(value, dict) and value.get("sha256") == sha256
