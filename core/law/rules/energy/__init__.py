"""Energy voucher: fact base B 8, household.md decisions 36, 46, 49 and 50."""

from typing import Final

from core.law.engine.gather import collect
from core.law.programme import Condition, Outcome, Programme
from core.law.rules.energy import voucher

RULES: Final = collect((voucher,))

PROGRAMMES: Final = (
    Programme(
        id="energy_voucher",
        folder="energy",
        per="household",
        entitled="is_energy_found",
        conditions=(
            Condition("has_basic_benefit", "has_basic_benefit"),
            Condition("has_energy_trait", "has_energy_trait"),
        ),
        outcomes=(Outcome("year", is_cash=False, low="energy_voucher", high="energy_voucher"),),
    ),
)
