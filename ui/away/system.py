"""Which system tells that nobody sits here any more."""

import platform

from PySide6.QtWidgets import QWidget

from ui.away.port import Away


def system_away(window: QWidget) -> Away:
    """The port of this system; where there is none, one that never says anything."""
    system = platform.system()
    if system == "Linux":
        from PySide6.QtDBus import QDBusConnection

        from ui.away.linux import LinuxAway

        return LinuxAway(QDBusConnection.systemBus(), QDBusConnection.sessionBus(), window)
    if system == "Windows":
        from ui.away.windows import WindowsAway

        return WindowsAway(window)
    return Away(window)
