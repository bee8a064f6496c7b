"""What the day holds: visits in order, and cases as lines of a list."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

from core.casework.visit import VisitStage


@dataclass(frozen=True, slots=True)
class TodayLine:
    """One visit of the day, or an unfinished one of an earlier day.

    person: the head's name · has_consent: whether a general consent stands · later: how many
    answers are to be asked later · drafts: fields with typing that is not yet a change ·
    consent_until: last day of the consent, None without an end · visits_before: visits that took
    place already · apply_for: programmes that the last estimate found and that are not received ·
    todos: things to do that are not done.
    """

    visit: str
    case: str
    stage: VisitStage
    day: date | None
    at: time | None
    purpose: str | None
    companions: str | None
    began: datetime | None
    ended: datetime | None
    person: str
    birth_date: date | None
    size: int
    district: str | None
    dong: str | None
    address: str | None
    telephone: str | None
    caution: str | None
    crisis_level: str | None
    has_consent: bool
    later: int
    drafts: int
    consent_until: date | None = None
    visits_before: int = 0
    apply_for: tuple[str, ...] = ()
    todos: int = 0


@dataclass(frozen=True, slots=True)
class Today:
    """visits: of the day, by time or as put by hand · unfinished: open ones of earlier days ·
    waiting: unsent · is_by_hand: the order was set by hand.
    """

    day: date
    visits: tuple[TodayLine, ...]
    unfinished: tuple[TodayLine, ...]
    waiting: int
    cases: int
    is_by_hand: bool = False

    @property
    def next(self) -> TodayLine | None:
        """The one next act: an open visit, else the first that is still planned."""
        lines = (*self.unfinished, *self.visits)
        for stage in (VisitStage.OPEN, VisitStage.PLANNED):
            for line in lines:
                if line.stage is stage:
                    return line
        return None


@dataclass(frozen=True, slots=True)
class NewCase:
    """A case that was never visited and for which no visit is planned.

    channel: how it arrived (field forms, section 2) · words: of whoever sent it.
    """

    case: str
    person: str
    district: str | None
    dong: str | None
    arrived: date | None
    channel: str | None
    words: str


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One case of the list.

    last_visit, next_visit: days · conflicts: groups that differ · names: of all members, the head
    first · is_waiting: some record of it is not at the Center yet.
    """

    case: str
    person: str
    birth_date: date | None
    size: int
    district: str | None
    dong: str | None
    stage: str | None
    crisis_level: str | None
    arrived: date | None
    last_visit: date | None
    next_visit: date | None
    conflicts: int
    names: tuple[str, ...] = ()
    is_waiting: bool = False


def in_order(
    lines: Iterable[TodayLine], by_hand: Mapping[str, int] | None = None
) -> tuple[TodayLine, ...]:
    """By time, those without a time last; visits that were put in order by hand stay so.

    by_hand: place of such visits. One that came later stands before the first that is later.
    """
    listed = sorted(lines, key=lambda line: (_time(line), line.person, line.visit))
    places = by_hand or {}
    found = sorted(
        (line for line in listed if line.visit in places), key=lambda line: places[line.visit]
    )
    for line in listed:
        if line.visit not in places:
            later = (at for at, one in enumerate(found) if _time(one) > _time(line))
            found.insert(next(later, len(found)), line)
    return tuple(found)


def _time(line: TodayLine) -> time:
    return line.at or time.max
