"""Sports voucher (스포츠강좌이용권): fact base B 8, decision 23."""

from core.law.engine.algebra import Amount, Code, YesNo, both, either, greater_of, is_one_of, when
from core.law.engine.rule import rule

_LAW = "국민체육진흥법 (스포츠강좌이용권)"


@rule(law=_LAW, of="person")
def is_of_sports_child_age(
    age: Amount, sports_from_age: Amount, sports_child_to_age: Amount
) -> YesNo:
    """5 to 18."""
    return both(age >= sports_from_age, age <= sports_child_to_age)


@rule(law=_LAW, of="person")
def is_disabled_of_sports_age(
    disability: Code, age: Amount, sports_from_age: Amount, sports_disabled_to_age: Amount
) -> YesNo:
    """Registered as disabled, 5 to 69; their income is not asked."""
    is_of_age = both(age >= sports_from_age, age <= sports_disabled_to_age)
    return both(is_one_of(disability, "mild", "severe"), is_of_age)


@rule(law=_LAW, of="person")
def is_of_sports_kind(
    is_counted: YesNo, is_of_sports_child_age: YesNo, is_disabled_of_sports_age: YesNo
) -> YesNo:
    """A counted member of one of the two vouchers' ages."""
    return both(is_counted, either(is_of_sports_child_age, is_disabled_of_sports_age))


@rule(law=_LAW, of="person")
def is_sports_child(is_of_sports_child_age: YesNo, has_low_status: YesNo) -> YesNo:
    """A child of a household with a status."""
    return both(is_of_sports_child_age, has_low_status)


@rule(law=_LAW, of="person")
def has_sports_ground(is_sports_child: YesNo, is_disabled_of_sports_age: YesNo) -> YesNo:
    """A child with a status, or disabled."""
    return either(is_sports_child, is_disabled_of_sports_age)


@rule(law=_LAW, of="person")
def is_sports_found(is_of_sports_kind: YesNo, has_sports_ground: YesNo) -> YesNo:
    """Of the kind, and with a ground."""
    return both(is_of_sports_kind, has_sports_ground)


@rule(law=_LAW, of="person")
def sports_voucher(
    is_sports_found: YesNo,
    is_sports_child: YesNo,
    is_disabled_of_sports_age: YesNo,
    sports_child: Amount,
    sports_disabled: Amount,
) -> Amount:
    """The monthly amount; the larger one of the two vouchers."""
    larger = greater_of(
        when(is_sports_child, sports_child, 0),
        when(is_disabled_of_sports_age, sports_disabled, 0),
    )
    return when(is_sports_found, larger, 0)
