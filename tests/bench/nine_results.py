"""Nine results by our columns, and the same facts and figures laid out for the peer."""

import time
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from math import gcd
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from core.law.engine.algebra import Table
from core.law.engine.columns import Answers, Codes, Numbers
from core.law.engine.exact import split_up
from core.law.engine.figures import PERCENT_UNITS, Reading
from core.law.engine.plan import FactPlace, Plan, Shape
from core.law.engine.reckon import reckon
from core.law.engine.rulebook import Library
from core.law.facts.known import FACTS, OFFICE_FACTS
from core.law.pack import load_pack
from core.law.population import Group
from core.law.rules import RULES

OF_HOUSEHOLD: Final = {
    "recognised_income": "basic_livelihood.recognised_income",
    "livelihood": "basic_livelihood.livelihood_amount",
    "medical_aid": "basic_livelihood.is_medical_found",
    "housing_benefit": "basic_livelihood.rent_benefit",
    "near_poor": "basic_livelihood.is_near_poor",
    "stepping_stone": "stepping_stone.amount",
}
OF_PERSON: Final = {
    "education_benefit": "basic_livelihood.education_grant",
    "basic_pension": "basic_pension.amount",
    "child_allowance": "children.child_allowance",
}
TARGETS: Final = (*OF_HOUSEHOLD.values(), *OF_PERSON.values())
_SHARES: Final = PERCENT_UNITS | {"share"}
_RENAMED: Final = {"children": "for_children"}
"""A node of OpenFisca's parameters has `children` of its own."""
MOST_CARS: Final = 2
"""Cars and obligors a drawn household has at most."""
Arrays = dict[str, NDArray[Any]]


class Nine:
    """The nine results on one day; plans are made once for each shape."""

    def __init__(self, day: date) -> None:
        self._book = Library(RULES, load_pack().figures, FACTS).on(day)
        self._plans: dict[Shape, Plan] = {}

    def plan(self, shape: Shape) -> Plan:
        if shape not in self._plans:
            targets = [tuple(name.split(".")) for name in TARGETS]
            self._plans[shape] = Plan(self._book, shape, [(one, two) for one, two in targets])
        return self._plans[shape]

    def figures(self, shape: Shape) -> dict[str, Any]:
        """Every figure that is read, by file and key, in whole numbers."""
        tree: dict[str, Any] = defaultdict(dict)
        for reading in self.plan(shape).figures.values():
            file, key = reading.figure.name.split(".")
            tree[_RENAMED.get(file, file)][key] = _figure(reading)
        return tree

    def reckoned(self, groups: Sequence[Group]) -> tuple[float, Arrays]:
        """Seconds, and the results of all households or persons in the order of the groups."""
        for group in groups:
            self.plan(group.shape)
        begin = time.perf_counter()
        found: dict[str, list[NDArray[Any]]] = defaultdict(list)
        for group in groups:
            run = reckon(self.plan(group.shape), with_office(group.facts))
            for name, rule in OF_HOUSEHOLD.items():
                found[name].append(as_array(run.of(rule), len(group)))
            for name, rule in OF_PERSON.items():
                places = range(group.shape.persons)
                own = [as_array(run.of(rule, place), len(group)) for place in places]
                found[name].append(np.stack(own, axis=1).ravel())
        arrays = {name: np.concatenate(parts) for name, parts in found.items()}
        return time.perf_counter() - begin, arrays


def with_office(facts: Mapping[FactPlace, Any]) -> dict[FactPlace, Any]:
    """The facts, where the office finds nothing."""
    return {**facts, **{(name, 0): False for name in OFFICE_FACTS}}


def as_array(value: Any, count: int) -> NDArray[Any]:
    """A column, or what all have in common. Raises ValueError for what is not whole."""
    if isinstance(value, Answers):
        return value.yes
    if isinstance(value, Numbers):
        if value.over != 1 and (value.num % value.over).any():
            raise ValueError("a result is no whole number")
        return value.num // value.over
    return np.full(count, value)


def _figure(reading: Reading) -> Any:
    value = reading.value
    if reading.figure.unit in _SHARES:
        num, over = split_up(value)  # type: ignore[arg-type] # a share is a number
        common = gcd(num, over)
        return {"num": num // common, "over": over // common}
    if not isinstance(value, Table):
        return value
    names = ("_".join(map(str, keys)) for keys in value.cells)
    tree = zip(names, value.cells.values(), strict=True)
    return {f"of_{name}" if name[0].isdigit() else name: cell for name, cell in tree}


class Layout:
    """Facts of all households and persons as arrays, as OpenFisca takes them."""

    def __init__(self, nine: Nine, groups: Sequence[Group]) -> None:
        self.codes: dict[str, list[str]] = defaultdict(list)
        self._parts: dict[str, list[NDArray[Any]]] = defaultdict(list)
        households = 0
        names = {name for group in groups for name, _ in nine.plan(group.shape).facts}
        for group in groups:
            self._add(group, sorted(names), households)
            households += len(group)

    def arrays(self) -> Arrays:
        """By "household/fact" and "person/fact"; who belongs where by "join/..."."""
        return {name: np.concatenate(parts) for name, parts in self._parts.items()}

    def _add(self, group: Group, names: Sequence[str], first: int) -> None:
        count, persons = len(group), range(group.shape.persons)
        facts = with_office(group.facts)
        for name in names:
            of = FACTS[name].of
            if of == "household":
                self._parts[f"household/{name}"].append(self._told(name, facts[name, 0], count))
            elif of == "person":
                own = [self._told(name, facts[name, place], count) for place in persons]
                self._parts[f"person/{name}"].append(np.stack(own, axis=1).ravel())
            else:
                for place in range(MOST_CARS):
                    told = self._told(name, facts.get((name, place), 0), count)
                    prefix = "car" if of == "vehicle" else "obligor"
                    self._parts[f"household/{prefix}_{place}_{name}"].append(told)
        row = np.arange(first, first + count)
        self._parts["join/household"].append(np.repeat(row, group.shape.persons))
        self._parts["join/role"].append(self._roles(group))

    def _roles(self, group: Group) -> NDArray[Any]:
        own = []
        for place in range(group.shape.persons):
            relation = group.facts["relation", place]
            names = relation.plain() if isinstance(relation, Codes) else [relation] * len(group)
            other = np.where(np.array(names) == "spouse", "spouse", "other")
            own.append(np.full(len(group), "head") if place == group.shape.head else other)
        return np.stack(own, axis=1).ravel()

    def _told(self, name: str, value: Any, count: int) -> NDArray[Any]:
        if isinstance(value, str):
            return np.full(count, self._place(name, value))
        if isinstance(value, Codes):
            places = np.array([self._place(name, code) for code in value.names])
            found: NDArray[Any] = places[value.places]
            return found
        return as_array(value, count)

    def _place(self, name: str, code: str) -> int:
        known = self.codes[name]
        if code not in known:
            known.append(code)
        return known.index(code)
