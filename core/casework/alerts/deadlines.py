"""The days that alerts count by, from the pack (resources/pack/figures/visits.yaml)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from core.law.engine.figures import Figure

FILE = "visits"


@dataclass(frozen=True, slots=True)
class Deadlines:
    """Days and an age.

    survey, meeting, plan: from the intake of a case to each step of case management (facts: 10,
    then 5, then 15 days, 30 in all) · age: at which everybody is visited · newborn: days after a
    birth.
    """

    survey: int
    meeting: int
    plan: int
    age: int
    newborn: int


def deadlines_on(figures: Mapping[str, Figure], day: date) -> Deadlines | None:
    """The deadlines of a day; None where the pack is older than they are."""
    names = ("survey_days", "meeting_days", "plan_days", "universal_age", "newborn_days")
    found = [figures.get(f"{FILE}.{name}") for name in names]
    values = [int(str(figure.on(day).value)) for figure in found if figure is not None]
    if len(values) < len(names):
        return None
    survey, meeting, plan, age, newborn = values
    return Deadlines(survey, survey + meeting, survey + meeting + plan, age, newborn)
