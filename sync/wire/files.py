"""The wire for files: tus 1.0 by the connection and the token that the records use.

The only place that knows offsets and addresses of uploads: another way of resuming (the IETF's)
would change this file and `sync.center.files.web` (docs/decisions/0108-files.md).
"""

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

import requests

from core.errors import NotUnderstood
from core.sentence import say
from core.watch import Stopped, Watch
from sync.protocol import codec, files
from sync.protocol.messages import Problem
from sync.protocol.routes import PROBLEM
from sync.wire.http import Http
from sync.wire.sign_in import SignedIn
from sync.wire.trouble import told
from sync.wire.wire import NotNow, refusal

_UNSIGNED = 401
_PARTIAL = 206
_SMALL = 16 * 1024
"""What breaks off in the middle of such a piece is fetched again."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an upload stands. path: of the upload · offset: bytes that the Center has for good."""

    path: str
    offset: int


class Elsewhere(Exception):
    """409: the Center goes on from another byte; ask which."""


class Differs(Exception):
    """460: what arrived is not what was sent; send it again."""


class Gone(Exception):
    """404, 410: the upload, or the case, is not there; begin anew."""


class FileWire:
    """http: of the laptop's sync · signed: gives its token."""

    def __init__(self, http: Http, signed: SignedIn) -> None:
        self._http, self._signed = http, signed

    def begin(self, stream: str, sha256: str, size: int, watch: Watch) -> Place:
        """A new upload. Raises Gone where the Center gives this laptop no such case; SyncError."""
        pairs = {"sha256": sha256, "stream": stream}
        said = ",".join(f"{key} {_base64(value.encode())}" for key, value in pairs.items())
        headers = {"Upload-Length": str(size), "Upload-Metadata": said}
        response = self._ask("POST", files.UPLOADS, headers, watch)
        path = response.headers.get("Location", "")
        if response.status_code != 201 or not path.startswith(files.UPLOADS + "/"):
            raise _no_center()
        return Place(path, _offset(response))

    def look(self, path: str, watch: Watch) -> int:
        """How much of an upload the Center has. Raises Gone; SyncError."""
        return _offset(self._ask("HEAD", path, {}, watch))

    def send(self, place: Place, piece: bytes, watch: Watch) -> Place:
        """The next piece. Raises Elsewhere, Differs, Gone; SyncError."""
        headers = {
            "Upload-Offset": str(place.offset),
            "Upload-Checksum": f"{files.ALGORITHM} {_base64(hashlib.sha256(piece).digest())}",
            "Content-Type": files.PIECE_TYPE,
        }
        return Place(place.path, _offset(self._ask("PATCH", place.path, headers, watch, piece)))

    def fetch(self, sha256: str, begun: bytearray, watch: Watch) -> None:
        """Append to `begun` what it lacks of a content; what breaks off is kept in it.

        Raises Gone; SyncError; Stopped.
        """
        headers = {"Accept-Encoding": "identity"}
        if begun:
            headers["Range"] = f"bytes={len(begun)}-"
        path = f"{files.BLOBS}/{sha256}"
        with told(), self._once("GET", path, headers, watch, None) as response:
            if begun and response.status_code != _PARTIAL:
                begun.clear()
            _check(response)
            for piece in response.iter_content(_SMALL):
                if watch.is_asked_to_stop:
                    raise Stopped
                begun += piece
                if len(begun) > files.MOST_FILE:
                    raise _no_center()

    def _ask(
        self,
        method: str,
        path: str,
        headers: Mapping[str, str],
        watch: Watch,
        body: bytes | None = None,
    ) -> requests.Response:
        with told(), self._once(method, path, headers, watch, body) as response:
            _check(response)
            _ = response.content
            return response

    def _once(
        self, method: str, path: str, headers: Mapping[str, str], watch: Watch, body: bytes | None
    ) -> requests.Response:
        """One question; with a new token where the old one is not known any more."""
        if watch.is_asked_to_stop:
            raise Stopped
        said = {"Tus-Resumable": files.TUS, **headers}
        response = self._http.exchange(method, path, said, self._signed.access(watch), body)
        if response.status_code != _UNSIGNED:
            return response
        response.close()
        return self._http.exchange(method, path, said, self._signed.access(watch, anew=True), body)


def _check(response: requests.Response) -> None:
    """Raises what a refusal amounts to."""
    code = response.status_code
    if code < 300:
        return
    named = {409: Elsewhere, files.DIFFERS: Differs, 404: Gone, 410: Gone}
    if code in named:
        raise named[code]
    if response.headers.get("Content-Type", "").startswith(PROBLEM) and response.request.method in (
        "GET", "POST", "PATCH",
    ):  # fmt: skip
        raise refusal(codec.decode(Problem, response.content))
    if code >= 500:
        raise NotNow(say("sync.center_busy"))
    raise _no_center()


def _offset(response: requests.Response) -> int:
    said = response.headers.get("Upload-Offset", "")
    if not (said.isascii() and said.isdecimal()):
        raise _no_center()
    return int(said)


def _base64(plain: bytes) -> str:
    return base64.b64encode(plain).decode("ascii")


def _no_center() -> NotUnderstood:
    return NotUnderstood(say("sync.no_center_there"))
