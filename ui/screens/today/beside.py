"""Beside the visits: what to see to, new cases, who is due. Read in the background."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final, Protocol

from core.casework.alerts.alert import Alert, AlertKind
from core.casework.today import CaseLine, NewCase
from core.clock import Clock
from core.sentence import Sentence, say
from core.watch import Watch
from ui.screens import household_words as words
from ui.screens.dates import day_words
from ui.screens.listeners import Listener, Listeners
from ui.screens.today.alert_words import AlertRow, alert_row, alert_rows
from ui.screens.today.notices import near_day

MOST_ALERTS: Final = 4
MOST_NEW: Final = 3
MOST_DUE: Final = 6
"""What a card tells; the rest is one press away."""

WEEK: Final = timedelta(days=7)


class Office(Protocol):
    """What it needs of the open office."""

    def alerts(self) -> tuple[Alert, ...]:
        """What to see to in the whole caseload, the most pressing first."""

    def new_cases(self, most: int) -> tuple[tuple[NewCase, ...], int]:
        """Cases never visited and not planned; and how many there are."""

    def cases(self) -> tuple[CaseLine, ...]:
        """The cases of this laptop."""

    def end_todo(self, case: str, todo: str) -> Any:
        """A thing is done."""

    def end_step(self, case: str, step: AlertKind, text: str) -> Any:
        """A step of case management is done."""


@dataclass(frozen=True, slots=True)
class NewRow:
    """A case that arrived and was never visited."""

    case: str
    name: Sentence
    second: Sentence


@dataclass(frozen=True, slots=True)
class DueRow:
    """A case to go to within the week, or to see to. level: crisis level or None."""

    case: str
    name: Sentence
    place: Sentence
    what: Sentence | None
    last: Sentence
    next: Sentence
    level: str | None


@dataclass(frozen=True, slots=True)
class Read:
    """What was read at one time."""

    alerts: tuple[Alert, ...] = ()
    new: tuple[NewCase, ...] = ()
    new_count: int = 0
    cases: tuple[CaseLine, ...] = ()


class BesideScreen:
    """is_read: False until the first reading has come."""

    def __init__(self, office: Office, clock: Clock) -> None:
        self._office, self._clock = office, clock
        self._listeners = Listeners()
        self._read = Read()
        self.is_read = False

    def changed(self, listener: Listener) -> Callable[[], None]:
        """Be told when something shown has changed; returns what ends it."""
        return self._listeners.add(listener)

    def read(self, _watch: Watch) -> Read:
        """The work for the background."""
        new, count = self._office.new_cases(MOST_NEW)
        return Read(self._office.alerts(), new, count, self._office.cases())

    def take(self, read: Read) -> None:
        """What was read is here."""
        is_other = read != self._read or not self.is_read
        self._read, self.is_read = read, True
        if is_other:
            self._listeners.tell()

    # -- what to see to -------------------------------------------------------------------------

    @property
    def alert_count(self) -> int:
        """All there is to see to."""
        return len(self._read.alerts)

    @property
    def alerts(self) -> tuple[AlertRow, ...]:
        """The most pressing."""
        day = self._clock.today()
        return alert_rows(self._read.alerts, day, MOST_ALERTS)

    def end(self, row: AlertRow, step_name: str) -> Any:
        """It is done. step_name: the words of a step, for the list of things done."""
        alert = row.alert
        if alert.kind is AlertKind.TODO:
            return self._office.end_todo(alert.case, alert.row)
        return self._office.end_step(alert.case, alert.kind, step_name)

    # -- new cases ------------------------------------------------------------------------------

    @property
    def new_count(self) -> int:
        """Cases never visited and not planned."""
        return self._read.new_count

    @property
    def new(self) -> tuple[NewRow, ...]:
        """The newest of them."""
        return tuple(self._new(one) for one in self._read.new)

    def _new(self, one: NewCase) -> NewRow:
        parts: list[Sentence | str] = [words.place_words(one.district, one.dong)]
        if one.arrived is not None:
            day = near_day(one.arrived, self._clock.today())
            parts.append(say("today.new.arrived", day=day))
        if one.words:
            parts.append(one.words)
        elif one.channel:
            parts.append(say(f"case.channel.{one.channel}"))
        return NewRow(one.case, words.name_words(one.person), words.dotted(parts))

    # -- who is due -----------------------------------------------------------------------------

    @property
    def case_count(self) -> int:
        """Cases that are not closed."""
        return sum(line.stage != "closed" for line in self._read.cases)

    @property
    def due_count(self) -> int:
        """Cases to go to within the week or to see to."""
        return len(self._due_lines())

    @property
    def due(self) -> tuple[DueRow, ...]:
        """Of these the first, in danger first, then by the day of the next visit."""
        firsts = self._first_alerts()
        return tuple(
            self._due(line, firsts.get(line.case)) for line in self._due_lines()[:MOST_DUE]
        )

    def _due_lines(self) -> Sequence[CaseLine]:
        day, firsts = self._clock.today(), self._first_alerts()
        lines = [
            line
            for line in self._read.cases
            if line.stage != "closed"
            and line.next_visit != day  # its row stands above
            and (line.case in firsts or _is_soon(line.next_visit, day))
        ]
        danger = {"urgent": 0, "crisis": 1}
        lines.sort(
            key=lambda line: (
                danger.get(line.crisis_level or "", 2),
                line.next_visit or date.max,
                line.person,
            )
        )
        return lines

    def _first_alerts(self) -> dict[str, Alert]:
        """Benefits and differing records are seen to without a visit, so they make nobody due."""
        found: dict[str, Alert] = {}
        for alert in self._read.alerts:
            if not alert.programme and alert.kind is not AlertKind.DIFFERS:
                found.setdefault(alert.case, alert)
        return found

    def _due(self, line: CaseLine, alert: Alert | None) -> DueRow:
        today = self._clock.today()
        return DueRow(
            line.case,
            words.name_words(line.person),
            words.place_words(line.district, line.dong),
            alert_row(alert, today).what if alert is not None else None,
            _day(line.last_visit, "cases.not_visited"),
            _day(line.next_visit, "cases.not_planned"),
            line.crisis_level,
        )


def _is_soon(day: date | None, today: date) -> bool:
    return day is not None and today < day <= today + WEEK


def _day(day: date | None, missing: str) -> Sentence:
    return day_words(day, weekday=False) if day is not None else say(missing)
