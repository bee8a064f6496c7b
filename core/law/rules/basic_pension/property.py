"""Property as the basic pension converts it (fact base B 1.2, decisions 3, 12 and 42)."""

from core.law.engine.algebra import (
    Amount,
    Code,
    Table,
    YesNo,
    a_twelfth,
    at,
    both,
    is_one_of,
    negate,
    not_below_zero,
    share,
    when,
)
from core.law.engine.gather import sum_of
from core.law.engine.rule import rule

_LAW = "기초연금법 시행규칙 제4조"


@rule(law=_LAW)
def residence(
    home_tenure: Code, home_value: Amount, home_deposit: Amount, deposit_share: Amount
) -> Amount:
    """An owned home at its official price, a tenancy at a share of its deposit (decision 3)."""
    is_tenant = is_one_of(home_tenure, "jeonse", "monthly_rent", "public_rental")
    rented = when(is_tenant, share(home_deposit, deposit_share), 0)
    return when(is_one_of(home_tenure, "own"), home_value, rented)


@rule(law=_LAW, of="vehicle")
def is_counted_in_full(
    use: Code,
    vehicle_kind: Code,
    value: Amount,
    age_years: Amount,
    car_from_value: Amount,
    car_below_years: Amount,
) -> YesNo:
    """A costly young car for general use; a truck never is (decision 42)."""
    return both(
        is_one_of(use, "general"),
        negate(is_one_of(vehicle_kind, "truck")),
        value >= car_from_value,
        age_years < car_below_years,
    )


@rule(law=_LAW, of="vehicle")
def value_in_full(is_counted_in_full: YesNo, value: Amount) -> Amount:
    """Of a costly young car all counts every month."""
    return when(is_counted_in_full, value, 0)


@rule(law=_LAW, of="vehicle")
def value_as_general(use: Code, is_counted_in_full: YesNo, value: Amount) -> Amount:
    """Other cars for general use are general property; cars for other uses are left out."""
    return when(both(is_one_of(use, "general"), negate(is_counted_in_full)), value, 0)


cars_in_full = sum_of("value_in_full", law=_LAW)
cars_as_general = sum_of("value_as_general", law=_LAW)


@rule(law=_LAW)
def general_property(
    residence: Amount, property_general: Amount, cars_as_general: Amount
) -> Amount:
    """Home, land and ordinary cars together."""
    return residence + property_general + cars_as_general


@rule(law=_LAW)
def property_left(
    general_property: Amount,
    region: Code,
    basic_property: Table,
    property_financial: Amount,
    financial_deduction: Amount,
    debts: Amount,
) -> Amount:
    """What is left after basic property, the financial deduction and debts, once a household."""
    general = not_below_zero(general_property - at(basic_property, region))
    financial = not_below_zero(property_financial - financial_deduction)
    return not_below_zero(general + financial - debts)


@rule(law=_LAW)
def converted_property(
    property_left: Amount, property_rate: Amount, cars_in_full: Amount, property_memberships: Amount
) -> Amount:
    """A month's part of the yearly rate, and memberships and costly cars in full."""
    return cars_in_full + property_memberships + a_twelfth(share(property_left, property_rate))
