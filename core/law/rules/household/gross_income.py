"""Gross income of the counted members (household.md, decision 11)."""

from core.law.engine.algebra import Amount, YesNo, when
from core.law.engine.gather import sum_of
from core.law.engine.rule import rule

_LAW = "국민기초생활 보장법 시행령 제5조"


@rule(law=_LAW, of="person")
def gross_earnings(
    income_regular_wage: Amount,
    income_daily_wage: Amount,
    income_public_work_wage: Amount,
    income_business: Amount,
) -> Amount:
    """Wages, public work and business, nothing deducted."""
    return income_regular_wage + income_daily_wage + income_public_work_wage + income_business


@rule(law=_LAW, of="person")
def gross_property_income(
    income_rent: Amount, income_interest: Amount, income_private_pension: Amount
) -> Amount:
    """Rent, interest and private pension."""
    return income_rent + income_interest + income_private_pension


@rule(law=_LAW, of="person")
def gross_public_transfers(
    income_national_pension: Amount,
    income_occupational_pension: Amount,
    income_unemployment: Amount,
    income_parental_leave: Amount,
    income_accident: Amount,
    income_veteran: Amount,
    income_other_public: Amount,
) -> Amount:
    """Pensions and other public money, without what is applied for in this estimate."""
    return (
        income_national_pension
        + income_occupational_pension
        + income_unemployment
        + income_parental_leave
        + income_accident
        + income_veteran
        + income_other_public
    )


@rule(law=_LAW, of="person")
def own_gross_income(
    gross_earnings: Amount,
    gross_property_income: Amount,
    gross_public_transfers: Amount,
    income_private_transfer_regular: Amount,
) -> Amount:
    """A person's gross income of every kind."""
    return (
        gross_earnings
        + gross_property_income
        + gross_public_transfers
        + income_private_transfer_regular
    )


@rule(law=_LAW, of="person")
def gross_income_if_counted(is_counted: YesNo, own_gross_income: Amount) -> Amount:
    """Only counted members bring their income (decision 36)."""
    return when(is_counted, own_gross_income, 0)


gross_income = sum_of("gross_income_if_counted", law=_LAW)
