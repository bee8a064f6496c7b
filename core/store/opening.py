"""Makes a new file or opens one that is there, with every start-up check.

Order: window lock, header, engine, content, version, migration (after a backup).
"""

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from core.errors import DamagedFile, NewerThanThisProgram
from core.sentence import say
from core.store import backups, search, tables
from core.store.center.sealed import sealed_copy
from core.store.database import (
    NAME,
    Database,
    Window,
    as_apply,
    check_content,
    check_engine,
    check_header,
    connect,
    copies_with,
    engines,
    keep_reserve,
    told,
)
from core.store.laptop import Enrolment, keep_enrolment
from core.store.migrations import HEAD, KNOWN


def create(folder: Path, key: bytes, enrolment: Enrolment, *, is_safe: bool = True) -> Database:
    """A new encrypted file with this program's schema, open.

    It is made under another name and takes its own when it is whole.
    is_safe: False only in simulations, which do without the flush at each commit.
    Raises DamagedFile when a file is there already; it is left as it is.
    """
    folder.mkdir(parents=True, exist_ok=True)
    check_engine()
    window = Window(folder)
    path = folder / NAME
    try:
        _check_free(path)
        keep_reserve(folder)
        _make(path.with_suffix(".new"), key, enrolment, is_safe=is_safe)
        path.with_suffix(".new").replace(path)
    except BaseException:
        window.close()
        raise
    database = _database(path, key, window, is_safe=is_safe)
    database.sealed = sealed_copy(database, is_safe=is_safe)
    return database


def _check_free(path: Path) -> None:
    if path.exists():
        raise DamagedFile(say("store.file_already_there"))


def _make(path: Path, key: bytes, enrolment: Enrolment, *, is_safe: bool) -> None:
    for end in ("", "-wal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)
    database = Database(path, *engines(path, key, is_safe=is_safe), None)
    try:
        with database.writing() as connection:
            _make_schema(connection)
            keep_enrolment(connection, enrolment)
        database.checkpoint()
    finally:
        database.close()


def open_file(folder: Path, key: bytes, *, is_safe: bool = True) -> Database:
    """The file of a folder, checked and brought up to date, open.

    Raises AlreadyOpen, DamagedFile, NewerThanThisProgram, DiskFull. Nothing is written to a file
    that is refused.
    """
    window = Window(folder)
    path = folder / NAME
    try:
        check_header(path)
        check_engine()
        with told():
            raw = connect(path, key, is_safe=is_safe)
            try:
                check_content(raw)
            finally:
                raw.close()
        keep_reserve(folder)
        database = _database(path, key, window, is_safe=is_safe)
        try:
            _bring_up_to_date(database, key)
            database.sealed = sealed_copy(database, is_safe=is_safe)
        except BaseException:
            database.close()
            raise
    except BaseException:
        window.close()
        raise
    return database


def _database(path: Path, key: bytes, window: Window, *, is_safe: bool) -> Database:
    database = Database(path, *engines(path, key, is_safe=is_safe), window)
    database.open_copy = copies_with(key)
    return database


def _make_schema(connection: Connection) -> None:
    """The newest schema at once; a test holds it against the one that migrations lead to."""
    tables.METADATA.create_all(connection)
    connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)"))
    connection.execute(text("INSERT INTO alembic_version VALUES (:head)"), {"head": HEAD})


def _bring_up_to_date(database: Database, key: bytes) -> None:
    """Raises NewerThanThisProgram for a revision this program has never heard of."""
    with database.reading() as connection:
        revision = _revision(connection)
    if revision == HEAD:
        return
    if revision not in KNOWN:
        raise NewerThanThisProgram(say("store.newer_than_program"))
    backups.keep(database, key, f"before-{HEAD}")
    from core.store.migrations.upgrade import upgrade

    with database.writing() as connection, as_apply(connection):
        upgrade(connection)
        search.renew_all(connection)


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        raise DamagedFile(say("store.damaged"))
    found: str | None = connection.execute(
        text("SELECT version_num FROM alembic_version")
    ).scalar_one_or_none()
    return found
