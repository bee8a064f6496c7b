"""A pack as a folder of files: its pack.json made anew, its signature, the whole as one file."""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from core.errors import PackError
from core.law.pack import CONTENTS, Contents, files_in, read_contents
from core.sentence import say
from core.store.packs import SIGNATURE
from sync.center.keys import CenterKeys
from sync.protocol.pack_file import bundle

APART: Final = frozenset((CONTENTS, SIGNATURE))
"""What pack.json does not list."""


@dataclass(frozen=True)
class Heading:
    """What stands at the head of a pack; None: as in the pack.json that is there."""

    edition: str | None = None
    serial: int | None = None
    valid_until: str | None = None
    min_app: str | None = None


def build(folder: Path, heading: Heading, now: datetime) -> Contents:
    """Write pack.json for the files that are there; without a serial the next one.

    Raises PackError when the folder cannot be read, or a new pack lacks a part of its heading;
    what is there is then left alone. A signature of another content is taken away.
    """
    files = files_in(folder)
    listed = {
        path: hashlib.sha256(files[path]).hexdigest() for path in sorted(files) if path not in APART
    }
    if not listed:
        raise PackError(say("center.pack_unreadable"))
    values = _headed(files, heading) | {
        "made": now.isoformat(timespec="seconds"),
        "files": listed,
    }
    body = (json.dumps(values, indent=2, ensure_ascii=False) + "\n").encode()
    contents = read_contents(body)
    (folder / SIGNATURE).unlink(missing_ok=True)
    (folder / CONTENTS).write_bytes(body)
    return contents


def sign(folder: Path, keys: CenterKeys) -> None:
    """Write pack.sig: the Center's signature over the bytes of pack.json. Raises PackError."""
    body = files_in(folder).get(CONTENTS)
    if body is None:
        raise PackError(say("law.file.missing", name=CONTENTS, place=folder.name))
    read_contents(body)
    (folder / SIGNATURE).write_bytes(keys.sign_pack(body))


def as_one_file(folder: Path, out: Path) -> int:
    """The pack as one file to be carried; its size in bytes. Raises PackError."""
    files = files_in(folder)
    for name in sorted(APART):
        if name not in files:
            raise PackError(say("law.file.missing", name=name, place=folder.name))
    body = bundle(files)
    out.write_bytes(body)
    return len(body)


def _headed(files: dict[str, bytes], heading: Heading) -> dict[str, Any]:
    """Edition, serial, days: told now, or of the pack.json before, whose serial is passed."""
    before = read_contents(files[CONTENTS]) if CONTENTS in files else None
    told = {
        "edition": heading.edition or (before and before.edition),
        "serial": heading.serial or (before and before.serial + 1),
        "made": None,
        "valid_until": heading.valid_until or (before and before.valid_until.isoformat()),
        "min_app": heading.min_app or (before and before.min_app),
    }
    for name, value in told.items():
        if value is None and name != "made":
            raise PackError(say("center.pack_heading_missing", name=name.replace("_", "-")))
    return told
