"""First contact and signing in: codes, nonces, tokens, laptops switched off."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from core.clock import FixedClock
from core.record.change import SCHEMA
from sync.center.desk import Desk
from sync.protocol import messages as m
from sync.protocol.proof import EnrolCode, assertion
from tests.helpers.centers import Center
from tests.helpers.writers import Writer, deposit, raw_public

Enrol = Callable[[str], Writer]


def go_on(center: Center, **by: float) -> None:
    assert isinstance(center.clock, FixedClock)
    center.clock.go_on(timedelta(**by))


def a_code(center: Center) -> str:
    center.staff.add_consultant("gaon", "가온들")
    return EnrolCode.read(center.staff.enrol_code("gaon")).secret


def use(center: Center, code: str, key: Ed25519PrivateKey | None = None) -> m.Reply:
    key = key or Ed25519PrivateKey.generate()
    return center.desk.handle(m.Enrol(code, raw_public(key), b"box", "견본 노트북", "1.0.0", 1))


def name(reply: m.Reply) -> str:
    assert isinstance(reply, m.Problem), reply
    return reply.name


def test_the_code_names_the_center_that_greets(center: Center) -> None:
    center.staff.add_consultant("gaon", "가온들")
    code = EnrolCode.read(center.staff.enrol_code("gaon"))
    greeting = center.desk.handle(m.Greet())
    assert isinstance(greeting, m.Greeting)
    assert code.vouches_for(greeting.authority)
    assert (greeting.center, greeting.name) == (center.base.center, "견본센터")


def test_a_code_is_good_once_and_for_a_lost_answer(center: Center) -> None:
    code, key = a_code(center), Ed25519PrivateKey.generate()
    first = use(center, code, key)
    assert isinstance(first, m.Enrolled)
    assert first.consultant_name == "가온들"
    again = use(center, code, key)
    assert isinstance(again, m.Enrolled)
    assert again.laptop == first.laptop
    assert name(use(center, code)) == "code-used"


def test_a_code_runs_out(center: Center) -> None:
    code = a_code(center)
    go_on(center, minutes=15)
    assert name(use(center, code)) == "code-used"


def test_guessing_codes_is_slowed_down(center: Center) -> None:
    code = a_code(center)
    for _ in range(20):
        assert name(use(center, "AAAAAAAA")) == "code-used"
    refused = use(center, code)
    assert isinstance(refused, m.Problem)
    assert (refused.name, refused.status, refused.retry_after) == ("too-many", 429, 60)
    go_on(center, seconds=61)
    assert isinstance(use(center, code), m.Enrolled)


def test_a_nonce_is_good_once_and_for_a_minute(center: Center, enrol: Enrol) -> None:
    gaon = enrol("gaon")

    def token(nonce: str, key: Ed25519PrivateKey = gaon.key) -> m.Reply:
        signature = key.sign(assertion(gaon.center, gaon.laptop, nonce))
        return center.desk.handle(m.Token(gaon.laptop, nonce, signature, "1.0.0", 1))

    time = center.desk.handle(m.AskTime())
    assert isinstance(time, m.TimeNow)
    assert name(token(time.nonce, Ed25519PrivateKey.generate())) == "sign-in"
    assert isinstance(token(time.nonce), m.Granted)
    assert name(token(time.nonce)) == "sign-in"
    late = center.desk.handle(m.AskTime())
    assert isinstance(late, m.TimeNow)
    go_on(center, seconds=60)
    assert name(token(late.nonce)) == "sign-in"
    assert name(token("made up")) == "sign-in"


def test_a_signature_of_another_laptop_or_center_is_no_proof(center: Center, enrol: Enrol) -> None:
    gaon, narae = enrol("gaon"), enrol("narae")
    time = center.desk.handle(m.AskTime())
    assert isinstance(time, m.TimeNow)
    for signed in (
        assertion(gaon.center, narae.laptop, time.nonce),
        assertion("another center", gaon.laptop, time.nonce),
    ):
        request = m.Token(gaon.laptop, time.nonce, gaon.key.sign(signed), "1.0.0", 1)
        assert name(center.desk.handle(request)) == "sign-in"


@pytest.mark.parametrize("access", [None, "", "nonsense", "가"])
def test_without_a_token_nothing_is_given(center: Center, access: str | None) -> None:
    assert name(center.desk.handle(m.Manifest(1), access)) == "sign-in"


def test_a_token_ends_after_a_quarter_of_an_hour(center: Center, enrol: Enrol) -> None:
    gaon = enrol("gaon")
    go_on(center, minutes=14, seconds=59)
    assert isinstance(gaon.ask(m.Manifest(1)), m.Streams)
    go_on(center, seconds=1)
    assert name(gaon.ask(m.Manifest(1))) == "sign-in"


def test_a_token_of_another_center_is_nothing(center: Center, enrol: Enrol) -> None:
    gaon = enrol("gaon")
    secret = center.keys.folder / "token.key"
    secret.write_bytes(b"x" * 32)
    assert name(Desk(center.base, center.keys).handle(m.Manifest(1), gaon.access)) == "sign-in"


def test_a_laptop_that_was_switched_off_gets_nothing_at_once(
    center: Center, enrol: Enrol, case: str
) -> None:
    gaon = enrol("gaon")
    gaon.write(case, deposit(1))
    center.staff.revoke(gaon.laptop)
    requests: list[m.Request] = [
        m.Manifest(1), gaon.push_request(), m.Pull((m.Want(case, 1, 0),), 1000), m.FetchPack(1),
        m.RenewRecovery(b"box"),
    ]  # fmt: skip
    assert {name(gaon.ask(request)) for request in requests} == {"laptop-revoked"}
    assert name(gaon.sign_in()) == "laptop-revoked"
    assert gaon.cid(1) not in center.changes()


def test_a_program_too_old_may_still_send(center: Center, enrol: Enrol, case: str) -> None:
    gaon = enrol("gaon")
    gaon.write(case, deposit(1))
    gaon.desk = Desk(center.base, center.keys, min_schema=SCHEMA + 1)
    assert name(gaon.ask(m.Manifest(1))) == "program-too-old"
    assert name(gaon.ask(m.Pull((m.Want(case, 1, 0),), 1000))) == "program-too-old"
    assert gaon.push().acked == 1


def test_a_recovery_code_is_read_once_and_then_renewed(center: Center) -> None:
    from nacl.public import PublicKey, SealedBox

    code, key = a_code(center), Ed25519PrivateKey.generate()
    box = SealedBox(PublicKey(center.keys.recovery_public)).encrypt(b"ABCDEFGHJKMNPQRSTVWXYZ2345")
    enrolled = center.desk.handle(m.Enrol(code, raw_public(key), box, "견본", "1.0.0", 1))
    assert isinstance(enrolled, m.Enrolled)
    writer = Writer(
        center.desk, "gaon", enrolled.laptop, enrolled.user_stream, enrolled.center, key
    )
    first = writer.sign_in()
    assert isinstance(first, m.Granted)
    assert not first.renew_recovery
    assert center.staff.recovery_code(enrolled.laptop) == "ABCDEFGHJKMNPQRSTVWXYZ2345"
    second = writer.sign_in()
    assert isinstance(second, m.Granted)
    assert second.renew_recovery
    assert isinstance(writer.ask(m.RenewRecovery(b"another box")), m.Kept)
    third = writer.sign_in()
    assert isinstance(third, m.Granted)
    assert not third.renew_recovery


def test_a_box_that_is_no_box_is_refused(center: Center, enrol: Enrol) -> None:
    gaon = enrol("gaon")
    assert name(gaon.ask(m.RenewRecovery(b"x" * 2000))) == "malformed"
    code = EnrolCode.read(center.staff.enrol_code("gaon")).secret
    assert name(center.desk.handle(m.Enrol(code, b"short", b"", "견본", "1.0.0", 1))) == "malformed"
