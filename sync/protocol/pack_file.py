"""A pack as one file on the wire: a zip whose bytes depend on its content alone.

What a pack holds and when it is refused: docs/spec/packs.md. Nothing is judged here.
"""

import io
import zipfile
import zlib
from collections.abc import Mapping

from core.errors import NotUnderstood
from core.sentence import say

_EPOCH = (1980, 1, 1, 0, 0, 0)
_MOST_FILES = 2_000
_MOST_BYTES = 64 * 1024 * 1024
"""Far above any pack: a file that claims more is not unpacked."""

_UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    ValueError,
    EOFError,
    NotImplementedError,
    RuntimeError,
)


def bundle(files: Mapping[str, bytes]) -> bytes:
    """Path inside the pack ("figures/livelihood.yaml") -> content, as one file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(files):
            archive.writestr(zipfile.ZipInfo(path, _EPOCH), files[path], zipfile.ZIP_DEFLATED)
    return out.getvalue()


def unbundle(body: bytes) -> dict[str, bytes]:
    """The files again. Raises NotUnderstood for a damaged or oversized file or an unsafe path."""
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            entries = archive.infolist()
            _check(entries)
            return {entry.filename: archive.read(entry) for entry in entries}
    except _UNREADABLE as wrong:
        raise NotUnderstood(say("sync.not_understood", message="PackFile")) from wrong


def _check(entries: list[zipfile.ZipInfo]) -> None:
    names = [entry.filename for entry in entries]
    unsafe = any(name.startswith(("/", "\\")) or ".." in name.split("/") for name in names)
    too_large = len(names) > _MOST_FILES or sum(e.file_size for e in entries) > _MOST_BYTES
    if unsafe or too_large or len(set(names)) < len(names):
        raise ValueError("not a pack file")
