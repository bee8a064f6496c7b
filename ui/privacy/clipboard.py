"""What is copied out of the program leaves the clipboard after a short time, and at the lock.

Only what was copied here is taken away; what somebody copied elsewhere meanwhile stays.
"""

import hashlib

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

CLEARED_AFTER = 45_000
"""Milliseconds from the copying: long enough to paste, short enough to be gone afterwards."""


class ClipboardKeeper(QObject):
    """Watches the clipboard for text that the program copies into it."""

    def __init__(
        self, clipboard: QClipboard, parent: QObject | None = None, *, after: int = CLEARED_AFTER
    ) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._ours: bytes | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(after)
        self._timer.timeout.connect(self.clear)
        clipboard.dataChanged.connect(self._changed)

    @property
    def left(self) -> int | None:
        """Milliseconds until what is ours is taken away; None while nothing of ours is there."""
        return self._timer.remainingTime() if self._ours is not None else None

    def _changed(self) -> None:
        """Somebody copied: ours is timed, anybody else's is none of our business.

        Not every system tells whose the clipboard is; whoever copies has the keyboard.
        """
        is_here = QGuiApplication.focusWindow() is not None
        text = self._clipboard.text()
        if text and (self._clipboard.ownsClipboard() or is_here):
            self._ours = _digest(text)
            self._timer.start()
        else:
            self._ours = None
            self._timer.stop()

    def clear(self) -> None:
        """Take away what is ours, now, if it is still there."""
        self._timer.stop()
        ours, self._ours = self._ours, None
        if ours is not None and _digest(self._clipboard.text()) == ours:
            self._clipboard.clear()


def _digest(text: str) -> bytes:
    """Enough to know a text again; the text itself is not kept a second time."""
    return hashlib.sha256(text.encode()).digest()
