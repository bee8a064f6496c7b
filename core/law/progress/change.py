"""From one moment of a household to a later one: above the line or not, earning more or less."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, TypeAlias

from core.law.progress.moments import Moment
from core.law.results import Ends

Direction: TypeAlias = Literal["more", "less", "same"]
AgainstLine: TypeAlias = Literal["rose_above", "fell_below", "stayed_above", "stayed_below"]
AtWork: TypeAlias = Literal["began", "stopped", "works", "does_not_work"]


@dataclass(frozen=True)
class Change:
    """What lies between two moments; None wherever missing answers leave it open.

    line: against the 85 % line of each day. earned, income: of a month; earned_by, income_by: won
    by which they rose (negative: fell), None: no end. work: of the head.
    """

    first: Moment
    last: Moment
    line: AgainstLine | None
    earned: Direction | None
    earned_by: Ends
    income: Direction | None
    income_by: Ends
    work: AtWork | None


@dataclass(frozen=True)
class History:
    """A household's moments in their order; steps: from each to the next."""

    moments: tuple[Moment, ...]
    steps: tuple[Change, ...]

    @property
    def since_first(self) -> Change | None:
        """From the first moment to the last; None where there is only one."""
        return change(self.moments[0], self.moments[-1]) if self.steps else None

    @property
    def has_been_above(self) -> bool | None:
        """Above the line at some moment; None while a moment without an answer may have been it."""
        above = [it.is_above for it in self.moments]
        return True if True in above else None if None in above else False


def history_of(moments: Iterable[Moment]) -> History:
    """Moments in the order of days; of several on one day the one given last stands.

    Raises ValueError when there are none.
    """
    by_day = {moment.day: moment for moment in moments}
    if not by_day:
        raise ValueError("a history needs a moment")
    ordered = tuple(by_day[day] for day in sorted(by_day))
    return History(ordered, tuple(change(one, other) for one, other in pairwise(ordered)))


def change(first: Moment, last: Moment) -> Change:
    """Compares two moments. Spans that touch or overlap leave the direction open."""
    return Change(
        first=first,
        last=last,
        line=_against_line(first.is_above, last.is_above),
        earned=_direction(first.earned, last.earned),
        earned_by=_by(first.earned, last.earned),
        income=_direction(first.income, last.income),
        income_by=_by(first.income, last.income),
        work=_at_work(first.does_head_work, last.does_head_work),
    )


def _against_line(before: bool | None, after: bool | None) -> AgainstLine | None:
    if before is None or after is None:
        return None
    if after:
        return "stayed_above" if before else "rose_above"
    return "fell_below" if before else "stayed_below"


def _at_work(before: bool | None, after: bool | None) -> AtWork | None:
    if before is None or after is None:
        return None
    if after:
        return "works" if before else "began"
    return "stopped" if before else "does_not_work"


def _by(before: Ends, after: Ends) -> Ends:
    low = None if after[0] is None or before[1] is None else after[0] - before[1]
    high = None if after[1] is None or before[0] is None else after[1] - before[0]
    return low, high


def _direction(before: Ends, after: Ends) -> Direction | None:
    low, high = _by(before, after)
    if low is not None and low > 0:
        return "more"
    if high is not None and high < 0:
        return "less"
    return "same" if low == high == 0 else None
