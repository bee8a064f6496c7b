"""Today: the whole day on one page, and the one next act (SCREENS 2)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal, Protocol, TypeAlias

from core.casework.today import Today, TodayLine
from core.casework.visit import VisitStage
from core.clock import SEOUL, Clock
from core.sentence import Sentence, say
from core.store.laptop import LastContact
from ui.screens import household_words as words
from ui.screens.dates import clock_words, day_words, full_day_words
from ui.screens.listeners import Listener, Listeners

LONG_AWAY = 20
"""Days without contact from which a notice asks to connect (sync.md 4.12)."""

CLOCK_OFF = timedelta(minutes=5)
"""Difference to the Center's clock from which a notice says so."""

MOST_STEPS = 4
"""Visits that the day line names; more of them stand as one count."""

Stage: TypeAlias = Literal["done", "current", "coming"]
Act: TypeAlias = Literal["start", "go_on", "look", "preview"]
_SHOWN_LEVELS = frozenset({"watch", "crisis", "urgent"})


class Office(Protocol):
    """What Today needs of the open office."""

    def today(self, day: date) -> Today:
        """The visits of a day, those left unfinished, and what waits to be sent."""

    def last_contact(self) -> LastContact | None:
        """The last meeting with the Center's clock."""


@dataclass(frozen=True, slots=True)
class Readiness:
    """One thing to know before ringing the bell: icon, its tone, words."""

    icon: str
    tone: str
    words: Sentence


@dataclass(frozen=True, slots=True)
class DayStep:
    """One step of the day line."""

    words: Sentence
    at: str
    stage: Stage


@dataclass(frozen=True, slots=True)
class VisitRow:
    """One visit, ready to be shown.

    length: how long it took, None before the end · level: crisis level with a badge · act: what
    its button does · is_next: the one tinted row · may_miss: whether "nobody was met" can be kept.
    """

    visit: str
    case: str
    at: str
    length: Sentence | None
    name: Sentence
    who: Sentence
    stage: Stage
    level: str | None
    is_first: bool
    is_finished: bool
    place: Sentence
    purpose: str
    readiness: tuple[Readiness, ...]
    act: Act
    is_next: bool
    may_miss: bool


@dataclass(frozen=True, slots=True)
class UnfinishedRow:
    """A visit of another day that was opened and not finished."""

    visit: str
    case: str
    words: Sentence


@dataclass(frozen=True, slots=True)
class DayNotice:
    """Something about the day as a whole. kind: info or range; offers_sync: a button to connect."""

    kind: Literal["info", "range"]
    icon: str
    words: Sentence
    offers_sync: bool


class TodayScreen:
    """The visits of today; read again whenever the office says that something changed."""

    def __init__(self, office: Office, clock: Clock) -> None:
        self._office, self._clock = office, clock
        self._listeners = Listeners()
        self._read()

    def changed(self, listener: Listener) -> Callable[[], None]:
        """Be told when something shown has changed; returns what ends it."""
        return self._listeners.add(listener)

    def read_again(self) -> None:
        """Read the day anew and tell the listeners."""
        self._read()
        self._listeners.tell()

    def _read(self) -> None:
        self._today = self._office.today(self._clock.today())
        self._contact = self._office.last_contact()
        self._next = _next_of(self._today.visits)

    # -- the day --------------------------------------------------------------------------------

    @property
    def heading(self) -> Sentence:
        """Today's date."""
        return day_words(self._today.day)

    @property
    def second(self) -> Sentence | None:
        """How many of the visits are done."""
        count = len(self._today.visits)
        if not count:
            return None
        return say("today.done_of", n=count, done=self._done)

    @property
    def _done(self) -> int:
        return sum(line.ended is not None for line in self._today.visits)

    @property
    def steps(self) -> tuple[DayStep, ...]:
        """The day line: receive, the visits, send."""
        return (self._receiving(), *self._visit_steps(), self._sending())

    def _receiving(self) -> DayStep:
        at = self._contact_at
        came = at is not None and at.date() == self._today.day
        return DayStep(
            say("today.step.receive"),
            clock_words(at) if came else "",
            "done" if came else "coming",
        )

    def _visit_steps(self) -> tuple[DayStep, ...]:
        lines = self._today.visits
        if len(lines) > MOST_STEPS:
            stage: Stage = "done" if self._done == len(lines) else "current"
            return (DayStep(say("today.done_of", n=len(lines), done=self._done), "", stage),)
        return tuple(
            DayStep(
                say("words.plain", a=line.person) if line.person else words.name_words(None),
                f"{line.at:%H:%M}" if line.at else "",
                self._stage(line),
            )
            for line in lines
        )

    def _sending(self) -> DayStep:
        over = bool(self._today.visits) and self._done == len(self._today.visits)
        if over and self._today.waiting == 0:
            return DayStep(say("today.step.send"), "", "done")
        return DayStep(say("today.step.send"), "", "current" if over else "coming")

    def _stage(self, line: TodayLine) -> Stage:
        if line.ended is not None:
            return "done"
        return "current" if line.visit == self._next else "coming"

    # -- rows -----------------------------------------------------------------------------------

    @property
    def rows(self) -> tuple[VisitRow, ...]:
        """The visits of the day, by time."""
        return tuple(self._row(line) for line in self._today.visits)

    def _row(self, line: TodayLine) -> VisitRow:
        minutes = words.minutes_between(line.began, line.ended)
        finished = line.ended is not None
        name = words.name_words if finished else words.home_words
        return VisitRow(
            visit=line.visit,
            case=line.case,
            at=self._time(line),
            length=words.length_words(minutes) if minutes is not None else None,
            name=name(line.person),
            who=words.dotted(
                [words.age_words(line.birth_date, self._today.day), words.size_words(line.size)]
            ),
            stage=self._stage(line),
            level=line.crisis_level if line.crisis_level in _SHOWN_LEVELS else None,
            is_first=line.visits_before == 0 and not finished,
            is_finished=finished,
            place=self._place(line),
            purpose="" if finished else line.purpose or "",
            readiness=self._finished(line) if finished else self._readiness(line),
            act=self._act(line),
            is_next=line.visit == self._next,
            may_miss=line.stage is VisitStage.PLANNED,
        )

    def _time(self, line: TodayLine) -> str:
        if line.at is not None:
            return f"{line.at:%H:%M}"
        return clock_words(line.began)

    def _place(self, line: TodayLine) -> Sentence:
        place = words.place_words(line.district, line.dong, line.address)
        if not line.companions:
            return place
        return words.dotted([place, say("today.with", names=line.companions)])

    def _act(self, line: TodayLine) -> Act:
        if line.ended is not None:
            return "look"
        if line.stage is VisitStage.OPEN:
            return "go_on"
        return "start" if line.visit == self._next else "preview"

    def _readiness(self, line: TodayLine) -> tuple[Readiness, ...]:
        found = [self._consent(line)]
        if line.later:
            found.append(Readiness("clock", "range", say("today.later", n=line.later)))
        if line.drafts:
            found.append(Readiness("pencil-line", "primary", say("today.drafts", n=line.drafts)))
        if line.caution:
            found.append(Readiness("circle-alert", "range", say("words.plain", a=line.caution)))
        return tuple(found)

    def _consent(self, line: TodayLine) -> Readiness:
        if not line.has_consent:
            return Readiness("file-warning", "range", say("today.consent_needed"))
        if line.consent_until is None:
            return Readiness("circle-check", "ok", say("today.consent"))
        until = full_day_words(line.consent_until)
        return Readiness("circle-check", "ok", say("today.consent_until", until=until))

    def _finished(self, line: TodayLine) -> tuple[Readiness, ...]:
        sent = line.stage is VisitStage.RECEIVED
        found = [
            Readiness("check-check", "ok", say("today.received"))
            if sent
            else Readiness("cloud-upload", "text-2", say("today.not_sent"))
        ]
        if line.later:
            found.append(Readiness("clock", "range", say("today.later", n=line.later)))
        return tuple(found)

    # -- what is left over ----------------------------------------------------------------------

    @property
    def unfinished(self) -> tuple[UnfinishedRow, ...]:
        """Visits of other days that wait to be finished, the first of them next."""
        return tuple(
            UnfinishedRow(line.visit, line.case, self._unfinished(line))
            for line in self._today.unfinished
        )

    def _unfinished(self, line: TodayLine) -> Sentence:
        began = line.began.date() if line.began else line.day
        when = day_words(began, weekday=False) if began else say("today.some_day")
        said = say("today.unfinished_visit", name=words.name_words(line.person), day=when)
        if not line.drafts:
            return said
        return words.dotted([said, say("today.drafts", n=line.drafts)])

    @property
    def unsent(self) -> int:
        """Records that the Center has not acknowledged."""
        return self._today.waiting

    @property
    def offers_sync(self) -> bool:
        """Whether the card of what is unsent needs a button: a notice may have one already."""
        return self.unsent > 0 or not any(notice.offers_sync for notice in self.notices)

    @property
    def unsent_visits(self) -> tuple[tuple[Sentence, str], ...]:
        """Finished visits of the day that are not at the Center yet, with their end."""
        return tuple(
            (say("today.visit_record", name=words.name_words(line.person)), clock_words(line.ended))
            for line in self._today.visits
            if line.stage is VisitStage.FINISHED
        )

    @property
    def contact_words(self) -> Sentence:
        """When the Center was last reached."""
        at = self._contact_at
        if at is None:
            return say("today.never_reached")
        return say("today.last_reached", day=self._day(at.date()), at=clock_words(at))

    @property
    def has_cases(self) -> bool:
        """Whether this laptop holds any case."""
        return self._today.cases > 0

    # -- notices --------------------------------------------------------------------------------

    @property
    def notices(self) -> tuple[DayNotice, ...]:
        """What is odd about the day; none of it hinders a visit."""
        found = (self._old_notice(), self._clock_notice())
        return tuple(notice for notice in found if notice is not None)

    def _old_notice(self) -> DayNotice | None:
        at = self._contact_at
        if at is None:
            return DayNotice("info", "cloud-off", say("today.notice.never"), offers_sync=True)
        away = (self._today.day - at.date()).days
        if away >= LONG_AWAY:
            return DayNotice("range", "unplug", say("today.notice.away", n=away), offers_sync=True)
        if away <= 0:
            return None
        said = say("today.notice.old", day=self._day(at.date()), at=clock_words(at))
        return DayNotice("info", "cloud-off", said, offers_sync=True)

    def _clock_notice(self) -> DayNotice | None:
        if self._contact is None:
            return None
        off = timedelta(milliseconds=self._contact.offset_ms)
        if abs(off) <= CLOCK_OFF:
            return None
        by = off_words(abs(off))
        said = say("today.notice.slow", by=by) if off > timedelta() else _fast(by)
        return DayNotice("range", "clock-alert", said, offers_sync=False)

    @property
    def _contact_at(self) -> datetime | None:
        if self._contact is None:
            return None
        return datetime.fromtimestamp(self._contact.server_ms / 1000, SEOUL)

    def _day(self, day: date) -> Sentence:
        if day == self._today.day:
            return say("date.today")
        if day == self._today.day - timedelta(days=1):
            return say("date.yesterday")
        return day_words(day, weekday=False)


def _next_of(lines: tuple[TodayLine, ...]) -> str | None:
    """The one next act among today's visits: the one under way, else the first to come."""
    for stage in (VisitStage.OPEN, VisitStage.PLANNED):
        for line in lines:
            if line.stage is stage:
                return line.visit
    return None


def _fast(by: Sentence) -> Sentence:
    return say("today.notice.fast", by=by)


def off_words(off: timedelta) -> Sentence:
    """How much a clock is off: days, else hours, else minutes."""
    if off >= timedelta(days=1):
        return say("time.days", n=off.days)
    return words.length_words(int(off.total_seconds() // 60))
