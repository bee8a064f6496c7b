"""The estimate of one household on one day: every programme, sound and likely, with its reasons.

    estimator = Estimator(load_pack())
    estimate = estimator.estimate(content, date(2026, 11, 1), assume=True)

The words of docs/spec/household.md 6 are used as they stand there.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any, Final

from core.law.bundles import Bundle, today_bundle
from core.law.engine.plan import Shape
from core.law.engine.rulebook import Library
from core.law.facts.answers import Untold
from core.law.facts.household import facts_of
from core.law.facts.known import FACTS
from core.law.facts.open_facts import KnownFacts, OpenFact, with_reasons
from core.law.household_format import Household, read_household
from core.law.judging.course import Course
from core.law.judging.footing import FIRST_YEAR, LAST_YEAR
from core.law.judging.judge import Judge, Judged, assumed
from core.law.judging.tally import span_over
from core.law.next_question import NextQuestion, next_questions
from core.law.pack import Pack
from core.law.results import Ends, Estimate, assumptions, member_name, results_of, with_likely
from core.law.rules import PROGRAMMES, RULES

_OWNER: Final = re.compile(r"^members\[\d+\]\.")


class Estimator:
    """Estimates households with one pack. Keeps the plans it has made."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self._library = Library(RULES, pack.figures, FACTS)
        self.judge_of = lru_cache(maxsize=256)(self._make_judge)
        """The judge of households of a shape on a day; made once."""

    def estimate(
        self,
        content: object,
        as_of: date,
        *,
        today: date | None = None,
        assume: bool = False,
        why: Mapping[str, Untold] | None = None,
        with_questions: bool = True,
    ) -> Estimate:
        """The estimate of a household in JSON shape. Raises Mistake with the place.

        today: no birth may lie long after it; `as_of` when not given. why: reasons for missing
        facts by path, where the form knows more than the format. with_questions: work out
        next_questions too.
        """
        household = read_household(content)
        known = facts_of(household, as_of, today or as_of)
        known.open_facts = with_reasons(known.open_facts, why or {})
        judge = self.judge_of(as_of, known.shape)
        judged = judge.judge(known)
        questions = _questions(judged) if with_questions else ()
        estimate = self._read_off(household, judged, as_of, questions)
        if assume:
            return self._with_likely(estimate, household, known, judge)
        return estimate

    def on_assumptions(
        self, content: object, as_of: date, *, today: date | None = None
    ) -> Estimate:
        """The estimate when every fact with a declared assumption takes its value; `taken` says
        which. It is no sound one and stands in for `likely` where only that is wanted. Raises
        Mistake."""
        household = read_household(content)
        known = facts_of(household, as_of, today or as_of)
        declared = self._declared(known.open_facts)
        told = self.with_assumptions(known)
        judged = self.judge_of(as_of, known.shape).judge(told)
        estimate = self._read_off(household, judged, as_of, ())
        return replace(estimate, taken=assumptions(list(declared), declared))

    def with_assumptions(self, known: KnownFacts) -> KnownFacts:
        """The same facts, with the declared value for each that has one and nobody told."""
        declared = self._declared(known.open_facts)
        return assumed(known, {fact: _taken(value) for fact, value in declared.items()})

    def _make_judge(self, day: date, shape: Shape) -> Judge:
        year = min(max(day.year, FIRST_YEAR), LAST_YEAR)
        covered = day if year == day.year else date(year, 12 if day.year > year else 1, 1)
        return Judge(Course(self._library.on(covered), shape, PROGRAMMES), self.pack, day)

    def _read_off(
        self,
        household: Household,
        judged: Judged,
        as_of: date,
        questions: tuple[NextQuestion, ...],
    ) -> Estimate:
        return Estimate(
            id=household.id,
            as_of=as_of,
            edition=self.pack.edition,
            reckoned=tuple(sorted(programme.id for programme in PROGRAMMES)),
            recognised_income=_recognised(judged),
            results=results_of(household, judged, self.pack, as_of),
            bundles=_bundles(household, judged),
            headline=judged.headline.id,
            next_questions=questions,
            notices=household.notices,
            judged=judged,
            member_names=tuple(
                member_name(household, person) for person in range(len(household.members))
            ),
        )

    def _with_likely(
        self, estimate: Estimate, household: Household, known: KnownFacts, judge: Judge
    ) -> Estimate:
        declared = self._declared(known.open_facts)
        if not declared:
            return estimate
        taken = {fact: _taken(value) for fact, value in declared.items()}
        second = judge.judge(assumed(known, taken), estimate.judged.start)
        likely = self._read_off(household, second, estimate.as_of, ())
        return with_likely(estimate, estimate.judged, likely, declared)

    def _declared(self, open_facts: list[OpenFact]) -> dict[OpenFact, Any]:
        """The facts nobody told for which the form declares an assumption (household.md 3.3)."""
        declared = {}
        for fact in open_facts:
            name = _OWNER.sub("", fact.path)
            if fact.why is not None and name in self.pack.assumptions:
                declared[fact] = self.pack.assumptions[name]
        return declared


def _taken(declared: Any) -> tuple[int, int | None]:
    if isinstance(declared, int):
        return declared, declared
    low, high = declared["between"]
    return low, high


def _recognised(judged: Judged) -> dict[str, Ends]:
    return {name: span_over(judged.boxes, slot) for name, slot in judged.course.recognised.items()}


def _bundles(household: Household, judged: Judged) -> tuple[Bundle, ...]:
    gross = span_over(judged.boxes, judged.course.gross_income)
    return (today_bundle(household, gross), *judged.bundles)


def _questions(judged: Judged) -> tuple[NextQuestion, ...]:
    bundle = next(it for it in judged.bundles if it.id == judged.headline.id)
    low, high = bundle.monthly
    if low is None or high is None or low == high:
        return ()
    monthly, _ = judged.headline.measures(judged.start)
    return next_questions(judged.start, judged.open_facts, monthly, high - low)
