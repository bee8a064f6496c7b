"""The calendar of a household: estimated on every day on which something can change, compared.

calendar = calendar_of(estimator, content, date(2026, 11, 29))
for entry in calendar.entries:
    entry.day, entry.kind, entry.programme, entry.causes
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from core.law.calendar.causes import Comparison
from core.law.calendar.claims import apply_entries, backdated_entries, lead_entries
from core.law.calendar.days import Eras, months_after, turning_days
from core.law.calendar.entries import Calendar, Entry, EntryKind, Worth
from core.law.calendar.snapshots import Key, Snapshot, Snapshots
from core.law.estimate import Estimator
from core.law.household_format import Household, read_household
from core.law.judging.footing import LAST_YEAR
from core.law.pack import Pack
from core.law.rules import RULES

MONTHS: Final = 24


def calendar_of(
    estimator: Estimator, content: object, day: date, *, months: int = MONTHS
) -> Calendar:
    """What begins, ends, changes and must be applied for in the months after a day.

    content: a household in JSON shape. Every answer is taken to stay as it is; only time passes.
    Raises Mistake with the place.
    """
    household = read_household(content)
    until = months_after(day, months)
    eras = Eras(RULES, estimator.pack)
    return _Almanac(estimator, household, eras, day, until).calendar()


class _Almanac:
    """One household's days while its calendar is made."""

    def __init__(
        self, estimator: Estimator, household: Household, eras: Eras, day: date, until: date
    ) -> None:
        self._pack: Pack = estimator.pack
        self._household = household
        self._day, self._until = day, until
        self._snapshots = Snapshots(estimator, household, eras, day)
        self._days = turning_days(household, eras, day, until)

    def calendar(self) -> Calendar:
        entries = [*self._changes()]
        on = self._snapshots.on
        for entry in tuple(entries):
            entries += lead_entries(self._pack, entry, self._day)
        entries += apply_entries(self._household, self._pack, on, self._day, self._until)
        entries += backdated_entries(self._household, self._pack, on, self._day, self._until)
        unknown = tuple(
            place
            for place, member in enumerate(self._household.members)
            if not isinstance(member["birth_date"], date)
        )
        ordered = sorted(entries, key=lambda it: (it.day, it.programme, it.person or 0, it.kind))
        return Calendar(self._day, self._until, tuple(ordered), unknown)

    def _changes(self) -> Iterator[Entry]:
        before = self._snapshots.on(self._day)
        for day in self._days:
            after = self._snapshots.on(day)
            while not after.is_like(before):
                first = self._first_unlike(before, after)
                yield from self._compared(before, first)
                before = first
            before = after

    def _first_unlike(self, before: Snapshot, after: Snapshot) -> Snapshot:
        """The first day between the two on which something differs from the earlier one."""
        like, unlike = before.day, after
        middle = unlike.day - timedelta(days=1)
        while like < middle:
            snapshot = self._snapshots.on(middle)
            if snapshot.is_like(before):
                like = middle
            else:
                unlike = snapshot
            middle = like + (unlike.day - like) // 2
        return unlike

    def _compared(self, before: Snapshot, after: Snapshot) -> Iterator[Entry]:
        comparison = Comparison(self._snapshots, self._pack, before, after)
        passed_on = _passed_on(before, after)
        for key in comparison.changed_keys():
            if key in passed_on:
                continue
            was, now = before.worths.get(key), after.worths.get(key)
            kind = _kind(was, now, after, key)
            if kind is not None:
                result = after.results.get(key) or before.results[key]
                yield Entry(
                    after.day,
                    kind,
                    key[0],
                    result.member,
                    key[1],
                    was,
                    now,
                    comparison.causes(key),
                    comparison.conditions(key),
                    () if kind == "figures_unknown" else comparison.through(key),
                )


def _passed_on(before: Snapshot, after: Snapshot) -> set[Key]:
    """What is carried by the pregnant member and after the birth by the child, alike: once a birth
    (household.md 5.30), so it neither ends nor begins."""
    born = set(after.base.persons) - set(before.base.persons)
    found: set[Key] = set()
    for key, worth in before.worths.items():
        if born and key[1] is not None and key not in after.worths:
            children = {(key[0], person) for person in born}
            alike = {it for it in children if worth.is_like(after.worths.get(it))}
            found |= {key, *alike} if alike else set()
    return found


def _kind(was: Worth | None, now: Worth | None, after: Snapshot, key: Key) -> EntryKind | None:
    """What a change is called; None where nothing may be said.

    Where nobody has set the figures of the day, nothing surely ends, and after the years covered
    nothing ends at all: what is refused there is refused by figures of another year.
    """
    is_covered = after.day.year <= LAST_YEAR
    if now is None:
        return _ending(
            was, is_settled=is_covered and _is_settled(after, key), is_covered=is_covered
        )
    if was is None:
        return "begins" if now.verdict == "entitled" and now.is_known else "may_begin"
    if was.is_known != now.is_known:
        return "figures_known" if now.is_known else "figures_unknown"
    if not is_covered:
        return None
    if was.verdict != now.verdict:
        return "begins" if now.verdict == "entitled" else "may_end"
    return "changes"


def _ending(was: Worth | None, *, is_settled: bool, is_covered: bool) -> EntryKind | None:
    if was is None:
        return None
    if is_settled and was.is_known:
        return "ends" if was.verdict == "entitled" else "may_end"
    if was.is_known:
        return "figures_unknown"
    return "may_end" if is_covered else None


def _is_settled(snapshot: Snapshot, key: Key) -> bool:
    """The refusal rests on figures of the day, or nobody is of the kind any more."""
    result = snapshot.results.get(key)
    return result is None or result.verdict != "not_covered"
