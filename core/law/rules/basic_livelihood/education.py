"""Education benefit (교육급여): one yearly grant for each pupil (fact base A 3.4)."""

from core.law.engine.algebra import Amount, Code, Table, YesNo, at, both, is_one_of, when
from core.law.engine.gather import any_of
from core.law.engine.rule import rule

_LAW = "국민기초생활 보장법 제12조"


@rule(law="국민기초생활 보장법 제12조제3항")
def room_to_education_line(education_line: Amount, recognised_income: Amount) -> Amount:
    """From the recognised income up to the line."""
    return education_line - recognised_income


@rule(law="국민기초생활 보장법 제12조제3항")
def is_within_education_line(room_to_education_line: Amount) -> YesNo:
    """At or below the line."""
    return room_to_education_line >= 0


@rule(law=_LAW, of="person")
def is_pupil(is_counted: YesNo, school: Code) -> YesNo:
    """A counted member in elementary, middle or high school."""
    return both(is_counted, is_one_of(school, "elementary", "middle", "high"))


@rule(law=_LAW, of="person")
def is_education_found(is_pupil: YesNo, is_within_education_line: YesNo) -> YesNo:
    """A pupil of a household within the line."""
    return both(is_pupil, is_within_education_line)


has_education_recipient = any_of("is_education_found", law=_LAW)


@rule(law=_LAW, of="person")
def education_grant(
    is_education_found: YesNo, school: Code, education__activity_grant: Table
) -> Amount:
    """The yearly grant by school."""
    upper = when(
        is_one_of(school, "middle"),
        at(education__activity_grant, "middle"),
        at(education__activity_grant, "high"),
    )
    grant = when(
        is_one_of(school, "elementary"), at(education__activity_grant, "elementary"), upper
    )
    return when(is_education_found, grant, 0)
