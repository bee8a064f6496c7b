"""The rescue package: unsent work as one sealed file, carried to the Center by hand.

Needs no key, so it can be made at the lock too: with a forgotten passphrase, a broken file, or
reading locked. This laptop cannot open it again.
"""

import os
from pathlib import Path

from core.clock import Clock
from core.errors import KeyFileMissing, Mistake
from core.record.sealed import frames, rescue_file
from core.sentence import say
from core.store.center import sealed
from core.store.database import told
from core.store.key.key_file import KeyFile


def sealed_count(folder: Path) -> int:
    """How many changes lie sealed in a folder; 0: there is nothing to take out."""
    return sum(frame.count for frame in frames(sealed.all_pieces(folder)))


def take_out(folder: Path, to: Path, clock: Clock) -> int:
    """Write the package; how many changes it holds.

    Raises Mistake when nothing waits or the place cannot be written, DiskFull.
    """
    data = sealed.all_pieces(folder)
    count = sum(frame.count for frame in frames(data))
    if not count:
        raise Mistake(say("rescue.nothing"))
    try:
        laptop = KeyFile(folder, clock).laptop
    except KeyFileMissing:
        laptop = ""  # the Center finds it inside
    with told():
        _write(to, rescue_file(laptop, data))
    return count


def _write(to: Path, data: bytes) -> None:
    new = to.with_name(f"{to.name}.new")
    try:
        with new.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        new.replace(to)
    except (PermissionError, FileNotFoundError, IsADirectoryError, NotADirectoryError) as wrong:
        raise Mistake(say("rescue.no_place"), "to") from wrong
    finally:
        new.unlink(missing_ok=True)
