"""The basic pension; numerators over one common denominator, because nothing is rounded before."""

from math import lcm
from typing import Any

import numpy as np
from openfisca_core.periods import MONTH

from .livelihood import CARS, TENANTS, by_region, is_one_of
from .system import Household, Person, Term


def parts(figures: Any) -> Any:
    """The denominator of everything that is not rounded."""
    return lcm(
        figures.wage_share.over,
        figures.deposit_share.over * figures.property_rate.over * 12,
        figures.imputed_rent_rate.over * 12,
    )


def of_partner(persons: Any, period: Any, values: Any) -> Any:
    """The value of the partner: of the head for the spouse, of the spouse for the head."""
    household = persons.household
    in_couple = persons("is_in_couple", period)
    heads = household.value_from_person(values, Household.HEAD)
    spouses = household.value_from_person(values, Household.SPOUSE)
    other = np.where(persons("is_head", period), spouses, heads)
    return np.where(in_couple, other, 0)


class is_in_couple(Term):
    value_type, entity, definition_period = bool, Person, MONTH

    def formula(persons: Any, period: Any) -> Any:
        household = persons.household
        married = is_one_of(persons("marital", period), "marital", ("married", "de_facto"))
        of_head = household.value_from_person(married, Household.HEAD)
        has_spouse = household.nb_persons(Household.SPOUSE) > 0
        is_one = persons("is_head", period) | persons.has_role(Household.SPOUSE)
        return is_one & of_head & has_spouse


class pension_property(Term):
    """Of the household, in common parts: converted property and imputed rent."""

    value_type, entity, definition_period = int, Household, MONTH

    def formula(households: Any, period: Any, parameters: Any) -> Any:
        f = parameters(period).basic_pension
        over, tenure = f.deposit_share.over, households("home_tenure", period)
        deposit = np.where(
            is_one_of(tenure, "home_tenure", TENANTS),
            households("home_deposit", period) * f.deposit_share.num, 0,
        )  # fmt: skip
        is_owner = is_one_of(tenure, "home_tenure", ("own",))
        general = np.where(is_owner, households("home_value", period) * over, deposit)
        general = general + households("property_general", period) * over
        full = households("property_memberships", period)
        for car in CARS:
            value = households(f"car_{car}_value", period)
            in_use = is_one_of(households(f"car_{car}_use", period), "use", ("general",))
            is_costly = (
                in_use
                & ~is_one_of(
                    households(f"car_{car}_vehicle_kind", period), "vehicle_kind", ("truck",)
                )
                & (value >= f.car_from_value)
                & (households(f"car_{car}_age_years", period) < f.car_below_years)
            )
            full = full + np.where(is_costly, value, 0)
            general = general + np.where(in_use & ~is_costly, value, 0) * over
        general -= by_region(households("region", period), f.basic_property) * over
        savings = np.maximum(0, households("property_financial", period) - f.financial_deduction)
        debts = households("debts", period) * over
        left = np.maximum(0, np.maximum(0, general) + savings * over - debts)
        home, all_parts = households("home_childs_home_value", period), parts(f)
        rate, rent_rate = f.property_rate, f.imputed_rent_rate
        rent = home * rent_rate.num * (all_parts // (rent_rate.over * 12))
        return (
            full * all_parts
            + left * rate.num * (all_parts // (over * rate.over * 12))
            + np.where(home >= f.imputed_rent_from, rent, 0)
        )


class own_income(Term):
    """In common parts."""

    value_type, entity, definition_period = int, Person, MONTH

    def formula(persons: Any, period: Any, parameters: Any) -> Any:
        f = parameters(period).basic_pension
        wages = np.maximum(0, persons("income_regular_wage", period) - f.wage_deduction)
        plain = "business rent private_pension national_pension occupational_pension accident"
        others = sum(persons(f"income_{it}", period) for it in (*plain.split(), "other_public"))
        others += np.maximum(0, persons("income_interest", period) - f.interest_exempt)
        others += np.maximum(0, persons("income_veteran", period) - f.veteran_exempt)
        share = f.wage_share
        return wages * share.num * (parts(f) // share.over) + others * parts(f)


class room(Term):
    """From the income of the unit up to the line, in common parts."""

    value_type, entity, definition_period = int, Person, MONTH

    def formula(persons: Any, period: Any, parameters: Any) -> Any:
        f, own = parameters(period).basic_pension, persons("own_income", period)
        couple = persons("is_in_couple", period)
        threshold = np.where(couple, f.threshold_couple, f.threshold_single) * parts(f)
        income = own + of_partner(persons, period, own)
        return threshold - income - persons.household("pension_property", period)


class is_pension_found(Term):
    value_type, entity, definition_period = bool, Person, MONTH

    def formula(persons: Any, period: Any, parameters: Any) -> Any:
        f = parameters(period).basic_pension
        barred = persons("occupational_pension_household", period)
        barred = barred | (of_partner(persons, period, barred) > 0)
        is_old = persons("age", period) >= f.lowest_age
        return is_old & persons("korean", period) & ~barred & (persons("room", period) >= 0)


def finer(figures: Any) -> Any:
    """The denominator of the shares of the base amount."""
    shares = (figures.a_share, figures.supplement_share, figures.middle_top, figures.full_multiple)
    return lcm(*(it.over for it in shares), figures.middle_multiple.over)


class by_national_pension(Term):
    """In finer parts."""

    value_type, entity, definition_period = int, Person, MONTH

    def formula(persons: Any, period: Any, parameters: Any) -> Any:
        f = parameters(period).basic_pension
        over, national = finer(f), persons("income_national_pension", period)
        base = f.base_amount

        def of_base(share: Any) -> Any:
            return base * share.num * (over // share.over)

        kind = persons("income_national_pension_kind", period)
        may_have_all = (
            persons.household("receives_livelihood", period)
            | persons("receives_disability_pension", period)
            | ~is_one_of(kind, "income_national_pension_kind", ("old_age",))
            | (national * over <= of_base(f.full_multiple))
        )
        part = (
            persons("income_national_pension_a", period) * f.a_share.num * (over // f.a_share.over)
        )
        redistributed = np.maximum(0, base * over - part) + of_base(f.supplement_share)
        redistributed = np.minimum(base * over, redistributed)
        middle = np.maximum(of_base(f.middle_top) - national * over, redistributed)
        middle = np.minimum(base * over, middle)
        in_middle = national * over <= of_base(f.middle_multiple)
        return np.where(may_have_all, base * over, np.where(in_middle, middle, redistributed))


class basic_pension(Term):
    value_type, entity, definition_period = int, Person, MONTH

    def formula(persons: Any, period: Any, parameters: Any) -> Any:
        f, found = parameters(period).basic_pension, persons("is_pension_found", period)
        over, fine, floor = parts(f), finer(f), f.floor_share
        least = f.base_amount * floor.num  # over floor.over, a whole number of won below
        alone, left = persons("by_national_pension", period), persons("room", period)
        cut = f.couple_reduction
        mine = alone * (cut.over - cut.num)  # over fine * cut.over
        theirs = of_partner(persons, period, mine)
        couple_floor = f.floor_share_couple
        together = np.maximum(f.base_amount * couple_floor.num * over // couple_floor.over, left)
        whole = np.where(mine + theirs == 0, 1, mine + theirs)
        portion = np.where(mine + theirs == 0, 0, together * mine // (over * whole))
        portion = np.minimum(mine // (fine * cut.over), portion)
        beside = np.maximum(least // floor.over, portion)
        by_room = np.maximum(least // floor.over, left // over)
        by_itself = np.minimum(alone // fine, by_room)
        both_found = found & (of_partner(persons, period, found) > 0)
        return np.where(found, np.where(both_found, beside, by_itself) // 10 * 10, 0)
