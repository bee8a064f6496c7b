"""Erasing a laptop: everything of ours goes, the keys first, and a broken-off erasing is ended."""

from pathlib import Path

import pytest

from core.office import lock_note
from core.store import backups, database, erasing
from core.store.key import key_file
from tests.helpers.builders import an_office
from ui.last_resort import LOG


def filled(folder: Path) -> Path:
    """A folder in which every file lies that the program ever makes, some of them at once."""
    office = an_office(folder)
    office.back_up()
    office.note_for_lock()
    (folder / f"{LOG}.1").write_text("older log")
    (folder / LOG).write_text("log")
    office.database.close()
    for end in ("-wal", "-shm"):
        (folder / f"{database.NAME}{end}").write_bytes(b"log of writes")
    return folder


def test_all_goes_and_the_folder_stays(tmp_path: Path) -> None:
    folder = filled(tmp_path / "laptop")
    erasing.erase(folder)
    assert list(folder.iterdir()) == []


def test_a_file_that_is_not_ours_stays(tmp_path: Path) -> None:
    folder = filled(tmp_path / "laptop")
    (folder / "letter.odt").write_text("somebody's own")
    erasing.erase(folder)
    assert [file.name for file in folder.iterdir()] == ["letter.odt"]


def test_the_names_are_those_of_their_owners(tmp_path: Path) -> None:
    assert erasing.KEYS == key_file.NAME
    owned = [key_file.NAME, database.NAME, database.RESERVE, database.WINDOW, lock_note.NAME, LOG]
    for name in (*owned, f"{database.NAME}-wal", f"{backups.FOLDER}/day-2026-11-24.db"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.touch()
    erasing.erase(tmp_path)
    assert list(tmp_path.rglob("*")) == []


def test_broken_off_the_keys_are_gone_and_the_next_start_ends_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = filled(tmp_path / "laptop")
    unlink = Path.unlink

    def power_cut(self: Path, *, missing_ok: bool = False) -> None:
        if self.name.startswith("field"):
            raise KeyboardInterrupt
        unlink(self, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", power_cut)
    with pytest.raises(KeyboardInterrupt):
        erasing.erase(folder)
    monkeypatch.undo()
    assert not (folder / "keys.json").exists()
    assert (folder / database.NAME).exists()
    assert erasing.is_half_erased(folder)
    erasing.erase(folder)
    assert not erasing.is_half_erased(folder)
    assert list(folder.iterdir()) == []
