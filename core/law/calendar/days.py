"""The days on which something can change: months, birthdays, figures, provisions, openings."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from core.law.engine.figures import Figure
from core.law.engine.gather import Versions
from core.law.household_format import Household
from core.law.pack import Pack

_TOMORROW = timedelta(days=1)


def months_after(day: date, months: int) -> date:
    """The same day so many months later; the first of the next month where there is no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    try:
        return date(year, month + 1, day.day)
    except ValueError:
        return date(year, month + 2, 1)


def turning_days(household: Household, eras: "Eras", day: date, until: date) -> tuple[date, ...]:
    """Every day after `day` up to `until` that is worth looking at, in order.

    The first of each month, births and birthdays, years since leaving care, and the days on which
    figures, provisions or programmes begin or end. What turns between two of them (days since a
    birth) is found by whoever compares them.
    """
    months = 12 * (until.year - day.year + 1)
    found = {months_after(day.replace(day=1), month) for month in range(1, months)}
    for member in household.members:
        for fact in ("birth_date", "care_leaver.left_on"):
            since = member[fact]
            if isinstance(since, date):
                found |= {since, *_anniversaries(since, day, until)}
    return tuple(sorted(it for it in found | set(eras.firsts) if day < it <= until))


def _anniversaries(since: date, day: date, until: date) -> Iterator[date]:
    for year in range(day.year, until.year + 1):
        yield months_after(since, 12 * (year - since.year))


class Eras:
    """Times in which the same provisions and figures hold and the same programmes are open."""

    def __init__(self, rules: Mapping[str, Versions], pack: Pack) -> None:
        firsts = {date.min, *_of_figures(pack.figures.values()), *_of_rules(rules)}
        for runs in pack.runs.values():
            for run in runs:
                firsts |= {run.opens, *_after(run.closes)}
        years = {it.year for it in firsts if it != date.min}
        firsts |= {date(year, 1, 1) for year in range(min(years), max(years) + 3)}
        self.firsts = tuple(sorted(firsts))
        """The first day of each."""

    def first_of(self, day: date) -> date:
        """The first day of the era a day belongs to."""
        return self.firsts[bisect_right(self.firsts, day) - 1]


def _of_figures(figures: Iterable[Figure]) -> Iterator[date]:
    for figure in figures:
        for entry in figure.entries:
            yield entry.first
            yield from _after(entry.until)


def _of_rules(rules: Mapping[str, Versions]) -> Iterator[date]:
    for names in rules.values():
        for versions in names.values():
            for version in versions:
                if version.since is not None:
                    yield version.since
                yield from _after(version.until)


def _after(last: date | None) -> Iterator[date]:
    if last is not None:
        yield last + _TOMORROW
