"""Reads criteria and measures off a reckoning of the standards."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import Any, Final

from core.law.engine.bounds import Amount, ends
from core.law.engine.figures import PERCENT_UNITS, Reading
from core.law.engine.gather import Gather
from core.law.engine.plan import Slot
from core.law.engine.reckon import Reckoning
from core.law.engine.rule import Rule
from core.law.facts.open_facts import OpenFact
from core.law.judging.tally import Holding
from core.law.standards.criteria import CriterionRules, MeasureRules
from core.law.standards.results import Criterion, Ends, Measure, Source

_HUNDRED: Final = 100


class Reader:
    """One household reckoned: start with all that is open, boxes by case."""

    def __init__(
        self,
        start: Reckoning,
        boxes: Sequence[Reckoning],
        open_facts: Sequence[OpenFact],
        persons: tuple[int, ...],
    ) -> None:
        self.boxes = boxes
        self._start = start
        self._plan = start.plan
        self._open_facts = open_facts
        self._persons = persons

    def slot(self, name: str, place: int = 0) -> Slot:
        """Of a standard's rule or figure; else of a fact."""
        full = f"standards.{name}"
        if self._plan.has(full, place):
            return self._plan.slot(full, place)
        return self._plan.facts[name, place]

    def value(self, box: Reckoning, name: str) -> Any:
        """Of a rule in one case."""
        return box.values[self.slot(name)]

    def criterion(self, rules: CriterionRules) -> Criterion:
        """One standard over all cases."""
        holds = Holding()
        applies = Holding()
        for box in self.boxes:
            holds.include(self.value(box, rules.holds))
            applies.include(rules.applies is None or self.value(box, rules.applies))
        slot = self.slot(rules.holds)
        source = self._plan.step_of[slot].term.source
        return Criterion(
            rules.name,
            rules.level,
            holds.settled,
            applies.may_hold,
            self._ends(rules.margin) if rules.margin is not None else None,
            self._limit(rules.limit) if rules.limit is not None else None,
            rules.unit,
            source.law if isinstance(source, (Rule, Gather)) else "",
            self._failing(rules.who) if rules.who is not None else (),
            self.missing((slot,)) if holds.settled is None else (),
            self._sources(slot),
        )

    def measure(self, rules: MeasureRules) -> Measure | None:
        """What the home has; None where nothing at all is known of it."""
        found = self._ends(rules.rule)
        if rules.per is not None:
            found = _share(found, self._ends(rules.per))
        low, high = found
        return None if not low and high is None else Measure(rules.name, found, rules.unit)

    def missing(self, slots: tuple[Slot, ...]) -> tuple[str, ...]:
        """What these hang on: facts nobody told, else spans."""
        found = self._start.open_facts(slots)
        places = self._plan.facts
        facts = [
            fact
            for fact in self._open_facts
            if not fact.is_office and any(places.get(place) in found for place in fact.places)
        ]
        untold = [fact for fact in facts if fact.why is not None]
        return tuple(dict.fromkeys(fact.path for fact in untold or facts))

    def _failing(self, who: str) -> tuple[int, ...]:
        """The members for whom it fails or is open."""
        return tuple(
            listed
            for place, listed in enumerate(self._persons)
            if self._start.values[self.slot(who, place)] is not False
        )

    def _limit(self, name: str) -> Ends:
        """What it is measured against; a share of income as percent."""
        slot = self.slot(name)
        low, high = self._ends(name)
        reading = self._plan.figures.get(slot)
        if reading is not None and reading.figure.unit in PERCENT_UNITS:
            return _times(low, _HUNDRED), _times(high, _HUNDRED)
        return low, high

    def _ends(self, name: str) -> Ends:
        return _joined(box.values[self.slot(name)] for box in self.boxes)

    def _sources(self, slot: Slot) -> tuple[Source, ...]:
        below = self._plan.all_below((slot,))
        readings = {
            it.figure.name: it for slot, it in sorted(self._plan.figures.items()) if slot in below
        }
        return tuple(_source(reading) for reading in readings.values())


def _source(reading: Reading) -> Source:
    figure, standing = reading.figure, reading.standing.name.lower()
    return Source(figure.title, figure.law, reading.source, standing, reading.year)


def _joined(values: Iterable[Amount]) -> Ends:
    lows, highs = [], []
    for value in values:
        low, high, over = ends(value)
        lows.append(None if low is None else Fraction(low, over))
        highs.append(None if high is None else Fraction(high, over))
    least = None if None in lows else min(it for it in lows if it is not None)
    most = None if None in highs else max(it for it in highs if it is not None)
    return least, most


def _share(part: Ends, whole: Ends) -> Ends:
    """Percent, from the least part of the most to the most part of the least."""
    low = Fraction(0)
    if part[0] is not None and whole[1]:
        low = part[0] * _HUNDRED / whole[1]
    high = None
    if part[1] is not None and whole[0]:
        high = part[1] * _HUNDRED / whole[0]
    return low, Fraction(0) if part[1] == 0 else high


def _times(value: Fraction | None, factor: int) -> Fraction | None:
    return None if value is None else value * factor
