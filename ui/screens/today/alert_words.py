"""An alert in words: who, what, and in the second line by when and what to do."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, TypeAlias

from core.casework.alerts.alert import Alert, AlertKind
from core.casework.alerts.steps import STEPS
from core.sentence import Sentence, say
from ui.screens import household_words as words
from ui.screens.dates import day_words, full_day_words

_ICONS: Final[dict[AlertKind, tuple[str, str]]] = {
    AlertKind.CONSENT_ENDS: ("file-clock", "range"),
    AlertKind.CONSENT_OVER: ("file-warning", "range"),
    AlertKind.TODO: ("clipboard-list", "range"),
    AlertKind.MISSED: ("calendar-clock", "range"),
    AlertKind.SURVEY: ("clock-alert", "range"),
    AlertKind.MEETING: ("clock-alert", "range"),
    AlertKind.PLAN: ("clock-alert", "range"),
    AlertKind.TURNED: ("house", "info"),
    AlertKind.NEWBORN: ("house", "info"),
    AlertKind.BEGINS: ("circle-check", "ok"),
    AlertKind.ENDS: ("calendar-clock", "range"),
    AlertKind.APPLY_FROM: ("file-pen-line", "info"),
    AlertKind.APPLY_BY: ("calendar-clock", "range"),
    AlertKind.DIFFERS: ("git-compare", "range"),
}
_Shared: TypeAlias = tuple[AlertKind, str, date]
_MANY: Final = 3
_DANGERS: Final = {"urgent": ("siren", "danger"), "crisis": ("triangle-alert", "danger")}


@dataclass(frozen=True, slots=True)
class AlertRow:
    """One thing to see to, ready to be shown. may_end: that it is done can be said here.

    what: it alone, without whom it is about · count: households that share it.
    """

    alert: Alert
    icon: str
    tone: str
    title: Sentence
    what: Sentence
    second: Sentence
    may_end: bool
    count: int = 1


def alert_rows(alerts: Sequence[Alert], day: date, most: int) -> tuple[AlertRow, ...]:
    """The first so many; a benefit that turns for many households on one day is one row.

    Danger is of one household: a shared row stands by its day, among those without danger.
    """
    shared = Counter(key for key in map(_shared, alerts) if key is not None)
    rows: dict[object, AlertRow] = {}
    for alert in sorted(alerts, key=lambda one: _is_calm(one, shared)):
        key = _shared(alert)
        count = shared[key] if key is not None else 1
        if count < _MANY:
            rows[alert] = alert_row(alert, day)
        elif key not in rows:
            rows[key] = _shared_row(alert, day, count)
        if len(rows) == most:
            break
    return tuple(rows.values())


def _is_calm(alert: Alert, shared: Mapping[_Shared, int]) -> tuple[bool, date]:
    """Order: alerts in danger as they came, then all else by day."""
    key = _shared(alert)
    is_shared = key is not None and shared[key] >= _MANY
    is_calm = is_shared or alert.level not in _DANGERS
    return (is_calm, alert.day if is_calm else date.min)


def _shared(alert: Alert) -> _Shared | None:
    return (alert.kind, alert.programme, alert.day) if alert.programme else None


def _shared_row(alert: Alert, day: date, count: int) -> AlertRow:
    icon, tone = _ICONS[alert.kind]
    what = _what(alert, day)
    title = say("today.alert.many", what=what, n=count)
    return AlertRow(alert, icon, tone, title, what, _second(alert, day), may_end=False, count=count)


def alert_row(alert: Alert, day: date) -> AlertRow:
    """The words of an alert on a day. Danger shows in the icon, whatever the alert is about."""
    icon, tone = _DANGERS.get(alert.level or "", _ICONS[alert.kind])
    what = _what(alert, day)
    title = say("today.alert.title", name=words.name_words(alert.person), what=what)
    may_end = alert.kind is AlertKind.TODO or alert.kind in STEPS
    return AlertRow(alert, icon, tone, title, what, _second(alert, day), may_end)


def _what(alert: Alert, day: date) -> Sentence:
    programme = say(f"programme.{alert.programme}") if alert.programme else ""
    match alert.kind:
        case AlertKind.TODO:
            return say("words.plain", a=alert.text)
        case AlertKind.CONSENT_ENDS:
            return say("today.alert.consent_ends", when=when_words(alert.day, day))
        case AlertKind.TURNED:
            return say("today.alert.turned", name=words.name_words(alert.who), years=alert.years)
        case AlertKind.NEWBORN:
            return say("today.alert.newborn", name=words.name_words(alert.who))
        case AlertKind.BEGINS:
            return say("today.alert.begins", programme=programme, day=_day(alert.day))
        case AlertKind.ENDS:
            last = alert.day - timedelta(days=1)
            return say("today.alert.ends", programme=programme, day=_day(last))
        case AlertKind.APPLY_FROM:
            return say("today.alert.apply_from", programme=programme)
        case AlertKind.APPLY_BY:
            return say("today.alert.apply_by", programme=programme, day=_day(alert.day))
        case _:
            return say(f"today.alert.{alert.kind.value}")


def _second(alert: Alert, day: date) -> Sentence:
    when = when_words(alert.day, day)
    match alert.kind:
        case AlertKind.MISSED:
            return say("today.alert.second.missed", day=_day(alert.day), when=when)
        case AlertKind.TODO | AlertKind.SURVEY | AlertKind.MEETING | AlertKind.PLAN:
            return say("today.alert.due", day=_day(alert.day), when=when)
        case AlertKind.CONSENT_ENDS | AlertKind.CONSENT_OVER:
            day_of_end = full_day_words(alert.day)
            return say(f"today.alert.second.{alert.kind.value}", day=day_of_end)
        case AlertKind.TURNED | AlertKind.NEWBORN:
            return say(f"today.alert.second.{alert.kind.value}", day=_day(alert.day))
        case AlertKind.DIFFERS:
            return say("today.alert.second.differs")
        case _:
            return say("today.alert.second.benefit", when=when)


def when_words(due: date, day: date) -> Sentence:
    """오늘, 내일, 3일 뒤, 3일 지남."""
    days = (due - day).days
    if days == 0:
        return say("date.today")
    if days == 1:
        return say("date.tomorrow")
    return say("date.days_ahead", n=days) if days > 0 else say("date.days_over", n=-days)


def _day(day: date) -> Sentence:
    return day_words(day, weekday=False)
