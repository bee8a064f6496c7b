"""Who is believed: the command key that the pinned authority vouches for, and nobody else.

A wrong server can neither lock nor wipe anything, whatever it says (I14). ECDSA with SHA-256 for
the voucher, Ed25519 (RFC 8032) for the rest.
"""

import msgspec
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256

from core.errors import WrongCenter
from core.sentence import say
from sync.client.orders.guard import Who
from sync.protocol.laptop.orders import (
    KINDS,
    InCustody,
    Order,
    SignedOrder,
    order_text,
    voucher_text,
)
from sync.protocol.laptop.orders import kept_text as _kept_text


def read_order(signed: SignedOrder, who: Who) -> Order:
    """The order, when it is this laptop's Center that gives it to this laptop.

    Raises WrongCenter otherwise; nothing may be done then.
    """
    try:
        _check(who, signed.key, signed.voucher, order_text(signed.order), signed.signature)
        order = msgspec.json.decode(signed.order, type=Order)
    except (InvalidSignature, ValueError) as wrong:
        raise WrongCenter(say("sync.order_not_believed")) from wrong
    if (order.center, order.laptop) != (who.center, who.laptop) or order.kind not in KINDS:
        raise WrongCenter(say("sync.order_not_believed"))
    return order


def check_kept(kept: InCustody, who: Who, sha256: str) -> None:
    """Whether it is the Center that says it keeps this piece. Raises WrongCenter."""
    text = _kept_text(who.center, who.laptop, sha256, kept.server_ms)
    try:
        _check(who, kept.key, kept.voucher, text, kept.signature)
    except (InvalidSignature, ValueError) as wrong:
        raise WrongCenter(say("sync.order_not_believed")) from wrong
    if kept.sha256 != sha256:
        raise WrongCenter(say("sync.order_not_believed"))


def _check(who: Who, key: bytes, voucher: bytes, text: bytes, signature: bytes) -> None:
    """Raises InvalidSignature, or ValueError for what is no key or certificate."""
    authority = x509.load_pem_x509_certificate(who.center_ca.encode()).public_key()
    if not isinstance(authority, ec.EllipticCurvePublicKey):
        raise ValueError("the authority's key is an elliptic one")  # noqa: TRY004 told as the rest
    authority.verify(voucher, voucher_text(who.center, key), ec.ECDSA(SHA256()))
    Ed25519PublicKey.from_public_bytes(key).verify(signature, text)


def signed_by(who: Who, text: bytes) -> bytes:
    """The laptop's signature."""
    return Ed25519PrivateKey.from_private_bytes(who.signing_key).sign(text)
