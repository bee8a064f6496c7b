"""Seoul basic security (서울형 기초보장): for households of Seoul without a national benefit."""

from typing import Final

from core.law.engine.gather import collect
from core.law.programme import Condition, Outcome, Programme
from core.law.rules.seoul_basic import security

RULES: Final = collect((security,))

PROGRAMMES: Final = (
    Programme(
        id="seoul_basic_security",
        folder="seoul_basic",
        per="household",
        entitled="is_seoul_basic_found",
        conditions=(
            Condition("lives_in_seoul", "is_in_seoul"),
            Condition("no_national_benefit", "has_no_national_benefit"),
            Condition("within_income_line", "is_within_income_line", "room_to_income_line"),
            Condition(
                "within_asset_limit", "is_within_property_ceiling", "room_to_property_ceiling"
            ),
            Condition("within_savings_ceiling", "is_within_savings_ceiling"),
            Condition("no_car_in_full", "has_no_car_in_full"),
            Condition("no_rich_obligor", "has_no_rich_obligor"),
        ),
        outcomes=(Outcome("month", is_cash=True, low="nothing_sure", high="most_possible"),),
        only_in="seoul_basic",
        is_replaced=True,
    ),
)
