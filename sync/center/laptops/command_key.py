"""The command key: signs orders and receipts of the Center, vouched for by its authority.

A file beside the other keys; a Center that has none yet gets one when it first needs it.
"""

import os
import secrets
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_private_key,
)

from sync.protocol.laptop.orders import voucher_text

NAME = "command.key"


class CommandKey:
    """folder: of the Center's keys · center: its id."""

    def __init__(self, folder: Path, center: str) -> None:
        self._center = center
        self._folder = folder
        self._key = Ed25519PrivateKey.from_private_bytes(_kept(folder / NAME))

    @property
    def public(self) -> bytes:
        """32 bytes."""
        return self._key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)

    def sign(self, text: bytes) -> bytes:
        """Ed25519 signature, 64 bytes."""
        return self._key.sign(text)

    def voucher(self) -> bytes:
        """The authority's word for this key, ECDSA in DER form."""
        authority = load_pem_private_key((self._folder / "authority.key").read_bytes(), None)
        if not isinstance(authority, ec.EllipticCurvePrivateKey):
            raise TypeError("the authority's key is an elliptic one")
        return authority.sign(voucher_text(self._center, self.public), ec.ECDSA(SHA256()))


def _kept(path: Path) -> bytes:
    """The key of the file, made when there is none; of two that make it at once one is kept."""
    try:
        file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_bytes()
    with os.fdopen(file, "wb") as out:
        out.write(secrets.token_bytes(32))
    return path.read_bytes()
