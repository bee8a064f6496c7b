"""Earned income credit (근로장려금): the smooth formula of the act (decisions 15 and 29).

The bracket table of the decree (annex 11) may differ from it by some thousand won.
"""

from core.law.engine.algebra import (
    Amount,
    Code,
    Table,
    YesNo,
    at,
    both,
    down_to_won,
    greater_of,
    lesser_of,
    not_below_zero,
    share,
    when,
)
from core.law.engine.rule import rule

_CREDIT = "조세특례제한법 제100조의5"
_LEAST = "조세특례제한법 제100조의5, 제100조의7"


@rule(law=_CREDIT)
def credit_by_formula(
    family_earnings: Amount,
    family_kind: Code,
    phase_in_rate: Table,
    most: Table,
    plateau_end: Table,
    phase_out_rate: Table,
) -> Amount:
    """Grows with the earnings up to the most, stays there, and falls again."""
    growing = share(family_earnings, at(phase_in_rate, family_kind))
    beyond = not_below_zero(family_earnings - at(plateau_end, family_kind))
    falling = at(most, family_kind) - share(beyond, at(phase_out_rate, family_kind))
    return not_below_zero(lesser_of(growing, falling))


@rule(law=_CREDIT)
def credit_after_assets(credit_by_formula: Amount, ratio_by_assets: Amount) -> Amount:
    """Halved with many assets; down to 1 won (decision 15)."""
    return down_to_won(share(credit_by_formula, ratio_by_assets))


@rule(law=_LEAST)
def room_above_least_credit(credit_after_assets: Amount, least_credit: Amount) -> Amount:
    """What the credit is above the least that is paid at all."""
    return credit_after_assets - least_credit


@rule(law=_LEAST)
def is_credit_paid_at_all(room_above_least_credit: Amount) -> YesNo:
    """A smaller credit counts as none."""
    return room_above_least_credit >= 0


@rule(law=_LEAST)
def is_credit_found(
    has_family_earnings: YesNo,
    is_below_income_limit: YesNo,
    is_below_asset_limit: YesNo,
    has_no_professional: YesNo,
    has_no_well_paid: YesNo,
    is_credit_paid_at_all: YesNo,
) -> YesNo:
    """Every condition together."""
    return both(
        has_family_earnings,
        is_below_income_limit,
        is_below_asset_limit,
        has_no_professional,
        has_no_well_paid,
        is_credit_paid_at_all,
    )


@rule(law=_LEAST)
def raised_to(
    family_earnings: Amount,
    family_kind: Code,
    phase_in_end: Table,
    least_while_growing: Amount,
    least_while_falling: Amount,
) -> Amount:
    """A small credit is raised to this, by the part of the formula it comes from."""
    is_growing = family_earnings < at(phase_in_end, family_kind)
    return when(is_growing, least_while_growing, least_while_falling)


@rule(law=_CREDIT)
def earned_income_credit(
    is_credit_found: YesNo, credit_after_assets: Amount, raised_to: Amount
) -> Amount:
    """The yearly credit of a regular claim."""
    return when(is_credit_found, greater_of(credit_after_assets, raised_to), 0)
