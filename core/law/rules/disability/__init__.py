"""Disability: fact base B 2.1 and 2.2, household.md decisions 13, 36, 37, 43, 49, 50 and 58."""

from typing import Final

from core.law.engine.gather import collect
from core.law.programme import Condition, Outcome, Programme
from core.law.rules.disability import allowances, pension

RULES: Final = collect((pension, allowances))

_FOLDER: Final = "disability"


def _cash(low: str, high: str | None = None, applies: str | None = None) -> Outcome:
    return Outcome("month", is_cash=True, low=low, high=high or low, applies=applies)


PROGRAMMES: Final = (
    Programme(
        id="disability_pension",
        folder=_FOLDER,
        per="person",
        kind="is_on_list",
        entitled="is_pension_found",
        conditions=(
            Condition("within_line", "is_within_line", "room_at_most"),
            Condition("no_occupational_pension", "has_no_occupational_pension"),
        ),
        outcomes=(
            _cash("pension_at_least", "pension_at_most", applies="is_not_old"),
            _cash("supplement_of_old_with_livelihood", applies="is_old_with_livelihood"),
            _cash("supplement_of_other_old", applies="is_old_without_livelihood"),
        ),
    ),
    Programme(
        id="disability_allowance",
        folder=_FOLDER,
        per="person",
        kind="is_adult_off_list",
        entitled="is_allowance_found",
        conditions=(
            Condition("has_status", "has_status"),
            Condition("no_pupil", "is_no_pupil"),
        ),
        outcomes=(_cash("adult_allowance"),),
    ),
    Programme(
        id="disabled_child_allowance",
        folder=_FOLDER,
        per="person",
        kind="is_disabled_child",
        entitled="is_child_allowance_found",
        conditions=(
            Condition("has_status", "has_status"),
            Condition("no_disability_pension", "has_no_pension"),
        ),
        outcomes=(
            _cash("child_allowance_with_livelihood", applies="has_livelihood_at_home"),
            _cash("child_allowance_with_other_status", applies="has_other_status_at_home"),
            _cash("child_allowance_in_facility", applies="is_in_facility"),
        ),
    ),
)
