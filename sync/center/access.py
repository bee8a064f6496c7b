"""Who is there and what they may send: nonces, tokens, guesses at codes, roles.

Tokens are signed by the Center and live 15 minutes; a laptop that was switched off is refused at
every request, whatever its token says. Nothing is kept in memory, so that any worker answers for
any other: what was used or tried stands in the database (sync.center.sql.attempts).
"""

import base64
import hashlib
import hmac
import secrets
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from core.record.change import Change
from core.record.kinds import KINDS
from sync.protocol import outcomes as codes
from sync.protocol.proof import assertion

TOKEN_SECONDS = 15 * 60
NONCE_MS = 60_000
SKEW_MS = 5_000
"""Clocks of workers on several machines: a nonce may seem to come from so far ahead."""
MOST_WRONG_CODES = 20
WRONG_CODES_MS = 60_000
"""Guessing enrolment codes is slowed down for everybody."""

OWNER, READER = "owner", "reader"
DECISION = "held_decision"
"""Kind of the record by which the owner of a case takes held work in or declines it."""


@dataclass(frozen=True, slots=True)
class Caller:
    """The laptop that speaks, and its consultant. instance: the highest number given to it."""

    laptop: str
    instance: int
    consultant: str


class Access:
    """Tokens and nonces of one Center.

    secret: 32 bytes that nobody else has · now: milliseconds by the Center's clock.
    """

    def __init__(self, secret: bytes, now: Callable[[], int]) -> None:
        self._secret = secret
        self._now = now

    def nonce(self) -> str:
        """Something new to sign, good for a minute; that it is good once, the database sees to."""
        return self._sealed(f"n.{self._now()}.{secrets.token_hex(8)}")

    def is_proof(self, center: str, laptop: str, key: bytes, nonce: str, signature: bytes) -> bool:
        """Whether the laptop's key signed this nonce, which is fresh."""
        try:
            signer = Ed25519PublicKey.from_public_bytes(key)
            signer.verify(signature, assertion(center, laptop, nonce))
        except (InvalidSignature, ValueError):
            return False
        parts = self._opened(nonce)
        if parts is None or parts[0] != "n":
            return False
        return -SKEW_MS <= self._now() - int(parts[1]) < NONCE_MS

    def token(self, laptop: str) -> str:
        """A bearer token for the laptop."""
        return self._sealed(f"t.{self._now() + TOKEN_SECONDS * 1000}.{laptop}")

    def laptop_of(self, token: str | None) -> str | None:
        """The laptop a token was given to, None when it is none or has run out."""
        parts = self._opened(token or "")
        if parts is None or parts[0] != "t" or int(parts[1]) <= self._now():
            return None
        return parts[2]

    def _sealed(self, text: str) -> str:
        mac = hmac.new(self._secret, text.encode(), hashlib.sha256).digest()
        return base64.urlsafe_b64encode(text.encode() + b"|" + mac).decode()

    def _opened(self, sealed: str) -> list[str] | None:
        try:
            whole = base64.urlsafe_b64decode(sealed.encode())
        except ValueError:
            return None
        text, mac = whole[:-33], whole[-32:]
        wanted = hmac.new(self._secret, text, hashlib.sha256).digest()
        if whole[-33:-32] != b"|" or not hmac.compare_digest(mac, wanted):
            return None
        return text.decode().split(".", 2)


def why_not(
    change: Change, caller: Caller, roles: Mapping[str, str], existing: Collection[str]
) -> str | None:
    """The reason for which a change of this caller is held, None when it may be applied."""
    if change.author != caller.consultant or change.kind not in KINDS:
        return codes.NO_ACCESS
    role = roles.get(change.stream)
    if role is None:
        return codes.NO_ACCESS if change.stream in existing else codes.UNKNOWN_STREAM
    if role == READER and change.kind != "note":
        return codes.NO_ACCESS
    if change.kind == DECISION and role != OWNER:
        return codes.NO_ACCESS
    return None
