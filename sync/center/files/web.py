"""The routes of files: tus 1.0 over the cases' contents, and contents given out by their hash.

Problem details and the Center's time as everywhere else (sync.center.app). Bodies go as they are:
pictures are packed already.
"""

import base64
import binascii
import logging
import re
import time
from collections.abc import Awaitable, Callable, Mapping
from email.utils import formatdate
from typing import Protocol

from starlette.background import BackgroundTask
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect
from starlette.requests import Request as HttpRequest
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from sync.center.access import Caller
from sync.center.base import OUT_OF_REACH, UNFIT
from sync.center.files.rows import Upload
from sync.center.files.taking import Files, Refused
from sync.protocol import codec, files
from sync.protocol import messages as m
from sync.protocol.routes import PROBLEM, SERVER_MS

SWEEP_SECONDS = 3600.0
_NUMBER = re.compile(r"[0-9]{1,15}", re.ASCII)
_HASH = re.compile(r"[0-9a-f]{64}", re.ASCII)
_PART = re.compile(r"bytes=([0-9]{1,15})-([0-9]{0,15})", re.ASCII)
log = logging.getLogger("sync.center.access")

Answer = Callable[[HttpRequest, Caller], Awaitable[Response]]


class Door(Protocol):
    """What the routes need of the desk."""

    def admitted(self, access: str | None) -> Caller | m.Problem:
        """Who speaks, by the token; else why not."""

    def problem(self, name: str) -> m.Problem:
        """A refusal by its name."""


def routes(door: Door, kept: Files, now: Callable[[], int]) -> list[Route]:
    """All routes of files. now: milliseconds by the Center's clock."""
    web = _Web(door, kept, now)
    one = files.UPLOADS + "/{upload}"
    return [
        Route(files.UPLOADS, web.options, methods=["OPTIONS"]),
        Route(files.UPLOADS, web.guarded(web.create), methods=["POST"]),
        Route(one, web.guarded(web.head), methods=["HEAD"]),
        Route(one, web.guarded(web.patch), methods=["PATCH"]),
        Route(one, web.guarded(web.delete), methods=["DELETE"]),
        Route(files.BLOBS + "/{sha256}", web.guarded(web.blob), methods=["GET"]),
    ]


class _Malformed(Exception):
    """A header is missing or cannot be read."""


class _Web:
    def __init__(self, door: Door, kept: Files, now: Callable[[], int]) -> None:
        self._door, self._files, self._now = door, kept, now
        self._swept = float("-inf")

    def guarded(self, answer: Answer) -> Callable[[HttpRequest], Awaitable[Response]]:
        """Signed in, of this version of tus, and whatever is refused told as a problem."""

        async def endpoint(http: HttpRequest) -> Response:
            began, caller = time.monotonic(), None
            try:
                known = await run_in_threadpool(self._door.admitted, _bearer(http))
                if isinstance(known, m.Problem):
                    response = self._told(known)
                else:
                    caller = known
                    response = await answer(http, known)
            except Refused as refused:
                response = self._refused(refused.problem)
            except (ClientDisconnect, _Malformed, *UNFIT):
                response = self._told(self._door.problem("malformed"))
            except (OSError, *OUT_OF_REACH):
                response = self._told(self._door.problem("try-again"))
            log.info(
                "file %s %s laptop=%s ms=%d", http.method, response.status_code,
                caller.laptop if caller else "-", (time.monotonic() - began) * 1000,
            )  # fmt: skip
            return response

        return endpoint

    async def options(self, _http: HttpRequest) -> Response:
        """What of tus is spoken here."""
        return self._plain(204, {
            "Tus-Version": files.TUS, "Tus-Extension": files.EXTENSIONS,
            "Tus-Max-Size": str(files.MOST_FILE), "Tus-Checksum-Algorithm": files.ALGORITHM,
        })  # fmt: skip

    async def create(self, http: HttpRequest, caller: Caller) -> Response:
        """A new upload; whole at once where the case has this content already."""
        _check_tus(http)
        said = _metadata(http.headers.get("upload-metadata", ""))
        sha256, stream = said.get("sha256", ""), said.get("stream", "")
        size = _number(http, "upload-length")
        if not _HASH.fullmatch(sha256) or not stream:
            raise _Malformed
        one = await run_in_threadpool(self._files.begin, caller, stream, sha256, size)
        headers = {**_state(one), "Location": f"{files.UPLOADS}/{one.id}"}
        return self._plain(201, headers, self._sweeping())

    async def head(self, http: HttpRequest, caller: Caller) -> Response:
        """How far an upload is."""
        _check_tus(http)
        one = await run_in_threadpool(self._files.look, caller, http.path_params["upload"])
        return self._plain(200, {**_state(one), "Upload-Length": str(one.size)})

    async def patch(self, http: HttpRequest, caller: Caller) -> Response:
        """The next piece."""
        _check_tus(http)
        if http.headers.get("content-type", "") != files.PIECE_TYPE:
            raise Refused("not-a-piece")
        start = _number(http, "upload-offset")
        digest = _checksum(http.headers.get("upload-checksum", ""))
        if digest is None:
            raise _Malformed
        body = await _body(http)
        id_ = http.path_params["upload"]
        one = await run_in_threadpool(self._files.add, caller, id_, start, digest, body)
        return self._plain(204, _state(one))

    async def delete(self, http: HttpRequest, caller: Caller) -> Response:
        """The upload is wanted no more."""
        _check_tus(http)
        await run_in_threadpool(self._files.stop, caller, http.path_params["upload"])
        return self._plain(204, {})

    async def blob(self, http: HttpRequest, caller: Caller) -> Response:
        """A content, or the part of it that Range names (RFC 9110, 14.2)."""
        sha256 = http.path_params["sha256"]
        found = await run_in_threadpool(self._files.find, caller, sha256)
        size = found.blob.size
        begins, ends, is_part = _part(http.headers.get("range", ""), size)
        headers = {
            "Accept-Ranges": "bytes", "ETag": f'"{sha256}"', "Content-Length": str(ends - begins),
            **self._stamp(),
        }  # fmt: skip
        if is_part:
            headers["Content-Range"] = f"bytes {begins}-{ends - 1}/{size}"
        body = self._files.content(found, begins, ends)
        media = "application/octet-stream"
        return StreamingResponse(body, 206 if is_part else 200, headers, media)

    def _sweeping(self) -> BackgroundTask | None:
        """After an answer, at most once an hour in each worker."""
        if time.monotonic() - self._swept < SWEEP_SECONDS:
            return None
        self._swept = time.monotonic()
        return BackgroundTask(self._files.sweep)

    def _refused(self, name: str) -> Response:
        status, title = files.PROBLEMS[name]
        return self._told(m.Problem(m.URN + name, title, status, self._now()))

    def _told(self, problem: m.Problem) -> Response:
        headers = self._stamp()
        if problem.retry_after is not None:
            headers["Retry-After"] = str(problem.retry_after)
        return Response(codec.encode(problem), problem.status, headers, PROBLEM)

    def _plain(
        self, status: int, headers: Mapping[str, str], after: BackgroundTask | None = None
    ) -> Response:
        return Response(status_code=status, headers={**headers, **self._stamp()}, background=after)

    def _stamp(self) -> dict[str, str]:
        return {
            SERVER_MS: str(self._now()), "Tus-Resumable": files.TUS, "Cache-Control": "no-store"
        }  # fmt: skip


def _state(one: Upload) -> dict[str, str]:
    return {
        "Upload-Offset": str(one.arrived),
        "Upload-Expires": formatdate(one.expires / 1000, usegmt=True),
    }


def _check_tus(http: HttpRequest) -> None:
    if http.headers.get("tus-resumable") != files.TUS:
        raise Refused("other-tus")


def _bearer(http: HttpRequest) -> str | None:
    kind, _, token = http.headers.get("authorization", "").partition(" ")
    return token if kind.lower() == "bearer" and token else None


def _number(http: HttpRequest, header: str) -> int:
    """Raises _Malformed for what is no number."""
    said = http.headers.get(header, "")
    if not _NUMBER.fullmatch(said):
        raise _Malformed
    return int(said)


def _metadata(said: str) -> dict[str, str]:
    """tus: pairs of a key and a base64 value, commas between."""
    pairs = (pair.strip().partition(" ") for pair in said.split(",") if pair.strip())
    return {key: (_decoded(value) or b"").decode() for key, _, value in pairs}


def _checksum(said: str) -> bytes | None:
    kind, _, value = said.partition(" ")
    return _decoded(value) if kind == files.ALGORITHM else None


def _decoded(value: str) -> bytes | None:
    try:
        return base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        return None


async def _body(http: HttpRequest) -> bytes:
    pieces, size = [], 0
    async for piece in http.stream():
        size += len(piece)
        if size <= files.MOST_PIECE:
            pieces.append(piece)
        elif size > 4 * files.MOST_PIECE:
            break
    if size > files.MOST_PIECE:
        raise Refused("too-large")
    return b"".join(pieces)


def _part(asked: str, size: int) -> tuple[int, int, bool]:
    """First byte, the one after the last, whether it is a part. Raises Refused: no-such-part."""
    found = _PART.fullmatch(asked)
    if found is None:
        return 0, size, False
    begins, last = int(found[1]), int(found[2]) if found[2] else size - 1
    if begins >= size or last < begins:
        raise Refused("no-such-part")
    return begins, min(last + 1, size), True
