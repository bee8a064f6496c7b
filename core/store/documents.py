"""Photos and files of a case: the content inside the encrypted file, the rest a record of the case.

The record (`document`) travels as every other; the content follows it, and on other laptops comes
when somebody wants to see it (docs/decisions/0088-photos-and-files.md, 0108-files.md).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select

from core.casework.actions import Act, append_act
from core.record.heads import RowState
from core.record.kinds import VALUE_GROUP
from core.store import registers
from core.store.files import sending
from core.store.lists import state_of
from core.store.registers import Kept
from core.store.tables import Document, table_of

TABLE = table_of(Document)
RECORD = "document"
_COLUMNS = ("id", "kind", "title", "media", "size", "at_ms")
_LISTED = [TABLE.c[name] for name in _COLUMNS]


@dataclass(frozen=True, slots=True)
class KeptDocument:
    """One photo or file without its content. kind: photo, file · media: MIME type · size: bytes ·
    is_here: its content lies on this laptop · state: of core.store.files.sending, "" where only the
    record is here · sha256: of the content, "" where it was not looked up."""

    id: str
    kind: str
    title: str
    media: str
    size: int
    at_ms: int
    is_here: bool = True
    state: str = ""
    sha256: str = ""


def record_of(document: KeptDocument, body: bytes) -> Act:
    """The act that tells the case of it."""
    value = {name: getattr(document, name) for name in _COLUMNS if name != "id"}
    value |= {"sha256": sending.sha256_of(body)}
    return append_act(RECORD, document.id, value)


def keep(connection: Connection, stream: str, document: KeptDocument, body: bytes) -> None:
    """Write it with its content; it will be sent after its record."""
    put(connection, stream, document, body)
    sending.begin(connection, stream, document.id, sending.sha256_of(body))


def put(connection: Connection, stream: str, document: KeptDocument, body: bytes) -> None:
    """Write it with its content."""
    values = {name: getattr(document, name) for name in _COLUMNS}
    connection.execute(insert(TABLE).values(stream=stream, body=body, **values))


def of_case(connection: Connection, stream: str) -> tuple[KeptDocument, ...]:
    """All of one case without their content, the newest first; those too whose content lies
    elsewhere, and none that somebody has removed."""
    states = sending.states(connection, stream)
    recorded, removed = _recorded(connection, stream)
    here = [
        KeptDocument(**dict(row), state=states.get(row["id"], sending.LOCAL))
        for row in connection.execute(select(*_LISTED).where(TABLE.c.stream == stream)).mappings()
        if row["id"] not in removed
    ]
    known = {one.id for one in here}
    away = [
        _read(row, value, states.get(row, ""))
        for row, value in recorded.items()
        if row not in known
    ]
    return tuple(sorted([*here, *away], key=lambda one: (-one.at_ms, one.id)))


def body_of(connection: Connection, stream: str, document: str) -> bytes | None:
    """The content of one, None where it does not lie here."""
    here = (TABLE.c.stream == stream, TABLE.c.id == document)
    body: bytes | None = connection.execute(select(TABLE.c.body).where(*here)).scalar_one_or_none()
    return body


def drop(connection: Connection, stream: str, document: str) -> None:
    """Erase one; its pages in the file are overwritten (PRAGMA secure_delete)."""
    connection.execute(delete(TABLE).where(TABLE.c.stream == stream, TABLE.c.id == document))
    sending.forget(connection, document)


def drop_removed(connection: Connection, stream: str) -> None:
    """Erase what somebody has removed elsewhere."""
    for row in _recorded(connection, stream)[1]:
        drop(connection, stream, row)


def has_record(connection: Connection, stream: str, document: str) -> bool:
    """Whether the case knows of it; of one that an older program kept it may not yet."""
    return bool(registers.load_rows(connection, stream, RECORD, document))


def count(connection: Connection) -> int:
    """How many lie on this laptop."""
    number: int = connection.execute(select(func.count()).select_from(TABLE)).scalar_one()
    return number


def _recorded(connection: Connection, stream: str) -> tuple[dict[str, Mapping[str, Any]], set[str]]:
    """Values of the records by row, and the rows that were removed."""
    rows: dict[str, list[Kept]] = {}
    for kept in registers.load_rows(connection, stream, RECORD):
        rows.setdefault(kept.row, []).append(kept)
    removed = {row for row, groups in rows.items() if state_of(groups) is RowState.REMOVED}
    values = {
        kept.row: kept.newest.value or {}
        for groups in rows.values()
        for kept in groups
        if kept.group == VALUE_GROUP and kept.newest is not None and kept.row not in removed
    }
    return values, removed


def _read(row: str, value: Mapping[str, Any], state: str) -> KeptDocument:
    """A record of another laptop: what it leaves out is empty, never an error."""
    return KeptDocument(
        row, str(value.get("kind") or "file"), str(value.get("title") or ""),
        str(value.get("media") or ""), _whole(value.get("size")), _whole(value.get("at_ms")),
        is_here=False, state=state, sha256=str(value.get("sha256") or ""),
    )  # fmt: skip


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0
