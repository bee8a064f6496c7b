"""Near-poor (차상위): within half of the median and without a basic benefit (decision 56)."""

from core.law.engine.algebra import Amount, YesNo, both, either, half_up_to_won, negate, share
from core.law.engine.rule import rule

_LAW = "국민기초생활 보장법 제2조제10호, 시행령 제3조"


@rule(law=_LAW)
def near_poor_line(median: Amount, near_poor__ratio: Amount) -> Amount:
    """Half up to 1 won (decision 17)."""
    return half_up_to_won(share(median, near_poor__ratio))


@rule(law=_LAW)
def room_to_near_poor_line(near_poor_line: Amount, recognised_income: Amount) -> Amount:
    """From the recognised income up to the line."""
    return near_poor_line - recognised_income


@rule(law=_LAW)
def is_within_near_poor_line(room_to_near_poor_line: Amount) -> YesNo:
    """At or below the line."""
    return room_to_near_poor_line >= 0


@rule(law=_LAW)
def has_no_basic_benefit(
    is_livelihood_found: YesNo,
    is_medical_found: YesNo,
    is_housing_found: YesNo,
    has_education_recipient: YesNo,
) -> YesNo:
    """None of the four basic benefits is found."""
    return negate(
        either(is_livelihood_found, is_medical_found, is_housing_found, has_education_recipient)
    )


@rule(law=_LAW)
def is_near_poor(is_within_near_poor_line: YesNo, has_no_basic_benefit: YesNo) -> YesNo:
    """Within the line and without a basic benefit."""
    return both(is_within_near_poor_line, has_no_basic_benefit)
