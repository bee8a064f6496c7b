"""Seoul's youth rent (서울시 청년월세): fact base B 7, decisions 34, 45, 58 and 59."""

from core.law.engine.algebra import (
    Amount,
    YesNo,
    a_twelfth,
    both,
    down_to_ten_won,
    greater_of,
    half_up_to_won,
    lesser_of,
    negate,
    share,
    when,
)
from core.law.engine.gather import largest_of
from core.law.engine.rule import rule

_LAW = "서울특별시 청년월세지원"


@rule(law=_LAW, of="person")
def is_of_seoul_rent_age(
    is_counted: YesNo, age: Amount, seoul_rent_lowest_age: Amount, seoul_rent_highest_age: Amount
) -> YesNo:
    """A counted member of 19 to 39."""
    return both(is_counted, age >= seoul_rent_lowest_age, age <= seoul_rent_highest_age)


@rule(law=_LAW, of="person")
def birth_within_seoul_rent_age(is_of_seoul_rent_age: YesNo, seniority_by_birth: Amount) -> Amount:
    """How old, to the day, among those of the age; 0 for others."""
    return when(is_of_seoul_rent_age, seniority_by_birth, 0)


eldest_birth_within_seoul_rent_age = largest_of("birth_within_seoul_rent_age", law=_LAW)


@rule(law=_LAW, of="person")
def is_eldest_of_seoul_rent_age(
    seniority_by_birth: Amount, eldest_birth_within_seoul_rent_age: Amount
) -> YesNo:
    """One member a household: the eldest of the age (decision 59)."""
    return seniority_by_birth >= eldest_birth_within_seoul_rent_age


@rule(law=_LAW)
def is_paying_rent_privately(is_renting_privately: YesNo, home_monthly_rent: Amount) -> YesNo:
    """Rents by the month, not from the public, and pays a rent."""
    return both(is_renting_privately, home_monthly_rent > 0)


@rule(law=_LAW)
def room_above_lower_line(
    gross_income: Amount, basic_livelihood__median: Amount, seoul_rent_income_above: Amount
) -> Amount:
    """From the lower line up to the gross income."""
    return gross_income - half_up_to_won(share(basic_livelihood__median, seoul_rent_income_above))


@rule(law=_LAW)
def is_above_lower_line(room_above_lower_line: Amount) -> YesNo:
    """Above the lower line; on it is too little."""
    return room_above_lower_line > 0


@rule(law=_LAW)
def room_to_upper_line(
    gross_income: Amount, basic_livelihood__median: Amount, seoul_rent_income_to: Amount
) -> Amount:
    """From the gross income up to the upper line."""
    return half_up_to_won(share(basic_livelihood__median, seoul_rent_income_to)) - gross_income


@rule(law=_LAW)
def is_within_upper_line(room_to_upper_line: Amount) -> YesNo:
    """At or below the upper line."""
    return room_to_upper_line >= 0


@rule(law=_LAW)
def room_to_deposit_limit(seoul_rent_deposit_limit: Amount, home_deposit: Amount) -> Amount:
    """From the deposit up to its limit."""
    return seoul_rent_deposit_limit - home_deposit


@rule(law=_LAW)
def is_within_deposit_limit(room_to_deposit_limit: Amount) -> YesNo:
    """At or below the limit."""
    return room_to_deposit_limit >= 0


@rule(law=_LAW)
def rent_with_deposit(
    home_monthly_rent: Amount, home_deposit: Amount, seoul_rent_deposit_rate: Amount
) -> Amount:
    """The rent and the deposit as rent; the fraction is kept."""
    return home_monthly_rent + a_twelfth(share(home_deposit, seoul_rent_deposit_rate))


@rule(law=_LAW)
def room_to_rent_limit(
    home_monthly_rent: Amount,
    seoul_rent_limit: Amount,
    rent_with_deposit: Amount,
    seoul_rent_limit_with_deposit: Amount,
) -> Amount:
    """From the rent up to its limit, or with the deposit up to theirs: the better of the two."""
    with_deposit = seoul_rent_limit_with_deposit - rent_with_deposit
    return greater_of(seoul_rent_limit - home_monthly_rent, with_deposit)


@rule(law=_LAW)
def is_within_rent_limit(room_to_rent_limit: Amount) -> YesNo:
    """One of the two limits is kept."""
    return room_to_rent_limit >= 0


@rule(law=_LAW)
def room_to_seoul_rent_property_limit(
    seoul_rent_property_limit: Amount, net_assets: Amount
) -> Amount:
    """From what is owned less debts up to the limit."""
    return seoul_rent_property_limit - net_assets


@rule(law=_LAW)
def is_within_seoul_rent_property_limit(room_to_seoul_rent_property_limit: Amount) -> YesNo:
    """At or below the limit."""
    return room_to_seoul_rent_property_limit >= 0


dearest_car = largest_of("value", law=_LAW)


@rule(law=_LAW)
def room_to_car_limit(seoul_rent_car_limit: Amount, dearest_car: Amount) -> Amount:
    """From the dearest car up to the limit."""
    return seoul_rent_car_limit - dearest_car


@rule(law=_LAW)
def is_every_car_below_limit(room_to_car_limit: Amount) -> YesNo:
    """Every car below the limit; on it is too dear."""
    return room_to_car_limit > 0


@rule(law=_LAW)
def is_without_basic_benefit(basic_livelihood__has_no_basic_benefit: YesNo) -> YesNo:
    """No basic benefit is found in the household (decision 34)."""
    return basic_livelihood__has_no_basic_benefit


@rule(law=_LAW, of="person")
def is_without_youth_rent(is_youth_rent_found: YesNo) -> YesNo:
    """The ministry's youth rent of the same member comes first (decisions 34 and 58)."""
    return negate(is_youth_rent_found)


@rule(law=_LAW, of="person")
def is_seoul_rent_found(
    is_of_seoul_rent_age: YesNo,
    is_eldest_of_seoul_rent_age: YesNo,
    is_in_seoul: YesNo,
    is_paying_rent_privately: YesNo,
    is_above_lower_line: YesNo,
    is_within_upper_line: YesNo,
    is_within_deposit_limit: YesNo,
    is_within_rent_limit: YesNo,
    is_within_seoul_rent_property_limit: YesNo,
    is_every_car_below_limit: YesNo,
    is_without_basic_benefit: YesNo,
    is_without_youth_rent: YesNo,
) -> YesNo:
    """Every condition together."""
    return both(
        is_of_seoul_rent_age,
        is_eldest_of_seoul_rent_age,
        is_in_seoul,
        is_paying_rent_privately,
        is_above_lower_line,
        is_within_upper_line,
        is_within_deposit_limit,
        is_within_rent_limit,
        is_within_seoul_rent_property_limit,
        is_every_car_below_limit,
        is_without_basic_benefit,
        is_without_youth_rent,
    )


@rule(law=_LAW, of="person")
def seoul_youth_rent(
    is_seoul_rent_found: YesNo, home_monthly_rent: Amount, seoul_rent_most: Amount
) -> Amount:
    """The rent up to the most, down to 10 won."""
    rent = down_to_ten_won(lesser_of(seoul_rent_most, home_monthly_rent))
    return when(is_seoul_rent_found, rent, 0)
