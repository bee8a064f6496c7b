"""The clock, handed in wherever time matters, so that a test can play it."""

import time
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

SEOUL = ZoneInfo("Asia/Seoul")


class Clock(Protocol):
    """Tells the time. now() always carries its zone."""

    def now(self) -> datetime: ...

    def today(self) -> date: ...

    def monotonic(self) -> float:
        """Seconds from an arbitrary start, never going back."""


class RealClock:
    """The machine's clock, in Seoul's time."""

    def now(self) -> datetime:
        return datetime.now(SEOUL)

    def today(self) -> date:
        return self.now().date()

    def monotonic(self) -> float:
        return time.monotonic()


@dataclass
class FixedClock:
    """A clock for tests and pictures: stands still until it is moved."""

    at: datetime

    def now(self) -> datetime:
        return self.at

    def today(self) -> date:
        return self.at.date()

    def monotonic(self) -> float:
        return self.at.timestamp()

    def go_on(self, by: timedelta) -> None:
        """Move by `by`; a negative step is a clock set back."""
        self.at += by


def wall_ms(clock: Clock) -> int:
    """Milliseconds since 1970, the form in which changes keep the wall time."""
    return int(clock.now().timestamp() * 1000)
