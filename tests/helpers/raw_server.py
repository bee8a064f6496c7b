"""A server that answers with exactly the bytes a test gives it, over TLS or without."""

import socketserver
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

Answer = Callable[["Asked"], bytes | None]
"""The whole raw HTTP answer; the connection closes after it. None: say nothing until the end."""


@dataclass(frozen=True)
class Asked:
    """What a client said. head: request line and headers."""

    head: str
    body: bytes


@dataclass
class RawServer:
    """port: where it listens · asked: every request that came, in order."""

    port: int
    asked: list[Asked] = field(default_factory=list)

    @property
    def address(self) -> str:
        return f"https://127.0.0.1:{self.port}"


@contextmanager
def raw_server(answer: Answer, context: ssl.SSLContext | None) -> Iterator[RawServer]:
    """Serves until the block ends."""
    closing = threading.Event()

    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            try:
                line = (
                    context.wrap_socket(self.request, server_side=True)
                    if context is not None
                    else self.request
                )
                with line, line.makefile("rb") as read:
                    asked = _read(read)
                    server.asked.append(asked)
                    said = answer(asked)
                    if said is None:
                        closing.wait(10)
                    else:
                        line.sendall(said)
            except OSError:
                return

    class Server(socketserver.ThreadingTCPServer):
        allow_reuse_address = True
        daemon_threads = True
        block_on_close = False

    with Server(("127.0.0.1", 0), Handler) as listening:
        server = RawServer(listening.server_address[1])
        thread = threading.Thread(target=listening.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield server
        finally:
            closing.set()
            listening.shutdown()
            thread.join()


def _read(read: object) -> Asked:
    lines: list[str] = []
    length = 0
    while line := read.readline().decode().strip():  # type: ignore[attr-defined]  # a file
        lines.append(line)
        if line.lower().startswith("content-length:"):
            length = int(line.split(":")[1])
    return Asked("\n".join(lines), read.read(length) if length else b"")  # type: ignore[attr-defined]


def http(
    body: bytes = b"",
    status: str = "200 OK",
    kind: str = "application/json",
    headers: tuple[str, ...] = (),
    length: int | None = None,
) -> bytes:
    """An HTTP answer. length: what Content-Length claims, where it is to be untrue."""
    lines = [
        f"HTTP/1.1 {status}",
        f"Content-Type: {kind}",
        f"Content-Length: {len(body) if length is None else length}",
        "Connection: close",
        *headers,
    ]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body
