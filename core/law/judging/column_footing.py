"""On what results stand, for many households at once.

What a footing says follows from the state of its own seat, save the standing, which is passed on by
the results it reads. So footing.py is asked once for each state of a seat, and the standings of
others are joined over arrays.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from core.law.engine.columns import YesNoArray
from core.law.judging.column_tally import NO_END, SeatTally
from core.law.judging.course import Seat
from core.law.judging.footing import ENDLESS, FORMS, FOUND, Footing, Footings, State
from core.law.judging.tally import Verdict

Small: TypeAlias = NDArray[np.int8]


@dataclass(frozen=True)
class Stands:
    """What the footings of one seat say for each household; without meaning where there is no
    result. reference_year: 0 for none. reads: where it reads the amount of another."""

    standing: Small
    is_covered: YesNoArray
    reference_year: NDArray[np.int16]
    reads: Mapping[Seat, YesNoArray]


class ColumnFootings:
    """The footings of all seats that have a result in some household."""

    def __init__(self, footings: Footings, tallies: Mapping[Seat, SeatTally]) -> None:
        self._footings = footings
        self._tallies = tallies
        self._stands: dict[Seat, Stands] = {}

    def of(self, seat: Seat) -> Stands:
        """What the results of a seat stand on."""
        if seat not in self._stands:
            self._stands[seat] = self._worked_out(seat)
        return self._stands[seat]

    def _worked_out(self, seat: Seat) -> Stands:
        states = states_in_columns(self._tallies[seat])
        number_of = np.zeros(int(states.max()) + 1, dtype=np.int64)
        occurring = np.flatnonzero(np.bincount(states)).tolist()
        number_of[occurring] = np.arange(len(occurring))
        alike = number_of[states]
        found = [self._footing(seat, state) for state in occurring]
        readers = [it.reads if it.covering.is_covered else frozenset() for it in found]
        read: frozenset[Seat] = frozenset().union(*readers)
        years = [it.covering.reference_year or 0 for it in found]
        standing: Small = np.array([it.standing for it in found], dtype=np.int8)[alike]
        return Stands(
            self._with_others(seat, standing),
            np.array([it.covering.is_covered for it in found])[alike],
            np.array(years, dtype=np.int16)[alike],
            {it: np.array([it in its_reads for its_reads in readers])[alike] for it in read},
        )

    def _footing(self, seat: Seat, state: State) -> Footing:
        """The footing as if no other seat had a result: its standing is that of its own figures."""
        place = self._footings.place(seat)
        states = [0] * self._footings.count
        states[place] = state or 1  # nobody of the kind: any verdict will do
        return self._footings.of(place, states)

    def _with_others(self, seat: Seat, weakest: Small) -> Small:
        """The weakest of its own figures and of the results it reads (Footings, over arrays)."""
        grounds, tally = self._footings.grounds, self._tallies[seat]
        refused = ~tally.holds[0]
        read = [(grounds.line(seat), np.ones_like(refused))]
        for form, may_apply in zip(seat.outcomes, tally.forms, strict=True):
            read.append((grounds.outcome(seat, form), may_apply & ~refused))
        for ground, is_read in read:
            for other in ground.lines & self._tallies.keys():
                its_line = np.int8(grounds.line(other).standing)
                weakest = self._weaker(weakest, is_read, other, its_line)
            for other in ground.amounts & self._tallies.keys():
                weakest = self._weaker(weakest, is_read, other, self.of(other).standing)
        return weakest

    def _weaker(self, weakest: Small, is_read: YesNoArray, other: Seat, standing: Any) -> Small:
        if not standing.any():
            return weakest
        there = is_read & self._tallies[other].is_of_kind[0]
        return np.where(there, np.maximum(weakest, standing), weakest)


def states_in_columns(tally: SeatTally) -> NDArray[np.int64]:
    """footing.state_of for each household: 0 where nobody is of the kind."""
    may_hold, may_fail = tally.holds
    is_open = may_fail | tally.is_known_in_part
    found = np.where(may_hold, np.where(is_open, _number("undecided"), _number("entitled")),
                     _number("not_entitled"))  # fmt: skip
    state = found + ENDLESS * (tally.amounts.high == NO_END)
    for place, applies in enumerate(tally.forms):
        state = state + (np.int64(1 << (place + FORMS)) * applies)
    return np.where(tally.is_of_kind[0], state, 0).astype(np.int64)


def _number(verdict: Verdict) -> int:
    return FOUND.index(verdict) + 1
