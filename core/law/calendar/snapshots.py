"""What a household has on one day after another, worked out anew only where something moved."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeAlias

from core.law.calendar.days import Eras
from core.law.calendar.entries import Worth
from core.law.engine.plan import FactPlace
from core.law.engine.reckon import is_open
from core.law.estimate import Estimator
from core.law.facts.household import facts_of
from core.law.facts.open_facts import KnownFacts
from core.law.household_format import Household
from core.law.judging.course import Seat
from core.law.judging.judge import Judge, Judged
from core.law.results import Result, results_of

Key: TypeAlias = tuple[str, int | None]
"""A programme and the place of the member as listed; None for the household."""
Values: TypeAlias = Sequence[Any]
"""The values of a plan's slots."""


@dataclass(frozen=True, eq=False)
class Snapshot:
    """One day. base: the facts with which `judged` was worked out, since when nothing moved.

    worths: what is found or possible, by programme and member; results: behind them.
    """

    day: date
    judge: Judge
    base: KnownFacts
    judged: Judged
    worths: Mapping[Key, Worth]
    results: Mapping[Key, Result]

    def seat(self, key: Key) -> Seat | None:
        """Where the result is read off; None where the member is not there."""
        for seat in self.judged.course.seats:
            if seat.programme.id == key[0] and self.judged.person_of(seat) == key[1]:
                return seat
        return None

    def with_moved(self, changes: Mapping[FactPlace, object]) -> Iterator[tuple[Values, Values]]:
        """The values of every case, as they are and with some facts changed."""
        places = self.judged.course.plan.facts
        slots = {places[place]: value for place, value in changes.items() if place in places}
        if slots:
            for box in self.judged.boxes:
                yield box.values, box.again(slots).values

    def is_like(self, other: "Snapshot") -> bool:
        """Nothing a household would notice differs."""
        if self.worths is other.worths:
            return True
        return self.worths.keys() == other.worths.keys() and all(
            worth.is_like(other.worths[key]) for key, worth in self.worths.items()
        )


class Snapshots:
    """A household's days. today: no birth may lie long after it."""

    def __init__(self, estimator: Estimator, household: Household, eras: Eras, today: date) -> None:
        self.household = household
        self.eras = eras
        self._estimator = estimator
        self._today = today
        self._delivered = _delivered(household, today)
        self._made: dict[date, Snapshot] = {}
        self._last: dict[Judge, Snapshot] = {}

    def on(self, day: date) -> Snapshot:
        """What is found on a day. Raises Mistake when nobody is born yet."""
        if day not in self._made:
            self._made[day] = made = self._make(day)
            self._last[made.judge] = made
        return self._made[day]

    def _make(self, day: date) -> Snapshot:
        known = facts_of(self._household_on(day), day, self._today)
        judge = self._estimator.judge_of(self.eras.first_of(day), known.shape)
        last = self._last.get(judge)
        if last is not None and not _moves(last, known):
            return replace(last, day=day)
        return self.judged(day, judge, known)

    def _household_on(self, day: date) -> Household:
        if self._delivered is None or day < self._delivered[0]:
            return self.household
        return self._delivered[1]

    def judged(self, day: date, judge: Judge, known: KnownFacts) -> Snapshot:
        """The facts judged, kept nowhere: for a day as it would be, too."""
        judged = judge.verdicts(known)
        results = {
            (it.programme, it.person): it
            for it in results_of(self.household, judged, self._estimator.pack, day)
        }
        found = {
            (seat.programme.id, judged.person_of(seat)): verdict
            for seat, verdict in judged.found.items()
        }
        worths = {
            key: worth
            for key, result in results.items()
            if (worth := _worth(result, found[key])) is not None
        }
        return Snapshot(day, judge, known, judged, worths, results)


def _delivered(household: Household, today: date) -> tuple[date, Household] | None:
    """The day of the first birth still to come, and the household without the pregnancy then.

    None where no birth is expected, or nobody knows who of several is to give birth.
    """
    births = [
        born
        for member in household.members
        if isinstance(born := member["birth_date"], date) and born > today
    ]
    pregnant = [place for place, it in enumerate(household.members) if it["pregnant"] is True]
    if not births or len(pregnant) != 1:
        return None
    members = list(household.members)
    members[pregnant[0]] = {**members[pregnant[0]], "pregnant": False}
    return min(births), replace(household, members=tuple(members))


def _worth(result: Result, found: str) -> Worth | None:
    """What the result is worth to the household; None for what it has not and cannot have.

    A closed programme is offered to nobody; a grant on an event is shown when the event is known.
    """
    if found == "not_entitled" or result.is_closed or result.is_on_event:
        return None
    is_known = result.verdict != "not_covered"
    amount, year = result.amount, None
    if result.reference is not None:
        amount, year = result.reference
    return Worth(
        "entitled" if found == "entitled" else "undecided",
        amount,
        result.period,
        result.value if result.has_value else None,
        is_known,
        year,
        result.missing or (),
    )


def moved(base: KnownFacts, known: KnownFacts) -> dict[FactPlace, object]:
    """The facts that time has changed; answers stay, and what is open is as open as before."""
    before = base.values
    return {
        place: value
        for place, value in known.values.items()
        if not is_open(value) and before[place] != value
    }


def _moves(last: Snapshot, known: KnownFacts) -> bool:
    """Whether the facts of a day move any result. Persons and answers must be the same ones."""
    if last.base.persons != known.persons:
        return True
    slots = [slot for seat in last.judged.course.seats for slot in seat.all_slots()]
    return any(
        any(now[slot] is not then[slot] and now[slot] != then[slot] for slot in slots)
        for now, then in last.with_moved(moved(last.base, known))
    )
