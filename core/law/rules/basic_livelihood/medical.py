"""Medical aid (의료급여): line, obligors left to the office, and the type (decision 8)."""

from core.law.engine.algebra import Amount, Code, YesNo, both, either, is_one_of, negate, when
from core.law.engine.gather import all_of, any_of
from core.law.engine.rule import rule

_TYPE = "의료급여법 시행령 제3조제2항"


@rule(law="국민기초생활 보장법 제12조의3제2항")
def room_to_medical_line(medical_line: Amount, recognised_income: Amount) -> Amount:
    """From the recognised income up to the line."""
    return medical_line - recognised_income


@rule(law="국민기초생활 보장법 제12조의3제2항")
def is_within_medical_line(room_to_medical_line: Amount) -> YesNo:
    """At or below the line."""
    return room_to_medical_line >= 0


@rule(law="국민기초생활 보장법 제12조의3제2항, 시행령 제5조의6")
def may_obligors_be_passed(obligor_count: Amount, office_finds_no_capacity: YesNo) -> YesNo:
    """Nobody obliged, or the office finds none able to support."""
    return either(negate(obligor_count >= 1), office_finds_no_capacity)


@rule(law="국민기초생활 보장법 제12조의3")
def is_medical_found(is_within_medical_line: YesNo, may_obligors_be_passed: YesNo) -> YesNo:
    """Within the line, and no obligor able to support."""
    return both(is_within_medical_line, may_obligors_be_passed)


@rule(law=_TYPE, of="person")
def is_unable_to_work_or_uncounted(
    is_counted: YesNo,
    age: Amount,
    child_below_age: Amount,
    old_from_age: Amount,
    disability: Code,
    unable_to_work: YesNo,
    pregnant: YesNo,
) -> YesNo:
    """Does not stand in the way of type 1: too young, too old, disabled, unable or pregnant."""
    return either(
        negate(is_counted),
        age < child_below_age,
        age >= old_from_age,
        is_one_of(disability, "severe"),
        unable_to_work,
        pregnant,
    )


@rule(law=_TYPE, of="person")
def is_registered_ill(is_counted: YesNo, illness: Code) -> YesNo:
    """A counted member registered with tuberculosis, a rare or a severe illness."""
    return both(is_counted, is_one_of(illness, "severe", "rare", "tuberculosis"))


is_nobody_able_to_work = all_of("is_unable_to_work_or_uncounted", law=_TYPE)
is_somebody_registered_ill = any_of("is_registered_ill", law=_TYPE)


@rule(law=_TYPE)
def medical_type(is_nobody_able_to_work: YesNo, is_somebody_registered_ill: YesNo) -> Code:
    """Type 1 or type 2."""
    return when(either(is_nobody_able_to_work, is_somebody_registered_ill), "type1", "type2")
