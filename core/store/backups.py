"""Rotating copies of the file by SQLite's online-backup interface; as encrypted as the file.

A copy is made under another name, opened and looked through, and only then takes its place.
"""

from datetime import date
from pathlib import Path

from core.errors import DamagedFile, StoreError
from core.sentence import say
from core.store.database import Database, check_content, check_header, connect, told

FOLDER = "backups"
KEPT = 7
"""Daily copies that are kept at least; copies made before a migration are kept beside them."""


def keep(database: Database, key: bytes, name: str) -> Path:
    """One verified copy now. Raises DiskFull or DamagedFile; an earlier copy is then untouched."""
    folder = database.path.parent / FOLDER
    folder.mkdir(exist_ok=True)
    new, place = folder / f"{name}.new", folder / f"{name}.db"
    _remove(new)
    try:
        with told():
            _copy(database, key, new)
            _verify(new, key)
        new.replace(place)
    finally:
        _remove(new)
    return place


def keep_daily(database: Database, key: bytes, day: date) -> Path | None:
    """Today's copy, unless it is there; then the oldest beyond seven leave."""
    folder = database.path.parent / FOLDER
    name = f"day-{day.isoformat()}"
    if (folder / f"{name}.db").exists():
        return None
    made = keep(database, key, name)
    for old in sorted(folder.glob("day-*.db"))[:-KEPT]:
        old.unlink()
    return made


def is_sound(copy: Path, key: bytes) -> bool:
    """Whether a copy is encrypted, opens with this key and holds together."""
    try:
        with told():
            _verify(copy, key)
    except StoreError:
        return False
    return True


def _copy(database: Database, key: bytes, to: Path) -> None:
    target = connect(to, key)
    source = database.raw()
    try:
        target.execute("PRAGMA journal_mode = DELETE")
        source.driver_connection.backup(target)
    finally:
        target.close()
        source.close()


def _verify(copy: Path, key: bytes) -> None:
    check_header(copy)
    opened = connect(copy, key)
    try:
        opened.execute("PRAGMA journal_mode = DELETE")
        check_content(opened)
        if not opened.execute("SELECT count(*) FROM laptop").fetchone()[0]:
            raise DamagedFile(say("store.damaged"))
    finally:
        opened.close()


def _remove(path: Path) -> None:
    for end in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + end).unlink(missing_ok=True)
