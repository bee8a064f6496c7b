"""Behind the lock: closes the office once all that was answered is on the disk, not before.

While the disk is full the office stays open behind the lock and writing is tried again; nothing of
it is on screen (docs/decisions/0069-waiting-behind-the-lock.md).
"""

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from core.errors import SyncError, WelfareNetError
from core.watch import Watch
from ui.kit import Kit
from ui.privacy.clipboard import ClipboardKeeper

if TYPE_CHECKING:
    from core.office.office import Office

RETRY_AFTER = 5_000
"""Milliseconds between two tries to write what waits."""


class Locking(QObject):
    """Closes the office of a kit, or holds it while answers wait."""

    def __init__(self, kit: Kit, parent: QObject) -> None:
        super().__init__(parent)
        self._kit = kit
        self._copied = ClipboardKeeper(QGuiApplication.clipboard(), self)
        self._retry = QTimer(self)
        self._retry.setInterval(RETRY_AFTER)
        self._retry.timeout.connect(self.try_again)
        kit.refresh.listen(self._heard)

    def opened(self) -> None:
        """An office is open: from now on what waits is tried again."""
        self._kit.visits.let_go()
        self._retry.start()

    def erase(
        self, passphrase: str, done: Callable[[None], None], failed: Callable[[Exception], None]
    ) -> None:
        """Let go of the office and erase the laptop in the lane, behind what is under way.

        failed: told WelfareNetError when it was refused after all, the office is locked then;
        OSError when the system held on to a file.
        """
        self._retry.stop()
        self._kit.background.ask_all_to_stop()
        office, sync = self._kit.let_go()
        self._kit.visits.let_go()

        def work(_watch: Watch) -> None:
            self._kit.background.wait_for_the_network()
            if sync is not None:
                sync.close()
            try:
                office.hand_back(passphrase)
            except WelfareNetError:
                office.lock()
                raise

        self._kit.background.start(work, done=done, failed=failed, certain=True)

    def wipe(self, done: Callable[[None], None], failed: Callable[[Exception], None]) -> None:
        """The keys are gone: close the file behind what is under way, erase the rest, tell the
        Center. failed: told OSError when the system held on to a file."""
        self._retry.stop()
        self._kit.background.ask_all_to_stop()
        office, sync = self._kit.let_go()
        self._kit.visits.let_go()

        def work(watch: Watch) -> None:
            from ui.screens.start.contact import give_receipt

            self._kit.background.wait_for_the_network()
            if sync is not None:
                sync.close()
            office.wiped()
            with suppress(SyncError):  # the next start tells it
                give_receipt(office.folder, watch)

        self._kit.background.start(work, done=done, failed=failed, certain=True)

    def _heard(self, topics: frozenset[str]) -> None:
        """A visit hears what moved also while it is not on screen."""
        if self._kit.is_open:
            self._kit.visits.heard(topics)

    def lock(self) -> None:
        """Let go of the office; it is closed in the lane, behind what is still under way.

        The next unlock queues behind that.
        """
        self._copied.clear()
        self._kit.background.ask_all_to_stop()
        office, sync = self._kit.let_go()
        self._kit.background.start(
            lambda _watch: self._close(office, sync), done=self._closed, failed=_raise
        )

    def _close(self, office: "Office", sync: Any) -> None:
        """In the lane: what still talks to the Center comes to its end first."""
        self._kit.background.wait_for_the_network()
        if sync is not None:
            sync.close()
        self._kit.visits.behind_lock = office
        self._close_settled()

    def _close_settled(self) -> None:
        """In the lane: an unlock that came in between has taken the office already."""
        visits = self._kit.visits
        office = visits.behind_lock
        if office is not None and visits.are_settled:
            visits.behind_lock = None
            office.lock()

    def _closed(self, _done: None) -> None:
        if not self._kit.is_open and self._kit.visits.are_settled:
            self._retry.stop()
            self._kit.visits.let_go()
        self._kit.visits.listeners.tell()

    def try_again(self) -> None:
        """Write what waits; behind the lock the office closes when all of it is written."""
        visits = self._kit.visits
        visits.try_again()
        if not self._kit.is_open:
            self._kit.background.start(self._close_now, done=self._closed, failed=_raise)

    def _close_now(self, _watch: Watch) -> None:
        self._close_settled()

    def is_all_written(self) -> bool:
        """Whether the program may end; waits for what is being written."""
        if not self._kit.visits.are_settled:
            self._kit.background.rest()
        return self._kit.visits.are_settled

    def end(self) -> None:
        """The program ends: both lanes come to rest, then the file is closed."""
        self._retry.stop()
        office, sync = self._kit.let_go()
        self._kit.background.close()
        if sync is not None:
            sync.close()
        held, self._kit.visits.behind_lock = self._kit.visits.behind_lock, None
        for one in (office, held):
            if one is not None:
                one.lock()


def _raise(error: Exception) -> None:
    """Nobody else hears of it: to the last-resort window."""
    raise error
