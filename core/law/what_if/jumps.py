"""What differs between two points: results that end, begin or jump."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from core.law.results import Ends
from core.law.what_if.samples import Benefit, Sample, Turned, order, turn_of

LEAST: Final = 1_000
"""Won: the tolerance of bundles; a smaller step is no jump."""

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


def jumps(one: Sample, other: Sample, width: int) -> Iterator[Jump]:
    """Every programme that differs by more than a slope over so many won makes it differ."""
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
    far = [move for move in change_of(before.amount, after.amount) if move is not None]
    widest = max(far, key=abs, default=0)
    if abs(widest) <= max(LEAST, width):
        return None
    return "less" if widest < 0 else "more"


def change_of(before: Ends, after: Ends) -> Ends:
    """By how much the low and the high end change; None where there is no end."""
    low, high = (
        None if end is None or start is None else end - start
        for start, end in zip(before, after, strict=True)
    )
    return low, high
