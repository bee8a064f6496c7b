"""Plays the values of a range through: as columns where it can be, else one by one."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from core.law.engine.plan import FactPlace
from core.law.estimate import Estimator
from core.law.facts.household import facts_of
from core.law.facts.open_facts import KnownFacts
from core.law.household_format import read_household
from core.law.what_if.changes import changed
from core.law.what_if.points import Points, SinglePoints
from core.law.what_if.ranges import Range
from core.law.what_if.samples import Sample, sample_of

_PROBES: Final = 3
"""Values of the range at which it is looked whether some answer is missing that matters."""

_TOO_MANY_OPEN: Final = 8
"""Points with a missing answer, of those in one step, up to which columns still pay."""


class Player:
    """One household over one range."""

    def __init__(
        self,
        estimator: Estimator,
        over: Range,
        as_of: date,
        content: Any,
        *,
        assume: bool,
        today: date | None = None,
    ) -> None:
        self._estimator = estimator
        self._content = content
        self._as_of = as_of
        self._over = over
        self._today = today or as_of
        self._assume = assume
        last = len(over.values) - 1
        places = sorted({last * it // (_PROBES - 1) for it in range(_PROBES)})
        self._probed = {over.values[it]: self._facts(over.values[it]) for it in places}
        self._places = self._plain_places()
        self.is_open = any(self._matters(known) for known in self._probed.values())

    def points(self, values: Sequence[int]) -> Points:
        """The household at each of these values."""
        known = None if self.is_open else self._in_columns(values)
        if known is None:
            return self._one_by_one(values)
        first, facts = known
        from core.law.what_if.column_points import ColumnPoints  # brings numpy: not at the start

        points = ColumnPoints(
            self._estimator.judge_of(self._as_of, first.shape),
            self._estimator.pack,
            self._as_of,
            facts,
            len(values),
            first.persons,
            lambda place: self._sample(values[place]),
            has_open_facts=not all(fact.is_office for fact in first.open_facts),
        )
        is_dear = len(points.open_places) > _TOO_MANY_OPEN
        return self._one_by_one(values) if is_dear else points

    def _one_by_one(self, values: Sequence[int]) -> SinglePoints:
        return SinglePoints([self._sample(value) for value in values])

    def _sample(self, value: int) -> Sample:
        content = changed(self._content, self._over.changes(value))
        if self._assume:
            return sample_of(
                self._estimator.on_assumptions(content, self._as_of, today=self._today)
            )
        return sample_of(
            self._estimator.estimate(content, self._as_of, today=self._today, with_questions=False)
        )

    def _facts(self, value: int) -> KnownFacts:
        content = changed(self._content, self._over.changes(value))
        known = facts_of(read_household(content), self._as_of, self._today)
        return self._estimator.with_assumptions(known) if self._assume else known

    def _matters(self, known: KnownFacts) -> bool:
        """An answer is missing that some verdict or amount rests on."""
        if all(fact.is_office for fact in known.open_facts):
            return False
        judge = self._estimator.judge_of(self._as_of, known.shape)
        return bool(judge.verdicts(known).mattering(judge.slots))

    # -- facts as columns ------

    def _plain_places(self) -> frozenset[FactPlace] | None:
        """The facts that are the value itself, where nothing else follows from it; else None."""
        (_, first), *others = self._probed.items()
        places = {at for at, value in first.values.items() if _differs(value, at, others)}
        for value, known in self._probed.items():
            if known.shape != first.shape or any(known.values[at] != value for at in places):
                return None
        return frozenset(places)

    def _in_columns(
        self, values: Sequence[int]
    ) -> tuple[KnownFacts, dict[FactPlace, object]] | None:
        """The facts at all values, as columns; None where the household changes its shape."""
        from core.law.what_if.column_points import column_of, numbers

        first = next(iter(self._probed.values()))
        if self._places is not None:
            column = numbers(values)
            return first, {**first.values, **dict.fromkeys(self._places, column)}
        every = [self._probed.get(value) or self._facts(value) for value in values]
        if any(known.shape != first.shape for known in every):
            return None
        return every[0], {
            at: column_of([known.values[at] for known in every]) for at in first.values
        }


def _differs(value: object, at: FactPlace, others: list[tuple[int, KnownFacts]]) -> bool:
    """The fact is another one at some other value."""
    return any(
        at not in known.values or repr(known.values[at]) != repr(value) for _, known in others
    )
