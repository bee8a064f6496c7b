"""Making and opening a consultant's office: keys first, then the file, with every check."""

from pathlib import Path

from core.clock import Clock, RealClock, wall_ms
from core.errors import Mistake
from core.office.laptop.door import Door
from core.office.laptop.recovery import keep_recoverable
from core.office.lock_note import keep_lock_note
from core.office.office import Office
from core.store import opening
from core.store.center import lease
from core.store.database import NAME
from core.store.key.day_pin import DayPin, real_keyring
from core.store.key.key_file import KeyFile
from core.store.key.strength import strength_of
from core.store.key.wraps import COST, Cost
from core.store.laptop import Enrolment


def create(
    folder: Path,
    passphrase: str,
    enrolment: Enrolment,
    clock: Clock | None = None,
    cost: Cost = COST,
    *,
    recovery_code: str | None = None,
) -> Office:
    """A new office in an empty folder, open.

    recovery_code: the code that was sealed to the Center at enrolment; without one a new code is
    made and its box kept for the next contact.
    Raises Mistake for a weak passphrase, DamagedFile when a file is there already, DiskFull.
    """
    clock = clock or RealClock()
    folder.mkdir(parents=True, exist_ok=True)
    keys = KeyFile(folder, clock)
    if keys.is_there and not (folder / NAME).exists():
        keys.discard()
    key = keys.make(enrolment.laptop, passphrase, cost)
    opening.create(folder, key, enrolment).close()
    if recovery_code is not None:
        keys.take_recovery(key, recovery_code)
    keep_lock_note(folder, consultant=enrolment.consultant_name, laptop=enrolment.laptop_name)
    return open_with_key(folder, keys, key, clock)


def unlock(folder: Path, passphrase: str, clock: Clock | None = None) -> Office:
    """The office, by the passphrase alone.

    Raises WrongPassphrase, KeyFileMissing, DamagedFile, NewerThanThisProgram, AlreadyOpen,
    ReadingLocked.
    """
    clock = clock or RealClock()
    keys = KeyFile(folder, clock)
    return open_with_key(folder, keys, keys.open(passphrase), clock)


def unlock_by_recovery(
    folder: Path, code: str, passphrase: str, clock: Clock | None = None, cost: Cost = COST
) -> Office:
    """The office, by the code a welfare manager reads out; the passphrase is a new one.

    The code is used up; a new one is made and sent at the next contact.
    Raises WrongPassphrase, Mistake for a weak passphrase.
    """
    strength = strength_of(passphrase)
    if not strength.is_enough:
        raise Mistake(strength.why, "passphrase")
    clock = clock or RealClock()
    keys = KeyFile(folder, clock)
    key = keys.open_with_recovery(code)
    keys.set_passphrase(key, passphrase, cost)
    return open_with_key(folder, keys, key, clock)


def unlock_by_pin(folder: Path, pin: str, clock: Clock | None = None) -> Office:
    """The office, by today's PIN, where the system has a real keyring. Raises WrongPassphrase."""
    clock = clock or RealClock()
    keys = KeyFile(folder, clock)
    return open_with_key(folder, keys, DayPin(keys, clock, real_keyring()).open(pin), clock)


def open_with_key(folder: Path, keys: KeyFile, key: bytes, clock: Clock) -> Office:
    """The office of a folder whose key is known. A recovery code that is used up is made anew.

    Raises ReadingLocked when the Center has locked it or it was away too long; its door is open
    then, and is to be closed.
    """
    database = opening.open_file(folder, key)
    try:
        keep_recoverable(database, keys, key)
        days = lease.look(database, wall_ms(clock))
    except BaseException:
        database.close()
        raise
    door = Door(database, clock, days, lambda: Office(folder, database, clock, keys, key))
    return door.open_if_open()
