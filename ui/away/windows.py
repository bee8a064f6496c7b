"""Windows: sleep and the change of sessions as messages to the window.

Sources: Microsoft's WM_POWERBROADCAST, WM_WTSSESSION_CHANGE, WTSRegisterSessionNotification.
Written against the documentation; not shown as working (README, "Not seen yet").
"""

import sys
from collections.abc import Callable

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.away.port import SCREEN, SLEEP, USER, Away

_POWER, _SUSPEND = 0x0218, 0x0004
_SESSION = 0x02B1
_WAYS = {0x0007: SCREEN, 0x0002: USER, 0x0004: USER, 0x0006: USER}
"""WTS_SESSION_LOCK; console and remote disconnect; logoff."""


def way_of(message: int, about: int) -> str | None:
    """What a window's message says of going away; None for any other."""
    if message == _POWER and about == _SUSPEND:
        return SLEEP
    return _WAYS.get(about) if message == _SESSION else None


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, went: Callable[[str], None]) -> None:
        super().__init__()
        self._went = went

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        if QByteArray(kind).startsWith(b"windows_") and sys.platform == "win32":
            from ctypes import wintypes

            told = wintypes.MSG.from_address(int(message))
            way = way_of(told.message, told.wParam)
            if way is not None:
                self._went(way)
        return False, 0


class WindowsAway(Away):
    """window: the one that the system tells."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._filter = _Filter(self.went.emit)
        app = QCoreApplication.instance()
        if app is not None and sys.platform == "win32":
            import ctypes

            app.installNativeEventFilter(self._filter)
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(int(window.winId()), 0)
