"""What the youth programmes have in common: Seoul, the rent, lines by share of the median."""

from core.law.engine.algebra import Amount, Code, YesNo, both, is_one_of
from core.law.engine.rule import rule

_LAW = "국토교통부 청년월세 지원사업"
_SEOUL = "서울특별시 청년월세지원, 청년수당, 서울형 주택바우처"


@rule(law=_SEOUL)
def is_in_seoul(region: Code) -> YesNo:
    """Lives in Seoul."""
    return is_one_of(region, "seoul")


@rule(law=_LAW)
def is_renting_by_month(home_tenure: Code, home_monthly_rent: Amount) -> YesNo:
    """Rents by the month, also from the public, and pays a rent."""
    return both(is_one_of(home_tenure, "monthly_rent", "public_rental"), home_monthly_rent > 0)


@rule(law=_SEOUL)
def is_renting_privately(home_tenure: Code) -> YesNo:
    """Rents by the month, not from the public."""
    return is_one_of(home_tenure, "monthly_rent")
