"""The facts that only the standards read, told beside those of the calculator."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from core.law.bundles import received_today
from core.law.engine.rulebook import Fact
from core.law.facts.answers import Span, Told, Untold
from core.law.facts.household import facts_of
from core.law.facts.open_facts import KnownFacts, OpenFact
from core.law.facts.spec import SPEC_FACTS
from core.law.household_format import Household

_AMOUNTS: Final = ("received_cash_monthly", "care_minutes")
_YES_NO_OF_PERSONS: Final = (
    "went_without_care",
    "attends_no_school",
    "schooling_cut_for_money",
    "cannot_learn",
)
STANDARD_FACTS: Final[Mapping[str, Fact]] = {
    **{name: Fact(name, "household", "amount") for name in _AMOUNTS},
    **{name: Fact(name, "person", "yes_no") for name in _YES_NO_OF_PERSONS},
    "school_year_age": Fact("school_year_age", "person", "amount"),
}

_FIRST_MONTH_OF_SCHOOL: Final = 3
"""The school year runs from 1 March to the end of February (초·중등교육법 제24조제1항)."""

_OLDEST: Final = 121
_IN_SCHOOL: Final = ("elementary", "middle", "high", "university")


def facts_for_standards(household: Household, day: date, today: date) -> KnownFacts:
    """The calculator's facts and those of the standards. Raises Mistake as facts_of does."""
    known = facts_of(household, day, today)
    _tell_area(known, household)
    _tell_received(known, household)
    minutes = SPEC_FACTS["household"]["care_minutes"]
    known.tell(minutes, ("care_minutes", 0), household.facts["care_minutes"], "care_minutes")
    for place, listed in enumerate(known.persons):
        _tell_person(known, household.members[listed], place, f"members[{listed}].", day)
    return known


def _tell_area(known: KnownFacts, household: Household) -> None:
    """A home of no area is one whose area nobody told (*none* of a complete household)."""
    if household.facts["home.area_m2"] == 0:
        where = ("home_area_m2", 0)
        known.add(OpenFact("home.area_m2", (where,), Untold.NOT_ASKED))


def _tell_received(known: KnownFacts, household: Household) -> None:
    """The cash received today; an entry without an amount leaves it open upwards."""
    where = ("received_cash_monthly", 0)
    _, (low, high) = received_today(household)
    if low == high:
        known.values[where] = low
        return
    why = _why_received(household)
    known.add(OpenFact("receiving", (where,), why, low=low or 0, high=high))


def _why_received(household: Household) -> Untold | None:
    if household.receiving is None:
        return household.why["receiving"]
    untold = (it.amount for it in household.receiving if isinstance(it.amount, Untold))
    return next(untold, None)


def _tell_person(
    known: KnownFacts, member: Mapping[str, Told], place: int, prefix: str, day: date
) -> None:
    born = member["birth_date"]
    age = ("school_year_age", place)
    if isinstance(born, date):
        known.values[age] = day.year - (day.month < _FIRST_MONTH_OF_SCHOOL) - born.year
    else:
        why = born if isinstance(born, Untold) else None
        known.add(OpenFact(f"{prefix}birth_date", (age,), why, high=_OLDEST))
    _tell_yes_no(known, ("attends_no_school", place), _out_of_school(member), f"{prefix}school")
    path = f"{prefix}went_without_care"
    _tell_yes_no(known, ("went_without_care", place), _any(member["went_without_care"]), path)
    for name in ("schooling_cut_for_money", "cannot_learn"):
        _tell_yes_no(known, (name, place), member[name], f"{prefix}{name}")


def _out_of_school(member: Mapping[str, Told]) -> Told:
    """`school_more` goes before `school` (catalogue-facts.md)."""
    more, school = member["school_more"], member["school"]
    if not isinstance(more, (Untold, Span)):
        return more == "out_of_school"
    return school if isinstance(school, Untold) else school not in _IN_SCHOOL


def _any(told: Told) -> Told:
    return told if isinstance(told, Untold) else bool(told)


def _tell_yes_no(known: KnownFacts, where: tuple[str, int], told: Told, path: str) -> None:
    if isinstance(told, Untold):
        known.add(OpenFact(path, (where,), told, ({where: False}, {where: True})))
    else:
        known.values[where] = told
