"""Lines of many known households of one shape, worked out and written as columns.

Every line is the very same as the one exact.py gives for the household alone. Brings numpy: import
it where it is used.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from operator import itemgetter
from typing import TypeAlias

from core.law.batch.marks import SharedTexts, number_marks, to_fill
from core.law.batch.reading import in_plain_letters
from core.law.batch.seat_text import SeatText
from core.law.batch.together.bundles import BundleTexts
from core.law.batch.together.seats import Judgement, SeatColumns, shown
from core.law.engine.columns import column_of
from core.law.engine.reckon import OPEN
from core.law.estimate_format import ends_json
from core.law.facts.known import OFFICE_FACTS
from core.law.facts.open_facts import KnownFacts
from core.law.household_format import Household
from core.law.judging.columns import JudgedColumns, judge_columns
from core.law.judging.judge import Judge
from core.law.pack import Pack
from core.law.results import member_name

Told: TypeAlias = tuple[Household, KnownFacts]
"""A household and its facts for the rules."""


class TogetherLines:
    """Writes the bodies of lines for households of one shape on one day."""

    def __init__(
        self,
        judge: Judge,
        pack: Pack,
        day: date,
        texts: Sequence[SeatText],
        shared: SharedTexts,
    ) -> None:
        self._judge, self._pack, self._day = judge, pack, day
        self._texts = sorted(texts, key=lambda it: it.seat.programme.id)
        self._shared = shared
        self._places = [it for it in judge.course.plan.facts if it[0] not in OFFICE_FACTS]
        self._read = itemgetter(*self._places)
        self._order = cache(self._order_of)

    def bodies(self, told: Sequence[Told]) -> list[str | None]:
        """The body of each line; None where something is open, or the household has
        to be taken alone for another reason. Raises
        OverflowError for numbers that find no room in columns."""
        columns = list(zip(*[self._read(known.values) for _, known in told], strict=True))
        open_rows = _open_rows(columns)
        if open_rows:
            return self._without(open_rows, told)
        judge = self._judge
        facts = dict(zip(self._places, map(column_of, columns), strict=True))
        judged = judge_columns(judge, facts, len(told))
        bundles = BundleTexts(judge.course, judged, self._is_closed, self._shared)
        parts = zip(
            self._recognised(judged),
            self._results(judged, told),
            bundles.texts([household for household, _ in told]),
            bundles.rivals.tolist(),
            strict=True,
        )
        return [
            None
            if has_rivals
            else f'"recognised_income":{recognised},"results":[{results}],"bundles":[{sums}],'
            '"next_questions":[]'
            for recognised, results, sums, has_rivals in parts
        ]

    def _without(self, open_rows: set[int], told: Sequence[Told]) -> list[str | None]:
        """The bodies of all others."""
        bodies: list[str | None] = [None] * len(told)
        others = [row for row in range(len(told)) if row not in open_rows]
        if others:
            found = self.bodies([told[row] for row in others])
            for row, body in zip(others, found, strict=True):
                bodies[row] = body
        return bodies

    def _is_closed(self, programme: str) -> bool:
        return self._pack.is_closed(programme, self._day)

    def _recognised(self, judged: JudgedColumns) -> list[str]:
        marks = number_marks()
        named = {name: ends_json((next(marks), next(marks))) for name in judged.recognised_income}
        form, _ = to_fill(in_plain_letters(named))
        ends = [shown(end) for it in judged.recognised_income.values() for end in (it.low, it.high)]
        return [form % row for row in zip(*ends, strict=True)]

    def _results(self, judged: JudgedColumns, told: Sequence[Told]) -> list[str]:
        names = [
            [member_name(household, person) for person in known.persons]
            for household, known in told
        ]
        in_json = [[in_plain_letters(name) for name in row] for row in names]
        judgement = Judgement(self._judge.footings, judged)
        cells = [
            SeatColumns(text, judgement, self._shared).texts(
                [row[text.seat.place] for row in in_json] if text.is_of_person else ()
            )
            for text in self._texts
        ]
        lines = []
        for row, (its_names, (_, known)) in enumerate(zip(names, told, strict=True)):
            keyed = zip(its_names, known.persons, range(len(its_names)), strict=True)
            persons = [place for _, _, place in sorted(keyed)]
            written = [cells[place][row] for place in self._order(tuple(persons))]
            lines.append(",".join([text for text in written if text is not None]))
        return lines

    def _order_of(self, persons: tuple[int, ...]) -> tuple[int, ...]:
        """The places of the results among the texts, for persons in this order."""
        rank = {person: place for place, person in enumerate(persons)}
        keyed = [
            (text.seat.programme.id, rank[text.seat.place] if text.is_of_person else 0, place)
            for place, text in enumerate(self._texts)
        ]
        return tuple(place for _, _, place in sorted(keyed))


def _open_rows(columns: Iterable[Sequence[object]]) -> set[int]:
    """The rows in which some value is open."""
    return {
        row
        for values in columns
        if not OPEN.isdisjoint(map(type, values))
        for row, value in enumerate(values)
        if type(value) in OPEN
    }
