"""The couple (head and spouse) and the size of the guarantee unit (household.md 3, 5.12, 5.36)."""

from core.law.engine.algebra import Code, YesNo, both, either, is_one_of
from core.law.engine.gather import any_of, count_of
from core.law.engine.rule import rule

household_size = count_of("is_counted", law="국민기초생활 보장법 제2조제8호")


@rule(law="국민기초생활 보장법 시행령 제2조", of="person")
def is_married_head(is_head: YesNo, marital: Code) -> YesNo:
    """The head lives in a marriage, registered or not."""
    return both(is_head, is_one_of(marital, "married", "de_facto"))


is_head_married = any_of("is_married_head", law="국민기초생활 보장법 시행령 제2조")


@rule(law="국민기초생활 보장법 시행령 제2조", of="person")
def is_partner_of_head(relation: Code, is_head_married: YesNo) -> YesNo:
    """Listed as spouse while the head's marriage lasts (decision 12)."""
    return both(is_one_of(relation, "spouse"), is_head_married)


has_head_a_partner = any_of("is_partner_of_head", law="국민기초생활 보장법 시행령 제2조")


@rule(law="국민기초생활 보장법 시행령 제2조", of="person")
def is_in_couple(is_head: YesNo, is_partner_of_head: YesNo, has_head_a_partner: YesNo) -> YesNo:
    """The head with a partner in the household, and that partner."""
    return either(is_partner_of_head, both(is_head, has_head_a_partner))
