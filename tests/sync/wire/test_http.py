"""The wire over HTTPS: whom it believes, what it sends, what it makes of a bad answer."""

import gzip
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from core.errors import Mistake, NoCenter, NotUnderstood, SyncError, WrongCenter
from core.watch import Stopped, Watch
from sync.protocol import codec
from sync.protocol import messages as m
from sync.wire.greet import greet
from sync.wire.http import Http, read_address, trusting
from sync.wire.wire import Broken, NotNow
from tests.helpers.raw_server import Answer, Asked, RawServer, http, raw_server
from tests.helpers.tls import Authority, an_authority

Serving = Callable[[Answer], AbstractContextManager[tuple[RawServer, Http]]]

HEALTHY = http(codec.encode(m.Healthy(1_795_302_000_000)))


@pytest.fixture(scope="module")
def authority() -> Authority:
    return an_authority()


@pytest.fixture
def serving(authority: Authority, tmp_path: Path) -> "Serving":
    @contextmanager
    def serve(answer: Answer) -> Iterator[tuple[RawServer, Http]]:
        with raw_server(answer, authority.server_context(tmp_path)) as server:
            wire = Http(server.address, authority.pem, read_seconds=0.3)
            try:
                yield server, wire
            finally:
                wire.close()

    return serve


def ask(wire: Http, request: m.Request | None = None) -> m.Reply:
    return wire.ask(request or m.AskHealth(), Watch())


# --- whom it believes


def test_a_center_under_the_pinned_authority_is_believed(serving: Serving) -> None:
    with serving(lambda _: HEALTHY) as (_, wire):
        assert ask(wire) == m.Healthy(1_795_302_000_000)


def test_another_authority_is_not_believed_and_hears_nothing(
    authority: Authority, tmp_path: Path
) -> None:
    other = an_authority("Another")
    with raw_server(lambda _: HEALTHY, other.server_context(tmp_path)) as server:
        wire = Http(server.address, authority.pem)
        with pytest.raises(WrongCenter) as refused:
            ask(wire)
        wire.close()
        assert server.asked == []
    assert refused.value.sentence.key == "sync.wrong_certificate"


def test_a_certificate_for_another_address_is_not_believed(
    authority: Authority, tmp_path: Path
) -> None:
    context = authority.server_context(tmp_path, "127.0.0.9")
    with raw_server(lambda _: HEALTHY, context) as server:
        wire = Http(server.address, authority.pem)
        with pytest.raises(WrongCenter):
            ask(wire)
        wire.close()


def test_an_expired_certificate_is_not_believed(authority: Authority, tmp_path: Path) -> None:
    context = authority.server_context(tmp_path, is_expired=True)
    with raw_server(lambda _: HEALTHY, context) as server:
        wire = Http(server.address, authority.pem)
        with pytest.raises(WrongCenter):
            ask(wire)
        wire.close()


def test_no_other_authority_slips_in_beside_the_pinned_one(serving: Serving) -> None:
    with serving(lambda _: HEALTHY) as (_, wire):
        ask(wire)
        context = wire._session.get_adapter("https://")._context  # type: ignore[attr-defined]  # our adapter
    assert len(context.get_ca_certs()) == 1


def test_what_the_machine_says_of_proxies_and_authorities_is_not_asked(
    serving: Serving, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "none.pem"))
    with serving(lambda _: HEALTHY) as (_, wire):
        assert ask(wire) == m.Healthy(1_795_302_000_000)


def test_no_pem_is_no_authority() -> None:
    with pytest.raises(Mistake) as refused:
        trusting("certificate")
    assert refused.value.sentence.key == "sync.bad_authority"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("center.example", "https://center.example"),
        (" center.example:8443 ", "https://center.example:8443"),
        ("https://127.0.0.1:8443/", "https://127.0.0.1:8443"),
    ],
)
def test_an_address_is_read_as_people_type_it(typed: str, read: str) -> None:
    assert read_address(typed) == read


@pytest.mark.parametrize(
    "typed",
    ["", "http://center.example", "https://", "center example", "a:b:c", "https://u:p@h", "h/x"],
)
def test_what_is_no_address_is_a_mistake_at_that_field(typed: str) -> None:
    with pytest.raises(Mistake) as refused:
        read_address(typed)
    assert refused.value.field == "address"


# --- what it sends


def test_a_large_body_goes_out_packed_and_a_token_in_its_header(serving: Serving) -> None:
    wants = tuple(m.Want(f"stream-{n}", 0, n) for n in range(100))
    pull = m.Pull(wants, 1000)
    end = codec.encode(m.End(end=True, more=False, server_ms=1_795_302_000_000)) + b"\n"
    with serving(lambda _: http(end, kind="application/x-ndjson")) as (server, wire):
        wire.ask(pull, Watch(), "token")
    asked = server.asked[0]
    assert asked.head.startswith("POST /v1/sync/pull")
    assert "Authorization: Bearer token" in asked.head
    assert gzip.decompress(asked.body) == codec.encode(pull)


PACK = bytes(range(256)) * 100


def test_a_pack_that_broke_off_is_asked_for_from_where_it_stood(serving: Serving) -> None:
    whole = http(PACK, kind="application/zip", headers=('ETag: "e"', "Server-Ms: 1795302000000"))
    answers = [whole[:-10_000]]

    def answer(asked: Asked) -> bytes:
        if answers:
            return answers.pop()
        begins = int(asked.head.partition("Range: bytes=")[2].partition("-")[0])
        told = (
            f"Content-Range: bytes {begins}-{len(PACK) - 1}/{len(PACK)}",
            "Server-Ms: 1795302000000",
        )
        return http(PACK[begins:], "206 Partial Content", "application/zip", told)

    with serving(answer) as (server, wire):
        with pytest.raises(Broken):
            ask(wire, m.FetchPack(8))
        reply = ask(wire, m.FetchPack(8))
    assert isinstance(reply, m.PackFile)
    assert reply.body == PACK
    assert 'If-Range: "e"' in server.asked[1].head
    begins = int(server.asked[1].head.partition("Range: bytes=")[2].partition("-")[0])
    assert 0 < len(PACK) - 10_000 - begins < 8 * 1024, "most of what had come was kept"


def test_a_rest_that_begins_elsewhere_is_no_rest(serving: Serving) -> None:
    whole = http(PACK, kind="application/zip", headers=('ETag: "e"', "Server-Ms: 1795302000000"))
    other = http(PACK, "206 Partial Content", "application/zip", ("Content-Range: bytes 7-9/10",))
    answers = [other, whole[:-10_000]]
    with serving(lambda _: answers.pop()) as (_, wire):
        with pytest.raises(Broken):
            ask(wire, m.FetchPack(8))
        with pytest.raises(NotUnderstood):
            ask(wire, m.FetchPack(8))


def test_of_another_pack_nothing_is_kept(serving: Serving) -> None:
    whole = http(PACK, kind="application/zip", headers=('ETag: "e"', "Server-Ms: 1795302000000"))
    answers = [whole, whole[:-10_000]]
    with serving(lambda _: answers.pop()) as (server, wire):
        with pytest.raises(Broken):
            ask(wire, m.FetchPack(8))
        assert isinstance(ask(wire, m.FetchPack(9)), m.PackFile)
    assert "Range" not in server.asked[1].head


def test_the_manifest_is_a_conditional_question(serving: Serving) -> None:
    answer = http(status="304 Not Modified", headers=("Server-Ms: 1795302000000",))
    with serving(lambda _: answer) as (server, wire):
        assert ask(wire, m.Manifest(1, "abc")) == m.Unchanged(1_795_302_000_000)
    assert 'If-None-Match: "abc"' in server.asked[0].head


# --- what it makes of an answer


def lines(*frames: m.Frame) -> bytes:
    end = m.End(end=True, more=False, server_ms=1_795_302_000_000)
    return b"".join(codec.pulled_lines(m.Pulled(frames, end)))


def frame(stream: str, rows: int = 1) -> m.Frame:
    registers = tuple(m.Register("note", f"row-{n}", "value", n, ()) for n in range(rows))
    return m.Frame(stream, 0, 0, rows, registers)


PULL = m.Pull((m.Want("a", 0, 0),), 1000)


def test_a_pull_is_read_line_by_line_packed_or_not(serving: Serving) -> None:
    body = lines(frame("a"), frame("b", 2_000))
    packed = http(gzip.compress(body), headers=("Content-Encoding: gzip",))
    with serving(lambda _: packed) as (_, wire):
        pulled = ask(wire, PULL)
    assert isinstance(pulled, m.Pulled)
    assert pulled.frames == (frame("a"), frame("b", 2_000))


def test_whole_frames_before_a_cut_count_and_the_rest_is_to_be_asked_again(
    serving: Serving,
) -> None:
    body = lines(frame("a"), frame("b", 5_000))
    cut = http(body[: len(body) // 2], length=len(body), headers=("Server-Ms: 1795302000000",))
    with serving(lambda _: cut) as (_, wire):
        pulled = ask(wire, PULL)
    assert isinstance(pulled, m.Pulled)
    assert pulled.frames == (frame("a"),)
    assert pulled.end.more


def test_a_cut_before_the_first_whole_frame_is_a_broken_connection(serving: Serving) -> None:
    body = lines(frame("a", 5_000))
    cut = http(body[: len(body) // 2], length=len(body))
    with serving(lambda _: cut) as (_, wire), pytest.raises(Broken):
        ask(wire, PULL)


def test_an_altered_frame_is_not_taken_in(serving: Serving) -> None:
    body = lines(frame("a")).replace(b"row-0", b"row-1")
    with serving(lambda _: http(body)) as (_, wire), pytest.raises(NotUnderstood):
        ask(wire, PULL)


def test_a_refusal_is_a_reply(serving: Serving) -> None:
    problem = m.Problem(m.URN + "gap", "An earlier number is expected", 409, 5, expected=3)
    answer = http(codec.encode(problem), "409 Conflict", "application/problem+json")
    with serving(lambda _: answer) as (_, wire):
        assert ask(wire) == problem


HTML = b"<html>Please sign in to the hotel</html>"


@pytest.mark.parametrize(
    ("answer", "error", "key"),
    [
        (http(HTML, kind="text/html"), NotUnderstood, "sync.not_understood"),
        (http(HTML, "403 Forbidden", "text/html"), NotUnderstood, "sync.no_center_there"),
        (http(b"", "302 Found", headers=("Location: /x",)), NotUnderstood, "sync.no_center_there"),
        (http(b"{}"), NotUnderstood, "sync.not_understood"),
        (http(b"\xff\xfe"), NotUnderstood, "sync.not_understood"),
        (http(b"zz", headers=("Content-Encoding: gzip",)), NotUnderstood, "sync.no_center_there"),
        (http(HTML, "502 Bad Gateway", "text/html"), NotNow, "sync.center_busy"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort", Broken, "sync.connection_lost"),
        (b"", Broken, "sync.connection_lost"),
        (b"nonsense\r\n\r\n", Broken, "sync.connection_lost"),
    ],
)
def test_nonsense_gives_one_clear_sentence(
    serving: Serving, answer: bytes, error: type[SyncError], key: str
) -> None:
    with serving(lambda _: answer) as (_, wire), pytest.raises(error) as told:
        ask(wire)
    assert told.value.sentence.key == key


def test_a_proxy_that_refuses_the_size_counts_as_too_large(serving: Serving) -> None:
    answer = http(HTML, "413 Payload Too Large", "text/html")
    with serving(lambda _: answer) as (_, wire):
        reply = ask(wire)
    assert isinstance(reply, m.Problem)
    assert reply.name == "too-large"


def test_retry_after_is_heard(serving: Serving) -> None:
    answer = http(b"", "503 Service Unavailable", headers=("Retry-After: 7",))
    with serving(lambda _: answer) as (_, wire), pytest.raises(NotNow) as told:
        ask(wire)
    assert told.value.after == 7


def test_silence_is_a_broken_connection(serving: Serving) -> None:
    with serving(lambda _: None) as (_, wire), pytest.raises(Broken) as told:
        ask(wire)
    assert told.value.sentence.key == "sync.silent"


def test_an_endless_answer_is_not_read_to_its_end(
    serving: Serving, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.wire.answers.MOST_BYTES", 200_000)
    packed = http(gzip.compress(bytes(5_000_000)), headers=("Content-Encoding: gzip",))
    with serving(lambda _: packed) as (_, wire), pytest.raises(NotUnderstood):
        ask(wire)


def test_nobody_there_is_told_so(authority: Authority) -> None:
    wire = Http("https://127.0.0.1:1", authority.pem)
    with pytest.raises(NoCenter) as told:
        ask(wire)
    wire.close()
    assert told.value.sentence.key == "sync.no_connection"
    assert not isinstance(told.value, Broken)


def test_a_name_that_does_not_exist_is_told_as_no_connection(authority: Authority) -> None:
    wire = Http("https://center.invalid", authority.pem)
    with pytest.raises(NoCenter) as told:
        ask(wire)
    wire.close()
    assert told.value.sentence.key == "sync.no_connection"


def test_a_server_without_tls_is_no_center(authority: Authority) -> None:
    with raw_server(lambda _: HEALTHY, None) as server:
        wire = Http(server.address, authority.pem)
        with pytest.raises(NoCenter):
            ask(wire)
        wire.close()
        with pytest.raises(NotUnderstood):
            greet(server.address)


def test_stopping_is_looked_at_between_two_pieces(serving: Serving) -> None:
    watch = Watch()

    def answer(_: object) -> bytes:
        watch.ask_to_stop()
        return HEALTHY

    with serving(answer) as (_, wire), pytest.raises(Stopped):
        wire.ask(m.AskHealth(), watch)


def test_a_stopped_watch_asks_nothing(serving: Serving) -> None:
    watch = Watch()
    watch.ask_to_stop()
    with serving(lambda _: HEALTHY) as (server, wire):
        with pytest.raises(Stopped):
            wire.ask(m.AskHealth(), watch)
        assert server.asked == []


# --- the first question


GREETING = m.Greeting("center-1", "견본센터", "PEM", bytes(32), (), 1_795_302_000_000)


def test_a_stranger_is_greeted_without_a_certificate(authority: Authority, tmp_path: Path) -> None:
    context = authority.server_context(tmp_path)
    with raw_server(lambda _: http(codec.encode(GREETING)), context) as server:
        assert greet(server.address) == GREETING


@pytest.mark.parametrize("answer", [http(HTML, kind="text/html"), http(b"", "404 Not Found"), b""])
def test_a_stranger_that_is_no_center_is_told_so(
    authority: Authority, tmp_path: Path, answer: bytes
) -> None:
    context = authority.server_context(tmp_path)
    with raw_server(lambda _: answer, context) as server, pytest.raises(NotUnderstood):
        greet(server.address)


def test_nobody_to_greet_is_told_as_no_connection() -> None:
    with pytest.raises(NoCenter):
        greet("127.0.0.1:1")
