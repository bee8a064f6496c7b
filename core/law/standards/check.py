"""The standards checked for one household on one day: level, by how much, what is missing.

checker = StandardsChecker(load_pack())
standards = checker.check(content, date(2026, 11, 29), assume=True)
for check in standards.checks:
    check.area, check.level, check.criteria, check.missing
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any, Final

from core.law.engine.gather import collect
from core.law.engine.plan import Plan, Shape, Slot
from core.law.engine.reckon import Reckoning, reckon
from core.law.engine.rulebook import Library
from core.law.facts.answers import Untold
from core.law.facts.known import FACTS
from core.law.facts.open_facts import KnownFacts, OpenFact, with_reasons
from core.law.household_format import read_household
from core.law.judging.boxes import Search
from core.law.judging.judge import assumed
from core.law.pack import Pack
from core.law.results import Assumption
from core.law.rules import RULES
from core.law.standards import rules
from core.law.standards.criteria import CRITERIA, MEASURES
from core.law.standards.facts import STANDARD_FACTS, facts_for_standards
from core.law.standards.levels import area_check
from core.law.standards.read_off import Reader
from core.law.standards.results import AREAS, Check, Standards

FOLDER: Final = "standards"
_OWNER: Final = re.compile(r"^members\[\d+\]\.")


class StandardsChecker:
    """Checks households with one pack. Keeps the plans it has made."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        all_rules = {**RULES, FOLDER: collect((rules,))}
        self._library = Library(all_rules, pack.figures, {**FACTS, **STANDARD_FACTS})
        self._plan_of = lru_cache(maxsize=64)(self._make_plan)

    def check(
        self,
        content: object,
        day: date,
        *,
        today: date | None = None,
        assume: bool = False,
        why: Mapping[str, Untold] | None = None,
    ) -> Standards:
        """The five areas of a household in JSON shape. Raises Mistake with the place.

        assume: also by the declared assumptions, where they matter. why: reasons for missing facts.
        """
        known = facts_for_standards(read_household(content), day, today or day)
        known.open_facts = with_reasons(known.open_facts, why or {})
        plan = self._plan_of(day, known.shape)
        checks = _checks(plan, known)
        declared = self._declared(plan, known) if assume else {}
        if not declared:
            return Standards(day, checks)
        taken = {fact: _taken(value) for fact, value in declared.items()}
        likely = _checks(plan, assumed(known, taken))
        assumptions = tuple(
            Assumption(fact.path, value, fact.why)
            for fact, value in declared.items()
            if fact.why is not None
        )
        return Standards(day, checks, likely, assumptions)

    def _make_plan(self, day: date, shape: Shape) -> Plan:
        names = [criterion.holds for criterion in CRITERIA]
        names += [it.margin for it in CRITERIA if it.margin is not None]
        names += [it.limit for it in CRITERIA if it.limit is not None]
        names += [it.applies for it in CRITERIA if it.applies is not None]
        names += [it.who for it in CRITERIA if it.who is not None]
        names += [it.rule for it in MEASURES]
        return Plan(self._library.on(day), shape, [(FOLDER, name) for name in names])

    def _declared(self, plan: Plan, known: KnownFacts) -> dict[OpenFact, Any]:
        """The facts nobody told, read by a standard, for which the form declares an assumption."""
        return {
            fact: self._pack.assumptions[name]
            for fact in known.open_facts
            if fact.why is not None
            and (name := _OWNER.sub("", fact.path)) in self._pack.assumptions
            and any(place in plan.facts for place in fact.places)
        }


def _checks(plan: Plan, known: KnownFacts) -> tuple[Check, ...]:
    start = reckon(plan, known.values)
    open_facts = [it for it in known.open_facts if any(place in plan.facts for place in it.places)]
    reader = Reader(start, _boxes(start, open_facts), open_facts, known.persons)
    return tuple(area_check(area, reader) for area in AREAS)


def _boxes(start: Reckoning, open_facts: Sequence[OpenFact]) -> list[Reckoning]:
    """Every case of what is open."""
    slots: tuple[Slot, ...] = tuple(
        start.plan.slot(f"{FOLDER}.{criterion.holds}") for criterion in CRITERIA
    )
    by_case, _ = Search(start.plan, open_facts, ()).run(start, slots, 0)
    return [box.reckoning for box in by_case]


def _taken(declared: Any) -> tuple[int, int | None]:
    if isinstance(declared, int):
        return declared, declared
    low, high = declared["between"]
    return low, high
