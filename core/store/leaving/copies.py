"""A case that leaves goes out of the laptop's daily copies too: as readable as the file."""

from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher  # type: ignore[import-untyped]  # ships no types

from core.store.backups import FOLDER
from core.store.database import Database
from core.store.leaving.emptying import KEPT


def forget_in_copies(database: Database, streams: Iterable[str]) -> None:
    """Empty these cases in every copy; a copy in which that cannot be done is removed."""
    listed = list(streams)
    for copy in sorted((database.path.parent / FOLDER).glob("*.db")):
        if database.open_copy is None or not _is_emptied(database.open_copy, copy, listed):
            copy.unlink(missing_ok=True)


def _is_emptied(open_copy: Callable[[Path], Any], copy: Path, streams: list[str]) -> bool:
    try:
        with closing(open_copy(copy)) as connection:
            _forget(connection, streams)
    except sqlcipher.Error:
        return False
    return True


def _forget(connection: Any, streams: list[str]) -> None:
    """An older copy has fewer tables: they are read off the copy itself."""
    columns = _columns(connection)
    run = connection.execute
    run("BEGIN IMMEDIATE")
    for stream in streams:
        if "searchgram" in columns:
            run(
                "DELETE FROM searchgram WHERE text IN (SELECT id FROM searchtext WHERE stream = ?)",
                (stream,),
            )
        if "notice" in columns:
            run("DELETE FROM notice WHERE json_extract(body, '$.case') = ?", (stream,))
        for table, names in columns.items():
            if "stream" in names and table not in KEPT:
                run(f'DELETE FROM "{table}" WHERE stream = ?', (stream,))  # noqa: S608 own names
        run("UPDATE outbox SET body = x'', hash = x'' WHERE stream = ?", (stream,))
        run("DELETE FROM stream WHERE id = ?", (stream,))
    run("COMMIT")


def _columns(connection: Any) -> dict[str, set[str]]:
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    return {
        name: {row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')}
        for (name,) in tables.fetchall()
    }
