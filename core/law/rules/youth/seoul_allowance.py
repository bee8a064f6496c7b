"""Seoul's youth allowance (청년수당): fact base B 7, decisions 34, 45 and 58."""

from datetime import date

from core.law.engine.algebra import (
    Amount,
    Code,
    YesNo,
    both,
    half_up_to_won,
    is_one_of,
    negate,
    share,
    when,
)
from core.law.engine.rule import rule

_LAW = "서울특별시 청년수당"


@rule(law=_LAW, of="person")
def is_of_youth_allowance_age(
    is_counted: YesNo, age: Amount, allowance_lowest_age: Amount, allowance_highest_age: Amount
) -> YesNo:
    """A counted member of 19 to 34."""
    return both(is_counted, age >= allowance_lowest_age, age <= allowance_highest_age)


@rule(law=_LAW, of="person")
def is_out_of_school(school: Code) -> YesNo:
    """Goes to no school."""
    return is_one_of(school, "none")


@rule(law=_LAW, of="person")
def is_out_of_work(work: Code) -> YesNo:
    """Does no work."""
    return is_one_of(work, "none")


@rule(law=_LAW)
def room_to_youth_allowance_line(
    basic_livelihood__median: Amount, allowance_income_ratio: Amount, gross_income: Amount
) -> Amount:
    """From the household's gross income up to the line."""
    return half_up_to_won(share(basic_livelihood__median, allowance_income_ratio)) - gross_income


@rule(law=_LAW)
def is_within_youth_allowance_line(room_to_youth_allowance_line: Amount) -> YesNo:
    """At or below the line."""
    return room_to_youth_allowance_line >= 0


@rule(law=_LAW, of="person")
def is_without_job_seeker_allowance(job_seeking__is_allowance_found: YesNo) -> YesNo:
    """The job seeker allowance of the same member comes first."""
    return negate(job_seeking__is_allowance_found)


@rule(law=_LAW, of="person", until=date(2025, 12, 31), name="is_without_seoul_rent")
def is_without_seoul_rent_to_2025() -> YesNo:
    """Before its first figures Seoul's youth rent is never found (decision 50)."""
    return True


@rule(law=_LAW, of="person", since=date(2026, 1, 1))
def is_without_seoul_rent(is_seoul_rent_found: YesNo) -> YesNo:
    """Seoul's youth rent of the same member comes first."""
    return negate(is_seoul_rent_found)


@rule(law=_LAW, of="person")
def is_youth_allowance_found(
    is_of_youth_allowance_age: YesNo,
    is_in_seoul: YesNo,
    is_out_of_school: YesNo,
    is_out_of_work: YesNo,
    is_within_youth_allowance_line: YesNo,
    is_without_job_seeker_allowance: YesNo,
    is_without_seoul_rent: YesNo,
) -> YesNo:
    """Every condition together."""
    return both(
        is_of_youth_allowance_age,
        is_in_seoul,
        is_out_of_school,
        is_out_of_work,
        is_within_youth_allowance_line,
        is_without_job_seeker_allowance,
        is_without_seoul_rent,
    )


@rule(law=_LAW, of="person")
def seoul_youth_allowance(is_youth_allowance_found: YesNo, allowance: Amount) -> Amount:
    """The monthly allowance."""
    return when(is_youth_allowance_found, allowance, 0)
