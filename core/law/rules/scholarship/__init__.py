"""State scholarship I: fact base B 8, household.md decisions 17, 36, 50, 51 and 55."""

from typing import Final

from core.law.engine.gather import collect
from core.law.programme import Condition, Outcome, Programme
from core.law.rules.scholarship import scholarship

RULES: Final = collect((scholarship,))

PROGRAMMES: Final = (
    Programme(
        id="state_scholarship",
        folder="scholarship",
        per="person",
        kind="is_student",
        entitled="is_scholarship_found",
        conditions=(
            Condition("within_last_bracket", "is_within_last_bracket", "room_to_last_bracket"),
        ),
        outcomes=(
            Outcome(
                "year",
                is_cash=False,
                low="full_tuition_at_least",
                high="full_tuition_at_least",
                applies="has_full_tuition",
                has_limit=False,
            ),
            Outcome(
                "year",
                is_cash=False,
                low="scholarship",
                high="scholarship",
                applies="has_bracket_amount",
            ),
        ),
    ),
)
