"""Where a result ends, begins or jumps between two points, to the won (or the day).

Between two points only what differs is looked at again, in ever smaller parts. A jump smaller than
`LEAST` is a rounding, and one smaller than the distance of the points is seen only where a verdict
changes with it; what ends and begins again between two points is not seen.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal, TypeAlias

from core.law.results import Ends
from core.law.what_if.samples import Benefit, Sample, Turned, order, turn_of

LEAST: Final = 1_000
"""Won: the tolerance of bundles; a smaller step is no jump."""

_PART_MOST: Final = 64
"""Into how many parts one stretch is cut at most."""

Sampled: TypeAlias = tuple[int, Sample]
Evaluate: TypeAlias = Callable[[Sequence[int]], Sequence[Sample]]
Kind: TypeAlias = Turned | Literal["less", "more"]


@dataclass(frozen=True)
class Jump:
    """One programme at a turn. kind: what becomes of its verdict, or less and more of an amount.
    before, after: None where nobody is of the kind.
    """

    programme: str
    person: int | None
    kind: Kind
    before: Benefit | None
    after: Benefit | None


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
        return _change(self.before, self.after)

    @property
    def is_drop(self) -> bool:
        """The household has less afterwards, whatever is open."""
        low, high = self.change
        return low is not None and high is not None and max(low, high) <= -LEAST


def turns_between(points: Sequence[Sampled], evaluate: Evaluate, room: int) -> list[Turn]:
    """Every turn between neighbouring points, in order. room: how many evaluations go in one."""
    found: list[Turn] = []
    stretches = [pair for pair in pairwise(points) if _differs(*pair)]
    while stretches:
        found += [_turn(one, other) for one, other in stretches if other[0] - one[0] == 1]
        wide = [pair for pair in stretches if pair[1][0] - pair[0][0] > 1]
        parts = max(2, min(_PART_MOST, room // max(1, len(wide)) + 1))
        values = [_between(one[0], other[0], parts) for one, other in wide]
        samples = iter(evaluate([value for group in values for value in group]))
        stretches = [
            part
            for (one, other), group in zip(wide, values, strict=True)
            for part in _parts(one, [(value, next(samples)) for value in group], other)
        ]
    return sorted((turn for turn in found if turn.jumps), key=lambda turn: turn.last)


def _between(low: int, high: int, parts: int) -> list[int]:
    """Values inside that cut the stretch into so many parts."""
    return sorted({low + (high - low) * part // parts for part in range(1, parts)} - {low})


def _parts(
    one: Sampled, inside: list[Sampled], other: Sampled
) -> Iterator[tuple[Sampled, Sampled]]:
    every = [one, *inside, other]
    return (pair for pair in pairwise(every) if _differs(*pair))


def _differs(one: Sampled, other: Sampled) -> bool:
    return next(_jumps(one[1], other[1], other[0] - one[0]), None) is not None


def _turn(one: Sampled, other: Sampled) -> Turn:
    jumps = tuple(_jumps(one[1], other[1], 1))
    return Turn(one[0], other[0], jumps, one[1].total, other[1].total)


def _jumps(one: Sample, other: Sample, width: int) -> Iterator[Jump]:
    for who in sorted({*one.benefits, *other.benefits}, key=order):
        before, after = one.benefits.get(who), other.benefits.get(who)
        kind = _kind(before, after, width)
        if kind is not None:
            yield Jump(*who, kind, before, after)


def _kind(before: Benefit | None, after: Benefit | None, width: int) -> Kind | None:
    turned = turn_of(before, after)
    if turned is not None:
        return turned
    if before is None or after is None or before.amount is None or after.amount is None:
        return None
    far = [move for move in _change(before.amount, after.amount) if move is not None]
    widest = max(far, key=abs, default=0)
    if abs(widest) <= max(LEAST, width):
        return None
    return "less" if widest < 0 else "more"


def _change(before: Ends, after: Ends) -> Ends:
    low, high = (
        None if end is None or start is None else end - start
        for start, end in zip(before, after, strict=True)
    )
    return low, high
