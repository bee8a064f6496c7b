"""Livelihood benefit (생계급여): decisions 4 and 53."""

from core.law.engine.algebra import (
    Amount,
    YesNo,
    both,
    either,
    negate,
    not_below_zero,
    up_to_ten_won,
    when,
)
from core.law.engine.gather import any_of
from core.law.engine.rule import rule


@rule(law="국민기초생활 보장법 제8조")
def room_to_livelihood_line(livelihood_line: Amount, recognised_income: Amount) -> Amount:
    """From the recognised income up to the line."""
    return livelihood_line - recognised_income


@rule(law="국민기초생활 보장법 제8조")
def is_within_livelihood_line(room_to_livelihood_line: Amount) -> YesNo:
    """At or below the line."""
    return room_to_livelihood_line >= 0


@rule(law="국민기초생활 보장법 제8조의2", of="obligor")
def is_above_limits(
    annual_income: Amount,
    property: Amount,  # noqa: A002 - the fact's name in docs/spec/household.md
    obligor_income_limit: Amount,
    obligor_property_limit: Amount,
) -> YesNo:
    """Income or property of one obligor above the limit of the year."""
    return either(annual_income > obligor_income_limit, property > obligor_property_limit)


has_obligor_above_limits = any_of("is_above_limits", law="국민기초생활 보장법 제8조의2")


@rule(law="국민기초생활 보장법 제8조의2")
def has_no_obligor_above_limits(has_obligor_above_limits: YesNo) -> YesNo:
    """No obligor bars the benefit (decision 53)."""
    return negate(has_obligor_above_limits)


@rule(law="국민기초생활 보장법 제8조")
def is_livelihood_found(
    is_within_livelihood_line: YesNo, has_no_obligor_above_limits: YesNo
) -> YesNo:
    """Within the line, and no obligor bars it."""
    return both(is_within_livelihood_line, has_no_obligor_above_limits)


@rule(law="국민기초생활 보장법 제8조제3항")
def livelihood_amount(
    has_no_obligor_above_limits: YesNo, room_to_livelihood_line: Amount
) -> Amount:
    """What is missing up to the line, up to 10 won; on the line entitled with 0 (decision 4).

    Above the line nothing is missing: asking for the line itself would only loosen open bounds.
    """
    missing = up_to_ten_won(not_below_zero(room_to_livelihood_line))
    return when(has_no_obligor_above_limits, missing, 0)
