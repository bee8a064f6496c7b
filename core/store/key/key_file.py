"""keys.json: the wraps of the database key beside the database, and the count of wrong tries."""

import json
import os
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from core.clock import Clock
from core.errors import KeyFileMissing, Mistake, WrongPassphrase
from core.sentence import say
from core.store.key import wraps
from core.store.key.wraps import COST, Cost, DoesNotOpen

NAME = "keys.json"
FREE_TRIES = 5
"""Wrong tries without a wait."""

_WAITS = (60, 120, 300, 900, 1800, 3600)
"""Seconds to wait after the fifth, sixth … wrong try; the last holds on. Nothing is erased."""


class KeyFile:
    """The wraps of one laptop's database key.

    folder: where keys.json lies · clock: for the wait after wrong tries and the day of the PIN.
    """

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._path = folder / NAME
        self._clock = clock

    @property
    def is_there(self) -> bool:
        return self._path.exists()

    @property
    def laptop(self) -> str:
        """The laptop id the wraps are bound to."""
        return str(self.read()["laptop"])

    def make(self, laptop: str, passphrase: str, cost: Cost = COST) -> bytes:
        """A new database key, wrapped by the passphrase. Returns the key.

        Raises Mistake when the passphrase is too weak or keys are there already.
        """
        if self.is_there:
            raise Mistake(say("store.keys_already_there"))
        key = wraps.new_key()
        self.keep({"version": 1, "laptop": laptop, "wraps": {}, "wrong": {"count": 0}})
        self.set_passphrase(key, passphrase, cost)
        return key

    def set_passphrase(self, key: bytes, passphrase: str, cost: Cost = COST) -> None:
        """Wrap the key again under a new passphrase. Raises Mistake when it is too weak."""
        from core.store.key.strength import strength_of

        if not strength_of(passphrase).is_enough:
            raise Mistake(say("store.passphrase_too_weak"), "passphrase")
        salt = os.urandom(16)
        under = wraps.from_passphrase(passphrase, salt, cost)
        self.put("passphrase", key, under, salt, cost=wraps.cost_json(cost))

    def open(self, passphrase: str) -> bytes:
        """The database key.

        Raises KeyFileMissing, or WrongPassphrase saying how many tries are left or how long to
        wait. A try during the wait is not counted and not looked at.
        """
        kept = self.read()
        self._refuse_while_waiting()
        wrapped = kept["wraps"].get("passphrase", {})
        try:
            under = wraps.from_passphrase(
                passphrase, wraps.salt_of(wrapped), wraps.cost_of(wrapped)
            )
            key = wraps.unwrap(wrapped, under, self.bound("passphrase", kept))
        except DoesNotOpen as wrong:
            raise self._one_more_wrong(kept) from wrong
        if kept["wrong"]["count"]:
            self.keep(kept | {"wrong": {"count": 0}})
        return key

    def take_recovery(self, key: bytes, code: str) -> None:
        """Wrap the key under a recovery code that is sealed to the Center (wraps.seal_for_center).

        An earlier code stops working.
        """
        salt = os.urandom(16)
        self.put("recovery", key, wraps.from_secret(code.encode(), salt, "recovery"), salt)

    def open_with_recovery(self, code: str) -> bytes:
        """The database key, once: the code is used up.

        Raises WrongPassphrase; the same wait as for wrong passphrases applies.
        """
        kept = self.read()
        self._refuse_while_waiting()
        wrapped = kept["wraps"].get("recovery", {})
        plain = wraps.recovery_code_as_typed(code).encode()
        try:
            under = wraps.from_secret(plain, wraps.salt_of(wrapped), "recovery")
            key = wraps.unwrap(wrapped, under, self.bound("recovery", kept))
        except DoesNotOpen as wrong:
            raise self._one_more_wrong(kept) from wrong
        self.drop("recovery")
        return key

    def wait_seconds(self) -> int:
        """Seconds until the next try is looked at; 0 when it may be made now.

        A clock set back never makes the wait longer than the one that was set.
        """
        wrong = self.read()["wrong"]
        until = wrong.get("until")
        if until is None:
            return 0
        left = (datetime.fromisoformat(until) - self._clock.now()).total_seconds()
        return max(0, min(int(left + 0.999), _wait_after(wrong["count"])))

    def discard(self) -> None:
        """Remove a key file whose database was never finished: it opens nothing."""
        self._path.unlink(missing_ok=True)

    def put(self, name: str, key: bytes, under: bytes, salt: bytes, **beside: Any) -> None:
        """Keep one wrap, replacing the one of that name."""
        kept = self.read()
        kept["wraps"][name] = wraps.wrap(key, under, salt, self.bound(name, kept)) | beside
        self.keep(kept)

    def drop(self, name: str) -> None:
        """Forget one wrap; nothing happens when there is none."""
        kept = self.read()
        if kept["wraps"].pop(name, None) is not None:
            self.keep(kept)

    def wrapped(self, name: str) -> dict[str, Any] | None:
        """One wrap with what is kept beside it."""
        found: dict[str, Any] | None = self.read()["wraps"].get(name)
        return found

    def bound(self, name: str, kept: dict[str, Any] | None = None) -> str:
        """What a wrap is bound to: its purpose and the laptop."""
        return f"welfare-net-field/{name}/{(kept or self.read())['laptop']}"

    def read(self) -> dict[str, Any]:
        """Raises KeyFileMissing when the file is absent or no key file."""
        try:
            kept = json.loads(self._path.read_text(encoding="utf-8"))
            if not isinstance(kept["wraps"], dict):
                raise KeyFileMissing(say("store.keys_unreadable"))
            kept.setdefault("wrong", {"count": 0})
        except FileNotFoundError as missing:
            raise KeyFileMissing(say("store.keys_missing")) from missing
        except (ValueError, KeyError, TypeError) as wrong:
            raise KeyFileMissing(say("store.keys_unreadable")) from wrong
        return dict(kept)

    def keep(self, kept: dict[str, Any]) -> None:
        """Write the whole file, for its owner only; a power cut leaves the old or the new one."""
        new = self._path.with_suffix(".new")
        new.unlink(missing_ok=True)
        new.touch(mode=0o600)
        with new.open("w", encoding="utf-8") as out:
            json.dump(kept, out, sort_keys=True)
            out.flush()
            os.fsync(out.fileno())
        new.replace(self._path)

    def _refuse_while_waiting(self) -> None:
        left = self.wait_seconds()
        if left:
            raise WrongPassphrase(say("store.wait_before_trying", seconds=left))

    def _one_more_wrong(self, kept: dict[str, Any]) -> WrongPassphrase:
        count = int(kept["wrong"]["count"]) + 1
        wait = _wait_after(count)
        until = (self._clock.now() + timedelta(seconds=wait)).isoformat() if wait else None
        self.keep(kept | {"wrong": {"count": count, "until": until}})
        if wait:
            return WrongPassphrase(say("store.wait_before_trying", seconds=wait))
        return WrongPassphrase(say("store.wrong_passphrase", n=FREE_TRIES - count))


def _wait_after(count: int) -> int:
    if count < FREE_TRIES:
        return 0
    return _WAITS[min(count - FREE_TRIES, len(_WAITS) - 1)]
