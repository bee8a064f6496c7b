"""The list of programmes, and the rules of every folder."""

from collections.abc import Mapping
from typing import Final

from core.law.engine.gather import Versions, collect
from core.law.programme import Programme
from core.law.rules import (
    basic_livelihood,
    basic_pension,
    birth,
    children,
    disability,
    discounts,
    elder_care,
    emergency,
    energy,
    one_parent,
    scholarship,
    seoul_basic,
    stepping_stone,
    vouchers,
)
from core.law.rules.household import gross_income, ties

RULES: Final[Mapping[str, Versions]] = {
    "household": collect((ties, gross_income)),
    "basic_pension": basic_pension.RULES,
    "basic_livelihood": basic_livelihood.RULES,
    "disability": disability.RULES,
    "one_parent": one_parent.RULES,
    "children": children.RULES,
    "seoul_basic": seoul_basic.RULES,
    "emergency": emergency.RULES,
    "birth": birth.RULES,
    "elder_care": elder_care.RULES,
    "energy": energy.RULES,
    "vouchers": vouchers.RULES,
    "discounts": discounts.RULES,
    "scholarship": scholarship.RULES,
    "stepping_stone": stepping_stone.RULES,
}
"""Rules by folder and name."""

PROGRAMMES: Final[tuple[Programme, ...]] = (
    *basic_pension.PROGRAMMES,
    *basic_livelihood.PROGRAMMES,
    *disability.PROGRAMMES,
    *seoul_basic.PROGRAMMES,
    *emergency.PROGRAMMES,
    *one_parent.PROGRAMMES,
    *children.PROGRAMMES,
    *birth.PROGRAMMES,
    *elder_care.PROGRAMMES,
    *energy.PROGRAMMES,
    *vouchers.PROGRAMMES,
    *discounts.PROGRAMMES,
    *scholarship.PROGRAMMES,
    *stepping_stone.PROGRAMMES,
)
"""Every programme reckoned, in the order of household.md 5.7."""
