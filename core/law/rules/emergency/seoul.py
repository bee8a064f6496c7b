"""Seoul emergency support (서울형 긴급복지): fact base A 4.2, decisions 27 and 34.

Paid once, for households of Seoul without livelihood benefit and medical aid.
"""

from core.law.engine.algebra import (
    Amount,
    Code,
    Table,
    YesNo,
    at,
    both,
    either,
    half_up_to_won,
    is_one_of,
    lesser_of,
    negate,
    share,
    when,
)
from core.law.engine.rule import rule

_LAW = "서울특별시 주민생활안정 지원에 관한 조례 (서울형 긴급복지)"


@rule(law=_LAW)
def is_in_seoul(region: Code) -> YesNo:
    """Lives in Seoul."""
    return is_one_of(region, "seoul")


@rule(law=_LAW)
def has_no_livelihood_or_medical(
    basic_livelihood__is_livelihood_found: YesNo, basic_livelihood__is_medical_found: YesNo
) -> YesNo:
    """Livelihood benefit and medical aid come first (decision 34)."""
    return negate(either(basic_livelihood__is_livelihood_found, basic_livelihood__is_medical_found))


@rule(law=_LAW)
def seoul_income_line(basic_livelihood__median: Amount, seoul_income_ratio: Amount) -> Amount:
    """Half up to 1 won (decision 17)."""
    return half_up_to_won(share(basic_livelihood__median, seoul_income_ratio))


@rule(law=_LAW)
def room_to_seoul_income_line(seoul_income_line: Amount, income_of_today: Amount) -> Amount:
    """From the income up to the line."""
    return seoul_income_line - income_of_today


@rule(law=_LAW)
def is_within_seoul_income_line(room_to_seoul_income_line: Amount) -> YesNo:
    """At or below the line."""
    return room_to_seoul_income_line >= 0


@rule(law=_LAW)
def room_to_seoul_asset_limit(seoul_asset_limit: Amount, property_tested: Amount) -> Amount:
    """From the property, its residential deduction taken off, up to the ceiling."""
    return seoul_asset_limit - property_tested


@rule(law=_LAW)
def is_within_seoul_asset_limit(room_to_seoul_asset_limit: Amount) -> YesNo:
    """At or below the ceiling."""
    return room_to_seoul_asset_limit >= 0


@rule(law=_LAW)
def room_to_seoul_savings_ceiling(
    seoul_financial_limit: Amount, property_financial: Amount
) -> Amount:
    """From the savings up to their ceiling."""
    return seoul_financial_limit - property_financial


@rule(law=_LAW)
def is_within_seoul_savings_ceiling(room_to_seoul_savings_ceiling: Amount) -> YesNo:
    """At or below the ceiling."""
    return room_to_seoul_savings_ceiling >= 0


@rule(law=_LAW)
def is_seoul_emergency_found(
    is_in_seoul: YesNo,
    is_in_crisis: YesNo,
    has_no_livelihood_or_medical: YesNo,
    is_within_seoul_income_line: YesNo,
    is_within_seoul_asset_limit: YesNo,
    is_within_seoul_savings_ceiling: YesNo,
) -> YesNo:
    """Every condition together."""
    return both(
        is_in_seoul,
        is_in_crisis,
        has_no_livelihood_or_medical,
        is_within_seoul_income_line,
        is_within_seoul_asset_limit,
        is_within_seoul_savings_ceiling,
    )


@rule(law=_LAW)
def is_size_in_seoul_table(basic_livelihood__unit_size: Amount, seoul_last_size: Amount) -> YesNo:
    """Seoul prints an amount for this size."""
    return basic_livelihood__unit_size <= seoul_last_size


@rule(law=_LAW)
def is_size_in_national_table_only(is_size_in_seoul_table: YesNo, is_size_in_table: YesNo) -> YesNo:
    """Beyond Seoul's table, within the national one (decision 27)."""
    return both(negate(is_size_in_seoul_table), is_size_in_table)


@rule(law=_LAW)
def seoul_amount_by_table(
    is_seoul_emergency_found: YesNo,
    is_size_in_seoul_table: YesNo,
    basic_livelihood__unit_size: Amount,
    seoul_last_size: Amount,
    seoul_once: Table,
) -> Amount:
    """The amount Seoul prints."""
    printed = at(seoul_once, lesser_of(basic_livelihood__unit_size, seoul_last_size))
    return when(both(is_seoul_emergency_found, is_size_in_seoul_table), printed, 0)


@rule(law=_LAW)
def seoul_amount_by_national_table(
    is_seoul_emergency_found: YesNo,
    is_size_in_national_table_only: YesNo,
    support_as_printed: Amount,
) -> Amount:
    """Five and six persons: as the national support."""
    return when(
        both(is_seoul_emergency_found, is_size_in_national_table_only), support_as_printed, 0
    )


@rule(law=_LAW)
def seoul_amount_beyond_table(
    is_seoul_emergency_found: YesNo, is_size_beyond_table: YesNo, support_beyond_table: Amount
) -> Amount:
    """Seven and more persons: as the national support."""
    return when(both(is_seoul_emergency_found, is_size_beyond_table), support_beyond_table, 0)
