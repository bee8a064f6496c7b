"""Emergency aid of the state and of Seoul: fact base A 4, decisions 10, 26, 27, 34 and 50."""

from typing import Final

from core.law.engine.gather import collect
from core.law.programme import Condition, Outcome, Programme
from core.law.rules.emergency import livelihood, means, seoul

RULES: Final = collect((means, livelihood, seoul))

_FOLDER: Final = "emergency"


def _monthly(rule: str, applies: str) -> Outcome:
    return Outcome("month", is_cash=False, low=rule, high=rule, applies=applies)


def _once(rule: str, applies: str) -> Outcome:
    return Outcome("once", is_cash=False, low=rule, high=rule, applies=applies)


PROGRAMMES: Final = (
    Programme(
        id="emergency_livelihood",
        folder=_FOLDER,
        per="household",
        entitled="is_emergency_found",
        conditions=(
            Condition("in_crisis", "is_in_crisis"),
            Condition("within_income_line", "is_within_income_line", "room_to_income_line"),
            Condition("within_asset_limit", "is_within_asset_limit", "room_to_asset_limit"),
            Condition(
                "within_savings_ceiling", "is_within_savings_ceiling", "room_to_savings_ceiling"
            ),
        ),
        outcomes=(
            _monthly("amount_by_table", applies="is_size_in_table"),
            _monthly("amount_beyond_table", applies="is_size_beyond_table"),
        ),
    ),
    Programme(
        id="seoul_emergency",
        folder=_FOLDER,
        per="household",
        entitled="is_seoul_emergency_found",
        conditions=(
            Condition("lives_in_seoul", "is_in_seoul"),
            Condition("in_crisis", "is_in_crisis"),
            Condition("no_livelihood_or_medical", "has_no_livelihood_or_medical"),
            Condition(
                "within_income_line", "is_within_seoul_income_line", "room_to_seoul_income_line"
            ),
            Condition(
                "within_asset_limit", "is_within_seoul_asset_limit", "room_to_seoul_asset_limit"
            ),
            Condition(
                "within_savings_ceiling",
                "is_within_seoul_savings_ceiling",
                "room_to_seoul_savings_ceiling",
            ),
        ),
        outcomes=(
            _once("seoul_amount_by_table", applies="is_size_in_seoul_table"),
            _once("seoul_amount_by_national_table", applies="is_size_in_national_table_only"),
            _once("seoul_amount_beyond_table", applies="is_size_beyond_table"),
        ),
    ),
)
