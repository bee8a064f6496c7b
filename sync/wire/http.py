"""The wire over HTTPS, by requests: the Center's own certificate authority and no other.

There is no switch to go on without a certificate, no proxy or password file is read from the
surroundings, and no redirection is followed (docs/decisions/0035-wire.md). Answers are read in
pieces of 64 kB; between two pieces the watch is asked whether to stop. Bodies go out packed as the
Center last said that it reads them.
"""

import ssl
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter

from core.errors import Mistake
from core.sentence import say
from core.watch import Stopped, Watch
from sync.protocol import codec, packing
from sync.protocol.messages import FetchPack, Manifest, Reply, Request
from sync.protocol.routes import ROUTES
from sync.wire.answers import Begun, read_reply
from sync.wire.trouble import told

CONNECT_SECONDS = 5.0
READ_SECONDS = 30.0


class Http:
    """A wire to one address. Keeps its connection between questions.

    address: "https://host:port" · authority: PEM of the only certificate authority believed.
    Raises Mistake when the address or the certificate authority cannot be read.
    """

    def __init__(
        self,
        address: str,
        authority: str,
        *,
        connect_seconds: float = CONNECT_SECONDS,
        read_seconds: float = READ_SECONDS,
    ) -> None:
        self._address = read_address(address)
        self._patience = (connect_seconds, read_seconds)
        self._begun = Begun()
        self._packing = packing.GZIP
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.mount("https://", _Pinned(trusting(authority)))

    def ask(self, request: Request, watch: Watch, access: str | None = None) -> Reply:
        """As Wire.ask."""
        if watch.is_asked_to_stop:
            raise Stopped
        with told(), self._send(request, access) as response:
            self._packing = packing.best(response.headers.get("Accept-Encoding")) or packing.GZIP
            return read_reply(request, response, watch, self._begun)

    def exchange(
        self,
        method: str,
        path: str,
        headers: Mapping[str, str],
        access: str,
        body: bytes | None = None,
    ) -> requests.Response:
        """One question that is no message of the protocol (a piece of a file).

        Raises what requests raises; the caller tells it (sync.wire.trouble) and closes the answer.
        """
        return self._session.request(
            method,
            self._address + path,
            data=body,
            headers={**headers, "Authorization": f"Bearer {access}"},
            timeout=self._patience,
            stream=True,
            allow_redirects=False,
        )

    def close(self) -> None:
        self._session.close()

    def _send(self, request: Request, access: str | None) -> requests.Response:
        route = ROUTES[type(request)]
        headers = {"Accept-Encoding": packing.READ_HERE}
        if access is not None:
            headers["Authorization"] = f"Bearer {access}"
        if isinstance(request, Manifest | FetchPack) and request.digest is not None:
            headers["If-None-Match"] = f'"{request.digest}"'
        if isinstance(request, FetchPack):
            headers |= self._begun.wanted(request.serial)
        body = None
        if route.method == "POST":
            headers["Content-Type"] = "application/json"
            body = codec.encode(request)
            if len(body) > packing.WORTH_PACKING:
                body = packing.pack(body, self._packing)
                headers["Content-Encoding"] = self._packing
        path = route.path
        if isinstance(request, FetchPack):
            path = path.format(serial=request.serial)
        elif isinstance(request, Manifest):
            path = f"{path}?instance={request.instance}"
        return self._session.request(
            route.method,
            self._address + path,
            data=body,
            headers=headers,
            timeout=self._patience,
            stream=True,
            allow_redirects=False,
        )


def read_address(text: str) -> str:
    """ "center.example:8443" or "https://…" -> "https://host[:port]". Raises Mistake."""
    whole = text.strip() if "://" in text else f"https://{text.strip()}"
    try:
        parts = urlsplit(whole)
        fits = parts.scheme == "https" and bool(parts.hostname) and parts.path in ("", "/")
        fits = fits and parts.port != 0 and " " not in parts.netloc
    except ValueError:
        fits = False
    if not fits or parts.query or parts.fragment or parts.username:
        raise Mistake(say("sync.bad_address"), "address")
    return f"https://{parts.netloc}"


def trusting(authority: str) -> ssl.SSLContext:
    """A context that believes this certificate authority alone. Raises Mistake for no PEM."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        context.load_verify_locations(cadata=authority)
    except (ssl.SSLError, ValueError) as wrong:
        raise Mistake(say("sync.bad_authority")) from wrong
    return context


class _Pinned(HTTPAdapter):
    """Connections with the given context; the bundle that requests would add stays out."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        super().__init__()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs, ssl_context=self._context)

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        """Leave everything to the context."""
