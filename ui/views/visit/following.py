"""Timers of a visit: drafts to the disk, the estimate after a pause."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from ui.background import Background
from ui.screens.estimator import Reckoned
from ui.screens.visit.screen import VisitScreen

DRAFT_AFTER = 600
"""Milliseconds from the first key not yet on the disk until it is (records.md 1: within 1 s)."""

ESTIMATE_AFTER = 500
"""Milliseconds of pause in typing before the estimate follows (SCREENS 4)."""

CLOCK_EVERY = 10_000


class Following(QObject):
    """What follows the typing without being asked. tick: shows the time again."""

    def __init__(
        self,
        screen: VisitScreen,
        background: Background,
        tick: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._screen, self._background = screen, background
        self._is_reckoning = False
        self._is_over = False
        self._drafts = self._timer(DRAFT_AFTER, screen.keep_drafts)
        self._estimate = self._timer(ESTIMATE_AFTER, self.reckon)
        self._clock = self._timer(CLOCK_EVERY, tick)
        self._clock.setSingleShot(False)
        self._clock.start()

    def _timer(self, after: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(act)
        return timer

    def typed(self) -> None:
        """A key in a field."""
        if self._screen.has_unkept_typing and not self._drafts.isActive():
            self._drafts.start()
        self._estimate.start()

    def changed(self) -> None:
        """An answer has changed."""
        if self._screen.panel.is_behind:
            self._estimate.start()

    def reckon(self) -> None:
        """Work the estimate out in the lane; what changes meanwhile is taken up afterwards."""
        panel = self._screen.panel
        if self._is_reckoning or self._is_over or not panel.is_behind:
            return
        self._is_reckoning = True
        self._background.start(panel.work(), done=self._reckoned, failed=self._not_reckoned)

    def _reckoned(self, reckoned: Reckoned | None) -> None:
        self._is_reckoning = False
        self._screen.panel.took(reckoned)
        self.reckon()

    def _not_reckoned(self, error: Exception) -> None:
        self._is_reckoning = False
        self._screen.panel.failed(error)
        self.reckon()

    def stop(self) -> None:
        """The view is taken away."""
        self._is_over = True
        for timer in (self._drafts, self._estimate, self._clock):
            timer.stop()
