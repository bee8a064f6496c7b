"""Carrying out orders: lock, unlock, wipe; handing over sealed work; giving receipts.

What waits longest comes first: a receipt that the Center lacks. A wipe of a laptop that was only
locked begins when the Center has signed for the last piece of unsent work, and not before.
"""

import hashlib
from contextlib import suppress
from typing import TypeVar

from core.errors import LaptopWiped, NotUnderstood, SyncError
from core.sentence import say
from core.watch import Watch
from sync.client.orders.belief import check_kept, read_order, signed_by
from sync.client.orders.guard import Guard
from sync.protocol import codec
from sync.protocol.laptop.orders import (
    DONE,
    LOCK,
    UNLOCK,
    AskOrder,
    Custody,
    InCustody,
    Lease,
    Order,
    Ordered,
    OrderReceipt,
    SignedOrder,
    asking_text,
    custody_text,
    receipt_text,
)
from sync.protocol.messages import Problem, Reply, Request
from sync.wire.wire import Wire, refusal

R = TypeVar("R", Ordered, InCustody)

PIECE_BYTES = 4 * 1024 * 1024


class Orders:
    """guard: the laptop · wire: to its Center; it need not sign in."""

    def __init__(self, guard: Guard, wire: Wire, watch: Watch) -> None:
        self._guard = guard
        self._wire = wire
        self._watch = watch
        self._who = guard.enrolment

    def obey(self, signed: SignedOrder | None) -> None:
        """Carry out what came with a refusal, before anything else.

        Raises WrongCenter, and then nothing was done; LaptopWiped; SyncError while there is no
        connection for what must be handed over first.
        """
        if signed is None:
            self._guard.locked_still()
            self._give_receipt()
            self._give_up_work()
            return
        order = read_order(signed, self._who)
        if order.number <= self._guard.obeyed():
            self._give_receipt()
            return
        if order.kind == LOCK:
            self._guard.lock(order.number, DONE[LOCK])
            self._give_receipt()
            self._give_up_work()
        elif order.kind == UNLOCK:
            self._guard.unlock(order.number, DONE[UNLOCK])
            self._give_receipt()
        else:
            self._wipe(order)

    def ask(self) -> Ordered:
        """Ask for orders without signing in, and carry them out; contact counts as one.

        Raises as `obey`, NoCenter.
        """
        signature = signed_by(self._who, asking_text(self._who.center, self._who.laptop))
        reply = self._ask(AskOrder(self._who.laptop, signature), Ordered)
        self.keep_days(reply.lease)
        if reply.order is not None or reply.state != "active":
            self.obey(reply.order)
        if reply.state == "active":
            self._guard.met(reply.server_ms)
        self._give_receipt()
        return reply

    def keep_days(self, lease: Lease | None) -> None:
        """For how long the laptop may stay away."""
        if lease is not None:
            self._guard.keep_days(lease.warn_days, lease.lock_days, lease.code_days)

    def hand_over(self) -> None:
        """Give the Center all sealed work, and have it signed for."""
        for piece in self._guard.sealed_pieces(PIECE_BYTES):
            sha256 = hashlib.sha256(piece).hexdigest()
            text = custody_text(self._who.center, self._who.laptop, sha256)
            request = Custody(self._who.laptop, sha256, piece, signed_by(self._who, text))
            check_kept(self._ask(request, InCustody), self._who, sha256)
        self._guard.set_aside_kept()

    def _give_up_work(self) -> None:
        """What is not reached now is handed over at the next contact."""
        with suppress(SyncError):
            self.hand_over()

    def settle(self) -> None:
        """At the end of a sync: a receipt that is due, and work that was set aside."""
        self._give_receipt()
        self.hand_over_set_aside()

    def hand_over_set_aside(self) -> None:
        """Work that an older copy of the file did not know of goes to the Center at once."""
        if self._guard.has_set_aside():
            self.hand_over()

    def _wipe(self, order: Order) -> None:
        if order.keeps_unsent:
            self._guard.lock(self._guard.obeyed(), "")  # nothing is read while it is handed over
            if not self._guard.is_all_sealed():
                raise NotUnderstood(say("sync.order_not_believed"))
            self.hand_over()
        self._guard.erase_keys(codec.encode(self._receipt(order.number, DONE[order.kind])))
        raise LaptopWiped(say("sync.laptop_wiped"))

    def _give_receipt(self) -> None:
        due = self._guard.receipt_due()
        if due is None:
            return
        reply = self._wire.ask(self._receipt(*due), self._watch)
        if isinstance(reply, Problem):
            raise refusal(reply)
        self._guard.receipt_given(due[0])

    def _receipt(self, number: int, done: str) -> OrderReceipt:
        at = self._guard.now_ms()
        text = receipt_text(self._who.center, self._who.laptop, number, done, at)
        return OrderReceipt(self._who.laptop, number, done, at, signed_by(self._who, text))

    def _ask(self, request: Request, kind: type[R]) -> R:
        reply: Reply = self._wire.ask(request, self._watch)
        if isinstance(reply, Problem):
            raise refusal(reply)
        if not isinstance(reply, kind):
            raise NotUnderstood(say("sync.not_understood", message=type(reply).__name__))
        return reply
