"""Vouchers that use the status found: fact base B 8, decisions 23, 24, 25, 35, 36, 49 and 50."""

from typing import Final

from core.law.engine.gather import collect
from core.law.programme import Condition, Outcome, Period, Programme
from core.law.rules.vouchers import culture, food, sanitary, sports, status

RULES: Final = collect((status, culture, sports, sanitary, food))

_FOLDER: Final = "vouchers"
_LOW_STATUS: Final = Condition("has_low_status", "has_low_status", "room_to_low_status")


def _voucher(period: Period, rule: str, applies: str | None = None) -> Outcome:
    return Outcome(period, is_cash=False, low=rule, high=rule, applies=applies)


PROGRAMMES: Final = (
    Programme(
        id="culture_card",
        folder=_FOLDER,
        per="person",
        kind="is_of_culture_age",
        entitled="is_culture_found",
        conditions=(_LOW_STATUS,),
        outcomes=(_voucher("year", "culture_card"),),
    ),
    Programme(
        id="sports_voucher",
        folder=_FOLDER,
        per="person",
        kind="is_of_sports_kind",
        entitled="is_sports_found",
        conditions=(Condition("has_sports_ground", "has_sports_ground"),),
        outcomes=(_voucher("month", "sports_voucher"),),
    ),
    Programme(
        id="sanitary_products",
        folder=_FOLDER,
        per="person",
        kind="is_young_woman",
        entitled="is_sanitary_found",
        conditions=(_LOW_STATUS,),
        outcomes=(_voucher("year", "sanitary_products"),),
    ),
    Programme(
        id="food_voucher",
        folder=_FOLDER,
        per="household",
        entitled="is_food_found",
        conditions=(
            Condition("has_livelihood_benefit", "has_livelihood_benefit"),
            Condition("has_member_supported_with_food", "has_member_supported_with_food"),
        ),
        outcomes=(
            _voucher("month", "food_voucher_of_one", applies="is_food_for_one"),
            _voucher("month", "food_voucher_of_some", applies="is_food_for_some"),
            _voucher("month", "food_voucher_of_four", applies="is_food_for_four"),
            _voucher("month", "food_voucher_of_many", applies="is_food_for_many"),
        ),
    ),
)
