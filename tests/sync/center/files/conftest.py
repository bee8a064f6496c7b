"""A Center over TLS with a consultant who has a case, and tus spoken by hand."""

import base64
import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import requests

from core.clock import FixedClock
from tests.helpers.centers import Center
from tests.helpers.laptops import MORNING
from tests.helpers.writers import Writer
from tests.sync.center.conftest import emptied
from tests.sync.center.test_app import open_to

KINDS = "application/offset+octet-stream"


def said(plain: bytes) -> str:
    return base64.b64encode(plain).decode()


@dataclass
class Hand:
    """One laptop that speaks tus by hand."""

    session: requests.Session
    address: str
    pen: Writer

    def ask(
        self, method: str, path: str, headers: dict[str, str] | None = None, body: bytes = b""
    ) -> requests.Response:
        whole = {
            "Authorization": f"Bearer {self.pen.access}", "Tus-Resumable": "1.0.0",
        } | (headers or {})  # fmt: skip
        return self.session.request(method, self.address + path, headers=whole, data=body)

    def begin(self, case: str, content: bytes, sha256: str = "") -> requests.Response:
        sha256 = sha256 or hashlib.sha256(content).hexdigest()
        metadata = f"sha256 {said(sha256.encode())},stream {said(case.encode())}"
        headers = {"Upload-Length": str(len(content)), "Upload-Metadata": metadata}
        return self.ask("POST", "/v1/uploads", headers)

    def add(self, path: str, start: int, piece: bytes, checksum: bytes = b"") -> requests.Response:
        digest = checksum or hashlib.sha256(piece).digest()
        headers = {
            "Upload-Offset": str(start), "Upload-Checksum": f"sha256 {said(digest)}",
            "Content-Type": KINDS,
        }  # fmt: skip
        return self.ask("PATCH", path, headers, piece)

    def send(self, case: str, content: bytes) -> str:
        """A whole content in pieces of 1,000 bytes; its path."""
        begun = self.begin(case, content)
        assert begun.status_code == 201, begun.text
        for start in range(int(begun.headers["Upload-Offset"]), len(content), 1_000):
            done = self.add(begun.headers["Location"], start, content[start : start + 1_000])
            assert done.status_code == 204, done.text
        return begun.headers["Location"]

    def fetch(self, content: bytes, part: str = "") -> requests.Response:
        headers = {"Range": part} if part else {}
        return self.ask("GET", f"/v1/blobs/{hashlib.sha256(content).hexdigest()}", headers)


ON_BOTH = pytest.mark.parametrize("center", ["sqlite", "postgres"], indirect=True)
"""For what rests on locks and on how a database keeps bytes."""


@pytest.fixture
def center(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Center]:
    """On SQLite, unless the test is for both."""
    is_sqlite = getattr(request, "param", "sqlite") == "sqlite"
    url = "" if is_sqlite else emptied(request.getfixturevalue("shared_database"))
    made = Center(tmp_path / "center", FixedClock(MORNING), url)
    yield made
    made.close()


@pytest.fixture
def hand_of(center: Center, enrol: Callable[[str], Writer]) -> Iterator[Callable[[str], Hand]]:
    """A new laptop of a consultant, over TLS."""
    with open_to(center) as address, requests.Session() as session:
        session.trust_env = False
        session.verify = str(center.keys.folder / "authority.pem")
        yield lambda user: Hand(session, address, enrol(user))


@pytest.fixture
def hand(hand_of: Callable[[str], Hand], case: str) -> Hand:
    return hand_of("gaon")
