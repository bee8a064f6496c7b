"""The short way for households of every shape on one day, one by one or many together."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeAlias

from core.errors import Mistake
from core.law.batch.exact import ExactLines, is_plain
from core.law.batch.marks import SharedTexts
from core.law.engine.plan import Shape
from core.law.estimate import Estimator
from core.law.facts.household import facts_of
from core.law.facts.open_facts import KnownFacts
from core.law.household_format import Household

if TYPE_CHECKING:
    from core.law.batch.together.lines import TogetherLines

MOST_SHAPES: Final = 256
"""Shapes of households kept at hand, as the estimator keeps them."""

FEWEST: Final = 16
"""So many households of one shape, or more, are quicker as columns than one after the other."""

Short: TypeAlias = str | Mistake | None
"""A line; what is wrong with the household; None where the long way has to be taken."""


class ShortWay:
    """Says what an estimate says on one day. today: no birth may lie long after it."""

    def __init__(self, estimator: Estimator, day: date, today: date) -> None:
        self._estimator = estimator
        self._day = day
        self._today = today
        self._shared: SharedTexts = {}
        self._of_shape = lru_cache(maxsize=MOST_SHAPES)(self._lines)
        self._together = lru_cache(maxsize=MOST_SHAPES)(self._lines_together)

    def lines(self, households: Sequence[Household]) -> list[Short]:
        """The whole line of each."""
        found: list[Short] = [None] * len(households)
        by_shape: dict[Shape, list[tuple[int, KnownFacts]]] = defaultdict(list)
        for row, household in enumerate(households):
            try:
                known = facts_of(household, self._day, self._today)
            except Mistake as mistake:
                found[row] = mistake.with_traceback(None)  # it would hold all households
            else:
                by_shape[known.shape].append((row, known))
        for shape, told in by_shape.items():
            lines = self._of_shape(shape)
            bodies = self._bodies_together(shape, told, households)
            for row, known in told:
                household, body = households[row], bodies.get(row)
                if body is None:
                    found[row] = lines.line(household, known)
                else:
                    found[row] = lines.with_head(household, body)
        return found

    def body(self, household: Household) -> str | None:
        """One line without its id, day and edition. Raises Mistake."""
        known = facts_of(household, self._day, self._today)
        return self._of_shape(known.shape).body(household, known)

    def _bodies_together(
        self,
        shape: Shape,
        told: Sequence[tuple[int, KnownFacts]],
        households: Sequence[Household],
    ) -> dict[int, str]:
        """The bodies of those that can be written as columns, by row."""
        if len(told) < FEWEST:
            return {}
        plain = [(row, known) for row, known in told if is_plain(households[row], known)]
        if len(plain) < FEWEST:
            return {}
        try:
            together = self._together(shape)
            bodies = together.bodies([(households[row], known) for row, known in plain])
        except OverflowError:  # a number too large for columns: one after the other there is room
            return {}
        return {row: body for (row, _), body in zip(plain, bodies, strict=True) if body is not None}

    def _lines(self, shape: Shape) -> ExactLines:
        judge = self._estimator.judge_of(self._day, shape)
        return ExactLines(judge, self._estimator.pack, self._day, self._shared)

    def _lines_together(self, shape: Shape) -> "TogetherLines":
        from core.law.batch.together.lines import TogetherLines  # brings numpy

        judge = self._estimator.judge_of(self._day, shape)
        texts = self._of_shape(shape).texts
        return TogetherLines(judge, self._estimator.pack, self._day, texts, self._shared)
