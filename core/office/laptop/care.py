"""The laptop in the consultant's hands: passphrase, PIN of the day, what it holds, handing back."""

from dataclasses import dataclass
from pathlib import Path

from core.clock import wall_ms
from core.errors import Mistake
from core.law.pack import shipped_contents
from core.office.base import Base
from core.office.laptop import recovery, rescue
from core.sentence import say
from core.store import documents, drafts, erasing, households, outbox, packs
from core.store.center import lease
from core.store.center.lease import Days
from core.store.database import told
from core.store.key.day_pin import DayPin, real_keyring


@dataclass(frozen=True, slots=True)
class Holding:
    """What this laptop holds. size: bytes of the encrypted file with its log · unsent: records the
    Center has not acknowledged · typed: fields in which something is typed and not yet kept ·
    documents: photos and files, which lie here only."""

    cases: int
    size: int
    unsent: int
    typed: int
    documents: int


class Care(Base):
    """Verbs of the settings."""

    def make_day_pin(self, pin: str) -> None:
        """Set the PIN for the rest of the day.

        Raises Mistake where there is no real keyring, DiskFull.
        """
        with told():
            DayPin(self.keys, self.clock, real_keyring()).make(self._key, pin)

    def change_passphrase(self, passphrase: str, present: str | None = None) -> None:
        """Another passphrase for the same file.

        present: the passphrase of now, asked for when somebody finds the laptop open. Raises
        WrongPassphrase, Mistake when the new one is too weak, DiskFull; the old one holds then.
        """
        with told():
            if present is not None:
                self.keys.open(present)
            self.keys.set_passphrase(self._key, passphrase)

    def renew_recovery(self) -> None:
        """Another recovery code, because the Center has read the present one out.

        It goes out sealed with the next sync; from now on the old one opens nothing. Raises
        DiskFull.
        """
        with told():
            recovery.renew(self.database, self.keys, self._key)

    def holding(self) -> Holding:
        """What lies on this laptop now."""
        path = self.database.path
        files = (path, path.with_name(f"{path.name}-wal"))
        with self.database.reading() as connection:
            cases = households.case_count(connection)
            typed = drafts.count(connection)
            lie_here = documents.count(connection)
        size = sum(file.stat().st_size for file in files if file.exists())
        return Holding(cases, size, outbox.waiting_records(self.database), typed, lie_here)

    def days(self) -> Days:
        """For how long this laptop may still be read without meeting its Center; writes nothing."""
        return lease.peek(self.database, wall_ms(self.clock))

    def note_time(self) -> None:
        """Remember what time it is, for the days without contact; at the lock."""
        lease.look(self.database, wall_ms(self.clock))

    def sealed_count(self) -> int:
        """Changes that can be taken out as a rescue package."""
        self.database.settle_sealed()
        return rescue.sealed_count(self.folder)

    def take_out(self, to: Path) -> int:
        """Write the rescue package; how many changes it holds.

        Raises Mistake when nothing waits or the place cannot be written, DiskFull.
        """
        self.database.settle_sealed()
        return rescue.take_out(self.folder, to, self.clock)

    def is_pack_shipped(self) -> bool:
        """Whether the figures in use came with the program, and not signed from the Center."""
        return packs.newest_serial(self.database) == shipped_contents().serial

    def check_hand_back(self, passphrase: str) -> None:
        """Whether the laptop may be erased now.

        Raises Mistake while records were not sent, WrongPassphrase.
        """
        unsent = outbox.waiting_records(self.database)
        if unsent:
            raise Mistake(say("settings.back.unsent", n=unsent))
        self.keys.open(passphrase)

    def hand_back(self, passphrase: str) -> None:
        """Erase all of this laptop: keys, file, log, backups, PIN. The office is closed then.

        Raises as `check_hand_back`, and then nothing is erased.
        """
        self.check_hand_back(passphrase)
        DayPin(self.keys, self.clock, real_keyring()).forget()
        self.wiped()

    def wiped(self) -> None:
        """Erase everything, after an order or at the end of a hand-back; the office is closed then.

        Raises OSError when the system holds on to a file; the next start tries again.
        """
        self.database.close()
        self._key = b""
        erasing.erase(self.folder)
