"""Orders to one laptop, receipts, sealed work handed over (docs/decisions/0094-orders.md).

An order is believed for its signature alone, whoever delivers it. The Center's command key
(Ed25519) signs it; that key is vouched for by the Center's certificate authority, the one that a
laptop has pinned since its enrolment. Every signed text begins with its purpose, so that no
signature serves for anything else. Nobody need be signed in for what stands here: the laptop's key
is enough.
"""

import base64

from msgspec import field

from sync.protocol.message import Message

LOCK, UNLOCK, WIPE = "lock", "unlock", "wipe"
KINDS = (LOCK, UNLOCK, WIPE)
LOCKED, UNLOCKED, WIPED = "locked", "unlocked", "wiped"
DONE = {LOCK: LOCKED, UNLOCK: UNLOCKED, WIPE: WIPED}
"""What a receipt says of each kind of order."""


class Order(Message, frozen=True):
    """What is signed. laptop: to whom alone it is addressed · number: rising; a laptop obeys none
    below one it has obeyed · keeps_unsent: unsent work is handed over before anything is erased."""

    center: str
    laptop: str
    number: int = field(name="n")
    kind: str
    keeps_unsent: bool
    at_ms: int


class SignedOrder(Message, frozen=True):
    """order: bytes of an Order · signature: of the command key over `order_text` · key: the command
    key, 32 bytes · voucher: ECDSA signature (DER) of the authority over `voucher_text`."""

    order: bytes
    signature: bytes
    key: bytes
    voucher: bytes


class Lease(Message, frozen=True):
    """For how long a laptop may stay away. Days without contact until it is said on screen, and
    until reading locks; days for which a code by telephone opens it."""

    warn_days: int
    lock_days: int
    code_days: int


class AskOrder(Message, frozen=True):
    """Is there an order for me? signature: over `asking_text`; shown again by somebody else it
    tells them no more than the order says, and that is of no use to anybody but the laptop."""

    laptop: str
    signature: bytes


class Ordered(Message, frozen=True):
    """state: of the laptop, as the Center has it · order: the newest one that has no receipt."""

    state: str
    lease: Lease
    order: SignedOrder | None
    server_ms: int


class OrderReceipt(Message, frozen=True):
    """An order was carried out. done: one of DONE · at_ms: by the laptop's clock · signature: over
    `receipt_text`."""

    laptop: str
    number: int = field(name="n")
    done: str
    at_ms: int
    signature: bytes


class Custody(Message, frozen=True):
    """Sealed work, of any schema. sha256: hex, of the body · signature: over `custody_text`."""

    laptop: str
    sha256: str
    body: bytes
    signature: bytes


class InCustody(Message, frozen=True):
    """The Center keeps it for ever. signature, key, voucher: as of an order, over `kept_text` ·
    order: for this laptop, as in Ordered."""

    sha256: str
    server_ms: int
    signature: bytes
    key: bytes
    voucher: bytes
    order: SignedOrder | None


def voucher_text(center: str, key: bytes) -> bytes:
    """What the authority says: this is the command key of that Center."""
    return _text("command key", center, base64.b64encode(key).decode())


def order_text(order: bytes) -> bytes:
    return _text("order") + b"\n" + order


def asking_text(center: str, laptop: str) -> bytes:
    return _text("ask order", center, laptop)


def receipt_text(center: str, laptop: str, number: int, done: str, at_ms: int) -> bytes:
    return _text("receipt", center, laptop, str(number), done, str(at_ms))


def custody_text(center: str, laptop: str, sha256: str) -> bytes:
    return _text("custody", center, laptop, sha256)


def kept_text(center: str, laptop: str, sha256: str, server_ms: int) -> bytes:
    return _text("in custody", center, laptop, sha256, str(server_ms))


def _text(purpose: str, *parts: str) -> bytes:
    return "\n".join((f"welfare-net-field {purpose} 1", *parts)).encode()
