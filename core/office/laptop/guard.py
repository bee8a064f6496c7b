"""What the Center's orders do to this laptop: the side of sync.client.orders that knows the store.

A wipe goes in this order: the receipt is put beside the file, to be given when all is done; the
keys (nobody can open the file again); then, once it is closed, first pages and files.
"""

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.clock import Clock, wall_ms
from core.store import erasing
from core.store.center import lease, sealed
from core.store.database import Database
from core.store.key.day_pin import forget_secret, real_keyring
from core.store.laptop import Enrolment, enrolment_of, keep_contact

RECEIPT: Final = "receipt.json"
"""What is left to be said to the Center after everything was erased; nothing of a household."""


@dataclass(frozen=True, slots=True)
class LeftReceipt:
    """A receipt that waits for a connection. url, authority: where the Center is and how it is
    known · body: the message as JSON."""

    url: str
    authority: str
    body: str


class LaptopGuard:
    """Over one open file; implements sync.client.orders.guard.Guard."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._folder = database.path.parent

    @property
    def enrolment(self) -> Enrolment:
        """Who this laptop is and where its Center stands."""
        return enrolment_of(self._database)

    def now_ms(self) -> int:
        return wall_ms(self._clock)

    # --- orders

    def obeyed(self) -> int:
        """Number of the last order that was carried out; an earlier one is not obeyed again."""
        return lease.obeyed(self._database)

    def lock(self, order: int, done: str) -> None:
        """Nothing can be read from the next opening on. One transaction, with the receipt due."""
        lease.obey(self._database, order, lease.LOCKED, done)

    def unlock(self, order: int, done: str) -> None:
        """It may be read again. One transaction, with the receipt due."""
        lease.obey(self._database, order, lease.ACTIVE, done)

    def locked_still(self) -> None:
        """The Center says again that it is locked: what a code by telephone opened is over."""
        lease.locked_still(self._database)

    def receipt_due(self) -> tuple[int, str] | None:
        """Number of an order and what was done, until the Center has it."""
        return lease.receipt_due(self._database)

    def receipt_given(self, order: int) -> None:
        lease.receipt_given(self._database, order)

    def erase_keys(self, receipt: bytes) -> None:
        """The first half of a wipe, also while the file is in use. receipt: given after the end."""
        enrolled = self.enrolment
        leave_receipt(
            self._folder, LeftReceipt(enrolled.center_url, enrolled.center_ca, receipt.decode())
        )
        erasing.erase_keys(self._folder)
        forget_secret(real_keyring(), enrolled.laptop)

    # --- unsent work

    def sealed_pieces(self, most: int) -> Iterator[bytes]:
        """Everything that is not acknowledged, sealed; in pieces of about `most` bytes."""
        self._database.settle_sealed()
        return (piece for _, piece in sealed.pieces(self._folder, most))

    def is_all_sealed(self) -> bool:
        """Whether handing over the sealed pieces hands over all that waits."""
        return self._database.sealed is not None

    def set_aside_kept(self) -> None:
        """What an older copy of the file did not know of is at the Center."""
        sealed.forget_set_aside(self._folder)

    def has_set_aside(self) -> bool:
        return any(path.name != sealed.NAME for path in self._folder.glob(sealed.PATTERN))

    # --- contact

    def met(self, server_ms: int) -> None:
        """The Center has told the time outside a sync."""
        now = self.now_ms()
        keep_contact(self._database, server_ms, now, server_ms - now)

    def keep_days(self, warn: int, lock: int, code: int) -> None:
        """For how long the laptop may stay away, as the Center says."""
        lease.keep_days(self._database, warn, lock, code)


def leave_receipt(folder: Path, receipt: LeftReceipt) -> None:
    """Put it beside the file."""
    body = {"url": receipt.url, "authority": receipt.authority, "body": receipt.body}
    with suppress(OSError), (folder / RECEIPT).open("w", encoding="utf-8") as file:
        json.dump(body, file)
        file.flush()
        os.fsync(file.fileno())


def left_receipt(folder: Path) -> LeftReceipt | None:
    """The one that waits, None when there is none that can be read."""
    try:
        kept = json.loads((folder / RECEIPT).read_text(encoding="utf-8"))
        return LeftReceipt(str(kept["url"]), str(kept["authority"]), str(kept["body"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def receipt_delivered(folder: Path) -> None:
    (folder / RECEIPT).unlink(missing_ok=True)
