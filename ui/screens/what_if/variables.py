"""Which answers can be put differently, and over which values (docs/decisions/0080).

Every amount, number and yes/no the form asks now may be chosen, told or open. The range follows the
period of the question, and is longer where more was told.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Literal, TypeAlias

from core.casework.questions import Question, QuestionKind, Subject, load_form
from core.casework.scenarios.scenario import Other, Put, path_of
from core.casework.sheet import Sheet
from core.errors import Mistake
from core.law.facts.spec import SpecFact
from core.law.what_if.changes import fact_at
from core.people.answer import State
from core.record.kinds import HOUSEHOLD
from core.sentence import Sentence, say
from ui.screens.visit.form import FormReader

FORM = load_form()

Kind: TypeAlias = Literal["won", "number", "yes_no"]
_KINDS: Final[dict[QuestionKind, Kind]] = {
    QuestionKind.WON: "won",
    QuestionKind.NUMBER: "number",
    QuestionKind.YES_NO: "yes_no",
}
STEPS: Final = 50
"""Steps of the slider over a whole range, at most."""
_COARSE: Final = 5
"""Small steps in one large step (Shift)."""
_STEP: Final = {"month": 100_000, "year": 1_000_000, "once": 2_000_000}
"""Won of one step, by the period asked."""
_MOST: Final = {
    "birth_order": 5, "care_leaver.years_in_care": 20, "worked_days_2y": 730, "cc": 4_000,
    "worked_hours_2y": 4_000, "parents_income_ratio": 300, "age_years": 30, "home.area_m2": 200,
}  # fmt: skip
"""Up to where a number is looked at; others up to 100."""
FIRST: Final = ("income.regular_wage", "income.daily_wage", "income.business")
"""Which answer stands there at first: the first of these that is told and above 0."""


@dataclass(frozen=True, slots=True)
class Variable:
    """One answer that can be put differently.

    target: id of a member or row, or HOUSEHOLD · now: what counts today: a value, its two ends
    (the second None: no upper end), or None while nobody knows · step: of the slider, in won or
    units; high: the last value of the range.
    """

    target: str
    question: Question
    path: str
    kind: Kind
    now: Any
    step: int
    high: int

    @property
    def key(self) -> str:
        """Names it among all variables of the household."""
        return f"{self.target}/{self.question.fact}"

    @property
    def is_income(self) -> bool:
        """Won of a month that somebody has: then it is said what is left of each won more."""
        return self.question.fact.startswith("income.")

    @property
    def coarse(self) -> int:
        """The large step."""
        return self.step * _COARSE

    @property
    def values(self) -> tuple[int, ...]:
        """Where the slider can stand."""
        return tuple(range(0, self.high + 1, self.step))

    @property
    def span(self) -> tuple[int, int | None] | None:
        """What is told today as two ends; None for a yes/no or while nobody knows."""
        if self.kind == "yes_no" or self.now is None:
            return None
        return self.now if isinstance(self.now, tuple) else (self.now, self.now)

    @property
    def start(self) -> int:
        """Where the slider stands at first: the middle of what is told, or none."""
        if self.kind == "yes_no":
            return 0 if self.now is True else 1
        low, high = self.span or (0, 0)
        middle = (low + (low if high is None else high)) // 2
        return min(middle // self.step * self.step, self.high)


def variables_of(
    sheet: Sheet, day: date, *, may_ask_sensitive: bool = True
) -> tuple[Variable, ...]:
    """All of a household, member by member, the home last."""
    reader = FormReader(FORM, sheet, day, may_ask_sensitive=may_ask_sensitive)
    found = list(_found(reader, sheet))
    order = [one.id for one in sheet.household.members]
    order += [row.id for row in sheet.rows]
    order.append(HOUSEHOLD)
    return tuple(sorted(found, key=lambda one: order.index(one.target)))


def _found(reader: FormReader, sheet: Sheet) -> Iterator[Variable]:
    for (target, fact), question in reader.all_places():
        kind = _KINDS.get(question.kind)
        path = path_of(sheet, target, fact) if kind and question.subject is not Subject.DEBT else ""
        spec = _spec_of(path) if path else None
        if kind is None or not path or spec is None or not spec.is_reckoned:
            continue
        now = _now(sheet, target, fact)
        step, high = _range(question, kind, now)
        yield Variable(target, question, path, kind, now, step, high)


def _spec_of(path: str) -> SpecFact | None:
    try:
        return fact_at(path)
    except Mistake:  # asked, but only services read it
        return None


def _now(sheet: Sheet, target: str, fact: str) -> Any:
    answer = sheet.answer(target, fact)
    if answer.state is State.NONE:
        return 0
    if answer.state is not State.GIVEN:
        return None
    return tuple(answer.between) if answer.between is not None else answer.value


def _range(question: Question, kind: Kind, now: Any) -> tuple[int, int]:
    """Step and last value: fifty steps of the period, longer steps where much was told."""
    if kind == "yes_no":
        return 1, 1
    if kind == "number":
        high = _MOST.get(question.fact, 100)
        step = max(1, high // STEPS)
        return step, high // step * step
    step = _STEP[question.period or "once"]
    ends = [end for end in (now if isinstance(now, tuple) else (now,)) if isinstance(end, int)]
    while max(ends, default=0) * 3 // 2 > step * STEPS:
        step *= 2
    return step, step * STEPS


def first_of(variables: tuple[Variable, ...]) -> Variable | None:
    """Which stands there at first: somebody's earnings told above 0, else the first earnings."""
    earnings = [one for one in variables if one.question.fact in FIRST]
    told = [one for one in earnings if one.span and (one.span[1] is None or one.span[1] > 0)]
    return next(iter(told or earnings or variables), None)


def value_words(variable: Variable, value: Any) -> Sentence:
    """A value of a number or a yes/no; amounts are said by ui.screens.money."""
    if variable.kind == "yes_no":
        return say("what_if.yes") if value else say("what_if.no")
    return say("words.plain", a=f"{value:,}")


def put_of(variable: Variable, value: int) -> Put:
    """A value of the slider as the answer it stands for."""
    return bool(value) if variable.kind == "yes_no" else value


def other_of(variable: Variable, value: int) -> Other:
    """The answer put differently, as a case keeps it."""
    return Other(variable.target, variable.question.fact, put_of(variable, value))
