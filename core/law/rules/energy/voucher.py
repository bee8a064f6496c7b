"""Energy voucher (에너지바우처): fact base B 8, decision 46. One season, from July to May."""

from core.law.engine.algebra import (
    Amount,
    Code,
    Table,
    YesNo,
    at,
    both,
    either,
    greater_of,
    is_one_of,
    lesser_of,
    when,
)
from core.law.engine.gather import any_of, count_of
from core.law.engine.rule import rule

_LAW = "에너지법 제16조의3"


@rule(law=_LAW)
def has_basic_benefit(vouchers__has_basic_benefit: YesNo) -> YesNo:
    """Any of the four basic benefits is found."""
    return vouchers__has_basic_benefit


@rule(law=_LAW, of="person")
def is_weak_to_cold(
    is_counted: YesNo,
    age: Amount,
    energy_old_from_age: Amount,
    energy_infant_below_age: Amount,
    disability: Code,
    pregnant: YesNo,
    illness: Code,
) -> YesNo:
    """A counted member of 65 and more, under 7, disabled, pregnant or severely or rarely ill."""
    return both(
        is_counted,
        either(
            age >= energy_old_from_age,
            age < energy_infant_below_age,
            is_one_of(disability, "mild", "severe"),
            pregnant,
            is_one_of(illness, "severe", "rare"),
        ),
    )


has_member_weak_to_cold = any_of("is_weak_to_cold", law=_LAW)


@rule(law=_LAW, of="person")
def is_child_at_head(is_head: YesNo, age: Amount, energy_head_below_age: Amount) -> YesNo:
    """The head, counted or not, is under 18."""
    return both(is_head, age < energy_head_below_age)


is_headed_by_child = any_of("is_child_at_head", law=_LAW)


@rule(law=_LAW, of="person")
def is_minor(is_counted: YesNo, age: Amount, energy_minor_below_age: Amount) -> YesNo:
    """A counted member under 19."""
    return both(is_counted, age < energy_minor_below_age)


minors_count = count_of("is_minor", law=_LAW)


@rule(law=_LAW)
def has_energy_trait(
    has_member_weak_to_cold: YesNo,
    one_parent: YesNo,
    is_headed_by_child: YesNo,
    minors_count: Amount,
    energy_minors: Amount,
) -> YesNo:
    """A member weak to heat and cold, one parent, a child at the head, or two minors."""
    return either(
        has_member_weak_to_cold, one_parent, is_headed_by_child, minors_count >= energy_minors
    )


@rule(law=_LAW)
def is_energy_found(has_basic_benefit: YesNo, has_energy_trait: YesNo) -> YesNo:
    """A basic benefit and a trait."""
    return both(has_basic_benefit, has_energy_trait)


@rule(law=_LAW)
def energy_voucher(
    is_energy_found: YesNo, household_size: Amount, energy_total: Table, energy_last_size: Amount
) -> Amount:
    """The amount of the season; from four persons on the same."""
    size = lesser_of(greater_of(household_size, 1), energy_last_size)
    return when(is_energy_found, at(energy_total, size), 0)
