"""What is known of a household as facts for the rules, and what is still open, with its cases."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final, TypeAlias

from core.law.engine.bounds import UNKNOWN, Between, between, open_amount
from core.law.engine.exact import Part
from core.law.engine.facts import MAYBE, Among, Maybe
from core.law.engine.plan import FactPlace, Shape
from core.law.facts.answers import Span, Told, Untold
from core.law.facts.spec import SpecFact

Values: TypeAlias = Mapping[FactPlace, object]
Spread: TypeAlias = Callable[[int, int | None], Values]

_HUNDREDTHS: Final = 100
"""An unknown share is narrowed in hundredths of the whole."""


@dataclass(frozen=True, eq=False)
class OpenFact:
    """Something not known that rules may depend on.

    path: of the fact in the household. cases: every possible answer of a yes/no, a code or a list,
    as values of facts; empty for amounts, which lie from low to high (None: no end).
    why: None for a span that was told. is_office: no answer settles it. spread: makes the
    facts of an amount from its ends, where one answer is several facts (a birth date is every age).
    """

    path: str
    places: tuple[FactPlace, ...]
    why: Untold | None
    cases: tuple[Values, ...] = ()
    low: int = 0
    high: int | None = None
    is_office: bool = False
    spread: Spread | None = None

    def is_settled_by_cases(self) -> bool:
        """Every case says yes, no or a code; an unknown list may still hold anything."""
        return not any(
            isinstance(it, (Between, Maybe)) for case in self.cases for it in case.values()
        )

    def values(self, low: int, high: int | None) -> Values:
        """The facts when this amount lies from low to high."""
        if self.spread is not None:
            return self.spread(low, high)
        return {place: open_amount(low, high) for place in self.places}


@dataclass
class KnownFacts:
    """Facts by (name, place) and what is open. persons: the members' places as listed."""

    shape: Shape
    persons: tuple[int, ...]
    values: dict[FactPlace, object] = field(default_factory=dict)
    open_facts: list[OpenFact] = field(default_factory=list)

    def tell(self, fact: SpecFact, where: FactPlace, told: Told, path: str) -> None:
        """Puts in one answer; what is not known is noted as open."""
        if isinstance(told, Untold):
            self._leave_open(fact, where, told, path)
        elif isinstance(told, Span):
            low, high = told.low, told.high
            if isinstance(low, int) and not (high is not None and not isinstance(high, int)):
                self.add(OpenFact(path, (where,), None, low=low, high=high))
            else:
                self.values[where] = between(low, high)
        else:
            self.values[where] = told

    def _leave_open(self, fact: SpecFact, where: FactPlace, why: Untold, path: str) -> None:
        if fact.type == "yes_no":
            self.add(OpenFact(path, (where,), why, ({where: False}, {where: True})))
        elif fact.type == "code":
            self.add(OpenFact(path, (where,), why, tuple({where: code} for code in fact.codes)))
        elif fact.type == "share":
            self.add(OpenFact(path, (where,), why, high=_HUNDREDTHS - 1, spread=_shares(where)))
        else:
            self.add(OpenFact(path, (where,), why))

    def add(self, fact: OpenFact) -> None:
        """Notes an open fact and puts its whole width into the values."""
        self.open_facts.append(fact)
        if not fact.cases:
            self.values.update(fact.values(fact.low, fact.high))
            return
        for place in fact.places:
            self.values[place] = _any_case([case[place] for case in fact.cases])


def _shares(where: FactPlace) -> Spread:
    """An unknown share in whole hundredths, each with what lies up to the next one."""

    def spread(low: int, high: int | None) -> Values:
        above = _HUNDREDTHS if high is None else high + 1
        return {where: between(Part(low, _HUNDREDTHS), Part(above, _HUNDREDTHS))}

    return spread


def _any_case(values: list[object]) -> object:
    first = values[0]
    if all(value == first and type(value) is type(first) for value in values):
        return first
    if all(isinstance(value, str) for value in values):
        return Among(frozenset(str(value) for value in values))
    return MAYBE if any(isinstance(value, bool) for value in values) else UNKNOWN


def with_reasons(open_facts: list[OpenFact], why: Mapping[str, Untold]) -> list[OpenFact]:
    """The same with the reasons known to the form (later, refused), by path."""
    return [
        replace(fact, why=why.get(fact.path, fact.why)) if fact.why is not None else fact
        for fact in open_facts
    ]
