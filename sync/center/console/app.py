"""The console over HTTP: cookies, forms, headers; what a page is about is decided in `pages`.

The log says which page was asked for and how it ended; addresses with ids stay out of it.
"""

import logging
import time
from collections.abc import Awaitable, Callable
from urllib.parse import parse_qsl, urlsplit

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import FileResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route

from core.sentence import say
from sync.center.app import where_failed
from sync.center.base import Base
from sync.center.console import look
from sync.center.console.asking import Place
from sync.center.console.counter import ROOT, Counter, Heard, Reply
from sync.center.console.pages import PLACES
from sync.center.keys import CenterKeys
from sync.center.words import LANGUAGES

MOST_FORM = 64 * 1024
MOST_FIELDS = 60
LANGUAGE, SESSION, DOOR = "__Host-language", "__Host-session", "__Host-door"
"""Cookies of this host only, sent over TLS only, out of reach of scripts and other sites."""

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
FOR_GOOD = {"Cache-Control": "public, max-age=31536000, immutable"}

log = logging.getLogger("sync.center.console")

Endpoint = Callable[[Request], Awaitable[Response]]


def with_console(served: Starlette, base: Base, keys: CenterKeys) -> Starlette:
    """The Center's web app with the console beside what it serves to laptops."""
    served.routes.extend(_routes(base, keys))
    return served


def _routes(base: Base, keys: CenterKeys) -> list[BaseRoute]:
    counter = Counter(base, keys, PLACES)
    pages = [_route(counter, place) for place in PLACES]

    async def away(http: Request, wrong: Exception) -> Response:
        status = getattr(wrong, "status_code", 404)
        return _response(await run_in_threadpool(counter.away, _heard(http, {}), status))

    inside = Starlette(
        routes=[
            Route("/", _to_first),
            Route("/sign-in", _answered(counter, "sign-in", counter.door), methods=["GET", "POST"]),
            Route("/sign-out", _answered(counter, "sign-out", counter.sign_out), methods=["POST"]),
            Route("/language/{language}", _language),
            Route("/style.css", _style),
            Route("/font-{weight}.otf", _font),
            Route("/mark.svg", _mark),
            *pages,
        ],
        exception_handlers={HTTPException: away},
    )
    return [Mount(ROOT, inside), Route(ROOT, _to_first)]


def _route(counter: Counter, place: Place) -> Route:
    def work(heard: Heard) -> Reply:
        return counter.answer(place, heard)

    methods = ["GET", "POST"] if place.acts else ["GET"]
    return Route(place.path, _answered(counter, place.name, work), methods=methods)


def _answered(counter: Counter, name: str, work: Callable[[Heard], Reply]) -> Endpoint:
    """The endpoint around a page: the form is read, the work done aside, the end written down."""

    async def endpoint(http: Request) -> Response:
        began = time.monotonic()
        try:
            heard = _heard(http, await _form(http))
            reply = await run_in_threadpool(work, heard)
        except (_NoForm, ClientDisconnect):
            reply = counter.refused(_heard(http, {}), 400, say("center.form_unreadable"))
        except Exception as failed:  # noqa: BLE001 the last place: no page shows a traceback
            log.error("%s failed: %s", name, where_failed(failed))  # noqa: TRY400 no message
            reply = counter.refused(_heard(http, {}), 500, say("center.failed"))
        response = _response(reply)
        log.info("%s %s %d ms=%d", http.method, name, response.status_code,
                 (time.monotonic() - began) * 1000)  # fmt: skip
        return response

    return endpoint


class _NoForm(Exception):
    """What came is no small plain form."""


async def _form(http: Request) -> dict[str, str]:
    """Fields of a form. Raises _NoForm for anything else than a small plain form."""
    if http.method != "POST":
        return {}
    media = http.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media != "application/x-www-form-urlencoded":
        raise _NoForm
    body = bytearray()
    async for piece in http.stream():
        body += piece
        if len(body) > MOST_FORM:
            raise _NoForm
    try:
        text = bytes(body).decode("ascii")
        fields = parse_qsl(text, keep_blank_values=True, max_num_fields=MOST_FIELDS)
    except ValueError as wrong:
        raise _NoForm from wrong
    return {name: value.replace("\0", "").replace("\r\n", "\n") for name, value in fields}


def _heard(http: Request, form: dict[str, str]) -> Heard:
    cookies = http.cookies
    return Heard(
        is_form=http.method == "POST",
        is_from_here=_is_from_here(http),
        place=http.client.host if http.client else "",
        language=_language_of(http),
        session=cookies.get(SESSION),
        door=cookies.get(DOOR),
        path={name: str(value) for name, value in http.path_params.items()},
        query=dict(http.query_params),
        form=form,
        address=http.url.path,
    )


def _is_from_here(http: Request) -> bool:
    """Whether the browser says that a form was sent by a page of this Center."""
    site = http.headers.get("sec-fetch-site")
    if site is not None:
        return site == "same-origin"
    origin = http.headers.get("origin")
    return origin is None or urlsplit(origin).netloc == http.headers.get("host")


def _language_of(http: Request) -> str:
    kept = http.cookies.get(LANGUAGE)
    if kept in LANGUAGES:
        return str(kept)
    wanted = (one.strip()[:2] for one in http.headers.get("accept-language", "").split(","))
    return next((one.lower() for one in wanted if one.lower() in LANGUAGES), LANGUAGES[0])


def _response(reply: Reply) -> Response:
    response: Response
    if reply.to:
        response = RedirectResponse(reply.to, 303)
    else:
        response = Response(reply.body, reply.status, media_type="text/html")
    for name, value in HEADERS.items():
        response.headers[name] = value
    for cookie, kept in ((SESSION, reply.session), (DOOR, reply.door)):
        if kept is not None:
            _set(response, cookie, kept)
    return response


def _set(response: Response, name: str, value: str, seconds: int | None = None) -> None:
    """An empty value takes the cookie back."""
    response.set_cookie(
        name, value, max_age=seconds if value else 0, path="/", secure=True, httponly=True,
        samesite="strict",
    )  # fmt: skip


async def _to_first(_http: Request) -> Response:
    return _response(Reply(303, to=f"{ROOT}/day"))


async def _language(http: Request) -> Response:
    """Keep the language and go back to where the person was."""
    language = http.path_params["language"]
    if language not in LANGUAGES:
        raise HTTPException(404)
    before = urlsplit(http.headers.get("referer", ""))
    is_own = before.netloc == http.headers.get("host") and before.path.startswith(f"{ROOT}/")
    back = f"{before.path}?{before.query}" if before.query else before.path
    response = _response(Reply(303, to=back if is_own else f"{ROOT}/day"))
    _set(response, LANGUAGE, language, seconds=365 * 24 * 3600)
    return response


async def _style(_http: Request) -> Response:
    return Response(look.style(), media_type="text/css", headers=HEADERS | FOR_GOOD)


async def _mark(_http: Request) -> Response:
    return FileResponse(look.MARK, media_type="image/svg+xml", headers=HEADERS | FOR_GOOD)


async def _font(http: Request) -> Response:
    file = look.font(http.path_params["weight"])
    if file is None:
        raise HTTPException(404)
    return FileResponse(file, media_type="font/otf", headers=HEADERS | FOR_GOOD)
