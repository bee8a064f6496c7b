"""The guarantee unit and its lines (decisions 17, 36 and 41)."""

from core.law.engine.algebra import (
    Amount,
    Code,
    Table,
    YesNo,
    at,
    both,
    greater_of,
    half_up_to_won,
    is_one_of,
    lesser_of,
    not_below_zero,
    share,
)
from core.law.engine.gather import any_of, count_of
from core.law.engine.rule import rule


@rule(law="국민기초생활 보장법 제2조제8호")
def unit_size(household_size: Amount) -> Amount:
    """Members counted; the tables begin with one person."""
    return greater_of(household_size, 1)


@rule(law="국민기초생활 보장법 제6조의2")
def median(
    unit_size: Amount,
    median_income__monthly: Table,
    median_income__last_size: Amount,
    median_income__extra_member: Amount,
) -> Amount:
    """Standard median income; beyond the table one increment for each person (decision 41)."""
    printed = at(median_income__monthly, lesser_of(unit_size, median_income__last_size))
    beyond = not_below_zero(unit_size - median_income__last_size)
    return printed + median_income__extra_member * beyond


@rule(law="국민기초생활 보장법 제8조제2항")
def livelihood_line(median: Amount, livelihood_ratio: Amount) -> Amount:
    """Half up to 1 won, as the notices print it (decision 17)."""
    return half_up_to_won(share(median, livelihood_ratio))


@rule(law="국민기초생활 보장법 제12조의3제2항")
def medical_line(median: Amount, medical_ratio: Amount) -> Amount:
    """Half up to 1 won (decision 17)."""
    return half_up_to_won(share(median, medical_ratio))


@rule(law="주거급여법 제5조제1항")
def housing_line(median: Amount, housing_ratio: Amount) -> Amount:
    """Half up to 1 won (decision 17)."""
    return half_up_to_won(share(median, housing_ratio))


@rule(law="국민기초생활 보장법 제12조제3항")
def education_line(median: Amount, education_ratio: Amount) -> Amount:
    """Half up to 1 won (decision 17)."""
    return half_up_to_won(share(median, education_ratio))


@rule(law="국민기초생활 보장법 시행령 제7조제1항", of="person")
def is_child(is_counted: YesNo, age: Amount, child_below_age: Amount) -> YesNo:
    """A counted member under 18."""
    return both(is_counted, age < child_below_age)


children = count_of("is_child", law="국민기초생활 보장법 시행령 제7조제1항")


@rule(law="장애인복지법 제32조", of="person")
def is_severely_disabled(is_counted: YesNo, disability: Code) -> YesNo:
    """A counted member whose card says severe."""
    return both(is_counted, is_one_of(disability, "severe"))


has_severely_disabled = any_of("is_severely_disabled", law="장애인복지법 제32조")
