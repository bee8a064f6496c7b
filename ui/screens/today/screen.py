"""Today: the whole day on one page, and the one next act (SCREENS 2)."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, Final, Protocol

from core.casework.today import Today, TodayLine
from core.casework.visit import VisitStage
from core.clock import Clock
from core.sentence import Sentence, say
from core.store.laptop import LastContact
from ui.screens import household_words as words
from ui.screens.dates import clock_words, day_words
from ui.screens.listeners import Listener, Listeners
from ui.screens.today import beside
from ui.screens.today.notices import contact_at, near_day, notices_of
from ui.screens.today.parts import DayNotice, DayStep, Stage, UnfinishedRow, VisitRow
from ui.screens.today.visit_rows import row_of, stage_of

MOST_STEPS: Final = 4
"""Visits that the day line names; more of them stand as one count."""


class Office(beside.Office, Protocol):
    """What Today needs of the open office."""

    def today(self, day: date) -> Today:
        """The visits of a day, those left unfinished, and what waits to be sent."""

    def last_contact(self) -> LastContact | None:
        """The last meeting with the Center's clock."""

    def order_day(self, visits: Sequence[str]) -> Any:
        """Today's visits stand in this order; none: by time."""


class TodayScreen:
    """The visits of today; read again whenever the office says that something changed.

    beside: what to see to and the new cases, which are read in the background.
    """

    def __init__(self, office: Office, clock: Clock) -> None:
        self._office, self._clock = office, clock
        self.beside = beside.BesideScreen(office, clock)
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
        at = contact_at(self._contact)
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
                stage_of(line, self._next),
            )
            for line in lines
        )

    def _sending(self) -> DayStep:
        over = bool(self._today.visits) and self._done == len(self._today.visits)
        if over and self._today.waiting == 0:
            return DayStep(say("today.step.send"), "", "done")
        return DayStep(say("today.step.send"), "", "current" if over else "coming")

    # -- rows -----------------------------------------------------------------------------------

    @property
    def rows(self) -> tuple[VisitRow, ...]:
        """The visits of the day, by time or as put by hand."""
        return tuple(row_of(line, self._today.day, self._next) for line in self._today.visits)

    @property
    def is_by_hand(self) -> bool:
        """Whether the order is another than that of the times."""
        return self._today.is_by_hand

    def move(self, visit: str, to: int) -> Any:
        """Put a visit at another place of the day; None where it stands there already."""
        order = [line.visit for line in self._today.visits]
        to = min(max(to, 0), len(order) - 1)
        if visit not in order or order.index(visit) == to:
            return None
        order.remove(visit)
        order.insert(to, visit)
        return self._office.order_day(order)

    def order_by_time(self) -> Any:
        """Forget the order by hand."""
        return self._office.order_day([])

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
        at = contact_at(self._contact)
        if at is None:
            return say("today.never_reached")
        day = near_day(at.date(), self._today.day)
        return say("today.last_reached", day=day, at=clock_words(at))

    @property
    def has_cases(self) -> bool:
        """Whether this laptop holds any case."""
        return self._today.cases > 0

    @property
    def notices(self) -> tuple[DayNotice, ...]:
        """What is odd about the day; none of it hinders a visit."""
        return tuple(notices_of(self._today.day, self._contact))


def _next_of(lines: tuple[TodayLine, ...]) -> str | None:
    """The one next act among today's visits: the one under way, else the first to come."""
    for stage in (VisitStage.OPEN, VisitStage.PLANNED):
        for line in lines:
            if line.stage is stage:
                return line.visit
    return None
