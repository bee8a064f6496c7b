"""Why: the steps of a result in the order of reckoning, as data for the why-tree and `--trace`.

A step is one rule, fact or figure with its value, how it enters the step above, where it comes from
and where it stands in the law. Words are Sentences; a figure brings its title from the pack.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias

from core.law.engine.bounds import Amount, Between, ends
from core.law.engine.exact import Part
from core.law.engine.facts import Among, Maybe
from core.law.engine.figures import Reading
from core.law.engine.plan import Slot, Step
from core.law.engine.rule import Rule
from core.law.facts.known import path_of
from core.law.judging.course import Seat
from core.law.judging.judge import Judged
from core.law.judging.signs import signs_of
from core.law.results import Estimate, Result
from core.sentence import Sentence, say

Origin: TypeAlias = Literal["told", "open", "assumed", "figure", "rule", "programme"]

_FAR: Final = 1_000_003
"""Won by which an amount is moved to see whether a step depends on it."""


@dataclass(frozen=True)
class Reason:
    """One step. title: what it is; for a figure by_language has the pack's own title instead.

    low, high: whole won rounded outwards, equal when known, None: no end. sign: how it enters the
    step above ("+", "-", "=" for the first). origin: told by the household, open, assumed, set by
    a figure, reckoned by a rule, or another programme's amount. law: article. person: the member it
    is about, by place as listed. fact: path of the answer. notices: sources of the figures read.
    """

    title: Sentence | None
    by_language: Mapping[str, str] | None
    low: int | None
    high: int | None
    sign: Literal["+", "-", "="]
    origin: Origin
    law: str
    person: int | None = None
    fact: str | None = None
    notices: tuple[str, ...] = ()
    below: tuple["Reason", ...] = ()


def reasons(estimate: Estimate, result: Result, *, likely: bool = False) -> tuple[Reason, ...]:
    """The tree under every form of the amount that is possible; empty where there is no amount.

    likely: with the declared assumptions, where the estimate was made with them.
    """
    judged = estimate.likely_judged if likely and estimate.likely_judged else estimate.judged
    seat = _seat(judged, result)
    forms = judged.tallies[seat].forms
    slots = [form.high for place, form in enumerate(seat.outcomes) if place in forms]
    explainer = _Explainer(judged, {it.fact for it in estimate.taken} if likely else set())
    return tuple(explainer.reason(slot, "=") for slot in slots)


def trace_of(estimate: Estimate, result: Result) -> list[dict[str, Any]]:
    """Every step below a result in the order of work, with the figures and their notices."""
    judged = estimate.judged
    seat = _seat(judged, result)
    plan = judged.course.plan
    below = plan.below((*seat.line_slots, *seat.amount_slots()))
    return [_traced(estimate, judged, step) for step in plan.steps if step.out in below]


def _seat(judged: Judged, result: Result) -> Seat:
    return next(
        seat
        for seat in judged.tallies
        if seat.programme.id == result.programme and judged.person_of(seat) == result.person
    )


def _traced(estimate: Estimate, judged: Judged, step: Step) -> dict[str, Any]:
    plan, values = judged.course.plan, judged.start.values
    content: dict[str, Any] = {"step": step.term.name}
    if step.term.of == "person":
        content["member"] = estimate.member_names[judged.persons[step.place]]
    elif step.term.of in ("vehicle", "obligor"):
        content[step.term.of] = step.place
    content["value"] = _plain(values[step.out])
    source = step.term.source
    content["law"] = "" if isinstance(source, Reading) else getattr(source, "law", "")
    readings = [plan.figures[need] for need in step.needs if need in plan.figures]
    if readings:
        content["figures"] = [
            {
                "figure": reading.figure.name,
                "source": reading.source,
                "standing": reading.standing.name.lower(),
            }
            for reading in readings
        ]
    return content


def _plain(value: object) -> Any:
    """A value as JSON: whole numbers, shares as text, spans, yes/no (null: open), codes."""
    if isinstance(value, Between):
        low, high, over = ends(value)
        return {"low": _number(low, over), "high": _number(high, over)}
    if isinstance(value, Part):
        return _number(value.num, value.over)
    if isinstance(value, Maybe):
        return None
    return sorted(value.codes) if isinstance(value, Among) else value


def _number(num: int | None, over: int) -> int | str | None:
    if num is None or num % over == 0:
        return None if num is None else num // over
    return f"{num}/{over}"


class _Explainer:
    """Builds the tree of one result; leaves out what is surely nothing and what is not read."""

    def __init__(self, judged: Judged, assumed: set[str]) -> None:
        self._judged = judged
        self._plan = judged.course.plan
        self._values = judged.start.values
        self._assumed = assumed
        self._places = {slot: place for place, slot in self._plan.facts.items()}
        self._assumed_slots = {
            slot
            for slot, (name, place) in self._places.items()
            if path_of(name, place, judged.persons) in assumed
        }
        self._amounts = {
            slot
            for seat in judged.course.seats
            for form in seat.outcomes
            for slot in (form.low, form.high)
        }

    def reason(self, slot: Slot, sign: Literal["+", "-", "="]) -> Reason:
        """The step of one slot with all below it."""
        if slot in self._plan.figures:
            return self._figure(slot, sign)
        if slot in self._places:
            return self._fact(slot, sign)
        step = self._plan.step_of[slot]
        is_top = sign == "="
        readings = [self._plan.figures[need] for need in step.needs if need in self._plan.figures]
        low, high = _whole(self._values[slot])
        return Reason(
            say(f"law.rule.{_plain_name(step)}"),
            None,
            low,
            high,
            sign,
            "programme" if slot in self._amounts and not is_top else "rule",
            getattr(step.term.source, "law", ""),
            self._judged.persons[step.place] if step.term.of == "person" else None,
            notices=tuple(dict.fromkeys(reading.source for reading in readings)),
            below=self._below(step),
        )

    def _below(self, step: Step) -> tuple[Reason, ...]:
        signs = signs_of(step)
        return tuple(
            self.reason(need, signs[place])
            for place, need in enumerate(step.needs)
            if self._is_shown(step, place, need)
        )

    def _is_shown(self, step: Step, place: int, need: Slot) -> bool:
        value = self._values[need]
        if isinstance(value, bool) or not isinstance(value, (int, Part, Between)):
            return False
        if need in self._plan.figures:
            unit = self._plan.figures[need].figure.unit
            return unit.startswith("won") and self._is_read(step, place)
        if need in self._places:
            name, at = self._places[need]
            path = path_of(name, at, self._judged.persons)
            if path in self._assumed:
                return True
            if not is_money(name):
                return False
        elif not is_money(_plain_name(self._plan.step_of[need])):
            return False
        if self._assumed_slots and not self._assumed_slots.isdisjoint(
            self._plan.all_below((need,))
        ):
            return True
        return value != 0 and self._is_read(step, place)

    def _is_read(self, step: Step, place: int) -> bool:
        """The step's value changes with this need; asked only of rules, and not where it is 0."""
        value = self._values[step.out]
        if not isinstance(step.term.source, Rule) or value == 0:
            return True
        needs = [self._values[need] for need in step.needs]
        needs[place] = needs[place] + _FAR
        moved: Any = step.formula(*needs)
        return _whole(moved) != _whole(value)

    def _figure(self, slot: Slot, sign: Literal["+", "-", "="]) -> Reason:
        reading = self._plan.figures[slot]
        low, high = _whole(self._values[slot])
        return Reason(
            None,
            reading.figure.title,
            low,
            high,
            sign,
            "figure",
            reading.figure.law,
            notices=(reading.source,),
        )

    def _fact(self, slot: Slot, sign: Literal["+", "-", "="]) -> Reason:
        name, place = self._places[slot]
        path = path_of(name, place, self._judged.persons)
        low, high = _whole(self._values[slot])
        is_open = isinstance(self._values[slot], Between)
        return Reason(
            say(f"law.fact.{name}"),
            None,
            low,
            high,
            sign,
            "assumed" if path in self._assumed else "open" if is_open else "told",
            "",
            self._judged.persons[place] if path.startswith("members[") else None,
            path,
        )


_NO_MONEY: Final = re.compile(
    r"(^|_)(age|years|birth|count|cc|order|worked|ratio|area|size|people|months?)(_|$)"
)


def _plain_name(step: Step) -> str:
    """Name of a rule without its folder, as the texts have it."""
    return step.term.name.rpartition(".")[2]


def is_money(name: str) -> bool:
    """A fact or rule of this name is an amount of won, not an age, a count or a share."""
    return _NO_MONEY.search(name) is None


def _whole(value: Amount) -> tuple[int | None, int | None]:
    low, high, over = ends(value)
    return None if low is None else low // over, None if high is None else -(-high // over)
