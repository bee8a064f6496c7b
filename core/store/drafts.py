"""What is being typed, before it is a change; and what undo can write again.

A draft is never sent and never counted. It ends with the change of its field, in that change's
transaction.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from core.store.lists import decoded
from core.store.tables import Draft, UndoStep, table_of

DRAFT = table_of(Draft)
UNDO = table_of(UndoStep)


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """Raw text of one field, with its uncommitted syllable.

    at_ms: when it was last typed · form: version of the form it was begun with; "" where no form
    asks for it.
    """

    visit: str
    field: str
    text: str
    at_ms: int
    form: str = ""


def keep(connection: Connection, stream: str, draft: KeptDraft) -> None:
    """Write the text of a field, replacing what was there; an empty text is kept too.

    The version of the form stays the one that the draft was begun with.
    """
    put = insert(DRAFT).values(
        visit=draft.visit,
        field=draft.field,
        stream=stream,
        text=draft.text,
        at_ms=draft.at_ms,
        form=draft.form,
    )
    connection.execute(
        put.on_conflict_do_update(
            index_elements=["visit", "field"],
            set_={"text": put.excluded.text, "at_ms": put.excluded.at_ms},
        )
    )


def keep_or_drop(connection: Connection, stream: str, draft: KeptDraft) -> None:
    """Write the text of a field; an empty one ends the draft."""
    if draft.text.strip():
        keep(connection, stream, draft)
    else:
        drop(connection, draft.visit, draft.field)


def text_of(connection: Connection, visit: str, field: str) -> str:
    """What is being typed in one field; "" where nothing is."""
    text: str | None = connection.execute(
        select(DRAFT.c.text).where(DRAFT.c.visit == visit, DRAFT.c.field == field)
    ).scalar_one_or_none()
    return text or ""


def drop(connection: Connection, visit: str, field: str) -> None:
    """The typing was given up."""
    connection.execute(delete(DRAFT).where(DRAFT.c.visit == visit, DRAFT.c.field == field))


def of_visit(connection: Connection, visit: str) -> tuple[KeptDraft, ...]:
    """Drafts of one visit, the newest last."""
    found = connection.execute(
        select(DRAFT).where(DRAFT.c.visit == visit).order_by(DRAFT.c.at_ms, DRAFT.c.field)
    ).mappings()
    return tuple(
        KeptDraft(row["visit"], row["field"], row["text"], row["at_ms"], row["form"])
        for row in found
    )


def count(connection: Connection) -> int:
    """Fields of all visits in which something is typed and not yet kept."""
    found = select(func.count()).select_from(DRAFT).where(DRAFT.c.text != "")
    number: int = connection.execute(found).scalar_one()
    return number


@dataclass(frozen=True, slots=True)
class Before:
    """What one group held before a change. value: None where nothing stood.

    is_of_visit: an older act of the same visit wrote it.
    """

    stream: str
    kind: str
    row: str
    group: str
    op: str
    value: Mapping[str, Any] | None
    is_of_visit: bool = False


def last_act(connection: Connection, visit: str) -> tuple[Before, ...]:
    """The newest act of the visit that can be undone, its last step first; empty when none."""
    act = connection.execute(
        select(UNDO.c.act).where(UNDO.c.visit == visit).order_by(UNDO.c.act.desc()).limit(1)
    ).scalar_one_or_none()
    if act is None:
        return ()
    found = connection.execute(
        select(UNDO).where(UNDO.c.visit == visit, UNDO.c.act == act).order_by(UNDO.c.id.desc())
    ).mappings()
    return tuple(
        Before(
            row["stream"],
            row["kind"],
            row["row"],
            row["grp"],
            row["op"],
            decoded(row["before"]) if row["before"] is not None else None,
            _was_written_before(connection, row),
        )
        for row in found.all()
    )


def _was_written_before(connection: Connection, step: RowMapping) -> bool:
    """Whether the visit had written the group already before this act."""
    same = (UNDO.c[name] == step[name] for name in ("visit", "kind", "row", "grp"))
    older = select(UNDO.c.id).where(*same, UNDO.c.act < step["act"]).limit(1)
    return connection.execute(older).first() is not None


def end_last_act(connection: Connection, visit: str) -> None:
    """The newest act of the visit was undone."""
    newest = (
        select(UNDO.c.act)
        .where(UNDO.c.visit == visit)
        .order_by(UNDO.c.act.desc())
        .limit(1)
        .scalar_subquery()
    )
    connection.execute(delete(UNDO).where(UNDO.c.visit == visit, UNDO.c.act == newest))


def end_visit(connection: Connection, visit: str) -> None:
    """A finished visit has no drafts and nothing to undo."""
    connection.execute(delete(UNDO).where(UNDO.c.visit == visit))
    connection.execute(delete(DRAFT).where(DRAFT.c.visit == visit))
