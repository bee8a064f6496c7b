"""Patience: growing random pauses between tries, so that 130 laptops do not come back at once.

Full jitter (sync.md 4.9): before the k-th new try, a random time between nothing and
min(cap, base * 2^(k-1)); at least as long as the Center asks for.
"""

from collections.abc import Callable
from random import Random

from core.errors import NoCenter
from sync.wire.wire import NotNow

BASE_SECONDS = 1.0
CAP_SECONDS = 300.0
START_SECONDS = 30.0
"""Longest wait before a sync that begins by itself: all laptops come home at the same hour."""

TRIES = 5
"""Tries in a row while somebody looks on."""

QUIET_TRIES = 1
"""Tries of a sync that nobody asked for, until the Center has answered once."""

BACKGROUND_SECONDS = 15 * 60.0
"""Until the next try when nobody does."""


def spread(random: Random) -> float:
    """Seconds until a sync begins by itself, another for each laptop."""
    return random.uniform(0, START_SECONDS)


class Patience:
    """Waits between tries of one sync.

    pause: waits so many seconds, given by whoever owns the time (core.watch.Watch.pause).
    random: where the jitter comes from · tries: in a row · first: as long as nobody has answered.
    """

    def __init__(
        self,
        pause: Callable[[float], None],
        random: Random,
        tries: int = TRIES,
        first: int | None = None,
    ) -> None:
        self._pause = pause
        self._random = random
        self._tries = tries
        self._most = tries if first is None else first
        self._failed = 0

    def again(self, lost: NoCenter) -> None:
        """Wait until the next try. Raises `lost` when it was the last one."""
        self._failed += 1
        asked = float(lost.after or 0) if isinstance(lost, NotNow) else 0.0
        if self._failed >= self._most or asked > CAP_SECONDS:
            raise lost
        most = min(CAP_SECONDS, BASE_SECONDS * 2.0 ** (self._failed - 1))
        self._pause(max(asked, self._random.uniform(0, most)))

    def answered(self) -> None:
        """The Center has answered: the next trouble starts from the shortest pause again."""
        self._failed, self._most = 0, self._tries
