"""Estimates of households, line by line."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from core.errors import Mistake
from core.law.batch.exact import ExactLines
from core.law.batch.reading import id_of, in_plain_letters, read_line
from core.law.batch.seat_text import SharedTexts
from core.law.batch.work import Answer, Chunk, Words
from core.law.engine.plan import Shape
from core.law.estimate import Estimator
from core.law.estimate_format import as_json, error_json
from core.law.facts.household import facts_of
from core.law.household_format import Household, read_household
from core.law.pack import Pack

MOST_SHAPES: Final = 256
"""Shapes of households kept at hand, as the estimator keeps them."""


@dataclass(frozen=True)
class Order:
    """What is asked for: the day, and what the estimate carries. today: no birth lies after it."""

    as_of: date
    today: date
    assume: bool = False
    trace: bool = False


class Estimates:
    """Answers each line with its estimate, or with what is wrong with it."""

    def __init__(self, pack: Pack, order: Order, words: Words) -> None:
        self._estimator = Estimator(pack)
        self._order = order
        self._words = words
        self._shared: SharedTexts = {}
        self._exact = lru_cache(maxsize=MOST_SHAPES)(self._exact_lines)

    def answers(self, chunk: Chunk) -> Sequence[Answer]:
        """One estimate or error for every line; empty lines are errors too, so that lines match."""
        return [self._answer(line) for line in chunk.lines]

    def _answer(self, line: str) -> Answer:
        content: object = None
        try:
            content = read_line(line)
            household = read_household(content)
            return Answer(self._short(household) or self._long(content))
        except Mistake as found:
            return error_answer(content, found, self._words)

    def _short(self, household: Household) -> str | None:
        """The estimate of a household whose answers are all known, where nothing more is asked."""
        order = self._order
        if order.trace:
            return None
        known = facts_of(household, order.as_of, order.today)
        return self._exact(known.shape).line(household, known)

    def _long(self, content: object) -> str:
        order = self._order
        estimate = self._estimator.estimate(
            content, order.as_of, today=order.today, assume=order.assume
        )
        return in_plain_letters(as_json(estimate, self._words, trace=order.trace))

    def _exact_lines(self, shape: Shape) -> ExactLines:
        day = self._order.as_of
        judge = self._estimator.judge_of(day, shape)
        return ExactLines(judge, self._estimator.pack, day, self._shared)


def error_answer(content: object, found: Mistake, words: Words) -> Answer:
    """What stands in the place of a household that cannot be read."""
    return Answer(in_plain_letters(error_json(id_of(content), found, words)), is_error=True)
