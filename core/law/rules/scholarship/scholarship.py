"""State scholarship I (국가장학금 I유형): fact base B 8, decision 55.

Brackets by the recognised income of the livelihood family. Brackets 1 and 2 end with the near-poor
line, so whoever is in them has a basic benefit or is near-poor, and has the full tuition.
"""

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

_LAW = "한국장학재단 국가장학금 I유형 안내"
_LINES = "한국장학재단 학자금 지원구간 경곗값"


@rule(law=_LAW, of="person")
def is_student(is_counted: YesNo, school: Code) -> YesNo:
    """A counted member at a university."""
    return both(is_counted, is_one_of(school, "university"))


@rule(law=_LINES)
def line_of_bracket_3(basic_livelihood__median: Amount, ratio_3: Amount) -> Amount:
    """The highest recognised income of bracket 3, half up to 1 won (decision 17)."""
    return half_up_to_won(share(basic_livelihood__median, ratio_3))


@rule(law=_LINES)
def line_of_bracket_4(basic_livelihood__median: Amount, ratio_4: Amount) -> Amount:
    """The highest recognised income of bracket 4, half up to 1 won (decision 17)."""
    return half_up_to_won(share(basic_livelihood__median, ratio_4))


@rule(law=_LINES)
def line_of_bracket_5(basic_livelihood__median: Amount, ratio_5: Amount) -> Amount:
    """The highest recognised income of bracket 5, half up to 1 won (decision 17)."""
    return half_up_to_won(share(basic_livelihood__median, ratio_5))


@rule(law=_LINES)
def line_of_bracket_6(basic_livelihood__median: Amount, ratio_6: Amount) -> Amount:
    """The highest recognised income of bracket 6, half up to 1 won (decision 17)."""
    return half_up_to_won(share(basic_livelihood__median, ratio_6))


@rule(law=_LINES)
def line_of_bracket_7(basic_livelihood__median: Amount, ratio_7: Amount) -> Amount:
    """The highest recognised income of bracket 7, half up to 1 won (decision 17)."""
    return half_up_to_won(share(basic_livelihood__median, ratio_7))


@rule(law=_LINES)
def line_of_bracket_8(basic_livelihood__median: Amount, ratio_8: Amount) -> Amount:
    """The highest recognised income of bracket 8, half up to 1 won (decision 17)."""
    return half_up_to_won(share(basic_livelihood__median, ratio_8))


@rule(law=_LINES)
def line_of_bracket_9(basic_livelihood__median: Amount, ratio_9: Amount) -> Amount:
    """The highest recognised income of bracket 9, half up to 1 won (decision 17)."""
    return half_up_to_won(share(basic_livelihood__median, ratio_9))


@rule(law=_LAW, until=date(2024, 12, 31), name="room_to_last_bracket")
def room_to_last_bracket_in_2024(
    line_of_bracket_8: Amount, basic_livelihood__recognised_income: Amount
) -> Amount:
    """In 2024 bracket 9 has no scholarship."""
    return line_of_bracket_8 - basic_livelihood__recognised_income


@rule(law=_LAW, since=date(2025, 1, 1))
def room_to_last_bracket(
    line_of_bracket_9: Amount, basic_livelihood__recognised_income: Amount
) -> Amount:
    """From the recognised income up to the highest one that has a scholarship."""
    return line_of_bracket_9 - basic_livelihood__recognised_income


@rule(law=_LAW)
def is_within_last_bracket(room_to_last_bracket: Amount) -> YesNo:
    """At or below the line of the last bracket."""
    return room_to_last_bracket >= 0


@rule(law=_LAW, of="person")
def is_scholarship_found(is_student: YesNo, is_within_last_bracket: YesNo) -> YesNo:
    """A student of a household within the brackets."""
    return both(is_student, is_within_last_bracket)


@rule(law=_LAW)
def has_full_tuition(vouchers__has_basic_or_near_poor: YesNo) -> YesNo:
    """A basic benefit or near-poor is found: all of the tuition, whatever it is."""
    return vouchers__has_basic_or_near_poor


@rule(law=_LAW)
def has_bracket_amount(has_full_tuition: YesNo) -> YesNo:
    """Everybody else: the amount of the bracket."""
    return negate(has_full_tuition)


@rule(law=_LAW, of="person")
def full_tuition_at_least(is_scholarship_found: YesNo, amount_1: Amount) -> Amount:
    """All of the tuition: the amount of bracket 1 or more."""
    return when(is_scholarship_found, amount_1, 0)


@rule(law=_LAW)
def amount_of_upper_brackets(
    basic_livelihood__recognised_income: Amount,
    line_of_bracket_7: Amount,
    line_of_bracket_8: Amount,
    amount_7: Amount,
    amount_8: Amount,
    amount_9: Amount,
) -> Amount:
    """The yearly amount of brackets 7 to 9."""
    upper = when(basic_livelihood__recognised_income <= line_of_bracket_8, amount_8, amount_9)
    return when(basic_livelihood__recognised_income <= line_of_bracket_7, amount_7, upper)


@rule(law=_LAW)
def amount_from_bracket_5(
    basic_livelihood__recognised_income: Amount,
    line_of_bracket_5: Amount,
    line_of_bracket_6: Amount,
    amount_5: Amount,
    amount_6: Amount,
    amount_of_upper_brackets: Amount,
) -> Amount:
    """The yearly amount of brackets 5 to 9."""
    upper = when(
        basic_livelihood__recognised_income <= line_of_bracket_6,
        amount_6,
        amount_of_upper_brackets,
    )
    return when(basic_livelihood__recognised_income <= line_of_bracket_5, amount_5, upper)


@rule(law=_LAW)
def amount_from_bracket_3(
    basic_livelihood__recognised_income: Amount,
    line_of_bracket_3: Amount,
    line_of_bracket_4: Amount,
    amount_3: Amount,
    amount_4: Amount,
    amount_from_bracket_5: Amount,
) -> Amount:
    """The yearly amount of brackets 3 to 9."""
    upper = when(
        basic_livelihood__recognised_income <= line_of_bracket_4, amount_4, amount_from_bracket_5
    )
    return when(basic_livelihood__recognised_income <= line_of_bracket_3, amount_3, upper)


@rule(law=_LAW, of="person")
def scholarship(is_scholarship_found: YesNo, amount_from_bracket_3: Amount) -> Amount:
    """The yearly amount of the bracket."""
    return when(is_scholarship_found, amount_from_bracket_3, 0)
