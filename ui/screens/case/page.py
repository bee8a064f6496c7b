"""The case: know the household before ringing the bell (SCREENS 3)."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import date, time
from typing import Any, Protocol

from core.casework.amounts import Unit
from core.casework.case_file import CaseFile
from core.casework.visit import Plan, Visit, VisitStage
from core.casework.wording import Wording
from core.clock import SEOUL, Clock
from core.law.estimate import Estimator
from core.office.case.corrections import Rows
from core.people.answer import Answer
from core.people.contact import masked_telephone
from core.people.person import Person
from core.sentence import Sentence, say
from core.store.laptop import Enrolment
from core.watch import Watch
from ui.screens import household_words as words
from ui.screens.case.changes.correction import CorrectionScreen
from ui.screens.case.changes.told import VisitAnswer, visit_answers
from ui.screens.case.consents import ConsentRow, consent_rows
from ui.screens.case.differing import Differing, differing
from ui.screens.case.family.closeness import ClosenessScreen
from ui.screens.case.family.genogram import Picture, family_picture
from ui.screens.case.family.member import MemberScreen
from ui.screens.case.family.support import SupportMap, support_map
from ui.screens.case.members import MemberRow, member_rows
from ui.screens.case.notes.dangers import DangerLine, cautions, danger_lines
from ui.screens.case.notes.notes import NoteLine, note_lines
from ui.screens.case.planning import PlanScreen, planned_visit
from ui.screens.case.timeline import Moment, arrival_words, timeline, visit_moments
from ui.screens.dates import day_words, full_day_words
from ui.screens.estimate_rows import Headline, headline_of
from ui.screens.listeners import Listener, Listeners
from ui.screens.money import won_monthly

_OR = "words.or"
TELEPHONE = "telephone"
"""What the access log calls showing a whole telephone number."""


class Office(Protocol):
    """What the case needs of the open office."""

    @property
    def enrolment(self) -> Enrolment:
        """Who works at this laptop."""

    def case(self, case: str) -> CaseFile:
        """One whole case."""

    def estimator(self, visit: str | None = None) -> Estimator:
        """The calculator with the pack that counts."""

    def household_facts(self, case: str, visit: str | None = None) -> dict[str, Any]:
        """The household as the calculator reads it."""

    def reasons_unknown(self, case: str) -> dict[str, str]:
        """Why facts are not known."""

    def plan_visit(self, case: str, plan: Plan) -> Any:
        """A new planned visit."""

    def replan_visit(self, visit: str, plan: Plan) -> Any:
        """Another date or purpose."""

    def withdraw_consent(self, case: str, consent: str) -> Any:
        """A consent is taken back."""

    def log_access(self, case: str, what: str, why: str | None = None) -> Any:
        """Somebody revealed something."""

    def put_figures(self, case: str, places: Mapping[str, tuple[int, int]]) -> Any:
        """Where figures of the genogram were put by hand."""

    def say_closeness(self, case: str, told: Mapping[tuple[str, str], Answer]) -> Any:
        """How close two of the family are."""

    def correct_answer(
        self, visit: str, target: str, fact: str, answer: Answer, reason: str
    ) -> Any:
        """Put one answer of a finished visit right."""

    def correct_list(self, visit: str, fact: str, answer: Answer, rows: Rows, reason: str) -> Any:
        """Put a list of a finished visit right, whole."""


@dataclass(frozen=True, slots=True)
class Head:
    """Who and where. initials: for the avatar · level: crisis level or "undecided" · telephone:
    masked, or whole after it was asked for · cautions: what to mind when coming, of every record
    while they differ."""

    initials: str
    name: Sentence
    who: Sentence
    level: str
    consultant: Sentence
    place: Sentence
    telephone: str
    is_masked: bool
    cautions: tuple[Sentence, ...]
    last_visit: Sentence


@dataclass(frozen=True, slots=True)
class Summary:
    """The likely month. range: None while there is too little to reckon with."""

    range: Sentence | None
    second: Sentence
    is_range: bool


class CaseScreen:
    """One case. The estimate is reckoned in the background; the rest is there at once.

    estimated: told when the estimate, and nothing else, is another.
    """

    def __init__(self, office: Office, clock: Clock, case: str) -> None:
        self._office, self._clock = office, clock
        self._listeners = Listeners()
        self.estimated = Listeners()
        self.case = case
        self.summary: Summary | None = None
        self._is_whole = False
        self._read()

    def changed(self, listener: Listener) -> Callable[[], None]:
        """Be told when something shown has changed; returns what ends it."""
        return self._listeners.add(listener)

    def read_again(self) -> None:
        """Read the case anew and tell the listeners."""
        self._read()
        self._listeners.tell()

    def _read(self) -> None:
        self._file = self._office.case(self.case)
        self._today = self._clock.today()

    # -- the header -----------------------------------------------------------------------------

    @property
    def head(self) -> Head:
        """The household in two lines."""
        file = self._file
        person = file.household.head
        name = person.name if person else ""
        return Head(
            initials=name[-2:],
            name=words.name_words(name),
            who=self._who(person),
            level=file.crisis.level.value if file.crisis.level else "undecided",
            consultant=say("case.consultant", name=self._office.enrolment.consultant_name),
            place=words.in_a_row([self._place(one) for one in self._said_of("place")], _OR),
            telephone=self._telephone(),
            is_masked=bool(file.reach.telephone) and not self._is_whole,
            cautions=cautions(file),
            last_visit=self._last_visit(),
        )

    def _who(self, person: Person | None) -> Sentence:
        parts: list[Sentence | str] = []
        if person is not None:
            parts.append(words.age_words(person.born, self._today))
            if person.sex.value in {"f", "m"}:
                parts.append(say(f"person.sex.{person.sex.value}"))
        parts.append(words.size_words(len(self._file.household.members)))
        return words.dotted(parts)

    def _said_of(self, group: str) -> list[Mapping[str, Any]]:
        """What stands of place or contact: every value while records differ, else the one."""
        for conflict in self._file.conflicts:
            if (conflict.kind, conflict.group) == ("case", group):
                return [value for value in conflict.values if value is not None]
        own = self._file.home if group == "place" else self._file.reach
        return [asdict(own)]

    def _place(self, said: Mapping[str, Any]) -> Sentence:
        address = said.get("actual") or said.get("registered")
        return words.place_words(said.get("district"), said.get("dong"), address)

    def _telephone(self) -> str:
        found = [said.get("telephone") for said in self._said_of("contact")]
        numbers = list(dict.fromkeys(number for number in found if number))
        # A dot in place of the star, which marks bold words in texts.
        masked = [masked_telephone(number).replace("*", "•") for number in numbers]
        return " / ".join(numbers if self._is_whole else masked)

    def _last_visit(self) -> Sentence:
        last = self._file.last_visit
        if last is None or last.ended is None:
            return say("case.not_met")
        day = last.ended.astimezone(SEOUL).date()
        said = full_day_words(day) if day.year != self._today.year else _short(day)
        ago = (self._today - day).days
        if ago <= 0:
            return say("case.visited_today")
        return say("case.last_visit", day=said, n=ago)

    def show_telephone(self) -> Any:
        """Show the whole number; written to the access log before it is shown."""
        changes = self._office.log_access(self.case, TELEPHONE)
        self._is_whole = True
        self.read_again()
        return changes

    def mask_again(self) -> None:
        """The page is left or covered: the number is hidden again."""
        if self._is_whole:
            self._is_whole = False
            self._listeners.tell()

    # -- what is known --------------------------------------------------------------------------

    @property
    def size(self) -> int:
        """How many members are written down."""
        return len(self._file.household.members)

    def members(self, wording: Wording) -> tuple[MemberRow, ...]:
        """The members, head first."""
        return member_rows(self._file, self._today, wording)

    @property
    def moments(self) -> tuple[Moment, ...]:
        """What happened, the newest first."""
        return timeline(self._file, self._today)

    @property
    def has_met(self) -> bool:
        """Whether any visit took place; before that the referrer's words are what there is."""
        return self._file.last_visit is not None

    @property
    def arrival(self) -> Sentence | None:
        """The referrer and the referrer's words."""
        return arrival_words(self._file)

    @property
    def consents(self) -> tuple[ConsentRow, ...]:
        """What the household allows."""
        return consent_rows(self._file, self._today)

    def withdraw(self, consent: str) -> Any:
        """Take a consent back, on the wish of the household."""
        changes = self._office.withdraw_consent(self.case, consent)
        self.read_again()
        return changes

    def differing(self, wording: Wording) -> tuple[Differing, ...]:
        """Items of which two records stand."""
        return differing(self._file, self._office.enrolment.consultant, wording)

    @property
    def same_as(self) -> tuple[str, ...]:
        """Other cases of which somebody said that they are the same household."""
        return tuple(other for other, same in self._file.compared.items() if same)

    def dangers(self, wording: Wording) -> tuple[DangerLine, ...]:
        """What is dangerous now, and what to mind when coming."""
        return danger_lines(self._file, self._today, wording)

    # -- the family -----------------------------------------------------------------------------

    def family(self, wording: Wording) -> Picture:
        """The genogram."""
        return family_picture(self._file, self._today, wording)

    def put_figure(self, figure: str, place: tuple[int, int]) -> Any:
        """A figure of the genogram is put somewhere else."""
        return self._office.put_figures(self.case, {**self._file.picture, figure: place})

    def put_back(self) -> Any:
        """All figures stand where they belong again."""
        return self._office.put_figures(self.case, {})

    def closeness(self, wording: Wording) -> ClosenessScreen:
        """For the dialog that asks how close everybody is."""
        return ClosenessScreen(self._office, self._file, self._today, wording)

    def support(self, wording: Wording) -> SupportMap:
        """What holds the household, as far as records say."""
        return support_map(self._file, wording)

    def member_screen(self, member: str, moved: Callable[[Any], None]) -> MemberScreen:
        """One member alone."""
        return MemberScreen(self._office, self._file, member, self._today, moved)

    # -- visits ---------------------------------------------------------------------------------

    @property
    def planned(self) -> Visit | None:
        """The next planned visit."""
        return planned_visit(self._file.visits, self._today)

    @property
    def may_miss(self) -> Visit | None:
        """The visit of today or before that may end without a meeting."""
        planned = self.planned
        day = planned.plan.day if planned is not None else None
        return planned if day is not None and day <= self._today else None

    @property
    def is_open(self) -> bool:
        """Whether a visit is under way or waits to be finished."""
        return self._open_visit is not None

    @property
    def _open_visit(self) -> Visit | None:
        return next((one for one in self._file.visits if one.stage is VisitStage.OPEN), None)

    def visit_to_start(self) -> tuple[str, Any]:
        """The visit to go to: the open one, today's, or one made now. With what moved, or None."""
        if (under_way := self._open_visit) is not None:
            return under_way.id, None
        if (due := self.may_miss) is not None:
            return due.id, None
        now = self._clock.now()
        at = time(now.hour, now.minute)
        changes = self._office.plan_visit(self.case, Plan(self._today, at))
        made: str = changes.made
        return made, changes

    def plan_screen(self) -> PlanScreen:
        """For the dialog that plans a visit or moves the planned one."""
        return PlanScreen(self._office, self._clock, self.case, self.planned)

    @property
    def finished(self) -> tuple[tuple[Visit, Moment], ...]:
        """The visits that took place, the newest first, each as the timeline tells it."""
        over = [visit for visit in self._file.visits if visit.is_over]
        told = visit_moments(self._file, self._today)
        found = [(visit, told[visit.id]) for visit in over if visit.id in told]
        return tuple(sorted(found, key=lambda pair: pair[1].at, reverse=True))

    @property
    def visit_count(self) -> int:
        """How many visits took place."""
        return sum(visit.is_over for visit in self._file.visits)

    def answers_of(self, visit: Visit, wording: Wording) -> tuple[VisitAnswer, ...]:
        """What was answered in a finished visit."""
        return visit_answers(self._file, visit, self._today, wording)

    def correction(self, visit: str, about: VisitAnswer, unit: Unit = Unit.MAN) -> CorrectionScreen:
        """For the dialog that puts an answer of a finished visit right; unit: of typed amounts."""
        people = self._file.household.members
        return CorrectionScreen(self._office, visit, about, self._today, unit, people)

    # -- notes ----------------------------------------------------------------------------------

    @property
    def notes(self) -> tuple[NoteLine, ...]:
        """Every note as it stands, the newest first."""
        return note_lines(self._file, self._today, self._office.enrolment.consultant)

    # -- the estimate ---------------------------------------------------------------------------

    def reckon(self, _watch: Watch) -> Headline | None:
        """The work for the background; None while nobody lives there yet."""
        facts: Mapping[str, Any] = self._office.household_facts(self.case)
        if not facts.get("members"):
            return None
        why: Any = self._office.reasons_unknown(self.case)
        estimate = self._office.estimator().estimate(
            facts, self._today, assume=True, why=why, with_questions=False
        )
        return headline_of(estimate)

    def take_estimate(self, headline: Headline | None) -> None:
        """What was reckoned is here."""
        if headline is None:
            self.summary = Summary(None, say("case.estimate.too_little"), False)
        else:
            count = len(headline.assumptions)
            second = say("case.estimate.assumed", n=count) if count else say("case.estimate.sound")
            month = won_monthly(headline.low, headline.high)
            self.summary = Summary(month, second, headline.is_range)
        self.estimated.tell()

    def no_estimate(self, sentence: Sentence) -> None:
        """It could not be reckoned: why."""
        self.summary = Summary(None, sentence, False)
        self.estimated.tell()


def _short(day: date) -> Sentence:
    return day_words(day, weekday=False)
