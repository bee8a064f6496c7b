"""What nobody is asked because only one answer is possible (docs/decisions/0073)."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

MOTHERS_FROM: Final = 10
MOTHERS_UNTIL: Final = 60
"""Full years. Outside, and of a man, the form does not ask about a pregnancy: there is none."""


def with_certain(facts: Mapping[str, Any], day: date) -> dict[str, Any]:
    """The household of docs/spec/household.md with such answers filled in; told ones stay."""
    members = [_with_certain(member, day) for member in facts.get("members", ())]
    return {**facts, "members": members}


def _with_certain(member: Mapping[str, Any], day: date) -> dict[str, Any]:
    if member.get("pregnant") is None and _cannot_be_pregnant(member, day):
        return {**member, "pregnant": False}
    return dict(member)


def _cannot_be_pregnant(member: Mapping[str, Any], day: date) -> bool:
    if member.get("sex") == "m":
        return True
    born = member.get("birth_date")
    if not isinstance(born, str):
        return False
    birth = date.fromisoformat(born)
    years = day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))
    return not MOTHERS_FROM <= years <= MOTHERS_UNTIL
