"""Care of the elderly: fact base B 9, decisions 18, 20, 36, 49, 50 and 56."""

from typing import Final

from core.law.engine.gather import collect
from core.law.programme import Condition, Outcome, Programme
from core.law.rules.elder_care import care, dementia

RULES: Final = collect((care, dementia))

_FOLDER: Final = "elder_care"

PROGRAMMES: Final = (
    Programme(
        id="senior_care",
        folder=_FOLDER,
        per="person",
        kind="is_of_care_age",
        entitled="is_care_found",
        conditions=(
            Condition("has_status_or_pension", "has_status_or_pension"),
            Condition("no_care_grade", "has_no_care_grade"),
        ),
    ),
    Programme(
        id="dementia_treatment",
        folder=_FOLDER,
        per="person",
        kind="is_of_treatment_age",
        entitled="is_treatment_found",
        conditions=(
            Condition("diagnosed_with_dementia", "is_diagnosed_with_dementia"),
            Condition("within_line", "is_within_treatment_line", "room_to_treatment_line"),
        ),
        outcomes=(Outcome("month", is_cash=False, low="nothing_sure", high="most_of_treatment"),),
    ),
)
