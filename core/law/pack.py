"""The pack as the calculator reads it: figures, opening and closing of programmes, assumptions."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from core.errors import PackError
from core.law.engine.figure_file import read_figures, read_yaml
from core.law.engine.figures import Figure
from core.sentence import say

SHIPPED: Final = Path(__file__).parents[2] / "resources" / "pack"
"""The pack that came with the program."""


@dataclass(frozen=True)
class Run:
    """A time in which a programme is open; closes None: until further notice."""

    opens: date
    closes: date | None


@dataclass(frozen=True)
class Pack:
    """What of a pack decides an estimate. assumptions: declared value by fact path (3.3)."""

    edition: str
    figures: Mapping[str, Figure]
    runs: Mapping[str, tuple[Run, ...]]
    assumptions: Mapping[str, Any]

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
    try:
        edition = json.loads((folder / "pack.json").read_text(encoding="utf-8"))["edition"]
        figures: dict[str, Figure] = {}
        for path in sorted((folder / "figures").glob("*.yaml")):
            if path.stem != "programmes":
                figures |= read_figures(path.stem, path.read_text(encoding="utf-8"))
        runs = _runs((folder / "figures" / "programmes.yaml").read_text(encoding="utf-8"))
        form = (folder / "forms" / "intake.yaml").read_text(encoding="utf-8")
    except (OSError, ValueError, KeyError) as error:
        raise PackError(say("law.file.unreadable", file=folder.name, what=str(error))) from error
    return Pack(edition, figures, runs, read_assumptions(form))


def _runs(text: str) -> dict[str, tuple[Run, ...]]:
    content = read_yaml("programmes.yaml", text)
    try:
        return {
            programme: tuple(Run(run["opens"], run["closes"]) for run in entry["runs"])
            for programme, entry in content.items()
        }
    except (TypeError, KeyError, AttributeError) as error:
        raise PackError(say("law.file.shape", place="programmes.yaml")) from error


def read_assumptions(form: str) -> dict[str, Any]:
    """What the form declares to be assumed, by fact: 0 or {"between": [low, high]}."""
    return {
        question["fact"]: question["assume"]
        for question in _questions(read_yaml("intake.yaml", form))
        if question.get("assume") is not None
    }


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
