"""Housing benefit (주거급여): rent of tenants, repairs of owners (decisions 4, 28, 31 and 41)."""

from core.law.engine.algebra import (
    Amount,
    Code,
    Table,
    YesNo,
    a_twelfth,
    at,
    both,
    down_to_won,
    either,
    greater_of,
    is_one_of,
    lesser_of,
    not_below_zero,
    share,
    up_to_ten_won,
    when,
)
from core.law.engine.rule import rule

_RENT = "주거급여법 제7조"
_REPAIR = "주거급여법 제8조"


@rule(law="주거급여법 제5조제1항")
def room_to_housing_line(housing_line: Amount, recognised_income: Amount) -> Amount:
    """From the recognised income up to the line."""
    return housing_line - recognised_income


@rule(law="주거급여법 제5조제1항")
def is_within_housing_line(room_to_housing_line: Amount) -> YesNo:
    """At or below the line."""
    return room_to_housing_line >= 0


@rule(law=_RENT)
def is_tenant(home_tenure: Code) -> YesNo:
    """Rents with a deposit, a monthly rent, or from the public."""
    return is_one_of(home_tenure, "jeonse", "monthly_rent", "public_rental")


@rule(law=_REPAIR)
def is_owner(home_tenure: Code) -> YesNo:
    """Owns the home lived in."""
    return is_one_of(home_tenure, "own")


@rule(law="주거급여법 제7조, 제8조")
def is_home_rented_or_owned(is_tenant: YesNo, is_owner: YesNo) -> YesNo:
    """A home free of rent or a facility has no housing benefit (decision 31)."""
    return either(is_tenant, is_owner)


@rule(law="주거급여법 제5조")
def is_housing_found(is_within_housing_line: YesNo, is_home_rented_or_owned: YesNo) -> YesNo:
    """Within the line, with a home rented or owned."""
    return both(is_within_housing_line, is_home_rented_or_owned)


@rule(law=_RENT)
def printed_rent(
    unit_size: Amount,
    housing__last_size: Amount,
    region: Code,
    housing__rent_grade: Table,
    housing__standard_rent: Table,
) -> Amount:
    """Standard rent by size and grade; beyond the table that of the last size."""
    grade = at(housing__rent_grade, region)
    return at(housing__standard_rent, lesser_of(unit_size, housing__last_size), grade)


@rule(law=_RENT)
def standard_rent(
    printed_rent: Amount,
    unit_size: Amount,
    housing__last_size: Amount,
    housing__surcharge: Amount,
    housing__surcharge_pair: Amount,
) -> Amount:
    """7 as 6 persons; with 8, 10, 12 … one more tenth of the 6-person rent (decision 41)."""
    beyond = not_below_zero(unit_size - housing__last_size)
    whole_pairs = down_to_won(share(beyond, housing__surcharge_pair))
    return printed_rent * (1 + housing__surcharge * whole_pairs)


@rule(law=_RENT)
def actual_rent(
    home_tenure: Code,
    home_monthly_rent: Amount,
    home_deposit: Amount,
    housing__deposit_rate: Amount,
) -> Amount:
    """Monthly rent and the deposit as rent, down to 1 won; jeonse has only a deposit."""
    monthly = when(is_one_of(home_tenure, "jeonse"), 0, home_monthly_rent)
    return monthly + down_to_won(a_twelfth(share(home_deposit, housing__deposit_rate)))


@rule(law=_RENT)
def self_pay(
    recognised_income: Amount, livelihood_line: Amount, housing__self_pay_rate: Amount
) -> Amount:
    """The tenant's share of the income above the livelihood line, down to 1 won."""
    above = not_below_zero(recognised_income - livelihood_line)
    return down_to_won(share(above, housing__self_pay_rate))


@rule(law=_RENT)
def covered_rent(
    actual_rent: Amount, standard_rent: Amount, self_pay: Amount, housing__minimum_payment: Amount
) -> Amount:
    """Rent up to the standard less the self-pay, up to 10 won, at least the minimum."""
    return greater_of(
        housing__minimum_payment, up_to_ten_won(lesser_of(actual_rent, standard_rent) - self_pay)
    )


@rule(law=_RENT)
def rent_benefit(
    is_housing_found: YesNo,
    is_tenant: YesNo,
    actual_rent: Amount,
    standard_rent: Amount,
    housing__high_rent_multiple: Amount,
    housing__minimum_payment: Amount,
    covered_rent: Amount,
) -> Amount:
    """The monthly benefit; a rent far above the standard has only the minimum."""
    is_far_above = actual_rent > standard_rent * housing__high_rent_multiple
    rent = when(is_far_above, housing__minimum_payment, covered_rent)
    return when(both(is_housing_found, is_tenant), rent, 0)


@rule(law=_REPAIR)
def repair_share(
    recognised_income: Amount,
    livelihood_line: Amount,
    medical_line: Amount,
    housing__repair_share: Table,
) -> Amount:
    """Share of the repair by the recognised income; the middle step ends at 40 % (decision 28)."""
    upper = when(
        recognised_income <= medical_line,
        at(housing__repair_share, "le_median_40"),
        at(housing__repair_share, "le_median_48"),
    )
    return when(
        recognised_income <= livelihood_line,
        at(housing__repair_share, "le_livelihood_line"),
        upper,
    )


@rule(law=_REPAIR)
def repair_light(
    is_housing_found: YesNo, is_owner: YesNo, repair_share: Amount, housing__repair_limit: Table
) -> Amount:
    """The least an owner may expect, once: the limit of a light repair."""
    limit = down_to_won(share(at(housing__repair_limit, "light"), repair_share))
    return when(both(is_housing_found, is_owner), limit, 0)


@rule(law=_REPAIR)
def repair_major(
    is_housing_found: YesNo, is_owner: YesNo, repair_share: Amount, housing__repair_limit: Table
) -> Amount:
    """The most an owner may expect, once: the limit of a major repair."""
    limit = down_to_won(share(at(housing__repair_limit, "major"), repair_share))
    return when(both(is_housing_found, is_owner), limit, 0)
