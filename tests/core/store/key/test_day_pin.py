"""The day PIN: only with a real keyring, never needed, never enough."""

import os
import subprocess
import sys
import textwrap
from datetime import timedelta
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import KeyringLocked, PasswordSetError

from core.clock import FixedClock
from core.errors import Mistake, WrongPassphrase
from core.store.key.day_pin import LEAST_DIGITS, WRONG_PINS, DayPin, real_keyring
from core.store.key.key_file import KeyFile
from tests.helpers.builders import CHEAP, PASSPHRASE, a_clock

PIN = "402716"
ROOT = Path(__file__).parents[4]


class RealKeyring(KeyringBackend):
    """A keyring in memory with the priority of a real one."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring's own
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class LockedKeyring(RealKeyring):
    """One that the person did not unlock."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked


class SmallKeyring(RealKeyring):
    """One that takes no secret of this size."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise PasswordSetError("too large")


class PlainTextKeyring(RealKeyring):
    """What keyrings.alt offers: a file that anybody reads, whatever priority it claims."""


PlainTextKeyring.__module__ = "keyrings.alt.file"


@pytest.fixture
def clock() -> FixedClock:
    return a_clock()


@pytest.fixture
def keys(tmp_path: Path, clock: FixedClock) -> KeyFile:
    return KeyFile(tmp_path, clock)


@pytest.fixture
def key(keys: KeyFile) -> bytes:
    return keys.make("L1", PASSPHRASE, CHEAP)


@pytest.fixture
def ring() -> RealKeyring:
    return RealKeyring()


@pytest.fixture
def pin(keys: KeyFile, clock: FixedClock, key: bytes, ring: RealKeyring) -> DayPin:
    made = DayPin(keys, clock, ring)
    made.make(key, PIN, CHEAP)
    return made


def test_it_opens_again_within_the_day(pin: DayPin, key: bytes) -> None:
    assert pin.is_set
    assert pin.open(PIN) == key


def test_at_midnight_it_is_gone_from_both_places(
    pin: DayPin, keys: KeyFile, clock: FixedClock, ring: RealKeyring
) -> None:
    clock.go_on(timedelta(hours=15))
    assert not pin.is_set
    assert keys.wrapped("day_pin") is None
    assert ring.kept == {}
    with pytest.raises(WrongPassphrase):
        pin.open(PIN)


def test_after_five_wrong_pins_the_passphrase_is_needed(
    pin: DayPin, keys: KeyFile, key: bytes, ring: RealKeyring
) -> None:
    for left in range(WRONG_PINS - 1, 0, -1):
        with pytest.raises(WrongPassphrase) as caught:
            pin.open("000000")
        assert caught.value.sentence.values["n"] == left
    with pytest.raises(WrongPassphrase):
        pin.open("000000")
    with pytest.raises(WrongPassphrase) as caught:
        pin.open(PIN)
    assert caught.value.sentence.key == "store.pin_gone"
    assert ring.kept == {}
    assert keys.open(PASSPHRASE) == key


def test_what_lies_in_the_keyring_opens_nothing_without_the_pin(
    pin: DayPin, ring: RealKeyring
) -> None:
    assert len(ring.kept) == 1
    for wrong in ("0000", next(iter(ring.kept.values()))):
        with pytest.raises(WrongPassphrase):
            pin.open(wrong)


def test_the_pin_opens_nothing_without_the_keyring(
    pin: DayPin, keys: KeyFile, key: bytes, ring: RealKeyring
) -> None:
    ring.kept.clear()
    with pytest.raises(WrongPassphrase):
        pin.open(PIN)
    assert keys.open(PASSPHRASE) == key


def test_another_keyrings_secret_opens_nothing(
    pin: DayPin, keys: KeyFile, clock: FixedClock
) -> None:
    other = RealKeyring()
    other.set_password("welfare-net-field", "L1", "AAAA")
    with pytest.raises(WrongPassphrase):
        DayPin(keys, clock, other).open(PIN)


@pytest.mark.parametrize("wrong", ["", "12", "12a4", "1" * (LEAST_DIGITS - 1)])
def test_a_pin_has_four_digits_or_more(
    keys: KeyFile, clock: FixedClock, key: bytes, ring: RealKeyring, wrong: str
) -> None:
    with pytest.raises(Mistake) as caught:
        DayPin(keys, clock, ring).make(key, wrong, CHEAP)
    assert caught.value.field == "pin"


# --- without a keyring


@pytest.mark.parametrize("backend", [LockedKeyring, SmallKeyring])
def test_a_keyring_that_fails_means_no_pin(
    keys: KeyFile, clock: FixedClock, key: bytes, backend: type[RealKeyring]
) -> None:
    pin = DayPin(keys, clock, backend())
    with pytest.raises(Mistake) as caught:
        pin.make(key, PIN, CHEAP)
    assert caught.value.sentence.key == "store.pin_needs_keyring"
    assert not pin.is_set
    assert keys.open(PASSPHRASE) == key


def test_a_keyring_locked_meanwhile_asks_for_the_passphrase(
    pin: DayPin, keys: KeyFile, clock: FixedClock, key: bytes
) -> None:
    with pytest.raises(WrongPassphrase):
        DayPin(keys, clock, LockedKeyring()).open(PIN)
    assert keys.open(PASSPHRASE) == key


def test_no_keyring_means_no_pin_and_nothing_else(
    keys: KeyFile, clock: FixedClock, key: bytes
) -> None:
    pin = DayPin(keys, clock, None)
    assert not pin.is_possible
    with pytest.raises(Mistake):
        pin.make(key, PIN, CHEAP)
    assert keys.open(PASSPHRASE) == key


def test_a_pin_of_a_machine_that_lost_its_keyring_is_forgotten(
    pin: DayPin, keys: KeyFile, clock: FixedClock
) -> None:
    assert not DayPin(keys, clock, None).is_set
    assert keys.wrapped("day_pin") is None


def test_forgetting_works_with_a_keyring_that_fails(
    pin: DayPin, keys: KeyFile, clock: FixedClock, ring: RealKeyring
) -> None:
    ring.kept.clear()
    pin.forget()
    assert not pin.is_set


# --- which keyrings are real


class Chain(ChainerBackend):
    """Several backends, as keyring offers them when more than one may be used."""

    backends = (PlainTextKeyring(), RealKeyring())


class WeakKeyring(RealKeyring):
    """Below the priority of a real one."""

    priority = 0.5  # type: ignore[assignment]  # keyring's own numbers are floats


class BrokenKeyring(RealKeyring):
    """One whose priority cannot be told."""

    @property
    def priority(self) -> int:  # type: ignore[override]  # keyring's is a class property
        raise RuntimeError


def test_a_real_keyring_is_taken() -> None:
    ring = RealKeyring()
    assert real_keyring(ring) is ring


@pytest.mark.parametrize("backend", [NoKeyring, PlainTextKeyring, WeakKeyring, BrokenKeyring])
def test_others_are_refused(backend: type[KeyringBackend]) -> None:
    assert real_keyring(backend()) is None


def test_of_a_chain_the_first_real_one_is_taken() -> None:
    chain = Chain()  # type: ignore[no-untyped-call]  # keyring's own
    assert type(real_keyring(chain)) is RealKeyring


def test_a_keyring_library_that_fails_is_no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> KeyringBackend:
        raise RuntimeError

    monkeypatch.setattr(keyring, "get_keyring", fail)
    assert real_keyring() is None


def test_with_a_real_secret_service(tmp_path: Path) -> None:
    """gnome-keyring on a bus of its own: set, open, forget."""
    play = textwrap.dedent(
        f"""
        from pathlib import Path
        from core.store.key.day_pin import DayPin, real_keyring
        from core.store.key.key_file import KeyFile
        from tests.helpers.builders import CHEAP, PASSPHRASE, a_clock
        ring = real_keyring()
        assert ring is not None, "no real keyring"
        keys = KeyFile(Path({str(tmp_path)!r}), a_clock())
        key = keys.make("노트북-1", PASSPHRASE, CHEAP)
        pin = DayPin(keys, a_clock(), ring)
        pin.make(key, {PIN!r}, CHEAP)
        assert pin.open({PIN!r}) == key
        pin.forget()
        assert ring.get_password("welfare-net-field", "노트북-1") is None
        print(type(ring).__module__)
        """
    )
    start = (
        "printf testpass | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "
        "for n in $(seq 50); do dbus-send --session --print-reply --dest=org.freedesktop.DBus / "
        "org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null "
        '| grep -q "boolean true" && break; sleep 0.1; done; exec "$0" -c "$1"'
    )
    home, running = tmp_path / "home", tmp_path / "run"
    home.mkdir()
    running.mkdir(mode=0o700)
    place = {"XDG_DATA_HOME": str(home), "XDG_RUNTIME_DIR": str(running), "PYTHONPATH": str(ROOT)}
    found = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", start, sys.executable, play],
        capture_output=True, text=True, timeout=60, check=False, cwd=ROOT, env=os.environ | place,
    )  # fmt: skip
    assert found.returncode == 0, found.stderr
    assert found.stdout.strip() == "keyring.backends.SecretService"
