"""A pack as a folder of files: its pack.json made anew, its signature beside it."""

import hashlib
import json
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from core.errors import PackError
from core.law.pack import CONTENTS, Contents, files_in, read_contents
from core.sentence import say
from core.store.packs import SIGNATURE

APART: Final = frozenset((CONTENTS, SIGNATURE))
"""What pack.json does not list."""


def build(folder: Path, told: Mapping[str, Any], now: datetime) -> Contents:
    """Write pack.json for the files that are there.

    told: edition, serial, valid_until, min_app; None: as in the pack.json that is there, the serial
    one more.

    Raises PackError when the folder cannot be read, or a new pack lacks a part of its heading;
    what is there is then left alone. A signature of another content is taken away.
    """
    files = files_in(folder)
    listed = {
        path: hashlib.sha256(files[path]).hexdigest() for path in sorted(files) if path not in APART
    }
    if not listed:
        raise PackError(say("center.pack_unreadable"))
    values = _headed(files, told) | {
        "made": now.isoformat(timespec="seconds"),
        "files": listed,
    }
    body = (json.dumps(values, indent=2, ensure_ascii=False) + "\n").encode()
    contents = read_contents(body)
    (folder / SIGNATURE).unlink(missing_ok=True)
    (folder / CONTENTS).write_bytes(body)
    return contents


def sign(folder: Path, by: Callable[[bytes], bytes]) -> None:
    """Write pack.sig: what `by` signs of the bytes of pack.json. Raises PackError."""
    body = files_in(folder).get(CONTENTS)
    if body is None:
        raise PackError(say("law.file.missing", name=CONTENTS, place=folder.name))
    read_contents(body)
    (folder / SIGNATURE).write_bytes(by(body))


def signed_files(folder: Path) -> dict[str, bytes]:
    """All files of a pack that is signed. Raises PackError where one that it needs is missing."""
    files = files_in(folder)
    for name in sorted(APART):
        if name not in files:
            raise PackError(say("law.file.missing", name=name, place=folder.name))
    return files


def _headed(files: Mapping[str, bytes], told: Mapping[str, Any]) -> dict[str, Any]:
    before = read_contents(files[CONTENTS]) if CONTENTS in files else None
    headed = {
        "edition": told["edition"] or (before and before.edition),
        "serial": told["serial"] or (before and before.serial + 1),
        "made": None,
        "valid_until": told["valid_until"] or (before and before.valid_until.isoformat()),
        "min_app": told["min_app"] or (before and before.min_app),
    }
    for name, value in headed.items():
        if value is None and name != "made":
            raise PackError(say("pack.heading_missing", name=name.replace("_", "-")))
    return headed
