"""Estimates of households, line by line."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from core.errors import Mistake
from core.law.batch.reading import id_of, in_plain_letters, read_line
from core.law.batch.short_way import ShortWay
from core.law.batch.work import Answer, Chunk, Words
from core.law.estimate import Estimator
from core.law.estimate_format import as_json, error_json
from core.law.household_format import Household, read_household
from core.law.pack import Pack


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
        self._short_way = ShortWay(self._estimator, order.as_of, order.today)

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
        """The estimate where no missing answer matters and nothing more is asked."""
        return None if self._order.trace else self._short_way.line(household)

    def _long(self, content: object) -> str:
        order = self._order
        estimate = self._estimator.estimate(
            content, order.as_of, today=order.today, assume=order.assume
        )
        return in_plain_letters(as_json(estimate, self._words, trace=order.trace))


def error_answer(content: object, found: Mistake, words: Words) -> Answer:
    """What stands in the place of a household that cannot be read."""
    return Answer(in_plain_letters(error_json(id_of(content), found, words)), is_error=True)
