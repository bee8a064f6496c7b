"""Tax credits of the year: fact base B 5, household.md decisions 15, 29, 36 and 50."""

from typing import Final

from core.law.engine.gather import collect
from core.law.programme import Condition, Outcome, Programme
from core.law.rules.tax_credits import children, earned, family, lines

RULES: Final = collect((family, lines, earned, children))

_FOLDER: Final = "tax_credits"
_EARNS: Final = Condition("has_earnings", "has_family_earnings")
_EXCLUDED: Final = (
    Condition("below_asset_limit", "is_below_asset_limit", "room_to_asset_limit"),
    Condition("no_licensed_profession", "has_no_professional"),
    Condition("no_high_wage", "has_no_well_paid"),
)

PROGRAMMES: Final = (
    Programme(
        id="earned_income_credit",
        folder=_FOLDER,
        per="household",
        entitled="is_credit_found",
        conditions=(
            _EARNS,
            Condition("below_income_limit", "is_below_income_limit", "room_to_income_limit"),
            *_EXCLUDED,
            Condition("reaches_least_credit", "is_credit_paid_at_all", "room_above_least_credit"),
        ),
        outcomes=(
            Outcome("year", is_cash=False, low="earned_income_credit", high="earned_income_credit"),
        ),
    ),
    Programme(
        id="child_tax_credit",
        folder=_FOLDER,
        per="household",
        kind="has_dependent_child",
        entitled="is_child_credit_found",
        conditions=(
            _EARNS,
            Condition(
                "below_income_limit", "is_below_child_income_limit", "room_to_child_income_limit"
            ),
            *_EXCLUDED,
        ),
        outcomes=(Outcome("year", is_cash=False, low="child_tax_credit", high="child_tax_credit"),),
    ),
)
