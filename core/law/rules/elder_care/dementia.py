"""Dementia treatment costs (치매치료관리비): fact base B 9, decisions 18 and 20."""

from core.law.engine.algebra import Amount, YesNo, both, half_up_to_won, share, when
from core.law.engine.rule import rule

_LAW = "치매관리법 제12조"


@rule(law=_LAW, of="person")
def is_of_treatment_age(is_counted: YesNo, age: Amount, treatment_from_age: Amount) -> YesNo:
    """A counted member of 60 or older."""
    return both(is_counted, age >= treatment_from_age)


@rule(law=_LAW, of="person")
def is_diagnosed_with_dementia(has_dementia: YesNo) -> YesNo:
    """Diagnosed, or of a grade of care that says so."""
    return has_dementia


@rule(law=_LAW)
def treatment_line(basic_livelihood__median: Amount, treatment_ratio: Amount) -> Amount:
    """Half up to 1 won (decision 17)."""
    return half_up_to_won(share(basic_livelihood__median, treatment_ratio))


@rule(law=_LAW)
def room_to_treatment_line(
    treatment_line: Amount, basic_livelihood__recognised_income: Amount
) -> Amount:
    """From the recognised income up to the line."""
    return treatment_line - basic_livelihood__recognised_income


@rule(law=_LAW)
def is_within_treatment_line(room_to_treatment_line: Amount) -> YesNo:
    """At or below the line; some districts ask for no line."""
    return room_to_treatment_line >= 0


@rule(law=_LAW, of="person")
def is_treatment_found(
    is_of_treatment_age: YesNo,
    is_diagnosed_with_dementia: YesNo,
    is_within_treatment_line: YesNo,
) -> YesNo:
    """Old enough, with a dementia, within the line."""
    return both(is_of_treatment_age, is_diagnosed_with_dementia, is_within_treatment_line)


@rule(law=_LAW, of="person")
def nothing_sure(is_treatment_found: YesNo) -> Amount:
    """Own costs are paid back; without costs there is nothing."""
    return when(is_treatment_found, 0, 0)


@rule(law=_LAW, of="person")
def most_of_treatment(is_treatment_found: YesNo, treatment: Amount) -> Amount:
    """Own costs up to the monthly limit."""
    return when(is_treatment_found, treatment, 0)
