"""One-parent families (한부모가족): fact base B 4, household.md decisions 14, 34, 48, 50, 56."""

from typing import Final

from core.law.engine.gather import collect
from core.law.programme import Condition, Outcome, Programme
from core.law.rules.one_parent import support

RULES: Final = collect((support,))

_WITHIN_LINE: Final = Condition("within_line", "is_within_line", "room_to_line")

PROGRAMMES: Final = (
    Programme(
        id="one_parent_support",
        folder="one_parent",
        per="person",
        kind="is_child_of_family",
        entitled="is_support_found",
        conditions=(
            _WITHIN_LINE,
            Condition("before_birthday_month", "is_before_birthday_month"),
        ),
        outcomes=(Outcome("month", is_cash=True, low="support", high="support"),),
    ),
    Programme(
        id="one_parent_school_supplies",
        folder="one_parent",
        per="person",
        kind="is_pupil_of_family",
        entitled="are_supplies_found",
        conditions=(
            _WITHIN_LINE,
            Condition("school_supplied", "is_school_supplied"),
            Condition("above_education_line", "is_above_education_line"),
        ),
        outcomes=(Outcome("year", is_cash=False, low="supplies", high="supplies"),),
    ),
)
