"""The engine of an office: connects when the first sync is asked for, counts without connecting."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from core.clock import Clock
from core.office.laptop.guard import LaptopGuard
from core.store.database import Database
from core.watch import Watch
from sync.client.report import Progress, Receipt, Report

if TYPE_CHECKING:
    from sync.client.run import Sync


class OfficeEngine:
    """sync.client.run.Sync over an open file; a laptop without a Center can still count."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock
        self._sync: Sync | None = None

    def run(
        self, watch: Watch, heard: Callable[[Progress], None], *, by_itself: bool = False
    ) -> Report:
        """One sync. Raises NoCenter when this laptop is enrolled nowhere, and what Sync raises."""
        # Imported here: the network library is not wanted before somebody asks for the network.
        from sync.client.outbox_shelf import OutboxShelf
        from sync.client.run import Sync

        if self._sync is None:
            guard = LaptopGuard(self._database, self._clock)
            self._sync = Sync.over_http(OutboxShelf(self._database), self._clock, guard)
        return self._sync.run(watch, heard, by_itself=by_itself)

    def receipt(self, day: date) -> Receipt:
        """The sum of a day, from the file alone."""
        from sync.client.outbox_shelf import OutboxShelf

        return OutboxShelf(self._database).receipt(day)

    def close(self) -> None:
        """Let go of the connection, if there is one."""
        if self._sync is not None:
            self._sync.close()
