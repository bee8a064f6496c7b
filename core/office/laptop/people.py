"""Several consultants on one computer: each in a folder of their own, with keys of their own.

The first lies in the program's folder itself, every other one in a numbered folder under "people".
Nothing of one is needed for another, and nobody's passphrase opens anybody else's file.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.office.lock_note import NAME as LOCK_NOTE
from core.office.lock_note import read_lock_note
from core.store.key.key_file import NAME as KEYS

PEOPLE: Final = "people"


@dataclass(frozen=True, slots=True)
class Place:
    """Where one consultant's file lies, with what the locked screen may know of it."""

    folder: Path
    consultant: str
    laptop: str


def root_of(folder: Path) -> Path:
    """The program's folder, given the one of any consultant."""
    return folder.parent.parent if folder.parent.name == PEOPLE else folder


def places(folder: Path) -> tuple[Place, ...]:
    """Everybody who has keys on this computer, by name; folder: of any of them."""
    found = []
    for one in every_folder(folder):
        if (one / KEYS).exists():
            note = read_lock_note(one)
            found.append(Place(one, note.consultant, note.laptop))
    return tuple(sorted(found, key=lambda place: (place.consultant, place.folder.name)))


def others(folder: Path) -> tuple[Place, ...]:
    """Everybody but the one of this folder."""
    return tuple(place for place in places(folder) if place.folder != folder)


def free_place(folder: Path) -> Path:
    """A folder for one more: the first that has no keys in it."""
    root = root_of(folder)
    return next(one for one in _numbered(root) if not (one / KEYS).exists())


def last_used(root: Path) -> Path:
    """The folder of whoever locked last; the program's folder when there is nobody."""
    notes = [place.folder / LOCK_NOTE for place in places(root)]
    there = [note for note in notes if note.exists()]
    return max(there, key=lambda note: note.stat().st_mtime_ns).parent if there else root


def every_folder(folder: Path) -> Iterator[Path]:
    """All that there are, whether somebody has keys there or not."""
    root = root_of(folder)
    yield root
    yield from sorted(one for one in (root / PEOPLE).glob("*") if one.is_dir())


def _numbered(root: Path) -> Iterator[Path]:
    yield root
    number = 2
    while True:
        yield root / PEOPLE / str(number)
        number += 1
