"""The Center's word about each visit of the day, and about urgent levels."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, TypeAlias

from core.clock import SEOUL
from core.sentence import Sentence, say
from sync.client.report import UrgentWord, VisitWord
from ui.screens import household_words as words
from ui.screens.dates import clock_words, day_words
from ui.screens.sync.words import reason_words

Arrived: TypeAlias = Literal["received", "waiting", "held"]


@dataclass(frozen=True, slots=True)
class VisitArrival:
    """A visit of the day. said: the Center's word with its time, or what waits; second: how many of
    its records are where, "" where all of them have arrived."""

    case: str
    name: Sentence
    said: Sentence
    second: Sentence | None
    arrived: Arrived


@dataclass(frozen=True, slots=True)
class UrgentArrival:
    """A case judged urgent: whether the Center knows, and since when."""

    case: str
    name: Sentence
    said: Sentence
    is_received: bool


def arrival(word: VisitWord, name: Sentence, today: date) -> VisitArrival:
    """A visit in words: waiting while one record is, else held while the Center keeps one."""
    tally = word.tally
    counted = say("sync.visit_counts", n=tally.written, sent=tally.sent, waiting=tally.waiting)
    if not word.is_reported:
        name = words.dotted([name, say("sync.visit_open")])
    if tally.waiting or word.received_ms is None:
        second = counted if tally.sent else None
        return VisitArrival(word.stream, name, say("sync.visit_waits"), second, "waiting")
    said = received_words(word.received_ms, today)
    if word.why is None:
        return VisitArrival(word.stream, name, said, None, "received")
    held = say("sync.visit_held", n=tally.held)
    why = words.dotted([held, reason_words(word.why)])
    return VisitArrival(word.stream, name, said, why, "held")


def urgent_arrival(word: UrgentWord, name: Sentence, today: date) -> UrgentArrival:
    """An urgent level in words."""
    if word.received_ms is None:
        return UrgentArrival(word.stream, name, say("sync.urgent_waits"), False)
    return UrgentArrival(word.stream, name, received_words(word.received_ms, today), True)


def received_words(server_ms: int, today: date) -> Sentence:
    """When the Center had it."""
    at = datetime.fromtimestamp(server_ms / 1000, SEOUL)
    day = say("date.today") if at.date() == today else day_words(at.date(), weekday=False)
    return say("sync.visit_at", day=day, at=clock_words(at))
