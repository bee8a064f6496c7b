"""Who may consent: a member of 14 years or more, or a guardian by name and relation.

개인정보 보호법 제22조의2: below 14 the legal guardian consents. docs/spec/records.md section 7.
"""

from datetime import date

from core.errors import Mistake
from core.people.consent import GUARDIAN_UNTIL, Consent, Giver
from core.people.household import Household
from core.people.person import Person
from core.sentence import say

SELF = "self"
"""Relation of the one whom the case is about."""


def check_giver(consent: Consent, household: Household, day: date) -> None:
    """Raises Mistake when this person may not give this consent. A refusal is everybody's own."""
    if not consent.is_given:
        return
    person = _member(consent.given_by, household)
    if person is None:
        return
    age = person.age(day)
    if age is not None and age < GUARDIAN_UNTIL:
        raise Mistake(say("gate.guardian_needed", years=str(GUARDIAN_UNTIL)), "giver")


def _member(giver: Giver, household: Household) -> Person | None:
    """The member who gave it; None for a guardian, who needs a name and a relation."""
    if giver.member is not None:
        return household.member(giver.member)
    if giver.relation == SELF:
        return household.head
    if not (giver.name or "").strip() or not giver.relation.strip():
        raise Mistake(say("gate.missing.other_name"), "other_name")
    return None
