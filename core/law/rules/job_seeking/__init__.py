"""Looking for work: fact base B 6.1, household.md decisions 22, 34 and 50."""

from typing import Final

from core.law.engine.gather import collect
from core.law.programme import Condition, Outcome, Programme
from core.law.rules.job_seeking import allowance

RULES: Final = collect((allowance,))

PROGRAMMES: Final = (
    Programme(
        id="job_seeker_allowance",
        folder="job_seeking",
        per="person",
        kind="is_of_working_age",
        entitled="is_allowance_found",
        conditions=(
            Condition("is_no_student", "is_no_student"),
            Condition("within_income_line", "is_within_income_line", "room_to_income_line"),
            Condition("within_asset_limit", "is_within_asset_limit", "room_to_asset_limit"),
            Condition("no_livelihood", "has_no_livelihood"),
            Condition("no_unemployment_benefit", "is_without_unemployment_benefit"),
            Condition("no_youth_allowance", "is_without_youth_allowance"),
            Condition(
                "below_own_income_limit", "is_below_own_income_limit", "room_to_own_income_limit"
            ),
        ),
        outcomes=(
            Outcome("month", is_cash=True, low="job_seeker_allowance", high="job_seeker_allowance"),
        ),
    ),
)
