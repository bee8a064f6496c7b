"""What nobody is asked because only one answer is possible (docs/decisions/0073, 0079)."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

MOTHERS_FROM: Final = 10
MOTHERS_UNTIL: Final = 60
"""Full years. Outside, and of a man, the form does not ask about a pregnancy: there is none."""

SCHOOL_FROM: Final = 6
"""Full years. Nobody younger goes to school (초·중등교육법 제13조제1항)."""

ADULT_FROM: Final = 19
"""Full years (민법 제4조). The standard speaks of adults who want to learn."""


def with_certain(facts: Mapping[str, Any], day: date) -> dict[str, Any]:
    """The household of docs/spec/household.md with such answers filled in; told ones stay."""
    members = [_with_certain(member, day) for member in facts.get("members", ())]
    return {**facts, "members": members}


def _with_certain(member: Mapping[str, Any], day: date) -> dict[str, Any]:
    years = _full_years(member, day)
    certain = {
        "pregnant": _cannot_be_pregnant(member, years),
        "schooling_cut_for_money": years is not None and years < SCHOOL_FROM,
        "cannot_learn": years is not None and years < ADULT_FROM,
    }
    filled = {fact: False for fact, is_no in certain.items() if is_no and member.get(fact) is None}
    return {**member, **filled}


def _full_years(member: Mapping[str, Any], day: date) -> int | None:
    born = member.get("birth_date")
    if not isinstance(born, str):
        return None
    birth = date.fromisoformat(born)
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def _cannot_be_pregnant(member: Mapping[str, Any], years: int | None) -> bool:
    if member.get("sex") == "m":
        return True
    return years is not None and not MOTHERS_FROM <= years <= MOTHERS_UNTIL
