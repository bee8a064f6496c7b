"""What if: a household over a range of one answer, and cases side by side.

    what_if = WhatIf(estimator)
    wage = won_range("members[1].income.daily_wage", 5_000_000)
    for turn in what_if.curve(content, day, wage).turns: ...

Nothing told is changed. A household with unknown answers gives bounds at every point, at fewer
points; with `assume` the declared assumptions are taken first, and `taken` names them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import pairwise
from typing import Any, Final

from core.law.estimate import Estimator
from core.law.results import Assumption, Ends, Estimate
from core.law.what_if.changes import Change, changed, fact_at
from core.law.what_if.joint import More, more_in
from core.law.what_if.player import Player
from core.law.what_if.ranges import Range
from core.law.what_if.samples import Benefit, Sample, order, sample_of
from core.law.what_if.turns import Turn, turns_between

MOST_POINTS_WHEN_OPEN: Final = 60
"""With unknown answers every point is bounded by itself, which takes some milliseconds each."""

ROOM: Final = 800
ROOM_WHEN_OPEN: Final = 16
"""Points worked out in one step of the search for turns."""


@dataclass(frozen=True)
class Point:
    """The household at one value of the range."""

    value: int
    sample: Sample


@dataclass(frozen=True)
class Rate:
    """Between two values: how much of each won more is lost again in benefits.

    lost: 1 where nothing is left of it, more than 1 over a drop, below 0 where benefits grow; None
    where the total is not known to the won at both ends, or the range is one of days.
    """

    low: int
    high: int
    lost: Fraction | None


@dataclass(frozen=True)
class Curve:
    """A household over a range.

    now: as it was told. taken: the assumptions made. left_out: how many values of the range were
    not worked out because answers are missing.
    """

    range: Range
    now: Sample
    points: tuple[Point, ...]
    turns: tuple[Turn, ...]
    rates: tuple[Rate, ...]
    taken: tuple[Assumption, ...] = ()
    left_out: int = 0


@dataclass(frozen=True)
class Case:
    """One case under its name. taken: the assumptions made."""

    changes: tuple[Change, ...]
    sample: Sample
    taken: tuple[Assumption, ...] = ()


@dataclass(frozen=True)
class Difference:
    """One programme in two cases; None where nobody is of the kind."""

    programme: str
    person: int | None
    first: Benefit | None
    second: Benefit | None


@dataclass(frozen=True)
class Comparison:
    """Two cases side by side. gross_income, monthly, total: by how much the second has more, won a
    month, between the least and the most it may be; None: no end."""

    first: Case
    second: Case
    differences: tuple[Difference, ...]
    gross_income: Ends
    monthly: Ends
    total: Ends


class WhatIf:
    """Plays other answers through with one estimator. Raises Mistake like the estimate does.

    today: no birth may lie long after it; the day assessed when not given.
    """

    def __init__(self, estimator: Estimator, *, today: date | None = None) -> None:
        self._estimator = estimator
        self._today = today

    def case(
        self, content: Any, as_of: date, changes: Sequence[Change] = (), *, assume: bool = False
    ) -> Case:
        """The household with some answers changed."""
        estimate = self._estimate(changed(content, changes), as_of, assume=assume)
        return Case(tuple(changes), sample_of(estimate), estimate.taken)

    def choices(
        self, content: Any, as_of: date, path: str, *, assume: bool = False
    ) -> tuple[Case, ...]:
        """One case for every answer of a yes/no or a code."""
        fact = fact_at(path)
        answers: Sequence[Any] = ()
        if fact is not None:
            answers = (False, True) if fact.type == "yes_no" else fact.codes
        return tuple(
            self.case(content, as_of, (Change(path, answer),), assume=assume) for answer in answers
        )

    def compare(
        self,
        content: Any,
        as_of: date,
        second: Sequence[Change],
        first: Sequence[Change] = (),
        *,
        assume: bool = False,
    ) -> Comparison:
        """Two cases side by side; the first is the household as told when nothing is changed."""
        one = self._estimate(changed(content, first), as_of, assume=assume)
        other = self._estimate(changed(content, second), as_of, assume=assume)
        return compared(
            Case(tuple(first), sample_of(one), one.taken),
            Case(tuple(second), sample_of(other), other.taken),
            more_in(one.judged, other.judged),
        )

    def curve(self, content: Any, as_of: date, over: Range, *, assume: bool = False) -> Curve:
        """The household at every value of a range, and where it turns between them."""
        now = self.case(content, as_of, assume=assume)
        player = Player(self._estimator, over, as_of, content, assume=assume, today=self._today)
        values = _thinned(over.values) if player.is_open else over.values
        points = player.points(values)
        room = ROOM_WHEN_OPEN if player.is_open else ROOM
        samples = points.every()
        return Curve(
            over,
            now.sample,
            tuple(map(Point, values, samples)),
            tuple(turns_between(values, points, player.points, room)),
            () if over.is_of_days else _rates(values, samples),
            now.taken,
            len(over.values) - len(values),
        )

    def _estimate(self, content: Any, as_of: date, *, assume: bool) -> Estimate:
        if assume:
            return self._estimator.on_assumptions(content, as_of, today=self._today)
        return self._estimator.estimate(content, as_of, today=self._today, with_questions=False)


def compared(first: Case, second: Case, more: More | None = None) -> Comparison:
    """Two cases side by side. more: the difference in one reckoning; without it bounds are taken
    against bounds, which holds too and is wide where both lean on one unknown."""
    one, other = first.sample, second.sample
    more = more or More(
        _more(one.gross_income, other.gross_income),
        _more(one.monthly, other.monthly),
        _more(one.total, other.total),
    )
    return Comparison(
        first,
        second,
        tuple(
            Difference(*who, one.benefits.get(who), other.benefits.get(who))
            for who in sorted({*one.benefits, *other.benefits}, key=order)
        ),
        more.gross_income,
        more.monthly,
        more.total,
    )


def _more(one: Ends, other: Ends) -> Ends:
    (low, high), (its_low, its_high) = one, other
    return (
        None if its_low is None or high is None else its_low - high,
        None if its_high is None or low is None else its_high - low,
    )


def _thinned(values: tuple[int, ...]) -> tuple[int, ...]:
    """Evenly fewer of them, both ends among them."""
    last, most = len(values) - 1, MOST_POINTS_WHEN_OPEN - 1
    if last <= most:
        return values
    return tuple(values[last * place // most] for place in range(most + 1))


def _rates(values: Sequence[int], samples: Sequence[Sample]) -> tuple[Rate, ...]:
    return tuple(
        Rate(low, high, _lost(high - low, one.total, other.total))
        for (low, high), (one, other) in zip(pairwise(values), pairwise(samples), strict=True)
    )


def _lost(width: int, low: Ends, high: Ends) -> Fraction | None:
    """What of each won more is lost; None where a total is not known to the won."""
    if low[0] is None or high[0] is None or low[0] != low[1] or high[0] != high[1]:
        return None
    return 1 - Fraction(high[0] - low[0], width)
