"""Many households at once: one plan for each shape, their facts as columns.

    population = Population(Estimator(load_pack()), date(2026, 11, 1))
    for part in population.judge(contents):
        ...

Says what the estimate of each household alone says of verdicts, standing, amounts, recognised
income and sums (docs/decisions/0060-columns.md). Yes/no and codes that are open are worked out for
every case, as long as the cases are few; whoever has more open is estimated alone, with the same
joint bounds as on the screen. Brings numpy: import it where it is used.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any, Final, TypeAlias

from core.errors import Mistake
from core.law.engine.columns import column_of, cut
from core.law.engine.plan import FactPlace, Shape
from core.law.engine.reckon import is_open
from core.law.estimate import Estimator
from core.law.facts.household import facts_of
from core.law.facts.known import OFFICE_FACTS
from core.law.facts.open_facts import KnownFacts
from core.law.household_format import read_household
from core.law.judging.boxes import MOST_CASES
from core.law.judging.columns import Case, JudgedColumns, judge_columns
from core.law.results import Estimate

TAKEN: Final = 20_000
"""Households read before they are judged; memory does not grow with their number."""
AT_ONCE: Final = 8_192
"""Households in a column; its arrays then stay in the processor's cache."""
_CASES_OF_OFFICE: Final = 2 ** len(OFFICE_FACTS)

Open: TypeAlias = tuple[tuple[tuple[tuple[FactPlace, object], ...], ...], ...]
"""What is open besides what the office decides: of each fact its cases, as values of facts."""


@dataclass(frozen=True)
class Group:
    """Households of one shape with the same facts open.

    facts: a column, or one plain value where all have the same. rows: their places in the
    population. persons: of each, its persons' places as listed.
    """

    shape: Shape
    facts: Mapping[FactPlace, Any]
    rows: Sequence[int]
    persons: Sequence[tuple[int, ...]]
    is_open: Open = ()

    def __len__(self) -> int:
        return len(self.rows)

    def part(self, first: int, below: int) -> "Group":
        """Some of them, by their places in the group."""
        some = slice(first, below)
        facts = {place: cut(value, some) for place, value in self.facts.items()}
        return Group(self.shape, facts, self.rows[some], self.persons[some], self.is_open)

    def cases(self) -> list[list[Case]]:
        """Of each open fact all cases."""
        return [[dict(case) for case in fact] for fact in self.is_open]


@dataclass(frozen=True)
class Together:
    """Households judged as columns; every array is in the order of the group's rows."""

    group: Group
    judged: JudgedColumns


@dataclass(frozen=True)
class Alone:
    """One household estimated by itself, because something is open."""

    row: int
    estimate: Estimate


@dataclass(frozen=True)
class Refused:
    """One household that cannot be read."""

    row: int
    mistake: Mistake


Part: TypeAlias = Together | Alone | Refused


class Population:
    """Judges households on one day. today: no birth may lie long after it; the day if not given."""

    def __init__(self, estimator: Estimator, day: date, today: date | None = None) -> None:
        self._estimator = estimator
        self._day = day
        self._today = today or day

    def judge(self, contents: Iterable[object]) -> Iterator[Part]:
        """All households in JSON shape, in parts of no special order; every row in one of them."""
        numbered = enumerate(contents)
        while taken := list(islice(numbered, TAKEN)):
            yield from self._taken(taken)

    def judge_group(self, group: Group) -> Iterator[Together]:
        """One group, some thousand households at a time. Raises OverflowError for numbers that
        find no room in columns."""
        judge = self._estimator.judge_of(self._day, group.shape)
        for first in range(0, len(group), AT_ONCE):
            part = group.part(first, first + AT_ONCE)
            yield Together(part, judge_columns(judge, part.facts, len(part), group.cases()))

    def _taken(self, taken: Sequence[tuple[int, object]]) -> Iterator[Part]:
        together: dict[tuple[Shape, Open], list[tuple[int, KnownFacts]]] = defaultdict(list)
        for row, content in taken:
            try:
                known = facts_of(read_household(content), self._day, self._today)
            except Mistake as mistake:
                yield Refused(row, mistake)
                continue
            cases = self._open_cases(known)
            if cases is None:
                yield self._alone(row, content)
            else:
                together[known.shape, cases].append((row, known))
        contents = dict(taken)
        for (shape, cases), households in together.items():
            yield from self._group(self._gathered(shape, cases, households), contents)

    def _open_cases(self, known: KnownFacts) -> Open | None:
        """What rules read and is open, by case; None where cases are many or do not settle it."""
        places = self._estimator.judge_of(self._day, known.shape).course.plan.facts
        unsettled = {
            place
            for place in places
            if is_open(known.values[place]) and place[0] not in OFFICE_FACTS
        }
        count, found = _CASES_OF_OFFICE, []
        for fact in known.open_facts:
            if unsettled.isdisjoint(fact.places) or not fact.cases:
                continue
            if not fact.is_settled_by_cases():
                return None
            unsettled.difference_update(fact.places)
            count *= len(fact.cases)
            found.append(tuple(tuple(case.items()) for case in fact.cases))
        return None if unsettled or count > MOST_CASES else tuple(found)

    def _gathered(
        self, shape: Shape, cases: Open, households: Sequence[tuple[int, KnownFacts]]
    ) -> Group:
        places = self._estimator.judge_of(self._day, shape).course.plan.facts
        facts = {
            place: column_of([known.values[place] for _, known in households])
            for place in places
            if place[0] not in OFFICE_FACTS
        }
        rows = [row for row, _ in households]
        return Group(shape, facts, rows, [known.persons for _, known in households], cases)

    def _group(self, group: Group, contents: Mapping[int, object]) -> Iterator[Part]:
        """The group; in halves, down to one household alone, where its numbers find no room."""
        try:
            yield from list(self.judge_group(group))
        except OverflowError:
            if len(group) == 1:
                yield self._alone(group.rows[0], contents[group.rows[0]])
                return
            middle = len(group) // 2
            yield from self._group(group.part(0, middle), contents)
            yield from self._group(group.part(middle, len(group)), contents)

    def _alone(self, row: int, content: object) -> Alone:
        estimate = self._estimator.estimate(
            content, self._day, today=self._today, with_questions=False
        )
        return Alone(row, estimate)
