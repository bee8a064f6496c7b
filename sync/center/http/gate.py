"""The gate before pushes: a worker takes a few at once, lets some wait, asks the rest to return.

Without it a worker under load would begin everything and finish nothing within the half minute
that a laptop waits for an answer; then all of it would be sent again.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from random import Random, SystemRandom

AT_ONCE = 4
WAITING = 200
WAIT_SECONDS = 15.0
"""Half of what a laptop waits for an answer (sync.wire.http.READ_SECONDS)."""

LATEST_RETURN = 10
"""Seconds: those who are sent away come back spread over this time."""


class Gate:
    """One worker's gate.

    at_once: pushes in work · waiting: pushes that may wait for that · seconds: how long one waits.
    """

    def __init__(
        self,
        at_once: int = AT_ONCE,
        waiting: int = WAITING,
        seconds: float = WAIT_SECONDS,
        chance: Random | None = None,
    ) -> None:
        self._places = asyncio.Semaphore(at_once)
        self._room = waiting
        self._seconds = seconds
        self._chance = chance or SystemRandom()

    @asynccontextmanager
    async def entered(self) -> AsyncIterator[bool]:
        """Whether it is one's turn; after a while, or when too many wait already, it is not."""
        is_in = await self._enter()
        try:
            yield is_in
        finally:
            if is_in:
                self._places.release()

    def return_after(self) -> int:
        """Seconds after which to ask again, never the same for everybody."""
        return self._chance.randint(1, LATEST_RETURN)

    async def _enter(self) -> bool:
        if self._places.locked() and self._room <= 0:
            return False
        self._room -= 1
        try:
            async with asyncio.timeout(self._seconds):
                await self._places.acquire()
        except TimeoutError:
            return False
        finally:
            self._room += 1
        return True
