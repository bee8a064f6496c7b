"""Disability pension (장애인연금): fact base B 2.1, decisions 13 and 43.

The deduction from wages is not known. The income lies between the one without wages (least) and
the one with all of them (most); between the two the office decides.
"""

from core.law.engine.algebra import (
    Amount,
    YesNo,
    all_but_share,
    both,
    down_to_ten_won,
    either,
    greater_of,
    lesser_of,
    negate,
    split,
    up_to_step,
    when,
)
from core.law.engine.gather import of_partner
from core.law.engine.rule import rule

_INCOME = "장애인연금법 시행규칙 제2조"
_LINE = "장애인연금법 제4조"
_BASIC = "장애인연금법 제6조"
_GUARD = "장애인연금법 시행령 제5조"
_SUPPLEMENT = "장애인연금법 제7조"


@rule(law="장애인연금법 제2조제1호", of="person")
def has_listed_disability(
    disability_pension_class: YesNo, age: Amount, lowest_age: Amount
) -> YesNo:
    """18 or older, with a disability of the pension's list."""
    return both(disability_pension_class, age >= lowest_age)


@rule(law="장애인연금법 제2조제1호", of="person")
def is_on_list(is_counted: YesNo, has_listed_disability: YesNo) -> YesNo:
    """A counted member with such a disability."""
    return both(is_counted, has_listed_disability)


@rule(law=_INCOME, of="person")
def own_income(
    basic_pension__earned_otherwise: Amount,
    basic_pension__public_transfers: Amount,
    basic_pension__counted_interest: Amount,
    basic_pension__counted_veterans_money: Amount,
    income_private_transfer_regular: Amount,
) -> Amount:
    """Income as the basic pension counts it, without wages, with private transfers."""
    return (
        basic_pension__earned_otherwise
        + basic_pension__public_transfers
        + basic_pension__counted_interest
        + basic_pension__counted_veterans_money
        + income_private_transfer_regular
    )


partners_income = of_partner("own_income", law=_INCOME)
partners_wage = of_partner("income_regular_wage", law=_INCOME)


@rule(law=_INCOME, of="person")
def least_income(
    own_income: Amount,
    partners_income: Amount,
    basic_pension__imputed_rent: Amount,
    basic_pension__converted_property: Amount,
) -> Amount:
    """Recognised income of the unit without wages."""
    return (
        own_income
        + partners_income
        + basic_pension__imputed_rent
        + basic_pension__converted_property
    )


@rule(law=_INCOME, of="person")
def most_income(least_income: Amount, income_regular_wage: Amount, partners_wage: Amount) -> Amount:
    """Recognised income of the unit with all regular wages."""
    return least_income + income_regular_wage + partners_wage


@rule(law=_LINE, of="person")
def threshold(is_in_couple: YesNo, threshold_couple: Amount, threshold_single: Amount) -> Amount:
    """The couple's line as soon as there is a spouse."""
    return when(is_in_couple, threshold_couple, threshold_single)


@rule(law=_LINE, of="person")
def room_at_most(threshold: Amount, least_income: Amount) -> Amount:
    """From the least income up to the line."""
    return threshold - least_income


@rule(law=_LINE, of="person")
def room_at_least(threshold: Amount, most_income: Amount) -> Amount:
    """From the most income up to the line."""
    return threshold - most_income


@rule(law=_LINE, of="person")
def is_within_line(
    room_at_most: Amount, room_at_least: Amount, office_finds_income_within_line: YesNo
) -> YesNo:
    """Settled where both incomes lie on one side of the line; else the office judges."""
    return both(room_at_most >= 0, either(room_at_least >= 0, office_finds_income_within_line))


@rule(law="장애인연금법 제4조제3항", of="person")
def has_no_occupational_pension(basic_pension__has_no_occupational_pension: YesNo) -> YesNo:
    """Neither the person nor the spouse has or had an occupational pension."""
    return basic_pension__has_no_occupational_pension


@rule(law=_LINE, of="person")
def is_pension_found(
    is_on_list: YesNo, is_within_line: YesNo, has_no_occupational_pension: YesNo
) -> YesNo:
    """Every condition together."""
    return both(is_on_list, is_within_line, has_no_occupational_pension)


@rule(law="장애인연금법 제6조제5항", of="person")
def is_old(age: Amount, old_from_age: Amount) -> YesNo:
    """65 or older: the basic benefit has ended."""
    return age >= old_from_age


@rule(law="장애인연금법 제6조제5항", of="person")
def is_not_old(is_old: YesNo) -> YesNo:
    """18 to 64."""
    return negate(is_old)


@rule(law="장애인연금법 제6조제3항", of="person")
def may_have_basic_benefit(
    has_listed_disability: YesNo, is_old: YesNo, has_no_occupational_pension: YesNo
) -> YesNo:
    """18 to 64, on the list, no occupational pension (decision 43), whether counted or not: the
    unit of the pensions looks at everybody listed (decision 36)."""
    return both(has_listed_disability, negate(is_old), has_no_occupational_pension)


may_partner_have_basic_benefit = of_partner("may_have_basic_benefit", law="장애인연금법 제6조제3항")


@rule(law="장애인연금법 제6조제3항", of="person")
def do_both_receive(may_have_basic_benefit: YesNo, may_partner_have_basic_benefit: YesNo) -> YesNo:
    """Both of the couple; a spouse of 65 or more is not one of two."""
    return both(may_have_basic_benefit, may_partner_have_basic_benefit)


@rule(law=_BASIC)
def full_pair(basic_benefit: Amount, couple_reduction: Amount) -> Amount:
    """What two recipients have together before the guard."""
    return all_but_share(basic_benefit + basic_benefit, couple_reduction)


@rule(law=_GUARD, of="person")
def basic_at_most(
    do_both_receive: YesNo,
    full_pair: Amount,
    basic_benefit: Amount,
    room_at_most: Amount,
    step: Amount,
    step_couple: Amount,
) -> Amount:
    """Basic benefit at the least income: what fills the room, up to the next step; half of two."""
    pair = lesser_of(full_pair, greater_of(step_couple, up_to_step(room_at_most, step_couple)))
    alone = lesser_of(basic_benefit, greater_of(step, up_to_step(room_at_most, step)))
    return when(do_both_receive, split(pair, 1, 1), alone)


@rule(law=_GUARD, of="person")
def basic_at_least(
    do_both_receive: YesNo,
    full_pair: Amount,
    basic_benefit: Amount,
    room_at_least: Amount,
    step: Amount,
    step_couple: Amount,
) -> Amount:
    """Basic benefit at the most income."""
    pair = lesser_of(full_pair, greater_of(step_couple, up_to_step(room_at_least, step_couple)))
    alone = lesser_of(basic_benefit, greater_of(step, up_to_step(room_at_least, step)))
    return when(do_both_receive, split(pair, 1, 1), alone)


@rule(law=_SUPPLEMENT)
def has_livelihood_status(
    basic_livelihood__is_livelihood_found: YesNo, basic_livelihood__is_medical_found: YesNo
) -> YesNo:
    """Livelihood benefit or medical aid is found."""
    return either(basic_livelihood__is_livelihood_found, basic_livelihood__is_medical_found)


@rule(law=_SUPPLEMENT)
def has_other_status(
    basic_livelihood__is_housing_found: YesNo,
    basic_livelihood__has_education_recipient: YesNo,
    basic_livelihood__is_near_poor: YesNo,
) -> YesNo:
    """Housing benefit, education benefit or near-poor is found."""
    return either(
        basic_livelihood__is_housing_found,
        basic_livelihood__has_education_recipient,
        basic_livelihood__is_near_poor,
    )


@rule(law=_SUPPLEMENT)
def supplement_to_64(
    has_livelihood_status: YesNo,
    has_other_status: YesNo,
    supplement_with_livelihood_to_64: Amount,
    supplement_with_other_status_to_64: Amount,
    supplement_without_status_to_64: Amount,
) -> Amount:
    """Supplement by status, 18 to 64; never reduced."""
    other = when(
        has_other_status, supplement_with_other_status_to_64, supplement_without_status_to_64
    )
    return when(has_livelihood_status, supplement_with_livelihood_to_64, other)


@rule(law="장애인연금법 제5조", of="person")
def pension_at_least(
    is_pension_found: YesNo, is_old: YesNo, basic_at_least: Amount, supplement_to_64: Amount
) -> Amount:
    """18 to 64: basic benefit at the most income, and the supplement."""
    monthly = down_to_ten_won(basic_at_least + supplement_to_64)
    return when(both(is_pension_found, negate(is_old)), monthly, 0)


@rule(law="장애인연금법 제5조", of="person")
def pension_at_most(
    is_pension_found: YesNo, is_old: YesNo, basic_at_most: Amount, supplement_to_64: Amount
) -> Amount:
    """18 to 64: basic benefit at the least income, and the supplement."""
    monthly = down_to_ten_won(basic_at_most + supplement_to_64)
    return when(both(is_pension_found, negate(is_old)), monthly, 0)


@rule(law=_SUPPLEMENT, of="person")
def is_old_with_livelihood(is_old: YesNo, has_livelihood_status: YesNo) -> YesNo:
    """65 or older, livelihood benefit or medical aid found."""
    return both(is_old, has_livelihood_status)


@rule(law=_SUPPLEMENT, of="person")
def is_old_without_livelihood(is_old: YesNo, has_livelihood_status: YesNo) -> YesNo:
    """65 or older, neither found."""
    return both(is_old, negate(has_livelihood_status))


@rule(law=_SUPPLEMENT, of="person")
def supplement_of_old_with_livelihood(
    is_pension_found: YesNo,
    is_old_with_livelihood: YesNo,
    supplement_with_livelihood_of_old: Amount,
) -> Amount:
    """The supplement that goes on from 65, beside livelihood benefit or medical aid."""
    return when(
        both(is_pension_found, is_old_with_livelihood), supplement_with_livelihood_of_old, 0
    )


@rule(law=_SUPPLEMENT, of="person")
def supplement_of_other_old(
    is_pension_found: YesNo,
    is_old_without_livelihood: YesNo,
    has_other_status: YesNo,
    supplement_with_other_status_of_old: Amount,
    supplement_without_status_of_old: Amount,
) -> Amount:
    """The supplement that goes on from 65, by the other statuses."""
    supplement = when(
        has_other_status, supplement_with_other_status_of_old, supplement_without_status_of_old
    )
    return when(both(is_pension_found, is_old_without_livelihood), supplement, 0)
