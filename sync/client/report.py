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
class VisitTime:
    """A finished visit. received_ms: the Center's time at which its report and every change
    before it had arrived, or None while they have not."""

    visit: str
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

    kinds: by record kind · visits: reports written that day · held: all that is held ·
    conflicts: open ones here · waiting: records of any day that have not arrived.
    """

    day: date
    kinds: Mapping[str, Tally]
    visits: tuple[VisitTime, ...]
    held: tuple[HeldRecord, ...]
    conflicts: int
    waiting: int

    @property
    def total(self) -> Tally:
        return sum(self.kinds.values(), Tally())


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a running session stands.

    sentence: to be shown · share: of this step, 0 to 1, or None when unknown · by_kind: records
    arrived and records to send, by kind · is_safe_to_close: everything written is at the Center ·
    received: records taken in so far.
    """

    step: Step
    sentence: Sentence
    share: float | None = None
    by_kind: Mapping[str, tuple[int, int]] = field(default_factory=lambda: MappingProxyType({}))
    is_safe_to_close: bool = False
    received: int = 0


@dataclass(frozen=True, slots=True)
class Report:
    """What one session did.

    received: records taken in, by kind · new_streams, left_streams: cases that came and went ·
    offset_ms: Center's clock minus the laptop's · pack_refused: why a pack was not taken, or None ·
    has_new_pack: whether one was · wants_recovery: the recovery code was read out, a new one is
    to be made.
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

    @property
    def clock_warning(self) -> Sentence | None:
        """What to tell the consultant about the laptop's clock."""
        minutes = abs(self.offset_ms) // 60_000
        if minutes < CLOCK_MINUTES or abs(self.offset_ms) == CLOCK_MINUTES * 60_000:
            return None
        return say("sync.clock_slow" if self.offset_ms > 0 else "sync.clock_fast", n=minutes)
