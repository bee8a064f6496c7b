"""The alerts of one case on one day."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from core.casework.alerts.alert import Alert, AlertKind
from core.casework.alerts.deadlines import Deadlines
from core.casework.alerts.steps import STEPS
from core.casework.alerts.watched import WatchedCase
from core.people.consent import Consent, ConsentKind, in_force

CONSENT_AHEAD: Final = timedelta(days=30)
TODO_AHEAD: Final = timedelta(days=3)
STEP_AHEAD: Final = timedelta(days=2)
BENEFIT_AHEAD: Final = timedelta(days=30)
FRESH: Final = timedelta(days=90)
"""How long before its day a thing is told, and how long a birthday, an ended consent or a visit
that did not take place is news. These are the product's own choice; what the law or the Center
counts by stands in `Deadlines`."""


def alerts_of(case: WatchedCase, day: date, deadlines: Deadlines | None) -> Iterator[Alert]:
    """Everything to see to in a case, in no order."""
    yield from _consents(case, day)
    yield from _todos(case, day)
    yield from _missed(case, day)
    yield from _benefits(case, day)
    if case.differing:
        yield _alert(case, AlertKind.DIFFERS, day)
    if deadlines is not None:
        yield from _step(case, day, deadlines)
        yield from _universal(case, day, deadlines)


def _alert(case: WatchedCase, kind: AlertKind, day: date, **more: str | int) -> Alert:
    return Alert(kind, case.case, case.person, case.level, day, **more)  # type: ignore[arg-type]


def _consents(case: WatchedCase, day: date) -> Iterator[Alert]:
    """The general consent: without it nothing more may be kept."""
    general = [one for one in case.consents if one.kind is ConsentKind.GENERAL]
    standing = in_force(general, day)
    last = max((one.until for one in standing if one.until is not None), default=None)
    if standing and last is not None and last <= day + CONSENT_AHEAD:
        yield _alert(case, AlertKind.CONSENT_ENDS, last)
    elif not standing:
        ended = [one.until for one in _in_force_before(general, day) if one.until is not None]
        if ended:
            yield _alert(case, AlertKind.CONSENT_OVER, max(ended))


def _in_force_before(general: list[Consent], day: date) -> tuple[Consent, ...]:
    """Consents that ran out of themselves not long ago; not those that were taken back."""
    ends = [one.until for one in general if one.until and day - FRESH <= one.until < day]
    return in_force(general, max(ends)) if ends else ()


def _todos(case: WatchedCase, day: date) -> Iterator[Alert]:
    for todo in case.todos:
        if todo.due <= day + TODO_AHEAD:
            yield _alert(case, AlertKind.TODO, todo.due, row=todo.row, text=todo.text)


def _missed(case: WatchedCase, day: date) -> Iterator[Alert]:
    """A planned visit that did not take place, until there was one or there is another day."""
    missed = case.missed
    if missed is None or case.next_visit is not None or _been_there(case, missed):
        return
    if missed >= day - FRESH:
        yield _alert(case, AlertKind.MISSED, missed)


def _benefits(case: WatchedCase, day: date) -> Iterator[Alert]:
    """An application that is open is told for a month, all else until its day."""
    for line in case.foreseen:
        first = day - BENEFIT_AHEAD if line.kind is AlertKind.APPLY_FROM else day
        if first <= line.day <= day + BENEFIT_AHEAD:
            yield _alert(case, line.kind, line.day, programme=line.programme)


def _step(case: WatchedCase, day: date, deadlines: Deadlines) -> Iterator[Alert]:
    """The first step that is not done, once its day is near."""
    if case.arrived is None:
        return
    for kind, days in zip(
        STEPS, (deadlines.survey, deadlines.meeting, deadlines.plan), strict=True
    ):
        if kind in case.steps:
            continue
        due = case.arrived + timedelta(days=days)
        if due <= day + STEP_AHEAD:
            yield _alert(case, kind, due)
        return


def _universal(case: WatchedCase, day: date, deadlines: Deadlines) -> Iterator[Alert]:
    """Somebody turned so old, or was born, and nobody has been there since nor is to go."""
    from core.law.calendar.days import months_after

    if case.next_visit is not None:
        return
    for member in case.members:
        if member.birth_date is None:
            continue
        turned = months_after(member.birth_date, 12 * deadlines.age)
        if turned <= day <= turned + FRESH and not _been_there(case, turned):
            yield _alert(case, AlertKind.TURNED, turned, who=member.name, years=deadlines.age)
        until = member.birth_date + timedelta(days=deadlines.newborn)
        if member.birth_date <= day <= until and not _been_there(case, member.birth_date):
            yield _alert(case, AlertKind.NEWBORN, until, who=member.name)


def _been_there(case: WatchedCase, since: date) -> bool:
    return case.last_visit is not None and case.last_visit >= since
