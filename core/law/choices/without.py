"""A household without some programmes: reckoned as if they were not applied for."""

from collections.abc import Iterable

from core.law.engine.plan import Slot
from core.law.engine.reckon import Reckoning
from core.law.judging.course import Seat
from core.law.judging.judge import Judge, Judged


def without(judge: Judge, judged: Judged, seats: Iterable[Seat]) -> Judged:
    """Judged anew with these programmes refused; all else follows from the rules."""
    refused = frozenset(seats)
    start = refusing(judged.start, judged.course.seats, refused)
    boxes = [refusing(box, judged.course.seats, refused) for box in judged.boxes]
    return judge.in_cases(judged, start, boxes)


def refusing(reckoning: Reckoning, seats: Iterable[Seat], refused: frozenset[Seat]) -> Reckoning:
    """The reckoning with these seats refused.

    In the order of the course: a programme that is refused after another one was is not found again
    by what the other changed.
    """
    for seat in seats:
        if seat in refused:
            changes: dict[Slot, object] = {seat.entitled: False}
            for form in seat.outcomes:
                changes |= {form.low: 0, form.high: 0}
            reckoning = reckoning.again(changes)
    return reckoning
