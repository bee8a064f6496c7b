"""Electricity discount (전기요금 복지할인), up to a limit: fact base B 8, decision 18.

Every ground is a form of its own, because their limits are sure to different degrees; a household
with several grounds has the first of them, in the order of the limits.
"""

from core.law.engine.algebra import Amount, YesNo, both, either, negate, when
from core.law.engine.gather import any_of
from core.law.engine.rule import rule

_LAW = "한국전력공사 기본공급약관 복지할인"


@rule(law=_LAW)
def is_summer(month: Amount, summer_from_month: Amount, summer_to_month: Amount) -> YesNo:
    """June to August: higher limits."""
    return both(month >= summer_from_month, month <= summer_to_month)


@rule(law=_LAW)
def has_full_ground(
    disability__has_livelihood_status: YesNo, basic_livelihood__has_severely_disabled: YesNo
) -> YesNo:
    """Livelihood benefit or medical aid is found, or a counted member is severely disabled."""
    return either(disability__has_livelihood_status, basic_livelihood__has_severely_disabled)


@rule(law=_LAW, of="person")
def is_child_under_one(is_counted: YesNo, age: Amount) -> YesNo:
    """A counted child under 1 (decision 46)."""
    return both(is_counted, age < 1)


has_child_under_one = any_of("is_child_under_one", law=_LAW)


@rule(law=_LAW)
def has_family_ground(
    basic_livelihood__children: Amount,
    many_children: Amount,
    household_size: Amount,
    many_persons: Amount,
    has_child_under_one: YesNo,
) -> YesNo:
    """Three children, five persons, or a newborn child."""
    return either(
        basic_livelihood__children >= many_children,
        household_size >= many_persons,
        has_child_under_one,
    )


@rule(law=_LAW)
def has_middle_ground(
    basic_livelihood__is_housing_found: YesNo, basic_livelihood__has_education_recipient: YesNo
) -> YesNo:
    """Housing or education benefit is found."""
    return either(basic_livelihood__is_housing_found, basic_livelihood__has_education_recipient)


@rule(law=_LAW)
def has_electricity_ground(
    has_full_ground: YesNo, has_family_ground: YesNo, vouchers__has_basic_or_near_poor: YesNo
) -> YesNo:
    """Any ground: a status, a severe disability, or the family."""
    return either(has_full_ground, has_family_ground, vouchers__has_basic_or_near_poor)


@rule(law=_LAW)
def is_by_family(has_full_ground: YesNo, has_family_ground: YesNo) -> YesNo:
    """The family is the largest ground."""
    return both(negate(has_full_ground), has_family_ground)


@rule(law=_LAW)
def is_by_middle_ground(
    has_full_ground: YesNo, has_family_ground: YesNo, has_middle_ground: YesNo
) -> YesNo:
    """Housing or education benefit is the largest ground."""
    return both(negate(has_full_ground), negate(has_family_ground), has_middle_ground)


@rule(law=_LAW)
def is_by_near_poor(
    has_full_ground: YesNo,
    has_family_ground: YesNo,
    has_middle_ground: YesNo,
    vouchers__has_basic_or_near_poor: YesNo,
) -> YesNo:
    """Near-poor is the only ground."""
    is_other = either(has_full_ground, has_family_ground, has_middle_ground)
    return both(negate(is_other), vouchers__has_basic_or_near_poor)


@rule(law=_LAW)
def is_by_near_poor_in_summer(is_by_near_poor: YesNo, is_summer: YesNo) -> YesNo:
    """Near-poor only, June to August."""
    return both(is_by_near_poor, is_summer)


@rule(law=_LAW)
def is_by_near_poor_off_summer(is_by_near_poor: YesNo, is_summer: YesNo) -> YesNo:
    """Near-poor only, September to May."""
    return both(is_by_near_poor, negate(is_summer))


@rule(law=_LAW)
def electricity_at_least() -> Amount:
    """What is surely saved: nothing, as long as nobody knows the bill."""
    return 0


@rule(law=_LAW)
def electricity_in_full(
    has_full_ground: YesNo,
    is_summer: YesNo,
    electricity_full_summer: Amount,
    electricity_full: Amount,
) -> Amount:
    """The monthly limit beside livelihood benefit, medical aid or a severe disability."""
    return when(has_full_ground, when(is_summer, electricity_full_summer, electricity_full), 0)


@rule(law=_LAW)
def electricity_of_family(is_by_family: YesNo, electricity_family: Amount) -> Amount:
    """The monthly limit of large families and newborn children, in every month the same."""
    return when(is_by_family, electricity_family, 0)


@rule(law=_LAW)
def electricity_of_middle(
    is_by_middle_ground: YesNo,
    is_summer: YesNo,
    electricity_middle_summer: Amount,
    electricity_middle: Amount,
) -> Amount:
    """The monthly limit beside housing or education benefit."""
    limit = when(is_summer, electricity_middle_summer, electricity_middle)
    return when(is_by_middle_ground, limit, 0)


@rule(law=_LAW)
def electricity_of_near_poor_in_summer(
    is_by_near_poor_in_summer: YesNo, electricity_near_poor_summer: Amount
) -> Amount:
    """The monthly limit of the near-poor, June to August."""
    return when(is_by_near_poor_in_summer, electricity_near_poor_summer, 0)


@rule(law=_LAW)
def electricity_of_near_poor_off_summer(
    is_by_near_poor_off_summer: YesNo, electricity_near_poor: Amount
) -> Amount:
    """The monthly limit of the near-poor, September to May."""
    return when(is_by_near_poor_off_summer, electricity_near_poor, 0)
