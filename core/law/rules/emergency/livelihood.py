"""Emergency livelihood support of the state (긴급복지 생계지원): fact base A 4.1, decision 26.

A flat monthly amount by size, not lowered by income and judged beside the livelihood benefit.
"""

from core.law.engine.algebra import (
    Amount,
    Code,
    Table,
    YesNo,
    at,
    both,
    half_up_to_won,
    lesser_of,
    negate,
    share,
    when,
)
from core.law.engine.rule import rule

_AID = "긴급복지지원법 제9조"
_MEANS = "긴급복지지원법, 보건복지부 고시 (긴급지원 소득·재산 기준)"


@rule(law=_MEANS)
def income_line(basic_livelihood__median: Amount, income_ratio: Amount) -> Amount:
    """Half up to 1 won (decision 17)."""
    return half_up_to_won(share(basic_livelihood__median, income_ratio))


@rule(law=_MEANS)
def room_to_income_line(income_line: Amount, income_of_today: Amount) -> Amount:
    """From the income up to the line."""
    return income_line - income_of_today


@rule(law=_MEANS)
def is_within_income_line(room_to_income_line: Amount) -> YesNo:
    """At or below the line."""
    return room_to_income_line >= 0


@rule(law=_MEANS)
def asset_ceiling(region: Code, asset_limit: Table) -> Amount:
    """Higher in large cities."""
    return at(asset_limit, region)


@rule(law=_MEANS)
def room_to_asset_limit(asset_ceiling: Amount, property_tested: Amount) -> Amount:
    """From the property up to the ceiling of the region."""
    return asset_ceiling - property_tested


@rule(law=_MEANS)
def is_within_asset_limit(room_to_asset_limit: Amount) -> YesNo:
    """At or below the ceiling."""
    return room_to_asset_limit >= 0


@rule(law=_MEANS)
def savings_ceiling(basic_livelihood__median: Amount, financial_addition: Amount) -> Amount:
    """The median of the size and a fixed sum on top."""
    return basic_livelihood__median + financial_addition


@rule(law=_MEANS)
def room_to_savings_ceiling(savings_ceiling: Amount, property_financial: Amount) -> Amount:
    """From the savings up to their ceiling."""
    return savings_ceiling - property_financial


@rule(law=_MEANS)
def is_within_savings_ceiling(room_to_savings_ceiling: Amount) -> YesNo:
    """At or below the ceiling."""
    return room_to_savings_ceiling >= 0


@rule(law="긴급복지지원법 제2조, 제9조")
def is_emergency_found(
    is_in_crisis: YesNo,
    is_within_income_line: YesNo,
    is_within_asset_limit: YesNo,
    is_within_savings_ceiling: YesNo,
) -> YesNo:
    """In a crisis, and within all three limits."""
    return both(
        is_in_crisis, is_within_income_line, is_within_asset_limit, is_within_savings_ceiling
    )


@rule(law=_AID)
def is_size_in_table(basic_livelihood__unit_size: Amount, last_size: Amount) -> YesNo:
    """The printed table has the household's size."""
    return basic_livelihood__unit_size <= last_size


@rule(law=_AID)
def is_size_beyond_table(is_size_in_table: YesNo) -> YesNo:
    """Larger than the printed table."""
    return negate(is_size_in_table)


@rule(law=_AID)
def support_as_printed(
    basic_livelihood__unit_size: Amount, last_size: Amount, monthly: Table
) -> Amount:
    """The amount as printed, for larger households that of the last size."""
    return at(monthly, lesser_of(basic_livelihood__unit_size, last_size))


@rule(law=_AID)
def support_beyond_table(
    basic_livelihood__unit_size: Amount, last_size: Amount, monthly: Table, extra_member: Amount
) -> Amount:
    """The last printed amount and one addition for each further member."""
    return at(monthly, last_size) + extra_member * (basic_livelihood__unit_size - last_size)


@rule(law=_AID)
def amount_by_table(
    is_emergency_found: YesNo, is_size_in_table: YesNo, support_as_printed: Amount
) -> Amount:
    """The monthly amount of a size in the table."""
    return when(both(is_emergency_found, is_size_in_table), support_as_printed, 0)


@rule(law=_AID)
def amount_beyond_table(
    is_emergency_found: YesNo, is_size_beyond_table: YesNo, support_beyond_table: Amount
) -> Amount:
    """The monthly amount of a larger household."""
    return when(both(is_emergency_found, is_size_beyond_table), support_beyond_table, 0)
