"""A basic pension received today by a member who is not found entitled (household.md 7 and 57)."""

from core.law.engine.algebra import Amount, YesNo, both, either, lesser_of, negate, when
from core.law.engine.gather import sum_of
from core.law.engine.rule import rule

_LAW = "기초연금법 제5조, 제8조"


@rule(law=_LAW, of="person")
def received_pension(
    is_receiving_told: YesNo, received_basic_pension_monthly: Amount, base_amount: Amount
) -> Amount:
    """As told; where nobody told what is received, no more than the base amount."""
    at_most = lesser_of(received_basic_pension_monthly, base_amount)
    return when(is_receiving_told, received_basic_pension_monthly, at_most)


@rule(law=_LAW, of="person")
def may_receive_pension(
    is_receiving_told: YesNo, is_old_enough: YesNo, receives_basic_pension: YesNo
) -> YesNo:
    """Receives it; where nobody told what is received, only those of the age may."""
    return both(receives_basic_pension, either(is_receiving_told, is_old_enough))


@rule(law=_LAW, of="person")
def pension_kept(
    is_counted: YesNo, may_receive_pension: YesNo, is_entitled: YesNo, received_pension: Amount
) -> Amount:
    """What a counted member goes on receiving though it is not found."""
    keeps = both(is_counted, may_receive_pension, negate(is_entitled))
    return when(keeps, received_pension, 0)


kept_pensions = sum_of("pension_kept", law=_LAW)
