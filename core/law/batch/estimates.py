"""Estimates of households, line by line."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from core.errors import Mistake
from core.law.batch.reading import id_of, in_plain_letters, read_line
from core.law.batch.short_way import Short, ShortWay
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
        answers: dict[int, Answer] = {}
        told: list[tuple[int, Household]] = []
        for row, line in enumerate(chunk.lines):
            content: object = None
            try:
                content = read_line(line)
                told.append((row, read_household(content)))
            except Mistake as found:
                answers[row] = error_answer(content, found, self._words)
        shorts = self._shorts([household for _, household in told])
        for (row, _), short in zip(told, shorts, strict=True):
            answers[row] = self._answer(chunk.lines[row], short)
        return [answers[row] for row in range(len(chunk.lines))]

    def _answer(self, line: str, short: Short) -> Answer:
        """line: read again where the short way is none, so that not all are kept in two forms."""
        if isinstance(short, str):
            return Answer(short)
        content = read_line(line)
        if short is not None:
            return error_answer(content, short, self._words)
        try:
            return Answer(self._long(content))
        except Mistake as found:
            return error_answer(content, found, self._words)

    def _shorts(self, households: Sequence[Household]) -> Sequence[Short]:
        """The estimates where no missing answer matters and nothing more is asked."""
        if self._order.trace:
            return [None] * len(households)
        return self._short_way.lines(households)

    def _long(self, content: object) -> str:
        order = self._order
        estimate = self._estimator.estimate(
            content, order.as_of, today=order.today, assume=order.assume
        )
        return in_plain_letters(as_json(estimate, self._words, trace=order.trace))


def error_answer(content: object, found: Mistake, words: Words) -> Answer:
    """What stands in the place of a household that cannot be read."""
    return Answer(in_plain_letters(error_json(id_of(content), found, words)), is_error=True)
