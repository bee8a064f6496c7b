"""The order of work for households of one shape: worked out once, then run over plain slots.

A plan lists every step (a rule for one person, vehicle, obligor or the household) after the steps
it needs. Slots hold the values; facts and figures are slots too. Because the plan knows which steps
follow from which slot, changing one answer works out only what depends on it.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any, Final, TypeAlias

from core.errors import LawError, NothingAnswersTo, RulesInACircle
from core.law.engine.bounds import NOTHING_KNOWN
from core.law.engine.figures import Reading
from core.law.engine.gather import Gather, Partner, partner_value
from core.law.engine.rule import Entity, Rule
from core.law.engine.rulebook import Fact, Rulebook, Term
from core.sentence import say

Slot: TypeAlias = int
Getter: TypeAlias = Callable[[Sequence[Any]], tuple[Any, ...]]
FactPlace: TypeAlias = tuple[str, int]

UNLISTED: Final = {"vehicle": "unlisted_vehicles", "obligor": "unlisted_obligors"}
"""Facts that say whether a list may hold items nobody told."""


@dataclass(frozen=True)
class Shape:
    """What of a household decides the plan. head: place of the head among the persons."""

    persons: int
    head: int = 0
    vehicles: int = 0
    obligors: int = 0

    def places(self, of: Entity) -> range:
        """The places of all entities of a kind."""
        counts = {"person": self.persons, "vehicle": self.vehicles, "obligor": self.obligors}
        return range(counts.get(of, 1))


@dataclass(frozen=True)
class Step:
    """One rule for one entity. term: the rule; place: which person, vehicle or obligor (0 else)."""

    term: Term
    place: int
    formula: Callable[..., object]
    needs: tuple[Slot, ...]
    out: Slot
    get: Getter = field(repr=False, compare=False, default=tuple)


class Plan:
    """The steps for one shape and a set of targets. Raises LawError when rules do not fit.

    readers_of: of each slot the places of the steps that need it. bits_below: of each slot the
    facts it rests on, as bits by bit_of.
    """

    def __init__(self, book: Rulebook, shape: Shape, targets: Iterable[tuple[str, str]]) -> None:
        """targets: (folder, rule name); each is planned for all its entities."""
        self.shape = shape
        self.steps: list[Step] = []
        self.start: list[Any] = []
        self.facts: dict[FactPlace, Slot] = {}
        self.figures: dict[Slot, Reading] = {}
        self.step_of: dict[Slot, Step] = {}
        self.needs_of: dict[Slot, tuple[Slot, ...]] = {}
        self._book = book
        self._slots: dict[tuple[str, int], Slot] = {}
        self._being_planned: list[tuple[str, int]] = []
        self._below: dict[tuple[Slot, ...], frozenset[Slot]] = {}
        self._never = self._new_slot(value=False)
        for folder, name in targets:
            term = book.term(folder, name)
            for place in shape.places(term.of or "household"):
                self._plan(term, place)
        self.readers_of: dict[Slot, list[int]] = {}
        for place, step in enumerate(self.steps):
            for need in dict.fromkeys(step.needs):
                self.readers_of.setdefault(need, []).append(place)
        self.fact_slots = frozenset(self.facts.values())
        self.bit_of = {slot: 1 << place for place, slot in enumerate(self.facts.values())}
        self.bits_below = self._bits_below()

    def _bits_below(self) -> list[int]:
        """The facts each slot rests on, as bits."""
        below = [self.bit_of.get(slot, 0) for slot in range(len(self.start))]
        for step in self.steps:
            for need in step.needs:
                below[step.out] |= below[need]
        return below

    def slot(self, name: str, place: int = 0) -> Slot:
        """The slot of a planned rule ("folder.name"). Raises KeyError for one not planned."""
        return self._slots[name, place]

    def has(self, name: str, place: int = 0) -> bool:
        """This rule is part of the plan."""
        return (name, place) in self._slots

    def below(self, slots: Iterable[Slot], borders: frozenset[Slot] = frozenset()) -> set[Slot]:
        """These slots and all they rest on; does not look behind a border."""
        seen: set[Slot] = set()
        waiting = list(slots)
        while waiting:
            slot = waiting.pop()
            if slot in seen:
                continue
            seen.add(slot)
            if slot in self.step_of and slot not in borders:
                waiting.extend(self.step_of[slot].needs)
        return seen

    def all_below(self, slots: tuple[Slot, ...]) -> frozenset[Slot]:
        """These slots and all they rest on; worked out once."""
        if slots not in self._below:
            self._below[slots] = frozenset(self.below(slots))
        return self._below[slots]

    # -- planning ------

    def _new_slot(self, value: object = None) -> Slot:
        self.start.append(value)
        return len(self.start) - 1

    def _plan(self, term: Term, place: int) -> Slot:
        key = (term.name, place)
        if key in self._slots:
            return self._slots[key]
        source = term.source
        if isinstance(source, (Reading, Fact)):
            slot = self._new_slot(source.value if isinstance(source, Reading) else None)
            if isinstance(source, Reading):
                self.figures[slot] = source
            else:
                self.facts[key] = slot
            self._slots[key] = slot
            return slot
        if key in self._being_planned:
            circle = [name for name, _ in self._being_planned[self._being_planned.index(key) :]]
            raise RulesInACircle(say("law.circle", names=" → ".join([*circle, term.name])))
        self._being_planned.append(key)
        formula, needs = self._formula(term, place)
        self._being_planned.pop()
        slot = self._slots[key] = self._new_slot()
        step = Step(term, place, formula, needs, slot, getter_of(needs))
        self.steps.append(step)
        self.step_of[slot] = step
        self.needs_of[slot] = needs
        return slot

    def _formula(self, term: Term, place: int) -> tuple[Callable[..., object], tuple[Slot, ...]]:
        source = term.source
        if isinstance(source, Gather):
            return self._gathered(term, source)
        if isinstance(source, Partner):
            return self._from_partner(term, source, place)
        if not isinstance(source, Rule):
            raise LawError(say("law.nothing_answers", name=term.name, folder=term.folder))
        if source.formula is None:
            return _nobody_wrote_it, ()
        return source.formula, tuple(self._need(term, need, place) for need in source.needs)

    def _need(self, term: Term, need: str, place: int) -> Slot:
        found = self._book.term(term.folder, need)
        if found.of is None or found.of == "household":
            return self._plan(found, 0)
        if found.of != term.of:
            raise NothingAnswersTo(say("law.wrong_entity", name=term.name, need=need))
        return self._plan(found, place)

    def _gathered(
        self, term: Term, source: Gather
    ) -> tuple[Callable[..., object], tuple[Slot, ...]]:
        items = [self._book.term(term.folder, need) for need in source.needs]
        of = items[0].of
        if of is None or of == "household":
            raise NothingAnswersTo(say("law.wrong_entity", name=term.name, need=items[0].name))
        needs = [self._plan(item, place) for place in self.shape.places(of) for item in items]
        unlisted = self._never
        if of in UNLISTED:
            unlisted = self._plan(self._book.term(term.folder, UNLISTED[of]), 0)
        join = source.join

        def gathered(more: Any, *values: Any) -> object:
            return join(more, values)

        return gathered, (unlisted, *needs)

    def _from_partner(
        self, term: Term, source: Partner, place: int
    ) -> tuple[Callable[..., object], tuple[Slot, ...]]:
        bond = self._book.term(term.folder, source.bond)
        item = self._book.term(term.folder, source.needs[0])
        head = self.shape.head
        if place == head:
            pairs = [(other, other) for other in self.shape.places("person") if other != head]
        else:
            pairs = [(place, head)]
        bonds = [self._plan(bond, spouse) for spouse, _ in pairs]
        values = [self._plan(item, whose) for _, whose in pairs]

        def of_partner(*both: Any) -> object:
            return partner_value(both[: len(pairs)], both[len(pairs) :])

        return of_partner, (*bonds, *values)


def _nobody_wrote_it() -> object:
    return NOTHING_KNOWN


def getter_of(needs: tuple[Slot, ...]) -> Getter:
    """Reads these slots from the values of a household, as quickly as there is a way."""
    if len(needs) > 1:
        return itemgetter(*needs)
    return lambda values: tuple(values[slot] for slot in needs)
