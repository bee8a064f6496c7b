"""Photos and files of a case, inside the encrypted file: of this laptop alone, gone with the case.

docs/decisions/0088-photos-and-files.md.
"""

from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, insert, select

from core.store.tables import Document, table_of

TABLE = table_of(Document)
_LISTED = [column for column in TABLE.c if column.name != "body"]


@dataclass(frozen=True, slots=True)
class KeptDocument:
    """One photo or file without its content. kind: photo, file · media: MIME type · size: bytes."""

    id: str
    kind: str
    title: str
    media: str
    size: int
    at_ms: int


def keep(connection: Connection, stream: str, document: KeptDocument, body: bytes) -> None:
    """Write it with its content."""
    values = {name: getattr(document, name) for name in KeptDocument.__slots__}
    connection.execute(insert(TABLE).values(stream=stream, body=body, **values))


def of_case(connection: Connection, stream: str) -> tuple[KeptDocument, ...]:
    """All of one case without their content, the newest first."""
    found = connection.execute(
        select(*_LISTED).where(TABLE.c.stream == stream).order_by(TABLE.c.at_ms.desc(), TABLE.c.id)
    ).mappings()
    return tuple(
        KeptDocument(**{name: row[name] for name in KeptDocument.__slots__}) for row in found
    )


def body_of(connection: Connection, stream: str, document: str) -> bytes | None:
    """The content of one, None where the case has none of this id."""
    here = (TABLE.c.stream == stream, TABLE.c.id == document)
    body: bytes | None = connection.execute(select(TABLE.c.body).where(*here)).scalar_one_or_none()
    return body


def drop(connection: Connection, stream: str, document: str) -> None:
    """Erase one; its pages in the file are overwritten (PRAGMA secure_delete)."""
    connection.execute(delete(TABLE).where(TABLE.c.stream == stream, TABLE.c.id == document))


def count(connection: Connection) -> int:
    """How many lie on this laptop."""
    number: int = connection.execute(select(func.count()).select_from(TABLE)).scalar_one()
    return number
