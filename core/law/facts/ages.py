"""What a birth date says on a day: the age, and the other ways in which the law counts time."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from core.law.engine.bounds import Amount, open_amount

AGES: Final = (
    "age",
    "age_at_month_end",
    "age_months",
    "age_days",
    "age_at_income_year_end",
    "birth_year",
)
"""The facts of a person that follow from the birth date."""

SENIORITY: Final = "seniority_by_birth"
"""Who is the elder: the larger the elder, and no two members have the same."""

SHORTEST_YEAR: Final = 365
LONGEST_YEAR: Final = 366
"""Days."""


def completed_years(since: date, day: date) -> int:
    """Whole years from one day to another; negative when it lies ahead."""
    return day.year - since.year - ((day.month, day.day) < (since.month, since.day))


def completed_months(since: date, day: date) -> int:
    """Whole months from one day to another."""
    return (day.year - since.year) * 12 + day.month - since.month - (day.day < since.day)


def month_end(day: date) -> date:
    """The last day of the month."""
    beyond = day.replace(day=28) + timedelta(days=4)
    return beyond.replace(day=1) - timedelta(days=1)


def ages_of(born: date, day: date) -> Mapping[str, int]:
    """Every age of somebody born on a known day. Payments that end with the month before a
    birthday month ask for the age at the end of the month (household.md 5.48), tax credits for that
    on 31 December of the year before; below 0 for whoever was not born then."""
    return {
        "age": completed_years(born, day),
        "age_at_month_end": completed_years(born, month_end(day)),
        "age_months": completed_months(born, day),
        "age_days": (day - born).days,
        "age_at_income_year_end": day.year - 1 - born.year,
        "birth_year": born.year,
    }


def ages_between(low: int, high: int | None, day: date) -> Mapping[str, Amount]:
    """Every age of somebody whose age in years lies from low to high (None: no end)."""
    return {
        "age": open_amount(low, high),
        "age_at_month_end": open_amount(low, None if high is None else high + 1),
        "age_months": open_amount(12 * low, None if high is None else 12 * high + 11),
        "age_days": open_amount(
            SHORTEST_YEAR * low, None if high is None else LONGEST_YEAR * (high + 1)
        ),
        "age_at_income_year_end": open_amount(low - 1, high),
        "birth_year": open_amount(0 if high is None else day.year - high - 1, day.year - low),
    }


def seniority(age_days: Amount, place: int, persons: int) -> Amount:
    """Days since birth, and of members born on one day more for the one listed first
    (household.md 5.59 and 5.60). place: among so many persons."""
    return age_days * persons + (persons - 1 - place)
