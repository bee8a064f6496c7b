"""The sheet that stays with the household (SCREENS 9): what it says, before it is drawn.

No debts, illness, crisis, notes, refusals, closed programmes; ranges stay ranges; a sum leaves out
what hangs on a fact that is still open; what was assumed is said in one sentence that names nobody.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from core.casework.case_file import CaseFile
from core.casework.questions import Form, Subject, load_form
from core.casework.sheet import Sheet
from core.casework.visit import VisitStage
from core.casework.wording import Wording, load_wording
from core.clock import Clock
from core.law.results import Assumption, Estimate
from core.office.office import Office
from core.record.kinds import HOUSEHOLD
from core.sentence import Sentence, say
from ui.screens.dates import day_words, full_day_words
from ui.screens.estimate_rows import ResultRow, headline_of, rows_of
from ui.screens.estimator import reckon
from ui.screens.household_words import in_a_row, name_words
from ui.screens.money import up_to, won, won_range

OFFICE_PAPERS = ("identity_card", "bankbook", "family_certificate")
"""Papers every application asks for (사회보장급여 신청서 별지 제1호서식, its list of papers)."""

PURPOSES = frozenset({"basic_pension", "livelihood", "housing_benefit", "one_parent_support"})
"""Programmes that have a purpose in everyday words; all others are said to be monthly money."""

TENANTS = ("jeonse", "monthly_rent", "public_rental")


@dataclass(frozen=True, slots=True)
class Line:
    """One benefit: its name, what it is for, how much."""

    title: Sentence
    purpose: Sentence
    amount: Sentence


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do: title, one or two sentences, when."""

    title: Sentence
    text: Sentence
    when: Sentence


@dataclass(frozen=True, slots=True)
class PaperSheet:
    """Everything on the sheet, in the order in which it stands there.

    further: names of what is listed and never summed · total: None when nothing has an amount.
    """

    name: Sentence
    day: Sentence
    consultant: str
    lines: tuple[Line, ...]
    further: tuple[Sentence, ...]
    total: Sentence | None
    why: tuple[Sentence, ...]
    steps: tuple[Step, ...]
    papers: tuple[Sentence, ...]
    ours: tuple[Sentence, ...]
    edition: str
    number: str


def sheet_of(
    file: CaseFile, sheet: Sheet, estimate: Estimate, consultant: str, day: date, wording: Wording,
    form: Form,
) -> PaperSheet:  # fmt: skip
    """The sheet of a household as its estimate stands. consultant: display name."""
    head = file.household.head
    found = [row for row in rows_of(estimate) if row.is_found]
    sure = [row for row in found if row.is_monthly and row.badge in ("eligible", "eligibleRange")]
    lines = tuple(_line(row) for row in sure)
    return PaperSheet(
        name=name_words(head.name if head else None),
        day=full_day_words(day),
        consultant=consultant,
        lines=lines,
        further=_further(row for row in found if row not in sure and not row.is_on_event),
        total=_total(sure, found, estimate),
        why=(
            *_not_summed(sure, found, estimate),
            *_why(sure, estimate, sheet, wording, form, is_disputed=_is_disputed(file)),
        ),
        steps=_steps(file, sheet, sure),
        papers=_papers(sheet),
        ours=_ours(file, day),
        edition=estimate.edition,
        number=f"{day:%y-%m-%d}-{file.id[:4]}",
    )


def _is_disputed(file: CaseFile) -> bool:
    return bool(file.conflicts) or any(row.is_disputed for row in file.rows)


def _line(row: ResultRow) -> Line:
    known = row.programme if row.programme in PURPOSES else "other"
    return Line(row.title, say(f"paper.purpose.{known}"), row.amount)


def _further(rows: Iterable[ResultRow]) -> tuple[Sentence, ...]:
    titles = {row.programme: row.title for row in rows}
    return tuple(titles.values())


def _total(
    sure: Sequence[ResultRow], found: Sequence[ResultRow], estimate: Estimate
) -> Sentence | None:
    """The month's sum: the estimate's own joint range where all monthly amounts are in it."""
    if not sure:
        return None
    monthly = [row for row in found if row.is_monthly]
    if len(monthly) == len(sure):
        headline = headline_of(estimate)
        return _about(headline.low, headline.high)
    highs = [row.high for row in sure]
    high = None if None in highs else sum(top for top in highs if top is not None)
    most = headline_of(estimate).high  # jointly; no part of it can be more
    if most is not None and (high is None or high > most):
        high = most
    return _about(sum(row.low or 0 for row in sure), high)


def _not_summed(
    sure: Sequence[ResultRow], found: Sequence[ResultRow], estimate: Estimate
) -> tuple[Sentence, ...]:
    """Why the sum is less than the one on screen: what hangs on an open fact is not in it."""
    open_ = [row for row in found if row.is_monthly and row not in sure]
    if not sure or not open_:
        return ()
    names = in_a_row(list(dict.fromkeys(row.title for row in open_)), "words.comma")
    most = headline_of(estimate).high
    if most is None:
        return (say("paper.not_summed", what=names),)
    return (say("paper.not_summed_up_to", what=names, amount=up_to(most)),)


def _about(low: int, high: int | None) -> Sentence:
    return won(low) if low == high else say("paper.about", amount=won_range(low, high))


def _why(
    sure: Sequence[ResultRow],
    estimate: Estimate,
    sheet: Sheet,
    wording: Wording,
    form: Form,
    *,
    is_disputed: bool,
) -> tuple[Sentence, ...]:
    said = []
    if any(row.low != row.high for row in sure):
        said.append(say("paper.why_range"))
    assumed = assumed_words(headline_of(estimate).assumptions, sheet, wording, form)
    if assumed is not None:
        said.append(assumed)
    if is_disputed:
        said.append(say("paper.two_records"))
    return tuple(said)


def assumed_words(
    assumptions: Sequence[Assumption], sheet: Sheet, wording: Wording, form: Form
) -> Sentence | None:
    """What was assumed, in one sentence that does not say who refused what; None for nothing."""
    names: dict[str, Sentence] = {}
    for one in assumptions:
        place = sheet.place_of(one.fact)
        fact = place[1] if place else one.fact
        subject = Subject.HOUSEHOLD if place is None or place[0] == HOUSEHOLD else Subject.MEMBER
        question = form.question(subject, fact)
        label = wording.label(question.id) if question else fact
        if isinstance(one.taken_as, int):
            names.setdefault(fact, say("paper.assumed_none", what=label))
        else:
            high = one.taken_as["between"][1]
            names.setdefault(fact, say("paper.assumed_up_to", what=label, amount=won(high)))
    if not names:
        return None
    return say("paper.assumed", what=in_a_row(list(names.values()), "words.comma"))


def _steps(file: CaseFile, sheet: Sheet, sure: Sequence[ResultRow]) -> tuple[Step, ...]:
    steps = []
    if sure:
        names = in_a_row([row.title for row in sure], "words.comma")
        dong = file.home.dong
        title = say("paper.step.apply", dong=dong) if dong else say("paper.step.apply_somewhere")
        steps.append(Step(title, say("paper.step.apply_text", what=names), say("paper.this_month")))
    if any(
        fact == "income.daily_wage" and sheet.answer(target, fact).between is not None
        for target, fact in sheet.answers
    ):
        steps.append(
            Step(say("paper.step.wage"), say("paper.step.wage_text"), say("paper.when_applying"))
        )
    steps.append(Step(say("paper.step.tell"), say("paper.step.tell_text"), say("paper.any_time")))
    return tuple(steps)


def _papers(sheet: Sheet) -> tuple[Sentence, ...]:
    papers = [say(f"paper.bring.{name}") for name in OFFICE_PAPERS]
    if sheet.answer(HOUSEHOLD, "home.tenure").value in TENANTS:
        papers.insert(2, say("paper.bring.lease"))
    return tuple(papers)


def _ours(file: CaseFile, day: date) -> tuple[Sentence, ...]:
    ours = [say("paper.ours.send")]
    coming = sorted(
        visit.plan.day
        for visit in file.visits
        if visit.stage is VisitStage.PLANNED and visit.plan.day and visit.plan.day > day
    )
    if coming:
        ours.append(say("paper.ours.visit", day=day_words(coming[0])))
    return tuple(ours)


class PaperScreen:
    """Keeps the sheet of one case and says where its PDF was left.

    said: what happened last, for the person.
    """

    def __init__(self, log: Callable[[str, str], object], make: Callable[[], PaperSheet]) -> None:
        self._log = log
        self._make = make
        self.sheet: PaperSheet | None = None
        self.said: Sentence | None = None
        self._listeners: list[Callable[[], None]] = []

    def changed(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Be told when something shown has changed; call what is returned to end it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def work(self) -> PaperSheet:
        """The sheet, worked out; for the background lane."""
        return self._make()

    def took(self, sheet: PaperSheet) -> None:
        self.sheet = sheet
        self._tell()

    def about_to_keep(self, purpose: str) -> None:
        """Written to the history before the paper exists (who, when, what, why)."""
        self._log("paper", purpose)

    def kept(self) -> None:
        self.said = say("paper.kept")
        self._tell()

    def failed(self) -> None:
        self.said = say("paper.not_kept")
        self._tell()

    def _tell(self) -> None:
        for listener in list(self._listeners):
            listener()


def paper_screen(
    office: Office, clock: Clock, language: str, case: str, visit: str | None
) -> PaperScreen:
    """The sheet of a case, from the answers of one visit or of all."""

    def make() -> PaperSheet:
        file = office.case(case)
        if visit is not None:
            sheet = Sheet.of(file, visit)
        else:
            sheet = Sheet(file.household, dict(file.answers), file.rows)
        day = clock.today()
        estimate = reckon(office.estimator(visit), sheet, day).estimate
        consultant = office.enrolment.consultant_name
        wording, form = load_wording(language), load_form()
        return sheet_of(file, sheet, estimate, consultant, day, wording, form)

    return PaperScreen(lambda what, why: office.log_access(case, what, why), make)
