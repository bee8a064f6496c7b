"""A household at one moment: income against the 85 % line, earnings, whether the head works.

observer = Observer(load_pack())
moment = observer.observe(content, date(2026, 11, 29))
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from core.law.engine.bounds import Amount, ends
from core.law.engine.facts import YesNo
from core.law.engine.gather import collect
from core.law.engine.plan import Plan, Shape, Slot
from core.law.engine.reckon import Reckoning, reckon
from core.law.engine.rulebook import Library
from core.law.facts.household import facts_of
from core.law.facts.known import FACTS
from core.law.facts.open_facts import OpenFact
from core.law.household_format import read_household
from core.law.pack import Pack
from core.law.progress import rules
from core.law.results import Ends
from core.law.rules import RULES

_FOLDER: Final = "progress"
_READ: Final = (
    "line",
    "below_line",
    "is_above_line",
    "income",
    "earned",
    "does_head_work",
    "size",
)


@dataclass(frozen=True)
class Moment:
    """One household on one day. Spans in whole won a month (high None: no end).

    line: 85 % of the median; below_line: from the income up to it, negative above. is_above,
    does_head_work: None while answers are missing; missing: their paths, and those of the incomes.
    figures_year: of the last known median where that of the day is not known.
    """

    day: date
    size: Ends
    line: Ends
    income: Ends
    earned: Ends
    below_line: Ends
    is_above: bool | None
    does_head_work: bool | None
    missing: tuple[str, ...]
    figures_year: int | None


class Observer:
    """Looks at households with one pack. Keeps the plans it has made."""

    def __init__(self, pack: Pack) -> None:
        self._library = Library({**RULES, _FOLDER: collect((rules,))}, pack.figures, FACTS)
        self._plan_of = lru_cache(maxsize=64)(self._make_plan)

    def observe(self, content: object, day: date, *, today: date | None = None) -> Moment:
        """A household in JSON shape on a day. Raises Mistake with the place."""
        known = facts_of(read_household(content), day, today or day)
        plan = self._plan_of(day, known.shape)
        return _moment(reckon(plan, known.values), known.open_facts, day)

    def _make_plan(self, day: date, shape: Shape) -> Plan:
        return Plan(self._library.on(day), shape, [(_FOLDER, name) for name in _READ])


def _moment(reckoning: Reckoning, open_facts: Sequence[OpenFact], day: date) -> Moment:
    plan = reckoning.plan
    slots = {name: plan.slot(f"{_FOLDER}.{name}") for name in _READ}

    def whole(name: str) -> Ends:
        return _whole(reckoning.values[slots[name]])

    def settled(name: str) -> bool | None:
        answer: YesNo = reckoning.values[slots[name]]
        return answer if isinstance(answer, bool) else None

    below = plan.all_below((slots["line"],))
    years = {it.year for slot, it in plan.figures.items() if slot in below and it.year is not None}
    return Moment(
        day=day,
        size=whole("size"),
        line=whole("line"),
        income=whole("income"),
        earned=whole("earned"),
        below_line=whole("below_line"),
        is_above=settled("is_above_line"),
        does_head_work=settled("does_head_work"),
        missing=_missing(reckoning, open_facts, tuple(slots.values())),
        figures_year=max(years, default=None),
    )


def _missing(
    reckoning: Reckoning, open_facts: Sequence[OpenFact], slots: tuple[Slot, ...]
) -> tuple[str, ...]:
    """Every answer that a measure hangs on."""
    found, places = reckoning.open_facts(slots), reckoning.plan.facts
    paths = [
        fact.path for fact in open_facts if any(places.get(place) in found for place in fact.places)
    ]
    return tuple(dict.fromkeys(paths))


def _whole(value: Amount) -> Ends:
    low, high, over = ends(value)
    return None if low is None else low // over, None if high is None else -(-high // over)
