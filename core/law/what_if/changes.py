"""Other answers than those given: a household in JSON shape with some of them put in."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from core.errors import Mistake
from core.law.facts.spec import SPEC_FACTS, Entity, SpecFact
from core.sentence import say

_STEP: Final = re.compile(r"([a-z_0-9]+)(?:\[(\d+)\])?", re.ASCII)
_PREFIXES: Final[tuple[tuple[str, Entity], ...]] = (
    (r"members\[\d+\]", "member"),
    (r"property\.vehicles\[\d+\]", "vehicle"),
    (r"obligors\[\d+\]", "obligor"),
)
_LISTS: Final = ("obligors", "receiving", "property.vehicles")


@dataclass(frozen=True)
class Change:
    """One answer put in the place of what was told. value: as docs/spec/household.md has it.

    path: of a fact ("members[1].income.daily_wage"), of a list ("obligors"), or of one entry of a
    list ("members[3]"), which may be the first after its end.
    """

    path: str
    value: Any


def fact_at(path: str) -> SpecFact | None:
    """The fact a path names; None for a list or an entry. Raises Mistake when there is neither."""
    for prefix, of in _PREFIXES:
        found = re.fullmatch(rf"{prefix}(?:\.(.+))?", path)
        if found and found[1] is None:
            return None
        if found and found[1] in SPEC_FACTS[of]:
            return SPEC_FACTS[of][found[1]]
    if path in SPEC_FACTS["household"]:
        return SPEC_FACTS["household"][path]
    if path in _LISTS:
        return None
    raise Mistake(say("law.what_if.no_such_fact", where=path), path)


def changed(content: Any, changes: Iterable[Change]) -> Any:
    """The household with the changes; what was given stays as it is. Raises Mistake.

    The values are not looked at here: reading the household does that.
    """
    for change in changes:
        fact_at(change.path)
        content = _put(content, _steps(change.path), change)
    return content


def _steps(path: str) -> list[str | int]:
    steps: list[str | int] = []
    for part in path.split("."):
        found = _STEP.fullmatch(part)
        if found is None:
            raise Mistake(say("law.what_if.no_such_fact", where=path), path)
        steps.append(found[1])
        if found[2] is not None:
            steps.append(int(found[2]))
    return steps


def _put(content: Any, steps: Sequence[str | int], change: Change) -> Any:
    if not steps:
        return change.value
    step, *others = steps
    if isinstance(step, str):
        group = content if isinstance(content, dict) else {}
        return {**group, step: _put(group.get(step), others, change)}
    items = list(content) if isinstance(content, list) else []
    if step > len(items):
        raise Mistake(say("law.what_if.no_such_entry", where=change.path), change.path)
    if step == len(items):
        items.append({})
    items[step] = _put(items[step], others, change)
    return items
