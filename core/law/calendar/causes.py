"""Why a result changes from one day to another: found by letting each thing happen alone."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final, TypeAlias

from core.law.calendar.days import months_after
from core.law.calendar.entries import Cause, Worth
from core.law.calendar.figures import causes_in_figures, causes_of_unknown
from core.law.calendar.snapshots import Key, Snapshot, Snapshots, Values, moved
from core.law.engine.plan import FactPlace
from core.law.facts.ages import completed_years
from core.law.facts.known import FACTS, path_of
from core.law.facts.open_facts import KnownFacts
from core.law.judging.course import Seat
from core.law.judging.footing import LAST_YEAR
from core.law.pack import Pack

Facts: TypeAlias = dict[FactPlace, object]

_MONTH: Final = "month"
"""Stands for an answer where the calendar itself moves a fact."""


class Comparison:
    """Two days next to each other between which something changed."""

    def __init__(self, snapshots: Snapshots, pack: Pack, before: Snapshot, after: Snapshot) -> None:
        self._before, self._after = before, after
        self._day = after.day
        self._snapshots = snapshots
        self._pack = pack
        self._rules_alone: Snapshot | None = None
        self._values_alone: dict[str, list[tuple[Values, Values]]] = {}
        self._is_same_shape = before.base.persons == after.base.persons
        self._happened = _by_path(before.base, after.base) if self._is_same_shape else {}
        self._are_rules_new = before.judge is not after.judge and self._is_same_shape

    def causes(self, key: Key) -> tuple[Cause, ...]:
        """What alone would have changed this result; all that happened where nothing alone does."""
        if not self._is_same_shape:
            return self._births()
        paths = list(self._happened)
        if len(paths) + self._are_rules_new > 1:
            moving = [path for path in paths if self._is_moved_by(key, path)]
            are_rules_moving = self._are_rules_new and self._is_moved_by_rules(key)
            if moving or are_rules_moving:
                paths = moving
        else:
            are_rules_moving = self._are_rules_new
        found = [self._cause_of(path) for path in paths]
        if are_rules_moving or not found:
            found += self._of_rules(key)
        return tuple(found) or (Cause("other", self._day),)

    def conditions(self, key: Key) -> tuple[str, ...]:
        """Names of the conditions that held on one of the days and not on the other."""
        before, after = (it.results.get(key) for it in (self._before, self._after))
        if before is None or after is None:
            return ()
        was = {it.rule: it.holds for it in before.because}
        return tuple(it.rule for it in after.because if was.get(it.rule, it.holds) != it.holds)

    def through(self, key: Key) -> tuple[str, ...]:
        """Programmes that this one reads and that change on the same day."""
        snapshot = self._after if self._after.seat(key) else self._before
        seat = snapshot.seat(key)
        if seat is None:
            return ()
        read = _read_by(snapshot, seat)
        changed = set(self.changed_keys())
        keys = {(it.programme.id, snapshot.judged.person_of(it)) for it in read}
        return tuple(sorted({programme for programme, _ in keys & changed if programme != key[0]}))

    def changed_keys(self) -> tuple[Key, ...]:
        """Every result that differs, in the order of results."""
        before, after = self._before.worths, self._after.worths
        keys = dict.fromkeys([*self._after.results, *self._before.results])
        return tuple(key for key in keys if not _are_alike(before.get(key), after.get(key)))

    # -- one thing alone ------

    def _is_moved_by(self, key: Key, path: str) -> bool:
        """Whether this answer alone, as the day has changed it, moves the result. path: of it."""
        if path not in self._values_alone:
            self._values_alone[path] = list(self._before.with_moved(self._happened[path]))
        seat = self._before.seat(key)
        if seat is None:
            return False
        slots = (*seat.line_slots, *seat.amount_slots())
        slots = slots if seat.value is None else (*slots, seat.value)
        return any(
            now[slot] != then[slot] for now, then in self._values_alone[path] for slot in slots
        )

    def _is_moved_by_rules(self, key: Key) -> bool:
        """Whether the figures and provisions of the day alone change the result."""
        if self._rules_alone is None:
            base, judge = self._before.base, self._after.judge
            self._rules_alone = self._snapshots.judged(self._day, judge, base)
        return not _are_alike(self._before.worths.get(key), self._rules_alone.worths.get(key))

    def _is_known_otherwise(self, key: Key) -> bool:
        was, now = self._before.worths.get(key), self._after.worths.get(key)
        return was is not None and now is not None and was.is_known != now.is_known

    # -- what happened ------

    def _births(self) -> tuple[Cause, ...]:
        new = set(self._after.base.persons) - set(self._before.base.persons)
        return tuple(Cause("birth", self._born(person), person=person) for person in sorted(new))

    def _cause_of(self, path: str) -> Cause:
        """A birthday, another age, or time since care was left."""
        owner, _, fact = path.rpartition("].")
        if not owner:
            return Cause("season" if path == _MONTH else "other", self._day)
        person = int(owner.removeprefix("members["))
        if fact == "care_leaver.left_on":
            left = self._snapshots.household.members[person][fact]
            years = completed_years(left, self._day) if isinstance(left, date) else None
            return Cause("care", self._day, person=person, years=years)
        born = self._born(person)
        years = self._day.year - born.year
        birthday = months_after(born, 12 * years)
        if years > 0 and birthday.month == self._day.month:
            return Cause("birthday", birthday, person=person, years=years)
        if (self._day.month, self._day.day) == (1, 1):
            return Cause("year", self._day, person=person)
        return Cause("age", self._day, person=person, days=(self._day - born).days)

    def _born(self, person: int) -> date:
        born = self._snapshots.household.members[person]["birth_date"]
        return born if isinstance(born, date) else self._day

    def _of_rules(self, key: Key) -> list[Cause]:
        """Openings and closings; else the figures and provisions below the result that differ."""
        for run in self._pack.runs.get(key[0], ()):
            if self._before.day < run.opens <= self._day:
                return [Cause("opening", run.opens, source=run.source)]
            if run.closes is not None and self._before.day <= run.closes < self._day:
                return [Cause("closing", run.closes, source=run.source)]
        if self._day.year > LAST_YEAR:
            return [Cause("uncovered", self._day)]
        if self._is_known_otherwise(key):
            return causes_of_unknown(self._before, self._after, key)
        return causes_in_figures(self._before, self._after, key)


def _are_alike(one: Worth | None, other: Worth | None) -> bool:
    return other is None if one is None else one.is_like(other)


def _by_path(before: KnownFacts, after: KnownFacts) -> Mapping[str, Facts]:
    """What time has changed, by the answer behind it."""
    found: dict[str, Facts] = {}
    for (name, place), value in moved(before, after).items():
        path = path_of(name, place, after.persons) if name in FACTS else ""
        found.setdefault(path or _MONTH, {})[name, place] = value
    return found


def _read_by(snapshot: Snapshot, seat: Seat) -> Iterable[Seat]:
    grounds = snapshot.judge.footings.grounds
    read = [grounds.line(seat), *(grounds.outcome(seat, it) for it in seat.outcomes)]
    return {other for ground in read for other in ground.lines | ground.amounts}
