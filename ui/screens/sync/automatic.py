"""When a sync begins by itself: after opening, when the network returns, every quarter of an hour.

Plain Python; the clock and the chance are handed in (docs/decisions/0102-by-itself.md).
"""

from random import Random

from core.clock import Clock
from sync.wire.patient import BACKGROUND_SECONDS, spread

URGENT_SECONDS = 60.0
"""Until the next try while an urgent level waits."""


class Automatic:
    """From an unlock to the next lock.

    is_on: the consultant's wish; an urgent level goes out without it · is_there: whether there is a
    network, None when nobody knows · due: when the next one begins, in seconds of the clock; None:
    none by itself, or one is under way.
    """

    def __init__(
        self, clock: Clock, random: Random, *, is_on: bool = True, is_there: bool | None = None
    ) -> None:
        self._clock, self._random = clock, random
        self.is_on, self._is_there = is_on, is_there
        self._is_urgent = False
        self.due: float | None = self._soon() if is_on else None

    def wish(self, *, is_on: bool) -> None:
        """The consultant has turned it on or off."""
        if is_on != self.is_on:
            self.is_on = is_on
            self.due = self._soon() if is_on or self._is_urgent else None

    def network(self, *, is_there: bool) -> None:
        """The network has come or gone."""
        returned, self._is_there = is_there and self._is_there is False, is_there
        if returned and (self.is_on or self._is_urgent):
            soon = self._soon()
            self.due = soon if self.due is None else min(self.due, soon)

    def began(self) -> None:
        """A sync is under way, whoever asked for it."""
        self.due = None

    def ended(self, *, is_urgent: bool = False, after: float = 0.0) -> None:
        """It has ended, well or not. is_urgent: an urgent level still waits · after: seconds for
        which the Center asks for patience."""
        self._is_urgent = is_urgent
        wait = URGENT_SECONDS if is_urgent else BACKGROUND_SECONDS
        if self.is_on or is_urgent:
            self.due = self._clock.monotonic() + max(wait, after)

    @property
    def is_due(self) -> bool:
        """Whether one is to begin now."""
        return self.due is not None and self._clock.monotonic() >= self.due

    def _soon(self) -> float:
        """Laptops that come home in the same hour do not begin at the same moment."""
        return self._clock.monotonic() + spread(self._random)
