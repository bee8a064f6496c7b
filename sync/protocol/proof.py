"""What a laptop signs to get a token, and the enrolment code that a person types.

An enrolment code is 24 characters in six groups of four: a secret that lives 15 minutes and is
used once, and the fingerprint of the Center's certificate authority. A laptop may therefore ask
an unknown Center for its authority (Greet), believe it only when the fingerprint fits, and speak
the secret only over a connection that this authority vouches for.
"""

import base64
import binascii
import hashlib
from dataclasses import dataclass

from core.errors import Mistake
from core.sentence import say

SECRET_BYTES = 5
FINGERPRINT_BYTES = 10
_SECRET = SECRET_BYTES * 8 // 5
_LENGTH = _SECRET + FINGERPRINT_BYTES * 8 // 5

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O, U, so that reading aloud is safe."""
_HEARD = str.maketrans("OILU", "011V", "- \t\r\n")


def assertion(center: str, laptop: str, nonce: str) -> bytes:
    """The bytes under the laptop's signature: useless at another Center, and only once."""
    return "\n".join(("welfare-net-field token 1", center, laptop, nonce)).encode()


def spell(data: bytes) -> str:
    """Bytes in the alphabet above; length must be a multiple of five bytes."""
    number = int.from_bytes(data, "big")
    count = len(data) * 8 // 5
    return "".join(_ALPHABET[(number >> 5 * place) & 31] for place in reversed(range(count)))


def fingerprint(authority: str) -> str:
    """First 80 bits of the SHA-256 of a PEM certificate, spelled.

    Raises Mistake when the text is no PEM.
    """
    lines = [line for line in authority.splitlines() if not line.startswith("-----")]
    try:
        der = base64.b64decode("".join(lines), validate=True)
    except (binascii.Error, ValueError) as wrong:
        raise Mistake(say("sync.bad_authority")) from wrong
    return spell(hashlib.sha256(der).digest()[:FINGERPRINT_BYTES])


@dataclass(frozen=True, slots=True)
class EnrolCode:
    """secret: 8 characters for the Center · fingerprint: 16 characters that name its authority."""

    secret: str
    fingerprint: str

    def __str__(self) -> str:
        whole = self.secret + self.fingerprint
        return "-".join(whole[i : i + 4] for i in range(0, len(whole), 4))

    @classmethod
    def read(cls, text: str) -> "EnrolCode":
        """Small letters, spaces and the usual mix-ups (O for 0) are understood.

        Raises Mistake when it is no enrolment code.
        """
        heard = text.upper().translate(_HEARD)
        if len(heard) != _LENGTH or set(heard) - set(_ALPHABET):
            raise Mistake(say("sync.bad_enrol_code"), "code")
        return cls(heard[:_SECRET], heard[_SECRET:])

    def vouches_for(self, authority: str) -> bool:
        """Whether the PEM certificate is the one that this code names."""
        return fingerprint(authority) == self.fingerprint
