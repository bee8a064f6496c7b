"""Seoul's support around a birth: fact base B 3, decisions 30, 36, 50 and 60."""

from typing import Final

from core.law.engine.gather import collect
from core.law.programme import Condition, Outcome, Programme
from core.law.rules.birth import seoul

RULES: Final = collect((seoul,))

_FOLDER: Final = "birth"


def _once(rule: str) -> Outcome:
    return Outcome("once", is_cash=False, low=rule, high=rule)


PROGRAMMES: Final = (
    Programme(
        id="seoul_maternity_transport",
        folder=_FOLDER,
        per="person",
        kind="is_expecting_or_newborn",
        entitled="is_transport_found",
        conditions=(
            Condition("lives_in_seoul", "is_in_seoul"),
            Condition("first_of_birth", "carries_the_birth"),
        ),
        outcomes=(_once("maternity_transport"),),
    ),
    Programme(
        id="seoul_postpartum_care",
        folder=_FOLDER,
        per="person",
        kind="is_expecting_or_newborn",
        entitled="is_postpartum_care_found",
        conditions=(
            Condition("lives_in_seoul", "is_in_seoul"),
            Condition("first_of_birth", "carries_the_birth"),
            Condition("within_days_of_birth", "is_within_days_of_birth"),
        ),
        outcomes=(_once("postpartum_care"),),
        on_event="is_expecting",
    ),
)
