"""The pack as the calculator reads it: figures, opening and closing of programmes, assumptions.

What a pack holds and when it is refused: docs/spec/packs.md. Signatures are not looked at here; a
pack that was received is checked for them where it is kept (core.store.packs).
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Any, Final

import msgspec

from core.errors import PackError
from core.law.engine.figure_file import read_figures, read_yaml
from core.law.engine.figures import Figure
from core.sentence import say

SHIPPED: Final = Path(__file__).parents[2] / "resources" / "pack"
"""The pack that came with the program."""

CONTENTS: Final = "pack.json"
PROGRAMMES: Final = "figures/programmes.yaml"
FORM: Final = "forms/intake.yaml"
_FIGURES: Final = re.compile(r"^figures/([a-z_]+)\.yaml$")


class Contents(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """pack.json. files: path -> SHA-256 of the content, hex."""

    edition: Annotated[str, msgspec.Meta(pattern=r"^\d{4}\.\d+$")]
    serial: Annotated[int, msgspec.Meta(ge=1, lt=2**53)]
    made: datetime
    valid_until: date
    min_app: Annotated[str, msgspec.Meta(pattern=r"^\d+\.\d+\.\d+$")]
    files: dict[str, str]


@dataclass(frozen=True)
class Run:
    """A time in which a programme is open. closes None: until further notice."""

    opens: date
    closes: date | None
    source: str = ""


@dataclass(frozen=True)
class Window:
    """First and last day on which a programme is applied for; it decides nothing (packs.md 3)."""

    opens: date
    closes: date


@dataclass(frozen=True)
class Pack:
    """What of a pack decides an estimate. assumptions: declared value by fact path (3.3)."""

    contents: Contents
    figures: Mapping[str, Figure]
    runs: Mapping[str, tuple[Run, ...]]
    assumptions: Mapping[str, Any]
    windows: Mapping[str, tuple[Window, ...]] = field(default_factory=dict)

    @property
    def edition(self) -> str:
        """Its name for people; the serial decides."""
        return self.contents.edition

    def is_closed(self, programme: str, day: date) -> bool:
        """It has ended: outside all runs, after one of them."""
        runs = self.runs.get(programme, ())
        return not _is_open(runs, day) and any(run.opens <= day for run in runs)

    def has_begun(self, programme: str, day: date) -> bool:
        """It has been opened at least once by that day."""
        runs = self.runs.get(programme, ())
        return not runs or any(run.opens <= day for run in runs)


def _is_open(runs: tuple[Run, ...], day: date) -> bool:
    return not runs or any(run.opens <= day <= (run.closes or date.max) for run in runs)


def load_pack(folder: Path = SHIPPED) -> Pack:
    """Reads a pack from its folder. Raises PackError with the place of what it may not hold."""
    return read_pack(files_in(folder))


@cache
def shipped_contents() -> Contents:
    """pack.json of the pack that came with the program; the rest of it is not read."""
    return read_contents((SHIPPED / CONTENTS).read_bytes())


@cache
def shipped_pack() -> Pack:
    """The pack that came with the program, read once."""
    return load_pack()


def files_in(folder: Path) -> dict[str, bytes]:
    """Every file of a pack's folder by its path in it. Raises PackError."""
    try:
        found = {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in folder.rglob("*")
            if path.is_file()
        }
    except OSError as error:
        raise _unreadable(folder.name, error) from error
    return found


def read_contents(body: bytes) -> Contents:
    """pack.json as it is written. Raises PackError."""
    try:
        return msgspec.json.decode(body, type=Contents)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _unreadable(CONTENTS, error) from error


def read_pack(files: Mapping[str, bytes]) -> Pack:
    """Reads a pack from its files by path. Raises PackError with the place of the flaw."""
    figures: dict[str, Figure] = {}
    for path in sorted(files):
        found = _FIGURES.match(path)
        if found is not None and path != PROGRAMMES:
            figures |= read_figures(found[1], _text(files, path))
    return Pack(
        read_contents(_bytes(files, CONTENTS)),
        figures,
        _runs(_text(files, PROGRAMMES)),
        read_assumptions(_text(files, FORM)),
        _windows(_text(files, PROGRAMMES)),
    )


def _unreadable(file: str, error: Exception) -> PackError:
    return PackError(say("law.file.unreadable", file=file, what=str(error)))


def _bytes(files: Mapping[str, bytes], path: str) -> bytes:
    if path not in files:
        raise PackError(say("law.file.missing", name=path, place=CONTENTS))
    return files[path]


def _text(files: Mapping[str, bytes], path: str) -> str:
    try:
        return _bytes(files, path).decode("utf-8")
    except UnicodeDecodeError as error:
        raise _unreadable(path, error) from error


def _runs(text: str) -> dict[str, tuple[Run, ...]]:
    content = read_yaml("programmes.yaml", text)
    try:
        return {
            programme: _in_order(programme, [_run(it) for it in entry["runs"]])
            for programme, entry in content.items()
        }
    except (TypeError, KeyError, AttributeError) as error:
        raise PackError(say("law.file.shape", place=PROGRAMMES)) from error


def _run(entry: Mapping[str, Any]) -> Run:
    return Run(entry["opens"], entry["closes"], entry["source"])


def _windows(text: str) -> dict[str, tuple[Window, ...]]:
    """When programmes are applied for, where the pack says so."""
    try:
        return {
            programme: tuple(Window(it["from"], it["to"]) for it in entry["applies"])
            for programme, entry in read_yaml("programmes.yaml", text).items()
            if "applies" in entry
        }
    except (TypeError, KeyError, AttributeError) as error:
        raise PackError(say("law.file.shape", place=PROGRAMMES)) from error


def _in_order(programme: str, runs: list[Run]) -> tuple[Run, ...]:
    """Runs by their first day. Raises PackError when one is open twice on a day, TypeError when a
    day is none."""
    place = f"{PROGRAMMES} {programme}"
    ordered = sorted(runs, key=lambda run: run.opens)
    if any(run.closes is not None and run.closes < run.opens for run in ordered):
        raise PackError(say("law.file.until", place=place))
    for earlier, later in pairwise(ordered):
        if earlier.closes is None or earlier.closes >= later.opens:
            day = later.opens.isoformat()
            raise PackError(say("law.file.overlap", place=place, day=day))
    return tuple(ordered)


def read_assumptions(form: str) -> dict[str, Any]:
    """What the form declares to be assumed, by fact: 0 or {"between": [low, high]}.

    Raises PackError for anything else.
    """
    declared = {
        question["fact"]: question["assume"]
        for question in _questions(read_yaml("intake.yaml", form))
        if question.get("assume") is not None
    }
    for fact, value in declared.items():
        if not _may_be_assumed(value):
            raise PackError(say("law.file.value", place=f"{FORM} {fact}", value=str(value)))
    return declared


def _may_be_assumed(value: object) -> bool:
    """A whole amount, or two of them in order."""
    ends: Any = [value, value]
    if isinstance(value, dict) and set(value) == {"between"}:
        ends = value["between"]
    if not isinstance(ends, list) or len(ends) != 2:
        return False
    return all(type(end) is int and end >= 0 for end in ends) and ends[0] <= ends[1]


def _questions(content: object) -> Iterator[Mapping[str, Any]]:
    """Every question of a form, wherever it stands."""
    if isinstance(content, dict):
        if isinstance(content.get("fact"), str):
            yield content
        for part in content.values():
            yield from _questions(part)
    elif isinstance(content, list):
        for part in content:
            yield from _questions(part)
