"""Courtesy: work in a lane gives way to who types.

Python runs one thread at a time, and Qt lets go of the interpreter at every call. A worker that
only computes therefore holds up each key several times (docs/decisions/0101-typing-never-waits.md).
"""

import time
from collections.abc import Callable

GIVE = 0.000_05
"""Seconds that a worker sleeps at least, so that whoever waits for the interpreter has it."""

CALM = 0.020
"""Seconds after a key in which it is taken in, shown and painted without a worker in the way."""

MOST = 0.010
"""Seconds that one rest lasts at most: who types without end does not stop a sync."""

PAUSE = 0.7
"""Seconds without a key after which somebody has paused."""

_LOOK = 0.002


class Courtesy:
    """Knows when a key was pressed last; `rest` waits until it is dealt with."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._touched_at = -PAUSE

    def touched(self) -> None:
        """On the main thread: a key or the mouse."""
        self._touched_at = self._clock()

    @property
    def has_paused(self) -> bool:
        """Whether nobody types at this moment: what is on screen may be read again."""
        return self._clock() - self._touched_at >= PAUSE

    def rest(self, *, is_wanted: bool = False) -> bool:
        """In a lane, between two pieces of work of a millisecond or two.

        is_wanted: somebody waits for this very work, and is not made to wait longer. Returns
        whether somebody types, so that the next piece is to be a small one.
        """
        time.sleep(GIVE)
        until = self._clock() + MOST
        while not is_wanted and self._clock() < min(self._touched_at + CALM, until):
            time.sleep(_LOOK)
        return not self.has_paused
