"""Allowance and settlement of young people who left care: household.md decisions 47 and 60."""

from typing import Final

from core.law.engine.gather import collect
from core.law.programme import Condition, Outcome, Programme
from core.law.rules.care_leavers import support

RULES: Final = collect((support,))

_CONDITIONS: Final = (
    Condition("left_by_now", "has_left_by_now"),
    Condition("left_at_18_or_older", "was_old_enough"),
    Condition("two_years_in_care", "was_long_enough_in_care"),
    Condition("before_fifth_anniversary", "is_before_last_anniversary"),
)

PROGRAMMES: Final = (
    Programme(
        id="care_leaver_allowance",
        folder="care_leavers",
        per="person",
        kind="is_known_to_have_left",
        entitled="is_care_leaver",
        conditions=_CONDITIONS,
        outcomes=(
            Outcome(
                "month", is_cash=True, low="care_leaver_allowance", high="care_leaver_allowance"
            ),
        ),
    ),
    Programme(
        id="care_leaver_settlement",
        folder="care_leavers",
        per="person",
        kind="is_known_to_have_left",
        entitled="is_settlement_found",
        conditions=(Condition("lives_in_seoul", "is_in_seoul"), *_CONDITIONS),
        outcomes=(
            Outcome(
                "once", is_cash=False, low="care_leaver_settlement", high="care_leaver_settlement"
            ),
        ),
    ),
)
