"""Child tax credit (자녀장려금): an amount for each dependent child (decisions 15 and 29)."""

from core.law.engine.algebra import (
    Amount,
    Code,
    Table,
    YesNo,
    at,
    both,
    down_to_won,
    not_below_zero,
    share,
    when,
)
from core.law.engine.rule import rule

_LINE = "조세특례제한법 제100조의28"
_CREDIT = "조세특례제한법 제100조의29"


@rule(law=_LINE)
def room_to_child_income_limit(family_income: Amount, child_income_limit: Amount) -> Amount:
    """From the income of the year up to the limit."""
    return child_income_limit - family_income


@rule(law=_LINE)
def is_below_child_income_limit(room_to_child_income_limit: Amount) -> YesNo:
    """Below the limit; on it is too much."""
    return room_to_child_income_limit > 0


@rule(law=_LINE)
def is_child_credit_found(
    has_dependent_child: YesNo,
    has_family_earnings: YesNo,
    is_below_child_income_limit: YesNo,
    is_below_asset_limit: YesNo,
    has_no_professional: YesNo,
    has_no_well_paid: YesNo,
) -> YesNo:
    """Every condition together."""
    return both(
        has_dependent_child,
        has_family_earnings,
        is_below_child_income_limit,
        is_below_asset_limit,
        has_no_professional,
        has_no_well_paid,
    )


@rule(law=_CREDIT)
def credit_for_one_child(
    family_earnings: Amount,
    earner_kind: Code,
    child_most: Amount,
    child_plateau_end: Table,
    child_phase_out_rate: Table,
) -> Amount:
    """The most for one child, less beyond the plateau."""
    beyond = not_below_zero(family_earnings - at(child_plateau_end, earner_kind))
    return not_below_zero(child_most - share(beyond, at(child_phase_out_rate, earner_kind)))


@rule(law=_CREDIT)
def child_tax_credit(
    is_child_credit_found: YesNo,
    credit_for_one_child: Amount,
    dependent_child_count: Amount,
    ratio_by_assets: Amount,
) -> Amount:
    """For all children together, halved with many assets; down to 1 won."""
    for_all = credit_for_one_child * dependent_child_count
    return when(is_child_credit_found, down_to_won(share(for_all, ratio_by_assets)), 0)
