"""The file is encrypted, checked at every start, and written by one hand."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher  # type: ignore[import-untyped]  # ships no types
from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from core.errors import AlreadyOpen, DamagedFile, DiskFull, NewerThanThisProgram, StoreError
from core.store import opening
from core.store.database import (
    NAME,
    PLAIN_HEADER,
    RESERVE,
    SYNCED,
    Database,
    WriteOutsideApply,
    as_apply,
    check_content,
    check_engine,
    check_header,
    connect,
    told,
)
from core.store.laptop import LAPTOP
from core.store.tables import METADATA, ListedNote, Outbox
from tests.helpers.builders import an_enrolment
from tests.helpers.laptops import KEY

WRONG_KEY = bytes(reversed(KEY))


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """As the product opens it."""
    opened = opening.create(tmp_path, KEY, an_enrolment())
    yield opened
    opened.close()


def test_the_file_is_encrypted_from_its_first_byte(database: Database) -> None:
    assert database.path.read_bytes()[:16] != PLAIN_HEADER
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(database.path).execute("SELECT * FROM laptop").fetchall()


def test_the_engine_is_a_sound_one(database: Database) -> None:
    check_engine()
    raw = database.raw()
    try:
        assert raw.driver_connection.execute("PRAGMA cipher_version").fetchone()
        assert sqlcipher.sqlite_version_info >= (3, 51, 3)
    finally:
        raw.close()


@pytest.mark.parametrize("version", [(3, 51, 2), (3, 50, 6), (3, 45, 1), (3, 44, 5), (3, 40, 1)])
def test_an_engine_that_loses_commits_is_refused(version: tuple[int, int, int]) -> None:
    with pytest.raises(StoreError) as caught:
        check_engine(version)
    assert caught.value.sentence.key == "store.engine_unsound"


@pytest.mark.parametrize("version", [(3, 51, 3), (3, 53, 4), (3, 50, 7), (3, 44, 6)])
def test_mended_engines_are_taken(version: tuple[int, int, int]) -> None:
    check_engine(version)


PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": 2,
    "busy_timeout": 5000,
    "cache_size": -65536,
    "foreign_keys": 1,
    "secure_delete": 1,
    "temp_store": 2,
}


@pytest.mark.parametrize(("name", "value"), PRAGMAS.items())
def test_every_connection_has_its_pragmas(database: Database, name: str, value: object) -> None:
    with database.writing() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() == value
    with database.reading() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() == value


def test_a_second_window_is_refused(database: Database) -> None:
    with pytest.raises(AlreadyOpen):
        opening.open_file(database.path.parent, KEY)


def test_after_closing_it_opens_again(database: Database) -> None:
    database.close()
    opening.open_file(database.path.parent, KEY).close()


def test_a_new_file_never_takes_the_place_of_one_that_is_there(database: Database) -> None:
    database.close()
    before = database.path.read_bytes()
    with pytest.raises(DamagedFile):
        opening.create(database.path.parent, KEY, an_enrolment())
    assert database.path.read_bytes() == before
    opening.open_file(database.path.parent, KEY).close()


def test_a_half_made_file_is_made_again(tmp_path: Path) -> None:
    (tmp_path / NAME).with_suffix(".new").write_bytes(b"half")
    opening.create(tmp_path, KEY, an_enrolment()).close()
    assert not (tmp_path / NAME).with_suffix(".new").exists()


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (None, "store.file_missing"),
        (b"", "store.damaged"),
        (b"short", "store.damaged"),
        (PLAIN_HEADER + bytes(4080), "store.not_encrypted"),
        (bytes(range(256)) * 32, "store.damaged"),
    ],
)
def test_what_is_no_store_is_refused_and_left_as_it_is(
    tmp_path: Path, content: bytes | None, key: str
) -> None:
    path = tmp_path / NAME
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(DamagedFile) as caught:
        opening.open_file(tmp_path, KEY)
    assert caught.value.sentence.key == key
    assert (path.read_bytes() if path.exists() else None) == content


def test_a_store_whose_encryption_was_lost_is_refused(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / NAME) as plain:
        plain.execute("CREATE TABLE laptop (id INTEGER)")
    plain.close()
    with pytest.raises(DamagedFile) as caught:
        check_header(tmp_path / NAME)
    assert caught.value.sentence.key == "store.not_encrypted"


def test_the_wrong_key_opens_nothing(database: Database) -> None:
    database.close()
    with pytest.raises(DamagedFile):
        opening.open_file(database.path.parent, WRONG_KEY)
    opening.open_file(database.path.parent, KEY).close()


@pytest.mark.parametrize("share", [0.3, 0.9])
def test_a_truncated_file_is_refused(database: Database, share: float) -> None:
    database.checkpoint()
    database.close()
    size = database.path.stat().st_size
    os.truncate(database.path, int(size * share) // 4096 * 4096)
    with pytest.raises(DamagedFile):
        opening.open_file(database.path.parent, KEY)


def test_one_flipped_byte_is_found(database: Database) -> None:
    database.checkpoint()
    database.close()
    content = bytearray(database.path.read_bytes())
    content[len(content) // 2] ^= 1
    database.path.write_bytes(content)
    with pytest.raises(DamagedFile):
        opening.open_file(database.path.parent, KEY)


def test_a_file_of_a_newer_program_is_refused_and_not_altered(database: Database) -> None:
    with database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    database.checkpoint()
    database.close()
    before = database.path.read_bytes()
    with pytest.raises(NewerThanThisProgram):
        opening.open_file(database.path.parent, KEY)
    assert database.path.read_bytes() == before


def test_a_file_without_a_version_is_damaged(database: Database) -> None:
    with database.writing() as connection:
        connection.execute(text("DROP TABLE alembic_version"))
    database.close()
    with pytest.raises(DamagedFile):
        opening.open_file(database.path.parent, KEY)


def test_a_build_without_a_cipher_is_refused() -> None:
    with pytest.raises(StoreError) as caught:
        check_content(sqlite3.connect(":memory:"))
    assert caught.value.sentence.key == "store.no_cipher"


# --- one writer


def test_a_transaction_is_whole_or_not_at_all(database: Database) -> None:
    def count_and_fail() -> None:
        with database.writing() as connection:
            connection.execute(update(LAPTOP).values(last_seq=7))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        count_and_fail()
    with database.reading() as connection:
        assert connection.execute(select(LAPTOP.c.last_seq)).scalar_one() == 0


def test_a_reader_sees_one_moment(database: Database) -> None:
    with database.reading() as reader:
        before = reader.execute(select(LAPTOP.c.last_seq)).scalar_one()
        with database.writing() as writer:
            writer.execute(update(LAPTOP).values(last_seq=before + 1))
        assert reader.execute(select(LAPTOP.c.last_seq)).scalar_one() == before
    with database.reading() as reader:
        assert reader.execute(select(LAPTOP.c.last_seq)).scalar_one() == before + 1


def a_note() -> ListedNote:
    return ListedNote(stream="s", row="r", text="…")


def test_synced_tables_are_written_by_apply_alone(database: Database) -> None:
    for name in sorted(SYNCED):
        with pytest.raises(WriteOutsideApply), database.writing() as connection:
            connection.execute(delete(METADATA.tables[name]))


def test_an_object_that_is_flushed_is_stopped_too(database: Database) -> None:
    with database.writing() as connection, Session(connection) as session:
        session.add(a_note())
        with pytest.raises(WriteOutsideApply):
            session.flush()


def test_readers_write_no_synced_table_either(database: Database) -> None:
    with pytest.raises(WriteOutsideApply), database.reading() as connection:
        connection.execute(delete(METADATA.tables["outbox"]))


def test_the_licence_ends_with_its_block(database: Database) -> None:
    with database.writing() as connection:
        with as_apply(connection), as_apply(connection):
            connection.execute(delete(METADATA.tables["listednote"]))
        with pytest.raises(WriteOutsideApply):
            connection.execute(delete(METADATA.tables["listednote"]))


def test_every_table_of_records_is_guarded() -> None:
    own = {"laptop", "stream", "left", "draft", "undostep", "contact", "notice", "pack"}
    own |= {"visitpack", "dayorder", "foreseen", "scenario", "document", "lease"}
    own |= {"upkeep", "filesending", "noticeseen", "pasthead"}
    assert set(METADATA.tables) == SYNCED | own


# --- errors


def test_a_full_disk_is_told_and_the_reserve_set_free(database: Database) -> None:
    reserve = database.path.parent / RESERVE
    assert reserve.stat().st_size == 1024 * 1024
    with database.writing() as connection:
        connection.execute(text("CREATE TABLE filler (body BLOB)"))
        connection.execute(text("PRAGMA max_page_count = 1"))
    with pytest.raises(DiskFull), database.writing() as connection:
        connection.execute(text("INSERT INTO filler VALUES (zeroblob(9000000))"))
    assert not reserve.exists()


def test_no_space_from_the_system_is_a_full_disk() -> None:
    with pytest.raises(DiskFull), told():
        raise OSError(errno.ENOSPC, "No space left on device")


def test_other_errors_stay_what_they_are(database: Database) -> None:
    with pytest.raises(FileNotFoundError), told():
        raise FileNotFoundError(errno.ENOENT, "gone")
    with pytest.raises(IntegrityError), database.writing() as connection:
        connection.execute(insert(LAPTOP).values(id=1, laptop="twice"))


def test_raw_connections_know_the_outbox(database: Database) -> None:
    raw = connect(database.path, KEY)
    try:
        assert raw.execute(f"SELECT count(*) FROM {Outbox.__tablename__}").fetchone() == (0,)
    finally:
        raw.close()
