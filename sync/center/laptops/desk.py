"""What the desk answers to a laptop for its key alone: orders, receipts, sealed work."""

import hashlib
import logging
from collections.abc import Callable
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Connection

from sync.center.base import Base
from sync.center.keys import CenterKeys
from sync.center.laptops import issuing
from sync.center.laptops.command_key import CommandKey
from sync.center.laptops.sealed_work import BY_LAPTOP, SealedWork
from sync.center.sql import people
from sync.center.sql.people import KnownLaptop
from sync.protocol import messages as m
from sync.protocol.laptop.orders import (
    DONE,
    WIPE,
    Lease,
    SignedOrder,
    asking_text,
    custody_text,
    kept_text,
    receipt_text,
)

log = logging.getLogger("sync.center.laptops")

NO_LAPTOP = "sign-in"
"""An unknown laptop and a wrong signature hear the same."""


class LaptopDesk:
    """problem: makes a refusal by its name."""

    def __init__(
        self,
        base: Base,
        keys: CenterKeys,
        problem: Callable[..., m.Problem],
        work: SealedWork,
    ) -> None:
        self._base = base
        self._keys = keys
        self._problem = problem
        self._work = work

    def answers(self) -> dict[type, Callable[[Any], m.Reply]]:
        """What is answered without a token."""
        return {
            m.AskOrder: self._ordered,
            m.OrderReceipt: self._receipt,
            m.Custody: self._custody,
        }

    def refusal(self, connection: Connection, known: KnownLaptop) -> m.Problem:
        """Why a laptop that is not active gets nothing, with the order that waits for it."""
        name = "laptop-locked" if known.state == people.LOCKED else "laptop-revoked"
        return self._problem(name, order=self.order(connection, known.laptop))

    def order(self, connection: Connection, laptop: str) -> SignedOrder | None:
        return issuing.waiting(self._base, connection, laptop)

    def lease(self, connection: Connection) -> Lease:
        return issuing.lease(self._base, connection)

    def _ordered(self, request: m.AskOrder) -> m.Reply:
        base = self._base
        with base.reading() as connection:
            known = people.laptop(base, connection, request.laptop)
            text = asking_text(base.center, request.laptop)
            if known is None or not _is_by(known, request.signature, text):
                return self._problem(NO_LAPTOP)
            order, lease = self.order(connection, known.laptop), self.lease(connection)
        return m.Ordered(known.state, lease, order, base.now())

    def _receipt(self, request: m.OrderReceipt) -> m.Reply:
        base = self._base

        def work(connection: Connection) -> m.Reply:
            known = people.laptop(base, connection, request.laptop, locked=True)
            text = receipt_text(
                base.center, request.laptop, request.number, request.done, request.at_ms
            )
            if known is None or not _is_by(known, request.signature, text):
                return self._problem(NO_LAPTOP)
            kind = issuing.kind_of(base, connection, known.laptop, request.number)
            if kind is None or DONE[kind] != request.done:
                return self._problem("malformed")
            if issuing.keep_receipt(base, connection, request):
                self._done(connection, known, kind)
            return m.Kept(base.now())

        return base.transact(work)

    def _done(self, connection: Connection, known: KnownLaptop, kind: str) -> None:
        """An erased laptop is one for good, whatever was decided meanwhile."""
        values: dict[str, Any] = {"last_contact": self._base.now()}
        if kind == WIPE:
            is_lost = known.state == people.LOST
            values["state"] = people.WIPED if is_lost else people.RETIRED
        people.touch(self._base, connection, known.laptop, **values)

    def _custody(self, request: m.Custody) -> m.Reply:
        """Kept first and acknowledged for that; taking it in may fail and is tried again."""
        base, sha256 = self._base, request.sha256
        if hashlib.sha256(request.body).hexdigest() != sha256:
            return self._problem("malformed")

        def keep(connection: Connection) -> bool:
            known = people.laptop(base, connection, request.laptop, locked=True)
            text = custody_text(base.center, request.laptop, sha256)
            if known is None or not _is_by(known, request.signature, text):
                return False
            self._work.keep(connection, request.laptop, request.body, BY_LAPTOP)
            return True

        if not base.transact(keep):
            return self._problem(NO_LAPTOP)
        try:
            self._work.take_open(request.laptop)
        except Exception as failed:  # noqa: BLE001 it is kept, and that is what is acknowledged
            log.error("sealed work stays open: %s", type(failed).__name__)  # noqa: TRY400 no message
        with base.reading() as connection:
            order = self.order(connection, request.laptop)
        key, now = CommandKey(self._keys.folder, base.center), base.now()
        signature = key.sign(kept_text(base.center, request.laptop, sha256, now))
        return m.InCustody(sha256, now, signature, key.public, key.voucher(), order)


def _is_by(known: KnownLaptop, signature: bytes, text: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(known.public_key).verify(signature, text)
    except (InvalidSignature, ValueError):
        return False
    return True
