"""Discounts on bills: fact base B 8, household.md decisions 18, 21, 36, 49, 50 and 51."""

from typing import Final

from core.law.engine.gather import collect
from core.law.programme import Condition, Outcome, Programme
from core.law.rules.discounts import electricity, telecom

RULES: Final = collect((electricity, telecom))

_FOLDER: Final = "discounts"


def _up_to(rule: str, applies: str) -> Outcome:
    return Outcome("month", is_cash=False, low="electricity_at_least", high=rule, applies=applies)


PROGRAMMES: Final = (
    Programme(
        id="electricity_discount",
        folder=_FOLDER,
        per="household",
        entitled="has_electricity_ground",
        conditions=(Condition("has_electricity_ground", "has_electricity_ground"),),
        outcomes=(
            _up_to("electricity_in_full", applies="has_full_ground"),
            _up_to("electricity_of_family", applies="is_by_family"),
            _up_to("electricity_of_middle", applies="is_by_middle_ground"),
            _up_to("electricity_of_near_poor_in_summer", applies="is_by_near_poor_in_summer"),
            _up_to("electricity_of_near_poor_off_summer", applies="is_by_near_poor_off_summer"),
        ),
    ),
    Programme(
        id="telecom_discount",
        folder=_FOLDER,
        per="person",
        entitled="is_telecom_found",
        conditions=(Condition("has_telecom_ground", "is_telecom_found"),),
        outcomes=(
            Outcome(
                "month",
                is_cash=False,
                low="telecom_at_least",
                high="telecom_limit",
                applies="has_limit_of_bill",
            ),
            Outcome(
                "month",
                is_cash=False,
                low="telecom_share_of_least_bill",
                high="telecom_share_of_least_bill",
                applies="has_share_of_bill",
                has_limit=False,
            ),
        ),
    ),
)
