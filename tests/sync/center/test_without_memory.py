"""Workers without a memory of their own: what one was told holds at every other."""

from collections.abc import Callable
from datetime import timedelta

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from core.clock import FixedClock
from sync.center.access import NONCE_MS, SKEW_MS
from sync.center.base import Base
from sync.center.desk import Desk
from sync.protocol import messages as m
from sync.protocol.proof import EnrolCode, assertion
from tests.helpers.centers import Center
from tests.helpers.writers import Writer, raw_public

Enrol = Callable[[str], Writer]


def another(center: Center, *, ahead_ms: int = 0) -> Desk:
    """A second worker over the same database, perhaps on a machine whose clock is ahead."""
    clock = FixedClock(center.clock.now() + timedelta(milliseconds=ahead_ms))
    return Desk(Base(center.url, clock), center.keys)


def name(reply: m.Reply) -> str:
    assert isinstance(reply, m.Problem), reply
    return reply.name


def signed(pen: Writer, nonce: str) -> m.Token:
    signature = pen.key.sign(assertion(pen.center, pen.laptop, nonce))
    return m.Token(pen.laptop, nonce, signature, "1.0.0", 1)


def test_a_signature_shown_to_one_worker_is_used_at_all(center: Center, enrol: Enrol) -> None:
    gaon, second = enrol("gaon"), another(center)
    time = center.desk.handle(m.AskTime())
    assert isinstance(time, m.TimeNow)
    token = signed(gaon, time.nonce)
    assert isinstance(second.handle(token), m.Granted)
    assert name(center.desk.handle(token)) == "sign-in"
    assert name(second.handle(token)) == "sign-in"
    second.base.close()


def test_a_token_of_one_worker_is_good_at_all(center: Center, enrol: Enrol) -> None:
    gaon, second = enrol("gaon"), another(center)
    assert isinstance(second.handle(m.Manifest(1), gaon.access), m.Streams)
    second.base.close()


def test_wrong_codes_are_counted_over_all_workers(center: Center) -> None:
    center.staff.add_consultant("gaon", "가온들")
    code, second = EnrolCode.read(center.staff.enrol_code("gaon")).secret, another(center)
    key = raw_public(Ed25519PrivateKey.generate())
    for turn in range(20):
        desk = (center.desk, second)[turn % 2]
        wrong = m.Enrol("AAAAAAAA", key, b"box", "견본", "1.0.0", 1)
        assert name(desk.handle(wrong)) == "code-used"
    right = m.Enrol(code, key, b"box", "견본", "1.0.0", 1)
    assert name(center.desk.handle(right)) == "too-many"
    assert name(second.handle(right)) == "too-many"
    second.base.close()


def test_a_worker_whose_clock_is_a_little_ahead_gives_good_nonces(
    center: Center, enrol: Enrol
) -> None:
    gaon, ahead = enrol("gaon"), another(center, ahead_ms=SKEW_MS)
    time = ahead.handle(m.AskTime())
    assert isinstance(time, m.TimeNow)
    token = signed(gaon, time.nonce)
    assert isinstance(center.desk.handle(token), m.Granted)
    assert isinstance(center.clock, FixedClock)
    center.clock.go_on(timedelta(milliseconds=NONCE_MS + SKEW_MS - 1))
    assert name(center.desk.handle(token)) == "sign-in"
    ahead.base.close()
