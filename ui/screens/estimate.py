"""The estimate of one household (SCREENS 5): bundles, benefits, why; plain Python, no Qt.

The program orders the bundles and chooses none: what is worked out is shown, the district office
decides. Closed programmes stand last, for comparison, and cannot be chosen.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from core.casework.case_file import CaseFile
from core.casework.questions import load_form
from core.casework.sheet import Sheet
from core.casework.wording import Wording
from core.clock import Clock
from core.law.bundles import Bundle
from core.law.explain import Reason, reasons
from core.law.results import Ends, Estimate, Result
from core.law.why import WhyCondition, conditions_of
from core.office.office import Office
from core.people.answer import State
from core.sentence import Sentence, say
from ui.screens.calendar.assumed import fact_label, taken_words
from ui.screens.calendar.screen import CalendarScreen
from ui.screens.dates import full_day_words
from ui.screens.estimate_rows import (
    UP_TO,
    Group,
    Headline,
    ResultRow,
    headline_of,
    row_of,
    rows_of,
)
from ui.screens.estimator import Reckoned, reckon
from ui.screens.lane import Lane
from ui.screens.money import won, won_monthly, won_range
from ui.screens.what_if.choices import ChoicesScreen
from ui.screens.what_if.screen import WhatIfScreen

FORM = load_form()


@dataclass(frozen=True, slots=True)
class BundleCard:
    """One bundle. state: of the design's table `status` · notes: consequences in plain words."""

    id: str
    title: Sentence
    state: str
    amount: Sentence
    whole: Sentence
    notes: tuple[Sentence, ...]
    is_shown: bool
    is_closed: bool


@dataclass(frozen=True, slots=True)
class WhyRow:
    """One step of the reckoning.

    depth: 0 for the result · title or by_language: what it is · sign: "+", "-", "=" ·
    origin: in words, where the value comes from · tone: "range" for what is not settled ·
    fact: path of an answer that is open or assumed, else None.
    """

    depth: int
    title: Sentence | None
    by_language: dict[str, str] | None
    person: str
    sign: str
    amount: Sentence
    origin: Sentence
    law: str
    tone: str
    fact: str | None


class EstimateScreen:
    """What the estimate screen knows.

    leaf: which of its leaves is on top · chosen: programme and person of the selected row ·
    open_groups: parts of the list unfolded.
    """

    def __init__(
        self,
        office: Office,
        clock: Clock,
        case: str,
        visit: str | None = None,
        leaf: str = "list",
    ) -> None:
        self._office = office
        self._clock = clock
        self.case = case
        self.visit = visit
        self.leaf = leaf
        self._what_if: WhatIfScreen | None = None
        self._choices: ChoicesScreen | None = None
        self._calendar: CalendarScreen | None = None
        self.reckoned: Reckoned | None = None
        self.file: CaseFile | None = None
        self.chosen: tuple[str, int | None] | None = None
        self.open_groups: set[Group] = set()
        self.said: Sentence | None = None
        self._listeners: list[Callable[[], None]] = []

    def changed(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Be told when something shown has changed; call what is returned to end it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _tell(self) -> None:
        for listener in list(self._listeners):
            listener()

    def what_if(self, lane: Lane) -> WhatIfScreen:
        """Its leaf on other answers; made when it is first looked at."""
        if self._what_if is None:
            self._what_if = WhatIfScreen(self._office, lane, self._clock, self.case, self.visit)
        return self._what_if

    def choices(self, lane: Lane) -> ChoicesScreen:
        """Its leaf on what must be chosen; made when it is first looked at."""
        if self._choices is None:
            self._choices = ChoicesScreen(self._office, lane, self._clock, self.case, self.visit)
        return self._choices

    def calendar(self, lane: Lane) -> CalendarScreen:
        """Its leaf on the coming months; made when it is first looked at."""
        if self._calendar is None:
            self._calendar = CalendarScreen(self._office, lane, self._clock, self.case, self.visit)
        return self._calendar

    # --- working it out --------------------------------------------------------------------

    def work(self) -> tuple[CaseFile, Reckoned]:
        """The case and its estimate; for the background lane."""
        file = self._office.case(self.case)
        if self.visit is not None:
            sheet = Sheet.of(file, self.visit)
        else:
            sheet = Sheet(file.household, dict(file.answers), file.rows)
        return file, reckon(self._office.estimator(self.visit), sheet, self.day)

    def took(self, done: tuple[CaseFile, Reckoned]) -> None:
        """The estimate is there."""
        self.file, self.reckoned = done
        self.said = None
        rows = self.rows
        if rows and (self.chosen is None or self._result(self.chosen) is None):
            self.chosen = (rows[0].programme, rows[0].person)
        self._tell()

    def failed(self, sentence: Sentence) -> None:
        """There is no estimate; say why."""
        self.said = sentence
        self._tell()

    @property
    def day(self) -> date:
        return self._clock.today()

    @property
    def estimate(self) -> Estimate | None:
        return self.reckoned.estimate if self.reckoned else None

    # --- what is shown ---------------------------------------------------------------------

    @property
    def name(self) -> str:
        head = self.file.household.head if self.file else None
        return head.name if head else ""

    @property
    def headline(self) -> Headline | None:
        return headline_of(self.estimate) if self.estimate else None

    @property
    def cards(self) -> tuple[BundleCard, ...]:
        """The headline's bundle first, closed ones last."""
        estimate = self.estimate
        if estimate is None:
            return ()
        order = sorted(
            estimate.bundles, key=lambda one: (one.is_closed, one.id != estimate.headline, one.id)
        )
        return tuple(self._card(one, estimate) for one in order)

    def _card(self, bundle: Bundle, estimate: Estimate) -> BundleCard:
        likely = estimate.likely_bundles.get(bundle.id)
        monthly = likely.monthly if likely and likely.monthly else bundle.monthly
        total = likely.household_total if likely and likely.household_total else None
        whole = total or bundle.household_total
        notes: list[Sentence] = []
        if bundle.id == "today":
            notes.append(say("estimate.bundle.today_note"))
        elif bundle.is_closed:
            notes.append(self._closed_note(bundle))
        else:
            notes.append(say("estimate.bundle.apply_now"))
            if any(row.programme == "medical_aid" and row.is_found for row in self.rows):
                notes.append(say("estimate.bundle.medical_comes"))
        return BundleCard(
            bundle.id,
            say(f"estimate.bundle.{bundle.id}"),
            _bundle_state(bundle, monthly),
            won_monthly(monthly[0] or 0, monthly[1]),
            say("estimate.bundle.whole", amount=won_monthly(whole[0] or 0, whole[1])),
            tuple(notes),
            bundle.id == estimate.headline,
            bundle.is_closed,
        )

    def _closed_note(self, bundle: Bundle) -> Sentence:
        """Since when it is no more; the pack was read for the estimate already."""
        runs = self._office.estimator(self.visit).pack.runs.get(bundle.id, ())
        ends = [run.closes for run in runs if run.closes is not None and run.closes < self.day]
        if not ends:
            return say("estimate.bundle.closed_note")
        return say("estimate.bundle.closed_since", day=full_day_words(max(ends)))

    @property
    def rows(self) -> tuple[ResultRow, ...]:
        """Benefits, what can be received first; closed ones are not among them."""
        return rows_of(self.estimate) if self.estimate else ()

    def rows_in(self, group: Group) -> tuple[ResultRow, ...]:
        """The benefits of one part of the list."""
        return tuple(row for row in self.rows if row.group == group)

    @property
    def full(self) -> int:
        """The amount that fills a bar of the list."""
        monthly = [row.high or row.low or 0 for row in self.rows if row.is_monthly]
        return max(monthly, default=0) or 1

    def second_line(self, row: ResultRow) -> Sentence:
        """Why, in one line: what it hangs on, or the condition that fails."""
        result = self._result((row.programme, row.person))
        if result is None:
            return say("estimate.line.reckoned")
        failing = next((one for one in result.because if one.holds is False), None)
        if row.badge == "notEligible" and failing is not None:
            return say("estimate.line.fails", what=say(f"law.rule.{failing.rule}"))
        if row.badge == "needAnswer" and result.missing:
            return say("estimate.line.hangs_on", n=len(result.missing))
        if row.badge == "possible":
            return say("estimate.line.office")
        if row.badge == "noFigures":
            return say("estimate.line.no_figures")
        if row.programme in UP_TO and row.badge == "eligible":
            return say("estimate.line.by_bill")
        return say("estimate.line.range" if row.badge == "eligibleRange" else "estimate.line.holds")

    def assumptions(self, wording: Wording) -> tuple[tuple[str, str, Sentence, Sentence], ...]:
        """Each assumption: its path, the label with the member's name, taken as, why not known."""
        headline = self.headline
        listed = headline.assumptions if headline else ()
        return tuple(
            (
                one.fact,
                self.fact_label(one.fact, wording),
                taken_words(one),
                say(f"estimate.why.{one.why.value}"),
            )
            for one in listed
        )

    def fact_label(self, path: str, wording: Wording) -> str:
        """The question behind a path, with the name of the member it is about."""
        sheet = self.reckoned.sheet if self.reckoned else None
        return fact_label(sheet, path, wording)

    def _result(self, key: tuple[str, int | None]) -> Result | None:
        estimate = self.estimate
        if estimate is None:
            return None
        return next((one for one in estimate.results if (one.programme, one.person) == key), None)

    # --- why -------------------------------------------------------------------------------

    @property
    def chosen_row(self) -> ResultRow | None:
        result = self._result(self.chosen) if self.chosen else None
        return row_of(result) if result else None

    @property
    def chosen_sound(self) -> Ends | None:
        """The amount without assumptions, where some were made."""
        result = self._result(self.chosen) if self.chosen else None
        return result.amount if result and result.likely else None

    def why(self) -> tuple[WhyRow, ...]:
        """The steps of the chosen result in the order of reckoning."""
        result = self._result(self.chosen) if self.chosen else None
        if result is None or self.estimate is None:
            return ()
        rows: list[WhyRow] = []
        for one in reasons(self.estimate, result, likely=True):
            self._add(rows, one, 0)
        return tuple(rows)

    def conditions(self) -> tuple[WhyCondition, ...]:
        """The conditions of the chosen result, with the assumptions made."""
        result = self._result(self.chosen) if self.chosen else None
        if result is None or self.estimate is None:
            return ()
        return conditions_of(self.estimate, result, likely=True)

    def _add(self, rows: list[WhyRow], reason: Reason, depth: int) -> None:
        rows.append(
            WhyRow(
                depth,
                reason.title,
                dict(reason.by_language) if reason.by_language else None,
                self.person_name(reason.person),
                reason.sign,
                _amount(reason),
                self._origin(reason),
                reason.law,
                "range" if reason.low != reason.high or reason.origin == "assumed" else "text",
                reason.fact if reason.origin in ("open", "assumed") else None,
            )
        )
        for below in reason.below:
            self._add(rows, below, depth + 1)

    def person_name(self, place: int | None) -> str:
        """Name of a member by place as listed; "" for the household."""
        members = self.reckoned.sheet.household.members if self.reckoned else ()
        return members[place].name if place is not None and place < len(members) else ""

    def _origin(self, reason: Reason) -> Sentence:
        if reason.origin == "figure" and reason.notices:
            return say("words.plain", a=reason.notices[0])
        if reason.origin == "programme":
            return say("estimate.origin.programme")
        if reason.origin == "assumed":
            return say("estimate.origin.assumed")
        if reason.fact is not None and self.reckoned is not None:
            place = self.reckoned.sheet.place_of(reason.fact)
            answer = self.reckoned.sheet.answer(*place) if place else None
            if answer is not None and answer.state is not State.NOT_ASKED and answer.source:
                return say(f"answer.source.{answer.source.value}")
            return say("estimate.origin.open")
        return say("estimate.origin.rule")


def _amount(reason: Reason) -> Sentence:
    if reason.low is None and reason.high is None:
        return say("estimate.amount.open")
    if reason.low == reason.high and reason.low is not None:
        return won(reason.low)
    if reason.high is None:
        return won_range(reason.low or 0, None)
    return say("estimate.exact_range", low=f"{reason.low or 0:,}", high=f"{reason.high:,}")


def _bundle_state(bundle: Bundle, monthly: Ends) -> str:
    if bundle.is_closed:
        return "closed"
    if bundle.id == "today":
        return "notEligible"
    return "eligible" if monthly[0] == monthly[1] else "eligibleRange"
