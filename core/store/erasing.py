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

_OURS = (
    "keys.*", "field.*", "outbox*", "backups/*", "lock.json*", "reserve.bin", "open.lock",
    "program.log*",
)  # fmt: skip
_SEALED = ("field.db", "backups/*.db")
_PAGE = 4096


def erase(folder: Path) -> None:
    """Erase keys, file, write-ahead log, backups and notes in `folder`; the folder itself stays.

    Raises OSError when the system holds on to a file; the keys are gone then all the same, and the
    next start tries again.
    """
    erase_keys(folder)
    for pattern in _SEALED:
        for file in sorted(folder.glob(pattern)):
            _overwrite(file, _PAGE)
    for pattern in _OURS:
        for file in sorted(folder.glob(pattern)):
            file.unlink(missing_ok=True)
    with suppress(OSError):
        (folder / "backups").rmdir()
    (folder / MARK).unlink(missing_ok=True)


def erase_keys(folder: Path) -> None:
    """The first step, also while the file is open: nobody can open it again from now on.

    The mark is left: the next start ends what is begun here.
    """
    with suppress(OSError):  # a full disk must not keep anybody from erasing
        (folder / MARK).touch()
    keys = folder / KEYS
    _overwrite(keys)
    keys.unlink(missing_ok=True)


def is_half_erased(folder: Path) -> bool:
    """Whether erasing began here and was broken off."""
    return (folder / MARK).exists()


def _overwrite(file: Path, most: int | None = None) -> None:
    """Noise over the wrapped keys, over the first page of a file; a flash disk may keep an older
    copy."""
    with suppress(OSError), file.open("r+b") as opened:
        size = file.stat().st_size
        opened.write(os.urandom(size if most is None else min(size, most)))
        opened.flush()
        os.fsync(opened.fileno())
