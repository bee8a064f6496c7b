"""Between the lock and the office: opens the consultant's file off the main thread."""

from typing import Any

from core.clock import Clock
from core.office.lock_note import read_lock_note
from core.store.key.key_file import FREE_TRIES, KeyFile
from ui.kit import Kit
from ui.screens.unlock import UnlockScreen


class FolderOpener:
    """Opens the file in `folder`."""

    def __init__(self, kit: Kit, clock: Clock) -> None:
        self._folder, self._clock = kit.folder, clock
        self._keys = KeyFile(kit.folder, clock)

    def open(self, passphrase: str) -> Any:
        """The office, by the passphrase."""
        raise NotImplementedError(passphrase)

    def open_by_recovery(self, code: str, passphrase: str) -> Any:
        """The office, by the recovery code; the passphrase is the new one."""
        raise NotImplementedError(code, passphrase)

    def open_by_pin(self, pin: str) -> Any:
        """The office, by today's PIN."""
        raise NotImplementedError(pin)

    @property
    def is_pin_set(self) -> bool:
        """Whether a PIN of today opens it."""
        return False

    def wait_seconds(self) -> int:
        """Seconds until the next try is looked at."""
        return self._keys.wait_seconds()

    def tries_left(self) -> int:
        """Tries before the next wait."""
        count = int(self._keys.read()["wrong"]["count"])
        return max(0, FREE_TRIES - count)


def unlock_screen(kit: Kit) -> UnlockScreen:
    """The screen of the lock of this folder."""
    return UnlockScreen(read_lock_note(kit.folder), FolderOpener(kit, kit.clock), kit.clock)
