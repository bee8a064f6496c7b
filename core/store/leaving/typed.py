"""What is being typed when its case leaves becomes a note of the case: no typed word is lost."""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import delete, select

from core.casework.actions import append_act, new_id
from core.clock import Clock
from core.store.apply import Pen, write
from core.store.database import Database
from core.store.tables import Draft, table_of

DRAFT = table_of(Draft)


def note_drafts(database: Database, streams: Iterable[str], clock: Clock) -> int:
    """Drafts of these cases become notes, one for each visit; returns how many.

    One transaction for each case. Empty drafts just end.
    """
    return sum(_note(database, stream, clock) for stream in streams)


def _note(database: Database, stream: str, clock: Clock) -> int:
    with database.writing() as connection:
        rows = connection.execute(
            select(DRAFT.c.visit, DRAFT.c.field, DRAFT.c.text)
            .where(DRAFT.c.stream == stream)
            .order_by(DRAFT.c.visit, DRAFT.c.at_ms, DRAFT.c.field)
        ).all()
        typed: dict[str, list[str]] = defaultdict(list)
        for row in rows:
            if row.text.strip():
                typed[row.visit].append(f"{row.field}: {row.text}")
        for visit, lines in typed.items():
            note = {"text": "\n".join(lines), "about": None}
            pen = Pen(clock, stream, None if visit == stream else visit)
            write(connection, pen, [append_act("note", new_id(), note)])
        connection.execute(delete(DRAFT).where(DRAFT.c.stream == stream))
        return len(typed)
