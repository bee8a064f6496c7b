"""lock.json: readable before unlocking, holds only what it may."""

import json
from pathlib import Path

import pytest

from core.office.lock_note import NAME, LockNote, keep_lock_note, read_lock_note


def test_a_change_keeps_the_rest(tmp_path: Path) -> None:
    keep_lock_note(tmp_path, consultant="가온들", unsent=4)
    keep_lock_note(tmp_path, theme="dark")
    assert read_lock_note(tmp_path) == LockNote(consultant="가온들", theme="dark", unsent=4)


def test_a_missing_or_damaged_note_says_nothing(tmp_path: Path) -> None:
    assert read_lock_note(tmp_path) == LockNote()
    for damaged in ("{", "[]", '{"unsent": "four", "visits_today": true, "strange": 1}'):
        (tmp_path / NAME).write_text(damaged)
        assert read_lock_note(tmp_path) == LockNote()


def test_only_its_own_fields_are_written(tmp_path: Path) -> None:
    with pytest.raises(TypeError):
        keep_lock_note(tmp_path, household="다솜찬")
    keep_lock_note(tmp_path, laptop="서북3조-07", visits_today=None)
    written = json.loads((tmp_path / NAME).read_text())
    assert set(written) == {"consultant", "laptop", "language", "size", "theme"}


def test_a_place_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert keep_lock_note(tmp_path / "file", theme="dark").theme == "dark"
