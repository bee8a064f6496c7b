"""Recognised income of the livelihood family, and the benefits that hang on it."""

from typing import Any

import numpy as np
from openfisca_core.periods import MONTH

from .system import Household, Person, Term

CARS, OBLIGORS = (0, 1), (0, 1)
TENANTS = ("jeonse", "monthly_rent", "public_rental")
PUPILS = ("elementary", "middle", "high")
COUNTED = ("rent", "private_pension", "national_pension", "occupational_pension", "unemployment",
           "parental_leave", "accident", "other_public")  # fmt: skip
KINDS = ("regular_wage", "daily_wage", "public_work_wage", "business", "interest", "veteran",
         "private_transfer_regular", *COUNTED)  # fmt: skip
CODES: dict[str, Any] = {}
"""Codes by fact, told by the bench: the place of a name is its number."""


def is_one_of(values: Any, fact: Any, names: Any) -> Any:
    """A code is one of these."""
    known = [CODES[fact].index(name) for name in names if name in CODES[fact]]
    return np.isin(values, known)


def by_region(region: Any, table: Any) -> Any:
    """A figure of a region."""
    return np.array([table[name] for name in CODES["region"]], dtype=np.int64)[region]


def times(value: Any, share: Any) -> Any:
    """A value times a share, down to 1 won."""
    return value * share.num // share.over


def half_up(value: Any, over: Any) -> Any:
    return (value * 2 + over) // (over * 2)


class unit_size(Term):
    value_type, entity, definition_period = int, Household, MONTH

    def formula(households: Any, period: Any) -> Any:
        return np.maximum(1, households.sum(households.members("is_counted", period)))


class median(Term):
    value_type, entity, definition_period = int, Household, MONTH

    def formula(households: Any, period: Any, parameters: Any) -> Any:
        figures, size = parameters(period).median_income, households("unit_size", period)
        last = figures.last_size
        table = np.array([0, *(figures.monthly[f"of_{it}"] for it in range(1, last + 1))])
        return table[np.minimum(size, last)] + figures.extra_member * np.maximum(0, size - last)


class car_relief(Term):
    """Value of the one car that may be left out, and of the one that may be general property."""

    value_type, entity, definition_period = int, Household, MONTH

    def formula(households: Any, period: Any, parameters: Any) -> Any:
        return _largest_car(households, period, parameters, _may_be_left_out)


class car_as_general(Term):
    value_type, entity, definition_period = int, Household, MONTH

    def formula(households: Any, period: Any, parameters: Any) -> Any:
        return _largest_car(households, period, parameters, _may_be_general)


def _largest_car(households: Any, period: Any, parameters: Any, may: Any) -> Any:
    largest: Any = 0
    for car in CARS:
        value = households(f"car_{car}_value", period)
        allowed = may(households, period, parameters(period).basic_livelihood, car)
        largest = np.maximum(largest, np.where(allowed, value, 0))
    return largest


def _may_be_left_out(households: Any, period: Any, figures: Any, car: Any) -> Any:
    use, cc = households(f"car_{car}_use", period), households(f"car_{car}_cc", period)
    members = households.members
    severe = is_one_of(members("disability", period), "disability", ("severe",))
    has_severe = households.any(severe & members("is_counted", period))
    personal = is_one_of(use, "use", ("veteran",)) | (
        is_one_of(use, "use", ("disabled",)) & has_severe
    )
    return is_one_of(use, "use", ("business",)) | (personal & (cc < figures.excluded_car_max_cc))


def _may_be_general(households: Any, period: Any, figures: Any, car: Any) -> Any:
    kind, cc = households(f"car_{car}_vehicle_kind", period), households(f"car_{car}_cc", period)
    value, age = households(f"car_{car}_value", period), households(f"car_{car}_age_years", period)

    def is_cheap(limit: Any) -> Any:
        return (age >= figures.car_min_years) | (value < limit)

    passenger = is_one_of(kind, "vehicle_kind", ("passenger",)) & (cc < figures.car_max_cc)
    small = is_one_of(kind, "vehicle_kind", ("van", "truck")) & is_cheap(
        figures.van_truck_max_value
    )
    members = households.members
    children = households.sum(
        members("is_counted", period) & (members("age", period) < figures.child_below_age)
    )
    large = (children >= figures.many_children) | (
        households("unit_size", period) >= figures.many_persons
    )
    family = large & (cc < figures.family_car_max_cc) & is_cheap(figures.family_car_max_value)
    return (passenger & is_cheap(figures.car_max_value)) | small | family


class cars_together(Term):
    value_type, entity, definition_period = int, Household, MONTH

    def formula(households: Any, period: Any) -> Any:
        return sum(households(f"car_{car}_value", period) for car in CARS)


class converted_property(Term):
    value_type, entity, definition_period = int, Household, MONTH

    def formula(households: Any, period: Any, parameters: Any) -> Any:
        everything = households("cars_together", period)
        left_out, general = households("car_relief", period), households("car_as_general", period)
        return np.minimum(
            _converted(households, period, parameters, 0, everything - left_out),
            _converted(households, period, parameters, general, everything - general),
        )


def _converted(households: Any, period: Any, parameters: Any, car: Any, cars_in_full: Any) -> Any:
    """One pool for all kinds, the lowest rate first; in parts of the deposit's share."""
    figures, region = parameters(period).basic_livelihood, households("region", period)
    tenure, over = households("home_tenure", period), figures.deposit_share.over
    rented = np.where(
        is_one_of(tenure, "home_tenure", TENANTS),
        households("home_deposit", period) * figures.deposit_share.num, 0,
    )  # fmt: skip
    owned = households("home_value", period) * over
    home = np.where(is_one_of(tenure, "home_tenure", ("own",)), owned, rented)
    limit = by_region(region, figures.residential_limit) * over
    general = households("property_general", period) + households("property_memberships", period)
    savings = (
        households("property_financial", period)
        - figures.living_reserve
        - households("property_long_term_savings", period)
    )
    pool = (by_region(region, figures.basic_property) + households("debts", period)) * over
    total = times(cars_in_full, figures.car_rate)
    for worth, rate in (
        (np.minimum(home, limit), figures.residential_rate),
        ((general + car) * over + np.maximum(0, home - limit), figures.general_rate),
        (np.maximum(0, savings) * over, figures.financial_rate),
    ):
        total = total + np.maximum(0, worth - pool) * rate.num // (rate.over * over)
        pool = np.maximum(0, pool - worth)
    return total


class fixed_part(Term):
    value_type, entity, definition_period = int, Person, MONTH

    def formula(persons: Any, period: Any, parameters: Any) -> Any:
        f, age, school = (
            parameters(period).basic_livelihood,
            persons("age", period),
            persons("school", period),
        )
        disabled = is_one_of(persons("disability", period), "disability", ("mild", "severe"))
        is_young_parent = (
            persons("is_head", period)
            & persons.household("one_parent", period)
            & (age <= f.young_parent_max_age)
        )
        care = parameters(period).care_leavers
        since = persons("years_since_leaving_care", period)
        has_left_care = (
            persons("left_care", period)
            & (persons("age_when_left_care", period) >= care.lowest_age)
            & (persons("care_leaver_years_in_care", period) >= care.least_years_in_care)
            & (since >= 0)
            & (since < care.years_after_care)
        )
        return np.max(
            [
                np.where(age <= f.youth_max_age, f.youth_fixed, 0),
                np.where(age >= f.elderly_min_age, f.elderly_fixed, 0),
                np.where(is_one_of(school, "school", ("university",)), f.student_fixed, 0),
                np.where(is_one_of(school, "school", PUPILS), f.pupil_fixed, 0),
                np.where(disabled, f.disabled_fixed, 0),
                np.where(is_young_parent, f.young_parent_fixed, 0),
                np.where(has_left_care, f.care_leaver_fixed, 0),
            ],
            axis=0,
        )


class counted_income(Term):
    """In parts of the general share."""

    value_type, entity, definition_period = int, Person, MONTH

    def formula(persons: Any, period: Any, parameters: Any) -> Any:
        rate = parameters(period).basic_livelihood.earnings_rate
        earned = sum(
            persons(f"income_{kind}", period) for kind in ("regular_wage", "daily_wage", "business")
        )
        counted = np.maximum(0, earned - persons("fixed_part", period))
        counted = counted + persons("income_public_work_wage", period)
        received = np.where(
            persons("receives_basic_pension", period),
            persons("received_basic_pension_monthly", period), 0,
        )  # fmt: skip
        pension = np.where(
            persons("is_pension_found", period), persons("basic_pension", period), received
        )
        others = sum(persons(f"income_{kind}", period) for kind in COUNTED) + pension
        own = counted * (rate.over - rate.num) + others * rate.over
        return np.where(persons("is_counted", period), own, 0)


class income_evaluation(Term):
    value_type, entity, definition_period = int, Household, MONTH

    def formula(households: Any, period: Any, parameters: Any) -> Any:
        f, members = parameters(period).basic_livelihood, households.members
        counted = members("is_counted", period)

        def of_counted(name: Any) -> Any:
            return households.sum(np.where(counted, members(name, period), 0))

        ratio, over = f.private_transfer_ratio, f.earnings_rate.over
        spared = half_up(households("median", period) * ratio.num, ratio.over)
        more = np.maximum(0, of_counted("income_interest") - f.interest_exempt)
        more += np.maximum(0, of_counted("income_private_transfer_regular") - spared)
        more -= households("expenses_chronic_medical", period)
        income = households.sum(members("counted_income", period)) + more * over
        paid = of_counted("contribution_national_pension") * f.contribution_share.num * over
        income = income * f.contribution_share.over - paid
        return np.maximum(0, income) // (over * f.contribution_share.over)


class recognised_income(Term):
    value_type, entity, definition_period = int, Household, MONTH

    def formula(households: Any, period: Any) -> Any:
        return households("income_evaluation", period) + households("converted_property", period)


def line(households: Any, period: Any, ratio: Any) -> Any:
    """A share of the median, half up to 1 won."""
    return half_up(households("median", period) * ratio.num, ratio.over)
