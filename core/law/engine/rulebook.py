"""The rules and figures in force on one day, and who answers to which name.

A name in a formula is looked up in this order: a rule of the same folder, a figure of the same
folder, a rule of the folder `household`, a fact. `other__name` asks the folder or file `other`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final, Literal, TypeAlias

from core.errors import NotCovered, NothingAnswersTo, TwoRulesInForce
from core.law.engine.figures import Figure, Reading
from core.law.engine.gather import Version, Versions
from core.law.engine.rule import Entity
from core.sentence import say

FactKind: TypeAlias = Literal["amount", "yes_no", "code"]

HOUSEHOLD: Final = "household"
"""The folder whose rules every other folder may read by their plain name."""


@dataclass(frozen=True)
class Fact:
    """A fact that formulas may read. kind says what a missing one is: open amount, MAYBE, codes."""

    name: str
    of: Entity
    kind: FactKind


@dataclass(frozen=True)
class Term:
    """Who answers to a name on this day. name: "folder.name", "file.key" or the fact's name."""

    name: str
    folder: str
    source: "Version | Reading | Fact"

    @property
    def of(self) -> Entity | None:
        """Whose term it is; None for a figure."""
        return None if isinstance(self.source, Reading) else self.source.of


@dataclass
class Library:
    """All rules in all versions, all figures of a pack, all facts.

    Raises TwoRulesInForce when two versions of one rule hold on the same day, or one name means two
    things in a folder.
    """

    rules: Mapping[str, Versions]
    figures: Mapping[str, Figure]
    facts: Mapping[str, Fact]
    _books: dict[date, "Rulebook"] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for folder, names in self.rules.items():
            for name, versions in names.items():
                _refuse_overlap(f"{folder}.{name}", versions)
                if f"{folder}.{name}" in self.figures or name in self.facts:
                    raise TwoRulesInForce(say("law.two_meanings", name=f"{folder}.{name}"))

    def on(self, day: date) -> "Rulebook":
        """The rulebook of a day; kept, because a run asks for the same few days again and again."""
        if day not in self._books:
            if len(self._books) > 64:
                self._books.clear()
            self._books[day] = Rulebook(self, day)
        return self._books[day]


def _refuse_overlap(name: str, versions: tuple[Version, ...]) -> None:
    for place, version in enumerate(versions):
        for other in versions[:place]:
            begins = max(version.since or date.min, other.since or date.min)
            if begins <= min(version.until or date.max, other.until or date.max):
                raise TwoRulesInForce(say("law.two_rules", name=name, day=begins.isoformat()))


class Rulebook:
    """The library on one day."""

    def __init__(self, library: Library, day: date) -> None:
        self.day = day
        self._library = library
        self._readings: dict[str, Reading] = {}
        self._terms: dict[tuple[str, str], Term] = {}

    def term(self, folder: str, need: str) -> Term:
        """Who answers to `need` in a formula of `folder`. Raises NothingAnswersTo, NotCovered."""
        key = (folder, need)
        if key not in self._terms:
            self._terms[key] = self._look_up(folder, need)
        return self._terms[key]

    def _look_up(self, folder: str, need: str) -> Term:
        if "__" in need:
            other, name = need.split("__", 1)
            found = self._rule(other, name) or self._figure(other, name)
        else:
            found = (
                self._rule(folder, need)
                or self._figure(folder, need)
                or self._rule(HOUSEHOLD, need)
                or self._fact(need)
            )
        if found is None:
            raise NothingAnswersTo(say("law.nothing_answers", name=need, folder=folder))
        return found

    def _rule(self, folder: str, name: str) -> Term | None:
        versions = self._library.rules.get(folder, {}).get(name)
        if versions is None:
            return None
        for version in versions:
            if (version.since or date.min) <= self.day <= (version.until or date.max):
                return Term(f"{folder}.{name}", folder, version)
        day = self.day.isoformat()
        raise NotCovered(say("law.no_rule_on_day", name=f"{folder}.{name}", day=day))

    def _figure(self, file: str, key: str) -> Term | None:
        name = f"{file}.{key}"
        figure = self._library.figures.get(name)
        if figure is None:
            return None
        if name not in self._readings:
            self._readings[name] = figure.on(self.day)
        return Term(name, file, self._readings[name])

    def _fact(self, name: str) -> Term | None:
        fact = self._library.facts.get(name)
        return None if fact is None else Term(name, "", fact)
