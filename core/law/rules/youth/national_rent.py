"""Youth rent of the ministry (국토부 청년월세): fact base B 7, decisions 16, 44 and 59."""

from core.law.engine.algebra import (
    Amount,
    Code,
    YesNo,
    a_hundredth,
    both,
    down_to_ten_won,
    either,
    half_up_to_won,
    is_one_of,
    lesser_of,
    not_below_zero,
    share,
    when,
)
from core.law.engine.gather import largest_of
from core.law.engine.rule import rule

_LAW = "국토교통부 청년월세 지원사업"


@rule(law=_LAW, of="person")
def is_of_rent_age(
    is_counted: YesNo, age: Amount, rent_lowest_age: Amount, rent_highest_age: Amount
) -> YesNo:
    """A counted member of 19 to 34."""
    return both(is_counted, age >= rent_lowest_age, age <= rent_highest_age)


@rule(law=_LAW, of="person")
def birth_within_rent_age(is_of_rent_age: YesNo, seniority_by_birth: Amount) -> Amount:
    """How old, to the day, among those of the age; 0 for others."""
    return when(is_of_rent_age, seniority_by_birth, 0)


eldest_birth_within_rent_age = largest_of("birth_within_rent_age", law=_LAW)


@rule(law=_LAW, of="person")
def is_eldest_of_rent_age(
    seniority_by_birth: Amount, eldest_birth_within_rent_age: Amount
) -> YesNo:
    """One member a household: the eldest of the age (decision 59)."""
    return seniority_by_birth >= eldest_birth_within_rent_age


@rule(law=_LAW, of="person")
def is_living_apart(lives_apart_from_parents: YesNo) -> YesNo:
    """Lives apart from the parents."""
    return lives_apart_from_parents


@rule(law=_LAW)
def room_to_rent_income_line(
    basic_livelihood__median: Amount,
    rent_income_ratio: Amount,
    basic_livelihood__recognised_income: Amount,
) -> Amount:
    """From the own household's recognised income up to the line."""
    line = half_up_to_won(share(basic_livelihood__median, rent_income_ratio))
    return line - basic_livelihood__recognised_income


@rule(law=_LAW)
def is_within_rent_income_line(room_to_rent_income_line: Amount) -> YesNo:
    """At or below the line."""
    return room_to_rent_income_line >= 0


@rule(law=_LAW)
def room_to_rent_asset_limit(rent_asset_limit: Amount, net_assets: Amount) -> Amount:
    """From what is owned less debts up to the limit."""
    return rent_asset_limit - net_assets


@rule(law=_LAW)
def is_within_rent_asset_limit(room_to_rent_asset_limit: Amount) -> YesNo:
    """At or below the limit."""
    return room_to_rent_asset_limit >= 0


@rule(law=_LAW, of="person")
def are_parents_left_out(age: Amount, parents_below_age: Amount, marital: Code) -> YesNo:
    """From 30 and for the married, registered or not, the parents are not looked at."""
    return either(age >= parents_below_age, is_one_of(marital, "married", "de_facto"))


@rule(law=_LAW, of="person")
def is_parents_income_within(
    are_parents_left_out: YesNo, parents_income_ratio: Amount, parents_income_limit: Amount
) -> YesNo:
    """The parents' income at or below the median of their household."""
    return either(are_parents_left_out, a_hundredth(parents_income_ratio) <= parents_income_limit)


@rule(law=_LAW, of="person")
def room_to_parents_property_limit(
    are_parents_left_out: YesNo, parents_property: Amount, parents_property_limit: Amount
) -> Amount:
    """From the parents' property up to their limit; nothing counts where they are left out."""
    return parents_property_limit - when(are_parents_left_out, 0, parents_property)


@rule(law=_LAW, of="person")
def is_parents_property_within(room_to_parents_property_limit: Amount) -> YesNo:
    """At or below the limit."""
    return room_to_parents_property_limit >= 0


@rule(law=_LAW, of="person")
def is_youth_rent_found(
    is_of_rent_age: YesNo,
    is_eldest_of_rent_age: YesNo,
    is_renting_by_month: YesNo,
    is_living_apart: YesNo,
    is_within_rent_income_line: YesNo,
    is_within_rent_asset_limit: YesNo,
    is_parents_income_within: YesNo,
    is_parents_property_within: YesNo,
) -> YesNo:
    """Every condition together."""
    return both(
        is_of_rent_age,
        is_eldest_of_rent_age,
        is_renting_by_month,
        is_living_apart,
        is_within_rent_income_line,
        is_within_rent_asset_limit,
        is_parents_income_within,
        is_parents_property_within,
    )


@rule(law=_LAW, of="person")
def youth_rent(
    is_youth_rent_found: YesNo,
    home_monthly_rent: Amount,
    rent_most: Amount,
    basic_livelihood__rent_benefit: Amount,
) -> Amount:
    """The rent up to the most, less the housing benefit found; wholly offset it is 0."""
    left = lesser_of(rent_most, home_monthly_rent) - basic_livelihood__rent_benefit
    return when(is_youth_rent_found, down_to_ten_won(not_below_zero(left)), 0)
