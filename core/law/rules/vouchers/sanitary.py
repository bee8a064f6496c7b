"""Sanitary products (여성청소년 생리용품): fact base B 8, decision 25."""

from core.law.engine.algebra import Amount, Code, YesNo, both, is_one_of, when
from core.law.engine.rule import rule

_LAW = "청소년복지 지원법 제5조"


@rule(law=_LAW, of="person")
def is_young_woman(
    is_counted: YesNo,
    sex: Code,
    age: Amount,
    sanitary_from_age: Amount,
    sanitary_to_age: Amount,
) -> YesNo:
    """A counted girl or woman of 9 to 24."""
    is_of_age = both(age >= sanitary_from_age, age <= sanitary_to_age)
    return both(is_counted, is_one_of(sex, "f"), is_of_age)


@rule(law=_LAW, of="person")
def is_sanitary_found(is_young_woman: YesNo, has_low_status: YesNo) -> YesNo:
    """Of the kind, in a household with a status."""
    return both(is_young_woman, has_low_status)


@rule(law=_LAW, of="person")
def sanitary_products(is_sanitary_found: YesNo, sanitary: Amount) -> Amount:
    """The amount of the whole year, whenever it is applied for."""
    return when(is_sanitary_found, sanitary, 0)
