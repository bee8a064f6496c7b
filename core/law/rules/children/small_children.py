"""Parent benefit, home care allowance, childcare fee and first meeting voucher (fact base B 3)."""

from core.law.engine.algebra import (
    Amount,
    Code,
    YesNo,
    both,
    either,
    is_one_of,
    negate,
    when,
)
from core.law.engine.rule import rule

_PARENT = "아동수당법 제4조제5항, 시행령 제2조제1항"
_HOME = "영유아보육법 제34조의2"
_DAYCARE = "영유아보육법 제34조"
_VOUCHER = "저출산·고령사회기본법 제10조의2"


@rule(law=_DAYCARE, of="person")
def is_in_daycare(school: Code) -> YesNo:
    """In a daycare centre; a kindergarten is none (decision 33)."""
    return is_one_of(school, "daycare")


# -- parent benefit ------


@rule(law=_PARENT, of="person")
def is_under_two(is_counted: YesNo, age: Amount, benefit_below_age: Amount) -> YesNo:
    """A counted child of 0 or 1."""
    return both(is_counted, age < benefit_below_age)


@rule(law=_PARENT, of="person")
def is_not_one_in_daycare(age: Amount, is_in_daycare: YesNo) -> YesNo:
    """At age 1 the fee of a daycare centre takes the whole benefit (decision 32)."""
    return either(age < 1, negate(is_in_daycare))


@rule(law=_PARENT, of="person")
def is_benefit_found(is_under_two: YesNo, is_not_one_in_daycare: YesNo) -> YesNo:
    """A child of 0, or of 1 at home."""
    return both(is_under_two, is_not_one_in_daycare)


@rule(law=_PARENT, of="person")
def is_zero_in_daycare(age: Amount, is_in_daycare: YesNo) -> YesNo:
    """Age 0 in daycare: the voucher first, the rest in cash."""
    return both(age < 1, is_in_daycare)


@rule(law=_PARENT, of="person")
def is_cared_for_at_home(is_in_daycare: YesNo) -> YesNo:
    """Not in daycare: all of it in cash."""
    return negate(is_in_daycare)


@rule(law=_PARENT, of="person")
def parent_benefit_in_daycare(
    is_benefit_found: YesNo, is_zero_in_daycare: YesNo, cash_of_0_in_daycare: Amount
) -> Amount:
    """Cash beside the daycare voucher of age 0."""
    return when(both(is_benefit_found, is_zero_in_daycare), cash_of_0_in_daycare, 0)


@rule(law=_PARENT, of="person")
def parent_benefit_at_home(
    is_benefit_found: YesNo,
    is_cared_for_at_home: YesNo,
    age: Amount,
    benefit_of_0: Amount,
    benefit_of_1: Amount,
) -> Amount:
    """The monthly cash by age."""
    by_age = when(age < 1, benefit_of_0, benefit_of_1)
    return when(both(is_benefit_found, is_cared_for_at_home), by_age, 0)


# -- home care allowance ------


@rule(law=_HOME, of="person")
def is_under_eight(is_counted: YesNo, age: Amount, home_kind_below_age: Amount) -> YesNo:
    """A counted child under 8."""
    return both(is_counted, age < home_kind_below_age)


@rule(law=_HOME, of="person")
def is_of_home_care_months(
    age_months: Amount, home_care_from_months: Amount, home_care_below_months: Amount
) -> YesNo:
    """24 to 85 months (decision 54)."""
    return both(age_months >= home_care_from_months, age_months < home_care_below_months)


@rule(law=_HOME, of="person")
def goes_nowhere(school: Code) -> YesNo:
    """Neither daycare nor kindergarten nor school."""
    return is_one_of(school, "none")


@rule(law=_HOME, of="person")
def is_home_care_found(
    is_under_eight: YesNo, is_of_home_care_months: YesNo, goes_nowhere: YesNo
) -> YesNo:
    """At home and of the age."""
    return both(is_under_eight, is_of_home_care_months, goes_nowhere)


@rule(law=_HOME, of="person")
def home_care_allowance(
    is_home_care_found: YesNo,
    disability: Code,
    age_months: Amount,
    home_care_disabled_below_months: Amount,
    home_care_disabled: Amount,
    home_care: Amount,
) -> Amount:
    """The monthly amount; more for a disabled child to 35 months."""
    is_disabled = is_one_of(disability, "mild", "severe")
    has_more = both(is_disabled, age_months < home_care_disabled_below_months)
    return when(is_home_care_found, when(has_more, home_care_disabled, home_care), 0)


# -- childcare fee ------


@rule(law=_DAYCARE, of="person")
def is_under_six(is_counted: YesNo, age: Amount, kind_below_age: Amount) -> YesNo:
    """A counted child of 0 to 5."""
    return both(is_counted, age < kind_below_age)


@rule(law=_DAYCARE, of="person")
def is_fee_found(is_under_six: YesNo, is_in_daycare: YesNo) -> YesNo:
    """A child of 0 to 5 in daycare."""
    return both(is_under_six, is_in_daycare)


@rule(law=_DAYCARE, of="person")
def is_under_age_two(age: Amount, age_two: Amount) -> YesNo:
    """0 or 1."""
    return age < age_two


@rule(law=_DAYCARE, of="person")
def is_of_age_two(age: Amount, age_two: Amount) -> YesNo:
    """2."""
    return both(age >= age_two, age < age_two + 1)


@rule(law=_DAYCARE, of="person")
def is_above_age_two(age: Amount, age_two: Amount) -> YesNo:
    """3 and more."""
    return age >= age_two + 1


@rule(law=_DAYCARE, of="person")
def fee_under_two(
    is_fee_found: YesNo, is_under_age_two: YesNo, age: Amount, fee_of_0: Amount, fee_of_1: Amount
) -> Amount:
    """Paid to the centre for a child of 0 or 1."""
    return when(both(is_fee_found, is_under_age_two), when(age < 1, fee_of_0, fee_of_1), 0)


@rule(law=_DAYCARE, of="person")
def fee_at_two(is_fee_found: YesNo, is_of_age_two: YesNo, fee_of_2: Amount) -> Amount:
    """Paid to the centre for a child of 2."""
    return when(both(is_fee_found, is_of_age_two), fee_of_2, 0)


@rule(law=_DAYCARE, of="person")
def fee_above_two(is_fee_found: YesNo, is_above_age_two: YesNo, fee_of_3_5: Amount) -> Amount:
    """Paid to the centre for a child of 3 to 5."""
    return when(both(is_fee_found, is_above_age_two), fee_of_3_5, 0)


# -- first meeting voucher ------


@rule(law=_VOUCHER, of="person")
def is_in_voucher_years(age: Amount, voucher_years: Amount) -> YesNo:
    """Within the years in which it may be used (decision 30)."""
    return age < voucher_years


@rule(law=_VOUCHER, of="person")
def is_voucher_found(is_child: YesNo, is_in_voucher_years: YesNo) -> YesNo:
    """A child within the years of use."""
    return both(is_child, is_in_voucher_years)


@rule(law=_VOUCHER, of="person")
def first_meeting_voucher(
    is_voucher_found: YesNo,
    birth_order: Amount,
    later_from: Amount,
    later_child: Amount,
    first_child: Amount,
) -> Amount:
    """Once, more from the second child on."""
    return when(is_voucher_found, when(birth_order >= later_from, later_child, first_child), 0)
