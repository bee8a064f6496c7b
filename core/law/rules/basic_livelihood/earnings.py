"""Deductions from earned and business income: fixed part, then a share (decision 5)."""

from core.law.engine.algebra import (
    Amount,
    Code,
    YesNo,
    all_but_share,
    both,
    greater_of,
    is_one_of,
    not_below_zero,
    when,
)
from core.law.engine.rule import rule

_LAW = "국민기초생활 보장법 시행령 제5조의2"


@rule(law="국민기초생활 보장법 시행령 제5조제1항", of="person")
def earnings(
    income_regular_wage: Amount, income_daily_wage: Amount, income_business: Amount
) -> Amount:
    """Wages and business of one person together."""
    return income_regular_wage + income_daily_wage + income_business


@rule(law=_LAW, of="person")
def fixed_part_by_age(
    age: Amount,
    youth_max_age: Amount,
    youth_fixed: Amount,
    elderly_min_age: Amount,
    elderly_fixed: Amount,
) -> Amount:
    """The young and the old."""
    return greater_of(
        when(age <= youth_max_age, youth_fixed, 0), when(age >= elderly_min_age, elderly_fixed, 0)
    )


@rule(law=_LAW, of="person")
def fixed_part_by_school(school: Code, student_fixed: Amount, pupil_fixed: Amount) -> Amount:
    """University students of any age; pupils from elementary to high school."""
    is_pupil = is_one_of(school, "elementary", "middle", "high")
    return when(is_one_of(school, "university"), student_fixed, when(is_pupil, pupil_fixed, 0))


@rule(law=_LAW, of="person")
def fixed_part_by_disability(disability: Code, disabled_fixed: Amount) -> Amount:
    """Registered disabled, mild or severe."""
    return when(is_one_of(disability, "mild", "severe"), disabled_fixed, 0)


@rule(law=_LAW, of="person")
def fixed_part_of_young_parent(
    is_head: YesNo,
    one_parent: YesNo,
    age: Amount,
    young_parent_max_age: Amount,
    young_parent_fixed: Amount,
) -> Amount:
    """The head of a one-parent household, 24 or less."""
    return when(both(is_head, one_parent, age <= young_parent_max_age), young_parent_fixed, 0)


@rule(law=_LAW, of="person")
def fixed_part_of_care_leaver(
    care_leavers__is_care_leaver: YesNo, care_leaver_fixed: Amount
) -> Amount:
    """Young people who left care (from 2026)."""
    return when(care_leavers__is_care_leaver, care_leaver_fixed, 0)


@rule(law=_LAW, of="person")
def fixed_part(
    fixed_part_by_age: Amount,
    fixed_part_by_school: Amount,
    fixed_part_by_disability: Amount,
    fixed_part_of_young_parent: Amount,
    fixed_part_of_care_leaver: Amount,
) -> Amount:
    """Of several groups the one that leaves least to count, never their sum."""
    return greater_of(
        fixed_part_by_age,
        fixed_part_by_school,
        fixed_part_by_disability,
        fixed_part_of_young_parent,
        fixed_part_of_care_leaver,
    )


@rule(law=_LAW, of="person")
def counted_earnings(earnings: Amount, fixed_part: Amount, earnings_rate: Amount) -> Amount:
    """What is left after the fixed part, less the general share; the fraction is kept."""
    return all_but_share(not_below_zero(earnings - fixed_part), earnings_rate)


@rule(law=_LAW, of="person")
def counted_public_work(income_public_work_wage: Amount, earnings_rate: Amount) -> Amount:
    """Public work: the general share only."""
    return all_but_share(income_public_work_wage, earnings_rate)
