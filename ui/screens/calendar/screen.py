"""The coming 24 months of one household; plain Python, no Qt.

Worked out in the lane on the answers as they stand and on the declared assumptions, as the headline
is; each of them is listed. What hangs on another missing answer is said to be possible only, and on
which answers it hangs.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Final, Literal, Protocol, TypeAlias

from core.casework.case_file import CaseFile
from core.casework.certain import with_certain
from core.casework.sheet import Sheet
from core.casework.wording import Wording
from core.clock import Clock
from core.errors import Mistake, WelfareNetError
from core.law.calendar.calendar import calendar_of
from core.law.calendar.entries import Calendar, Cause, EntryKind
from core.law.calendar.words import Line, assumption_sentences, cause_sentence, lines_of
from core.law.estimate import Estimator
from core.law.results import Assumption
from core.law.what_if.changes import Change, changed
from core.sentence import Sentence, say
from ui.screens.calendar.assumed import Assumed, assumed_of, fact_label
from ui.screens.dates import day_words
from ui.screens.lane import Lane
from ui.screens.listeners import Listener, Listeners

Which: TypeAlias = Literal["all", "apply", "turn"]
"""All lines; what must be applied for; what begins, ends or changes."""

APPLY: Final[tuple[EntryKind, ...]] = ("apply_by", "apply_from", "apply_opens", "apply_over")
TURN: Final[tuple[EntryKind, ...]] = ("begins", "may_begin", "ends", "may_end", "changes")
SHORT: Final = 3
"""Lines on the case."""
_FIRST: Final[tuple[EntryKind, ...]] = ("apply_by", "apply_opens", "apply_from", *TURN[:4])
"""What is worth a line on the case; a changed amount is not."""
_CAUSES: Final = 2
_MISSING: Final = 2
_OPEN: Final[tuple[EntryKind, ...]] = ("may_begin", "may_end")

TONES: Final[dict[EntryKind, tuple[str, str]]] = {
    "apply_by": ("range", "calendar-clock"),
    "apply_from": ("info", "calendar"),
    "apply_opens": ("info", "calendar"),
    "apply_over": ("text-2", "calendar-x"),
    "begins": ("ok", "circle-check"),
    "may_begin": ("range", "circle-help"),
    "ends": ("danger", "circle-minus"),
    "may_end": ("range", "circle-help"),
    "changes": ("info", "refresh-cw"),
    "figures_unknown": ("text-2", "calendar-x"),
    "figures_known": ("ok", "calendar-check"),
}
"""Colour and icon of each kind; its word stands beside them."""


@dataclass(frozen=True, slots=True)
class CalendarRow:
    """One line. word: of its kind; causes: why, at most two; missing: paths of the answers on which
    it hangs."""

    day: date
    kind: EntryKind
    when: Sentence
    word: Sentence
    sentence: Sentence
    causes: tuple[Sentence, ...]
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Worked:
    """What the lane brings. taken: the assumptions made."""

    calendar: Calendar
    sheet: Sheet
    taken: tuple[Assumption, ...]


@dataclass(frozen=True, slots=True)
class Month:
    """The lines of one month."""

    title: Sentence
    rows: tuple[CalendarRow, ...]


class Office(Protocol):
    """What the screen needs of the open office."""

    def case(self, case: str) -> CaseFile:
        """One whole case."""

    def estimator(self, visit: str | None = None) -> Estimator:
        """The calculator with the pack that counts."""


class CalendarScreen:
    """rows: None until it is worked out · which: what is shown · said: why there is nothing."""

    def __init__(
        self, office: Office, lane: Lane, clock: Clock, case: str, visit: str | None = None
    ) -> None:
        self._office, self._lane, self._clock = office, lane, clock
        self.case, self.visit = case, visit
        self.rows: tuple[CalendarRow, ...] | None = None
        self.notes: tuple[Sentence, ...] = ()
        self.which: Which = "all"
        self.said: Sentence | None = None
        self._listeners = Listeners()
        self._worked: _Worked | None = None

    def changed(self, listener: Listener) -> Callable[[], None]:
        """Be told when something shown has changed; returns what ends it."""
        return self._listeners.add(listener)

    def start(self) -> None:
        """Work it out, anew if it was before."""
        self._lane.start(lambda _watch: self._work(), done=self._took, failed=self._failed)

    def _work(self) -> _Worked:
        file = self._office.case(self.case)
        sheet = Sheet(file.household, dict(file.answers), file.rows, self.visit)
        if not sheet.household.members:
            raise Mistake(say("ahead.nobody"))
        day = self._clock.today()
        facts = with_certain(sheet.facts(), day)
        estimator = self._office.estimator(self.visit)
        taken = estimator.on_assumptions(facts, day).taken
        assumed = changed(facts, [Change(one.fact, one.taken_as) for one in taken])
        return _Worked(calendar_of(estimator, assumed, day), sheet, taken)

    def _took(self, worked: _Worked) -> None:
        self._worked, calendar = worked, worked.calendar
        names = tuple(one.name for one in worked.sheet.household.members)

        def name_of(person: int) -> Sentence | str:
            return names[person] or say("person.nameless")

        self.rows = tuple(_row(line, name_of) for line in lines_of(calendar, name_of))
        self.notes = assumption_sentences(calendar, name_of)
        self.said = None
        self._listeners.tell()

    def assumptions(self, wording: Wording) -> tuple[Assumed, ...]:
        """What was taken for answers that are not known."""
        if self._worked is None:
            return ()
        return assumed_of(self._worked.sheet, self._worked.taken, wording)

    def hangs_on(self, row: CalendarRow, wording: Wording) -> Sentence | None:
        """On which missing answers a line hangs; None where it hangs on none."""
        if self._worked is None or not row.missing:
            return None
        sheet = self._worked.sheet
        labels = list(dict.fromkeys(fact_label(sheet, path, wording) for path in row.missing))
        said = ", ".join(labels[:_MISSING])
        rest = len(labels) - _MISSING
        if rest > 0:
            return say("ahead.hangs_on_more", what=said, n=rest)
        return say("ahead.hangs_on", what=said)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, WelfareNetError):
            raise error
        self.said = error.sentence
        self._listeners.tell()

    def show(self, which: Which) -> None:
        """Show only these lines."""
        self.which = which
        self._listeners.tell()

    @property
    def months(self) -> tuple[Month, ...]:
        """The lines shown, month by month."""
        kinds = {"apply": APPLY, "turn": TURN}.get(self.which)
        rows = [row for row in self.rows or () if kinds is None or row.kind in kinds]
        return tuple(
            Month(_month(year, month), tuple(inside))
            for (year, month), inside in groupby(rows, key=lambda it: (it.day.year, it.day.month))
        )

    @property
    def short(self) -> tuple[CalendarRow, ...]:
        """The next few that somebody must know or act on, for the case."""
        return tuple(row for row in self.rows or () if row.kind in _FIRST)[:SHORT]

    @property
    def to_apply(self) -> tuple[CalendarRow, ...]:
        """What must be applied for, the next first."""
        return tuple(row for row in self.rows or () if row.kind == "apply_by")


def _row(line: Line, name_of: Callable[[int], Sentence | str]) -> CalendarRow:
    return CalendarRow(
        line.day,
        line.kind,
        day_words(line.day),
        say(f"ahead.kind.{line.kind}"),
        line.sentence,
        _causes((cause for entry in line.entries for cause in entry.causes), name_of),
        _missing(line) if line.kind in _OPEN else (),
    )


def _missing(line: Line) -> tuple[str, ...]:
    """The answers that keep what is said from being sure."""
    worths = [worth for it in line.entries for worth in (it.before, it.after) if worth is not None]
    return tuple(dict.fromkeys(path for worth in worths for path in worth.missing))


def _causes(
    causes: Iterable[Cause], name_of: Callable[[int], Sentence | str]
) -> tuple[Sentence, ...]:
    """The first causes, each once."""
    said: list[Sentence] = []
    for cause in causes:
        sentence = cause_sentence(cause, name_of)
        if sentence not in said:
            said.append(sentence)
        if len(said) == _CAUSES:
            break
    return tuple(said)


def _month(year: int, month: int) -> Sentence:
    return say("ahead.month", year=year, month=say(f"date.month.{month}"))
