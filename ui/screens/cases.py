"""The cases of this laptop as a list: filtered by choices, searched while one types (3, 사례)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal, Protocol, TypeAlias, get_args

from core.casework.alerts.alert import Alert
from core.casework.today import CaseLine
from core.clock import Clock
from core.sentence import Sentence, say
from core.watch import Watch
from ui.screens import household_words as words
from ui.screens.dates import day_words, full_day_words
from ui.screens.listeners import Listener, Listeners
from ui.screens.today.alert_words import AlertRow, alert_row

Which: TypeAlias = Literal["all", "due", "unplanned", "waiting", "differing"]
WHICH: tuple[Which, ...] = get_args(Which)

Stage: TypeAlias = Literal["open", "waiting", "closed"]
STAGES: tuple[Stage, ...] = get_args(Stage)

Level: TypeAlias = Literal["urgent", "crisis", "watch", "normal", "undecided"]
LEVELS: tuple[Level, ...] = get_args(Level)

SOON: Final = timedelta(days=7)
"""A visit planned so near makes a case due."""


class Office(Protocol):
    """What the list needs of the open office."""

    def cases(self) -> tuple[CaseLine, ...]:
        """The cases of this laptop."""

    def alerts(self) -> tuple[Alert, ...]:
        """What to see to in the whole caseload, the most pressing first."""

    def find_cases(self, typed: str, districts: Mapping[str, str]) -> frozenset[str]:
        """All cases in which every typed word is found."""


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case of the list; its words are made when they are asked for, row by row.

    person: the head's name · names: of all members, the head's first · district, dong: to filter
    by · level: crisis level or None · last, next: days of visits · differing: records that differ ·
    is_waiting: some record is not at the Center yet · today: the day the words are of.
    """

    case: str
    person: str
    names: tuple[str, ...]
    birth_date: date | None
    size: int
    district: str | None
    dong: str | None
    level: str | None
    last: date | None
    next: date | None
    today: date
    differing: int = 0
    stage: str = "open"
    is_waiting: bool = False

    @property
    def name(self) -> Sentence:
        """The head by name."""
        return words.name_words(self.person)

    @property
    def who(self) -> Sentence:
        """How old, and how many they are."""
        age = words.age_words(self.birth_date, self.today)
        return words.dotted([age, words.size_words(self.size)])

    @property
    def place(self) -> Sentence:
        """Where they live."""
        return words.place_words(self.district, self.dong)

    @property
    def gu(self) -> Sentence | None:
        """The district, to be found by its name."""
        return words.gu_words(self.district)

    @property
    def sought(self) -> tuple[str, ...]:
        """What is found at once while one types: the names and the dong."""
        return (*self.names, self.dong) if self.dong else self.names

    @property
    def last_words(self) -> Sentence:
        """The last visit."""
        return self._day(self.last, "cases.not_visited")

    @property
    def next_words(self) -> Sentence:
        """The next one."""
        return self._day(self.next, "cases.not_planned")

    @property
    def is_closed(self) -> bool:
        """No longer ours to visit."""
        return self.stage == "closed"

    def _day(self, day: date | None, missing: str) -> Sentence:
        if day is None:
            return say(missing)
        if day == self.today:
            return say("date.today")
        is_near = day.year == self.today.year
        return day_words(day, weekday=False) if is_near else full_day_words(day)


@dataclass(slots=True)
class Narrowed:
    """What the lists above the table say; "" narrows nothing. place: a district, or "gu/dong"."""

    place: str = ""
    stage: str = ""
    level: str = ""

    def takes(self, row: CaseRow) -> bool:
        """Whether a row is to be shown."""
        district, _, dong = self.place.partition("/")
        return (
            (not district or row.district == district)
            and (not dong or row.dong == dong)
            and (not self.stage or row.stage == self.stage)
            and (not self.level or (row.level or "undecided") == self.level)
        )


class CasesScreen:
    """Read in the background; until then `is_read` is False and there are no rows.

    found: cases in which the index found what is typed · alerts: the first of each case.
    """

    def __init__(self, office: Office, clock: Clock, which: Which = "all") -> None:
        self._office, self._clock = office, clock
        self._listeners = Listeners()
        self._rows: tuple[CaseRow, ...] = ()
        self.which: Which = which
        self.narrowed = Narrowed()
        self.text = ""
        self.is_read = False
        self.found: frozenset[str] = frozenset()
        self.alerts: Mapping[str, AlertRow] = {}

    def changed(self, listener: Listener) -> Callable[[], None]:
        """Be told when something shown has changed; returns what ends it."""
        return self._listeners.add(listener)

    # -- reading --------------------------------------------------------------------------------

    def read(self, _watch: Watch) -> tuple[CaseRow, ...]:
        """The work for the background: all cases."""
        today = self._clock.today()
        return tuple(_row(line, today) for line in self._office.cases())

    def take(self, rows: tuple[CaseRow, ...]) -> None:
        """What was read is here."""
        self._rows, self.is_read = rows, True
        self._listeners.tell()

    def read_alerts(self, _watch: Watch) -> Mapping[str, AlertRow]:
        """Further work for the background: what to see to, case by case."""
        day = self._clock.today()
        firsts: dict[str, AlertRow] = {}
        for alert in self._office.alerts():
            if alert.case not in firsts:
                firsts[alert.case] = alert_row(alert, day)
        return firsts

    def take_alerts(self, alerts: Mapping[str, AlertRow]) -> None:
        """What to see to is here."""
        if alerts != self.alerts:
            self.alerts = alerts
            self._listeners.tell()

    def ask(
        self, text: str, districts: Mapping[str, str]
    ) -> Callable[[Watch], tuple[str, frozenset[str]]]:
        """What is typed now; returns the work for the background: the search of the index."""
        self.text, self.found = text, frozenset()
        office = self._office
        return lambda _watch: (text, office.find_cases(text, districts))

    def take_found(self, answer: tuple[str, frozenset[str]]) -> None:
        """What the index found; an answer to what no longer stands there is dropped."""
        text, found = answer
        if text == self.text and found != self.found:
            self.found = found
            self._listeners.tell()

    # -- choices --------------------------------------------------------------------------------

    def choose(self, which: Which) -> None:
        """Show all, those due, without an appointment, with unsent or with differing records."""
        self.which = which
        self._listeners.tell()

    def narrow(self, **lists: str) -> None:
        """Show only those of a place, a stage, a crisis level; "" takes it back."""
        for name, code in lists.items():
            setattr(self.narrowed, name, code)
        self._listeners.tell()

    def show_all(self) -> None:
        """Take every choice and what was typed back."""
        self.text, self.found, self.which = "", frozenset(), "all"
        self.narrowed = Narrowed()
        self._listeners.tell()

    @property
    def rows(self) -> tuple[CaseRow, ...]:
        """The cases of the choices, by name."""
        return tuple(
            row for row in self._rows if self._is_of(row, self.which) and self.narrowed.takes(row)
        )

    @property
    def places(self) -> tuple[tuple[str, str | None], ...]:
        """District and dong of which there are cases; None: the district as a whole."""
        found = {(row.district, row.dong) for row in self._rows if row.district}
        wholes = {(district, None) for district, _ in found}
        return tuple(sorted(found | wholes, key=lambda pair: (pair[0] or "", pair[1] or "")))

    def count(self, which: Which) -> int:
        """How many cases a choice has."""
        return sum(self._is_of(row, which) for row in self._rows)

    def _is_of(self, row: CaseRow, which: Which) -> bool:
        match which:
            case "due":
                soon = row.next is not None and row.next <= self._clock.today() + SOON
                return not row.is_closed and (row.case in self.alerts or soon)
            case "unplanned":
                return row.next is None and not row.is_closed
            case "waiting":
                return row.is_waiting
            case "differing":
                return row.differing > 0
            case _:
                return True


def _row(line: CaseLine, today: date) -> CaseRow:
    return CaseRow(
        line.case,
        line.person,
        line.names,
        line.birth_date,
        line.size,
        line.district,
        line.dong,
        line.crisis_level,
        line.last_visit,
        line.next_visit,
        today,
        line.conflicts,
        line.stage or "open",
        line.is_waiting,
    )
