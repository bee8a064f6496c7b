"""What of one case alerts are made from."""

from dataclasses import dataclass
from datetime import date

from core.casework.alerts.alert import AlertKind
from core.casework.alerts.foreseen import Foreseen
from core.people.consent import Consent


@dataclass(frozen=True, slots=True)
class WatchedMember:
    """A member, as far as alerts ask."""

    name: str
    birth_date: date | None


@dataclass(frozen=True, slots=True)
class WatchedTodo:
    """Something to do that is not done."""

    row: str
    text: str
    due: date


@dataclass(frozen=True, slots=True)
class WatchedCase:
    """One case that is not closed.

    person: the head's name · steps: steps of case management that are done · last_visit,
    next_visit: days · missed: a day on which a visit was planned that did not take place ·
    foreseen: what the calendar of benefits says · differing: groups of which records differ.
    """

    case: str
    person: str
    level: str | None
    arrived: date | None
    members: tuple[WatchedMember, ...]
    consents: tuple[Consent, ...] = ()
    todos: tuple[WatchedTodo, ...] = ()
    steps: frozenset[AlertKind] = frozenset()
    last_visit: date | None = None
    next_visit: date | None = None
    missed: date | None = None
    foreseen: tuple[Foreseen, ...] = ()
    differing: int = 0
