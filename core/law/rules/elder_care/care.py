"""Tailored care for the elderly (노인맞춤돌봄서비스): fact base B 9, decision 56."""

from core.law.engine.algebra import Amount, Code, YesNo, both, either, is_one_of
from core.law.engine.rule import rule

_LAW = "노인복지법 (노인맞춤돌봄서비스)"


@rule(law=_LAW, of="person")
def is_of_care_age(is_counted: YesNo, age: Amount, care_from_age: Amount) -> YesNo:
    """A counted member of 65 or older."""
    return both(is_counted, age >= care_from_age)


@rule(law=_LAW)
def has_status(
    basic_livelihood__is_livelihood_found: YesNo,
    basic_livelihood__is_medical_found: YesNo,
    basic_livelihood__is_housing_found: YesNo,
    basic_livelihood__has_education_recipient: YesNo,
    basic_livelihood__is_near_poor: YesNo,
) -> YesNo:
    """A basic benefit or near-poor is found."""
    return either(
        basic_livelihood__is_livelihood_found,
        basic_livelihood__is_medical_found,
        basic_livelihood__is_housing_found,
        basic_livelihood__has_education_recipient,
        basic_livelihood__is_near_poor,
    )


@rule(law=_LAW, of="person")
def has_status_or_pension(has_status: YesNo, basic_pension__is_entitled: YesNo) -> YesNo:
    """The household's status, or the own basic pension is found."""
    return either(has_status, basic_pension__is_entitled)


@rule(law=_LAW, of="person")
def has_no_care_grade(ltc_grade: Code) -> YesNo:
    """Whoever has a grade has the care of that insurance instead."""
    return is_one_of(ltc_grade, "none")


@rule(law=_LAW, of="person")
def is_care_found(
    is_of_care_age: YesNo, has_status_or_pension: YesNo, has_no_care_grade: YesNo
) -> YesNo:
    """Old enough, with a status or the pension, without a grade."""
    return both(is_of_care_age, has_status_or_pension, has_no_care_grade)
