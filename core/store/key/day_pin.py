"""The day PIN: re-opens the file within one working day, where the system has a real keyring.

The PIN's Argon2id key is mixed with a 32-byte secret that lies in the operating system's keyring.
Neither is enough alone, and neither is needed: the passphrase opens the file without them. The
plain-text backends of `keyrings.alt` are refused.
"""

import base64
import os
import secrets
from typing import Protocol

import keyring
from keyring.backend import KeyringBackend

from core.clock import Clock
from core.errors import Mistake, WrongPassphrase
from core.sentence import say
from core.store.key import wraps
from core.store.key.key_file import KeyFile
from core.store.key.wraps import COST, Cost, DoesNotOpen

SERVICE = "welfare-net-field"
WRAP = "day_pin"
WRONG_PINS = 5
LEAST_DIGITS = 4
REAL_KEYRING = 1
"""Backends below this priority keep secrets in the open or not at all."""


class Keyring(Protocol):
    """What is used of an operating system's keyring."""

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


def real_keyring(backend: KeyringBackend | None = None) -> Keyring | None:
    """The system's keyring when it may be trusted with a secret, else None: then there is no PIN.

    backend: another one than the system's choice. A chain of backends gives its first real one.
    """
    try:
        found = backend or keyring.get_keyring()
        members = getattr(found, "backends", None) or [found]
        return next((one for one in members if _is_real(one)), None)
    except Exception:  # noqa: BLE001 any failing backend means: no PIN, work goes on
        return None


def _is_real(backend: KeyringBackend) -> bool:
    outside = not type(backend).__module__.startswith("keyrings.alt")
    return outside and float(backend.priority) >= REAL_KEYRING


class DayPin:
    """The PIN of one laptop for one day."""

    def __init__(self, keys: KeyFile, clock: Clock, ring: Keyring | None) -> None:
        self._keys = keys
        self._clock = clock
        self._ring = ring

    @property
    def is_possible(self) -> bool:
        """Whether this machine has a keyring that may be used."""
        return self._ring is not None

    @property
    def is_set(self) -> bool:
        """Whether a PIN of today stands; one of another day is forgotten on the way."""
        wrapped = self._keys.wrapped(WRAP) if self._keys.is_there else None
        if wrapped is None:
            return False
        if wrapped.get("day") == self._clock.today().isoformat() and self.is_possible:
            return True
        self.forget()
        return False

    def make(self, key: bytes, pin: str, cost: Cost = COST) -> None:
        """Set the PIN for the rest of the day.

        Raises Mistake when there is no keyring, it fails, or the PIN is no row of 4 digits or more.
        """
        if self._ring is None:
            raise Mistake(say("store.pin_needs_keyring"))
        if len(pin) < LEAST_DIGITS or not pin.isdigit():
            raise Mistake(say("store.pin_wrong_form", least=LEAST_DIGITS), "pin")
        secret, salt = secrets.token_bytes(32), os.urandom(16)
        try:
            self._ring.set_password(SERVICE, self._keys.laptop, base64.b64encode(secret).decode())
        except Exception as failed:
            raise Mistake(say("store.pin_needs_keyring")) from failed
        today = self._clock.today().isoformat()
        under = _mixed(pin, secret, salt, cost)
        self._keys.put(WRAP, key, under, salt, cost=wraps.cost_json(cost), day=today, wrong=0)

    def open(self, pin: str) -> bytes:
        """The database key. Raises WrongPassphrase; after five wrong PINs the PIN is gone."""
        if not self.is_set:
            raise WrongPassphrase(say("store.pin_gone"))
        wrapped = self._keys.wrapped(WRAP) or {}
        try:
            under = _mixed(pin, self._secret(), wraps.salt_of(wrapped), wraps.cost_of(wrapped))
            return wraps.unwrap(wrapped, under, self._keys.bound(WRAP))
        except DoesNotOpen as wrong:
            raise self._one_more_wrong() from wrong

    def forget(self) -> None:
        """Midnight, five wrong PINs, handing back: wrap and secret are removed."""
        self._keys.drop(WRAP)
        forget_secret(self._ring, self._keys.laptop)

    def _secret(self) -> bytes:
        try:
            kept = self._ring.get_password(SERVICE, self._keys.laptop) if self._ring else None
            return base64.b64decode(kept or "", validate=True)
        except Exception as failed:
            raise DoesNotOpen from failed

    def _one_more_wrong(self) -> WrongPassphrase:
        kept = self._keys.read()
        wrapped = kept["wraps"][WRAP]
        wrapped["wrong"] += 1
        left = WRONG_PINS - int(wrapped["wrong"])
        if left <= 0:
            self.forget()
            return WrongPassphrase(say("store.pin_gone"))
        self._keys.keep(kept)
        return WrongPassphrase(say("store.wrong_pin", n=left))


def forget_secret(ring: Keyring | None, laptop: str) -> None:
    """Remove the secret of a laptop; without its wrap it opens nothing, so a failure is no harm."""
    if ring is None:
        return
    try:
        ring.delete_password(SERVICE, laptop)
    except Exception:  # noqa: BLE001 the wrap is gone: what stays in the keyring opens nothing
        return


def _mixed(pin: str, secret: bytes, salt: bytes, cost: Cost) -> bytes:
    return wraps.from_secret(wraps.from_passphrase(pin, salt, cost) + secret, salt, WRAP)
