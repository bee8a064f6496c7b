"""Job seeker allowance, type I (국민취업지원 구직촉진수당): fact base B 6.1, decision 22.

Below the line the selected track takes whoever lacks the record of work: it is not asked for.
"""

from core.law.engine.algebra import (
    Amount,
    Code,
    Table,
    YesNo,
    at,
    both,
    either,
    greater_of,
    half_up_to_won,
    is_one_of,
    lesser_of,
    negate,
    not_below_zero,
    share,
    when,
)
from core.law.engine.gather import count_of
from core.law.engine.rule import rule

_WHO = "구직자 취업촉진 및 생활안정지원에 관한 법률 제7조"
_ASSETS = "구직자 취업촉진 및 생활안정지원에 관한 법률 시행령 제3조"
_REFUSED = "구직자 취업촉진 및 생활안정지원에 관한 법률 제7조제3항"
_AMOUNT = "구직자 취업촉진 및 생활안정지원에 관한 법률 제19조"
_INCOME = "구직자 취업촉진 및 생활안정지원에 관한 법률 제21조"


@rule(law=_WHO, of="person")
def is_of_working_age(
    is_counted: YesNo, age: Amount, lowest_age: Amount, highest_age: Amount
) -> YesNo:
    """A counted member of 15 to 69."""
    return both(is_counted, age >= lowest_age, age <= highest_age)


@rule(law=_REFUSED, of="person")
def is_no_student(school: Code) -> YesNo:
    """Neither in middle school nor in high school nor at a university."""
    return negate(is_one_of(school, "middle", "high", "university"))


@rule(law=_WHO, of="person")
def is_young(age: Amount, youth_max_age: Amount) -> YesNo:
    """34 or less."""
    return age <= youth_max_age


@rule(law=_WHO, of="person")
def income_line(
    is_young: YesNo,
    basic_livelihood__median: Amount,
    youth_income_ratio: Amount,
    income_ratio: Amount,
) -> Amount:
    """Share of the median, higher for the young; half up to 1 won (decision 17)."""
    ratio = when(is_young, youth_income_ratio, income_ratio)
    return half_up_to_won(share(basic_livelihood__median, ratio))


@rule(law=_WHO, of="person")
def room_to_income_line(income_line: Amount, gross_income: Amount) -> Amount:
    """From the household's gross income up to the line."""
    return income_line - gross_income


@rule(law=_WHO, of="person")
def is_within_income_line(room_to_income_line: Amount) -> YesNo:
    """At or below the line."""
    return room_to_income_line >= 0


@rule(law=_ASSETS, of="person")
def room_to_asset_limit(
    is_young: YesNo, asset_limit_of_young: Amount, asset_limit: Amount, assets: Amount
) -> Amount:
    """From the assets, debts not deducted, up to the limit."""
    return when(is_young, asset_limit_of_young, asset_limit) - assets


@rule(law=_ASSETS, of="person")
def is_within_asset_limit(room_to_asset_limit: Amount) -> YesNo:
    """At or below the limit."""
    return room_to_asset_limit >= 0


@rule(law=_REFUSED)
def has_no_livelihood(basic_livelihood__is_livelihood_found: YesNo) -> YesNo:
    """The livelihood benefit comes first (decision 34)."""
    return negate(basic_livelihood__is_livelihood_found)


@rule(law=_REFUSED, of="person")
def is_without_unemployment_benefit(income_unemployment: Amount) -> YesNo:
    """No unemployment benefit is paid."""
    return income_unemployment <= 0


@rule(law=_REFUSED, of="person")
def is_without_youth_allowance(receives_seoul_youth_allowance: YesNo) -> YesNo:
    """Seoul's youth allowance is not received today."""
    return negate(receives_seoul_youth_allowance)


@rule(law=_REFUSED)
def own_income_limit(median_income__monthly: Table, own_income_ratio: Amount) -> Amount:
    """60 % of the median of one person, half up to 1 won."""
    return half_up_to_won(share(at(median_income__monthly, 1), own_income_ratio))


@rule(law=_REFUSED, of="person")
def room_to_own_income_limit(own_income_limit: Amount, own_gross_income: Amount) -> Amount:
    """From the own income of every kind up to the limit."""
    return own_income_limit - own_gross_income


@rule(law=_REFUSED, of="person")
def is_below_own_income_limit(room_to_own_income_limit: Amount) -> YesNo:
    """Below the limit; on it is too much."""
    return room_to_own_income_limit > 0


@rule(law=_WHO, of="person")
def is_allowance_found(
    is_of_working_age: YesNo,
    is_no_student: YesNo,
    is_within_income_line: YesNo,
    is_within_asset_limit: YesNo,
    has_no_livelihood: YesNo,
    is_without_unemployment_benefit: YesNo,
    is_without_youth_allowance: YesNo,
    is_below_own_income_limit: YesNo,
) -> YesNo:
    """Every condition together."""
    return both(
        is_of_working_age,
        is_no_student,
        is_within_income_line,
        is_within_asset_limit,
        has_no_livelihood,
        is_without_unemployment_benefit,
        is_without_youth_allowance,
        is_below_own_income_limit,
    )


@rule(law=_AMOUNT, of="person")
def is_dependant(
    is_counted: YesNo,
    age: Amount,
    dependant_max_age: Amount,
    dependant_old_from_age: Amount,
    disability: Code,
) -> YesNo:
    """A counted member of 18 or less, of 70 or more, or severely disabled."""
    is_of_age = either(age <= dependant_max_age, age >= dependant_old_from_age)
    return both(is_counted, either(is_of_age, is_one_of(disability, "severe")))


dependant_count = count_of("is_dependant", law=_AMOUNT)


@rule(law=_AMOUNT, of="person")
def other_dependant_count(dependant_count: Amount, is_dependant: YesNo) -> Amount:
    """The dependants beside the job seeker."""
    return not_below_zero(dependant_count - when(is_dependant, 1, 0))


@rule(law=_AMOUNT, of="person")
def allowance_with_dependants(
    allowance: Amount, other_dependant_count: Amount, for_dependant: Amount, for_dependants: Amount
) -> Amount:
    """The allowance and what is added for dependants, up to the most."""
    return allowance + lesser_of(for_dependant * other_dependant_count, for_dependants)


@rule(law=_INCOME, of="person")
def most_with_income(
    allowance_with_dependants: Amount, reference_multiple: Amount, own_income_limit: Amount
) -> Amount:
    """Allowance and own income together may reach this."""
    return greater_of(share(allowance_with_dependants, reference_multiple), own_income_limit)


@rule(law=_INCOME, of="person")
def job_seeker_allowance(
    is_allowance_found: YesNo,
    allowance_with_dependants: Amount,
    most_with_income: Amount,
    own_gross_income: Amount,
) -> Amount:
    """The monthly allowance beside the own income; not cut to 10 won (decision 22)."""
    beside_income = not_below_zero(most_with_income - own_gross_income)
    return when(is_allowance_found, lesser_of(allowance_with_dependants, beside_income), 0)
