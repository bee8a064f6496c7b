"""Opening a laptop in tests: the real key file at a cheap cost; the key stands for the office."""

from pathlib import Path

from core.clock import Clock
from core.errors import WrongPassphrase
from core.sentence import say
from core.store.key.key_file import FREE_TRIES, KeyFile
from core.store.key.wraps import Cost

PASSPHRASE = "가온들 나래뜰 다솜찬"
CHEAP = Cost(memory=64, passes=1)


class KeyOpener:
    """The real key file; the key stands for the office."""

    is_pin_set = False

    def __init__(self, folder: Path, clock: Clock) -> None:
        self.keys = KeyFile(folder, clock)
        self.key = self.keys.make("laptop", PASSPHRASE, CHEAP)

    def open(self, passphrase: str) -> bytes:
        return self.keys.open(passphrase)

    def open_by_recovery(self, code: str, passphrase: str) -> bytes:
        key = self.keys.open_with_recovery(code)
        self.keys.set_passphrase(key, passphrase, CHEAP)
        return key

    def open_by_pin(self, pin: str) -> bytes:
        raise WrongPassphrase(say("store.pin_gone"))

    def wait_seconds(self) -> int:
        return self.keys.wait_seconds()

    def tries_left(self) -> int:
        return max(0, FREE_TRIES - int(self.keys.read()["wrong"]["count"]))
