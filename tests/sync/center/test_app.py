"""The web app over real TLS: what is no protocol is refused, what is one is packed and stamped."""

import gzip
import logging
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
import pytest
import requests
import uvicorn
from cryptography import x509

from core.clock import FixedClock
from sync.center import app as web
from sync.center import reports
from sync.center.desk import Desk
from sync.center.keys import make_keys, renew_certificate
from sync.protocol import messages as m
from sync.protocol.codec import encode, read_pulled
from sync.protocol.packing import READ_HERE, ZSTD, pack
from tests.helpers.centers import Center
from tests.helpers.packs import SHIPPED_SERIAL, a_newer_pack, put
from tests.helpers.writers import Writer, deposit

Enrol = Callable[[str], Writer]
CLOSING = {"Connection": "close"}
MANIFEST = "/v1/sync/manifest?instance=1"
JSON = {"Content-Type": "application/json"}


@contextmanager
def open_to(center: Center, desk: Desk | None = None) -> Iterator[str]:
    """The web app on a free port; its address."""
    config = uvicorn.Config(
        web.app(desk or center.desk), port=0, log_config=None, access_log=False,
        ssl_certfile=str(center.keys.certificate), ssl_keyfile=str(center.keys.certificate_key),
    )  # fmt: skip
    server = uvicorn.Server(config)
    listening = socket.create_server(("127.0.0.1", 0))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    try:
        yield f"https://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(20)
        listening.close()


@pytest.fixture
def web_center(center: Center) -> Iterator[Callable[..., requests.Response]]:
    """Ask the Center over TLS, trusting its authority and nobody else."""
    authority = str(center.keys.folder / "authority.pem")
    with open_to(center) as address, requests.Session() as session:
        session.headers.update(CLOSING)

        def ask(method: str, path: str, **fields: Any) -> requests.Response:
            return session.request(method, address + path, verify=authority, timeout=20, **fields)

        yield ask


def problem(response: requests.Response) -> m.Problem:
    assert response.headers["content-type"] == "application/problem+json"
    said = msgspec.json.decode(response.content, type=m.Problem)
    assert said.status == response.status_code
    return said


@pytest.mark.parametrize("how", ["gzip", "zstd"])
def test_a_push_and_a_pull_are_packed_both_ways(
    enrol: Enrol, case: str, web_center: Callable[..., requests.Response], how: str
) -> None:
    """As the laptop says it can; one that knows only gzip goes on as before."""
    gaon = enrol("gaon")
    for amount in range(50):
        gaon.write(case, deposit(amount), row=f"household/{amount}")
    bearer = {"Authorization": f"Bearer {gaon.access}"}
    packed = pack(encode(gaon.push_request()), how)
    headers = JSON | bearer | {"Content-Encoding": how}
    pushed = web_center("POST", "/v1/sync/push", data=packed, headers=headers)
    assert msgspec.json.decode(pushed.content, type=m.Pushed).acked == 50
    assert int(pushed.headers["Server-Ms"]) > 0
    want = encode(m.Pull((m.Want(case, 1, 0),), 10**6))
    reads = JSON | bearer | {"Accept-Encoding": how}
    pulled = web_center("POST", "/v1/sync/pull", data=want, headers=reads)
    assert pulled.headers["content-encoding"] == how
    assert pulled.headers["accept-encoding"] == READ_HERE
    frames = read_pulled(pulled.content.splitlines(keepends=True)).frames
    assert sum(len(frame.rows) for frame in frames) == 51


def test_nothing_to_do_is_one_request_without_a_body(
    enrol: Enrol, case: str, web_center: Callable[..., requests.Response]
) -> None:
    bearer = {"Authorization": f"Bearer {enrol('gaon').access}"}
    first = web_center("GET", MANIFEST, headers=bearer)
    assert first.status_code == 200
    again = bearer | {"If-None-Match": first.headers["etag"]}
    second = web_center("GET", MANIFEST, headers=again)
    assert (second.status_code, second.content) == (304, b"")
    assert int(second.headers["Server-Ms"]) > 0


@pytest.mark.parametrize("instance", ["", "0", "one", "-1", "9" * 30])
def test_a_manifest_for_no_instance_is_malformed(
    enrol: Enrol, web_center: Callable[..., requests.Response], instance: str
) -> None:
    bearer = {"Authorization": f"Bearer {enrol('gaon').access}"}
    path = f"/v1/sync/manifest?instance={instance}"
    assert problem(web_center("GET", path, headers=bearer)).name == "malformed"


def test_the_rest_of_a_pack_is_given_of_the_same_file_only(
    center: Center, enrol: Enrol, web_center: Callable[..., requests.Response], tmp_path: Path
) -> None:
    reports.publish_pack(center.staff, put(a_newer_pack(), tmp_path / "pack"))
    path = f"/v1/packs/{SHIPPED_SERIAL + 1}"
    bearer = {"Authorization": f"Bearer {enrol('gaon').access}"}
    whole = web_center("GET", path, headers=bearer)
    etag, size = whole.headers["etag"], len(whole.content)

    def rest(wanted: str, of: str = etag) -> requests.Response:
        return web_center("GET", path, headers=bearer | {"Range": wanted, "If-Range": of})

    second = rest("bytes=1000-")
    assert (second.status_code, second.content) == (206, whole.content[1000:])
    assert second.headers["content-range"] == f"bytes 1000-{size - 1}/{size}"
    for ignored in (
        rest("bytes=1000-", '"another"'),
        rest("bytes=0-"),
        rest(f"bytes={size}-"),
        rest("bytes=5-9"),
        rest("lines=1-"),
    ):
        assert (ignored.status_code, ignored.content) == (200, whole.content)


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({"data": b"{}", "headers": {}}, "not-json"),
        ({"data": b"{}", "headers": JSON | {"Content-Encoding": "br"}}, "not-json"),
        ({"data": b"{}", "headers": JSON}, "malformed"),
        ({"data": b"no json", "headers": JSON}, "malformed"),
        ({"data": b"no gzip", "headers": JSON | {"Content-Encoding": "gzip"}}, "malformed"),
        (
            {
                "data": gzip.compress(b"{}" * 50)[:-9],
                "headers": JSON | {"Content-Encoding": "gzip"},
            },
            "malformed",
        ),
        ({"data": b" " * (17 * 1024 * 1024), "headers": JSON}, "too-large"),
        (
            {
                "data": gzip.compress(b" " * (65 * 1024 * 1024)),
                "headers": JSON | {"Content-Encoding": "gzip"},
            },
            "too-large",
        ),
        ({"data": b"no zstd", "headers": JSON | {"Content-Encoding": "zstd"}}, "malformed"),
        (
            {
                "data": pack(b" " * (65 * 1024 * 1024), ZSTD),
                "headers": JSON | {"Content-Encoding": "zstd"},
            },
            "too-large",
        ),
    ],
)
def test_a_body_that_is_no_message_is_refused(
    web_center: Callable[..., requests.Response], fields: dict[str, Any], name: str
) -> None:
    assert problem(web_center("POST", "/v1/sync/push", **fields)).name == name


def test_unknown_paths_and_methods_are_problems_too(
    web_center: Callable[..., requests.Response],
) -> None:
    assert problem(web_center("GET", "/sync/manifest")).name == "not-found"
    assert problem(web_center("GET", "/v1/packs/first")).name == "not-found"
    wrong = web_center("DELETE", "/v1/time")
    assert problem(wrong).name == "wrong-method"
    assert set(wrong.headers["allow"].split(", ")) == {"GET", "HEAD"}
    assert problem(web_center("GET", "/v1/packs/1")).name == "sign-in"
    assert web_center("GET", "/v1/health").status_code == 200


class Broken(Desk):
    """A desk that meets a fault nobody thought of, with words of a household in it."""

    def handle(self, request: m.Request, access: str | None = None) -> m.Reply:
        raise RuntimeError("가온들 010-0000-0001")


def test_a_fault_of_the_center_is_try_again_and_its_log_has_no_words(
    center: Center, caplog: pytest.LogCaptureFixture
) -> None:
    authority = str(center.keys.folder / "authority.pem")
    with (
        caplog.at_level(logging.INFO),
        open_to(center, Broken(center.base, center.keys)) as address,
    ):
        response = requests.get(f"{address}/v1/time", headers=CLOSING, verify=authority, timeout=20)
    said = problem(response)
    assert (said.name, said.status) == ("try-again", 503)
    assert int(response.headers["retry-after"]) == 30
    assert "RuntimeError in handle" in caplog.text
    assert "가온들" not in caplog.text
    assert "010-" not in caplog.text


def test_the_log_tells_the_laptop_and_nothing_of_what_passed(
    center: Center, enrol: Enrol, case: str, caplog: pytest.LogCaptureFixture
) -> None:
    gaon = enrol("gaon")
    gaon.note(case, "바다솔 할머니 메모")
    headers = JSON | CLOSING | {"Authorization": f"Bearer {gaon.access}"}
    authority = str(center.keys.folder / "authority.pem")
    with caplog.at_level(logging.INFO), open_to(center) as address:
        body = encode(gaon.push_request())
        requests.post(
            f"{address}/v1/sync/push", data=body, headers=headers, verify=authority, timeout=20
        )
    line = next(one for one in caplog.messages if one.startswith("Push"))
    assert f"laptop={gaon.laptop}" in line
    assert "바다솔" not in caplog.text
    assert gaon.access not in caplog.text


def test_a_database_that_is_away_is_try_again(
    center: Center, enrol: Enrol, case: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sqlalchemy.exc import OperationalError

    gaon = enrol("gaon")
    gaon.write(case, deposit(1))

    def away(*_words: object) -> None:
        raise OperationalError("BEGIN", {}, Exception("no connection"))

    monkeypatch.setattr(center.base, "transact", away)
    reply = gaon.ask(gaon.push_request())
    assert isinstance(reply, m.Problem)
    assert (reply.name, reply.retry_after) == ("try-again", 5)


def test_another_authority_is_not_believed(center: Center, tmp_path: Any) -> None:
    other = make_keys(tmp_path / "other", "127.0.0.1")
    with open_to(center) as address, pytest.raises(requests.exceptions.SSLError):
        requests.get(f"{address}/v1/time", verify=str(other.folder / "authority.pem"), timeout=20)


def test_the_certificate_is_renewed_under_the_same_authority(center: Center) -> None:
    from datetime import timedelta

    assert isinstance(center.clock, FixedClock)
    authority = center.keys.authority
    old = x509.load_pem_x509_certificate(center.keys.certificate.read_bytes())
    assert not renew_certificate(center.keys)
    near_the_end = old.not_valid_after_utc - timedelta(days=29)
    assert renew_certificate(center.keys, near_the_end)
    new = x509.load_pem_x509_certificate(center.keys.certificate.read_bytes())
    assert new.not_valid_after_utc > old.not_valid_after_utc
    assert center.keys.authority == authority
    new.verify_directly_issued_by(x509.load_pem_x509_certificate(authority.encode()))


def test_key_files_are_for_the_centers_account_alone(center: Center) -> None:
    modes = {file.name: file.stat().st_mode & 0o777 for file in center.keys.folder.iterdir()}
    assert set(modes.values()) == {0o600}
    assert center.keys.folder.stat().st_mode & 0o777 == 0o700
