"""Stepping Stone income: half of the gap to 85 % of the median (decisions 4 and 11)."""

from core.law.engine.algebra import (
    Amount,
    Code,
    YesNo,
    both,
    half_up_to_ten_won,
    half_up_to_won,
    is_one_of,
    not_below_zero,
    share,
    when,
)
from core.law.engine.gather import sum_of
from core.law.engine.rule import rule

_LAW = "서울특별시 디딤돌소득 시범사업"

vehicles = sum_of("value", law=_LAW)


@rule(law=_LAW)
def is_in_seoul(region: Code) -> YesNo:
    """Lives in Seoul."""
    return is_one_of(region, "seoul")


@rule(law=_LAW)
def standard_income(basic_livelihood__median: Amount, standard_ratio: Amount) -> Amount:
    """85 % of the median, half up to 1 won before anything else (decision 11)."""
    return half_up_to_won(share(basic_livelihood__median, standard_ratio))


@rule(law=_LAW)
def residence(home_tenure: Code, home_value: Amount, home_deposit: Amount) -> Amount:
    """The owned home at its official price, or the full deposit."""
    is_tenant = is_one_of(home_tenure, "jeonse", "monthly_rent", "public_rental")
    return when(is_one_of(home_tenure, "own"), home_value, when(is_tenant, home_deposit, 0))


@rule(law=_LAW)
def net_property(
    residence: Amount,
    property_general: Amount,
    property_financial: Amount,
    property_memberships: Amount,
    vehicles: Amount,
    debts: Amount,
) -> Amount:
    """Everything owned, less recognised debts; not converted to income."""
    owned = residence + property_general + property_financial + property_memberships + vehicles
    return owned - debts


@rule(law=_LAW)
def room_to_asset_limit(asset_limit: Amount, net_property: Amount) -> Amount:
    """From the property up to the ceiling."""
    return asset_limit - net_property


@rule(law=_LAW)
def is_within_asset_limit(room_to_asset_limit: Amount) -> YesNo:
    """At or below the ceiling."""
    return room_to_asset_limit >= 0


@rule(law=_LAW)
def gap(standard_income: Amount, gross_income: Amount) -> Amount:
    """From the household's income up to the standard income."""
    return standard_income - gross_income


@rule(law=_LAW)
def is_within_standard(gap: Amount) -> YesNo:
    """At or below the standard income; on it entitled with 0 (decision 11)."""
    return gap >= 0


@rule(law=_LAW)
def is_entitled(
    is_in_seoul: YesNo, is_within_standard: YesNo, is_within_asset_limit: YesNo
) -> YesNo:
    """Every condition together."""
    return both(is_in_seoul, is_within_standard, is_within_asset_limit)


@rule(law=_LAW)
def amount(
    is_in_seoul: YesNo, is_within_asset_limit: YesNo, gap: Amount, gap_share: Amount
) -> Amount:
    """Half of the gap, half up to 10 won (decision 4); above the standard there is no gap."""
    half = half_up_to_ten_won(share(not_below_zero(gap), gap_share))
    return when(both(is_in_seoul, is_within_asset_limit), half, 0)
