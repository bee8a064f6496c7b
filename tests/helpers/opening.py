"""A real laptop in a folder: keys, file, lock note; the key is cheap to work out."""

from pathlib import Path

from nacl.public import PrivateKey, SealedBox

from core.clock import Clock
from core.office.office import Office
from core.office.opening import create
from core.store import laptop
from core.store.key.wraps import Cost
from core.store.laptop import Enrolment

PASSPHRASE = "가온들 나래뜰 다솜찬"
CHEAP = Cost(memory=64, passes=1)
CENTER_KEY = PrivateKey.generate()


def an_enrolment() -> Enrolment:
    """The consultant 가온들 on a training laptop, enrolled at a Center whose key we hold."""
    return Enrolment(
        laptop="6b0c7d0e-6d5e-4a53-9d39-0b7f1f2a9c11",
        instance=1,
        consultant="0d7c9d1a-53a4-4f0b-8a3f-6d1b2c3e4f50",
        consultant_name="가온들",
        laptop_name="서북3조-07",
        recovery_public_key=bytes(CENTER_KEY.public_key),
        is_training=True,
    )


def a_laptop(folder: Path, clock: Clock) -> Office:
    """A new laptop with an open, empty office."""
    return create(folder, PASSPHRASE, an_enrolment(), clock, CHEAP)


def code_read_out(office: Office) -> str:
    """The recovery code, as a welfare manager at the Center reads it."""
    box = laptop.recovery_box(office.database)
    assert box is not None
    return SealedBox(CENTER_KEY).decrypt(box).decode()
