"""On what results stand, for many households at once: footing.py asked once for all alike."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from core.law.engine.columns import YesNoArray
from core.law.judging.column_tally import NO_END, SeatTally
from core.law.judging.course import Seat
from core.law.judging.footing import ENDLESS, FORMS, FOUND, Footing, Footings
from core.law.judging.tally import Verdict

Small: TypeAlias = NDArray[np.int8]

_WORD: Final = 62
"""Bits of states that are put into one number."""
_FEW: Final = 2**16
"""Numbers below this are told apart by counting, which is faster than sorting."""


@dataclass(frozen=True)
class Stands:
    """What the footings of one seat say for each household. reference_year: 0 for none."""

    standing: Small
    is_covered: YesNoArray
    reference_year: NDArray[np.int16]
    reads: Mapping[Seat, Any]


class ColumnFootings:
    """The footings of all seats that have a result in some household."""

    def __init__(self, footings: Footings, tallies: Mapping[Seat, SeatTally], count: int) -> None:
        self._footings = footings
        self._count = count
        self._states: dict[int, NDArray[np.int64]] = {
            footings.place(seat): _states(tally) for seat, tally in tallies.items()
        }

    def of(self, seat: Seat) -> Stands:
        """What the results of a seat stand on; without meaning where there is no result."""
        place = self._footings.place(seat)
        below = [it for it in sorted(self._footings.below(place)) if it in self._states]
        first, alike = _told_apart([self._states[it] for it in below], self._count)
        found = [self._footing(place, below, household) for household in first.tolist()]
        reading = [it.reads if it.covering.is_covered else frozenset() for it in found]
        reads = {
            other: np.array([other in its_reads for its_reads in reading])[alike]
            for other in frozenset().union(*reading)
        }
        return Stands(
            np.array([it.standing for it in found], dtype=np.int8)[alike],
            np.array([it.covering.is_covered for it in found])[alike],
            np.array([it.covering.reference_year or 0 for it in found], dtype=np.int16)[alike],
            reads,
        )

    def _footing(self, place: int, below: Sequence[int], household: int) -> Footing:
        states = [0] * self._footings.count
        for other in below:
            states[other] = int(self._states[other][household])
        # Where nobody is of the kind there is no result; any verdict will do.
        states[place] = states[place] or 1
        return self._footings.of(place, states)


def _states(tally: SeatTally) -> NDArray[np.int64]:
    """footing.state_of for each household; 0 where nobody is of the kind."""
    may_hold, may_fail = tally.holds
    found = np.where(may_hold, np.where(may_fail, _number("undecided"), _number("entitled")),
                     _number("not_entitled"))  # fmt: skip
    state = found + ENDLESS * (tally.amounts.high == NO_END)
    for place, applies in enumerate(tally.forms):
        state = state + (np.int64(1 << (place + FORMS)) * applies)
    return np.where(tally.is_of_kind[0], state, 0).astype(np.int64)


def _number(verdict: Verdict) -> int:
    return FOUND.index(verdict) + 1


def _told_apart(columns: Sequence[NDArray[np.int64]], count: int) -> tuple[Any, Any]:
    """Households alike in all columns: one household of each sort, and the sort of each."""
    numbers = np.zeros(count, dtype=np.int64)
    used = 0
    for column in columns:
        bits = int(column.max()).bit_length()
        if used + bits > _WORD:
            numbers = _sorts(numbers)[1]
            used = int(numbers.max()).bit_length()
        numbers = (numbers << bits) | column
        used += bits
    return _sorts(numbers)


def _sorts(numbers: NDArray[np.int64]) -> tuple[Any, Any]:
    if int(numbers.max()) >= _FEW:
        _, first, alike = np.unique(numbers, return_index=True, return_inverse=True)
        return first, alike
    households = np.full(int(numbers.max()) + 1, -1)
    households[numbers] = np.arange(len(numbers))
    there = np.flatnonzero(households >= 0)
    places = np.empty_like(households)
    places[there] = np.arange(len(there))
    return households[there], places[numbers]
