"""Basic livelihood security (기초생활보장): one household, one recognised income."""

from typing import Final

from core.law.engine.gather import collect
from core.law.programme import Condition, Outcome, Programme
from core.law.rules.basic_livelihood import (
    cars,
    earnings,
    education,
    grants,
    housing,
    income,
    livelihood,
    medical,
    near_poor,
    property,  # noqa: A004 - its legal term
    unit,
)

RULES: Final = collect(
    (
        unit,
        earnings,
        income,
        cars,
        property,
        livelihood,
        medical,
        housing,
        education,
        near_poor,
        grants,
    )
)

_FOLDER: Final = "basic_livelihood"

PROGRAMMES: Final = (
    Programme(
        id="livelihood",
        folder=_FOLDER,
        per="household",
        entitled="is_livelihood_found",
        conditions=(
            Condition("within_line", "is_within_livelihood_line", "room_to_livelihood_line"),
            Condition("no_rich_obligor", "has_no_obligor_above_limits"),
        ),
        outcomes=(
            Outcome("month", is_cash=True, low="livelihood_amount", high="livelihood_amount"),
        ),
        is_replaced=True,
    ),
    Programme(
        id="medical_aid",
        folder=_FOLDER,
        per="household",
        entitled="is_medical_found",
        conditions=(
            Condition("within_line", "is_within_medical_line", "room_to_medical_line"),
            Condition("obligors_passed", "may_obligors_be_passed"),
        ),
        value="medical_type",
    ),
    Programme(
        id="housing_benefit",
        folder=_FOLDER,
        per="household",
        entitled="is_housing_found",
        conditions=(
            Condition("within_line", "is_within_housing_line", "room_to_housing_line"),
            Condition("home_rented_or_owned", "is_home_rented_or_owned"),
        ),
        outcomes=(
            Outcome(
                "month", is_cash=True, low="rent_benefit", high="rent_benefit", applies="is_tenant"
            ),
            Outcome(
                "once", is_cash=False, low="repair_light", high="repair_major", applies="is_owner"
            ),
        ),
        is_replaced=True,
    ),
    Programme(
        id="education_benefit",
        folder=_FOLDER,
        per="person",
        kind="is_pupil",
        entitled="is_education_found",
        conditions=(
            Condition("within_line", "is_within_education_line", "room_to_education_line"),
        ),
        outcomes=(Outcome("year", is_cash=False, low="education_grant", high="education_grant"),),
    ),
    Programme(
        id="near_poor",
        folder=_FOLDER,
        per="household",
        entitled="is_near_poor",
        conditions=(
            Condition("within_line", "is_within_near_poor_line", "room_to_near_poor_line"),
            Condition("no_basic_benefit", "has_no_basic_benefit"),
        ),
    ),
    Programme(
        id="childbirth_grant",
        folder=_FOLDER,
        per="household",
        entitled="is_childbirth_grant_found",
        conditions=(Condition("has_grant_status", "has_grant_status"),),
        outcomes=(Outcome("once", is_cash=False, low="childbirth_grant", high="childbirth_grant"),),
        on_event="waits_for_event",
    ),
    Programme(
        id="funeral_grant",
        folder=_FOLDER,
        per="household",
        entitled="is_funeral_grant_found",
        conditions=(Condition("has_grant_status", "has_grant_status"),),
        outcomes=(Outcome("once", is_cash=False, low="funeral_grant", high="funeral_grant"),),
        on_event="waits_for_event",
    ),
)
