"""One row for each photo or file: how far it is on its way (docs/decisions/0108-files.md)."""

import hashlib
from typing import Final

from sqlalchemy import Connection, delete, func, insert, select
from sqlmodel import Field, SQLModel

from core.store.tables import table_of

LOCAL: Final = "local"
"""Kept here; its record may still be on its way."""
SENDING: Final = "sending"
"""An upload was begun; `arrived` bytes of it are at the Center."""
STORED: Final = "stored"
"""The Center has all of it, or it came from there."""
WITHHELD: Final = "withheld"
"""A photo whose consent has ended: not sent."""
WANTED: Final = "wanted"
"""It lies at the Center and somebody here wants to see it."""
UNSENT: Final = (LOCAL, SENDING)


class FileSending(SQLModel, table=True):
    """document: its id, also that of its record · path: of the upload at the Center."""

    document: str = Field(primary_key=True)
    stream: str = Field(index=True)
    sha256: str
    state: str
    path: str = ""
    arrived: int = 0


TABLE = table_of(FileSending)


def sha256_of(body: bytes) -> str:
    """The name of a content, in hex."""
    return hashlib.sha256(body).hexdigest()


def begin(connection: Connection, stream: str, document: str, sha256: str) -> None:
    """It was kept here and is to be sent."""
    values = {"document": document, "stream": stream, "sha256": sha256, "state": LOCAL}
    connection.execute(insert(TABLE).values(path="", arrived=0, **values))


def want(connection: Connection, stream: str, document: str, sha256: str) -> None:
    """Its content is to be fetched."""
    forget(connection, document)
    values = {"document": document, "stream": stream, "sha256": sha256, "state": WANTED}
    connection.execute(insert(TABLE).values(path="", arrived=0, **values))


def forget(connection: Connection, document: str) -> None:
    """It is not kept here any more."""
    connection.execute(delete(TABLE).where(TABLE.c.document == document))


def states(connection: Connection, stream: str) -> dict[str, str]:
    """State of every photo and file of a case that lies here or is wanted."""
    found = connection.execute(
        select(TABLE.c.document, TABLE.c.state).where(TABLE.c.stream == stream)
    )
    return {row.document: row.state for row in found}


def is_unsent(connection: Connection, stream: str) -> bool:
    """Whether a case has something that the Center lacks."""
    waiting = (TABLE.c.stream == stream, TABLE.c.state.in_(UNSENT))
    return connection.execute(select(TABLE.c.document).where(*waiting).limit(1)).first() is not None


def left(connection: Connection) -> int:
    """How many are still to be sent."""
    count: int = connection.execute(
        select(func.count()).select_from(TABLE).where(TABLE.c.state.in_(UNSENT))
    ).scalar_one()
    return count
