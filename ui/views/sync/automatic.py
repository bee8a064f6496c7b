"""Syncs that begin by themselves: the clock, the network and an urgent level ask for them.

What is only needed after unlocking is imported then, so that the lock is on screen first.
"""

from random import Random, SystemRandom
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ui.kit import Kit
from ui.meanwhile.network import Network, system_network

if TYPE_CHECKING:
    from ui.screens.sync.automatic import Automatic
    from ui.screens.sync.run import SyncRun

_EVERY_SECOND = 1_000
_SETTLED = 2_000
"""Milliseconds after opening, when the first screen is there, until the network is asked about."""


class AutomaticSync(QObject):
    """One per window; works between unlock and lock. Opens no window and takes no keyboard.

    network: what the system says of it, asked for at the first opening when None · random: by
    which laptops are spread · plan: when the next one begins, None while the office is closed.
    """

    def __init__(
        self,
        kit: Kit,
        parent: QObject | None = None,
        network: Network | None = None,
        random: Random | None = None,
    ) -> None:
        super().__init__(parent)
        self._kit, self._network = kit, network
        self._random = random or SystemRandom()
        self.plan: Automatic | None = None
        self._run: SyncRun | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_SECOND)
        self._timer.timeout.connect(self.tick)
        if network is not None:
            network.listen(self._heard_network)

    def opened(self) -> None:
        """An office is open. A laptop of no Center has nobody to sync with."""
        from ui.screens.sync.automatic import Automatic
        from ui.views.sync.dialog import sync_of

        kit = self._kit
        run = sync_of(kit)
        if not kit.office.enrolment.center_url:
            return
        self._run = run
        there = self._network.is_there if self._network is not None else None
        self.plan = Automatic(
            kit.clock, self._random, is_on=kit.wishes.syncs_by_itself, is_there=there
        )
        run.changed(lambda: self._changed(run))
        if self._network is None:
            QTimer.singleShot(_SETTLED, self, self._ask_system)
        office = kit.office
        kit.background.start(
            lambda _watch: office.urgent_waits(), done=self._urgent_waits, failed=_raise
        )
        self._timer.start()

    def locked(self) -> None:
        """The office is no longer there."""
        self._timer.stop()
        self._run = self.plan = None

    def tick(self) -> None:
        """Once a second: follow the wish, and begin what is due."""
        run, plan = self._run, self.plan
        if run is None or plan is None or self._kit.sync is not run:
            return
        plan.wish(is_on=self._kit.wishes.syncs_by_itself)
        if plan.is_due and not run.is_under_way and not self._kit.background.is_over:
            run.start(self._kit.background, by_itself=True)

    def _changed(self, run: "SyncRun") -> None:
        from sync.wire.wire import NotNow

        if run is not self._run or self.plan is None:
            return
        if run.is_under_way:
            self.plan.began()
        elif run.must_lock:
            self.locked()
        elif self.plan.due is None:
            after = run.error.after if isinstance(run.error, NotNow) else None
            self.plan.ended(is_urgent=run.is_urgent, after=float(after or 0))

    def _ask_system(self) -> None:
        if self._network is None:
            self._network = system_network(self)
            self._network.listen(self._heard_network)
            if self.plan is not None and (there := self._network.is_there) is not None:
                self.plan.network(is_there=there)

    def _heard_network(self, is_there: bool) -> None:
        if self.plan is not None:
            self.plan.network(is_there=is_there)

    def _urgent_waits(self, waits: bool) -> None:
        if waits and self._run is not None:
            self._run.start(self._kit.background, urgent=True)


def _raise(error: Exception) -> None:
    raise error
