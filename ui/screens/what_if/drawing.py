"""A curve worked out in small steps, so that the lane is free between two of them.

core.law.what_if works a whole curve out in one go: with answers missing that takes seconds. Here
every household costs one step; what is there already can be drawn, and nobody waits for the rest.
Turns are searched by `turns_between`, played again from the start with every household it asked
for, until it asks for nothing new.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from core.law.estimate import Estimator
from core.law.results import Estimate
from core.law.what_if.changes import Change, changed
from core.law.what_if.player import Player
from core.law.what_if.points import Points, SinglePoints
from core.law.what_if.ranges import Range
from core.law.what_if.samples import Sample, sample_of
from core.law.what_if.turns import Turn, turns_between, turns_in_rounds
from core.law.what_if.what_if import Point

_ROOM: Final = 2
"""In how many parts a stretch is cut at once: each part is one household."""

_ROOM_OF_COLUMNS: Final = 200
"""The same where all parts are worked out at once: up to here they cost no more than a few."""

_GAPS: Final = (10, 5, 2, 1)
"""In which order the values are worked out: every tenth first, so that the whole is seen early."""


@dataclass(frozen=True, slots=True)
class Base:
    """What all cases start from. content: the household as the calculator reads it, with whatever
    is put differently along; assumptions are taken where the form declares them."""

    estimator: Estimator
    content: Any
    day: date

    def sample(self, changes: Sequence[Change] = ()) -> Sample:
        """The household with some answers changed. Raises Mistake like the estimate does."""
        return sample_of(self.estimate(changes))

    def estimate(self, changes: Sequence[Change] = ()) -> Estimate:
        """The same with all that an estimate says. Raises Mistake like the estimate does."""
        content = changed(self.content, changes)
        return self.estimator.on_assumptions(content, self.day, today=self.day)


@dataclass(frozen=True, slots=True)
class Drawing:
    """What of a curve is there. points: in rising order; turns: found so far, in order.

    share: of the work done, 0 to 1; with 1 nothing is missing.
    """

    points: tuple[Point, ...] = ()
    turns: tuple[Turn, ...] = ()
    share: float = 0.0

    @property
    def is_whole(self) -> bool:
        """Everything is there."""
        return self.share >= 1

    def at(self, value: int) -> Sample | None:
        """The household at one value, when it is there."""
        return next((one.sample for one in self.points if one.value == value), None)


class _Asked(Exception):
    def __init__(self, value: int) -> None:
        super().__init__(value)
        self.value = value


@dataclass
class _Known:
    """Households worked out, by value."""

    player: Player
    samples: dict[int, Sample] = field(default_factory=dict)

    def learn(self, value: int) -> None:
        if value not in self.samples:
            self.samples[value] = self.player.points([value]).sample(0)

    def points(self, values: Sequence[int]) -> Points:
        """Those asked for, where all are known. Raises _Asked with the first that is not."""
        for value in values:
            if value not in self.samples:
                raise _Asked(value)
        return SinglePoints([self.samples[value] for value in values])


def drawn(base: Base, over: Range) -> Iterator[Drawing]:
    """The curve, ever more of it. Raises Mistake when the household cannot be reckoned."""
    player = Player(base.estimator, over, base.day, base.content, assume=True, today=base.day)
    if player.is_open:
        yield from _one_by_one(_Known(player), over.values)
        return
    yield Drawing()
    points = player.points(over.values)
    curve = tuple(map(Point, over.values, points.every()))
    found: list[Turn] = []
    for found in turns_in_rounds(over.values, points, player.points, _ROOM_OF_COLUMNS):
        yield Drawing(curve, tuple(found), 0.5)
    yield Drawing(curve, tuple(found), 1.0)


def _one_by_one(known: _Known, values: Sequence[int]) -> Iterator[Drawing]:
    """Points first, from coarse to fine, then what lies between each two of them."""
    last = len(values) - 1
    work = 2 * len(values)
    for gap in _GAPS:
        for place in (*range(0, last, gap), last):
            if values[place] not in known.samples:
                known.learn(values[place])
                yield Drawing(_curve(known, values), (), len(known.samples) / work)
    curve = _curve(known, values)
    turns: list[Turn] = []
    for place in range(last):
        share = (len(values) + place) / work
        stretch = values[place : place + 2]
        while (found := _searched(known, stretch)) is None:
            yield Drawing(curve, tuple(turns), share)
        turns += found
    yield Drawing(curve, tuple(turns), 1.0)


def _searched(known: _Known, stretch: Sequence[int]) -> list[Turn] | None:
    """The turns of one stretch; None after one more household was worked out for it."""
    try:
        return turns_between(stretch, known.points(stretch), known.points, _ROOM)
    except _Asked as asked:
        known.learn(asked.value)
        return None


def _curve(known: _Known, values: Sequence[int]) -> tuple[Point, ...]:
    return tuple(Point(it, known.samples[it]) for it in values if it in known.samples)
