"""Between lock or first run and the office: opens the consultant's file off the main thread.

What is only needed after the passphrase (database, keyring, network) is imported where it is used,
so that the lock is on screen first; `warm_up` reads it while the person types.
"""

import gc
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.clock import Clock
from core.errors import AlreadyOpen, LaptopWiped, Mistake
from core.office.lock_note import read_lock_note
from core.sentence import say
from core.store.key.key_file import FREE_TRIES, KeyFile
from core.store.key.wraps import COST, Cost, new_recovery_code, seal_for_center
from core.watch import Watch
from ui.kit import Kit
from ui.screens.unlock import UnlockScreen
from ui.screens.visit.kept import KeptVisits

if TYPE_CHECKING:
    from core.office.laptop.door import Door
    from core.office.office import Office
    from core.store.laptop import Enrolment
    from sync.client.enrol import Admission
    from ui.screens.enrol import EnrolScreen, Names

SEALED = "outbox*.sealed"
"""As core.store.center.sealed calls it, which is not imported for this alone."""
PIN_WRAP = "day_pin"
"""As core.store.key.day_pin calls it, which is not imported for this alone."""


_COLLECT_AFTER = 20_000
"""New objects between two searches for garbage; an estimate makes some tens of thousands."""

_SWITCH_AFTER = 0.0005
"""Seconds until what reckons behind gives way to a key: Python's own 5 ms, as often as one key and
its painting ask for it, let a key wait 100 ms (docs/figures.md)."""


class FolderOpener:
    """Opens the file that lies in `folder`, or gives back the office that is open behind the lock.

    cost: of the key, cheaper in tests · visits: whose answers may still wait for room on the disk.
    A full disk is said in the store's words, also where only the count of tries is written.
    """

    def __init__(
        self, folder: Path, clock: Clock, cost: Cost = COST, visits: KeptVisits | None = None
    ) -> None:
        self._folder, self._clock, self._cost = folder, clock, cost
        self._keys = KeyFile(folder, clock)
        self._visits = visits or KeptVisits()

    @property
    def is_holding(self) -> bool:
        """Whether answers wait behind the lock for room on the disk."""
        return self._visits.behind_lock is not None

    def _behind_lock(self, prove: Callable[[], object]) -> "Office | None":
        """The office behind the lock, after `prove` has not raised; in the lane."""
        office = self._visits.behind_lock
        if office is not None and office.folder != self._folder:
            raise AlreadyOpen(say("unlock.unsaved"))
        if office is not None:
            prove()
            self._check(office)
            self._visits.behind_lock = None
        return office

    def _check(self, office: "Office") -> None:
        """Raises ReadingLocked when it may not be read now; it stays behind the lock then."""
        from core.office.laptop.door import Door, ReadingLocked

        days = office.days()
        if days.is_shut:
            raise ReadingLocked(Door(office.database, self._clock, days, self._taken, held=True))

    def _taken(self) -> "Office":
        """The office behind the lock, which its door has opened."""
        office, self._visits.behind_lock = self._visits.behind_lock, None
        assert office is not None
        return office

    def open(self, passphrase: str) -> "Office":
        """The office, by the passphrase."""
        from core.office.opening import unlock
        from core.store.database import told

        with told():
            held = self._behind_lock(lambda: self._keys.open(passphrase))
            return held or unlock(self._folder, passphrase, self._clock)

    def open_by_recovery(self, code: str, passphrase: str) -> "Office":
        """The office, by the code read over the telephone; the passphrase is the new one."""
        from core.office.opening import unlock_by_recovery
        from core.store.database import told

        with told():
            held = self._behind_lock(lambda: self._renew(code, passphrase))
            return held or unlock_by_recovery(
                self._folder, code, passphrase, self._clock, self._cost
            )

    def _renew(self, code: str, passphrase: str) -> None:
        """A new passphrase by the code; the next opening of the file makes a new code."""
        from core.store.key.strength import strength_of

        strength = strength_of(passphrase)
        if not strength.is_enough:
            raise Mistake(strength.why, "passphrase")
        self._keys.set_passphrase(self._keys.open_with_recovery(code), passphrase, self._cost)

    def open_by_pin(self, pin: str) -> "Office":
        """The office, by today's PIN."""
        from core.office.opening import unlock_by_pin
        from core.store.database import told
        from core.store.key.day_pin import DayPin, real_keyring

        with told():
            pins = DayPin(self._keys, self._clock, real_keyring())
            held = self._behind_lock(lambda: pins.open(pin))
            return held or unlock_by_pin(self._folder, pin, self._clock)

    @property
    def is_pin_set(self) -> bool:
        """Whether a PIN of today opens it; the keyring is asked only where there is a wrap."""
        if not self._keys.is_there or self._keys.wrapped(PIN_WRAP) is None:
            return False
        from core.store.key.day_pin import DayPin, real_keyring

        return DayPin(self._keys, self._clock, real_keyring()).is_set

    def is_pin_possible(self) -> bool:
        """Whether this machine has a keyring that may hold a PIN's secret."""
        from core.store.key.day_pin import real_keyring

        return real_keyring() is not None

    def contact(self, door: "Door", watch: Watch) -> "Office":
        """The office, when the Center opens the door. Raises ReadingLocked, SyncError."""
        from ui.screens.start.contact import contact

        try:
            return contact(door, watch)
        except LaptopWiped:
            self._visits.behind_lock = None
            raise

    @property
    def can_take_out(self) -> bool:
        """Whether unsent work lies here sealed; the store is not asked for this alone."""
        return any(file.stat().st_size for file in self._folder.glob(SEALED))

    def take_out(self, to: Path) -> int:
        """Write the rescue package. Raises Mistake, DiskFull."""
        from core.office.laptop.rescue import take_out

        return take_out(self._folder, to, self._clock)

    def wait_seconds(self) -> int:
        """Seconds until the next try is looked at."""
        return self._keys.wait_seconds() if self._keys.is_there else 0

    def tries_left(self) -> int:
        """Tries before the next wait."""
        if not self._keys.is_there:
            return FREE_TRIES
        return max(0, FREE_TRIES - int(self._keys.read()["wrong"]["count"]))


def warm_up(_watch: Watch) -> None:
    """Import what opening needs, make the estimator; in the background while the person types.

    What is in memory then stays to the end: left out of every later search for garbage, and that
    made less often, it no longer costs one estimate in ten 80 ms (docs/figures.md). No household is
    open yet.
    """
    try:
        import core.office.opening  # noqa: F401
        from core.law.judging.fitting import shipped_estimator

        shipped_estimator()
    finally:
        sys.setswitchinterval(_SWITCH_AFTER)
        gc.freeze()
        gc.set_threshold(_COLLECT_AFTER, 20, 20)
        gc.enable()


def unlock_screen(kit: Kit) -> UnlockScreen:
    """The screen of the lock of this folder."""
    opener = FolderOpener(kit.folder, kit.clock, visits=kit.visits)
    return UnlockScreen(read_lock_note(kit.folder), opener, kit.clock)


class CenterFirstRun:
    """The first run over sync.client and the office.

    Until the passphrase is there, what the Center gave is held in memory only.
    """

    def __init__(
        self, folder: Path, clock: Clock, *, is_training: bool = False, cost: Cost = COST
    ) -> None:
        self._folder, self._clock, self._cost = folder, clock, cost
        self._is_training = is_training
        self._recovery_code = ""
        self._admission: Admission | None = None

    def enrol(self, address: str, code: str, laptop: str, watch: Watch) -> "Names":
        """First contact: the recovery code is made here, sealed to the Center, shown to nobody."""
        from random import SystemRandom

        from sync.client.enrol import enrol
        from sync.wire.patient import Patience
        from ui.screens.enrol import Names

        self._recovery_code = new_recovery_code()
        self._admission = enrol(
            address,
            code,
            laptop,
            lambda key: seal_for_center(self._recovery_code, key),
            Patience(watch.pause, SystemRandom()),
            self._clock,
            watch,
        )
        return Names(self._admission.laptop_name, self._admission.consultant_name)

    def make(self, passphrase: str) -> "Office":
        """Keys and file with the enrolment in it. Called only after `enrol`."""
        from core.office.opening import create

        assert self._admission is not None
        made = create(
            self._folder,
            passphrase,
            enrolment_of(self._admission, is_training=self._is_training),
            self._clock,
            self._cost,
            recovery_code=self._recovery_code,
        )
        self._admission, self._recovery_code = None, ""
        return made

    def receive(self, office: Any, watch: Watch) -> None:
        """The first sync."""
        from sync.client.outbox_shelf import OutboxShelf
        from sync.client.run import Sync

        sync = Sync.over_http(OutboxShelf(office.database), self._clock)
        try:
            sync.run(watch)
        finally:
            sync.close()


def enrolment_of(admission: "Admission", *, is_training: bool) -> "Enrolment":
    """What the Center gave, in the form in which the encrypted file keeps it."""
    from core.store.laptop import Enrolment

    return Enrolment(
        laptop=admission.laptop,
        instance=admission.instance,
        consultant=admission.consultant,
        consultant_name=admission.consultant_name,
        laptop_name=admission.laptop_name,
        center=admission.center,
        center_url=admission.address,
        center_ca=admission.authority,
        pack_keys=b"".join(admission.pack_keys),
        signing_key=admission.signing_key,
        recovery_public_key=admission.recovery_key,
        is_training=is_training,
    )


def enrol_screen(kit: Kit) -> "EnrolScreen":
    """The screen of the first run."""
    first_run = CenterFirstRun(kit.folder, kit.clock, is_training=kit.is_training)
    from ui.screens.enrol import EnrolScreen

    return EnrolScreen(first_run, laptop=_own_name())


def _own_name() -> str:
    """What this machine calls itself: a beginning for the name the person may change."""
    import platform

    return platform.node().split(".")[0][:40]
