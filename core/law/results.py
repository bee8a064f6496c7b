"""What an estimate says: results, reasons, likely bounds; and how they are read off a run."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, TypeAlias

from core.law.bundles import Bundle
from core.law.engine.figures import Standing
from core.law.engine.gather import Gather, Partner
from core.law.engine.rule import Rule
from core.law.facts.answers import Untold
from core.law.facts.open_facts import OpenFact
from core.law.household_format import Household, Notice
from core.law.judging.course import ConditionSlots, Seat
from core.law.judging.judge import Judged
from core.law.judging.tally import ConditionTally, End, Tally, Verdict
from core.law.next_question import NextQuestion
from core.law.pack import Pack
from core.law.programme import Period

Ends: TypeAlias = tuple[End, End]


@dataclass(frozen=True)
class Assumption:
    """One fact taken as declared. taken_as: the declared value; why it was not known."""

    fact: str
    taken_as: Any
    why: Untold


@dataclass(frozen=True)
class Likely:
    """The bounds when every missing fact with a declared assumption takes its declared value.

    amount: of a result; monthly and household_total: of a bundle.
    """

    assuming: tuple[Assumption, ...]
    verdict: Verdict | None = None
    amount: Ends | None = None
    monthly: Ends | None = None
    household_total: Ends | None = None


@dataclass(frozen=True)
class Because:
    """One condition: whether it holds (None: open), by how much, where it stands."""

    rule: str
    holds: bool | None
    by: Ends | None
    law: str


@dataclass(frozen=True)
class Result:
    """One programme for the household or one member.

    person: place among the listed members, None for the household. amount: won of the period; None
    where there is none to show. reference: amount by the last known figures (None: no amount) and
    their year.
    """

    programme: str
    member: str | None
    person: int | None
    verdict: Verdict
    amount: Ends | None
    period: Period | None
    standing: str
    missing: tuple[str, ...] | None = None
    value: str | None = None
    has_value: bool = False
    because: tuple[Because, ...] = ()
    is_closed: bool = False
    is_on_event: bool = False
    leans_on: tuple[str, ...] = ()
    reference: tuple[Ends | None, int] | None = None
    likely: Likely | None = None


@dataclass(frozen=True)
class Estimate:
    """All results and bundles of one household.

    headline: id of the bundle shown first. member_names: as in the results, by place as listed.
    judged, likely_judged: the runs behind it, for reasons. taken: every assumption made.
    """

    id: str | None
    as_of: date
    edition: str
    reckoned: tuple[str, ...]
    recognised_income: Mapping[str, Ends]
    results: tuple[Result, ...]
    bundles: tuple[Bundle, ...]
    headline: str
    next_questions: tuple[NextQuestion, ...]
    notices: tuple[Notice, ...]
    judged: Judged = field(repr=False, compare=False)
    member_names: tuple[str, ...] = ()
    likely_bundles: Mapping[str, Likely] = field(default_factory=dict)
    likely_judged: Judged | None = field(default=None, repr=False, compare=False)
    taken: tuple[Assumption, ...] = ()


def results_of(household: Household, judged: Judged, pack: Pack, day: date) -> tuple[Result, ...]:
    """Every result, sorted by programme id, then member."""
    found = []
    for seat in judged.tallies:
        person = judged.person_of(seat)
        member = None if person is None else member_name(household, person)
        found.append(result_of(judged, seat, pack, day, member, person))
    return tuple(sorted(found, key=lambda it: (it.programme, it.member or "", it.person or 0)))


def result_of(
    judged: Judged, seat: Seat, pack: Pack, day: date, member: str | None, person: int | None
) -> Result:
    """One result. member: name of the person, whose place as listed is `person`."""
    joined = judged.tallies[seat]
    verdict, found = judged.verdict(seat), judged.found[seat]
    footing = judged.footings[seat]
    is_shown = bool(seat.outcomes) and footing.standing is not Standing.UNVERIFIED
    return Result(
        programme=seat.programme.id,
        member=member,
        person=person,
        verdict=verdict,
        amount=_amount(joined, found) if is_shown and verdict != "not_covered" else None,
        period=_period(seat, joined),
        standing=footing.standing.name.lower(),
        missing=_missing(judged, seat) if verdict == "undecided" else None,
        value=next(iter(joined.codes)) if len(joined.codes) == 1 else None,
        has_value=seat.value is not None and found != "not_entitled" and verdict != "not_covered",
        because=tuple(
            _because(judged, slots, condition)
            for slots, condition in zip(seat.conditions, joined.conditions, strict=True)
        ),
        is_closed=pack.is_closed(seat.programme.id, day),
        is_on_event=joined.on_event.settled is True and found != "not_entitled",
        leans_on=footing.leanings,
        reference=_reference(judged, seat, is_shown=is_shown),
    )


def member_name(household: Household, person: int) -> str:
    """The member's id, or its place in the list when it has none."""
    return household.member_ids[person] or f"members[{person}]"


def _amount(joined: Tally, found: Verdict) -> Ends:
    return (0, 0) if found == "not_entitled" else (joined.amount.low, joined.amount.high)


def _period(seat: Seat, joined: Tally) -> Period | None:
    """The period of the first form that is possible; of the first form where none is."""
    if not seat.outcomes:
        return None
    return seat.outcomes[min(joined.forms, default=0)].outcome.period


def _missing(judged: Judged, seat: Seat) -> tuple[str, ...]:
    """What the verdict depends on: facts nobody told, else spans; none: the office judges."""
    slots = seat.line_slots
    if judged.tallies[seat].is_known_in_part:
        slots += tuple(form.applies for form in seat.outcomes if form.applies is not None)
    facts = judged.mattering(slots)
    untold = [fact for fact in facts if fact.why is not None]
    return tuple(dict.fromkeys(fact.path for fact in untold or facts))


def _because(judged: Judged, slots: ConditionSlots, tallied: ConditionTally) -> Because:
    step = judged.course.plan.step_of[slots.holds]
    source = step.term.source
    law = source.law if isinstance(source, (Rule, Gather, Partner)) else ""
    margin = tallied.margin
    by = None if margin.is_empty else (margin.low, margin.high)
    return Because(slots.condition.name, tallied.holds.settled, by, law)


def _reference(judged: Judged, seat: Seat, *, is_shown: bool) -> tuple[Ends | None, int] | None:
    footing = judged.footings[seat]
    covering = footing.covering
    if covering.is_covered or covering.reference_year is None:
        return None
    if footing.standing is Standing.UNVERIFIED:
        return None
    amount = _amount(judged.tallies[seat], judged.found[seat]) if is_shown else None
    return amount, covering.reference_year


def with_likely(
    estimate: Estimate, judged: Judged, likely: Estimate, taken: Mapping[OpenFact, Any]
) -> Estimate:
    """Adds the likely bounds to every result and bundle that misses an assumed fact.

    likely: the estimate of the second run, taken: what it assumed.
    """
    second = {(it.programme, it.person): it for it in likely.results}
    results = tuple(
        _result_with_likely(it, judged, second[it.programme, it.person], taken)
        if (it.programme, it.person) in second
        else it
        for it in estimate.results
    )
    found: dict[str, Likely] = {}
    gross = judged.course.gross_income
    slots = {it.id: (*it.slots(), gross) for it in judged.sums}
    for bundle in likely.bundles:
        assuming = assumptions(judged.mattering(slots.get(bundle.id, (gross,))), taken)
        if assuming:
            found[bundle.id] = Likely(
                assuming, monthly=bundle.monthly, household_total=bundle.household_total
            )
    return replace(
        estimate,
        results=results,
        likely_bundles=found,
        likely_judged=likely.judged,
        taken=assumptions(list(taken), taken),
    )


def _result_with_likely(
    result: Result, judged: Judged, second: Result, taken: Mapping[OpenFact, Any]
) -> Result:
    low, high = result.amount or (0, 0)
    if result.verdict == "not_covered" or (result.verdict != "undecided" and low == high):
        return result
    seat = next(
        it
        for it in judged.tallies
        if it.programme.id == result.programme and judged.person_of(it) == result.person
    )
    slots = (*seat.line_slots, *seat.amount_slots())
    assuming = assumptions(judged.mattering(slots), taken)
    if not assuming:
        return result
    likely = Likely(assuming, verdict=second.verdict, amount=second.amount)
    return replace(result, likely=likely)


def assumptions(facts: list[OpenFact], taken: Mapping[OpenFact, Any]) -> tuple[Assumption, ...]:
    """Those of the facts that were taken as declared."""
    return tuple(
        Assumption(fact.path, taken[fact], fact.why)
        for fact in facts
        if fact in taken and fact.why is not None
    )
