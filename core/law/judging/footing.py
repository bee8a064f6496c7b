"""On what each result stands: the weakest figure, whether the day is covered, on what it leans.

All three follow from which results are found and in which form, not from the amounts: households
alike in that share one answer, worked out once (household.md 6).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from operator import itemgetter
from typing import Final, TypeAlias

from core.law.engine.figures import Standing
from core.law.judging.course import Course, Seat
from core.law.judging.standing import Ground, Grounds
from core.law.judging.tally import Tally, Verdict

FIRST_YEAR: Final = 2024
LAST_YEAR: Final = 2027
"""The years covered (decision 50)."""

MOST_KEPT: Final = 20_000
"""Answers kept by one course; then it starts anew, so that memory stays as it is."""

State: TypeAlias = int
"""What is found of a seat, as bits: verdict (0: nobody of the kind), no upper end, forms."""

FOUND: Final[tuple[Verdict, ...]] = ("not_entitled", "entitled", "undecided")
ENDLESS: Final = 4
FORMS: Final = 3


def state_of(found: Verdict, tallied: Tally) -> State:
    """The state of a seat that has a result."""
    forms = sum(1 << form for form in tallied.forms)
    is_endless = tallied.amount.high is None
    return FOUND.index(found) + 1 + ENDLESS * is_endless + (forms << FORMS)


def found_in(state: State) -> Verdict:
    """The verdict by the figures used, of a seat that has a result."""
    return FOUND[(state & (ENDLESS - 1)) - 1]


@dataclass(frozen=True)
class Covering:
    """Whether the figures of a result are known. reference_year: of the last known ones."""

    is_covered: bool
    reference_year: int | None = None


@dataclass(frozen=True, eq=False)
class Footing:
    """What one result stands on. reads: seats of other programmes whose amount it reads."""

    standing: Standing
    covering: Covering
    leanings: tuple[str, ...]
    reads: frozenset[Seat]


class Footings:
    """The footings of the seats of one course on a day, by what is found."""

    def __init__(self, course: Course, day: date) -> None:
        self.grounds = Grounds(course)
        self._day = day
        self._seats = course.seats
        self._places = {seat: place for place, seat in enumerate(course.seats)}
        self._picks: dict[int, Callable[[Sequence[State]], object]] = {}
        self._kept: dict[tuple[int, object], Footing] = {}
        self._found: _Found | None = None
        self._reached: dict[int, frozenset[int]] = {}
        self._plain: dict[int, bool] = {}

    def of(self, place: int, states: Sequence[State]) -> Footing:
        """The footing of the seat at a place of the course. states: of all seats, by place, a list
        that nobody changes any more."""
        pick = self._picks.get(place)
        if pick is None:
            pick = self._picks[place] = itemgetter(place, *self.deciding(place))
        key = (place, pick(states))
        footing = self._kept.get(key)
        if footing is None:
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            if self._found is None or self._found.states is not states:
                self._found = _Found(self, self._day, states)
            footing = self._kept[key] = self._found.footing(self._seats[place])
        return footing

    @property
    def count(self) -> int:
        """How many seats the course has."""
        return len(self._seats)

    def place(self, seat: Seat) -> int:
        """The place of a seat in the course."""
        return self._places[seat]

    def _below(self, place: int) -> frozenset[int]:
        """The places of all seats whose status or amount is read, however far below."""
        if place not in self._reached:
            seen: set[Seat] = set()
            waiting = [self._seats[place]]
            while waiting:
                seat = waiting.pop()
                if seat not in seen:
                    seen.add(seat)
                    for ground in self._grounds_of(seat):
                        waiting += ground.lines | ground.amounts
            self._reached[place] = frozenset(self._places[seat] for seat in seen)
        return self._reached[place]

    def _grounds_of(self, seat: Seat) -> list[Ground]:
        outcomes = [self.grounds.outcome(seat, form) for form in seat.outcomes]
        return [self.grounds.line(seat), *outcomes]

    def deciding(self, place: int) -> list[int]:
        """The places of the seats below whose state can make a difference to the footing of one:
        not all is plain there, or still below."""
        return sorted(
            other
            for other in self._below(place)
            if not all(self._is_plain(it) for it in self._below(other))
        )

    def _is_plain(self, place: int) -> bool:
        """Whatever is found of this seat, it weakens nothing and nobody leans on it."""
        if place not in self._plain:
            self._plain[place] = all(
                ground.standing is Standing.CONFIRMED
                and not ground.carried
                and ground.last_known is None
                and not ground.is_before_first
                and ground.is_written
                for ground in self._grounds_of(self._seats[place])
            )
        return self._plain[place]


class _Found:
    """Works out footings for one set of states."""

    def __init__(self, footings: Footings, day: date, states: Sequence[State]) -> None:
        self._footings = footings
        self._grounds = footings.grounds
        self._day = day
        self.states = states
        self._reads: dict[Seat, list[Ground]] = {}
        self._standings: dict[Seat, Standing] = {}
        self._coverings: dict[Seat, Covering] = {}

    def footing(self, seat: Seat) -> Footing:
        return Footing(
            self._standing(seat),
            self._covering(seat),
            tuple(sorted(self._leanings(seat))),
            frozenset(other for ground in self._read(seat) for other in ground.amounts),
        )

    def _state(self, seat: Seat) -> State:
        return self.states[self._footings.place(seat)]

    def _verdict(self, seat: Seat) -> Verdict:
        return found_in(self._state(seat))

    def _among(self, seats: frozenset[Seat]) -> list[Seat]:
        """Those of the seats that have a result."""
        return [seat for seat in seats if self._state(seat)]

    def _read(self, seat: Seat) -> list[Ground]:
        """The line, and every form of the amount that is possible."""
        read = self._reads.get(seat)
        if read is None:
            forms = self._state(seat) >> FORMS
            read = self._reads[seat] = [self._grounds.line(seat)]
            for place, form in enumerate(seat.outcomes):
                if forms >> place & 1:
                    read.append(self._grounds.outcome(seat, form))
        return read

    def _standing(self, seat: Seat) -> Standing:
        """The weakest figure of the line and, unless refused, of the amount (household.md 6)."""
        if seat in self._standings:
            return self._standings[seat]
        line = self._grounds.line(seat)
        read = [line] if self._verdict(seat) == "not_entitled" else self._read(seat)
        weakest = max(ground.standing for ground in read)
        for ground in read:
            for other in self._among(ground.lines):
                weakest = max(weakest, self._grounds.line(other).standing)
            for other in self._among(ground.amounts):
                weakest = max(weakest, self._standing(other))
        self._standings[seat] = weakest
        return weakest

    def _covering(self, seat: Seat) -> Covering:
        if seat not in self._coverings:
            self._coverings[seat] = self._is_covered(seat)
        return self._coverings[seat]

    def _is_covered(self, seat: Seat) -> Covering:
        if not FIRST_YEAR <= self._day.year <= LAST_YEAR:
            return Covering(is_covered=False)
        read = self._read(seat)
        found = self._verdict(seat)
        if any(ground.is_before_first for ground in read):
            line = self._grounds.line(seat)
            is_open = found == "undecided" and self._is_partly_known(seat)
            is_known = (found == "not_entitled" or is_open) and not line.is_before_first
            return Covering(is_covered=is_known or self._has_amount(seat))
        if found != "not_entitled" and not all(ground.is_written for ground in read):
            return Covering(is_covered=False)
        years = [ground.last_known for ground in read if ground.last_known is not None]
        return Covering(is_covered=not years, reference_year=max(years, default=None))

    def _is_partly_known(self, seat: Seat) -> bool:
        """Some form of the benefit is known on the day: not covered only where all else holds."""
        grounds = (self._grounds.outcome(seat, form) for form in seat.outcomes)
        return any(not ground.is_before_first for ground in grounds)

    def _has_amount(self, seat: Seat) -> bool:
        """Some figure below is not known yet, but the amount does not depend on it."""
        is_endless = self._state(seat) & ENDLESS
        return not self._grounds.line(seat).is_before_first and not is_endless

    def _leanings(self, seat: Seat) -> set[str]:
        """References it reads, and its own figures carried forward; none outside the years."""
        if not FIRST_YEAR <= self._day.year <= LAST_YEAR:
            return set()
        leaning = set()
        for ground in self._read(seat):
            leaning |= {f"{seat.programme.id} {year}" for year in ground.carried}
            leaning |= self._references(ground)
        return leaning

    def _references(self, ground: Ground) -> set[str]:
        """References of other programmes below, through the lines of all statuses read.

        A status leans on itself only where the line's own figures are not known (decision 51).
        """
        found = set()
        for other in self._among(ground.lines | ground.amounts):
            year = self._grounds.line(other).last_known
            if other in ground.amounts:
                year = self._covering(other).reference_year
            if year is not None and self._verdict(other) != "not_entitled":
                found.add(f"{other.programme.id} {year}")
        for other in self._among(ground.lines):
            found |= self._references(self._grounds.line(other))
        return found


def covered(footings: Mapping[Seat, Footing]) -> list[Seat]:
    """The seats that may enter sums: verified, and covered or a reference that counts as income."""
    read_by_others: set[Seat] = set()
    for footing in footings.values():
        if footing.covering.is_covered:
            read_by_others |= footing.reads
    return [
        seat
        for seat, footing in footings.items()
        if footing.standing is not Standing.UNVERIFIED
        and (
            footing.covering.is_covered
            or (footing.covering.reference_year is not None and seat in read_by_others)
        )
    ]
