"""Reads one figure file of a pack, strictly: what is not in docs/spec/packs.md 2 is refused."""

import re
from collections.abc import Hashable, Mapping
from datetime import date
from itertools import pairwise
from typing import Any, Final

import yaml

from core.errors import PackError
from core.law.engine.algebra import Key, Steps, Table
from core.law.engine.exact import Exact, Part, exact_from_text, split_up
from core.law.engine.figures import (
    PERCENT_UNITS,
    UNITS,
    Entry,
    Figure,
    FigureValue,
    Standing,
    first_flaw,
)
from core.sentence import say

_FIGURE_KEYS: Final = frozenset(("title", "law", "unit", "by", "figures", "decided", "carried"))
_ENTRY_KEYS: Final = frozenset(("value", "until", "standing", "source", "checked"))
_STEP: Final = re.compile(r"^\[(\d+), (\d*)\)$")
_STANDINGS: Final = {standing.name.lower(): standing for standing in Standing}


class _Loader(yaml.CSafeLoader):
    """Safe YAML that refuses a key written twice."""


def _mapping_without_repeats(loader: _Loader, node: yaml.MappingNode) -> dict[Hashable, Any]:
    keys = [loader.construct_object(key) for key, _ in node.value]
    for place, key in enumerate(keys):
        if key in keys[:place]:
            raise yaml.YAMLError(f"{key} twice, line {node.value[place][0].start_mark.line + 1}")
    return loader.construct_mapping(node, deep=True)


_Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping_without_repeats)


def read_yaml(file: str, text: str) -> Any:
    """The content of a YAML file. Raises PackError for what is no YAML or repeats a key."""
    try:
        return yaml.load(text, _Loader)  # noqa: S506 - _Loader is a safe loader
    except yaml.YAMLError as error:
        raise PackError(say("law.file.unreadable", file=file, what=str(error))) from error


def read_figures(file: str, text: str) -> dict[str, Figure]:
    """All figures of one file, by "file.key".

    file: name without folder and ending ("housing"). Raises PackError with the place.
    """
    content = read_yaml(f"{file}.yaml", text)
    if not isinstance(content, dict):
        raise _refused("law.file.shape", f"{file}.yaml")
    return {f"{file}.{key}": _figure(f"{file}.{key}", entry) for key, entry in content.items()}


def _refused(key: str, place: str, **values: str) -> PackError:
    return PackError(say(key, place=place, **values))


def _keys(place: str, content: object, allowed: frozenset[str], wanted: tuple[str, ...]) -> None:
    if not isinstance(content, dict):
        raise _refused("law.file.shape", place)
    for key in content:
        if key not in allowed:
            raise _refused("law.file.unknown_key", place, name=str(key))
    for key in wanted:
        if key not in content or (content[key] in (None, "") and key != "value"):
            raise _refused("law.file.missing", place, name=key)


def _figure(name: str, content: Mapping[str, Any]) -> Figure:
    _keys(name, content, _FIGURE_KEYS, ("title", "law", "unit", "figures"))
    _keys(f"{name} title", content["title"], frozenset(("ko", "en")), ("ko", "en"))
    unit = content["unit"]
    if unit not in UNITS:
        raise _refused("law.file.unit", name, unit=str(unit))
    by = tuple(content.get("by", ()))
    days = content["figures"]
    if not isinstance(days, dict) or not days or not all(type(day) is date for day in days):
        raise _refused("law.file.shape", f"{name} figures")
    entries = tuple(_entry(f"{name} {day}", day, days[day], unit, by) for day in sorted(days))
    flaw = first_flaw(entries)
    if flaw is not None:
        raise _refused(f"law.file.{flaw[0]}", name, day=flaw[1].isoformat())
    return Figure(
        name,
        dict(content["title"]),
        content["law"],
        unit,
        by,
        entries,
        content.get("decided"),
        bool(content.get("carried", False)),
    )


def _entry(
    place: str, day: date, content: Mapping[str, Any], unit: str, by: tuple[str, ...]
) -> Entry:
    _keys(place, content, _ENTRY_KEYS, ("value", "standing", "source"))
    standing = _STANDINGS.get(content["standing"])
    if standing is None:
        raise _refused("law.file.standing", place, standing=str(content["standing"]))
    until = content.get("until")
    if until is not None and (type(until) is not date or until < day):
        raise _refused("law.file.until", place)
    value = content["value"]
    return Entry(
        day,
        until,
        None if value is None else _value(place, value, unit, by),
        standing,
        content["source"],
    )


def _value(place: str, value: object, unit: str, by: tuple[str, ...]) -> FigureValue:
    if by:
        return Table(by, dict(_cells(place, value, unit, by)))
    if isinstance(value, dict):
        return _steps(place, value, unit)
    if unit == "text":
        if not isinstance(value, str):
            raise _refused("law.file.value", place, value=str(value))
        return value
    return _number(place, value, unit)


def _number(place: str, value: object, unit: str) -> Exact:
    """Whole numbers as they stand, shares from text; percents become shares."""
    if isinstance(value, float):
        raise _refused("law.file.float", place, value=str(value))
    if isinstance(value, int) and not isinstance(value, bool) and unit != "share":
        number: Exact = value
    elif isinstance(value, str) and (unit == "share" or unit in PERCENT_UNITS):
        try:
            number = exact_from_text(value)
        except (ValueError, ZeroDivisionError) as error:
            raise _refused("law.file.value", place, value=value) from error
    else:
        raise _refused("law.file.value", place, value=str(value))
    if unit not in PERCENT_UNITS:
        return number
    num, over = split_up(number)
    return Part(num, over * 100)


def _cells(
    place: str, value: object, unit: str, by: tuple[str, ...]
) -> list[tuple[tuple[Key, ...], Exact]]:
    if not isinstance(value, dict) or not value:
        raise _refused("law.file.table", place)
    if len(by) == 1:
        return [((key,), _number(f"{place} {key}", cell, unit)) for key, cell in value.items()]
    cells = []
    for key, row in value.items():
        cells += [
            ((key, *rest), cell) for rest, cell in _cells(f"{place} {key}", row, unit, by[1:])
        ]
    rows = {key[0]: {cell[1:] for cell, _ in cells if cell[0] == key[0]} for key, _ in cells}
    if len({frozenset(row) for row in rows.values()}) != 1:
        raise _refused("law.file.table", place)
    return cells


def _steps(place: str, value: dict[object, object], unit: str) -> Steps:
    steps = []
    for bounds, amount in value.items():
        found = _STEP.match(str(bounds))
        if found is None:
            raise _refused("law.file.steps", place, bounds=str(bounds))
        below = int(found[2]) if found[2] else None
        steps.append((int(found[1]), below, _number(f"{place} {bounds}", amount, unit)))
    steps.sort(key=lambda step: step[0])
    for (_, below, _), (first, _, _) in pairwise(steps):
        if below != first:
            raise _refused("law.file.steps", place, bounds=f"[{first}, …)")
    return Steps(tuple(steps))
