"""A visit at which nobody was met, or of which nothing may be kept: a record too (SCREENS 4)."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta

from core.casework.case_file import Entry
from core.casework.outcomes import (
    FRUITLESS_BEFORE_REPORT,
    NO_CONSENT,
    OUTCOMES,
    Outcome,
    check_attempt,
)
from core.casework.visit import Plan
from core.clock import Clock
from core.errors import Mistake, StoreError
from core.office.base import Changes
from core.office.office import Office
from core.office.visits import Attempt
from core.people.contact import refuse_resident_number
from core.sentence import Sentence, say
from ui.screens.dates import read_date
from ui.screens.lane import Lane
from ui.screens.listeners import Listeners

WEEKS = (1, 2, 4)
"""Next dates offered, in weeks from today."""


def read_next_day(text: str, today: date) -> date | None:
    """The next date as typed; None while the field is empty. Raises Mistake."""
    if not text.strip():
        return None
    day = read_date(text)
    if day is None:
        raise Mistake(say("visit.day_unreadable"), "next")
    if day < today:
        raise Mistake(say("finish.day_past"), "next")
    return day


class AttemptScreen:
    """outcome: its code, None while nothing was chosen · said, wrong: what is missing, and where.

    done: told once when it is on the disk.
    """

    def __init__(
        self,
        office: Office,
        lane: Lane,
        clock: Clock,
        visit: str,
        tell: Callable[[Iterable[str]], None],
        done: Callable[[], None],
    ) -> None:
        self._office, self._lane, self._clock = office, lane, clock
        self._visit, self._tell, self._done = visit, tell, done
        file, found = office.case_of_visit(visit)
        self.name = file.household.head.name if file.household.head else ""
        self._plan = found.plan
        self._fruitless = sum(_is_fruitless(entry) for entry in file.entries_of("visit_attempt"))
        self.outcome: int | None = None
        self.detail = ""
        self.note_left = False
        self.next_text = ""
        self.said: Sentence | None = None
        self.wrong: str | None = None
        self.is_saving = False
        self.listeners = Listeners()

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """What may have come of going there without a meeting."""
        return tuple(one for one in OUTCOMES.values() if not one.is_met)

    @property
    def is_often(self) -> bool:
        """Whether so many attempts failed that a word to the dong office is proposed."""
        return self._fruitless + 1 >= FRUITLESS_BEFORE_REPORT

    def choose(self, code: int) -> None:
        """What came of it."""
        self.outcome = code
        self.said = self.wrong = None
        self.listeners.tell()

    @property
    def next_example(self) -> str:
        """How a next date is typed, before one is."""
        return (self._clock.today() + timedelta(weeks=1)).isoformat()

    def choose_weeks(self, weeks: int) -> None:
        """The next date, so many weeks from today."""
        self.next_text = (self._clock.today() + timedelta(weeks=weeks)).isoformat()
        self.listeners.tell()

    def attempt(self) -> Attempt:
        """What would be kept. Raises Mistake naming what is missing."""
        if self.outcome is None:
            raise Mistake(say("attempt.choose"), "outcome")
        check_attempt(self.outcome, self.detail, has_answers=False)
        refuse_resident_number(self.detail, "detail")
        day = read_next_day(self.next_text, self._clock.today())
        plan = Plan(day, self._plan.at, self._plan.purpose) if day is not None else None
        note = "card" if self.note_left else None
        return Attempt(self.outcome, self.detail.strip() or None, (), note, plan)

    def save(self) -> None:
        """Keep it; what is missing is said instead."""
        if self.is_saving:
            return
        try:
            attempt = self.attempt()
        except Mistake as missing:
            self._refuse(missing)
            return
        self.is_saving = True
        self._lane.start(
            lambda _watch: self._office.record_attempt(self._visit, attempt),
            done=self._saved,
            failed=self._failed,
            certain=True,
        )

    def _saved(self, changes: Changes) -> None:
        self._tell(changes.topics)
        self._done()

    def _failed(self, error: Exception) -> None:
        self.is_saving = False
        if not isinstance(error, (Mistake, StoreError)):
            raise error
        self._refuse(error)

    def _refuse(self, error: Mistake | StoreError) -> None:
        self.said = error.sentence
        self.wrong = error.field if isinstance(error, Mistake) else None
        self.listeners.tell()


def _is_fruitless(entry: Entry) -> bool:
    code = entry.value.get("outcome")
    known = OUTCOMES.get(code) if isinstance(code, int) else None
    return known is not None and not known.is_met and known.code != NO_CONSENT
