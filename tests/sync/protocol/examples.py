"""One example of every message: the content of the golden files."""

from msgspec import Raw

from sync.protocol import messages as m

CASE = "5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01"
USER = "c0b7a1b2-0c4f-4a0e-8a84-3a0f6f0f7b02"
CENTER = "0e7d8c5a-1111-4222-8333-444455556666"
LIMITS = m.Limits(changes=1000, push_bytes=1048576, pull_bytes=4194304)
CHANGE = Raw(
    b'{"b":["L7QK2.1.4"],"bv":3,"g":"value","op":"set","r":"household/home.deposit","s":5,'
    b'"st":"5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01","sv":1,"t":"fact","tx":5,"u":"gaon",'
    b'"v":{"state":"given","value":50000000},"vi":null,"w":1795302000123}'
)
REGISTER = m.Register(
    kind="fact",
    row="household/home.deposit",
    group="value",
    ver=4,
    heads=(m.StandingChange(cid="L7QK2.1.5", ver=4, change=CHANGE),),
)

EXAMPLES: tuple[m.Message, ...] = (
    m.Greet(),
    m.Greeting(
        center=CENTER,
        name="견본 센터",
        authority="-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
        recovery_key=b"\x01" * 32,
        pack_keys=(b"\x02" * 32, b"\x03" * 32),
        server_ms=1795302000123,
    ),
    m.Enrol(
        code="7K2QFX9A",
        public_key=b"\x04" * 32,
        recovery_box=b"\x05" * 74,
        name="견본 노트북",
        app="1.0.0",
        schema=1,
    ),
    m.Enrolled(
        laptop="L7QK2",
        instance=1,
        center=CENTER,
        consultant="gaon",
        consultant_name="가온들",
        user_stream=USER,
        server_ms=1795302000123,
    ),
    m.RenewRecovery(recovery_box=b"\x06" * 74),
    m.Kept(server_ms=1795302000123),
    m.AskTime(),
    m.TimeNow(server_ms=1795302000123, nonce="n1"),
    m.Token(laptop="L7QK2", nonce="n1", signature=b"\x07" * 64, app="1.0.0", schema=1),
    m.Granted(access="a1", expires_in=900, renew_recovery=False, server_ms=1795302000123),
    m.AskHealth(),
    m.Healthy(server_ms=1795302000123),
    m.Manifest(instance=1, digest="d1"),
    m.Streams(
        streams=(
            m.StreamState(CASE, "case", 1, 57, "owner", "5f0c12ab"),
            m.StreamState(USER, "user", 1, 3, "self", "00aa11bb"),
        ),
        stored=6,
        pack=m.PackPointer(serial=7, edition="2026.2", sha256="ab" * 32, size=12345),
        min_schema=1,
        limits=LIMITS,
        digest="d2",
        server_ms=1795302000123,
    ),
    m.Unchanged(server_ms=1795302000123),
    m.Push(
        laptop="L7QK2",
        instance=1,
        first=5,
        schema=1,
        clock=m.LaptopClock(wall=1795302000123, offset=-200, mono=99),
        changes=(CHANGE,),
        dropped=(USER,),
    ),
    m.Pushed(
        acked=6,
        outcomes=(m.Outcome(5, "conflict", 58), m.Outcome(6, "held:no-access", None)),
        limits=LIMITS,
        server_ms=1795302000123,
    ),
    m.Pull(want=(m.Want(CASE, 1, 0, ""),), max_bytes=1048576),
    m.Frame(stream=CASE, epoch=1, after=0, to=4, rows=(REGISTER,), mark="5f0c12ab"),
    m.End(end=True, more=False, server_ms=1795302000123),
    m.Holding(
        streams=(m.StreamHere(CASE, 1, 57, "5f0c12ab", "ef" * 32),),
        leaving=(),
        rows=(m.RowHere(CASE, "fact", "household/home.deposit", "value", ("L7QK2.1.5",)),),
    ),
    m.Compared(
        differing=(CASE,),
        missing=(USER,),
        drop=(m.RowHere(CASE, "note", "2f6f3a34-0000-4000-8000-000000000001", "value"),),
        lacking=(),
        server_ms=1795302000123,
    ),
    m.FetchPack(serial=7, digest=None),
    m.Problem(
        type=m.URN + "gap",
        title="An earlier number is expected",
        status=409,
        server_ms=1795302000123,
        expected=5,
    ),
    m.AskOrder(laptop="L7QK2", signature=b"\x08" * 64),
    m.Ordered(
        state="lost",
        lease=m.Lease(warn_days=20, lock_days=30, code_days=7),
        order=m.SignedOrder(
            order=b"{}", signature=b"\x09" * 64, key=b"\x0a" * 32, voucher=b"\x0b" * 70
        ),
        server_ms=1795302000123,
    ),
    m.OrderReceipt(
        laptop="L7QK2",
        number=1795302000000,
        done="wiped",
        at_ms=1795302000123,
        signature=b"\x0c" * 64,
    ),
    m.Custody(laptop="L7QK2", sha256="cd" * 32, body=b"\x0d" * 9, signature=b"\x0e" * 64),
    m.InCustody(
        sha256="cd" * 32,
        server_ms=1795302000123,
        signature=b"\x0f" * 64,
        key=b"\x0a" * 32,
        voucher=b"\x0b" * 70,
        order=None,
    ),
)
