"""Child support and school supplies of one-parent families (fact base B 4, decision 14)."""

from datetime import date

from core.law.engine.algebra import (
    Amount,
    Code,
    YesNo,
    both,
    down_to_ten_won,
    either,
    half_up_to_won,
    is_one_of,
    negate,
    share,
    when,
)
from core.law.engine.gather import any_of, sum_of
from core.law.engine.rule import rule

_FAMILY = "한부모가족지원법 제4조"
_LINE = "한부모가족지원법 제5조"
_SUPPORT = "한부모가족지원법 제12조"


@rule(law=_FAMILY, of="person")
def is_listed_child(is_counted: YesNo, relation: Code) -> YesNo:
    """A counted child or grandchild of the head."""
    return both(is_counted, is_one_of(relation, "child", "grandchild"))


@rule(law=_FAMILY, of="person")
def is_older_pupil(school: Code, age: Amount, pupil_below_age: Amount) -> YesNo:
    """In high school and under 22."""
    return both(is_one_of(school, "high"), age < pupil_below_age)


@rule(law=_FAMILY, of="person")
def is_child_of_family(
    one_parent: YesNo,
    is_listed_child: YesNo,
    age: Amount,
    child_below_age: Amount,
    is_older_pupil: YesNo,
) -> YesNo:
    """A child of a one-parent household: under 18, or an older pupil."""
    return both(one_parent, is_listed_child, either(age < child_below_age, is_older_pupil))


@rule(law=_FAMILY, of="person")
def age_of_head(is_head: YesNo, age: Amount) -> Amount:
    """The head's age, 0 for others."""
    return when(is_head, age, 0)


heads_age = sum_of("age_of_head", law=_FAMILY)


@rule(law=_FAMILY, of="person")
def is_unmarried_head(is_head: YesNo, marital: Code) -> YesNo:
    """The head has never been married."""
    return both(is_head, is_one_of(marital, "single"))


has_unmarried_head = any_of("is_unmarried_head", law=_FAMILY)


@rule(law=_FAMILY)
def has_young_head(heads_age: Amount, young_max_age: Amount) -> YesNo:
    """The head is 24 or less."""
    return heads_age <= young_max_age


@rule(law=_LINE)
def line(
    has_young_head: YesNo,
    basic_livelihood__median: Amount,
    young_income_ratio: Amount,
    income_ratio: Amount,
) -> Amount:
    """Share of the median, half up to 1 won (decision 17)."""
    ratio = when(has_young_head, young_income_ratio, income_ratio)
    return half_up_to_won(share(basic_livelihood__median, ratio))


@rule(law=_LINE)
def room_to_line(line: Amount, basic_livelihood__recognised_income: Amount) -> Amount:
    """From the recognised income of the livelihood family up to the line."""
    return line - basic_livelihood__recognised_income


@rule(law=_LINE)
def is_within_line(room_to_line: Amount) -> YesNo:
    """At or below the line."""
    return room_to_line >= 0


@rule(law=_SUPPORT, of="person")
def is_before_birthday_month(
    age_at_month_end: Amount, child_below_age: Amount, is_older_pupil: YesNo
) -> YesNo:
    """Paid to the month before the 18th birthday, unless in high school (decision 48)."""
    return either(age_at_month_end < child_below_age, is_older_pupil)


@rule(law=_SUPPORT, of="person")
def is_support_found(
    is_child_of_family: YesNo, is_within_line: YesNo, is_before_birthday_month: YesNo
) -> YesNo:
    """A child of the family, within the line, not yet at the end."""
    return both(is_child_of_family, is_within_line, is_before_birthday_month)


@rule(law=_SUPPORT, of="person")
def is_small_child(age: Amount, small_child_max_age: Amount) -> YesNo:
    """5 or less."""
    return age <= small_child_max_age


@rule(law=_SUPPORT, of="person")
def extra_of_young_parent(
    is_small_child: YesNo,
    age: Amount,
    schoolchild_max_age: Amount,
    extra_of_young_small_child: Amount,
    extra_of_young_schoolchild: Amount,
) -> Amount:
    """Parent of 25 to 34: for children to 5, and from 6 to 17."""
    older = when(age <= schoolchild_max_age, extra_of_young_schoolchild, 0)
    return when(is_small_child, extra_of_young_small_child, older)


@rule(law=_SUPPORT, of="person")
def extra_for_small_child(is_small_child: YesNo, extra_small_child: Amount) -> Amount:
    """Grandparents, and unmarried parents of 35 and more: for children to 5."""
    return when(is_small_child, extra_small_child, 0)


@rule(law=_SUPPORT, of="person")
def extra_of_parent(
    heads_age: Amount,
    extra_from_age: Amount,
    unmarried_from_age: Amount,
    has_unmarried_head: YesNo,
    extra_of_young_parent: Amount,
    extra_for_small_child: Amount,
) -> Amount:
    """The extra by the age of the parent."""
    of_older = when(has_unmarried_head, extra_for_small_child, 0)
    from_25 = when(heads_age >= unmarried_from_age, of_older, extra_of_young_parent)
    return when(heads_age >= extra_from_age, from_25, 0)


@rule(law=_SUPPORT, of="person")
def support_of_young_parent(
    age: Amount, baby_max_age: Amount, teen_support_baby: Amount, teen_support: Amount
) -> Amount:
    """Parent of 24 or less: more for a baby than for an older child."""
    return when(age <= baby_max_age, teen_support_baby, teen_support)


@rule(law=_SUPPORT, of="person")
def support_of_parent(
    has_young_head: YesNo,
    support_of_young_parent: Amount,
    child_support: Amount,
    extra_of_parent: Amount,
) -> Amount:
    """What a parent has for one child."""
    return when(has_young_head, support_of_young_parent, child_support + extra_of_parent)


@rule(law=_SUPPORT, of="person")
def support(
    is_support_found: YesNo,
    one_parent_kind: Code,
    support_of_parent: Amount,
    child_support: Amount,
    extra_for_small_child: Amount,
) -> Amount:
    """Monthly support for one child; young parents' amounts are for parents only."""
    of_grandparent = child_support + extra_for_small_child
    is_grandparent = is_one_of(one_parent_kind, "grandparent")
    monthly = when(is_grandparent, of_grandparent, support_of_parent)
    return when(is_support_found, down_to_ten_won(monthly), 0)


@rule(law=_SUPPORT, of="person")
def is_pupil_of_family(is_child_of_family: YesNo, school: Code) -> YesNo:
    """A pupil among the children."""
    return both(is_child_of_family, is_one_of(school, "elementary", "middle", "high"))


@rule(law=_SUPPORT, of="person", until=date(2024, 12, 31), name="is_school_supplied")
def is_school_supplied_in_2024(school: Code) -> YesNo:
    """In 2024 middle and high schools only (decision 56)."""
    return is_one_of(school, "middle", "high")


@rule(law=_SUPPORT, of="person", since=date(2025, 1, 1))
def is_school_supplied(school: Code) -> YesNo:
    """From 2025 all schools."""
    return is_one_of(school, "elementary", "middle", "high")


@rule(law=_SUPPORT)
def is_above_education_line(basic_livelihood__is_within_education_line: YesNo) -> YesNo:
    """The education benefit bars school supplies (decision 34)."""
    return negate(basic_livelihood__is_within_education_line)


@rule(law=_SUPPORT, of="person")
def are_supplies_found(
    is_pupil_of_family: YesNo,
    is_school_supplied: YesNo,
    is_within_line: YesNo,
    is_above_education_line: YesNo,
) -> YesNo:
    """A pupil of the family between the education line and the line of the family."""
    return both(is_pupil_of_family, is_school_supplied, is_within_line, is_above_education_line)


@rule(law=_SUPPORT, of="person")
def supplies(are_supplies_found: YesNo, school_supplies: Amount) -> Amount:
    """The yearly amount for one pupil."""
    return when(are_supplies_found, school_supplies, 0)
