"""The engine of an office: connects when the first sync is asked for, counts without connecting."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from core.clock import Clock
from core.office.laptop.guard import LaptopGuard
from core.store.database import Database
from core.store.outbox import waiting_records
from core.watch import Watch, no_rest
from sync.client.report import Progress, Receipt, Report

if TYPE_CHECKING:
    from sync.client.outbox_shelf import OutboxShelf
    from sync.client.run import Sync


class OfficeEngine:
    """sync.client.run.Sync over an open file; a laptop without a Center can still count.

    rest: called in the lane between two pieces of work, so that who types is not held up.
    """

    def __init__(
        self, database: Database, clock: Clock, rest: Callable[[], bool] = no_rest
    ) -> None:
        self._database, self._clock, self._rest = database, clock, rest
        self._sync: Sync | None = None
        self._shelf: OutboxShelf | None = None

    def run(
        self, watch: Watch, heard: Callable[[Progress], None], *, by_itself: bool = False
    ) -> Report:
        """One sync. Raises NoCenter when this laptop is enrolled nowhere, and what Sync raises."""
        # Imported here: the network library is not wanted before somebody asks for the network.
        from sync.client.outbox_shelf import OutboxShelf
        from sync.client.run import Sync

        if self._sync is None:
            shelf = OutboxShelf(self._database, self._rest)
            guard = LaptopGuard(self._database, self._clock)
            self._sync, self._shelf = Sync.over_http(shelf, self._clock, guard), shelf
        return self._sync.run(watch, heard, by_itself=by_itself)

    def run_files(self, watch: Watch) -> int:
        """Photos and files, after a sync; how many are left to send. Raises what Sync raises."""
        return self._sync.run_files(watch) if self._sync is not None else 0

    def receipt(self, day: date) -> Receipt:
        """The sum of a day, from the file alone."""
        from sync.client.outbox_shelf import OutboxShelf

        return OutboxShelf(self._database).receipt(day)

    def take_changed(self) -> frozenset[str]:
        """Streams that stand otherwise than before, or were emptied, since the last time."""
        return self._shelf.take_changed() if self._shelf is not None else frozenset()

    def waiting(self) -> int:
        """Records that the Center has not acknowledged."""
        return waiting_records(self._database)

    def close(self) -> None:
        """Let go of the connection, if there is one."""
        if self._sync is not None:
            self._sync.close()
