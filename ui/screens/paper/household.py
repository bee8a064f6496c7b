"""The sheet that stays with the household (SCREENS 9).

No debts, illness, crisis, notes, refusals, closed programmes; ranges stay ranges; a sum leaves out
what hangs on a fact that is still open; what was assumed is said in one sentence that names nobody.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from typing import Final

from core.casework.papers.bring import BringList, Got, needed
from core.casework.papers.kinds import PaperKind
from core.casework.papers.places import load_apply
from core.casework.sheet import Sheet
from core.casework.visit import VisitStage
from core.casework.wording import Wording
from core.law.results import Estimate
from core.sentence import Sentence, say
from ui.screens.dates import day_words, full_day_words
from ui.screens.estimate_rows import ResultRow, headline_of, rows_of
from ui.screens.household_words import in_a_row, name_words
from ui.screens.money import up_to, won, won_range
from ui.screens.paper.blocks import (
    Amounts,
    Beside,
    Block,
    Call,
    Heading,
    Paper,
    Paragraph,
    Point,
    Points,
    Row,
    Said,
    Step,
    Steps,
)
from ui.screens.paper.bring import point_of
from ui.screens.paper.words import Ingredients, assumed_words, last_weekday

PARTS: Final = ("amounts", "steps", "bring", "ours", "call")
"""What the consultant may leave out; all of them stand on it from the start."""

_MOST_STEPS: Final = 3
"""More than three things to do are not done; only applications may be more."""
_NOBODY_KNOWS: Final = "?"
"""The place of a programme of which the pack does not know where it is applied for."""

_BY_BILL: Final = frozenset({"electricity_discount", "telecom_discount"})

PURPOSES = frozenset({"basic_pension", "livelihood", "housing_benefit", "one_parent_support"})
"""Programmes that have a purpose in everyday words; all others are said to be monthly money."""


def household_paper(
    given: Ingredients, language: str, parts: Collection[str], reader: str | None, bring: BringList
) -> Paper:
    """The sheet as the estimate stands. reader: member it is addressed to, None for the head."""
    found = [row for row in rows_of(given.estimate) if row.is_found]
    sure = [row for row in found if row.is_monthly and row.badge in ("eligible", "eligibleRange")]
    blocks: list[Block] = []
    if "amounts" in parts:
        blocks += _amounts(given, given.wordings[language], sure, found)
    if "steps" in parts:
        blocks += [Heading(say("paper.what_to_do")), Steps(_steps(given, language, sure, found))]
    left = _bring(given.sheet, language, bring) if "bring" in parts else ()
    right = _ours(given) if "ours" in parts else ()
    blocks += [Beside(left, right)] if left and right else [*left, *right]
    if "call" in parts:
        blocks.append(call_block(given.consultant))
    return Paper(
        kind=PaperKind.HOUSEHOLD,
        title=say("paper.title"),
        over=say("paper.from"),
        head=say("paper.for", name=name_words(reader_name(given, reader))),
        day=full_day_words(given.day),
        by=say("paper.consultant", name=given.consultant),
        blocks=tuple(blocks),
        foot_left=say("paper.left_out"),
        foot_right=say("paper.edition", edition=given.estimate.edition, number=given.number),
        number=given.number,
    )


def reader_name(given: Ingredients, reader: str | None) -> str | None:
    """Name of the member the paper is addressed to; the head's where nobody was chosen."""
    household = given.file.household
    chosen = next((one for one in household.members if one.id == reader), household.head)
    return chosen.name if chosen else None


def call_block(consultant: str) -> Call:
    """Whom to call; the Center's number is written by hand, since the program does not know it."""
    return Call(
        say("paper.call"),
        say("paper.our_number"),
        say("paper.consultant", name=consultant),
        (say("paper.number_120"), say("paper.number_129"), say("paper.number_109")),
    )


# --- amounts ---------------------------------------------------------------------------------


def _amounts(
    given: Ingredients, wording: Wording, sure: Sequence[ResultRow], found: Sequence[ResultRow]
) -> list[Block]:
    shared = {name for name, n in Counter(row.programme for row in sure).items() if n > 1}
    rows = tuple(_row(given, row, is_shared=row.programme in shared) for row in sure)
    further = _further(row for row in found if row not in sure and not row.is_on_event)
    total = _total(sure, found, given.estimate)
    table = Amounts(
        rows or (Row(say("paper.nothing_sure"), "", ""),),
        Row(say("paper.further", n=len(further)), in_a_row(further, "words.comma"), "")
        if further
        else None,
        Row(say("paper.total"), "", total) if total is not None else None,
    )
    why = (*_not_summed(sure, found, given.estimate), *_why(given, wording, sure))
    return [
        Heading(say("paper.what_you_may_get")),
        table,
        Paragraph(why, say("paper.an_estimate")),
    ]


def _row(given: Ingredients, row: ResultRow, *, is_shared: bool) -> Row:
    known = row.programme if row.programme in PURPOSES else "other"
    title: Sentence = row.title
    members = given.sheet.household.members
    if is_shared and row.person is not None and row.person < len(members):
        title = in_a_row([row.title, members[row.person].name], "words.dot")
    return Row(title, say(f"paper.purpose.{known}"), row.amount)


def _further(rows: Iterable[ResultRow]) -> list[Sentence]:
    """What is listed and never summed."""
    return list({row.programme: row.title for row in rows}.values())


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


def _why(given: Ingredients, wording: Wording, sure: Sequence[ResultRow]) -> tuple[Sentence, ...]:
    said = []
    if any(row.low != row.high for row in sure):
        said.append(say("paper.why_range"))
    assumptions = headline_of(given.estimate).assumptions
    assumed = assumed_words(assumptions, given.sheet, wording, given.form)
    if assumed is not None:
        said.append(assumed)
    if given.is_disputed:
        said.append(say("paper.two_records"))
    return tuple(said)


# --- what to do ------------------------------------------------------------------------------


def _steps(
    given: Ingredients, language: str, sure: Sequence[ResultRow], found: Sequence[ResultRow]
) -> tuple[Step, ...]:
    steps = _applications(given, sure, language)
    if any(
        fact == "income.daily_wage" and given.sheet.answer(target, fact).between is not None
        for target, fact in given.sheet.answers
    ):
        steps.append(
            Step(say("paper.step.wage"), say("paper.step.wage_text"), say("paper.when_applying"))
        )
    has_bills = any(row.programme in _BY_BILL for row in found)
    if has_bills and len(steps) <= _MOST_STEPS:
        steps.append(
            Step(say("paper.step.bills"), say("paper.step.bills_text"), say("paper.from_today"))
        )
    if len(steps) < _MOST_STEPS:
        tell = say("paper.step.tell")
        steps.append(Step(tell, say("paper.step.tell_text"), say("paper.any_time")))
    return tuple(steps)


def _applications(given: Ingredients, sure: Sequence[ResultRow], language: str) -> list[Step]:
    """One step for each place where something is applied for; the community center first."""
    places: dict[str, list[Sentence]] = {}
    for row in sure:
        known = load_apply().get(row.programme)
        name = _NOBODY_KNOWS if known is None else known.names.get(language, "")
        titles = places.setdefault(name, [])
        if row.title not in titles:
            titles.append(row.title)
    order = sorted(places, key=lambda name: (name != "", name == _NOBODY_KNOWS))
    return [_application(given, name, in_a_row(places[name], "words.comma")) for name in order]


def _application(given: Ingredients, place: str, what: Sentence) -> Step:
    if place == _NOBODY_KNOWS:
        return Step(say("paper.step.ask", what=what), say("paper.step.ask_text"), say("paper.soon"))
    if place:
        title = say("paper.step.elsewhere", place=place)
        return Step(title, say("paper.step.elsewhere_text", what=what), say("paper.soon"))
    dong = given.file.home.dong
    title = say("paper.step.apply", dong=dong) if dong else say("paper.step.apply_somewhere")
    return Step(title, say("paper.step.apply_text", what=what), _until(given))


def _until(given: Ingredients) -> Sentence:
    """Benefits count from the month of the application: the last weekday of this month."""
    last = last_weekday(given.day)
    return say("paper.until", day=day_words(last)) if last is not None else say("paper.soon")


def _bring(sheet: Sheet, language: str, bring: BringList) -> tuple[Block, ...]:
    """What is asked for everywhere; what may be asked for besides stands on the list of papers."""
    home = (Got.OWN, Got.OFFICE)
    papers = [one for one in needed(bring, sheet) if one.paper.got in home and one.paper.is_sure]
    points = tuple(point_of(one, language) for one in papers)
    return (Heading(say("paper.what_to_bring")), Points(points))


def _ours(given: Ingredients) -> tuple[Block, ...]:
    ours: list[Said] = [say("paper.ours.send")]
    coming = sorted(
        visit.plan.day
        for visit in given.file.visits
        if visit.stage is VisitStage.PLANNED and visit.plan.day and visit.plan.day > given.day
    )
    if coming:
        ours.append(say("paper.ours.visit", day=day_words(coming[0])))
    return (
        Heading(say("paper.what_we_do")),
        Points(tuple(Point(one) for one in ours), "tick"),
    )
