"""The benefits of the nine that read the recognised income or the household itself."""

from typing import Any

import numpy as np
from openfisca_core.periods import MONTH

from .livelihood import KINDS, OBLIGORS, PUPILS, TENANTS, by_region, half_up, is_one_of, line
from .system import Household, Person, Term


class is_barred(Term):
    value_type, entity, definition_period = bool, Household, MONTH

    def formula(households: Any, period: Any, parameters: Any) -> Any:
        f, barred = parameters(period).basic_livelihood, False
        for obligor in OBLIGORS:
            income = households(f"obligor_{obligor}_annual_income", period)
            worth = households(f"obligor_{obligor}_property", period)
            barred |= (income > f.obligor_income_limit) | (worth > f.obligor_property_limit)
        return barred


class livelihood(Term):
    value_type, entity, definition_period = int, Household, MONTH

    def formula(households: Any, period: Any, parameters: Any) -> Any:
        ratio = parameters(period).basic_livelihood.livelihood_ratio
        room = line(households, period, ratio) - households("recognised_income", period)
        missing = -(-np.maximum(0, room) // 10) * 10
        return np.where(households("is_barred", period), 0, missing)


class is_livelihood_found(Term):
    value_type, entity, definition_period = bool, Household, MONTH

    def formula(households: Any, period: Any, parameters: Any) -> Any:
        ratio = parameters(period).basic_livelihood.livelihood_ratio
        within = households("recognised_income", period) <= line(households, period, ratio)
        return within & ~households("is_barred", period)


class medical_aid(Term):
    value_type, entity, definition_period = bool, Household, MONTH

    def formula(households: Any, period: Any, parameters: Any) -> Any:
        ratio = parameters(period).basic_livelihood.medical_ratio
        within = households("recognised_income", period) <= line(households, period, ratio)
        return within & (households("obligor_count", period) < 1)


class is_housing_found(Term):
    value_type, entity, definition_period = bool, Household, MONTH

    def formula(households: Any, period: Any, parameters: Any) -> Any:
        ratio = parameters(period).basic_livelihood.housing_ratio
        within = households("recognised_income", period) <= line(households, period, ratio)
        tenure = households("home_tenure", period)
        return within & is_one_of(tenure, "home_tenure", (*TENANTS, "own"))


class housing_benefit(Term):
    value_type, entity, definition_period = int, Household, MONTH

    def formula(households: Any, period: Any, parameters: Any) -> Any:
        f, size = parameters(period).housing, households("unit_size", period)
        basic = parameters(period).basic_livelihood
        tenure = households("home_tenure", period)
        grades = by_region(households("region", period), f.rent_grade)
        table = np.array(
            [[0] * 5]
            + [
                [0, *(f.standard_rent[f"of_{persons}_{grade}"] for grade in range(1, 5))]
                for persons in range(1, f.last_size + 1)
            ]
        )
        over = f.surcharge.over
        pairs = np.maximum(0, size - f.last_size) * f.surcharge_pair.num // f.surcharge_pair.over
        standard = table[np.minimum(size, f.last_size), grades] * (over + f.surcharge.num * pairs)
        is_jeonse = is_one_of(tenure, "home_tenure", ("jeonse",))
        rent = np.where(is_jeonse, 0, households("home_monthly_rent", period))
        rate = f.deposit_rate
        rent = rent + households("home_deposit", period) * rate.num // (rate.over * 12)
        above = households("recognised_income", period) - line(
            households, period, basic.livelihood_ratio
        )
        own = np.maximum(0, above) * f.self_pay_rate.num // f.self_pay_rate.over
        covered = np.minimum(rent * over, standard) - own * over
        covered = np.maximum(f.minimum_payment, -(-covered // (10 * over)) * 10)
        is_far_above = rent * over > standard * f.high_rent_multiple
        benefit = np.where(is_far_above, f.minimum_payment, covered)
        found = households("is_housing_found", period)
        return np.where(found & is_one_of(tenure, "home_tenure", TENANTS), benefit, 0)


class is_education_found(Term):
    value_type, entity, definition_period = bool, Person, MONTH

    def formula(persons: Any, period: Any, parameters: Any) -> Any:
        ratio = parameters(period).basic_livelihood.education_ratio
        income = persons.household("recognised_income", period)
        median = persons.household("median", period)
        is_pupil = is_one_of(persons("school", period), "school", PUPILS)
        within = income <= half_up(median * ratio.num, ratio.over)
        return persons("is_counted", period) & is_pupil & within


class education_benefit(Term):
    value_type, entity, definition_period = int, Person, MONTH

    def formula(persons: Any, period: Any, parameters: Any) -> Any:
        grants, school = parameters(period).education.activity_grant, persons("school", period)
        found = persons("is_education_found", period)
        return np.select(
            [found & is_one_of(school, "school", (it,)) for it in PUPILS],
            [grants[it] for it in PUPILS],
            0,
        )


class near_poor(Term):
    value_type, entity, definition_period = bool, Household, MONTH

    def formula(households: Any, period: Any, parameters: Any) -> Any:
        ratio = parameters(period).near_poor.ratio
        within = households("recognised_income", period) <= line(households, period, ratio)
        has_basic = (
            households("is_livelihood_found", period)
            | households("medical_aid", period)
            | households("is_housing_found", period)
            | households.any(households.members("is_education_found", period))
        )
        return within & ~has_basic


class stepping_stone(Term):
    value_type, entity, definition_period = int, Household, MONTH

    def formula(households: Any, period: Any, parameters: Any) -> Any:
        f, members = parameters(period).stepping_stone, households.members
        gross = sum(members(f"income_{kind}", period) for kind in KINDS)
        gross = households.sum(np.where(members("is_counted", period), gross, 0))
        tenure = households("home_tenure", period)
        deposit = np.where(
            is_one_of(tenure, "home_tenure", TENANTS), households("home_deposit", period), 0
        )
        is_owner = is_one_of(tenure, "home_tenure", ("own",))
        worth = np.where(is_owner, households("home_value", period), deposit)
        for name in ("property_general", "property_financial", "property_memberships"):
            worth = worth + households(name, period)
        worth = worth + households("cars_together", period) - households("debts", period)
        gap = np.maximum(0, line(households, period, f.standard_ratio) - gross)
        half = half_up(gap * f.gap_share.num, f.gap_share.over * 10) * 10
        in_seoul = is_one_of(households("region", period), "region", ("seoul",))
        return np.where(in_seoul & (worth <= f.asset_limit), half, 0)


class child_allowance(Term):
    value_type, entity, definition_period = int, Person, MONTH

    def formula(persons: Any, period: Any, parameters: Any) -> Any:
        f = parameters(period).for_children
        is_child = persons("age", period) < parameters(period).basic_livelihood.child_below_age
        is_young = persons("age_at_month_end", period) < f.allowance_below_age
        is_young |= persons("birth_year", period) == f.allowance_birth_year
        found = persons("is_counted", period) & is_child & is_young
        return np.where(found, f.allowance, 0)
