"""The short way for households of every shape on one day (exact.py)."""

from datetime import date
from functools import lru_cache
from typing import Final

from core.law.batch.exact import ExactLines
from core.law.batch.seat_text import SharedTexts
from core.law.engine.plan import Shape
from core.law.estimate import Estimator
from core.law.facts.household import facts_of
from core.law.household_format import Household

MOST_SHAPES: Final = 256
"""Shapes of households kept at hand, as the estimator keeps them."""


class ShortWay:
    """Says what an estimate says on one day. today: no birth may lie long after it."""

    def __init__(self, estimator: Estimator, day: date, today: date) -> None:
        self._estimator = estimator
        self._day = day
        self._today = today
        self._shared: SharedTexts = {}
        self._of_shape = lru_cache(maxsize=MOST_SHAPES)(self._lines)

    def line(self, household: Household) -> str | None:
        """The whole line; None where the long way has to be taken. Raises Mistake."""
        known = facts_of(household, self._day, self._today)
        return self._of_shape(known.shape).line(household, known)

    def body(self, household: Household) -> str | None:
        """The line without its id, day and edition. Raises Mistake."""
        known = facts_of(household, self._day, self._today)
        return self._of_shape(known.shape).body(household, known)

    def _lines(self, shape: Shape) -> ExactLines:
        judge = self._estimator.judge_of(self._day, shape)
        return ExactLines(judge, self._estimator.pack, self._day, self._shared)
