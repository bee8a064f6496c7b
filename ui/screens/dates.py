"""Days and times in words, and dates as people type them."""

import re
from datetime import date, datetime

from core.sentence import Sentence, say

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NUMBERS = re.compile(r"^(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D*$")
_EIGHT = re.compile(r"^(\d{4})(\d{2})(\d{2})$")


def day_words(day: date, *, weekday: bool = True) -> Sentence:
    """A day of this year's talk: 11월 24일 화요일; without weekday: 11월 24일."""
    month = say(f"date.month.{day.month}")
    if not weekday:
        return say("date.day", month=month, day=day.day)
    return say(
        "date.day_weekday",
        month=month,
        day=day.day,
        weekday=say(f"date.weekday.{_WEEKDAYS[day.weekday()]}"),
    )


def full_day_words(day: date) -> Sentence:
    """A day with its year: 2027년 11월 5일."""
    return say("date.full", year=day.year, day=day_words(day, weekday=False))


def clock_words(at: datetime | None) -> str:
    """Hours and minutes, as 18:12; "" for None."""
    return f"{at:%H:%M}" if at is not None else ""


def read_date(text: str) -> date | None:
    """A date as typed: 1952-03-01, 1952.3.1, 1952년 3월 1일 or 19520301. None: not a date."""
    found = _NUMBERS.match(text.strip()) or _EIGHT.match(text.strip())
    if found is None:
        return None
    year, month, day = (int(part) for part in found.groups())
    try:
        return date(year, month, day)
    except ValueError:
        return None
