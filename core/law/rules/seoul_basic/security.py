"""Seoul basic security (서울형 기초보장): fact base A 3.6, decisions 34, 41 and 52.

How the amount falls with income stands in no source: the result is "up to" (decision 18).
"""

from datetime import date

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
    up_to_ten_won,
    when,
)
from core.law.engine.gather import sum_of
from core.law.engine.rule import rule

_LAW = "서울특별시 저소득시민의 생활안정 및 자립지원에 관한 조례"


@rule(law=_LAW)
def is_in_seoul(region: Code) -> YesNo:
    """Lives in Seoul."""
    return is_one_of(region, "seoul")


@rule(law=_LAW)
def has_no_national_benefit(
    basic_livelihood__is_livelihood_found: YesNo,
    basic_livelihood__is_medical_found: YesNo,
    basic_livelihood__is_housing_found: YesNo,
) -> YesNo:
    """Livelihood, medical aid and housing benefit come first (decision 34)."""
    return negate(
        either(
            basic_livelihood__is_livelihood_found,
            basic_livelihood__is_medical_found,
            basic_livelihood__is_housing_found,
        )
    )


@rule(law=_LAW)
def income_line(basic_livelihood__median: Amount, income_ratio: Amount) -> Amount:
    """Half up to 1 won (decision 17)."""
    return half_up_to_won(share(basic_livelihood__median, income_ratio))


@rule(law=_LAW)
def room_to_income_line(income_line: Amount, basic_livelihood__income_evaluation: Amount) -> Amount:
    """Income is tested by itself, without converted property."""
    return income_line - basic_livelihood__income_evaluation


@rule(law=_LAW)
def is_within_income_line(room_to_income_line: Amount) -> YesNo:
    """At or below the line."""
    return room_to_income_line >= 0


@rule(law=_LAW, of="vehicle")
def general_use_value(use: Code, value: Amount) -> Amount:
    """Cars for general use count with the property."""
    return when(is_one_of(use, "general"), value, 0)


cars_for_general_use = sum_of("general_use_value", law=_LAW)


@rule(law=_LAW)
def property_tested(
    basic_livelihood__residence: Amount,
    property_general: Amount,
    property_financial: Amount,
    property_memberships: Amount,
    cars_for_general_use: Amount,
    debts: Amount,
) -> Amount:
    """Home or 95 % of the deposit and everything else, less debts."""
    owned = (
        basic_livelihood__residence
        + property_general
        + property_financial
        + property_memberships
        + cars_for_general_use
    )
    return owned - debts


@rule(law=_LAW)
def property_ceiling(
    basic_livelihood__residence: Amount, asset_limit: Amount, asset_limit_with_home: Amount
) -> Amount:
    """Higher with a home or a deposit."""
    return when(basic_livelihood__residence > 0, asset_limit_with_home, asset_limit)


@rule(law=_LAW)
def room_to_property_ceiling(property_ceiling: Amount, property_tested: Amount) -> Amount:
    """From the property up to the ceiling."""
    return property_ceiling - property_tested


@rule(law=_LAW)
def is_within_property_ceiling(room_to_property_ceiling: Amount) -> YesNo:
    """At or below the ceiling."""
    return room_to_property_ceiling >= 0


@rule(law=_LAW)
def is_within_savings_ceiling(property_financial: Amount, financial_limit: Amount) -> YesNo:
    """Savings at or below their own ceiling."""
    return property_financial <= financial_limit


@rule(law=_LAW)
def has_no_car_in_full(
    basic_livelihood__cars_beside_one_left_out: Amount,
    basic_livelihood__cars_beside_one_general: Amount,
) -> YesNo:
    """No car is left in full after the one exclusion or relief of decision 9."""
    left = lesser_of(
        basic_livelihood__cars_beside_one_left_out, basic_livelihood__cars_beside_one_general
    )
    return left <= 0


@rule(law=_LAW)
def has_no_rich_obligor(basic_livelihood__has_no_obligor_above_limits: YesNo) -> YesNo:
    """The limits of the livelihood benefit."""
    return basic_livelihood__has_no_obligor_above_limits


@rule(law=_LAW)
def is_seoul_basic_found(
    is_in_seoul: YesNo,
    has_no_national_benefit: YesNo,
    is_within_income_line: YesNo,
    is_within_property_ceiling: YesNo,
    is_within_savings_ceiling: YesNo,
    has_no_car_in_full: YesNo,
    has_no_rich_obligor: YesNo,
) -> YesNo:
    """Every condition together."""
    return both(
        is_in_seoul,
        has_no_national_benefit,
        is_within_income_line,
        is_within_property_ceiling,
        is_within_savings_ceiling,
        has_no_car_in_full,
        has_no_rich_obligor,
    )


@rule(law=_LAW)
def nothing_sure(is_seoul_basic_found: YesNo) -> Amount:
    """How it falls with income is not known: nothing is sure."""
    return when(is_seoul_basic_found, 0, 0)


@rule(law=_LAW, until=date(2024, 12, 31), name="most_beyond_table")
def most_beyond_table_to_2024(
    basic_livelihood__livelihood_line: Amount, line_share: Amount
) -> Amount:
    """Half of the livelihood line, half up to 1 won as the table of 2024 is."""
    return half_up_to_won(share(basic_livelihood__livelihood_line, line_share))


@rule(law=_LAW, since=date(2025, 1, 1))
def most_beyond_table(basic_livelihood__livelihood_line: Amount, line_share: Amount) -> Amount:
    """Half of the livelihood line, up to 10 won as the tables from 2025 are."""
    return up_to_ten_won(share(basic_livelihood__livelihood_line, line_share))


@rule(law=_LAW)
def most_possible(
    is_seoul_basic_found: YesNo,
    basic_livelihood__unit_size: Amount,
    last_size: Amount,
    most: Table,
    most_beyond_table: Amount,
) -> Amount:
    """The printed table; half of the livelihood line for larger households."""
    printed = at(most, lesser_of(basic_livelihood__unit_size, last_size))
    highest = when(basic_livelihood__unit_size <= last_size, printed, most_beyond_table)
    return when(is_seoul_basic_found, highest, 0)
