"""Planning a visit: day, time, what for, with whom; what was typed is read back at once."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any, Protocol

from core.casework.visit import Plan, Visit, VisitStage
from core.clock import Clock
from core.errors import Mistake
from core.people.contact import refuse_resident_number
from core.sentence import Sentence, say
from ui.screens.dates import day_words, read_date

FARTHEST = timedelta(days=366)
"""A plan further away than this is more likely a slip."""

_CLOCK = re.compile(r"^(\d{1,2})\s*(?:[:시]\s*(\d{1,2})?\s*분?)?$")
_SHORT_DAY = re.compile(r"^(\d{1,2})\s*[./월-]\s*(\d{1,2})\s*일?$")


class Office(Protocol):
    """What planning needs of the open office."""

    def plan_visit(self, case: str, plan: Plan) -> Any:
        """A new planned visit."""

    def replan_visit(self, visit: str, plan: Plan) -> Any:
        """Another date or purpose of a planned one."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the fields, as typed."""

    day: str = ""
    at: str = ""
    purpose: str = ""
    companions: str = ""


class PlanScreen:
    """A new appointment of a case, or another date for the one that is planned."""

    def __init__(self, office: Office, clock: Clock, case: str, planned: Visit | None) -> None:
        self._office, self._clock, self._case = office, clock, case
        self._planned = planned

    @property
    def is_new(self) -> bool:
        """Whether nothing is planned yet."""
        return self._planned is None

    @property
    def typed(self) -> Typed:
        """What the fields begin with."""
        if self._planned is None:
            return Typed()
        plan = self._planned.plan
        return Typed(
            plan.day.isoformat() if plan.day else "",
            f"{plan.at:%H:%M}" if plan.at else "",
            plan.purpose or "",
            ", ".join(plan.companions),
        )

    def read_back(self, day: str) -> Sentence | None:
        """The day as it was understood, with its weekday; None while it cannot be read."""
        return read_back(day, self._clock.today())

    def keep(self, typed: Typed) -> Any:
        """Write the plan. Raises Mistake with the field that cannot be read."""
        plan = Plan(
            day_to_come(typed.day, self._clock.today()),
            read_time(typed.at),
            typed.purpose.strip() or None,
            companions_of(typed.companions),
        )
        for text, field in ((typed.purpose, "purpose"), (typed.companions, "companions")):
            refuse_resident_number(text, field)
        if self._planned is None:
            return self._office.plan_visit(self._case, plan)
        return self._office.replan_visit(self._planned.id, plan)


def planned_visit(visits: Sequence[Visit], today: date) -> Visit | None:
    """The next visit that is planned and not over."""
    coming = [
        visit
        for visit in visits
        if visit.stage is VisitStage.PLANNED and visit.plan.day is not None
    ]
    coming.sort(key=lambda visit: (visit.plan.day or date.max, visit.plan.at or time.max))
    later = [visit for visit in coming if (visit.plan.day or date.min) >= today]
    return next(iter(later or coming), None)


def read_back(text: str, today: date) -> Sentence | None:
    """A day with its weekday, so that a slip is seen; None while it cannot be read."""
    found = read_day(text, today)
    return day_words(found) if found is not None else None


def day_to_come(text: str, today: date) -> date:
    """Today or a later day. Raises Mistake for what is no such day."""
    day = read_day(text, today)
    if day is None:
        raise Mistake(say("plan.day_wrong"), "day")
    if day < today:
        raise Mistake(say("plan.day_past"), "day")
    if day > today + FARTHEST:
        raise Mistake(say("plan.day_far"), "day")
    return day


def read_day(text: str, today: date) -> date | None:
    """A date with or without its year; without it the next such day counts."""
    whole = read_date(text)
    found = _SHORT_DAY.match(text.strip())
    if whole is not None or found is None:
        return whole
    for year in (today.year, today.year + 1):
        try:
            day = date(year, int(found[1]), int(found[2]))
        except ValueError:
            continue
        if day >= today:
            return day
    return None


def read_time(text: str) -> time | None:
    """14:30, 14시 30분, 14시, 9; empty: no time. Raises Mistake for anything else."""
    if not text.strip():
        return None
    found = _CLOCK.match(text.strip())
    if found is None or int(found[1]) > 23 or int(found[2] or 0) > 59:
        raise Mistake(say("plan.time_wrong"), "at")
    return time(int(found[1]), int(found[2] or 0))


def companions_of(text: str) -> tuple[str, ...]:
    """Names between commas."""
    return tuple(name.strip() for name in text.split(",") if name.strip())
