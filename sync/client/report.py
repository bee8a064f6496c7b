"""What happened: for the screen while it goes on, for the receipt afterwards. Plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Literal, TypeAlias

from core.sentence import Sentence, say

Step: TypeAlias = Literal["contact", "push", "manifest", "pull", "leave", "packs", "done"]
"""Where a session stands (docs/decisions/0002-sync.md): each step may be the last one."""

CLOCK_MINUTES = 5
"""A laptop's clock that is further off than this is told to the consultant; nothing is blocked."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Records of one kind. A record is waiting while any of its changes is, else held when the
    Center keeps one without applying it, else sent."""

    sent: int = 0
    waiting: int = 0
    held: int = 0

    @property
    def written(self) -> int:
        return self.sent + self.waiting + self.held

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.sent + other.sent, self.waiting + other.waiting, self.held + other.held)


@dataclass(frozen=True, slots=True)
class Waiting:
    """Records with a change to send. size: bytes of these changes."""

    records: int
    size: int


@dataclass(frozen=True, slots=True)
class Item:
    """The record that is being sent. kind: of record."""

    stream: str
    kind: str


@dataclass(frozen=True, slots=True)
class VisitWord:
    """A visit in which something was written on the day, and the Center's word about it.

    tally: of its records · received_ms: the Center's time at which all of them had arrived, None
    while one waits · why: reason of the first held one, of sync.protocol.outcomes · is_reported:
    whether the visit was finished.
    """

    visit: str
    stream: str
    tally: Tally
    received_ms: int | None
    why: str | None
    is_reported: bool


@dataclass(frozen=True, slots=True)
class UrgentWord:
    """A case judged urgent. received_ms: when the Center had it, None while it waits."""

    stream: str
    received_ms: int | None


@dataclass(frozen=True, slots=True)
class HeldRecord:
    """A record that the Center keeps without having applied it. why: reason of
    sync.protocol.outcomes."""

    stream: str
    kind: str
    row: str
    why: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """The sum of one day: written = sent + waiting + held, in records.

    kinds: by record kind · visits: every one written in that day · held: all that is held ·
    conflicts: open ones here · waiting: records of any day that have not arrived · urgent: cases
    judged urgent that day, and those of which the Center does not know yet.
    """

    day: date
    kinds: Mapping[str, Tally]
    visits: tuple[VisitWord, ...]
    held: tuple[HeldRecord, ...]
    conflicts: int
    waiting: int
    urgent: tuple[UrgentWord, ...] = ()

    @property
    def total(self) -> Tally:
        return sum(self.kinds.values(), Tally())


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a running session stands.

    sentence: to be shown · share: of this step, 0 to 1, or None when unknown · by_kind: records
    arrived and records to send, by kind · sizes: the same in bytes · is_safe_to_close: everything
    written is at the Center · received: records taken in so far · streams: cases taken in so far
    and cases with something new · item: what is being sent now.
    """

    step: Step
    sentence: Sentence
    share: float | None = None
    by_kind: Mapping[str, tuple[int, int]] = field(default_factory=lambda: MappingProxyType({}))
    is_safe_to_close: bool = False
    received: int = 0
    sizes: Mapping[str, tuple[int, int]] = field(default_factory=lambda: MappingProxyType({}))
    streams: tuple[int, int] = (0, 0)
    item: Item | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """What one session did.

    received: records taken in, by kind · new_streams, left_streams: cases that came and went ·
    offset_ms: Center's clock minus the laptop's · pack_refused: why a pack was not taken, or None ·
    has_new_pack: whether one was · wants_recovery: the recovery code was read out, a new one is
    to be made · files_left, files_wanted: photos and files still to be sent, to be fetched.
    """

    receipt: Receipt
    is_safe_to_close: bool
    is_up_to_date: bool
    received: Mapping[str, int]
    new_streams: tuple[str, ...]
    left_streams: tuple[str, ...]
    server_ms: int
    offset_ms: int
    requests: int
    pack_refused: Sentence | None = None
    has_new_pack: bool = False
    wants_recovery: bool = False
    files_left: int = 0
    files_wanted: int = 0

    @property
    def clock_warning(self) -> Sentence | None:
        """What to tell the consultant about the laptop's clock."""
        minutes = abs(self.offset_ms) // 60_000
        if minutes < CLOCK_MINUTES or abs(self.offset_ms) == CLOCK_MINUTES * 60_000:
            return None
        return say("sync.clock_slow" if self.offset_ms > 0 else "sync.clock_fast", n=minutes)
