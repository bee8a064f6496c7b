"""Basic pension (기초연금): fact base B 1, household.md decisions 3, 12, 36, 37, 38, 42 and 57."""

from typing import Final

from core.law.engine.gather import collect
from core.law.programme import Condition, Outcome, Programme
from core.law.rules.basic_pension import (
    amount,
    income,
    property,  # noqa: A004 - its legal term
    received,
)

RULES: Final = collect((income, property, amount, received))

PROGRAMMES: Final = (
    Programme(
        id="basic_pension",
        folder="basic_pension",
        per="person",
        kind="is_old_enough",
        entitled="is_entitled",
        conditions=(
            Condition("is_citizen", "is_citizen"),
            Condition("no_occupational_pension", "has_no_occupational_pension"),
            Condition("within_threshold", "is_within_threshold", "room"),
        ),
        outcomes=(Outcome("month", is_cash=True, low="amount", high="amount"),),
        is_replaced=True,
    ),
)
