"""Where a small child is cared for: at home or in daycare, each reckoned as if it were so.

Of the care fee, the parent benefit's cash and the home care allowance only what goes with the place
can be had (exclusions of the kind `fact`).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, TypeAlias, get_args

from core.law.choices.graph import EXCLUSIONS
from core.law.choices.sets import Key
from core.law.engine.bounds import Amount
from core.law.engine.reckon import Reckoning
from core.law.estimate import Estimator
from core.law.facts.household import facts_of
from core.law.household_format import read_household
from core.law.judging.course import Seat
from core.law.judging.footing import covered
from core.law.judging.judge import Judge, Judged
from core.law.judging.tally import Span
from core.law.results import Ends

Place: TypeAlias = Literal["none", "daycare"]
"""At home, or in daycare: codes of `school`."""

PLACES: Final[tuple[Place, ...]] = get_args(Place)
_PROGRAMMES: Final = frozenset(
    name for edge in EXCLUSIONS if edge.kind == "fact" for name in (edge.first, edge.second)
)


@dataclass(frozen=True)
class CareWay:
    """One place. has: what the child then has or may have, with its amount a month (the fee goes to
    the nursery). monthly: cash of the whole household."""

    place: Place
    has: tuple[tuple[Key, Ends], ...]
    monthly: Ends


@dataclass(frozen=True)
class CareChoice:
    """One child, by place as listed, at home and in daycare."""

    person: int
    ways: tuple[CareWay, ...]


def care_choices_of(
    estimator: Estimator, content: object, day: date, *, today: date | None = None
) -> tuple[CareChoice, ...]:
    """Every child for whom the place of care decides. Raises Mistake with the place."""
    known = facts_of(read_household(content), day, today or day)
    judge = estimator.judge_of(day, known.shape)
    judged = judge.verdicts(known)
    choices = []
    for place, person in enumerate(judged.persons):
        ways = tuple(_way(judge, judged, place, code) for code in PLACES)
        if any(way.has != ways[0].has for way in ways):
            choices.append(CareChoice(person, ways))
    return tuple(choices)


def _way(judge: Judge, judged: Judged, place: int, code: Place) -> CareWay:
    """The household judged as if the child were cared for there."""
    slot = judged.course.plan.facts["school", place]
    boxes = [box.again({slot: code}) for box in judged.boxes]
    there = judge.in_cases(judged, judged.start.again({slot: code}), boxes)
    summed = [seat for seat in covered(there.footings) if seat.programme.only_in is None]
    own = [
        seat
        for seat in summed
        if seat.programme.id in _PROGRAMMES
        and seat.place == place
        and there.found[seat] != "not_entitled"
    ]
    has = tuple(((seat.programme.id, there.person_of(seat)), _ends(boxes, [seat])) for seat in own)
    return CareWay(code, has, _ends(boxes, summed, cash_only=True))


def _ends(boxes: Iterable[Reckoning], seats: Iterable[Seat], *, cash_only: bool = False) -> Ends:
    """The amounts of seats together, over every case."""
    listed, span = list(seats), Span()
    for box in boxes:
        total: Amount = 0
        for seat in listed:
            total = total + seat.amount(box, cash_only=cash_only)
        span.include(total)
    return max(span.low or 0, 0), span.high
