"""What the consultation note (상담기록) says of a visit: fields of field forms section 3.

Only what was written stands in it; what nobody wrote is an empty field for the consultant.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from core.casework.case_file import CaseFile, Entry
from core.casework.outcomes import OUTCOMES, Outcome
from core.casework.visit import Visit, VisitStage


@dataclass(frozen=True, slots=True)
class VisitNote:
    """One consultation.

    number: which meeting with this household it is, from 1 · mode: code of the visit attempt ·
    texts: what the consultant wrote, oldest first, corrected ones in their last form ·
    todos: what is still to do · next_day: the next appointment.
    """

    number: int
    day: date
    began: datetime | None
    ended: datetime | None
    mode: str | None
    outcome: Outcome | None
    purpose: str | None
    summary: str | None
    texts: tuple[str, ...]
    todos: tuple[str, ...]
    next_day: date | None

    @property
    def is_first(self) -> bool:
        return self.number == 1


def visit_of_note(file: CaseFile, visit: str | None) -> Visit | None:
    """The visit asked for; else the one that is open; else the last that took place."""
    if visit is not None:
        return file.visit(visit)
    is_open = (one for one in file.visits if one.stage is VisitStage.OPEN)
    return next(is_open, file.last_visit)


def note_of(file: CaseFile, visit: Visit, today: date) -> VisitNote:
    """Everything written of one visit."""
    attempt = _last(file.entries_of("visit_attempt"), visit.id)
    report = _last(file.entries_of("visit_report"), visit.id)
    return VisitNote(
        number=_meetings_before(file, visit) + 1,
        day=visit.began.date() if visit.began else visit.plan.day or today,
        began=visit.began,
        ended=visit.ended,
        mode=attempt.get("mode"),
        outcome=OUTCOMES.get(int(attempt.get("outcome") or 0)),
        purpose=visit.plan.purpose,
        summary=report.get("summary"),
        texts=_texts(file.entries_of("note"), visit.id),
        todos=tuple(todo.text for todo in file.todos if not todo.is_done),
        next_day=_next_day(file, today),
    )


def _last(entries: Sequence[Entry], visit: str) -> dict[str, Any]:
    found = [entry for entry in entries if entry.visit == visit]
    return dict(found[-1].value) if found else {}


def _meetings_before(file: CaseFile, visit: Visit) -> int:
    """Visits that ended before this one began."""
    began = visit.began
    ended = [one.ended for one in file.visits if one.id != visit.id and one.is_over]
    return sum(end is not None and (began is None or end <= began) for end in ended)


def _texts(notes: Sequence[Entry], visit: str) -> tuple[str, ...]:
    corrected = {entry.value.get("corrects") for entry in notes}
    return tuple(
        str(entry.value.get("text") or "")
        for entry in notes
        if entry.visit == visit and entry.id not in corrected
    )


def _next_day(file: CaseFile, today: date) -> date | None:
    coming = [
        one.plan.day
        for one in file.visits
        if one.stage is VisitStage.PLANNED and one.plan.day is not None and one.plan.day > today
    ]
    return min(coming, default=None)
