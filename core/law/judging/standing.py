"""How sure a result is, whether its figures are known for the day, and on what it leans.

Read off the plan: which figures lie below a result's line and amount, up to the results of other
programmes, whose own standing is passed on (household.md 6).
"""

from collections.abc import Iterable
from dataclasses import dataclass

from core.law.engine.figures import Reading, Standing
from core.law.engine.plan import Plan, Slot
from core.law.engine.rule import Rule
from core.law.judging.course import Course, OutcomeSlots, Seat


@dataclass(frozen=True)
class Ground:
    """What a line or an amount rests on.

    readings: figures read. lines, amounts: seats of other programmes whose status or amount is
    read. is_written: False where a provision nobody has written is among the rules.
    """

    readings: tuple[Reading, ...]
    lines: frozenset[Seat]
    amounts: frozenset[Seat]
    is_written: bool

    @property
    def standing(self) -> Standing:
        """The weakest of its own figures."""
        return max((reading.standing for reading in self.readings), default=Standing.CONFIRMED)

    @property
    def carried(self) -> frozenset[int]:
        """Years of figures carried forward because no law or notice names a year."""
        return frozenset(
            it.year for it in self.readings if it.year is not None and it.figure.carried
        )

    @property
    def last_known(self) -> int | None:
        """The year of the last known figures, when those of the day are not known."""
        years = [it.year for it in self.readings if it.year is not None and not it.figure.carried]
        return max(years, default=None)

    @property
    def is_before_first(self) -> bool:
        """A figure among them has no value yet on the day."""
        return any(not reading.known for reading in self.readings)


class Grounds:
    """The grounds of every seat of a course, worked out when first asked."""

    def __init__(self, course: Course) -> None:
        self._course = course
        self._lines: dict[Seat, Ground] = {}
        self._outcomes: dict[tuple[Seat, OutcomeSlots], Ground] = {}
        self._line_seats: dict[Slot, Seat] = {}
        self._amount_seats: dict[Slot, Seat] = {}
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
        key = (seat, outcome)
        if key not in self._outcomes:
            self._outcomes[key] = self._ground(seat, (outcome.low, outcome.high))
        return self._outcomes[key]

    def _ground(self, seat: Seat, slots: Iterable[Slot]) -> Ground:
        plan: Plan = self._course.plan
        borders = {
            slot
            for slot, other in (*self._line_seats.items(), *self._amount_seats.items())
            if other.programme is not seat.programme
        }
        below = plan.below(slots, frozenset(borders))
        steps = [plan.step_of[slot].term.source for slot in below if slot in plan.step_of]
        at_border = below & borders
        return Ground(
            tuple(plan.figures[slot] for slot in sorted(below) if slot in plan.figures),
            frozenset(self._line_seats[slot] for slot in at_border if slot in self._line_seats),
            frozenset(self._amount_seats[slot] for slot in at_border if slot in self._amount_seats),
            all(not isinstance(it, Rule) or it.formula is not None for it in steps),
        )
