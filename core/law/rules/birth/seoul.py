"""Maternity transport (서울시 임산부 교통비) and postpartum care (서울형 산후조리경비).

The pregnant member carries both, after the birth the child: of several children of one birth the
one listed first (decisions 30 and 60). How long somebody has lived in Seoul is not tested.
"""

from core.law.engine.algebra import Amount, Code, YesNo, both, either, is_one_of, when
from core.law.engine.gather import count_of
from core.law.engine.rule import rule

_TRANSPORT = "서울특별시 임산부 교통비 지원"
_CARE = "서울형 산후조리경비 지원"


@rule(law=_TRANSPORT, of="person")
def is_expecting(is_counted: YesNo, pregnant: YesNo) -> YesNo:
    """A counted member who is pregnant."""
    return both(is_counted, pregnant)


@rule(law=_TRANSPORT, of="person")
def is_newborn(is_counted: YesNo, age: Amount) -> YesNo:
    """A counted child under 1."""
    return both(is_counted, age < 1)


@rule(law=_TRANSPORT, of="person")
def is_expecting_or_newborn(is_expecting: YesNo, is_newborn: YesNo) -> YesNo:
    """Whoever may carry the support for a birth."""
    return either(is_expecting, is_newborn)


@rule(law=_TRANSPORT)
def is_in_seoul(region: Code) -> YesNo:
    """Lives in Seoul."""
    return is_one_of(region, "seoul")


@rule(law=_TRANSPORT, of="person")
def carries_the_birth(is_expecting: YesNo, is_first_of_birth: YesNo) -> YesNo:
    """Once for each birth: the first listed of the children born on one day."""
    return either(is_expecting, is_first_of_birth)


@rule(law=_TRANSPORT, of="person")
def is_own_child(relation: Code) -> YesNo:
    """Listed as a child."""
    return is_one_of(relation, "child")


child_count = count_of("is_own_child", law=_TRANSPORT)


@rule(law=_TRANSPORT, of="person")
def order_of_birth(is_expecting: YesNo, child_count: Amount, birth_order: Amount) -> Amount:
    """A child's own order; an unborn child comes after all children listed (decision 30)."""
    return when(is_expecting, child_count + 1, birth_order)


@rule(law=_TRANSPORT, of="person")
def is_transport_found(
    is_expecting_or_newborn: YesNo, is_in_seoul: YesNo, carries_the_birth: YesNo
) -> YesNo:
    """In Seoul, and carries the birth."""
    return both(is_expecting_or_newborn, is_in_seoul, carries_the_birth)


@rule(law=_TRANSPORT, of="person")
def maternity_transport(
    is_transport_found: YesNo,
    order_of_birth: Amount,
    second_order: Amount,
    third_order: Amount,
    transport_first: Amount,
    transport_second: Amount,
    transport_third: Amount,
) -> Amount:
    """Once, by the order of birth."""
    later = when(order_of_birth >= third_order, transport_third, transport_second)
    by_order = when(order_of_birth >= second_order, later, transport_first)
    return when(is_transport_found, by_order, 0)


@rule(law=_CARE, of="person")
def is_within_days_of_birth(
    is_expecting: YesNo, age_days: Amount, postpartum_within_days: Amount
) -> YesNo:
    """Not born yet, or within the days in which it may be claimed."""
    return either(is_expecting, age_days <= postpartum_within_days)


@rule(law=_CARE, of="person")
def is_postpartum_care_found(
    is_expecting_or_newborn: YesNo,
    is_in_seoul: YesNo,
    carries_the_birth: YesNo,
    is_within_days_of_birth: YesNo,
) -> YesNo:
    """In Seoul, carries the birth, and in time."""
    return both(is_expecting_or_newborn, is_in_seoul, carries_the_birth, is_within_days_of_birth)


@rule(law=_CARE, of="person")
def postpartum_care(
    is_postpartum_care_found: YesNo,
    order_of_birth: Amount,
    second_order: Amount,
    third_order: Amount,
    postpartum_first: Amount,
    postpartum_second: Amount,
    postpartum_third: Amount,
) -> Amount:
    """Once, by the order of birth."""
    later = when(order_of_birth >= third_order, postpartum_third, postpartum_second)
    by_order = when(order_of_birth >= second_order, later, postpartum_first)
    return when(is_postpartum_care_found, by_order, 0)
