"""The cases of this laptop as a plain list, to be filtered while one types (3, 사례)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal, Protocol, TypeAlias, get_args

from core.casework.today import CaseLine
from core.clock import Clock
from core.sentence import Sentence, say
from core.watch import Watch
from ui.screens import household_words as words
from ui.screens.dates import day_words, full_day_words
from ui.screens.listeners import Listener, Listeners

Which: TypeAlias = Literal["all", "unplanned", "differing"]
WHICH: tuple[Which, ...] = get_args(Which)


class Office(Protocol):
    """What the list needs of the open office."""

    def cases(self, name: str = "") -> tuple[CaseLine, ...]:
        """The cases of this laptop."""


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case, ready to be shown.

    sought: the names and the dong a person may type, the head's name first · gu: for the same ·
    level: crisis level or None · last, next:
    days for sorting, with their words · differing: records that differ · is_closed: no longer ours
    to visit.
    """

    case: str
    name: Sentence
    who: Sentence
    place: Sentence
    sought: tuple[str, ...]
    gu: Sentence | None
    level: str | None
    last: date | None
    last_words: Sentence
    next: date | None
    next_words: Sentence
    differing: int
    is_closed: bool


class CasesScreen:
    """Read in the background; until then `is_read` is False and there are no rows."""

    def __init__(self, office: Office, clock: Clock, which: Which = "all") -> None:
        self._office, self._clock = office, clock
        self._listeners = Listeners()
        self._rows: tuple[CaseRow, ...] = ()
        self.which: Which = which
        self.text = ""
        self.is_read = False

    def changed(self, listener: Listener) -> Callable[[], None]:
        """Be told when something shown has changed; returns what ends it."""
        return self._listeners.add(listener)

    def read(self, _watch: Watch) -> tuple[CaseRow, ...]:
        """The work for the background: all cases."""
        return tuple(self._row(line) for line in self._office.cases())

    def take(self, rows: tuple[CaseRow, ...]) -> None:
        """What was read is here."""
        self._rows, self.is_read = rows, True
        self._listeners.tell()

    def choose(self, which: Which) -> None:
        """Show all, those without an appointment, or those with differing records."""
        self.which = which
        self._listeners.tell()

    @property
    def rows(self) -> tuple[CaseRow, ...]:
        """The cases of the choice, by name."""
        return tuple(row for row in self._rows if self._is_of(row, self.which))

    def count(self, which: Which) -> int:
        """How many cases a choice has."""
        return sum(self._is_of(row, which) for row in self._rows)

    @staticmethod
    def _is_of(row: CaseRow, which: Which) -> bool:
        if which == "unplanned":
            return row.next is None and not row.is_closed
        return which == "all" or row.differing > 0

    def _row(self, line: CaseLine) -> CaseRow:
        day = self._clock.today()
        return CaseRow(
            case=line.case,
            name=words.name_words(line.person),
            who=words.dotted([words.age_words(line.birth_date, day), words.size_words(line.size)]),
            place=words.place_words(line.district, line.dong),
            sought=tuple(name for name in (*line.names, line.dong) if name),
            gu=words.gu_words(line.district),
            level=line.crisis_level,
            last=line.last_visit,
            last_words=self._day(line.last_visit, "cases.not_visited"),
            next=line.next_visit,
            next_words=self._day(line.next_visit, "cases.not_planned"),
            differing=line.conflicts,
            is_closed=line.stage == "closed",
        )

    def _day(self, day: date | None, missing: str) -> Sentence:
        today = self._clock.today()
        if day is None:
            return say(missing)
        if day == today:
            return say("date.today")
        return day_words(day, weekday=False) if day.year == today.year else full_day_words(day)
