"""Crisis, income and property that emergency aid looks at (fact base A 4, decision 10)."""

from core.law.engine.algebra import (
    Amount,
    Code,
    Table,
    YesNo,
    at,
    both,
    is_one_of,
    not_below_zero,
    when,
)
from core.law.engine.gather import sum_of
from core.law.engine.rule import rule

_CRISIS = "긴급복지지원법 제2조"
_MEANS = "긴급복지지원법, 보건복지부 고시 (긴급지원 소득·재산 기준)"


@rule(law=_CRISIS)
def is_in_crisis(has_crisis: YesNo) -> YesNo:
    """At least one reason of the list."""
    return has_crisis


@rule(law=_MEANS, of="person")
def pension_of_today(
    is_counted: YesNo, receives_basic_pension: YesNo, received_basic_pension_monthly: Amount
) -> Amount:
    """The basic pension a counted member receives today; one applied for does not count yet."""
    return when(both(is_counted, receives_basic_pension), received_basic_pension_monthly, 0)


pensions_of_today = sum_of("pension_of_today", law=_MEANS)


@rule(law=_MEANS)
def income_of_today(gross_income: Amount, pensions_of_today: Amount) -> Amount:
    """Gross income with the basic pension received today."""
    return gross_income + pensions_of_today


@rule(law=_MEANS)
def home(home_tenure: Code, home_value: Amount, home_deposit: Amount) -> Amount:
    """The owned home at its official price, or the full deposit."""
    is_tenant = is_one_of(home_tenure, "jeonse", "monthly_rent", "public_rental")
    return when(is_one_of(home_tenure, "own"), home_value, when(is_tenant, home_deposit, 0))


@rule(law=_MEANS)
def home_counted(home: Amount, region: Code, residential_deduction: Table) -> Amount:
    """The home less the residential deduction of the region, which takes off no more than it."""
    return not_below_zero(home - at(residential_deduction, region))


@rule(law=_MEANS, of="vehicle")
def car_counted(use: Code, value: Amount) -> Amount:
    """Business cars and cars of disabled people are left out."""
    return when(is_one_of(use, "business", "disabled"), 0, value)


cars_counted = sum_of("car_counted", law=_MEANS)


@rule(law=_MEANS)
def property_tested(
    home_counted: Amount,
    property_general: Amount,
    property_financial: Amount,
    property_memberships: Amount,
    cars_counted: Amount,
    debts: Amount,
) -> Amount:
    """Everything owned, less recognised debts; not converted to income."""
    owned = (
        home_counted + property_general + property_financial + property_memberships + cars_counted
    )
    return owned - debts
