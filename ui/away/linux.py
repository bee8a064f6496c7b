"""Linux: systemd's login manager and the screen savers of the desktops, over D-Bus.

Sources: systemd.io/INHIBITOR_LOCKS, org.freedesktop.login1(5), freedesktop's screen saver.
A delaying inhibitor makes the computer wait with its sleep until what was typed is on the disk.
"""

import os

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor

from ui.away.port import SCREEN, SLEEP, USER, Away

LOGIN, PLACE = "org.freedesktop.login1", "/org/freedesktop/login1"
SEATS, SESSION = f"{LOGIN}.Manager", f"{LOGIN}.Session"
SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
)
_PROPERTIES = "org.freedesktop.DBus.Properties"
_PATIENCE = 500
"""Milliseconds for an answer of the login manager; without one the program only listens."""


class LinuxAway(Away):
    """system, session: the two buses; one that is not there is simply not heard."""

    def __init__(
        self, system: QDBusConnection, session: QDBusConnection, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._system, self._session = system, session
        self._brake: QDBusUnixFileDescriptor | None = None
        if system.isConnected():
            self._hear(system, LOGIN, PLACE, SEATS, "PrepareForSleep", "_sleeps(bool)")
            self._hear_own_session()
            self._take_brake()
        if session.isConnected():
            for name, path in SAVERS:
                self._hear(session, name, path, name, "ActiveChanged", "_screen_turned(bool)")

    def _hear(
        self, bus: QDBusConnection, service: str, path: str, interface: str, name: str, slot: str
    ) -> None:
        bus.connect(service, path, interface, name, self, SLOT(slot))  # type: ignore[call-overload]  # text

    def _hear_own_session(self) -> None:
        """Its lock by the login manager, and that another session became the one on screen."""
        listed = self._ask("GetSession", [os.environ.get("XDG_SESSION_ID", "")]).arguments()
        path = listed[0].path() if listed and hasattr(listed[0], "path") else ""
        if path:
            self._hear(self._system, LOGIN, path, SESSION, "Lock", "_session_locked()")
            slot = "_session_changed(QDBusMessage)"
            self._hear(self._system, LOGIN, path, _PROPERTIES, "PropertiesChanged", slot)

    def _take_brake(self) -> None:
        """Ask to be waited for before the computer sleeps."""
        words = ["sleep", "Welfare Net Field", "keep what is being typed", "delay"]
        listed = self._ask("Inhibit", words).arguments()
        if listed and isinstance(listed[0], QDBusUnixFileDescriptor):
            self._brake = listed[0]

    def _ask(self, verb: str, arguments: list[str]) -> QDBusMessage:
        call = QDBusMessage.createMethodCall(LOGIN, PLACE, SEATS, verb)
        call.setArguments(arguments)
        return self._system.call(call, QDBus.CallMode.Block, _PATIENCE)

    @property
    def is_waited_for(self) -> bool:
        """Whether the computer waits for `locked` before it sleeps."""
        return self._brake is not None

    def locked(self) -> None:
        """Let the computer sleep."""
        self._brake = None

    @Slot(bool)
    def _sleeps(self, begins: bool) -> None:
        if begins:
            self.went.emit(SLEEP)
        elif self._brake is None:
            self._take_brake()

    @Slot()
    def _session_locked(self) -> None:
        self.went.emit(SCREEN)

    @Slot(bool)
    def _screen_turned(self, on: bool) -> None:
        if on:
            self.went.emit(SCREEN)

    @Slot(QDBusMessage)
    def _session_changed(self, message: QDBusMessage) -> None:
        listed = message.arguments()
        changed = listed[1] if len(listed) > 1 else None
        if isinstance(changed, dict) and changed.get("Active") is False:
            self.went.emit(USER)
