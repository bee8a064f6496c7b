"""An alert: one thing to see to, with its day; and how pressing it is."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final


class AlertKind(StrEnum):
    """Why something is to be seen to."""

    CONSENT_ENDS = "consent_ends"
    CONSENT_OVER = "consent_over"
    TODO = "todo"
    MISSED = "missed"
    SURVEY = "survey"
    MEETING = "meeting"
    PLAN = "plan"
    TURNED = "turned"
    NEWBORN = "newborn"
    BEGINS = "begins"
    ENDS = "ends"
    APPLY_FROM = "apply_from"
    APPLY_BY = "apply_by"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class Alert:
    """One thing to see to.

    person: the head's name · level: crisis level of the case · day: when it is due, begins or
    ends · row: of the thing to do · text: its words · programme: of a benefit · who: the member's
    name · years: the age reached.
    """

    kind: AlertKind
    case: str
    person: str
    level: str | None
    day: date
    row: str = ""
    text: str = ""
    programme: str = ""
    who: str = ""
    years: int = 0


_DANGER: Final = {"urgent": 0, "crisis": 1}


def by_danger(alerts: Iterable[Alert]) -> tuple[Alert, ...]:
    """By danger, then by day (SCREENS 2)."""
    last = max(_DANGER.values()) + 1
    return tuple(
        sorted(
            alerts,
            key=lambda one: (_DANGER.get(one.level or "", last), one.day, one.person, one.kind),
        )
    )
