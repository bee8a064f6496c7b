"""The web app around the desk: HTTP in, HTTP out, nothing decided here.

Problem details by RFC 9457. Bodies may be packed both ways (sync.protocol.packing). Every answer
carries the Center's time in a header. Pushes pass a gate; whoever finds it full is asked to come
back. The log says which laptop asked for what and how it ended: ids, counts
and milliseconds, never anything of what passes.
"""

import logging
import re
import socket
import sys
import time
import traceback
from collections.abc import Awaitable, Callable

import uvicorn
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.requests import Request as HttpRequest
from starlette.responses import Response
from starlette.routing import Route as HttpRoute

from core.errors import NotUnderstood
from sync.center.desk import Desk
from sync.center.files import web as files
from sync.center.http import openapi
from sync.center.http.gate import Gate
from sync.center.http.workers import Workers
from sync.center.keys import CenterKeys
from sync.protocol import codec, packing
from sync.protocol import messages as m
from sync.protocol.routes import LINES, PROBLEM, PUBLISHED, ROUTES, SERVER_MS, Route
from sync.protocol.versions import PROTOCOL

MOST_PACKED = 16 * 1024 * 1024
MOST_HEARD = 4 * MOST_PACKED
"""What is too large is heard out and thrown away, so that the laptop hears the answer."""
MOST_PLAIN = 64 * 1024 * 1024
"""A single change of this size is no visit any more; batches end far below (Limits)."""
_VERSION = re.compile(r"^/v(\d{1,4})/", re.ASCII)
_REST = re.compile(r"^bytes=(\d{1,15})-$", re.ASCII)
_UNROUTED = {404: "not-found", 405: "wrong-method"}
_DIGITS = 20
"""More than any number of the protocol has; what is above HIGHEST the desk refuses."""

SILENT_SECONDS = 60
"""A worker that does not answer the process that began it for so long is begun anew."""

KEPT_SECONDS = 15
"""A line on which nothing is said stays open for longer than the gate sends anybody away."""

GRACE_SECONDS = 3
"""How long a stopping Center waits for answers under way; laptops ask again anyway."""

LOG_FORM = "%(asctime)s %(levelname)s %(name)s %(message)s"
log = logging.getLogger("sync.center.access")

Endpoint = Callable[[HttpRequest], Awaitable[Response]]


def app(desk: Desk) -> Starlette:
    """The Center's laptop interface as an ASGI application."""

    async def nothing_there(http: HttpRequest, wrong: Exception) -> Response:
        name = _UNROUTED.get(getattr(wrong, "status_code", 404), "malformed")
        told = _response(desk.problem(_other_version(http.url.path) or name), None, Headers())
        told.headers.update(getattr(wrong, "headers", None) or {})
        return told

    gate = Gate()
    return Starlette(
        routes=[
            *(
                HttpRoute(
                    route.path.replace("{serial}", "{serial:int}"),
                    _endpoint(desk, kind, route, gate),
                    methods=[route.method],
                )
                for kind, route in ROUTES.items()
            ),
            HttpRoute(PUBLISHED, _published, methods=["GET"]),
            *files.routes(desk, desk.files, desk.base.now),
        ],
        exception_handlers={HTTPException: nothing_there},
    )


def _other_version(path: str) -> str | None:
    """The refusal of a path that belongs to another version of the protocol."""
    found = _VERSION.match(path)
    if found is None or int(found[1]) == PROTOCOL:
        return None
    return "center-too-old" if int(found[1]) > PROTOCOL else "program-too-old"


async def _published(_http: HttpRequest) -> Response:
    """What this Center answers to, for programs that are not of this house."""
    return Response(openapi.written(), media_type="application/json")


def _endpoint(desk: Desk, kind: type[m.Message], route: Route, gate: Gate) -> Endpoint:
    async def handled(request: m.Request, access: str | None) -> m.Reply:
        if kind is not m.Push:
            return await run_in_threadpool(desk.handle, request, access)
        async with gate.entered() as is_in:
            if is_in:
                return await run_in_threadpool(desk.handle, request, access)
        return desk.problem("try-again", retry_after=gate.return_after())

    async def answer(http: HttpRequest) -> Response:
        began = time.monotonic()
        access = _bearer(http)
        try:
            request = await _read(http, kind)
            reply = await handled(request, access)
        except _Unreadable as why:
            reply = desk.problem(why.problem)
        except (NotUnderstood, ClientDisconnect):
            reply = desk.problem("malformed")
        except Exception as failed:  # noqa: BLE001 the last place: the laptop keeps its work
            log.error("%s failed: %s", kind.__name__, where_failed(failed))  # noqa: TRY400 no message
            reply = desk.problem("try-again", retry_after=30)
        response = _response(reply, route, http.headers)
        log.info(
            "%s %s laptop=%s bytes=%d ms=%d", kind.__name__, response.status_code,
            desk.laptop_of(access) or "-", len(response.body), (time.monotonic() - began) * 1000,
        )  # fmt: skip
        return response

    return answer


class _Unreadable(Exception):
    """The body cannot be read. problem: the name of the refusal."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem


def where_failed(failed: Exception) -> str:
    """Class and lines of code, without the message: it may hold what passed."""
    frames = traceback.extract_tb(failed.__traceback__)[-3:]
    lines = " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames))
    return f"{type(failed).__name__} in {lines}"


async def _read(http: HttpRequest, kind: type[m.Message]) -> m.Request:
    digest = http.headers.get("if-none-match", "").strip('"') or None
    if kind is m.Manifest:
        instance = http.query_params.get("instance", "")
        if not (instance.isascii() and instance.isdecimal() and len(instance) < _DIGITS):
            raise _Unreadable("malformed")
        return m.Manifest(int(instance), digest)
    if kind is m.FetchPack:
        return m.FetchPack(http.path_params["serial"], digest)
    if http.method == "GET":
        return kind()  # type: ignore[return-value]  # the messages without fields
    return codec.decode(kind, await _body(http))  # type: ignore[return-value]  # by the routes


async def _body(http: HttpRequest) -> bytes:
    """The plain bytes. Raises _Unreadable when they are too many or of another kind."""
    how = http.headers.get("content-encoding", "identity")
    media = http.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media != "application/json" or how not in ("identity", packing.GZIP, packing.ZSTD):
        raise _Unreadable("not-json")
    pieces, size = [], 0
    async for piece in http.stream():
        size += len(piece)
        if size > MOST_HEARD:
            raise _Unreadable("too-large")
        if size <= MOST_PACKED:
            pieces.append(piece)
    if size > MOST_PACKED:
        raise _Unreadable("too-large")
    body = b"".join(pieces)
    try:
        return body if how == "identity" else packing.unpack(body, how, MOST_PLAIN)
    except packing.TooMuch as wrong:
        raise _Unreadable("too-large") from wrong
    except packing.Damaged as wrong:
        raise _Unreadable("malformed") from wrong


def _bearer(http: HttpRequest) -> str | None:
    kind, _, token = http.headers.get("authorization", "").partition(" ")
    return token if kind.lower() == "bearer" and token else None


def _response(reply: m.Reply, route: Route | None, asked: Headers) -> Response:
    status, media, body, stamp = _parts(reply, route)
    headers = {
        SERVER_MS: str(stamp), "Cache-Control": "no-store", "Accept-Encoding": packing.READ_HERE
    }  # fmt: skip
    if isinstance(reply, m.Problem) and reply.retry_after is not None:
        headers["Retry-After"] = str(reply.retry_after)
    if isinstance(reply, m.Streams):
        headers["ETag"] = f'"{reply.digest}"'
    if isinstance(reply, m.PackFile):
        headers |= {"ETag": f'"{reply.sha256}"', "Accept-Ranges": "bytes"}
        begins = _range(asked, headers["ETag"], len(body))
        if begins is not None:
            headers["Content-Range"] = f"bytes {begins}-{len(body) - 1}/{len(body)}"
            status, body = 206, body[begins:]
    elif len(body) > packing.WORTH_PACKING and (how := packing.best(asked.get("accept-encoding"))):
        body = packing.pack(body, how)
        headers["Content-Encoding"] = how
    return Response(body, status, headers, media)


def _range(asked: Headers, etag: str, length: int) -> int | None:
    """Where the wanted rest of a file begins (RFC 9110, 14.2); None: all of it is sent.

    Only "bytes=N-" of the very file that the laptop has the beginning of (If-Range): everything
    else may be ignored, and is.
    """
    found = _REST.match(asked.get("range", ""))
    if found is None or asked.get("if-range") != etag:
        return None
    begins = int(found[1])
    return begins if 0 < begins < length else None


def _parts(reply: m.Reply, route: Route | None) -> tuple[int, str, bytes, int]:
    if isinstance(reply, m.Pulled):
        return 200, LINES, b"".join(codec.pulled_lines(reply)), reply.end.server_ms
    if isinstance(reply, m.PackFile):
        return 200, "application/zip", reply.body, reply.server_ms
    if isinstance(reply, m.Unchanged):
        return 304, "application/json", b"", reply.server_ms
    if isinstance(reply, m.Problem):
        return reply.status, PROBLEM, codec.encode(reply), reply.server_ms
    return route.success if route else 200, "application/json", codec.encode(reply), reply.server_ms


def serve(
    served: Starlette | Callable[[], Starlette],
    keys: CenterKeys,
    host: str,
    port: int,
    said: Callable[[str], None],
    *,
    workers: int = 1,
) -> None:
    """Serve until stopped. port 0 takes a free one; said: gets the address once it is open.

    served: the app, or what makes it in each of several workers. Raises OSError when the port is
    not to be had.
    """
    logging.basicConfig(stream=sys.stderr, format=LOG_FORM, level=logging.INFO)
    config = uvicorn.Config(
        served, factory=not isinstance(served, Starlette), workers=workers,
        log_config=None, access_log=False, log_level="warning", server_header=False,
        ssl_certfile=str(keys.certificate), ssl_keyfile=str(keys.certificate_key),
        timeout_graceful_shutdown=GRACE_SECONDS, timeout_worker_healthcheck=SILENT_SECONDS,
        timeout_keep_alive=KEPT_SECONDS,
    )  # fmt: skip
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.create_server((host, port), family=family, backlog=256) as listening:
        # Taken over by every connection: the body of an answer does not wait 40 ms for its head.
        listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        address = f"https://{host}:{listening.getsockname()[1]}"
        if workers > 1:
            Workers(config, listening, lambda: said(address)).run()
        else:
            said(address)
            uvicorn.Server(config).run(sockets=[listening])
