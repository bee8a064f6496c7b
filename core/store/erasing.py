"""Erases all that the program keeps in a folder: for a laptop that is handed back.

The keys go first: from then on nothing of the rest can be read by anybody. A mark left in the
folder lets the next start finish what a power cut broke off. Only names of ours are touched.
"""

import os
from contextlib import suppress
from pathlib import Path

MARK = "handing-back"
KEYS = "keys.json"
"""As core.store.key.key_file calls it; a test holds all these names against their owners."""

_OURS = ("keys.*", "field.*", "backups/*", "lock.json*", "reserve.bin", "open.lock", "program.log*")


def erase(folder: Path) -> None:
    """Erase keys, file, write-ahead log, backups and notes in `folder`; the folder itself stays.

    Raises OSError when the system holds on to a file; the keys are gone then all the same, and the
    next start tries again.
    """
    with suppress(OSError):  # a full disk must not keep anybody from erasing
        (folder / MARK).touch()
    _overwrite(folder / KEYS)
    for pattern in _OURS:
        for file in sorted(folder.glob(pattern)):
            file.unlink(missing_ok=True)
    with suppress(OSError):
        (folder / "backups").rmdir()
    (folder / MARK).unlink(missing_ok=True)


def is_half_erased(folder: Path) -> bool:
    """Whether erasing began here and was broken off."""
    return (folder / MARK).exists()


def _overwrite(keys: Path) -> None:
    """Noise over the wrapped keys before the file goes; a flash disk may keep an older copy."""
    with suppress(OSError), keys.open("r+b") as file:
        file.write(os.urandom(keys.stat().st_size))
        file.flush()
        os.fsync(file.fileno())
    keys.unlink(missing_ok=True)
