"""One household reckoned: the values of a plan's slots, and again with some facts changed."""

from collections.abc import Collection, Mapping
from heapq import heapify, heappop, heappush
from typing import Any, Final

from core.law.engine.bounds import Between
from core.law.engine.facts import Among, Maybe
from core.law.engine.plan import FactPlace, Plan, Slot

OPEN: Final = frozenset((Between, Maybe, Among))
"""What the values that are not settled are."""


class Reckoning:
    """The values of all slots of a plan for one household, on one box of its open facts."""

    __slots__ = ("plan", "values")

    def __init__(self, plan: Plan, values: list[Any]) -> None:
        self.plan = plan
        self.values = values

    def of(self, name: str, place: int = 0) -> Any:
        """The value of a rule ("folder.name") for one person, vehicle, obligor or the household."""
        return self.values[self.plan.slot(name, place)]

    def again(
        self, changes: Mapping[Slot, object], within: frozenset[Slot] | None = None
    ) -> "Reckoning":
        """The household with other values of some facts; redoes only what depends on them.

        within: the only slots that are kept up to date, where not all are wanted.
        """
        values = self.values.copy()
        steps, readers_of = self.plan.steps, self.plan.readers_of
        waiting: list[int] = []  # places of steps, in the order of work
        seen: set[int] = set()
        for slot, value in changes.items():
            values[slot] = value
            waiting += readers_of.get(slot, ())
        heapify(waiting)
        while waiting:
            place = heappop(waiting)
            if place in seen:
                continue
            seen.add(place)
            step = steps[place]
            out = step.out
            if within is not None and out not in within:
                continue
            value = step.formula(*step.get(values))
            if value != values[out]:
                values[out] = value
                for reader in readers_of.get(out, ()):
                    heappush(waiting, reader)
        return Reckoning(self.plan, values)

    def open_facts(
        self, slots: tuple[Slot, ...], among: Collection[Slot] | None = None
    ) -> set[Slot]:
        """The facts that keep these slots open; nothing behind a value that is settled.

        among: which facts are looked for; the search ends when all of them are found.
        """
        values, needs_of, below = self.values, self.plan.needs_of, self.plan.bits_below
        wanted = -1  # all of them
        if among is not None:
            wanted = 0
            for slot in among:
                wanted |= below[slot]
        found: set[Slot] = set()
        seen: set[Slot] = set()
        waiting = list(slots)
        while waiting:
            slot = waiting.pop()
            if slot in seen:
                continue
            seen.add(slot)
            if type(values[slot]) not in OPEN or not below[slot] & wanted:
                continue
            needs = needs_of.get(slot)
            if needs is not None:
                waiting += needs
                continue
            found.add(slot)
            wanted &= ~below[slot]
            if not wanted:
                break
        return found

    def hanging(self) -> dict[Slot, int]:
        """The facts each open slot hangs on, all at once: bits by plan.bit_of."""
        values, bit_of = self.values, self.plan.bit_of
        facts = {slot: bit for slot, bit in bit_of.items() if type(values[slot]) in OPEN}
        found = dict(facts)
        for slot, needs in self.plan.needs_of.items():
            if type(values[slot]) in OPEN:
                bits = 0
                for need in needs:
                    if need in found:
                        bits |= found[need]
                if bits:
                    found[slot] = bits
        return found

    def is_settled(self, slots: tuple[Slot, ...]) -> bool:
        """No fact keeps any of these slots open."""
        values, needs_of, facts = self.values, self.plan.needs_of, self.plan.fact_slots
        waiting = [slot for slot in slots if type(values[slot]) in OPEN]
        seen: set[Slot] = set()
        while waiting:
            slot = waiting.pop()
            if slot in facts:
                return False
            if slot not in seen:
                seen.add(slot)
                needs = needs_of.get(slot, ())
                waiting += [need for need in needs if type(values[need]) in OPEN]
        return True


def reckon(plan: Plan, facts: Mapping[FactPlace, object]) -> Reckoning:
    """Runs a plan over a household's facts: (name, place) -> value. KeyError for a missing fact."""
    values = plan.start.copy()
    for place, slot in plan.facts.items():
        values[slot] = facts[place]
    for step in plan.steps:
        values[step.out] = step.formula(*step.get(values))
    return Reckoning(plan, values)


def is_open(value: object) -> bool:
    """Not settled: a span, a MAYBE or several codes."""
    return type(value) in OPEN
