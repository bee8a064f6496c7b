"""The list of programmes, and the rules of every folder."""

from collections.abc import Mapping
from typing import Final

from core.law.engine.gather import Versions, collect
from core.law.programme import Programme
from core.law.rules import (
    basic_livelihood,
    basic_pension,
    birth,
    care_leavers,
    children,
    disability,
    discounts,
    elder_care,
    emergency,
    energy,
    job_seeking,
    one_parent,
    scholarship,
    seoul_basic,
    stepping_stone,
    tax_credits,
    vouchers,
    youth,
)
from core.law.rules.household import assets, gross_income, ties

RULES: Final[Mapping[str, Versions]] = {
    "household": collect((ties, gross_income, assets)),
    "basic_pension": basic_pension.RULES,
    "basic_livelihood": basic_livelihood.RULES,
    "disability": disability.RULES,
    "one_parent": one_parent.RULES,
    "children": children.RULES,
    "seoul_basic": seoul_basic.RULES,
    "emergency": emergency.RULES,
    "birth": birth.RULES,
    "job_seeking": job_seeking.RULES,
    "youth": youth.RULES,
    "care_leavers": care_leavers.RULES,
    "elder_care": elder_care.RULES,
    "energy": energy.RULES,
    "vouchers": vouchers.RULES,
    "discounts": discounts.RULES,
    "scholarship": scholarship.RULES,
    "tax_credits": tax_credits.RULES,
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
    *job_seeking.PROGRAMMES,
    *youth.PROGRAMMES,
    *care_leavers.PROGRAMMES,
    *elder_care.PROGRAMMES,
    *energy.PROGRAMMES,
    *vouchers.PROGRAMMES,
    *discounts.PROGRAMMES,
    *scholarship.PROGRAMMES,
    *tax_credits.PROGRAMMES,
    *stepping_stone.PROGRAMMES,
)
"""Every programme reckoned, in the order of household.md 5.7."""
