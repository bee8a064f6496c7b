"""What the calendar of benefits says of a case, short enough to be kept beside it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

import msgspec

from core.casework.alerts.alert import AlertKind
from core.record.change import canonical

if TYPE_CHECKING:
    from core.law.calendar.entries import Calendar, Entry, EntryKind

MONTHS: Final = 3
"""So far the calendar of a whole caseload looks; it is made anew every month."""

_TOLD: "Final[dict[EntryKind, AlertKind]]" = {
    "begins": AlertKind.BEGINS,
    "ends": AlertKind.ENDS,
    "apply_from": AlertKind.APPLY_FROM,
    "apply_opens": AlertKind.APPLY_FROM,
    "apply_by": AlertKind.APPLY_BY,
}
"""What only may happen, and figures not yet out, are told in the case, not for a whole caseload."""


@dataclass(frozen=True, slots=True)
class Foreseen:
    """One line. member: row of the member it is for, None for the household."""

    kind: AlertKind
    programme: str
    day: date
    member: str | None = None


def lines_of(calendar: "Calendar") -> tuple[Foreseen, ...]:
    """What is worth telling without being asked, each thing once."""
    found = dict.fromkeys(_line(entry) for entry in calendar.entries if _is_told(entry))
    return tuple(found)


def _is_told(entry: "Entry") -> bool:
    return entry.kind in _TOLD and entry.is_known


def _line(entry: "Entry") -> Foreseen:
    return Foreseen(_TOLD[entry.kind], entry.programme, entry.day, entry.member)


def packed(lines: Iterable[Foreseen]) -> bytes:
    """Lines as they are kept."""
    rows: Sequence[Any] = [
        [line.kind.value, line.programme, line.day.isoformat(), line.member] for line in lines
    ]
    return canonical(rows)


def unpacked(body: bytes) -> tuple[Foreseen, ...]:
    """Lines as they were kept."""
    return tuple(
        Foreseen(AlertKind(kind), programme, date.fromisoformat(day), member)
        for kind, programme, day, member in msgspec.json.decode(body)
    )
