"""Young people who left care (자립준비청년): fact base B 7, decisions 47 and 60."""

from core.law.engine.algebra import Amount, Code, YesNo, both, is_one_of, when
from core.law.engine.rule import rule

_LAW = "아동복지법 제38조"
_SETTLEMENT = "아동복지법 제38조, 서울특별시 자립정착금"


@rule(law=_LAW, of="person")
def is_known_to_have_left(left_care: YesNo) -> YesNo:
    """A day of leaving care is given."""
    return left_care


@rule(law=_LAW, of="person")
def has_left_by_now(years_since_leaving_care: Amount) -> YesNo:
    """The day of leaving is not ahead (decision 60)."""
    return years_since_leaving_care >= 0


@rule(law=_LAW, of="person")
def was_old_enough(age_when_left_care: Amount, lowest_age: Amount) -> YesNo:
    """Left at 18 or older."""
    return age_when_left_care >= lowest_age


@rule(law=_LAW, of="person")
def was_long_enough_in_care(
    care_leaver_years_in_care: Amount, least_years_in_care: Amount
) -> YesNo:
    """Two years in care or more."""
    return care_leaver_years_in_care >= least_years_in_care


@rule(law=_LAW, of="person")
def is_before_last_anniversary(years_since_leaving_care: Amount, years_after_care: Amount) -> YesNo:
    """Before the fifth anniversary of leaving."""
    return years_since_leaving_care < years_after_care


@rule(law=_LAW, of="person")
def is_care_leaver(
    is_known_to_have_left: YesNo,
    has_left_by_now: YesNo,
    was_old_enough: YesNo,
    was_long_enough_in_care: YesNo,
    is_before_last_anniversary: YesNo,
) -> YesNo:
    """Every condition together."""
    return both(
        is_known_to_have_left,
        has_left_by_now,
        was_old_enough,
        was_long_enough_in_care,
        is_before_last_anniversary,
    )


@rule(law=_LAW, of="person")
def care_leaver_allowance(is_care_leaver: YesNo, allowance: Amount) -> Amount:
    """The monthly allowance."""
    return when(is_care_leaver, allowance, 0)


@rule(law=_SETTLEMENT)
def is_in_seoul(region: Code) -> YesNo:
    """Lives in Seoul."""
    return is_one_of(region, "seoul")


@rule(law=_SETTLEMENT, of="person")
def is_settlement_found(is_care_leaver: YesNo, is_in_seoul: YesNo) -> YesNo:
    """A care leaver of Seoul; the amount known is Seoul's."""
    return both(is_care_leaver, is_in_seoul)


@rule(law=_SETTLEMENT, of="person")
def care_leaver_settlement(is_settlement_found: YesNo, settlement: Amount) -> Amount:
    """Paid once."""
    return when(is_settlement_found, settlement, 0)
