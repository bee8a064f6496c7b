"""Stepping Stone income (디딤돌소득): closed after 2025-06-30, worked out for comparison only."""

from typing import Final

from core.law.engine.gather import collect
from core.law.programme import Condition, Outcome, Programme
from core.law.rules.stepping_stone import amount

RULES: Final = collect((amount,))

PROGRAMMES: Final = (
    Programme(
        id="stepping_stone",
        folder="stepping_stone",
        per="household",
        entitled="is_entitled",
        conditions=(
            Condition("lives_in_seoul", "is_in_seoul"),
            Condition("within_standard", "is_within_standard", "gap"),
            Condition("within_asset_limit", "is_within_asset_limit", "room_to_asset_limit"),
        ),
        outcomes=(Outcome("month", is_cash=True, low="amount", high="amount"),),
        only_in="stepping_stone",
    ),
)
