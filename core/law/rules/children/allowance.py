"""Child allowance (아동수당): fact base B 3, decision 48."""

from datetime import date

from core.law.engine.algebra import Amount, YesNo, both, either, when
from core.law.engine.rule import rule

_LAW = "아동수당법 제4조"
_SPECIAL = "아동수당법 부칙 (법률 제21489호)"


@rule(law=_LAW, of="person")
def is_child(is_counted: YesNo, age: Amount, basic_livelihood__child_below_age: Amount) -> YesNo:
    """A counted member under 18."""
    return both(is_counted, age < basic_livelihood__child_below_age)


@rule(law=_LAW, of="person")
def is_below_allowance_age(age_at_month_end: Amount, allowance_below_age: Amount) -> YesNo:
    """Paid to the month before the limiting birthday (decision 48)."""
    return age_at_month_end < allowance_below_age


@rule(law=_LAW, of="person", until=date(2025, 12, 31), name="is_of_allowance_age")
def is_of_allowance_age_to_2025(is_below_allowance_age: YesNo) -> YesNo:
    """Below the age of the year."""
    return is_below_allowance_age


@rule(law=_SPECIAL, of="person", since=date(2026, 1, 1), until=date(2029, 12, 31))
def is_of_allowance_age(
    is_below_allowance_age: YesNo, birth_year: Amount, allowance_birth_year: Amount
) -> YesNo:
    """Below the age of the year; children born in 2017 are paid in every month to 2029."""
    is_born_then = both(birth_year >= allowance_birth_year, birth_year <= allowance_birth_year)
    return either(is_below_allowance_age, is_born_then)


@rule(law=_LAW, of="person")
def is_allowance_found(is_child: YesNo, is_of_allowance_age: YesNo) -> YesNo:
    """A child of the age; nothing else is asked."""
    return both(is_child, is_of_allowance_age)


@rule(law=_LAW, of="person")
def child_allowance(is_allowance_found: YesNo, allowance: Amount) -> Amount:
    """The monthly amount; Seoul has no regional supplement (decision 54)."""
    return when(is_allowance_found, allowance, 0)
