"""Copies are encrypted, opened before they count, and seven of them stay."""

import errno
from datetime import date, timedelta
from pathlib import Path

import pytest

from core.errors import DamagedFile, DiskFull
from core.store import backups, opening
from core.store.backups import KEPT, is_sound
from core.store.database import NAME, PLAIN_HEADER, Database
from core.store.key.key_file import NAME as KEYS
from tests.helpers.laptops import KEY

DAY = date(2026, 11, 24)
OTHER_KEY = bytes(reversed(KEY))


def copies(database: Database) -> list[str]:
    folder = database.path.parent / backups.FOLDER
    return sorted(copy.name for copy in folder.iterdir())


def test_a_copy_is_encrypted_with_the_same_key_and_no_other(database: Database) -> None:
    copy = backups.keep(database, KEY, "one")
    assert copy.read_bytes()[:16] != PLAIN_HEADER
    assert is_sound(copy, KEY)
    assert not is_sound(copy, OTHER_KEY)
    assert not is_sound(copy.with_name("absent.db"), KEY)


def test_a_copy_in_the_place_of_the_file_opens(database: Database, tmp_path: Path) -> None:
    copy = backups.keep(database, KEY, "one")
    restored = tmp_path / "restored"
    restored.mkdir()
    (restored / NAME).write_bytes(copy.read_bytes())
    opening.open_file(restored, KEY).close()
    assert not (restored / KEYS).exists()


def test_one_copy_a_day_and_seven_stay(database: Database) -> None:
    for day in range(10):
        assert backups.keep_daily(database, KEY, DAY + timedelta(days=day)) is not None
        assert backups.keep_daily(database, KEY, DAY + timedelta(days=day)) is None
    assert len(copies(database)) == KEPT == 7
    assert copies(database)[-1] == "day-2026-12-03.db"


def test_copies_before_a_migration_are_not_counted_away(database: Database) -> None:
    backups.keep(database, KEY, "before-0002")
    for day in range(9):
        backups.keep_daily(database, KEY, DAY + timedelta(days=day))
    assert "before-0002.db" in copies(database)


def test_a_damaged_copy_is_found(database: Database) -> None:
    copy = backups.keep(database, KEY, "one")
    content = bytearray(copy.read_bytes())
    content[len(content) // 2] ^= 1
    copy.write_bytes(content)
    assert not is_sound(copy, KEY)


def test_a_full_disk_leaves_the_earlier_copy(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = backups.keep(database, KEY, "one").read_bytes()

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(backups, "_copy", full)
    with pytest.raises(DiskFull):
        backups.keep(database, KEY, "one")
    assert copies(database) == ["one.db"]
    assert (database.path.parent / backups.FOLDER / "one.db").read_bytes() == before


@pytest.mark.parametrize("content", [b"", PLAIN_HEADER + bytes(4080), bytes(range(256)) * 64])
def test_a_copy_that_does_not_open_never_takes_the_place_of_one_that_did(
    database: Database, monkeypatch: pytest.MonkeyPatch, content: bytes
) -> None:
    before = backups.keep(database, KEY, "one").read_bytes()

    def garbled(_database: Database, _key: bytes, to: Path) -> None:
        to.write_bytes(content)

    monkeypatch.setattr(backups, "_copy", garbled)
    with pytest.raises(DamagedFile):
        backups.keep(database, KEY, "one")
    assert copies(database) == ["one.db"]
    assert (database.path.parent / backups.FOLDER / "one.db").read_bytes() == before
