"""Cars in the livelihood family (fact base A 2.8, decisions 9 and 40).

One exclusion or relief a household, where it saves most. Two ways stand beside one another:
one car left out, or one car counted as general property; property.py takes the better.
"""

from datetime import date

from core.law.engine.algebra import (
    Amount,
    Code,
    YesNo,
    both,
    either,
    is_one_of,
    when,
)
from core.law.engine.gather import best_for_household, largest_of
from core.law.engine.rule import rule

_LEFT_OUT = "재산가액에서 차감하는 재산의 종류 및 산정기준 고시 별표 1"
_GENERAL = "재산가액에서 차감하는 재산의 종류 및 산정기준 고시 별표 2"


@rule(law=_LEFT_OUT, of="vehicle")
def may_be_left_out(
    use: Code, cc: Amount, has_severely_disabled: YesNo, excluded_car_max_cc: Amount
) -> YesNo:
    """A business car of any engine; a small car of a disabled member or a wounded veteran."""
    is_personal = either(
        is_one_of(use, "veteran"), both(is_one_of(use, "disabled"), has_severely_disabled)
    )
    return either(is_one_of(use, "business"), both(cc < excluded_car_max_cc, is_personal))


@rule(law=_GENERAL, of="vehicle")
def is_small_passenger_car(
    vehicle_kind: Code,
    cc: Amount,
    age_years: Amount,
    value: Amount,
    car_max_cc: Amount,
    car_min_years: Amount,
    car_max_value: Amount,
) -> YesNo:
    """A passenger car with a small engine that is old or worth little."""
    is_cheap = either(age_years >= car_min_years, value < car_max_value)
    return both(is_one_of(vehicle_kind, "passenger"), cc < car_max_cc, is_cheap)


@rule(law=_GENERAL, of="vehicle", until=date(2025, 12, 31), name="is_small_van_or_truck")
def is_small_van_or_truck_to_2025(
    vehicle_kind: Code,
    cc: Amount,
    age_years: Amount,
    value: Amount,
    van_truck_max_cc: Amount,
    car_min_years: Amount,
    van_truck_max_value: Amount,
) -> YesNo:
    """A van or truck with a very small engine that is old or worth little."""
    is_cheap = either(age_years >= car_min_years, value < van_truck_max_value)
    return both(is_one_of(vehicle_kind, "van", "truck"), cc < van_truck_max_cc, is_cheap)


@rule(law=_GENERAL, of="vehicle", since=date(2026, 1, 1))
def is_small_van_or_truck(
    vehicle_kind: Code,
    age_years: Amount,
    value: Amount,
    car_min_years: Amount,
    van_truck_max_value: Amount,
) -> YesNo:
    """From 2026 the small class, taken as met (decision 40), that is old or worth little."""
    is_cheap = either(age_years >= car_min_years, value < van_truck_max_value)
    return both(is_one_of(vehicle_kind, "van", "truck"), is_cheap)


@rule(law=_GENERAL)
def is_large_family(
    children: Amount, many_children: Amount, unit_size: Amount, many_persons: Amount
) -> YesNo:
    """Several children under 18, or many persons."""
    return either(children >= many_children, unit_size >= many_persons)


@rule(law=_GENERAL, of="vehicle")
def is_family_car(
    is_large_family: YesNo,
    cc: Amount,
    age_years: Amount,
    value: Amount,
    family_car_max_cc: Amount,
    car_min_years: Amount,
    family_car_max_value: Amount,
) -> YesNo:
    """Any kind of car of a large family, that is old or worth little."""
    is_cheap = either(age_years >= car_min_years, value < family_car_max_value)
    return both(is_large_family, cc < family_car_max_cc, is_cheap)


@rule(law=_GENERAL, of="vehicle")
def may_be_general(
    is_small_passenger_car: YesNo, is_small_van_or_truck: YesNo, is_family_car: YesNo
) -> YesNo:
    """May count as general property instead of in full."""
    return either(is_small_passenger_car, is_small_van_or_truck, is_family_car)


@rule(law=_LEFT_OUT, of="vehicle")
def value_if_left_out(may_be_left_out: YesNo, value: Amount) -> Amount:
    """What stays in full if this is the car left out."""
    return when(may_be_left_out, 0, value)


@rule(law=_GENERAL, of="vehicle")
def value_if_general(may_be_general: YesNo, value: Amount) -> Amount:
    """What stays in full if this is the car counted as general property."""
    return when(may_be_general, 0, value)


@rule(law=_GENERAL, of="vehicle")
def general_value(may_be_general: YesNo, value: Amount) -> Amount:
    """What becomes general property if this is the car so counted."""
    return when(may_be_general, value, 0)


cars_beside_one_left_out = best_for_household(
    each="value", chosen="value_if_left_out", law=_LEFT_OUT
)
cars_beside_one_general = best_for_household(each="value", chosen="value_if_general", law=_GENERAL)
car_as_general = largest_of("general_value", law=_GENERAL)
