"""Lines of both tax credits: the two incomes, assets, and who is excluded (fact base B 5)."""

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
    share,
    when,
)
from core.law.engine.gather import any_of, sum_of
from core.law.engine.rule import rule

_INCOME = "조세특례제한법 시행령 제100조의3"
_LINE = "조세특례제한법 제100조의3제1항"
_EXCLUDED = "조세특례제한법 제100조의3제2항"

# -- the two incomes of the year ------


@rule(law=_INCOME, of="person")
def business_income_of_year(
    tax_year_business_receipts: Amount, tax_year_business_ratio: Amount
) -> Amount:
    """Receipts times the share of the line of business; the fraction is kept."""
    return share(tax_year_business_receipts, tax_year_business_ratio)


@rule(law=_INCOME, of="person")
def earnings_of_year(tax_year_wages: Amount, business_income_of_year: Amount) -> Amount:
    """Wages and business: what the credit is measured by."""
    return tax_year_wages + business_income_of_year


@rule(law=_INCOME, of="person")
def income_of_year(
    earnings_of_year: Amount,
    tax_year_interest_dividend: Amount,
    tax_year_pension: Amount,
    tax_year_other: Amount,
) -> Amount:
    """Income of every kind: what the line is measured by."""
    return earnings_of_year + tax_year_interest_dividend + tax_year_pension + tax_year_other


@rule(law=_INCOME, of="person")
def earnings_that_count(is_head_or_spouse: YesNo, earnings_of_year: Amount) -> Amount:
    """Earnings of head and spouse only."""
    return when(is_head_or_spouse, earnings_of_year, 0)


@rule(law=_INCOME, of="person")
def income_that_counts(is_head_or_spouse: YesNo, income_of_year: Amount) -> Amount:
    """Income of head and spouse only."""
    return when(is_head_or_spouse, income_of_year, 0)


family_earnings = sum_of("earnings_that_count", law=_INCOME)
family_income = sum_of("income_that_counts", law=_INCOME)


@rule(law=_LINE)
def has_family_earnings(family_earnings: Amount) -> YesNo:
    """Somebody earned: a pensioner without work has no credit."""
    return family_earnings > 0


@rule(law=_LINE)
def room_to_income_limit(family_income: Amount, family_kind: Code, income_limit: Table) -> Amount:
    """From the income of the year up to the limit of the kind of family."""
    return at(income_limit, family_kind) - family_income


@rule(law=_LINE)
def is_below_income_limit(room_to_income_limit: Amount) -> YesNo:
    """Below the limit; on it is too much."""
    return room_to_income_limit > 0


# -- assets ------


@rule(law=_LINE)
def room_to_asset_limit(assets: Amount, asset_limit: Amount) -> Amount:
    """From the assets, debts not deducted, up to the limit."""
    return asset_limit - assets


@rule(law=_LINE)
def is_below_asset_limit(room_to_asset_limit: Amount) -> YesNo:
    """Below the limit; on it is too much."""
    return room_to_asset_limit > 0


@rule(law="조세특례제한법 제100조의5제4항")
def ratio_by_assets(assets: Amount, asset_half_from: Amount, asset_half: Amount) -> Amount:
    """All of the credit, or half of it with many assets."""
    return when(assets >= asset_half_from, asset_half, 1)


# -- excluded ------


@rule(law=_EXCLUDED, of="person")
def is_professional(is_head_or_spouse: YesNo, licensed_profession: YesNo) -> YesNo:
    """Head or spouse practises as a lawyer, doctor, accountant and the like."""
    return both(is_head_or_spouse, licensed_profession)


has_professional = any_of("is_professional", law=_EXCLUDED)


@rule(law=_EXCLUDED)
def has_no_professional(has_professional: YesNo) -> YesNo:
    """Neither of them does."""
    return negate(has_professional)


@rule(law=_EXCLUDED, of="person")
def is_well_paid(
    is_head_or_spouse: YesNo, work: Code, tax_year_wages: Amount, employee_monthly_limit: Amount
) -> YesNo:
    """Head or spouse is a regular employee with a monthly wage at the limit or above."""
    is_above = a_twelfth(tax_year_wages) >= employee_monthly_limit
    return both(is_head_or_spouse, is_one_of(work, "employee"), is_above)


has_well_paid = any_of("is_well_paid", law=_EXCLUDED)


@rule(law=_EXCLUDED)
def has_no_well_paid(has_well_paid: YesNo) -> YesNo:
    """Neither of them is."""
    return negate(has_well_paid)
