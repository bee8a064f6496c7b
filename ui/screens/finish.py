"""Finish: what was answered, what is open and why it matters, and what comes next (04c)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from core.casework.case_file import CrisisLevel
from core.casework.outcomes import NO_CONSENT, OUTCOMES, Outcome, check_attempt
from core.casework.sheet import Sheet
from core.casework.visit import Plan
from core.errors import Mistake
from core.law.estimate_format import as_json
from core.office.base import Changes
from core.office.office import Office
from core.office.visits import Attempt, Finish
from core.people.answer import State
from core.people.contact import refuse_resident_number
from core.sentence import Sentence
from ui.screens.attempt import read_next_day
from ui.screens.dates import day_words
from ui.screens.estimator import Reckoned, reckon
from ui.screens.listeners import Listeners
from ui.screens.visit.form import OPEN, Count
from ui.screens.visit.screen import VisitScreen

MET = 10
"""The outcome of a visit at which people were met and talked."""

SUMMARY = "finish/summary"
"""Name of the draft of the summary."""

PAPER = "household_sheet"
"""What `left_behind` calls the sheet for the household."""


class FinishScreen:
    """One finish. It stays with the visit, so that nothing chosen or typed is lost by closing.

    level: crisis level, None while it is not decided (and never shown as normal) · said, wrong:
    what is missing, and where · done: told once when the report is on the disk.
    """

    def __init__(self, visit: VisitScreen, today: Callable[[], date]) -> None:
        self._visit, self._today = visit, today
        crisis = visit.file.crisis
        self.outcome = NO_CONSENT if visit.stage == "reckon" else MET
        self.detail = ""
        self.level: str | None = crisis.level.value if crisis.level else None
        self.reason = crisis.reason or ""
        self.has_paper = False
        self.next_text = ""
        self.summary = visit.loose.get(SUMMARY, "")
        self.todos: list[tuple[str, date | None]] = []
        self.said: Sentence | None = None
        self.wrong: str | None = None
        self.is_saving = False
        self.done: Callable[[], None] = _nothing
        self.listeners = Listeners()

    @property
    def wants_sync(self) -> bool:
        """Whether the record goes to the Center at once: an urgent crisis (records.md 5)."""
        return self.level == CrisisLevel.URGENT

    # -- what is told ---------------------------------------------------------------------------

    @property
    def is_kept(self) -> bool:
        """Whether there is a report to write; of mere reckoning only the attempt stays."""
        return self._visit.is_kept

    @property
    def may_judge(self) -> bool:
        """Whether a crisis level may be kept: it waits for the consent to sensitive answers."""
        return self._visit.permits.is_open_for_sensitive

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """What a visit with a meeting may have come to."""
        return tuple(one for one in OUTCOMES.values() if one.is_met)

    @property
    def count(self) -> Count:
        """Questions answered, open, in all."""
        reader = self._visit.reader
        total = Count()
        for section in self._visit.form.sections:
            total += reader.count(section)
        return total

    def number_of(self, state: State) -> int:
        """How many questions are answered so."""
        return len(self._visit.reader.with_state(state))

    @property
    def assumptions(self) -> int:
        """How many assumptions the estimate stands on."""
        headline = self._visit.panel.headline
        return len(headline.assumptions) if headline is not None else 0

    @property
    def began_and_minutes(self) -> tuple[str, int]:
        """When it began, as 14:02, and how many minutes ago."""
        began = self._visit.began
        return (f"{began:%H:%M}" if began else "", self._visit.minutes)

    @property
    def consent_words(self) -> tuple[Sentence, Sentence | None]:
        """The general consent: its state and its end."""
        line = self._visit.consent_lines()[0]
        return line.words, line.until

    @property
    def next_words(self) -> Sentence | None:
        """The next date with its weekday, once it can be read."""
        try:
            day = read_next_day(self.next_text, self._today())
        except Mistake:
            return None
        return day_words(day) if day is not None else None

    # -- what is chosen -------------------------------------------------------------------------

    def choose_outcome(self, code: int) -> None:
        self.outcome = code
        self._changed()

    def choose_level(self, level: str) -> None:
        """A crisis level; "" for not decided yet."""
        self.level = CrisisLevel(level).value if level else None
        self._changed()

    def give_paper(self, *, given: bool) -> None:
        self.has_paper = given
        self._changed()

    @property
    def next_example(self) -> str:
        """How a next date is typed, before one is."""
        return (self._today() + timedelta(weeks=1)).isoformat()

    def choose_weeks(self, weeks: int) -> None:
        """The next date, so many weeks from today."""
        self.next_text = (self._today() + timedelta(weeks=weeks)).isoformat()
        self._changed()

    def write_summary(self, text: str) -> None:
        """Kept as a draft of the visit at once."""
        self.summary = text
        self._visit.keep_loose(SUMMARY, text)

    def add_todo(self, text: str) -> bool:
        """Something to do; False when there is nothing to add."""
        if not text.strip():
            return False
        try:
            refuse_resident_number(text, "todo")
        except Mistake as wrong:
            self._refuse(wrong)
            return False
        self.todos.append((text.strip(), None))
        self._changed()
        return True

    def remove_todo(self, place: int) -> None:
        del self.todos[place]
        self._changed()

    def _changed(self) -> None:
        self.said = self.wrong = None
        self.listeners.tell()

    def _refuse(self, wrong: Mistake) -> None:
        self.said, self.wrong = wrong.sentence, wrong.field
        self.listeners.tell()

    # -- finishing ------------------------------------------------------------------------------

    def attempt(self) -> Attempt:
        """Going there, and what came of it. Raises Mistake naming what is missing."""
        has_answers = self.is_kept and self.count.answered > 0
        check_attempt(self.outcome, self.detail, has_answers=has_answers)
        refuse_resident_number(self.summary, "summary")
        refuse_resident_number(self.reason, "reason")
        day = read_next_day(self.next_text, self._today())
        plan = Plan(day) if day is not None else None
        met = tuple(one.id for one in self._visit.sheet.household.members)
        detail = self.detail.strip() or None
        return Attempt(self.outcome, detail, met if self.is_kept else (), next_plan=plan)

    def save(self) -> None:
        """Write the report (or, of mere reckoning, only the attempt); what is missing is said."""
        if self.is_saving:
            return
        try:
            attempt = self.attempt()
        except Mistake as missing:
            self._refuse(missing)
            return
        self.is_saving = True
        visit = self._visit.visit
        if not self.is_kept:
            self._visit.keeper.put(
                lambda office: office.record_attempt(visit, attempt), self._saved
            )
            return
        finish, sheet, day = self._finish(attempt), self._visit.sheet, self._today()
        shown = self._visit.panel.reckoned

        def write(office: Office) -> Changes:
            is_shown = shown is not None and shown.sheet is sheet
            reckoned = shown if is_shown else _reckon(office, visit, sheet, day)
            return office.finish_visit(visit, _with_estimate(office, visit, finish, reckoned))

        self._visit.keeper.put(write, self._saved)

    def refused(self, why: Sentence) -> None:
        """The office did not take it."""
        self.is_saving = False
        self._refuse(Mistake(why))

    def _saved(self, _written: object) -> None:
        self._visit.finished()
        self.done()

    def _finish(self, attempt: Attempt) -> Finish:
        reader = self._visit.reader
        missing = tuple(
            "/".join(place)
            for place, _ in reader.all_places()
            if self._visit.sheet.answer(*place).state in {State.NOT_ASKED, *OPEN}
        )
        return Finish(
            attempt,
            self.level,
            self.reason.strip() or None if self.level else None,
            (PAPER,) if self.has_paper else (),
            self.summary.strip() or None,
            missing,
            tuple(self.todos),
        )


def _reckon(office: Office, visit: str, sheet: Sheet, day: date) -> Reckoned | None:
    """The estimate for the report; None for answers that make no household."""
    try:
        return reckon(office.estimator(visit), sheet, day)
    except Mistake:
        return None


def _with_estimate(office: Office, visit: str, finish: Finish, reckoned: Reckoned | None) -> Finish:
    """Keeps the estimate and names it in the report, with its edition and assumptions."""
    if reckoned is None:
        return finish
    body = as_json(reckoned.estimate, _key)
    case = reckoned.sheet.household.id
    kept = office.save_estimate(case, visit, reckoned.facts, body)
    assumed = tuple(
        {"fact": one.fact, "as": one.taken_as, "why": one.why.value}
        for one in reckoned.estimate.taken
    )
    edition = reckoned.estimate.edition
    return replace(finish, estimate=kept.made, edition=edition, assumptions=assumed)


def _key(sentence: Sentence) -> str:
    """A kept estimate is for no reader's language: notices stand by their key."""
    return sentence.key


def _nothing() -> None:
    """Nobody waits."""
