"""Income that the basic pension counts: the person and the spouse (decisions 12, 37 and 42)."""

from core.law.engine.algebra import Amount, a_twelfth, not_below_zero, share, when
from core.law.engine.gather import of_partner
from core.law.engine.rule import rule

_INCOME = "기초연금법 시행령 제2조"


@rule(law="기초연금법 시행규칙 제2조제1항", of="person")
def counted_wages(
    income_regular_wage: Amount, wage_deduction: Amount, wage_share: Amount
) -> Amount:
    """Regular wages above the deduction, by their share; daily and public work never counts."""
    return share(not_below_zero(income_regular_wage - wage_deduction), wage_share)


@rule(law=_INCOME, of="person")
def earned_otherwise(
    income_business: Amount, income_rent: Amount, income_private_pension: Amount
) -> Amount:
    """Business, rent and private pension, in full."""
    return income_business + income_rent + income_private_pension


@rule(law=_INCOME, of="person")
def public_transfers(
    income_national_pension: Amount,
    income_occupational_pension: Amount,
    income_accident: Amount,
    income_other_public: Amount,
) -> Amount:
    """Public money that counts in full; unemployment and parental leave do not count."""
    return (
        income_national_pension
        + income_occupational_pension
        + income_accident
        + income_other_public
    )


@rule(law="기초연금법 시행규칙 제2조", of="person")
def counted_interest(income_interest: Amount, interest_exempt: Amount) -> Amount:
    """Interest above the part left out, for each person (decision 42)."""
    return not_below_zero(income_interest - interest_exempt)


@rule(law="기초연금법 시행규칙 제2조", of="person")
def counted_veterans_money(income_veteran: Amount, veteran_exempt: Amount) -> Amount:
    """Veterans' money above the part left out, for each person (decision 42)."""
    return not_below_zero(income_veteran - veteran_exempt)


@rule(law=_INCOME, of="person")
def own_income(
    counted_wages: Amount,
    earned_otherwise: Amount,
    public_transfers: Amount,
    counted_interest: Amount,
    counted_veterans_money: Amount,
) -> Amount:
    """What one person brings; the fraction is kept (decision 42)."""
    return (
        counted_wages
        + earned_otherwise
        + public_transfers
        + counted_interest
        + counted_veterans_money
    )


partners_income = of_partner("own_income", law="기초연금법 시행령 제4조")


@rule(law="기초연금법 시행규칙 제2조제2항")
def imputed_rent(
    home_childs_home_value: Amount, imputed_rent_from: Amount, imputed_rent_rate: Amount
) -> Amount:
    """Rent saved by living in a child's home of high value; nothing below that value."""
    monthly = a_twelfth(share(home_childs_home_value, imputed_rent_rate))
    return when(home_childs_home_value >= imputed_rent_from, monthly, 0)


@rule(law="기초연금법 시행령 제2조, 제4조", of="person")
def counted_income(own_income: Amount, partners_income: Amount, imputed_rent: Amount) -> Amount:
    """Income of the unit: the person, and the spouse when there is one (decision 12)."""
    return own_income + partners_income + imputed_rent
