"""How sure a result is, whether its figures are known for the day, and on what it leans.

Read off the plan: which figures lie below a result's line and amount, up to the results of other
programmes, whose own standing is passed on (household.md 6).
"""

from collections.abc import Iterable
from dataclasses import dataclass

from core.law.engine.figures import Standing
from core.law.engine.plan import Plan, Slot
from core.law.engine.rule import Rule
from core.law.judging.course import Course, OutcomeSlots, Seat


@dataclass(frozen=True)
class Ground:
    """What a line or an amount rests on.

    standing: the weakest of its own figures. lines, amounts: seats of other programmes whose status
    or amount is read. carried: years of its own figures carried forward because no law or notice
    names a year. last_known: year of the last known figures, when those of the day are not known.
    is_before_first: a figure has no value yet on the day. is_written: False where a provision
    nobody has written is among the rules.
    """

    standing: Standing
    lines: frozenset[Seat]
    amounts: frozenset[Seat]
    carried: frozenset[int]
    last_known: int | None
    is_before_first: bool
    is_written: bool


class Grounds:
    """The grounds of every seat of a course, worked out when first asked."""

    def __init__(self, course: Course) -> None:
        self._course = course
        self._lines: dict[Seat, Ground] = {}
        self._outcomes: dict[tuple[Seat, Slot, Slot], Ground] = {}
        self._borders: dict[str, frozenset[Slot]] = {}
        self._line_seats: dict[Slot, Seat] = {}
        self._amount_seats: dict[Slot, Seat] = {}
        self._folders = {seat.programme.folder for seat in course.seats}
        for seat in course.seats:
            self._line_seats[seat.entitled] = seat
            for outcome in seat.outcomes:
                self._amount_seats[outcome.low] = self._amount_seats[outcome.high] = seat

    def line(self, seat: Seat) -> Ground:
        """What the verdict rests on."""
        if seat not in self._lines:
            self._lines[seat] = self._ground(seat, seat.line_slots)
        return self._lines[seat]

    def outcome(self, seat: Seat, outcome: OutcomeSlots) -> Ground:
        """What one form of the amount rests on."""
        key = (seat, outcome.low, outcome.high)
        if key not in self._outcomes:
            self._outcomes[key] = self._ground(seat, (outcome.low, outcome.high))
        return self._outcomes[key]

    def _borders_of(self, seat: Seat) -> frozenset[Slot]:
        """The slots in which other programmes' results stand."""
        id_ = seat.programme.id
        if id_ not in self._borders:
            self._borders[id_] = frozenset(
                slot
                for slot, other in (*self._line_seats.items(), *self._amount_seats.items())
                if other.programme is not seat.programme
            )
        return self._borders[id_]

    def _ground(self, seat: Seat, slots: Iterable[Slot]) -> Ground:
        plan: Plan = self._course.plan
        borders = self._borders_of(seat)
        below = plan.below(slots, borders)
        steps = [plan.step_of[slot].term.source for slot in below if slot in plan.step_of]
        at_border = below & borders
        readings = [plan.figures[slot] for slot in below if slot in plan.figures]
        foreign = self._folders - {seat.programme.folder}
        ended = [
            (it.year, it.figure.carried)
            for it in readings
            if it.year is not None and not (it.figure.carried and it.figure.file in foreign)
        ]
        return Ground(
            standing=max((it.standing for it in readings), default=Standing.CONFIRMED),
            lines=frozenset(self._line_seats[slot] for slot in at_border & self._line_seats.keys()),
            amounts=frozenset(
                self._amount_seats[slot] for slot in at_border & self._amount_seats.keys()
            ),
            carried=frozenset(year for year, is_carried in ended if is_carried),
            last_known=max((year for year, is_carried in ended if not is_carried), default=None),
            is_before_first=any(not it.known for it in readings),
            is_written=all(not isinstance(it, Rule) or it.formula is not None for it in steps),
        )
