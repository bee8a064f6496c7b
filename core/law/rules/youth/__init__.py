"""Rent and Seoul's youth programmes: fact base B 7, decisions 16, 34, 44, 45, 58 and 59."""

from typing import Final

from core.law.engine.gather import collect
from core.law.programme import Condition, Outcome, Programme
from core.law.rules.youth import (
    housing_voucher,
    national_rent,
    seoul_allowance,
    seoul_rent,
    unit,
)

RULES: Final = collect((unit, national_rent, seoul_rent, seoul_allowance, housing_voucher))

_FOLDER: Final = "youth"
_SEOUL: Final = Condition("lives_in_seoul", "is_in_seoul")


def _cash(low: str, high: str, applies: str | None = None) -> Outcome:
    return Outcome("month", is_cash=True, low=low, high=high, applies=applies)


PROGRAMMES: Final = (
    Programme(
        id="youth_rent",
        folder=_FOLDER,
        per="person",
        kind="is_of_rent_age",
        entitled="is_youth_rent_found",
        conditions=(
            Condition("eldest_of_the_age", "is_eldest_of_rent_age"),
            Condition("pays_monthly_rent", "is_renting_by_month"),
            Condition("lives_apart", "is_living_apart"),
            Condition("within_line", "is_within_rent_income_line", "room_to_rent_income_line"),
            Condition(
                "within_asset_limit", "is_within_rent_asset_limit", "room_to_rent_asset_limit"
            ),
            Condition("parents_within_income", "is_parents_income_within"),
            Condition(
                "parents_within_property",
                "is_parents_property_within",
                "room_to_parents_property_limit",
            ),
        ),
        outcomes=(_cash("youth_rent", "youth_rent"),),
        is_replaced=True,
    ),
    Programme(
        id="seoul_youth_rent",
        folder=_FOLDER,
        per="person",
        kind="is_of_seoul_rent_age",
        entitled="is_seoul_rent_found",
        conditions=(
            Condition("eldest_of_the_age", "is_eldest_of_seoul_rent_age"),
            _SEOUL,
            Condition("pays_private_rent", "is_paying_rent_privately"),
            Condition("above_lower_line", "is_above_lower_line", "room_above_lower_line"),
            Condition("within_income_line", "is_within_upper_line", "room_to_upper_line"),
            Condition("within_deposit_limit", "is_within_deposit_limit", "room_to_deposit_limit"),
            Condition("within_rent_limit", "is_within_rent_limit", "room_to_rent_limit"),
            Condition(
                "within_asset_limit",
                "is_within_seoul_rent_property_limit",
                "room_to_seoul_rent_property_limit",
            ),
            Condition("no_dear_car", "is_every_car_below_limit", "room_to_car_limit"),
            Condition("no_basic_benefit", "is_without_basic_benefit"),
            Condition("no_youth_rent", "is_without_youth_rent"),
        ),
        outcomes=(_cash("seoul_youth_rent", "seoul_youth_rent"),),
        is_replaced=True,
    ),
    Programme(
        id="seoul_youth_allowance",
        folder=_FOLDER,
        per="person",
        kind="is_of_youth_allowance_age",
        entitled="is_youth_allowance_found",
        conditions=(
            _SEOUL,
            Condition("out_of_school", "is_out_of_school"),
            Condition("out_of_work", "is_out_of_work"),
            Condition(
                "within_income_line",
                "is_within_youth_allowance_line",
                "room_to_youth_allowance_line",
            ),
            Condition("no_job_seeker_allowance", "is_without_job_seeker_allowance"),
            Condition("no_seoul_youth_rent", "is_without_seoul_rent"),
        ),
        outcomes=(_cash("seoul_youth_allowance", "seoul_youth_allowance"),),
        is_replaced=True,
    ),
    Programme(
        id="seoul_housing_voucher",
        folder=_FOLDER,
        per="household",
        entitled="is_voucher_found",
        conditions=(
            _SEOUL,
            Condition("rents_privately", "is_renting_privately"),
            Condition("within_line", "is_within_voucher_line", "room_to_voucher_line"),
            Condition(
                "within_deposit_limit",
                "is_within_voucher_deposit_limit",
                "room_to_voucher_deposit_limit",
            ),
            Condition("no_housing_benefit", "is_without_housing_benefit"),
        ),
        outcomes=(
            _cash("voucher_of_one_at_least", "voucher_of_one_at_most", applies="is_one_person"),
            _cash("voucher_of_more_at_least", "voucher_of_more_at_most", applies="is_more_persons"),
        ),
        is_replaced=True,
    ),
)
