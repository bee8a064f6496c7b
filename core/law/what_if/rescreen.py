"""Re-screening: whose answer changes between two days, or with another pack, and by how much.

    rescreener = Rescreener(Screen(estimator, december), Screen(estimator, january))
    for step in rescreener.run(contents):   # stop taking steps to cancel
        show(step.done)

Every answer stays as it was told; only the day or the figures are others. The shape that leaves
the program is docs/spec/rescreen.md.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, TypeAlias, get_args

from core.errors import Mistake
from core.law.estimate import Estimator
from core.law.results import Ends
from core.law.what_if.samples import Benefit, Sample, Turned, order, sample_of, turn_of

Moved: TypeAlias = Literal["more", "less", "differs"]
MOVED: Final[tuple[Moved, ...]] = get_args(Moved)

Kind: TypeAlias = Turned | Moved


@dataclass(frozen=True)
class Screen:
    """One side: an estimator with its pack, and a day."""

    estimator: Estimator
    as_of: date


@dataclass(frozen=True)
class Changed:
    """One result that is another one on the second side.

    kind: what becomes of the verdict; more and less of an amount; differs: bounds that moved both
    ways, or another value. before, after: None where nobody is of the kind.
    """

    programme: str
    member: str | None
    kind: Kind
    before: Benefit | None
    after: Benefit | None


@dataclass(frozen=True)
class Rescreened:
    """One household on both sides; `changes` is empty where every answer stays."""

    id: str | None
    before: Sample
    after: Sample
    changes: tuple[Changed, ...]


@dataclass(frozen=True)
class Step:
    """One more household is done. found: None when it could not be read; mistake says why."""

    done: int
    found: Rescreened | None
    mistake: Mistake | None = None


class Rescreener:
    """Compares households on two sides. today: no birth may lie long after it and both days."""

    def __init__(self, first: Screen, second: Screen, *, today: date | None = None) -> None:
        self.first = first
        self.second = second
        self._today = max(first.as_of, second.as_of, today or date.min)

    def household(self, content: object) -> Rescreened:
        """One household on both sides. Raises Mistake with the place."""
        before, after = (
            side.estimator.estimate(content, side.as_of, today=self._today, with_questions=False)
            for side in (self.first, self.second)
        )
        one, other = sample_of(before), sample_of(after)
        return Rescreened(before.id, one, other, changes(one, other, before.member_names))

    def run(self, contents: Iterable[object]) -> Iterator[Step]:
        """Every household in its order; what cannot be read does not stop the run."""
        for done, content in enumerate(contents, 1):
            try:
                yield Step(done, self.household(content))
            except Mistake as mistake:
                yield Step(done, None, mistake)


def changes(before: Sample, after: Sample, names: tuple[str, ...]) -> tuple[Changed, ...]:
    """Every result that differs, by programme and member. names: of the members as listed."""
    found = []
    for who in sorted({*before.benefits, *after.benefits}, key=order):
        one, other = before.benefits.get(who), after.benefits.get(who)
        kind = _kind(one, other)
        if kind is not None:
            programme, person = who
            found.append(
                Changed(programme, None if person is None else names[person], kind, one, other)
            )
    return tuple(found)


def _kind(before: Benefit | None, after: Benefit | None) -> Kind | None:
    turned = turn_of(before, after)
    if turned is not None:
        return turned
    if before is None or after is None:
        return None
    if (before.amount, before.value) == (after.amount, after.value):
        return None
    if before.amount is None or after.amount is None:
        return "differs"
    moves = {_sign(*ends) for ends in zip(before.amount, after.amount, strict=True)} - {0}
    if len(moves) != 1:
        return "differs"
    return "more" if moves == {1} else "less"


def _sign(before: int | None, after: int | None) -> int:
    """Which way an end moves; no end lies above every amount."""
    one, other = (before is None, before or 0), (after is None, after or 0)
    return (other > one) - (other < one)


def more_of(before: Ends, after: Ends) -> Ends:
    """By how much the second is more: at its low and at its high end; None where there is none."""
    (low, high), (its_low, its_high) = before, after
    return (
        None if low is None or its_low is None else its_low - low,
        None if high is None or its_high is None else its_high - high,
    )
