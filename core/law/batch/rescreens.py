"""Re-screened households, line by line: only those whose answer changes (docs/spec/rescreen.md)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from core.errors import Mistake
from core.law.batch.reading import id_of, in_plain_letters, read_line
from core.law.batch.short_way import ShortWay
from core.law.batch.work import Answer, Chunk, Words
from core.law.estimate import Estimator
from core.law.estimate_format import ends_json, error_json
from core.law.household_format import Household, read_household
from core.law.pack import Pack
from core.law.results import Ends
from core.law.what_if.rescreen import Changed, Rescreened, Rescreener, Screen, more_of
from core.law.what_if.samples import Benefit


@dataclass(frozen=True)
class Sides:
    """What is compared: two days, and the packs their figures come from."""

    as_of: date
    against: date
    pack: Pack
    against_pack: Pack
    today: date


class Rescreens:
    """Answers a line where an answer of its household changes, or with what is wrong with it."""

    def __init__(self, sides: Sides, words: Words) -> None:
        first = Estimator(sides.pack)
        second = first if sides.against_pack is sides.pack else Estimator(sides.against_pack)
        self._sides = sides
        self._words = words
        self._today = max(sides.as_of, sides.against, sides.today)
        self._short_ways = (
            ShortWay(first, sides.as_of, self._today),
            ShortWay(second, sides.against, self._today),
        )
        self._rescreener = Rescreener(
            Screen(first, sides.as_of), Screen(second, sides.against), today=self._today
        )

    def answers(self, chunk: Chunk) -> Sequence[Answer]:
        """One answer for every line, most of them without a text."""
        return [self._answer(number, line) for number, line in chunk.numbered()]

    def _answer(self, number: int, line: str) -> Answer:
        content: object = None
        try:
            content = read_line(line)
            if self._is_the_same(read_household(content)):
                return Answer(None)
            found = self._rescreener.household(content)
        except Mistake as mistake:
            wrong = {"line": number, **error_json(id_of(content), mistake, self._words)}
            return Answer(in_plain_letters(wrong), is_error=True)
        if not found.changes:
            return Answer(None)
        return Answer(in_plain_letters({"line": number, **self._head(found), **_body(found)}))

    def _is_the_same(self, household: Household) -> bool:
        """Both sides say the very same, as far as the short way tells."""
        before, after = (way.body(household) for way in self._short_ways)
        return before is not None and before == after

    def _head(self, found: Rescreened) -> dict[str, Any]:
        sides = self._sides
        return {
            "id": found.id,
            "as_of": sides.as_of.isoformat(),
            "figures": sides.pack.edition,
            "against": sides.against.isoformat(),
            "against_figures": sides.against_pack.edition,
        }


def _body(found: Rescreened) -> dict[str, Any]:
    before, after = found.before, found.after
    return {
        "changes": [_changed(it) for it in found.changes],
        "monthly": _both(before.monthly, after.monthly),
        "household_total": _both(before.total, after.total),
    }


def _changed(change: Changed) -> dict[str, Any]:
    content: dict[str, Any] = {"programme": change.programme}
    if change.member is not None:
        content["member"] = change.member
    content["kind"] = change.kind
    for name, benefit in (("before", change.before), ("after", change.after)):
        if benefit is not None:
            content[name] = _benefit(benefit)
    return content


def _benefit(benefit: Benefit) -> dict[str, Any]:
    content: dict[str, Any] = {"verdict": benefit.verdict}
    if benefit.amount is not None:
        content |= ends_json(benefit.amount)
    if benefit.period is not None:
        content["period"] = benefit.period
    if benefit.value is not None:
        content["value"] = benefit.value
    if benefit.is_closed:
        content["closed"] = True
    return content


def _both(before: Ends, after: Ends) -> dict[str, Any]:
    return {
        "before": ends_json(before),
        "after": ends_json(after),
        "more": ends_json(more_of(before, after)),
    }
