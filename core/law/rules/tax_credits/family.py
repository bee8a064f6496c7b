"""The tax household: head and spouse, whom they keep, who earns (decisions 29 and 36)."""

from core.law.engine.algebra import Amount, Code, YesNo, both, either, is_one_of, when
from core.law.engine.gather import any_of, count_of
from core.law.engine.rule import rule

_FAMILY = "조세특례제한법 제100조의3제5항"
_CHILD = "조세특례제한법 제100조의4"


@rule(law=_FAMILY, of="person")
def is_head_or_spouse(is_head: YesNo, is_partner_of_head: YesNo) -> YesNo:
    """The two whose incomes count, members of the guarantee unit or not."""
    return either(is_head, is_partner_of_head)


@rule(law=_CHILD, of="person")
def is_dependent_child(
    relation: Code, age_at_income_year_end: Amount, child_below_age: Amount
) -> YesNo:
    """A child or grandchild born by 31 December of the income year and under 18 then."""
    return both(
        is_one_of(relation, "child", "grandchild"),
        age_at_income_year_end >= 0,
        age_at_income_year_end < child_below_age,
    )


@rule(law=_FAMILY, of="person")
def is_dependent_parent(
    relation: Code,
    age_at_income_year_end: Amount,
    parent_from_age: Amount,
    income_of_year: Amount,
    parent_income_limit: Amount,
) -> YesNo:
    """A parent or parent-in-law of 70 or more with next to no income."""
    return both(
        is_one_of(relation, "parent", "parent_in_law"),
        age_at_income_year_end >= parent_from_age,
        income_of_year <= parent_income_limit,
    )


dependent_child_count = count_of("is_dependent_child", law=_CHILD)
has_dependent_parent = any_of("is_dependent_parent", law=_FAMILY)


@rule(law=_CHILD)
def has_dependent_child(dependent_child_count: Amount) -> YesNo:
    """At least one dependent child."""
    return dependent_child_count >= 1


@rule(law=_FAMILY, of="person")
def is_earner(
    is_head_or_spouse: YesNo, earnings_of_year: Amount, two_earner_income: Amount
) -> YesNo:
    """Head or spouse with earnings that make an earner."""
    return both(is_head_or_spouse, earnings_of_year >= two_earner_income)


earner_count = count_of("is_earner", law=_FAMILY)


@rule(law=_FAMILY)
def earner_kind(earner_count: Amount) -> Code:
    """Both of a couple earn, or one of them."""
    return when(earner_count > 1, "two_earner", "one_earner")


@rule(law=_FAMILY)
def family_kind(
    earner_kind: Code,
    has_head_a_partner: YesNo,
    has_dependent_child: YesNo,
    has_dependent_parent: YesNo,
) -> Code:
    """Two earners, one earner, or single: without spouse and dependants."""
    is_family = either(has_head_a_partner, has_dependent_child, has_dependent_parent)
    return when(is_family, earner_kind, "single")
