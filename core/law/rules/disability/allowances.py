"""Disability allowance and disabled child allowance (fact base B 2.2, decisions 43 and 58)."""

from core.law.engine.algebra import (
    Amount,
    Code,
    YesNo,
    both,
    either,
    is_one_of,
    negate,
    when,
)
from core.law.engine.rule import rule

_ADULT = "장애인복지법 제49조"
_CHILD = "장애인복지법 제50조"


@rule(law="장애인복지법 제32조", of="person")
def is_registered(is_counted: YesNo, disability: Code) -> YesNo:
    """A counted member registered as disabled."""
    return both(is_counted, is_one_of(disability, "mild", "severe"))


@rule(law=_CHILD, of="person")
def is_pupil_of_18_to_20(
    age: Amount, child_below_age: Amount, pupil_max_age: Amount, school: Code
) -> YesNo:
    """18 to 20 and in elementary to high school; a university is no school here."""
    is_of_age = both(age >= child_below_age, age <= pupil_max_age)
    return both(is_of_age, is_one_of(school, "elementary", "middle", "high"))


@rule(law=_ADULT)
def has_status(has_livelihood_status: YesNo, has_other_status: YesNo) -> YesNo:
    """A basic benefit or near-poor is found."""
    return either(has_livelihood_status, has_other_status)


@rule(law=_ADULT)
def is_in_facility(home_tenure: Code) -> YesNo:
    """Lives in a facility: its own rates."""
    return is_one_of(home_tenure, "facility")


@rule(law=_ADULT)
def is_not_in_facility(is_in_facility: YesNo) -> YesNo:
    """Lives at home."""
    return negate(is_in_facility)


# -- adults ------


@rule(law=_ADULT, of="person")
def is_adult_off_list(
    is_registered: YesNo, age: Amount, child_below_age: Amount, disability_pension_class: YesNo
) -> YesNo:
    """Registered, 18 or older, not on the pension's list; severe counts like mild."""
    return both(is_registered, age >= child_below_age, negate(disability_pension_class))


@rule(law=_ADULT, of="person")
def is_no_pupil(is_pupil_of_18_to_20: YesNo) -> YesNo:
    """Pupils of 18 to 20 have the child's allowance instead."""
    return negate(is_pupil_of_18_to_20)


@rule(law=_ADULT, of="person")
def is_allowance_found(is_adult_off_list: YesNo, has_status: YesNo, is_no_pupil: YesNo) -> YesNo:
    """An adult with a status."""
    return both(is_adult_off_list, has_status, is_no_pupil)


@rule(law=_ADULT, of="person")
def adult_allowance(
    is_allowance_found: YesNo,
    is_in_facility: YesNo,
    allowance_in_facility: Amount,
    allowance: Amount,
) -> Amount:
    """The monthly amount at home and in a facility."""
    return when(is_allowance_found, when(is_in_facility, allowance_in_facility, allowance), 0)


# -- children ------


@rule(law=_CHILD, of="person")
def is_disabled_child(
    is_registered: YesNo, age: Amount, child_below_age: Amount, is_pupil_of_18_to_20: YesNo
) -> YesNo:
    """Registered, under 18, or a pupil of 18 to 20."""
    return both(is_registered, either(age < child_below_age, is_pupil_of_18_to_20))


@rule(law=_CHILD, of="person")
def has_no_pension(is_pension_found: YesNo) -> YesNo:
    """The own disability pension bars the child's allowance (decision 58)."""
    return negate(is_pension_found)


@rule(law=_CHILD, of="person")
def is_child_allowance_found(
    is_disabled_child: YesNo, has_status: YesNo, has_no_pension: YesNo
) -> YesNo:
    """A disabled child of a household with a status."""
    return both(is_disabled_child, has_status, has_no_pension)


@rule(law=_CHILD)
def has_livelihood_at_home(has_livelihood_status: YesNo, is_in_facility: YesNo) -> YesNo:
    """At home, livelihood benefit or medical aid found."""
    return both(has_livelihood_status, negate(is_in_facility))


@rule(law=_CHILD)
def has_other_status_at_home(has_livelihood_status: YesNo, is_in_facility: YesNo) -> YesNo:
    """At home, another status."""
    return both(negate(has_livelihood_status), negate(is_in_facility))


@rule(law=_CHILD, of="person")
def child_allowance_with_livelihood(
    is_child_allowance_found: YesNo,
    has_livelihood_at_home: YesNo,
    disability: Code,
    child_severe_with_livelihood: Amount,
    child_mild_with_livelihood: Amount,
) -> Amount:
    """The monthly amount beside livelihood benefit or medical aid."""
    is_severe = is_one_of(disability, "severe")
    monthly = when(is_severe, child_severe_with_livelihood, child_mild_with_livelihood)
    return when(both(is_child_allowance_found, has_livelihood_at_home), monthly, 0)


@rule(law=_CHILD, of="person")
def child_allowance_with_other_status(
    is_child_allowance_found: YesNo,
    has_other_status_at_home: YesNo,
    disability: Code,
    child_severe_with_other_status: Amount,
    child_mild_with_other_status: Amount,
) -> Amount:
    """The monthly amount beside another status."""
    is_severe = is_one_of(disability, "severe")
    monthly = when(is_severe, child_severe_with_other_status, child_mild_with_other_status)
    return when(both(is_child_allowance_found, has_other_status_at_home), monthly, 0)


@rule(law=_CHILD, of="person")
def child_allowance_in_facility(
    is_child_allowance_found: YesNo,
    is_in_facility: YesNo,
    disability: Code,
    child_severe_in_facility: Amount,
    child_mild_in_facility: Amount,
) -> Amount:
    """The monthly amount in a facility."""
    is_severe = is_one_of(disability, "severe")
    monthly = when(is_severe, child_severe_in_facility, child_mild_in_facility)
    return when(both(is_child_allowance_found, is_in_facility), monthly, 0)
