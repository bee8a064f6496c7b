"""lock.json: the few things readable before unlocking (docs/spec and sync design 4.12).

Exactly these stand there and nothing else: never a household's name, address or answer.
"""

import contextlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

NAME = "lock.json"


@dataclass(frozen=True, slots=True)
class LockNote:
    """What the locked screen may know.

    visits_today and first_at ("10:00") are for the day `counted_on` (ISO) only; both None where
    the Center switched the counts off. unsent: records not yet sent; last_full_sync: ISO time;
    language to sync: the person's wishes (ui.wishes),
    None for the usual.
    """

    consultant: str = ""
    laptop: str = ""
    language: str = "ko"
    size: str = "comfortable"
    theme: str = "light"
    contrast: str | None = None
    motion: str | None = None
    money_unit: str | None = None
    lock_minutes: int | None = None
    sync: str | None = None
    counted_on: str | None = None
    visits_today: int | None = None
    first_at: str | None = None
    unsent: int | None = None
    last_full_sync: str | None = None


_FIELDS = {field.name: field for field in fields(LockNote)}


def read_lock_note(folder: Path) -> LockNote:
    """The note in `folder`; one with nothing in it when it is missing or damaged."""
    try:
        kept: Any = json.loads((folder / NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return LockNote()
    if not isinstance(kept, Mapping):
        return LockNote()
    return LockNote(**{name: kept[name] for name in _FIELDS if _fits(name, kept.get(name))})


def _fits(name: str, value: object) -> bool:
    wanted = int if name in {"visits_today", "unsent", "lock_minutes"} else str
    return isinstance(value, wanted) and not isinstance(value, bool)


def keep_lock_note(folder: Path, **changed: str | int | None) -> LockNote:
    """Change some fields of the note and write it in one piece; a full disk changes nothing.

    Raises TypeError for a field that is not of the note.
    """
    note = replace(read_lock_note(folder), **changed)  # type: ignore[arg-type]  # names are checked by replace
    beside = folder / (NAME + ".new")
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        body = {name: value for name, value in asdict(note).items() if value is not None}
        beside.write_text(json.dumps(body, ensure_ascii=False), encoding="utf-8")
        beside.replace(folder / NAME)
    return note
