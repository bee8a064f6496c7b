"""Reading what came back over HTTPS: in pieces, with a limit, and strictly."""

import hashlib
from collections.abc import Iterator

import requests

from core.errors import NotUnderstood
from core.sentence import say
from core.watch import Stopped, Watch
from sync.protocol import codec
from sync.protocol import messages as m
from sync.protocol.messages import URN, FetchPack, Problem, Pulled, Reply, Request
from sync.protocol.outcomes import PROBLEMS
from sync.protocol.routes import PROBLEM, ROUTES, SERVER_MS
from sync.wire.trouble import LOST
from sync.wire.wire import REPLIES, Broken, NotNow

PIECE = 64 * 1024
_SMALL = 4 * 1024
"""A piece that breaks off is lost; of a file that is asked for again in parts, little is."""

MOST_BYTES = 64 * 1024 * 1024
"""More than any honest answer; whoever sends more is not read to the end."""

_PARTIAL = 206
_NOT_MODIFIED = 304
_TOO_LARGE = 413


class Begun:
    """The beginning of a pack whose transfer broke off: the next try asks for the rest.

    In memory only; a pack is small, and after a restart it is fetched whole.
    """

    def __init__(self) -> None:
        self._serial, self._etag, self._pieces = 0, "", list[bytes]()

    def wanted(self, serial: int) -> dict[str, str]:
        """Headers that ask for the rest of this pack, as long as it is the same file."""
        if serial != self._serial or not self._pieces or not self._etag:
            return {}
        return {"Range": f"bytes={self._size}-", "If-Range": self._etag}

    @property
    def _size(self) -> int:
        return sum(map(len, self._pieces))

    def body(self, serial: int, response: requests.Response, watch: Watch) -> bytes:
        """The whole file, out of what was here and what comes now; what broke off is kept.

        Raises NotUnderstood when what comes is not the rest.
        """
        if response.status_code != _PARTIAL:
            self._serial, self._etag, self._pieces = serial, response.headers.get("ETag", ""), []
        elif not response.headers.get("Content-Range", "").startswith(f"bytes {self._size}-"):
            self._pieces = []
            raise NotUnderstood(say("sync.no_center_there"))
        for piece in _pieces(response, watch, _SMALL):
            self._pieces.append(piece)
        body = b"".join(self._pieces)
        self._pieces = []
        return body


def read_reply(
    request: Request, response: requests.Response, watch: Watch, begun: Begun | None = None
) -> Reply:
    """The reply that a response carries. begun: what is here of a pack.

    Raises NotUnderstood when it is none, NotNow when something before the Center is in trouble,
    one of LOST when it breaks off, Stopped.
    """
    route = ROUTES[type(request)]
    if response.status_code == _NOT_MODIFIED and route.method == "GET":
        _all_of(response, watch)
        return m.Unchanged(_server_ms(response))
    is_rest = isinstance(request, FetchPack) and response.status_code == _PARTIAL
    if response.status_code != route.success and not is_rest:
        return _refused(response, watch)
    if isinstance(request, m.Pull):
        return _pulled(response, watch)
    if isinstance(request, FetchPack):
        body = (begun or Begun()).body(request.serial, response, watch)
        digest = hashlib.sha256(body).hexdigest()
        return m.PackFile(request.serial, digest, body, _server_ms(response))
    body = _all_of(response, watch)
    return codec.decode(REPLIES[type(request)], body)  # type: ignore[return-value]  # by the table


def _pieces(response: requests.Response, watch: Watch, most: int = PIECE) -> Iterator[bytes]:
    size = 0
    for piece in response.iter_content(most):
        if watch.is_asked_to_stop:
            raise Stopped
        size += len(piece)
        if size > MOST_BYTES:
            raise NotUnderstood(say("sync.no_center_there"))
        yield piece


def _all_of(response: requests.Response, watch: Watch) -> bytes:
    """The body, read to its end so that the connection can be used again."""
    return b"".join(_pieces(response, watch))


def _pulled(response: requests.Response, watch: Watch) -> Pulled:
    """All whole frames. Cut off after some of them, the rest is asked for again."""
    frames: list[m.Frame] = []
    end: m.End | None = None
    try:
        for line in _lines(_pieces(response, watch)):
            read = codec.read_line(line)
            if end is not None:
                raise NotUnderstood(say("sync.not_understood", message="End"))
            if isinstance(read, m.End):
                end = read
            else:
                frames.append(read)
    except LOST:
        if not frames:
            raise
    if end is None and not frames:
        raise Broken(say("sync.connection_lost"))
    return Pulled(tuple(frames), end or m.End(end=True, more=True, server_ms=_server_ms(response)))


def _lines(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Whole lines only; what stands after the last line break was cut off."""
    rest = b""
    for piece in pieces:
        *whole, rest = (rest + piece).split(b"\n")
        yield from whole


def _refused(response: requests.Response, watch: Watch) -> Problem:
    """The Center's own refusal; anything else comes from something that stands before it."""
    body = _all_of(response, watch)
    if response.headers.get("Content-Type", "").startswith(PROBLEM):
        return codec.decode(Problem, body)
    if response.status_code == _TOO_LARGE:
        return Problem(URN + "too-large", PROBLEMS["too-large"][1], _TOO_LARGE, 0)
    if response.status_code >= 500:
        after = response.headers.get("Retry-After", "")
        raise NotNow(say("sync.center_busy"), int(after) if after.isdecimal() else None)
    raise NotUnderstood(say("sync.no_center_there"))


def _server_ms(response: requests.Response) -> int:
    said = response.headers.get(SERVER_MS, "")
    if not said.isdecimal():
        raise NotUnderstood(say("sync.no_center_there"))
    return int(said)
