"""Signing in: a fresh nonce signed by the laptop's key gives a token for 15 minutes.

The token lives in memory only; there is no refresh token, because a rotation whose answer is lost
would lock a laptop out. A new token is a new signature (docs/decisions/0003-keys.md). Ed25519:
RFC 8032.
"""

from collections.abc import Callable
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from core.errors import NotUnderstood
from core.record.change import SCHEMA
from core.sentence import say
from core.watch import Watch
from sync.protocol.messages import (
    AskTime,
    Granted,
    Lease,
    Problem,
    Reply,
    Request,
    TimeNow,
    Token,
)
from sync.protocol.proof import assertion
from sync.protocol.routes import ROUTES
from sync.wire.wire import Wire, refusal

MARGIN_SECONDS = 60.0
"""A token this near its end is not used any more."""


def new_signing_key() -> bytes:
    """A laptop's Ed25519 private key, 32 bytes."""
    return Ed25519PrivateKey.generate().private_bytes(
        Encoding.Raw, PrivateFormat.Raw, NoEncryption()
    )


def public_key(signing_key: bytes) -> bytes:
    """The public half, 32 bytes: what the Center keeps."""
    private = Ed25519PrivateKey.from_private_bytes(signing_key)
    return private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs in. center, laptop: their ids · signing_key: Ed25519, 32 bytes · app: version."""

    center: str
    laptop: str
    signing_key: bytes
    app: str

    def token(self, nonce: str) -> Token:
        """The request for a token, good for this nonce only."""
        private = Ed25519PrivateKey.from_private_bytes(self.signing_key)
        signature = private.sign(assertion(self.center, self.laptop, nonce))
        return Token(self.laptop, nonce, signature, self.app, SCHEMA)


class SignedIn:
    """A wire that signs in when a token is needed and keeps it in memory.

    monotonic: seconds that never go back · wants_recovery: the Center has read out the recovery
    code and waits for a new one · lease: for how long the laptop may stay away, once told.
    """

    def __init__(self, wire: Wire, signer: Signer, monotonic: Callable[[], float]) -> None:
        self._wire = wire
        self._signer = signer
        self._monotonic = monotonic
        self._access: str | None = None
        self._good_until = 0.0
        self.wants_recovery = False
        self.lease: Lease | None = None

    def ask(self, request: Request, watch: Watch, access: str | None = None) -> Reply:
        """As Wire.ask; raises LaptopRevoked, ProgramTooOld, SignInNeeded, NotNow besides.

        A token that the Center no longer knows is renewed once.
        """
        if access is not None or not ROUTES[type(request)].needs_token:
            return self._checked(self._wire.ask(request, watch, access))
        if self._access is None or self._monotonic() >= self._good_until:
            self._sign_in(watch)
        reply = self._wire.ask(request, watch, self._access)
        if isinstance(reply, Problem) and reply.name == "sign-in":
            self._sign_in(watch)
            reply = self._wire.ask(request, watch, self._access)
        return self._checked(reply)

    def access(self, watch: Watch, *, anew: bool = False) -> str:
        """A token that is good now, for what is no message. anew: the last one was refused.

        Raises as `ask`.
        """
        if anew or self._access is None or self._monotonic() >= self._good_until:
            self._sign_in(watch)
        return self._access or ""

    def close(self) -> None:
        """Forget the token and let go of the connection."""
        self._access = None
        self._wire.close()

    def _sign_in(self, watch: Watch) -> None:
        self._access = None
        asked_at = self._monotonic()
        now = self._checked(self._wire.ask(AskTime(), watch))
        if not isinstance(now, TimeNow):
            raise NotUnderstood(say("sync.not_understood", message=type(now).__name__))
        granted = self._wire.ask(self._signer.token(now.nonce), watch)
        granted = self._checked(granted)
        if not isinstance(granted, Granted):
            raise NotUnderstood(say("sync.not_understood", message=type(granted).__name__))
        self._access = granted.access
        self._good_until = asked_at + granted.expires_in - MARGIN_SECONDS
        self.wants_recovery = granted.renew_recovery
        self.lease = granted.lease

    def _checked(self, reply: Reply) -> Reply:
        """The reply, unless it is a refusal that no session can do anything about."""
        if isinstance(reply, Problem) and reply.name in _FINAL:
            if reply.name in ("laptop-revoked", "laptop-locked", "sign-in"):
                self._access = None
            raise refusal(reply)
        return reply


_FINAL = (
    "laptop-revoked", "laptop-locked", "program-too-old", "center-too-old", "sign-in", "try-again",
    "too-many",
)  # fmt: skip
