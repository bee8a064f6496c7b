"""Wrapping 32 bytes: Argon2id and HKDF make the wrapping key, AES-256-GCM seals.

Nothing here is our own cryptography: argon2-cffi (RFC 9106), `cryptography` (AES-GCM NIST SP
800-38D, HKDF RFC 5869), PyNaCl (libsodium sealed boxes). They are imported where they are used, so
that the locked screen, which needs none of them, is there first.
"""

import base64
import os
import unicodedata
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

KEY_BYTES = 32
RECOVERY_SIGNS = 26
"""26 signs of 5 bits: 130 bits."""

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"})


@dataclass(frozen=True, slots=True)
class Cost:
    """Cost of Argon2id, kept beside every wrap. memory in KiB."""

    memory: int = 64 * 1024
    passes: int = 3
    lanes: int = 1


COST = Cost()
"""64 MiB, three passes: about 0.2 s on a plain laptop."""


class DoesNotOpen(Exception):
    """The wrapping key is not the right one, or the wrap was altered."""


def new_key() -> bytes:
    """32 random bytes."""
    import secrets  # brings OpenSSL; a file that is only opened needs no new key

    return secrets.token_bytes(KEY_BYTES)


def new_recovery_code() -> str:
    """26 signs without those that are mistaken for one another on the telephone."""
    import secrets

    return "".join(secrets.choice(_ALPHABET) for _ in range(RECOVERY_SIGNS))


def recovery_code_as_typed(text: str) -> str:
    """The code as made, whatever blanks, hyphens and small letters were typed."""
    return "".join(sign for sign in text.upper() if sign.isalnum()).translate(_READ_AS)


def seal_for_center(text: str, public_key: bytes) -> bytes:
    """The text in a box that only the Center's recovery key opens (libsodium sealed box)."""
    from nacl.public import PublicKey, SealedBox

    return SealedBox(PublicKey(public_key)).encrypt(text.encode())


def from_passphrase(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """A wrapping key; composed and decomposed Hangul are the same passphrase (NFC)."""
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(
        unicodedata.normalize("NFC", passphrase).encode(),
        salt,
        time_cost=cost.passes,
        memory_cost=cost.memory,
        parallelism=cost.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def from_secret(secret: bytes, salt: bytes, purpose: str) -> bytes:
    """A wrapping key from random bytes that need no slow function."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), KEY_BYTES, salt, purpose.encode()).derive(secret)


def wrap(key: bytes, under: bytes, salt: bytes, bound_to: str) -> dict[str, Any]:
    """JSON form of `key` sealed under a wrapping key; `bound_to` must be said again to open."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = os.urandom(12)
    box = AESGCM(under).encrypt(nonce, key, bound_to.encode())
    return {"salt": _text(salt), "nonce": _text(nonce), "box": _text(box)}


def unwrap(wrapped: Mapping[str, Any], under: bytes, bound_to: str) -> bytes:
    """Raises DoesNotOpen."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        nonce, box = _bytes(wrapped["nonce"]), _bytes(wrapped["box"])
        return AESGCM(under).decrypt(nonce, box, bound_to.encode())
    except (InvalidTag, KeyError, ValueError) as wrong:
        raise DoesNotOpen from wrong


def salt_of(wrapped: Mapping[str, Any]) -> bytes:
    """Raises DoesNotOpen when the wrap holds none."""
    try:
        return _bytes(wrapped["salt"])
    except (KeyError, ValueError) as wrong:
        raise DoesNotOpen from wrong


def cost_json(cost: Cost) -> dict[str, int]:
    return asdict(cost)


def cost_of(wrapped: Mapping[str, Any]) -> Cost:
    """The cost that was kept with the wrap. Raises DoesNotOpen when there is none."""
    try:
        return Cost(**wrapped["cost"])
    except (KeyError, TypeError) as wrong:
        raise DoesNotOpen from wrong


def _text(value: bytes) -> str:
    return base64.b64encode(value).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
