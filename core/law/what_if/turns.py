"""Where a result ends, begins or jumps between two points, to the won (or the day).

Between two points only what differs is looked at again, in ever smaller parts. A jump smaller than
`LEAST` is a rounding, and one smaller than the distance of the points is seen only where a verdict
changes with it; what ends and begins again between two points is not seen.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, TypeAlias

from core.law.results import Ends
from core.law.what_if.jumps import LEAST, Jump, change_of, jumps
from core.law.what_if.points import Points
from core.law.what_if.samples import Sample

_PARTS_MOST: Final = 100
"""Into how many parts one stretch is cut at most."""

Evaluate: TypeAlias = Callable[[Sequence[int]], Points]
Stretch: TypeAlias = tuple[int, int]


@dataclass(frozen=True)
class Turn:
    """Two neighbouring values between which something ends, begins or jumps.

    last, first: the last value before and the first one after. before, after: of the household's
    total in the headline, won a month.
    """

    last: int
    first: int
    jumps: tuple[Jump, ...]
    before: Ends
    after: Ends

    @property
    def change(self) -> Ends:
        """By how much the total changes: at its low and at its high end; None without an end."""
        return change_of(self.before, self.after)

    @property
    def is_drop(self) -> bool:
        """The household has less afterwards, whatever is open."""
        low, high = self.change
        return low is not None and high is not None and max(low, high) <= -LEAST


def turns_between(
    values: Sequence[int], points: Points, evaluate: Evaluate, room: int
) -> list[Turn]:
    """Every turn between neighbouring values, in order. room: how many are evaluated in one go."""
    *_, last = turns_in_rounds(values, points, evaluate, room)
    return last


def turns_in_rounds(
    values: Sequence[int], points: Points, evaluate: Evaluate, room: int
) -> Iterator[list[Turn]]:
    """The same bit by bit: the turns found so far, before each evaluation and at the end."""
    found: dict[int, Turn] = {}
    stretches = _broken(values, points, found)
    while stretches:
        yield [found[value] for value in sorted(found)]
        parts = max(2, min(_PARTS_MOST, room // len(stretches)))
        groups = [_cut(low, high, parts) for low, high in stretches]
        inner = [value for group in groups for value in group]
        stretches = _broken(inner, evaluate(inner), found)
    yield [found[value] for value in sorted(found)]


def _broken(values: Sequence[int], points: Points, found: dict[int, Turn]) -> list[Stretch]:
    """The stretches in which something breaks; of neighbouring values the turn is noted."""
    widths = [high - low for low, high in pairwise(values)]
    wide = []
    for place, is_broken in enumerate(points.breaks([max(0, width) for width in widths])):
        if is_broken and widths[place] > 1:
            wide.append((values[place], values[place + 1]))
        elif is_broken and widths[place] == 1:
            turn = _turn(values[place], points.sample(place), points.sample(place + 1))
            if turn.jumps:
                found[turn.last] = turn
    return wide


def _cut(low: int, high: int, parts: int) -> list[int]:
    """Values that cut the stretch into so many parts, both ends among them."""
    return sorted({low + (high - low) * part // parts for part in range(parts + 1)})


def _turn(last: int, one: Sample, other: Sample) -> Turn:
    return Turn(last, last + 1, tuple(jumps(one, other, 1)), one.total, other.total)
