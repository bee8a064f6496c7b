"""Signing in: a fresh signature for each token, kept in memory, asked for when it is needed."""

from dataclasses import dataclass, field

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from core.errors import LaptopRevoked, NotUnderstood, ProgramTooOld, SignInNeeded
from core.watch import Watch
from sync.protocol import messages as m
from sync.protocol.outcomes import PROBLEMS
from sync.protocol.proof import assertion
from sync.wire.sign_in import MARGIN_SECONDS, SignedIn, Signer, new_signing_key, public_key
from sync.wire.wire import NotNow

NOW_MS = 1_795_302_000_000
KEY = new_signing_key()
SIGNER = Signer("center-1", "L1", KEY, "0.1.0")


def refusing(name: str) -> m.Problem:
    status, title = PROBLEMS[name]
    return m.Problem(m.URN + name, title, status, NOW_MS)


@dataclass
class Gate:
    """The part of a Center that looks at signatures and tokens; answers health to the rest."""

    nonces: list[str] = field(default_factory=list)
    good: str = ""
    tokens_given: int = 0
    refusal: m.Problem | None = None
    asked: list[str] = field(default_factory=list)

    def ask(self, request: m.Request, watch: Watch, access: str | None = None) -> m.Reply:
        self.asked.append(type(request).__name__)
        if isinstance(request, m.AskTime):
            self.nonces.append(f"nonce-{len(self.nonces)}")
            return m.TimeNow(NOW_MS, self.nonces[-1])
        if isinstance(request, m.Token):
            return self._token(request)
        if access != self.good:
            return refusing("sign-in")
        return self.refusal or m.Unchanged(NOW_MS)

    def _token(self, request: m.Token) -> m.Reply:
        assert request.nonce == self.nonces.pop(), "each nonce is good once"
        signed = assertion("center-1", request.laptop, request.nonce)
        Ed25519PublicKey.from_public_bytes(public_key(KEY)).verify(request.signature, signed)
        self.tokens_given += 1
        self.good = f"token-{self.tokens_given}"
        return m.Granted(self.good, 900, renew_recovery=False, server_ms=NOW_MS)

    def close(self) -> None:
        self.good = ""


class Time:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def ask(wire: SignedIn) -> m.Reply:
    return wire.ask(m.Manifest(1, None), Watch())


def test_one_token_serves_until_a_minute_before_its_end() -> None:
    gate, time = Gate(), Time()
    wire = SignedIn(gate, SIGNER, time)
    ask(wire)
    time.now = 900 - MARGIN_SECONDS - 1
    ask(wire)
    assert gate.asked == ["AskTime", "Token", "Manifest", "Manifest"]
    time.now = 900 - MARGIN_SECONDS
    ask(wire)
    assert gate.tokens_given == 2


def test_a_token_that_the_center_has_forgotten_is_renewed_once() -> None:
    gate = Gate()
    wire = SignedIn(gate, SIGNER, Time())
    ask(wire)
    gate.good = "after a restart"
    assert ask(wire) == m.Unchanged(NOW_MS)
    assert gate.tokens_given == 2


def test_a_center_that_takes_no_token_is_told_and_not_asked_for_ever() -> None:
    gate = Gate(refusal=refusing("sign-in"))
    with pytest.raises(SignInNeeded):
        ask(SignedIn(gate, SIGNER, Time()))
    assert gate.tokens_given == 2


def test_what_needs_no_token_signs_nothing() -> None:
    gate = Gate(good="x")
    SignedIn(gate, SIGNER, Time()).ask(m.AskTime(), Watch())
    assert gate.asked == ["AskTime"]


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("laptop-revoked", LaptopRevoked),
        ("program-too-old", ProgramTooOld),
        ("try-again", NotNow),
        ("too-many", NotNow),
    ],
)
def test_refusals_that_end_a_sync_are_errors(name: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        ask(SignedIn(Gate(refusal=refusing(name)), SIGNER, Time()))


@pytest.mark.parametrize("name", ["gap", "fork", "epoch", "too-large"])
def test_refusals_that_a_sync_settles_are_replies(name: str) -> None:
    reply = ask(SignedIn(Gate(refusal=refusing(name)), SIGNER, Time()))
    assert isinstance(reply, m.Problem)
    assert reply.name == name


def test_a_revoked_laptop_signs_in_anew_when_it_is_asked_again() -> None:
    gate = Gate(refusal=refusing("laptop-revoked"))
    wire = SignedIn(gate, SIGNER, Time())
    with pytest.raises(LaptopRevoked):
        ask(wire)
    gate.refusal = None
    ask(wire)
    assert gate.tokens_given == 2


def test_closing_forgets_the_token() -> None:
    gate = Gate()
    wire = SignedIn(gate, SIGNER, Time())
    ask(wire)
    wire.close()
    gate.good = "token-1"
    ask(wire)
    assert gate.tokens_given == 2


def test_an_answer_that_is_no_token_is_not_understood() -> None:
    class Fool(Gate):
        def _token(self, request: m.Token) -> m.Reply:
            return m.Healthy(NOW_MS)

    with pytest.raises(NotUnderstood):
        ask(SignedIn(Fool(), SIGNER, Time()))


def test_a_center_that_has_read_out_the_recovery_code_is_heard() -> None:
    class Reader(Gate):
        def _token(self, request: m.Token) -> m.Reply:
            self.good = "t"
            return m.Granted("t", 900, renew_recovery=True, server_ms=NOW_MS)

    wire = SignedIn(Reader(), SIGNER, Time())
    ask(wire)
    assert wire.wants_recovery
