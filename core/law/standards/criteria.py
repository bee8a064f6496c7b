"""Every standard by its rules, and what is shown of a home: one place for all of them."""

from dataclasses import dataclass
from typing import Final, Literal

from core.law.standards.results import Area, Unit


@dataclass(frozen=True)
class CriterionRules:
    """One standard by its rules. who: yes/no rule of persons that fail it."""

    name: str
    area: Area
    level: Literal["minimum", "decent"]
    holds: str
    margin: str | None = None
    limit: str | None = None
    unit: Unit | None = None
    applies: str | None = None
    who: str | None = None


@dataclass(frozen=True)
class MeasureRules:
    """What this home has, by its rule or fact. per: the rule it is a percentage of."""

    name: str
    area: Area
    rule: str
    unit: Unit
    per: str | None = None


_COMPARED: Final = "is_area_compared"

CRITERIA: Final = (
    CriterionRules(
        "income_minimum",
        "income",
        "minimum",
        "is_income_minimum_met",
        "room_above_income_minimum",
        "income_minimum",
        "won_per_month",
    ),
    CriterionRules(
        "income_decent",
        "income",
        "decent",
        "is_income_decent_met",
        "room_above_income_decent",
        "income_decent",
        "won_per_month",
    ),
    CriterionRules(
        "rent_minimum",
        "housing",
        "minimum",
        "is_rent_minimum_met",
        "room_below_rent_minimum",
        "rent_minimum_share",
        "won_per_month",
    ),
    CriterionRules(
        "area_minimum",
        "housing",
        "minimum",
        "is_area_minimum_met",
        "room_above_area_minimum",
        "area_minimum",
        "m2",
        _COMPARED,
    ),
    CriterionRules(
        "rent_decent",
        "housing",
        "decent",
        "is_rent_decent_met",
        "room_below_rent_decent",
        "rent_decent_share",
        "won_per_month",
    ),
    CriterionRules(
        "area_decent",
        "housing",
        "decent",
        "is_area_decent_met",
        "room_above_area_decent",
        "area_decent",
        "m2",
        _COMPARED,
    ),
    CriterionRules(
        "care_cost",
        "care",
        "minimum",
        "is_care_cost_met",
        "room_below_care_share",
        "care_share",
        "won_per_month",
    ),
    CriterionRules(
        "care_near",
        "care",
        "decent",
        "is_care_near",
        "minutes_to_spare",
        "care_minutes_most",
        "minutes",
    ),
    CriterionRules("care_reached", "health", "minimum", "is_care_reached", who="went_without_care"),
    CriterionRules(
        "in_school", "education", "minimum", "is_everybody_in_school", who="misses_school"
    ),
    CriterionRules(
        "schooling_paid",
        "education",
        "minimum",
        "is_schooling_paid_for",
        who="schooling_cut_for_money",
    ),
    CriterionRules("may_learn", "education", "decent", "may_everybody_learn", who="cannot_learn"),
)
"""In the order in which they are shown. Health has no decent level that one home can be held to."""

MEASURES: Final = (
    MeasureRules("income", "income", "income", "won_per_month"),
    MeasureRules("rent", "housing", "rent", "won_per_month"),
    MeasureRules("rent_share", "housing", "rent", "percent", per="income"),
    MeasureRules("area", "housing", "home_area_m2", "m2"),
    MeasureRules("care_cost", "care", "expenses_care", "won_per_month"),
    MeasureRules("care_share", "care", "expenses_care", "percent", per="income"),
    MeasureRules("minutes", "care", "care_minutes", "minutes"),
)
