"""Basic pension: who is entitled, and how much, in the law's order (fact base B 1.3)."""

from core.law.engine.algebra import (
    Amount,
    Code,
    YesNo,
    all_but_share,
    both,
    down_to_ten_won,
    either,
    greater_of,
    is_one_of,
    lesser_of,
    negate,
    not_below_zero,
    share,
    split,
    when,
)
from core.law.engine.gather import of_partner
from core.law.engine.rule import rule

_GUARD = "기초연금법 시행령 제11조"


@rule(law="기초연금법 제2조제4호", of="person")
def recognised_income(counted_income: Amount, converted_property: Amount) -> Amount:
    """Counted income and converted property; never rounded (decision 42)."""
    return counted_income + converted_property


@rule(law="기초연금법 제3조제2항, 시행령 제4조", of="person")
def threshold(is_in_couple: YesNo, threshold_couple: Amount, threshold_single: Amount) -> Amount:
    """The couple's line as soon as there is a spouse, whatever the spouse receives."""
    return when(is_in_couple, threshold_couple, threshold_single)


@rule(law="기초연금법 제3조제1항", of="person")
def is_old_enough(age: Amount, lowest_age: Amount) -> YesNo:
    """65 or older on the day."""
    return age >= lowest_age


@rule(law="기초연금법 제3조제1항", of="person")
def is_citizen(korean: YesNo) -> YesNo:
    """Korean national: the only programme here that asks (decision 38)."""
    return korean


partners_occupational_pension = of_partner(
    "occupational_pension_household", law="기초연금법 제3조제3항"
)


@rule(law="기초연금법 제3조제3항, 시행령 제5조", of="person")
def has_no_occupational_pension(
    occupational_pension_household: YesNo, partners_occupational_pension: YesNo
) -> YesNo:
    """Neither the person nor the spouse has or had an occupational pension."""
    return negate(either(occupational_pension_household, partners_occupational_pension))


@rule(law="기초연금법 제3조제2항", of="person")
def room(threshold: Amount, recognised_income: Amount) -> Amount:
    """From the recognised income up to the line."""
    return threshold - recognised_income


@rule(law="기초연금법 제3조제2항", of="person")
def is_within_threshold(room: Amount) -> YesNo:
    """At or below the line."""
    return room >= 0


@rule(law="기초연금법 제3조", of="person")
def is_entitled(
    is_old_enough: YesNo,
    is_citizen: YesNo,
    has_no_occupational_pension: YesNo,
    is_within_threshold: YesNo,
) -> YesNo:
    """Every condition together."""
    return both(is_old_enough, is_citizen, has_no_occupational_pension, is_within_threshold)


@rule(law="기초연금법 제5조, 제6조", of="person")
def may_have_all(
    receives_livelihood: YesNo,
    receives_disability_pension: YesNo,
    income_national_pension_kind: Code,
    income_national_pension: Amount,
    base_amount: Amount,
    full_multiple: Amount,
) -> YesNo:
    """The full base amount, by what is received today (decision 12) or a low national pension."""
    return either(
        receives_livelihood,
        receives_disability_pension,
        negate(is_one_of(income_national_pension_kind, "old_age")),
        income_national_pension <= share(base_amount, full_multiple),
    )


@rule(law="기초연금법 제5조제5항, 제7조", of="person")
def amount_by_redistribution(
    base_amount: Amount,
    income_national_pension_a: Amount,
    a_share: Amount,
    supplement_share: Amount,
) -> Amount:
    """Base less two thirds of the redistribution part, and the supplement; at most the base."""
    left = not_below_zero(base_amount - share(income_national_pension_a, a_share))
    return lesser_of(base_amount, left + share(base_amount, supplement_share))


@rule(law="기초연금법 제6조제2항, 시행령 제10조", of="person")
def amount_of_middle_span(
    base_amount: Amount,
    middle_top: Amount,
    income_national_pension: Amount,
    amount_by_redistribution: Amount,
) -> Amount:
    """For a national pension of 1.5 to 2 base amounts: the better of the two ways."""
    falling = share(base_amount, middle_top) - income_national_pension
    return lesser_of(base_amount, greater_of(falling, amount_by_redistribution))


@rule(law="기초연금법 제5조, 제6조", of="person")
def amount_by_pension(
    may_have_all: YesNo,
    base_amount: Amount,
    income_national_pension: Amount,
    middle_multiple: Amount,
    amount_of_middle_span: Amount,
    amount_by_redistribution: Amount,
) -> Amount:
    """The amount after a look at the national pension."""
    in_middle = income_national_pension <= share(base_amount, middle_multiple)
    reduced = when(in_middle, amount_of_middle_span, amount_by_redistribution)
    return when(may_have_all, base_amount, reduced)


is_partner_entitled = of_partner("is_entitled", law="기초연금법 제8조제1항")


@rule(law="기초연금법 제8조제1항", of="person")
def do_both_receive(is_entitled: YesNo, is_partner_entitled: YesNo) -> YesNo:
    """Both of the couple are entitled."""
    return both(is_entitled, is_partner_entitled)


@rule(law="기초연금법 제8조제1항", of="person")
def reduced_amount(amount_by_pension: Amount, couple_reduction: Amount) -> Amount:
    """What each of two recipients has before the guard."""
    return all_but_share(amount_by_pension, couple_reduction)


partners_reduced_amount = of_partner("reduced_amount", law="기초연금법 제8조제1항")


@rule(law=_GUARD, of="person")
def amount_alone(
    amount_by_pension: Amount, base_amount: Amount, floor_share: Amount, room: Amount
) -> Amount:
    """One recipient: no more than fills the room, at least a tenth of the base amount."""
    return lesser_of(amount_by_pension, greater_of(share(base_amount, floor_share), room))


@rule(law=_GUARD, of="person")
def room_of_both(base_amount: Amount, floor_share_couple: Amount, room: Amount) -> Amount:
    """What two recipients may have together: the room, at least a fifth of the base amount."""
    return greater_of(share(base_amount, floor_share_couple), room)


@rule(law=_GUARD, of="person")
def amount_beside_partner(
    room_of_both: Amount,
    reduced_amount: Amount,
    partners_reduced_amount: Amount,
    base_amount: Amount,
    floor_share: Amount,
) -> Amount:
    """The own amount, or the own part of a narrower room; at least a tenth of the base amount."""
    mine = split(room_of_both, reduced_amount, partners_reduced_amount)
    return greater_of(share(base_amount, floor_share), lesser_of(reduced_amount, mine))


@rule(law="기초연금법 제5조; 국고금 관리법 제47조제1항", of="person")
def amount(
    is_entitled: YesNo,
    do_both_receive: YesNo,
    amount_beside_partner: Amount,
    amount_alone: Amount,
) -> Amount:
    """The monthly pension, down to 10 won."""
    pension = when(do_both_receive, amount_beside_partner, amount_alone)
    return when(is_entitled, down_to_ten_won(pension), 0)
