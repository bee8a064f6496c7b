"""Case files: read, checked against their schema, and blurred."""

import json
import random
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator

CASES = Path(__file__).parent / "cases"
_SCHEMA = Path(__file__).parents[3] / "docs" / "spec" / "schemas" / "case.schema.json"
NEVER_BLURRED = {"id", "complete", "relation", "region", "district", "programme", "member"}


@dataclass(frozen=True)
class Case:
    """One case. day: the folder it lies in. provided: a household in JSON shape."""

    name: str
    day: date
    provided: dict[str, Any]
    expected: dict[str, Any]


class _PlainDates(yaml.SafeLoader):
    """Leaves dates as text, as in the household format."""


def _as_text(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> str:
    return str(loader.construct_scalar(node))


_PlainDates.add_constructor("tag:yaml.org,2002:timestamp", _as_text)


def read_plain(path: Path) -> Any:
    """A YAML file with its dates as text, keys too, so that a JSON schema can look at it."""
    return yaml.load(path.read_text(encoding="utf-8"), _PlainDates)


def all_cases() -> Iterator[Case]:
    """Every case, in the order of the folders."""
    for path in sorted(CASES.rglob("*.yaml")):
        content = read_plain(path)
        provided = {"id": path.stem, **content["provided"]}
        day = date.fromisoformat(path.parent.name)
        yield Case(path.relative_to(CASES).as_posix(), day, provided, content["expected"])


def flaws_of_files() -> dict[str, str]:
    """What the schema finds wrong, by file."""
    validator = Draft202012Validator(json.loads(_SCHEMA.read_text(encoding="utf-8")))
    return {
        path.relative_to(CASES).as_posix(): error.message
        for path in sorted(CASES.rglob("*.yaml"))
        for error in validator.iter_errors(read_plain(path))
    }


def blurred(case: Case, *, seed: str = "") -> dict[str, Any]:
    """The household with one or two answers taken back or widened; the same for the same seed.

    A birth date, on which nearly everything hangs, is taken back in one case of eight only.
    """
    draw = random.Random(case.name + seed)
    household = deepcopy(case.provided)
    with_dates = draw.randrange(8) == 0
    leaves = [
        leaf
        for leaf in _leaves(household)
        if leaf[1] != "birth_date" or (with_dates and not _is_unborn(leaf, case.day))
    ]
    for holder, key in draw.sample(leaves, min(len(leaves), draw.randint(1, 2))):
        holder[key] = _widened(holder[key], draw)
    return household


def _is_unborn(leaf: tuple[Any, Any], day: date) -> bool:
    """A birth date after the day: who is not born is left out, whose date is unknown is not."""
    holder, key = leaf
    return key == "birth_date" and date.fromisoformat(holder[key]) > day


def _leaves(part: Any) -> Iterator[tuple[Any, Any]]:
    """Every single answer, as (what holds it, key)."""
    entries = part.items() if isinstance(part, dict) else enumerate(part)
    for key, value in entries:
        if isinstance(value, dict) and "between" in value:
            continue
        if isinstance(value, (dict, list)):
            yield from _leaves(value)
        elif key not in NEVER_BLURRED and isinstance(part, dict) and value is not None:
            yield part, key


def _widened(value: object, draw: random.Random) -> object:
    if isinstance(value, bool) or not isinstance(value, int) or draw.random() < 0.3:
        return None
    return {"between": [max(0, value - draw.randint(0, 300_000)), value + draw.randint(0, 300_000)]}
