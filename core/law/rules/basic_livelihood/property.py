"""Property converted to income (재산의 소득환산액): fact base A 2.7 and 2.9, decisions 2, 3, 9, 39.

The pool of basic property and debts comes off the kind with the lowest rate first. Every converted
kind is rounded down to 1 won by itself (decision 2).
"""

from core.law.engine.algebra import (
    Amount,
    Code,
    Table,
    at,
    down_to_won,
    is_one_of,
    lesser_of,
    not_below_zero,
    share,
    when,
)
from core.law.engine.rule import rule

_KINDS = "국민기초생활 보장법 시행령 제5조의3"
_RATES = "국민기초생활 보장법 시행령 제5조의4"


@rule(law=_KINDS)
def residence(
    home_tenure: Code, home_value: Amount, home_deposit: Amount, deposit_share: Amount
) -> Amount:
    """The home lived in: owned at its official price, rented at a share of the deposit."""
    is_tenant = is_one_of(home_tenure, "jeonse", "monthly_rent", "public_rental")
    rented = when(is_tenant, share(home_deposit, deposit_share), 0)
    return when(is_one_of(home_tenure, "own"), home_value, rented)


@rule(law=_RATES)
def residential_property(residence: Amount, region: Code, residential_limit: Table) -> Amount:
    """Up to the limit of the region."""
    return lesser_of(residence, at(residential_limit, region))


@rule(law=_RATES)
def residence_above_limit(residence: Amount, region: Code, residential_limit: Table) -> Amount:
    """What is above the limit moves to general property before anything is deducted."""
    return not_below_zero(residence - at(residential_limit, region))


@rule(law=_KINDS)
def general_property(
    property_general: Amount, property_memberships: Amount, residence_above_limit: Amount
) -> Amount:
    """Land, other homes, memberships (decision 39) and the excess of the residence."""
    return property_general + property_memberships + residence_above_limit


@rule(law=_KINDS)
def financial_property(
    property_financial: Amount, living_reserve: Amount, property_long_term_savings: Amount
) -> Amount:
    """Living reserve and long-term savings come off before the pool (decision 2)."""
    return not_below_zero(property_financial - living_reserve - property_long_term_savings)


@rule(law="국민기초생활 보장법 시행령 제5조의4")
def deductions(region: Code, basic_property: Table, debts: Amount) -> Amount:
    """Basic property of the region and recognised debts, one pool."""
    return at(basic_property, region) + debts


@rule(law=_RATES)
def deductions_after_residence(deductions: Amount, residential_property: Amount) -> Amount:
    """What of the pool is left for general property."""
    return not_below_zero(deductions - residential_property)


@rule(law=_RATES)
def converted_residence(
    residential_property: Amount, deductions: Amount, residential_rate: Amount
) -> Amount:
    """Residential property at the lowest rate."""
    return down_to_won(share(not_below_zero(residential_property - deductions), residential_rate))


@rule(law=_RATES)
def converted_general(
    general_property: Amount, deductions_after_residence: Amount, general_rate: Amount
) -> Amount:
    """General property when a car is left out."""
    left = not_below_zero(general_property - deductions_after_residence)
    return down_to_won(share(left, general_rate))


@rule(law=_RATES)
def converted_financial(
    financial_property: Amount,
    deductions_after_residence: Amount,
    general_property: Amount,
    financial_rate: Amount,
) -> Amount:
    """Financial property when a car is left out."""
    pool = not_below_zero(deductions_after_residence - general_property)
    return down_to_won(share(not_below_zero(financial_property - pool), financial_rate))


@rule(law=_RATES)
def converted_leaving_one_car_out(
    converted_general: Amount,
    converted_financial: Amount,
    cars_beside_one_left_out: Amount,
    car_rate: Amount,
) -> Amount:
    """The first way: one car left out, the others in full."""
    return converted_general + converted_financial + share(cars_beside_one_left_out, car_rate)


@rule(law=_RATES)
def general_property_with_car(general_property: Amount, car_as_general: Amount) -> Amount:
    """General property with one car among it."""
    return general_property + car_as_general


@rule(law=_RATES)
def converted_general_with_car(
    general_property_with_car: Amount, deductions_after_residence: Amount, general_rate: Amount
) -> Amount:
    """General property with one car among it."""
    left = not_below_zero(general_property_with_car - deductions_after_residence)
    return down_to_won(share(left, general_rate))


@rule(law=_RATES)
def converted_financial_beside_car(
    financial_property: Amount,
    deductions_after_residence: Amount,
    general_property_with_car: Amount,
    financial_rate: Amount,
) -> Amount:
    """Financial property when a car uses up more of the pool."""
    pool = not_below_zero(deductions_after_residence - general_property_with_car)
    return down_to_won(share(not_below_zero(financial_property - pool), financial_rate))


@rule(law=_RATES)
def converted_with_one_car_general(
    converted_general_with_car: Amount,
    converted_financial_beside_car: Amount,
    cars_beside_one_general: Amount,
    car_rate: Amount,
) -> Amount:
    """The second way: one car as general property, the others in full."""
    return (
        converted_general_with_car
        + converted_financial_beside_car
        + share(cars_beside_one_general, car_rate)
    )


@rule(law=_RATES)
def converted_property(
    converted_residence: Amount,
    converted_leaving_one_car_out: Amount,
    converted_with_one_car_general: Amount,
) -> Amount:
    """All kinds together, by the way that leaves the household more (decision 9)."""
    return converted_residence + lesser_of(
        converted_leaving_one_car_out, converted_with_one_car_general
    )
