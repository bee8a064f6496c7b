"""The statuses that vouchers and discounts ask for, as found in this estimate (decisions 23, 35).

Who has a basic benefit lies within the near-poor line too, so "a basic benefit or near-poor" is
read as "a basic benefit or within the line": the same households, and decided also where the
office has the last word on medical aid (decision 49).
"""

from core.law.engine.algebra import Amount, YesNo, both, either, greater_of, when
from core.law.engine.gather import any_of
from core.law.engine.rule import rule

_BASIC = "국민기초생활 보장법 제7조"
_NEAR_POOR = "국민기초생활 보장법 제2조제10호, 시행령 제3조"
_ONE_PARENT = "한부모가족지원법 제5조"


@rule(law=_BASIC)
def has_basic_benefit(
    basic_livelihood__is_livelihood_found: YesNo,
    basic_livelihood__is_medical_found: YesNo,
    basic_livelihood__is_housing_found: YesNo,
    basic_livelihood__has_education_recipient: YesNo,
) -> YesNo:
    """Any of the four basic benefits is found."""
    return either(
        basic_livelihood__is_livelihood_found,
        basic_livelihood__is_medical_found,
        basic_livelihood__is_housing_found,
        basic_livelihood__has_education_recipient,
    )


@rule(law=_NEAR_POOR)
def has_basic_or_near_poor(
    has_basic_benefit: YesNo, basic_livelihood__is_within_near_poor_line: YesNo
) -> YesNo:
    """A basic benefit or near-poor is found."""
    return either(has_basic_benefit, basic_livelihood__is_within_near_poor_line)


has_child_of_one_parent = any_of("one_parent__is_child_of_family", law=_ONE_PARENT)


@rule(law=_ONE_PARENT)
def is_one_parent_family(
    has_child_of_one_parent: YesNo, one_parent__is_within_line: YesNo
) -> YesNo:
    """A one-parent household with a child, within the line of the support (decision 35)."""
    return both(has_child_of_one_parent, one_parent__is_within_line)


@rule(law=_NEAR_POOR)
def has_low_status(has_basic_or_near_poor: YesNo, is_one_parent_family: YesNo) -> YesNo:
    """A basic benefit, near-poor or one-parent family."""
    return either(has_basic_or_near_poor, is_one_parent_family)


@rule(law=_NEAR_POOR)
def room_to_low_status(
    basic_livelihood__room_to_near_poor_line: Amount,
    has_child_of_one_parent: YesNo,
    one_parent__room_to_line: Amount,
) -> Amount:
    """From the recognised income up to the line that is easier to keep."""
    own_line = when(
        has_child_of_one_parent, one_parent__room_to_line, basic_livelihood__room_to_near_poor_line
    )
    return greater_of(basic_livelihood__room_to_near_poor_line, own_line)
