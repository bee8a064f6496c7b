"""Grants on a birth and on a death (해산급여, 장제급여): fact base A 3.7, decision 19."""

from core.law.engine.algebra import Amount, YesNo, both, either, when
from core.law.engine.rule import rule

_BIRTH = "국민기초생활 보장법 제13조"
_DEATH = "국민기초생활 보장법 제14조"


@rule(law="국민기초생활 보장법 제13조, 제14조")
def has_grant_status(
    is_livelihood_found: YesNo, is_medical_found: YesNo, is_housing_found: YesNo
) -> YesNo:
    """Livelihood, medical aid or housing benefit is found; education benefit is not enough."""
    return either(is_livelihood_found, is_medical_found, is_housing_found)


@rule(law="국민기초생활 보장법 제13조, 제14조")
def waits_for_event() -> YesNo:
    """Whoever has the status is paid when it happens; nothing is asked about it."""
    return both()


@rule(law=_BIRTH)
def is_childbirth_grant_found(has_grant_status: YesNo) -> YesNo:
    """By the status alone."""
    return has_grant_status


@rule(law=_BIRTH)
def childbirth_grant(is_childbirth_grant_found: YesNo, event_grants__childbirth: Amount) -> Amount:
    """For each child, a stillbirth too."""
    return when(is_childbirth_grant_found, event_grants__childbirth, 0)


@rule(law=_DEATH)
def is_funeral_grant_found(has_grant_status: YesNo) -> YesNo:
    """By the status alone."""
    return has_grant_status


@rule(law=_DEATH)
def funeral_grant(is_funeral_grant_found: YesNo, event_grants__funeral: Amount) -> Amount:
    """For each death, to whoever held the funeral."""
    return when(is_funeral_grant_found, event_grants__funeral, 0)
