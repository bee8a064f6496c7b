"""Telecom discount (통신요금 감면), up to a limit for each member: fact base B 8, decision 21."""

from core.law.engine.algebra import (
    Amount,
    Code,
    YesNo,
    either,
    greater_of,
    is_one_of,
    negate,
    share,
    when,
)
from core.law.engine.rule import rule

_LAW = "보편적역무 손실보전금 산정방법 등에 관한 기준"


@rule(law=_LAW, of="person")
def telecom_at_least() -> Amount:
    """What is surely saved: nothing, as long as nobody knows the bill."""
    return 0


@rule(law=_LAW, of="person")
def has_share_of_bill(disability: Code, income_veteran: Amount, has_veteran_status: YesNo) -> YesNo:
    """Registered as disabled, or a veteran: a share of the bill, without a limit."""
    return either(is_one_of(disability, "mild", "severe"), income_veteran > 0, has_veteran_status)


@rule(law=_LAW, of="person")
def has_limit_of_bill(has_share_of_bill: YesNo) -> YesNo:
    """Everybody else: up to a limit."""
    return negate(has_share_of_bill)


@rule(law=_LAW, of="person")
def is_telecom_found(
    vouchers__has_basic_or_near_poor: YesNo,
    basic_pension__is_entitled: YesNo,
    has_share_of_bill: YesNo,
) -> YesNo:
    """A status of the household, the own basic pension, a disability or a veteran's standing."""
    return either(vouchers__has_basic_or_near_poor, basic_pension__is_entitled, has_share_of_bill)


@rule(law=_LAW, of="person")
def telecom_limit(
    disability__has_livelihood_status: YesNo,
    telecom_with_livelihood: Amount,
    vouchers__has_basic_or_near_poor: YesNo,
    telecom_with_other_status: Amount,
    basic_pension__is_entitled: YesNo,
    telecom_with_pension: Amount,
) -> Amount:
    """The largest limit of the grounds that hold."""
    return greater_of(
        when(disability__has_livelihood_status, telecom_with_livelihood, 0),
        when(vouchers__has_basic_or_near_poor, telecom_with_other_status, 0),
        when(basic_pension__is_entitled, telecom_with_pension, 0),
    )


@rule(law=_LAW, of="person")
def telecom_share_of_least_bill(
    has_share_of_bill: YesNo, telecom_at_least: Amount, telecom_share: Amount
) -> Amount:
    """The share of the least bill there is; of a larger one it is more, without a limit."""
    return when(has_share_of_bill, share(telecom_at_least, telecom_share), 0)
