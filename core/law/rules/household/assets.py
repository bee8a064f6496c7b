"""What the household owns at full value, before and after debts (household.md 5.15, 5.22, 5.44)."""

from core.law.engine.algebra import Amount, Code, is_one_of, when
from core.law.engine.gather import sum_of
from core.law.engine.rule import rule

_LAW = "조세특례제한법 제100조의3제1항제4호, 구직자취업촉진법 시행령 제3조제2항"

all_vehicles = sum_of("value", law=_LAW)


@rule(law=_LAW)
def home_or_deposit(home_tenure: Code, home_value: Amount, home_deposit: Amount) -> Amount:
    """The owned home at its official price, or the full deposit."""
    is_tenant = is_one_of(home_tenure, "jeonse", "monthly_rent", "public_rental")
    return when(is_one_of(home_tenure, "own"), home_value, when(is_tenant, home_deposit, 0))


@rule(law=_LAW)
def assets(
    home_or_deposit: Amount,
    property_general: Amount,
    property_financial: Amount,
    property_memberships: Amount,
    all_vehicles: Amount,
) -> Amount:
    """Everything owned; debts are not deducted."""
    saved = property_financial + property_memberships
    return home_or_deposit + property_general + saved + all_vehicles


@rule(law=_LAW)
def net_assets(assets: Amount, debts: Amount) -> Amount:
    """Everything owned, less recognised debts."""
    return assets - debts
