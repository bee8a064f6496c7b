"""First contact and signing in (docs/decisions/0030-protocol.md)."""

from msgspec import field

from sync.protocol.laptop.orders import Lease
from sync.protocol.message import Message

# --- first contact ---------------------------------------------------------------------------


class Greet(Message, frozen=True):
    """Who is there? The only question asked before the Center's certificate is known."""


class Greeting(Message, frozen=True):
    """center: its id (uuid text) · name: for people · authority: its certificate authority, PEM,
    believed only when the enrolment code names its fingerprint (sync.protocol.enrol_code) ·
    recovery_key: X25519 public key to which recovery boxes are sealed · pack_keys: Ed25519
    public keys under which its packs are signed."""

    center: str
    name: str
    authority: str
    recovery_key: bytes
    pack_keys: tuple[bytes, ...]
    server_ms: int


class Enrol(Message, frozen=True):
    """code: the secret part of the enrolment code · public_key: the laptop's Ed25519 key ·
    recovery_box: the recovery code, sealed · name: the laptop's name, for people ·
    schema: newest record schema the program writes · app: its version."""

    code: str
    public_key: bytes
    recovery_box: bytes
    name: str
    app: str
    schema: int = field(name="sv")


class Enrolled(Message, frozen=True):
    """laptop, instance: first parts of its change ids · consultant: id of the person ·
    user_stream: the stream of assignments and notices."""

    laptop: str
    instance: int
    center: str
    consultant: str
    consultant_name: str
    user_stream: str
    server_ms: int


class RenewRecovery(Message, frozen=True):
    """A new recovery box, after the old code was read out."""

    recovery_box: bytes


class Kept(Message, frozen=True):
    """The Center has stored it."""

    server_ms: int


# --- signing in ------------------------------------------------------------------------------


class AskTime(Message, frozen=True):
    """What time is it? Also gives the nonce for signing in."""


class TimeNow(Message, frozen=True):
    """nonce: good once, for a minute."""

    server_ms: int
    nonce: str


class Token(Message, frozen=True):
    """signature: Ed25519 over sync.protocol.proof.assertion(center, laptop, nonce)."""

    laptop: str
    nonce: str
    signature: bytes
    app: str
    schema: int = field(name="sv")


class Granted(Message, frozen=True, omit_defaults=True):
    """access: bearer token, kept in memory only · expires_in: seconds ·
    renew_recovery: the recovery code was read out; send a new box · lease: for how long the laptop
    may stay away, where the Center has set it."""

    access: str
    expires_in: int
    renew_recovery: bool
    server_ms: int
    lease: Lease | None = None


class AskHealth(Message, frozen=True):
    """Does the Center answer?"""


class Healthy(Message, frozen=True):
    """It does, and reaches its database."""

    server_ms: int
