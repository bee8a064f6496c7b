"""Food voucher (농식품바우처): fact base B 8, decision 24.

The amounts by size are sure to different degrees, so each is a figure and a form of its own.
"""

from core.law.engine.algebra import (
    Amount,
    Table,
    YesNo,
    at,
    both,
    either,
    greater_of,
    lesser_of,
    when,
)
from core.law.engine.gather import any_of
from core.law.engine.rule import rule

_LAW = "농식품바우처 사업안내"


@rule(law=_LAW)
def has_livelihood_benefit(basic_livelihood__is_livelihood_found: YesNo) -> YesNo:
    """Livelihood benefit is found."""
    return basic_livelihood__is_livelihood_found


@rule(law=_LAW, of="person")
def is_supported_with_food(
    is_counted: YesNo, pregnant: YesNo, age: Amount, food_max_age: Amount
) -> YesNo:
    """A counted member who is pregnant, or 34 or younger."""
    return both(is_counted, either(pregnant, age <= food_max_age))


has_member_supported_with_food = any_of("is_supported_with_food", law=_LAW)


@rule(law=_LAW)
def is_food_found(has_livelihood_benefit: YesNo, has_member_supported_with_food: YesNo) -> YesNo:
    """Livelihood benefit, and somebody for whose sake the voucher is given."""
    return both(has_livelihood_benefit, has_member_supported_with_food)


@rule(law=_LAW)
def is_food_for_one(household_size: Amount) -> YesNo:
    """One person."""
    return household_size <= 1


@rule(law=_LAW)
def is_food_for_some(household_size: Amount, food_last_size: Amount) -> YesNo:
    """Two or three persons."""
    return both(household_size > 1, household_size < food_last_size)


@rule(law=_LAW)
def is_food_for_four(household_size: Amount, food_last_size: Amount) -> YesNo:
    """Four persons, the last size of the guide."""
    return both(household_size >= food_last_size, household_size <= food_last_size)


@rule(law=_LAW)
def is_food_for_many(household_size: Amount, food_last_size: Amount) -> YesNo:
    """More than the guide's sizes."""
    return household_size > food_last_size


@rule(law=_LAW)
def food_voucher_of_one(is_food_found: YesNo, food_for_one: Amount) -> Amount:
    """The monthly amount of one person."""
    return when(is_food_found, food_for_one, 0)


@rule(law=_LAW)
def food_voucher_of_some(
    is_food_found: YesNo,
    household_size: Amount,
    food_last_size: Amount,
    food_for_two: Amount,
    food_for_three: Amount,
) -> Amount:
    """The monthly amount of two or three persons."""
    amount = when(household_size >= food_last_size - 1, food_for_three, food_for_two)
    return when(is_food_found, amount, 0)


@rule(law=_LAW)
def food_voucher_of_four(is_food_found: YesNo, food_for_four: Amount) -> Amount:
    """The monthly amount of four persons."""
    return when(is_food_found, food_for_four, 0)


@rule(law=_LAW)
def food_voucher_of_many(
    is_food_found: YesNo,
    household_size: Amount,
    food_last_size: Amount,
    food_for_many: Table,
    food_many_last_size: Amount,
) -> Amount:
    """The monthly amount of five and more; beyond the table its last cell."""
    size = lesser_of(greater_of(household_size, food_last_size + 1), food_many_last_size)
    return when(is_food_found, at(food_for_many, size), 0)
