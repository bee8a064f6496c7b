"""A disk without room: a small one of its own where the system allows, else SQLite's own limit."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import text

from core.office.office import Office


@contextmanager
def small_disk(folder: Path, kilobytes: int) -> Iterator[bool]:
    """A disk of a few megabytes, where the system lets us have one; else an ordinary folder."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(folder)]
    is_small = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    try:
        yield is_small
    finally:
        if is_small:
            subprocess.run(["umount", "-l", str(folder)], check=True)


def use_up(folder: Path, name: str = "filler") -> Path:
    """A file that takes all the room the disk still has."""
    filler = folder / name
    with filler.open("wb", buffering=0) as out:
        for size in (65_536, 4_096, 1):
            try:
                while out.write(bytes(size)) == size:
                    pass
            except OSError:
                continue
    return filler


def fill_up(office: Office) -> None:
    """No page is left for the file to grow by; the reserve is spent."""
    with office.database.writing() as connection:
        pages = connection.execute(text("PRAGMA page_count")).scalar_one()
        connection.execute(text(f"PRAGMA max_page_count = {pages}"))


def make_room(office: Office) -> None:
    """The file may grow again."""
    with office.database.writing() as connection:
        connection.execute(text("PRAGMA max_page_count = 1073741823"))
