"""Seoul's housing voucher (서울형 주택바우처): fact base B 7, decisions 34 and 45.

No source prints the steps by size: from 2025 the result is the printed span; for 2024 only the
amount of one person is known.
"""

from datetime import date

from core.law.engine.algebra import Amount, YesNo, both, half_up_to_won, negate, share, when
from core.law.engine.rule import rule

_LAW = "서울형 주택바우처"


@rule(law=_LAW)
def room_to_voucher_line(
    basic_livelihood__median: Amount,
    voucher_income_ratio: Amount,
    basic_livelihood__recognised_income: Amount,
) -> Amount:
    """From the recognised income up to the line."""
    line = half_up_to_won(share(basic_livelihood__median, voucher_income_ratio))
    return line - basic_livelihood__recognised_income


@rule(law=_LAW)
def is_within_voucher_line(room_to_voucher_line: Amount) -> YesNo:
    """At or below the line."""
    return room_to_voucher_line >= 0


@rule(law=_LAW)
def room_to_voucher_deposit_limit(voucher_deposit_limit: Amount, home_deposit: Amount) -> Amount:
    """From the deposit up to its limit."""
    return voucher_deposit_limit - home_deposit


@rule(law=_LAW)
def is_within_voucher_deposit_limit(room_to_voucher_deposit_limit: Amount) -> YesNo:
    """At or below the limit."""
    return room_to_voucher_deposit_limit >= 0


@rule(law=_LAW)
def is_without_housing_benefit(basic_livelihood__is_housing_found: YesNo) -> YesNo:
    """The housing benefit comes first (decision 34)."""
    return negate(basic_livelihood__is_housing_found)


@rule(law=_LAW)
def is_voucher_found(
    is_in_seoul: YesNo,
    is_renting_privately: YesNo,
    is_within_voucher_line: YesNo,
    is_within_voucher_deposit_limit: YesNo,
    is_without_housing_benefit: YesNo,
) -> YesNo:
    """Every condition together."""
    return both(
        is_in_seoul,
        is_renting_privately,
        is_within_voucher_line,
        is_within_voucher_deposit_limit,
        is_without_housing_benefit,
    )


@rule(law=_LAW)
def is_one_person(basic_livelihood__unit_size: Amount) -> YesNo:
    """A household of one."""
    return basic_livelihood__unit_size <= 1


@rule(law=_LAW)
def is_more_persons(is_one_person: YesNo) -> YesNo:
    """A household of two and more."""
    return negate(is_one_person)


@rule(law=_LAW, until=date(2024, 12, 31), name="voucher_of_one_at_least")
def voucher_of_one_in_2024_at_least(is_voucher_found: YesNo, voucher_of_one: Amount) -> Amount:
    """In 2024 the amount of one person is known."""
    return when(is_voucher_found, voucher_of_one, 0)


@rule(law=_LAW, since=date(2025, 1, 1))
def voucher_of_one_at_least(is_voucher_found: YesNo, voucher_least: Amount) -> Amount:
    """From 2025 the lower end of the printed span."""
    return when(is_voucher_found, voucher_least, 0)


@rule(law=_LAW, until=date(2024, 12, 31), name="voucher_of_one_at_most")
def voucher_of_one_in_2024_at_most(voucher_of_one_at_least: Amount) -> Amount:
    """In 2024 the amount of one person is known."""
    return voucher_of_one_at_least


@rule(law=_LAW, since=date(2025, 1, 1))
def voucher_of_one_at_most(is_voucher_found: YesNo, voucher_most: Amount) -> Amount:
    """From 2025 the upper end of the printed span."""
    return when(is_voucher_found, voucher_most, 0)


@rule(law=_LAW)
def voucher_of_more_at_least(is_voucher_found: YesNo, voucher_least: Amount) -> Amount:
    """The lower end of the printed span; not known in 2024."""
    return when(is_voucher_found, voucher_least, 0)


@rule(law=_LAW)
def voucher_of_more_at_most(is_voucher_found: YesNo, voucher_most: Amount) -> Amount:
    """The upper end of the printed span; not known in 2024."""
    return when(is_voucher_found, voucher_most, 0)
