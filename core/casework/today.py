"""What the day holds: visits in order, and cases as lines of a list."""

from dataclasses import dataclass
from datetime import date, datetime, time

from core.casework.visit import VisitStage


@dataclass(frozen=True, slots=True)
class TodayLine:
    """One visit of the day, or an unfinished one of an earlier day.

    person: the head's name · has_consent: whether a general consent stands · later: how many
    answers are to be asked later · drafts: fields with typing that is not yet a change ·
    consent_until: last day of the consent, None without an end · visits_before: visits that took
    place already.
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


@dataclass(frozen=True, slots=True)
class Today:
    """visits: of the day, by time · unfinished: open ones of earlier days · waiting: unsent."""

    day: date
    visits: tuple[TodayLine, ...]
    unfinished: tuple[TodayLine, ...]
    waiting: int
    cases: int

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
class CaseLine:
    """One case of the list.

    last_visit, next_visit: days · conflicts: groups that differ · names: of all members, the head
    first.
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


def in_order(lines: list[TodayLine]) -> tuple[TodayLine, ...]:
    """By time, those without a time last."""
    late = time.max
    return tuple(sorted(lines, key=lambda line: (line.at or late, line.person, line.visit)))
