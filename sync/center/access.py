"""Who is there and what they may send: nonces, tokens, enrolment codes, roles.

Tokens are signed by the Center and live 15 minutes; a laptop that was switched off is refused at
every request, whatever its token says. Nonces are good once.
"""

import base64
import hashlib
import hmac
import secrets
from dataclasses import dataclass
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Connection, RowMapping, select

from core.record.change import Change
from core.record.kinds import KINDS
from sync.center.base import Base
from sync.center.tables import LAPTOP
from sync.protocol import outcomes as codes
from sync.protocol.proof import assertion

TOKEN_SECONDS = 15 * 60
NONCE_MS = 60_000
MOST_WRONG_CODES = 20
WRONG_CODES_MS = 60_000


@dataclass(frozen=True, slots=True)
class Caller:
    """The laptop that speaks, and its consultant."""

    laptop: str
    instance: int
    consultant: str


class Access:
    """Tokens and nonces of one Center. secret: 32 bytes that nobody else has."""

    def __init__(self, base: Base, secret: bytes) -> None:
        self._base = base
        self._secret = secret
        self._used: dict[str, int] = {}
        self._wrong: list[int] = []

    def nonce(self) -> str:
        """Something new to sign, good once and for a minute."""
        return self._sealed(f"n.{self._base.now()}.{secrets.token_hex(8)}")

    def is_proof(self, row: RowMapping, nonce: str, signature: bytes) -> bool:
        """Whether the laptop's key signed this nonce, which is fresh and unused."""
        if not self._is_fresh(nonce):
            return False
        try:
            key = Ed25519PublicKey.from_public_bytes(bytes(row["public_key"]))
            key.verify(signature, assertion(self._base.center, row["laptop_id"], nonce))
        except (InvalidSignature, ValueError):
            return False
        self._used[nonce] = self._base.now()
        return True

    def _is_fresh(self, nonce: str) -> bool:
        now = self._base.now()
        self._used = {one: at for one, at in self._used.items() if now - at < NONCE_MS}
        parts = self._opened(nonce)
        fresh = parts is not None and parts[0] == "n" and 0 <= now - int(parts[1]) < NONCE_MS
        return fresh and nonce not in self._used

    def token(self, laptop: str) -> str:
        """A bearer token for the laptop."""
        return self._sealed(f"t.{self._base.now() + TOKEN_SECONDS * 1000}.{laptop}")

    def laptop_of(self, token: str | None) -> str | None:
        """The laptop a token was given to, None when it is none or has run out."""
        parts = self._opened(token or "")
        if parts is None or parts[0] != "t" or int(parts[1]) <= self._base.now():
            return None
        return parts[2]

    def may_try_code(self) -> bool:
        """Guessing enrolment codes is slowed down for everybody."""
        now = self._base.now()
        self._wrong = [at for at in self._wrong if now - at < WRONG_CODES_MS]
        return len(self._wrong) < MOST_WRONG_CODES

    def note_wrong_code(self) -> None:
        self._wrong.append(self._base.now())

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


def laptop_row(
    base: Base, connection: Connection, laptop: str, *, locked: bool = False
) -> RowMapping | None:
    """What is kept of a laptop. locked: nobody else's push of this laptop comes between."""
    wanted = select(LAPTOP).where(LAPTOP.c.center_id == base.center, LAPTOP.c.laptop_id == laptop)
    found: Any = connection.execute(wanted.with_for_update() if locked else wanted)
    row: RowMapping | None = found.mappings().first()
    return row


def why_not(
    change: Change, caller: Caller, roles: dict[str, str], existing: set[str]
) -> str | None:
    """The reason for which a change of this caller is held, None when it may be applied."""
    if change.author != caller.consultant or change.kind not in KINDS:
        return codes.NO_ACCESS
    role = roles.get(change.stream)
    if role is None:
        return codes.NO_ACCESS if change.stream in existing else codes.UNKNOWN_STREAM
    if role == "reader" and change.kind != "note":
        return codes.NO_ACCESS
    return None
