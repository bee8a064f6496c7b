"""Children: fact base B 3, household.md decisions 30, 32, 33, 48, 50 and 54."""

from typing import Final

from core.law.engine.gather import collect
from core.law.programme import Condition, Outcome, Programme
from core.law.rules.children import allowance, small_children

RULES: Final = collect((allowance, small_children))

_FOLDER: Final = "children"


def _cash(rule: str, applies: str | None = None) -> Outcome:
    return Outcome("month", is_cash=True, low=rule, high=rule, applies=applies)


def _fee(rule: str, applies: str) -> Outcome:
    return Outcome("month", is_cash=False, low=rule, high=rule, applies=applies)


PROGRAMMES: Final = (
    Programme(
        id="child_allowance",
        folder=_FOLDER,
        per="person",
        kind="is_child",
        entitled="is_allowance_found",
        conditions=(Condition("of_allowance_age", "is_of_allowance_age"),),
        outcomes=(_cash("child_allowance"),),
    ),
    Programme(
        id="parent_benefit",
        folder=_FOLDER,
        per="person",
        kind="is_under_two",
        entitled="is_benefit_found",
        conditions=(Condition("not_one_in_daycare", "is_not_one_in_daycare"),),
        outcomes=(
            _cash("parent_benefit_at_home", applies="is_cared_for_at_home"),
            _cash("parent_benefit_in_daycare", applies="is_in_daycare"),
        ),
    ),
    Programme(
        id="home_care_allowance",
        folder=_FOLDER,
        per="person",
        kind="is_under_eight",
        entitled="is_home_care_found",
        conditions=(
            Condition("of_home_care_months", "is_of_home_care_months"),
            Condition("goes_nowhere", "goes_nowhere"),
        ),
        outcomes=(_cash("home_care_allowance"),),
    ),
    Programme(
        id="childcare_fee",
        folder=_FOLDER,
        per="person",
        kind="is_under_six",
        entitled="is_fee_found",
        conditions=(Condition("in_daycare", "is_in_daycare"),),
        outcomes=(
            _fee("fee_under_two", "is_under_age_two"),
            _fee("fee_at_two", "is_of_age_two"),
            _fee("fee_above_two", "is_above_age_two"),
        ),
    ),
    Programme(
        id="first_meeting_voucher",
        folder=_FOLDER,
        per="person",
        kind="is_child",
        entitled="is_voucher_found",
        conditions=(Condition("in_voucher_years", "is_in_voucher_years"),),
        outcomes=(
            Outcome(
                "once", is_cash=False, low="first_meeting_voucher", high="first_meeting_voucher"
            ),
        ),
    ),
)
