"""The standards as formulas, one each, in the order of the five areas.

What speaks of the city and not of a household (OECD averages, gaps between districts) is none.
"""

from core.law.engine.algebra import (
    Amount,
    Code,
    YesNo,
    a_twelfth,
    both,
    either,
    half_up_to_won,
    is_one_of,
    negate,
    share,
    when,
)
from core.law.engine.gather import any_of
from core.law.engine.rule import rule

_INCOME = "서울시민복지기준 소득"
_HOUSING = "서울시민복지기준 주거"
_CARE = "서울시민복지기준 돌봄"
_HEALTH = "서울시민복지기준 건강"
_EDUCATION = "서울시민복지기준 교육"


# -- income ------


@rule(law=_INCOME)
def income(gross_income: Amount, received_cash_monthly: Amount) -> Amount:
    """Gross income and what is received, won a month."""
    return gross_income + received_cash_monthly


@rule(law=_INCOME)
def income_minimum(basic_livelihood__livelihood_line: Amount) -> Amount:
    """The livelihood line stands in for the Seoul minimum."""
    return basic_livelihood__livelihood_line


@rule(law=_INCOME)
def income_decent(basic_livelihood__median: Amount, income_decent_ratio: Amount) -> Amount:
    """Half of the standard median income of the household's size, half up to 1 won."""
    return half_up_to_won(share(basic_livelihood__median, income_decent_ratio))


@rule(law=_INCOME)
def room_above_income_minimum(income: Amount, income_minimum: Amount) -> Amount:
    """Won a month above the minimum."""
    return income - income_minimum


@rule(law=_INCOME)
def is_income_minimum_met(room_above_income_minimum: Amount) -> YesNo:
    """At the minimum or above."""
    return room_above_income_minimum >= 0


@rule(law=_INCOME)
def room_above_income_decent(income: Amount, income_decent: Amount) -> Amount:
    """Won a month above the decent level."""
    return income - income_decent


@rule(law=_INCOME)
def is_income_decent_met(room_above_income_decent: Amount) -> YesNo:
    """More than half of the median."""
    return room_above_income_decent > 0


# -- housing ------


@rule(law=_HOUSING)
def rent(
    home_tenure: Code,
    home_monthly_rent: Amount,
    home_deposit: Amount,
    housing__deposit_rate: Amount,
) -> Amount:
    """Monthly rent and a year's rate of the deposit, a twelfth of it; 0 for who rents nothing."""
    monthly = when(is_one_of(home_tenure, "monthly_rent", "public_rental"), home_monthly_rent, 0)
    of_deposit = a_twelfth(share(home_deposit, housing__deposit_rate))
    is_tenant = is_one_of(home_tenure, "jeonse", "monthly_rent", "public_rental")
    return when(is_tenant, monthly + of_deposit, 0)


@rule(law=_HOUSING)
def room_below_rent_minimum(income: Amount, rent_minimum_share: Amount, rent: Amount) -> Amount:
    """Won a month by which the rent is lower than the share of income."""
    return share(income, rent_minimum_share) - rent


@rule(law=_HOUSING)
def is_rent_minimum_met(rent: Amount, room_below_rent_minimum: Amount) -> YesNo:
    """The rent is below the share of income, or there is none."""
    return either(rent <= 0, room_below_rent_minimum > 0)


@rule(law=_HOUSING)
def room_below_rent_decent(income: Amount, rent_decent_share: Amount, rent: Amount) -> Amount:
    """Won a month by which the rent is lower than the share of income."""
    return share(income, rent_decent_share) - rent


@rule(law=_HOUSING)
def is_rent_decent_met(rent: Amount, room_below_rent_decent: Amount) -> YesNo:
    """The rent is below the share of income, or there is none."""
    return either(rent <= 0, room_below_rent_decent > 0)


@rule(law=_HOUSING)
def is_area_compared(
    household_size: Amount, area_least_persons: Amount, area_most_persons: Amount
) -> YesNo:
    """The standard is given for four persons; it is shared out for three to five."""
    return both(household_size >= area_least_persons, household_size <= area_most_persons)


@rule(law=_HOUSING)
def area_minimum(household_size: Amount, area_minimum_each: Amount) -> Amount:
    """Square metres."""
    return share(household_size, area_minimum_each)


@rule(law=_HOUSING)
def area_decent(household_size: Amount, area_decent_each: Amount) -> Amount:
    """Square metres."""
    return share(household_size, area_decent_each)


@rule(law=_HOUSING)
def room_above_area_minimum(home_area_m2: Amount, area_minimum: Amount) -> Amount:
    """Square metres above the minimum."""
    return home_area_m2 - area_minimum


@rule(law=_HOUSING)
def is_area_minimum_met(is_area_compared: YesNo, room_above_area_minimum: Amount) -> YesNo:
    """More than the minimum, where the area is compared."""
    return either(negate(is_area_compared), room_above_area_minimum > 0)


@rule(law=_HOUSING)
def room_above_area_decent(home_area_m2: Amount, area_decent: Amount) -> Amount:
    """Square metres above the decent level."""
    return home_area_m2 - area_decent


@rule(law=_HOUSING)
def is_area_decent_met(is_area_compared: YesNo, room_above_area_decent: Amount) -> YesNo:
    """More than the decent level, where the area is compared."""
    return either(negate(is_area_compared), room_above_area_decent > 0)


# -- care ------


@rule(law=_CARE)
def room_below_care_share(income: Amount, care_share: Amount, expenses_care: Amount) -> Amount:
    """Won a month by which child and senior care costs less than the share of income."""
    return share(income, care_share) - expenses_care


@rule(law=_CARE)
def is_care_cost_met(room_below_care_share: Amount) -> YesNo:
    """At most the share of income."""
    return room_below_care_share >= 0


@rule(law=_CARE)
def minutes_to_spare(care_minutes: Amount, care_minutes_most: Amount) -> Amount:
    """Minutes by which care is nearer than the standard asks."""
    return care_minutes_most - care_minutes


@rule(law=_CARE)
def is_care_near(minutes_to_spare: Amount) -> YesNo:
    """Within the minutes from home."""
    return minutes_to_spare >= 0


# -- health ------


has_gone_without_care = any_of("went_without_care", law=_HEALTH)


@rule(law=_HEALTH)
def is_care_reached(has_gone_without_care: YesNo) -> YesNo:
    """Nobody went without medical care for money or distance in the last 12 months."""
    return negate(has_gone_without_care)


# -- education ------


@rule(law="초·중등교육법 제13조", of="person")
def is_of_school_age(
    school_year_age: Amount, school_from_years: Amount, school_years: Amount
) -> YesNo:
    """In the years of compulsory schooling."""
    return both(
        school_year_age >= school_from_years, school_year_age < school_from_years + school_years
    )


@rule(law=_EDUCATION, of="person")
def misses_school(is_of_school_age: YesNo, attends_no_school: YesNo) -> YesNo:
    """Of school age and in no school."""
    return both(is_of_school_age, attends_no_school)


does_anybody_miss_school = any_of("misses_school", law=_EDUCATION)


@rule(law=_EDUCATION)
def is_everybody_in_school(does_anybody_miss_school: YesNo) -> YesNo:
    """Every school-age member enjoys the right."""
    return negate(does_anybody_miss_school)


is_any_schooling_cut = any_of("schooling_cut_for_money", law=_EDUCATION)


@rule(law=_EDUCATION)
def is_schooling_paid_for(is_any_schooling_cut: YesNo) -> YesNo:
    """Nobody's schooling is cut for money."""
    return negate(is_any_schooling_cut)


is_anybody_kept_from_learning = any_of("cannot_learn", law=_EDUCATION)


@rule(law=_EDUCATION)
def may_everybody_learn(is_anybody_kept_from_learning: YesNo) -> YesNo:
    """No adult who wants to learn is kept from it."""
    return negate(is_anybody_kept_from_learning)
