"""Which open fact would narrow the headline most (docs/spec/household.md 6, `next_questions`)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from core.law.engine.reckon import Reckoning
from core.law.facts.open_facts import OpenFact, Values
from core.law.judging.box import ANY, NO_END, Measure
from core.law.judging.boxes import Search

LARGE_MONTHLY: Final = 10_000_000
LARGE: Final = 1_000_000_000
"""Won: the upper answer tried for an amount without an upper end."""

_FACTS_IN_DETAIL: Final = 6
_DETAIL: Final = 40
"""Evaluations for each answer tried, while few facts are open; with many of them only one."""


@dataclass(frozen=True)
class NextQuestion:
    """Asking this fact narrows the headline from one width to another, on average; won a month."""

    fact: str
    width_now: int
    width_then: int


def next_questions(
    start: Reckoning, open_facts: Sequence[OpenFact], headline: Measure, width_now: int
) -> tuple[NextQuestion, ...]:
    """The facts that matter, the one that narrows most first."""
    places = start.plan.facts
    mattering = start.open_facts(headline.slots)
    facts = [
        fact
        for fact in open_facts
        if not fact.is_office and any(places.get(place) in mattering for place in fact.places)
    ]
    detail = _DETAIL if len(open_facts) <= _FACTS_IN_DETAIL else 1
    found = []
    for fact in facts:
        widths = [
            _width(start, open_facts, headline, (fact, answer), detail) for answer in _answers(fact)
        ]
        then = (2 * sum(widths) + len(widths)) // (2 * len(widths))
        if then < width_now:
            found.append(NextQuestion(fact.path, width_now, then))
    return tuple(sorted(found, key=lambda question: question.width_then))


def _answers(fact: OpenFact) -> tuple[Values, ...]:
    """Every case, or the ends and the middle of an amount."""
    if fact.cases:
        return fact.cases
    high = fact.high
    if high is None:
        is_monthly = ".income." in fact.path or fact.path.startswith("expenses.")
        high = fact.low + (LARGE_MONTHLY if is_monthly else LARGE)
    amounts = (fact.low, (fact.low + high) // 2, high)
    return tuple(fact.values(amount, amount) for amount in amounts)


def _width(
    start: Reckoning,
    open_facts: Sequence[OpenFact],
    headline: Measure,
    told: tuple[OpenFact, Values],
    detail: int,
) -> int:
    plan = start.plan
    fact, answer = told
    changes = {plan.facts[at]: value for at, value in answer.items() if at in plan.facts}
    then = start.again(changes, plan.all_below(headline.slots))
    if detail == 1:
        ends = [headline.reaches(then, ANY)]
    else:
        search = Search(plan, open_facts, (headline,))
        _, boxes = search.run(then, headline.slots, detail, frozenset((fact,)))
        ends = [(box.reaches[0], box.reaches[1]) for box in boxes]
    low = min(bottom for (bottom, _), _ in ends)
    high = -min(top for _, (top, _) in ends)
    return min(high - low, NO_END)
