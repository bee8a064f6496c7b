"""How long nobody has touched the laptop: warning 30 s before the lock, then the lock."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal, TypeAlias

from core.clock import Clock

LOCK_AFTER = timedelta(minutes=5)
WARN_BEFORE = timedelta(seconds=30)
COVER_TRUSTED = timedelta(minutes=2)
"""So long the cover opens without the passphrase."""

Due: TypeAlias = Literal["nothing", "warn", "lock"]


@dataclass(slots=True)
class Idle:
    """Counts on the clock handed in; asked once a second by the frame."""

    clock: Clock
    lock_after: timedelta = LOCK_AFTER
    warn_before: timedelta = WARN_BEFORE
    _touched: float = 0.0

    def __post_init__(self) -> None:
        self.touched()

    def touched(self) -> None:
        """Somebody pressed a key or moved the mouse."""
        self._touched = self.clock.monotonic()

    @property
    def left(self) -> int:
        """Whole seconds until the lock, 0 when it is due."""
        passed = self.clock.monotonic() - self._touched
        return max(0, round(self.lock_after.total_seconds() - passed))

    def due(self) -> Due:
        """What is to be done now."""
        if self.left == 0:
            return "lock"
        return "warn" if self.left <= self.warn_before.total_seconds() else "nothing"
