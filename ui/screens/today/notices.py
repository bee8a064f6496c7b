"""What is odd about the day as a whole; none of it hinders a visit."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Final

from core.clock import SEOUL
from core.sentence import Sentence, say
from core.store.laptop import LastContact
from ui.screens import household_words as words
from ui.screens.dates import clock_words, day_words
from ui.screens.today.parts import DayNotice

LONG_AWAY: Final = 20
"""Days without contact from which a notice asks to connect (sync.md 4.12)."""

CLOCK_OFF: Final = timedelta(minutes=5)
"""Difference to the Center's clock from which a notice says so."""


def contact_at(contact: LastContact | None) -> datetime | None:
    """When the Center was last reached."""
    if contact is None:
        return None
    return datetime.fromtimestamp(contact.server_ms / 1000, SEOUL)


def notices_of(day: date, contact: LastContact | None) -> Iterator[DayNotice]:
    """Old data, a long time away, a clock that is off."""
    yield from _old(day, contact_at(contact))
    yield from _clock(contact)


def _old(day: date, at: datetime | None) -> Iterator[DayNotice]:
    if at is None:
        yield DayNotice("info", "cloud-off", say("today.notice.never"), offers_sync=True)
        return
    away = (day - at.date()).days
    if away >= LONG_AWAY:
        yield DayNotice("range", "unplug", say("today.notice.away", n=away), offers_sync=True)
    elif away > 0:
        said = say("today.notice.old", day=near_day(at.date(), day), at=clock_words(at))
        yield DayNotice("info", "cloud-off", said, offers_sync=True)


def _clock(contact: LastContact | None) -> Iterator[DayNotice]:
    if contact is None:
        return
    off = timedelta(milliseconds=contact.offset_ms)
    if abs(off) <= CLOCK_OFF:
        return
    by = off_words(abs(off))
    said = say("today.notice.slow", by=by) if off > timedelta() else _fast(by)
    yield DayNotice("range", "clock-alert", said, offers_sync=False)


def _fast(by: Sentence) -> Sentence:
    return say("today.notice.fast", by=by)


def off_words(off: timedelta) -> Sentence:
    """How much a clock is off: days, else hours, else minutes."""
    if off >= timedelta(days=1):
        return say("time.days", n=off.days)
    return words.length_words(int(off.total_seconds() // 60))


def near_day(day: date, today: date) -> Sentence:
    """Today and yesterday by name, else the date."""
    if day == today:
        return say("date.today")
    if day == today - timedelta(days=1):
        return say("date.yesterday")
    return day_words(day, weekday=False)
