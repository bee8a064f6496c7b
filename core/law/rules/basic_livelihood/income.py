"""Income evaluation amount (소득평가액) of the guarantee unit (decisions 2, 6, 7, 36 and 57)."""

from core.law.engine.algebra import (
    Amount,
    YesNo,
    down_to_won,
    half_up_to_won,
    not_below_zero,
    share,
    when,
)
from core.law.engine.gather import sum_of
from core.law.engine.rule import rule

_INCOME = "국민기초생활 보장법 시행령 제5조제1항"
_LEFT_OUT = "국민기초생활 보장법 시행령 제5조의2"


@rule(law=_INCOME, of="person")
def counted_basic_pension(
    basic_pension__is_entitled: YesNo,
    basic_pension__amount: Amount,
    receives_basic_pension: YesNo,
    received_basic_pension_monthly: Amount,
) -> Amount:
    """The pension found; one received today but not found counts as received (7, 57)."""
    received = when(receives_basic_pension, received_basic_pension_monthly, 0)
    return when(basic_pension__is_entitled, basic_pension__amount, received)


@rule(law=_INCOME, of="person")
def counted_transfers(
    income_national_pension: Amount,
    income_occupational_pension: Amount,
    income_unemployment: Amount,
    income_parental_leave: Amount,
    income_accident: Amount,
    income_other_public: Amount,
    counted_basic_pension: Amount,
) -> Amount:
    """Public money that counts in full; veterans' money and disability allowances do not."""
    return (
        income_national_pension
        + income_occupational_pension
        + income_unemployment
        + income_parental_leave
        + income_accident
        + income_other_public
        + counted_basic_pension
    )


@rule(law=_INCOME, of="person")
def counted_income(
    is_counted: YesNo,
    counted_earnings: Amount,
    counted_public_work: Amount,
    income_rent: Amount,
    income_private_pension: Amount,
    counted_transfers: Amount,
) -> Amount:
    """What one counted member brings, beside interest and private transfers."""
    own = (
        counted_earnings
        + counted_public_work
        + income_rent
        + income_private_pension
        + counted_transfers
    )
    return when(is_counted, own, 0)


@rule(law=_INCOME, of="person")
def interest(is_counted: YesNo, income_interest: Amount) -> Amount:
    """Interest of a counted member."""
    return when(is_counted, income_interest, 0)


@rule(law=_INCOME, of="person")
def private_transfers(is_counted: YesNo, income_private_transfer_regular: Amount) -> Amount:
    """Regular money from relatives or sponsors of a counted member."""
    return when(is_counted, income_private_transfer_regular, 0)


@rule(law=_LEFT_OUT, of="person")
def contributions(is_counted: YesNo, contribution_national_pension: Amount) -> Amount:
    """National pension contributions a counted member pays."""
    return when(is_counted, contribution_national_pension, 0)


income_of_members = sum_of("counted_income", law=_INCOME)
interest_of_members = sum_of("interest", law=_INCOME)
transfers_of_members = sum_of("private_transfers", law=_INCOME)
contributions_of_members = sum_of("contributions", law=_LEFT_OUT)


@rule(law=_INCOME)
def counted_interest(interest_of_members: Amount, interest_exempt: Amount) -> Amount:
    """Interest of the whole household above the part left out (decision 6)."""
    return not_below_zero(interest_of_members - interest_exempt)


@rule(law=_INCOME)
def counted_private_transfers(
    transfers_of_members: Amount, median: Amount, private_transfer_ratio: Amount
) -> Amount:
    """Regular private transfers above a share of the median, half up to 1 won (decision 17)."""
    return not_below_zero(
        transfers_of_members - half_up_to_won(share(median, private_transfer_ratio))
    )


@rule(law=_LEFT_OUT)
def expenses(
    expenses_chronic_medical: Amount, contributions_of_members: Amount, contribution_share: Amount
) -> Amount:
    """Continuing medical costs and a share of pension contributions (decision 6)."""
    return expenses_chronic_medical + share(contributions_of_members, contribution_share)


@rule(law="국민기초생활 보장법 제2조제9호, 시행령 제5조의2")
def income_evaluation(
    income_of_members: Amount,
    counted_interest: Amount,
    counted_private_transfers: Amount,
    expenses: Amount,
) -> Amount:
    """After all deductions, not below 0, down to 1 won once (decision 2)."""
    counted = income_of_members + counted_interest + counted_private_transfers
    return down_to_won(not_below_zero(counted - expenses))


@rule(law="국민기초생활 보장법 제2조제9호")
def recognised_income(income_evaluation: Amount, converted_property: Amount) -> Amount:
    """Income evaluation amount and converted property together."""
    return income_evaluation + converted_property
