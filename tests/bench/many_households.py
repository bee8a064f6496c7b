"""Very many households, made cheaply: facts of drawn ones, drawn again with other sums of won."""

from collections.abc import Iterator, Mapping
from datetime import date
from random import Random
from typing import Any, Final

import numpy as np

from core.law.engine.columns import Answers, Codes, Numbers
from core.law.facts.known import name_in_formulas
from core.law.facts.spec import SPEC_FACTS
from core.law.population import AT_ONCE, Group, Population, Together
from tests.helpers.drawn_households import a_drawn_household

DRAWN: Final = 2_000
_WON: Final = frozenset(
    name_in_formulas(of, path)
    for of, facts in SPEC_FACTS.items()
    for path, fact in facts.items()
    if fact.type == "won"
)
_MOVED_BY: Final = 10_000
"""Won; a sum that is there is moved by up to this much, so that hardly two are alike."""


def drawn_groups(population: Population, seed: int, drawn: int = DRAWN) -> list[Group]:
    """Two thousand drawn households by shape; none with more than one spouse of the head."""
    random = Random(seed)
    contents = [a_drawn_household(random) for _ in range(drawn)]
    for content in contents:
        spouses = [it for it in content["members"] if it["relation"] == "spouse"]
        for member in spouses[1:]:
            member["relation"] = "sibling"
    parts = population.judge(contents)
    return [part.group for part in parts if isinstance(part, Together)]


def many(groups: list[Group], count: int, seed: int) -> Iterator[Group]:
    """`count` households in groups that fit into columns, each shape as often as it was drawn."""
    draw = np.random.default_rng(seed)
    drawn = sum(map(len, groups))
    rest = 0.0
    for group in groups:
        exactly = count * len(group) / drawn + rest
        wanted = int(exactly)
        rest = exactly - wanted
        for first in range(0, wanted, AT_ONCE):
            yield _more_of(group, min(AT_ONCE, wanted - first), draw)


def _more_of(group: Group, count: int, draw: np.random.Generator) -> Group:
    which = draw.integers(0, len(group), count)
    facts: Mapping[tuple[str, int], Any] = {
        place: _drawn(value, which, draw if place[0] in _WON else None)
        for place, value in group.facts.items()
    }
    persons = [group.persons[place] for place in which.tolist()]
    return Group(group.shape, facts, range(count), persons, group.is_open)


def _drawn(value: Any, which: Any, draw: np.random.Generator | None) -> Any:
    if isinstance(value, Answers):
        return Answers(value.yes[which])
    if isinstance(value, Codes):
        return Codes(value.names, value.places[which])
    if not isinstance(value, Numbers):
        return value
    num = value.num[which]
    if draw is not None:
        num = num + np.where(num > 0, draw.integers(0, _MOVED_BY, len(num)), 0) * value.over
    return Numbers(num, value.over)


LATEST: Final = date(2027, 12, 31)
"""Some drawn members are born after the day: they are left out, not refused."""
