"""Why and why not: the conditions of a result as data, and as sentences to be read aloud.

    for condition in conditions_of(estimate, result):
        words(condition.sentence)  # 소득인정액이 기준액 이하: 맞습니다. 기준까지 175,192원 ...

Conditions stand in the law's order. The tree of amounts is core.law.explain.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from core.law.engine.bounds import Between
from core.law.engine.exact import Part
from core.law.engine.facts import Maybe
from core.law.engine.figures import PERCENT_UNITS, Reading
from core.law.engine.gather import Gather, Partner
from core.law.engine.plan import Slot
from core.law.engine.rule import Rule
from core.law.explain import is_money
from core.law.facts.known import FACTS
from core.law.judging.course import ConditionSlots, Seat
from core.law.judging.judge import Judged
from core.law.judging.tally import ConditionTally, Span
from core.law.results import Ends, Estimate, Result
from core.sentence import Sentence, say


@dataclass(frozen=True)
class Basis:
    """A figure that a condition is measured by: title by language, its law, notice and standing."""

    title: Mapping[str, str]
    law: str
    notice: str
    standing: str


@dataclass(frozen=True)
class Limit:
    """What the condition is measured against: whole numbers rounded outwards (None: no end).

    title: of a rule, or by language of a figure. unit: of packs.md 2; "won" for what is reckoned.
    """

    title: Sentence | Mapping[str, str]
    amount: Ends
    unit: str


@dataclass(frozen=True)
class WhyCondition:
    """One condition of a result.

    holds: None while it is open. by: won by which it is met (negative: missed), None where nothing
    is measured. law: article. limits, figures: what it is measured by. assuming: paths of the
    answers that were assumed and on which it rests. sentence: all of it, to be read aloud.
    """

    rule: str
    title: Sentence
    holds: bool | None
    by: Ends | None
    law: str
    limits: tuple[Limit, ...]
    figures: tuple[Basis, ...]
    assuming: tuple[str, ...]

    @property
    def sentence(self) -> Sentence:
        """What is asked, whether it holds, and by how much."""
        state = {True: "holds", False: "fails", None: "open"}[self.holds]
        said = say(f"why.condition.{state}", what=self.title)
        return said if self.by is None else say("why.joined", one=said, other=_by_words(self.by))


def conditions_of(
    estimate: Estimate, result: Result, *, likely: bool = False
) -> tuple[WhyCondition, ...]:
    """The conditions of a result in the law's order.

    likely: with the declared assumptions, where the estimate was made with them.
    """
    judged = estimate.likely_judged if likely and estimate.likely_judged else estimate.judged
    seat = _seat(judged, result)
    taken = {it.fact for it in estimate.taken} if likely else set()
    return tuple(
        _condition(judged, slots, tallied, _assuming(estimate.judged, slots, taken))
        for slots, tallied in zip(seat.conditions, judged.tallies[seat].conditions, strict=True)
    )


def verdict_sentence(result: Result) -> Sentence:
    """The result in one sentence, without its conditions."""
    programme = say(f"programme.{result.programme}")
    if result.verdict == "undecided" and not result.missing:
        return say("why.verdict.office", programme=programme)
    if result.verdict == "entitled" and result.standing == "unverified":
        return say("why.verdict.unverified", programme=programme)
    return say(f"why.verdict.{result.verdict}", programme=programme)


def _seat(judged: Judged, result: Result) -> Seat:
    return next(
        seat
        for seat in judged.tallies
        if seat.programme.id == result.programme and judged.person_of(seat) == result.person
    )


def _condition(
    judged: Judged, slots: ConditionSlots, tallied: ConditionTally, assuming: tuple[str, ...]
) -> WhyCondition:
    source = judged.course.plan.step_of[slots.holds].term.source
    margin = tallied.margin
    measured = (slots.holds,) if slots.margin is None else (slots.margin, slots.holds)
    needs = tuple(dict.fromkeys(need for it in measured for need in _limit_needs(judged, it)))
    return WhyCondition(
        rule=slots.condition.name,
        title=say(f"law.rule.{slots.condition.name}"),
        holds=tallied.holds.settled,
        by=None if margin.is_empty else (margin.low, margin.high),
        law=source.law if isinstance(source, (Rule, Gather, Partner)) else "",
        limits=tuple(it for need in needs if (it := _limit(judged, need)) is not None),
        figures=_figures(judged, needs),
        assuming=assuming,
    )


def _assuming(judged: Judged, slots: ConditionSlots, taken: set[str]) -> tuple[str, ...]:
    read = (slots.holds,) if slots.margin is None else (slots.holds, slots.margin)
    paths = [fact.path for fact in judged.mattering(read) if fact.path in taken]
    return tuple(dict.fromkeys(paths))


# -- what a condition is measured by ------


def _limit_needs(judged: Judged, slot: Slot) -> Iterator[Slot]:
    """What stands on the law's side of a comparison: it rests on figures, on no told amount.

    Looks through yes/no rules of the same programme, not into another programme's verdict.
    """
    plan = judged.course.plan
    verdicts = {seat.entitled for seat in judged.course.seats}
    for need in plan.step_of[slot].needs:
        if need in plan.figures or (need in plan.step_of and _is_set_by_law(judged, need)):
            yield need
        elif (
            need in plan.step_of
            and need not in verdicts
            and isinstance(judged.start.values[need], (bool, Maybe))
        ):
            yield from _limit_needs(judged, need)


def _is_set_by_law(judged: Judged, slot: Slot) -> bool:
    plan = judged.course.plan
    below = plan.all_below((slot,))
    told = any(
        slot in below and FACTS[name].kind == "amount" and is_money(name)
        for (name, _), slot in plan.facts.items()
    )
    return not told and any(figure in below for figure in plan.figures)


def _limit(judged: Judged, slot: Slot) -> Limit | None:
    value = judged.start.values[slot]
    if isinstance(value, bool) or not isinstance(value, (int, Part, Between)):
        return None
    plan = judged.course.plan
    span = Span()
    span.include(value)
    if slot in plan.figures:
        reading = plan.figures[slot]
        is_whole = reading.figure.unit not in ("share", "text", *PERCENT_UNITS)
        ends = (span.low, span.high)
        return Limit(reading.figure.title, ends, reading.figure.unit) if is_whole else None
    name = plan.step_of[slot].term.name.rpartition(".")[2]
    if not is_money(name):
        return None
    return Limit(say(f"law.rule.{name}"), (span.low, span.high), "won")


def _figures(judged: Judged, needs: tuple[Slot, ...]) -> tuple[Basis, ...]:
    plan = judged.course.plan
    below = plan.all_below(needs) if needs else frozenset()
    readings = {
        reading.figure.name: reading for slot, reading in plan.figures.items() if slot in below
    }
    return tuple(_basis(reading) for reading in readings.values())


def _basis(reading: Reading) -> Basis:
    figure = reading.figure
    return Basis(figure.title, figure.law, reading.source, reading.standing.name.lower())


# -- by how much, in words ------


def _by_words(by: Ends) -> Sentence:
    low, high = by
    if low == high and low is not None:
        if low == 0:
            return say("why.by.on_it")
        return say("why.by.met" if low > 0 else "why.by.missed", amount=abs(low))
    if low is not None and low >= 0:
        return _from_to("why.by.met", low, high)
    if high is not None and high <= 0:
        return _from_to("why.by.missed", -high, None if low is None else -low)
    if low is None or high is None:
        return say("why.by.either")
    return say("why.by.between", missed=-low, met=high)


def _from_to(key: str, low: int, high: int | None) -> Sentence:
    if high is None:
        return say(f"{key}.at_least", low=low)
    return say(f"{key}.from_to", low=low, high=high)
