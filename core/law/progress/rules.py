"""What the evaluation of the Stepping Stone income looks at, as formulas."""

from core.law.engine.algebra import Amount, Code, YesNo, both, is_one_of, when
from core.law.engine.gather import any_of, sum_of
from core.law.engine.rule import rule

_LAW = "서울특별시 디딤돌소득 시범사업"


@rule(law=_LAW)
def line(stepping_stone__standard_income: Amount) -> Amount:
    """85 % of the median of the household's size (decision 11)."""
    return stepping_stone__standard_income


@rule(law=_LAW)
def below_line(stepping_stone__gap: Amount) -> Amount:
    """Won a month from the gross income up to the line; negative above it."""
    return stepping_stone__gap


@rule(law=_LAW)
def is_above_line(below_line: Amount) -> YesNo:
    """Income above the line; on it a household is not above (decision 11)."""
    return below_line < 0


@rule(law=_LAW)
def income(gross_income: Amount) -> Amount:
    """Gross income (decision 11), won a month."""
    return gross_income


@rule(law=_LAW, of="person")
def earned_if_counted(is_counted: YesNo, gross_earnings: Amount) -> Amount:
    """Wages, public work and business of a counted member."""
    return when(is_counted, gross_earnings, 0)


earned = sum_of("earned_if_counted", law=_LAW)


@rule(law=_LAW, of="person")
def is_head_at_work(is_head: YesNo, work: Code) -> YesNo:
    """The head has work of any kind today."""
    return both(is_head, is_one_of(work, "employee", "daily", "self_employed", "public_work"))


does_head_work = any_of("is_head_at_work", law=_LAW)


@rule(law=_LAW)
def size(household_size: Amount) -> Amount:
    """Persons counted."""
    return household_size
