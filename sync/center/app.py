"""The web app around the desk: HTTP in, HTTP out, nothing decided here.

Problem details by RFC 9457. Bodies may be packed with gzip both ways. Every answer carries the
Center's time in a header. Nothing of what passes is written to a log.
"""

import gzip
import zlib
from collections.abc import Awaitable, Callable

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect
from starlette.requests import Request as HttpRequest
from starlette.responses import Response
from starlette.routing import Route as HttpRoute

from core.errors import NotUnderstood
from sync.center.desk import Desk
from sync.protocol import codec
from sync.protocol import messages as m
from sync.protocol.routes import LINES, PROBLEM, ROUTES, SERVER_MS, Route

MOST_BODY = 4 * 1024 * 1024
_WORTH_PACKING = 1024

Endpoint = Callable[[HttpRequest], Awaitable[Response]]


def app(desk: Desk) -> Starlette:
    """The Center's laptop interface as an ASGI application."""
    return Starlette(
        routes=[
            HttpRoute(
                route.path.replace("{serial}", "{serial:int}"),
                _endpoint(desk, kind, route),
                methods=[route.method],
            )
            for kind, route in ROUTES.items()
        ]
    )


def _endpoint(desk: Desk, kind: type[m.Message], route: Route) -> Endpoint:
    async def answer(http: HttpRequest) -> Response:
        try:
            request = await _read(http, kind)
        except _TooLarge:
            reply: m.Reply = desk.problem("too-large")
        except (NotUnderstood, ClientDisconnect):  # of a line that was cut nobody hears the answer
            reply = desk.problem("malformed")
        else:
            reply = await run_in_threadpool(desk.handle, request, _bearer(http))
        return _response(reply, route, http)

    return answer


class _TooLarge(Exception):
    """The body is over the limit."""


async def _read(http: HttpRequest, kind: type[m.Message]) -> m.Request:
    digest = http.headers.get("if-none-match", "").strip('"') or None
    if kind is m.Manifest:
        return m.Manifest(digest)
    if kind is m.FetchPack:
        return m.FetchPack(http.path_params["serial"], digest)
    if http.method == "GET":
        return kind()  # type: ignore[return-value]  # the messages without fields
    body = b""
    async for piece in http.stream():
        body += piece
        if len(body) > MOST_BODY:
            raise _TooLarge
    if http.headers.get("content-encoding") == "gzip":
        body = _unpacked(body)
    return codec.decode(kind, body)  # type: ignore[return-value]  # by the table of routes


def _unpacked(body: bytes) -> bytes:
    """A packed body may not grow without end."""
    reader = zlib.decompressobj(wbits=31)
    try:
        plain = reader.decompress(body, MOST_BODY)
    except zlib.error:
        return b""
    if reader.unconsumed_tail:
        raise _TooLarge
    return plain


def _bearer(http: HttpRequest) -> str | None:
    kind, _, token = http.headers.get("authorization", "").partition(" ")
    return token if kind.lower() == "bearer" and token else None


def _response(reply: m.Reply, route: Route, http: HttpRequest) -> Response:
    status, media, body, stamp = _parts(reply, route)
    headers = {SERVER_MS: str(stamp)}
    if isinstance(reply, m.Problem) and reply.retry_after is not None:
        headers["Retry-After"] = str(reply.retry_after)
    if isinstance(reply, m.Streams):
        headers["ETag"] = f'"{reply.digest}"'
    if len(body) > _WORTH_PACKING and "gzip" in http.headers.get("accept-encoding", ""):
        body = gzip.compress(body, 6)
        headers["Content-Encoding"] = "gzip"
    return Response(body, status, headers, media)


def _parts(reply: m.Reply, route: Route) -> tuple[int, str, bytes, int]:
    if isinstance(reply, m.Pulled):
        return 200, LINES, b"".join(codec.pulled_lines(reply)), reply.end.server_ms
    if isinstance(reply, m.PackFile):
        return 200, "application/zip", reply.body, reply.server_ms
    if isinstance(reply, m.Unchanged):
        return 304, "application/json", b"", reply.server_ms
    if isinstance(reply, m.Problem):
        return reply.status, PROBLEM, codec.encode(reply), reply.server_ms
    return route.success, "application/json", codec.encode(reply), reply.server_ms
