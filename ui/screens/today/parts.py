"""What Today shows, ready to be shown."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from core.sentence import Sentence

Stage: TypeAlias = Literal["done", "current", "coming"]
Act: TypeAlias = Literal["start", "go_on", "look", "preview"]


@dataclass(frozen=True, slots=True)
class Readiness:
    """One thing to know before ringing the bell: icon, its tone, words."""

    icon: str
    tone: str
    words: Sentence


@dataclass(frozen=True, slots=True)
class DayStep:
    """One step of the day line."""

    words: Sentence
    at: str
    stage: Stage


@dataclass(frozen=True, slots=True)
class VisitRow:
    """One visit, ready to be shown.

    length: how long it took, None before the end · level: crisis level with a badge · act: what
    its button does · is_next: the one tinted row · may_miss: whether "nobody was met" can be kept.
    """

    visit: str
    case: str
    at: str
    length: Sentence | None
    name: Sentence
    who: Sentence
    stage: Stage
    level: str | None
    is_first: bool
    is_finished: bool
    place: Sentence
    purpose: str
    readiness: tuple[Readiness, ...]
    act: Act
    is_next: bool
    may_miss: bool


@dataclass(frozen=True, slots=True)
class UnfinishedRow:
    """A visit of another day that was opened and not finished."""

    visit: str
    case: str
    words: Sentence


@dataclass(frozen=True, slots=True)
class DayNotice:
    """Something about the day as a whole. kind: info or range; offers_sync: a button to connect."""

    kind: Literal["info", "range"]
    icon: str
    words: Sentence
    offers_sync: bool
