"""Whose answer changes when the figures do: the whole caseload, one case at a time, in the lane.

Compared are two packs on one day (what a new edition brought) or two days with one pack (what the
first of January brings). Every case is a piece of work of its own, so that whatever a person asks
meanwhile waits for one case at most; it can be stopped at any moment and keeps what it found.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, Protocol, TypeAlias, get_args

from core.casework.case_file import CaseFile
from core.casework.certain import with_certain
from core.casework.sheet import Sheet
from core.casework.today import CaseLine
from core.clock import Clock
from core.errors import Mistake
from core.law.estimate import Estimator
from core.law.results import Ends
from core.law.what_if.rescreen import Changed, Rescreened, Rescreener, Screen, more_of
from core.sentence import Sentence, say
from ui.screens.dates import full_day_words
from ui.screens.household_words import dotted, name_words
from ui.screens.lane import Lane
from ui.screens.listeners import Listener, Listeners
from ui.screens.money import won_monthly

Against: TypeAlias = Literal["edition", "january"]
"""The edition before with the present one; today with the first of January."""

AGAINST: Final[tuple[Against, ...]] = get_args(Against)

TELL_EVERY: Final = 5
"""Cases between two times that the view is told; and at the end."""

_CLOSED: Final = "closed"
_NAMED: Final = 3
"""Benefits named in a row; the rest is counted."""


class Office(Protocol):
    """What the screen needs of the open office."""

    def cases(self) -> tuple[CaseLine, ...]:
        """The cases of this laptop."""

    def case(self, case: str) -> CaseFile:
        """One whole case."""

    def estimator(self, visit: str | None = None) -> Estimator:
        """The calculator with the pack that counts."""

    def estimator_before(self) -> Estimator | None:
        """The calculator with the pack that counted before it, where one is kept."""


@dataclass(frozen=True, slots=True)
class RescreenRow:
    """One case whose answer changes.

    is_less: both ends of its sum fall · is_partial: a benefit has no figures on the second side and
    is not in that sum, so that nothing is said of more or less.
    """

    case: str
    name: Sentence
    what: Sentence
    before: Sentence
    after: Sentence
    is_less: bool
    is_partial: bool


@dataclass(frozen=True, slots=True)
class _Sides:
    rescreener: Rescreener
    lines: tuple[CaseLine, ...]


class RescreenScreen:
    """against: what is compared · done, total: cases · unread: cases that could not be reckoned ·
    editions: of both sides, "" until they are known."""

    def __init__(self, office: Office, lane: Lane, clock: Clock, against: Against = "edition"):
        self._office, self._lane, self._clock = office, lane, clock
        self._listeners = Listeners()
        self.against: Against = against
        self.has_before = True
        self.is_running = self.is_whole = False
        self.done = self.total = self.unread = 0
        self.editions = ("", "")
        self.rows: list[RescreenRow] = []
        self._turn = 0

    def changed(self, listener: Listener) -> Callable[[], None]:
        """Be told when something shown has changed; returns what ends it."""
        return self._listeners.add(listener)

    # -- acts -----------------------------------------------------------------------------------

    def compare(self, against: Against) -> None:
        """Compare this instead, from the beginning."""
        self.against, self.has_before = against, True
        self.start()

    def start(self) -> None:
        """Begin anew."""
        self._turn += 1
        turn = self._turn
        self.rows, self.done, self.total, self.unread = [], 0, 0, 0
        self.is_running, self.is_whole = True, False
        self._lane.start(
            lambda _watch: self._sides(),
            done=lambda sides: self._begun(turn, sides),
            failed=self._failed,
        )
        self._listeners.tell()

    def stop(self) -> None:
        """Leave it where it is; what was found stays."""
        self._turn += 1
        self.is_running = False
        self._listeners.tell()

    # -- in the lane ----------------------------------------------------------------------------

    def _sides(self) -> _Sides | None:
        """Both sides; None where there is no edition before."""
        now, today = self._office.estimator(), self._clock.today()
        lines = tuple(line for line in self._office.cases() if line.stage != _CLOSED)
        if self.against == "january":
            january = date(today.year + 1, 1, 1)
            return _Sides(Rescreener(Screen(now, today), Screen(now, january)), lines)
        before = self._office.estimator_before()
        if before is None:
            return None
        return _Sides(Rescreener(Screen(before, today), Screen(now, today)), lines)

    def _one(self, sides: _Sides, line: CaseLine) -> Rescreened | None:
        """One case on both sides; None where its answers make no household."""
        file = self._office.case(line.case)
        sheet = Sheet(file.household, dict(file.answers), file.rows)
        if not sheet.household.members:
            return None
        try:
            facts = with_certain(sheet.facts(), sides.rescreener.first.as_of)
            return sides.rescreener.household(facts)
        except Mistake:
            return None

    # -- as it comes ----------------------------------------------------------------------------

    def _begun(self, turn: int, sides: _Sides | None) -> None:
        if turn != self._turn:
            return
        if sides is None:
            self.has_before, self.is_running = False, False
        else:
            first, second = sides.rescreener.first, sides.rescreener.second
            self.editions = (first.estimator.pack.edition, second.estimator.pack.edition)
            self.total = len(sides.lines)
            self._next(turn, sides)
        self._listeners.tell()

    def _next(self, turn: int, sides: _Sides) -> None:
        if self.done == self.total:
            self.is_running, self.is_whole = False, True
            self._listeners.tell()
            return
        line = sides.lines[self.done]
        self._lane.start(
            lambda _watch: self._one(sides, line),
            done=lambda found: self._took(turn, sides, line, found),
            failed=self._failed,
        )

    def _took(self, turn: int, sides: _Sides, line: CaseLine, found: Rescreened | None) -> None:
        if turn != self._turn:
            return
        self.done += 1
        if found is None:
            self.unread += 1
        elif found.changes:
            self.rows.append(_row(line, found))
        if self.done % TELL_EVERY == 0:
            self._listeners.tell()
        self._next(turn, sides)

    def _failed(self, error: Exception) -> None:
        self.is_running = False
        self._listeners.tell()
        raise error

    # -- in words -------------------------------------------------------------------------------

    @property
    def compared(self) -> Sentence:
        """What is held against what."""
        today = self._clock.today()
        if self.against == "january":
            january = date(today.year + 1, 1, 1)
            return say(
                "rescreen.days",
                one=full_day_words(today),
                other=full_day_words(january),
            )
        if not self.has_before:
            return say("rescreen.one_edition")
        return say("rescreen.editions", one=self.editions[0], other=self.editions[1])

    @property
    def progress(self) -> Sentence:
        """How far it is."""
        if self.is_whole:
            return say("rescreen.whole", n=len(self.rows), total=self.total)
        return say("rescreen.progress", n=len(self.rows), done=self.done, total=self.total)


def against_of(code: str) -> Against:
    """A choice by its code; the first where there is none."""
    return next((one for one in AGAINST if one == code), AGAINST[0])


def _row(line: CaseLine, found: Rescreened) -> RescreenRow:
    before, after = found.before.monthly, found.after.monthly
    is_partial = any(change.kind == "not_covered" for change in found.changes)
    falls = [end is not None and end < 0 for end in more_of(before, after)]
    return RescreenRow(
        line.case,
        name_words(line.person),
        _what(found.changes),
        _monthly(before),
        _monthly(after),
        is_less=all(falls) and not is_partial,
        is_partial=is_partial,
    )


def _what(changes: tuple[Changed, ...]) -> Sentence:
    """Which benefits, and what becomes of each; a benefit of several members once. What only has
    no figures yet stands last."""
    kinds = {change.programme: change.kind for change in changes}
    in_order = sorted(kinds.items(), key=lambda it: it[1] == "not_covered")
    named = [
        say(f"rescreen.kind.{kind}", what=say(f"programme.{programme}"))
        for programme, kind in in_order[:_NAMED]
    ]
    rest = len(kinds) - _NAMED
    return dotted([*named, say("rescreen.more", n=rest)] if rest > 0 else named)


def _monthly(ends: Ends) -> Sentence:
    low, high = ends
    return won_monthly(low or 0, high)
