"""What is copied out of the program leaves the clipboard after a short time, and at the lock.

Only what this program put there is taken away; what somebody copied elsewhere meanwhile stays.
"""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QClipboard

CLEARED_AFTER = 45_000
"""Milliseconds from the copying: long enough to paste, short enough to be gone afterwards."""


class ClipboardKeeper(QObject):
    """Watches the clipboard for what the program copies into it."""

    def __init__(
        self, clipboard: QClipboard, parent: QObject | None = None, *, after: int = CLEARED_AFTER
    ) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(after)
        self._timer.timeout.connect(self.clear)
        clipboard.dataChanged.connect(self._changed)

    @property
    def is_waiting(self) -> bool:
        """Whether something of ours is there and will be taken away."""
        return self._timer.isActive()

    def _changed(self) -> None:
        """Somebody copied: ours is timed, anybody else's is none of our business."""
        mime = self._clipboard.mimeData()
        if self._clipboard.ownsClipboard() and mime is not None and mime.formats():
            self._timer.start()
        else:
            self._timer.stop()

    def clear(self) -> None:
        """Take away what is ours, now."""
        self._timer.stop()
        if self._clipboard.ownsClipboard():
            self._clipboard.clear()
