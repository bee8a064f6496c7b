"""A TCP proxy in this process that cuts the line after an exact number of bytes."""

import socket
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Literal

Way = Literal["up", "down"]


@dataclass
class Proxy:
    """port: where it listens · passed: bytes so far each way, over all connections · cut: after
    how many bytes of which way a line is cut, once; None: never · cuts, connections: how many."""

    port: int
    cut: tuple[Way, int] | None = None
    passed: dict[Way, int] = field(default_factory=lambda: {"up": 0, "down": 0})
    cuts: int = 0
    connections: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def cut_after(self, way: Way, count: int) -> None:
        """Count anew, and cut once when so many bytes have passed this way."""
        with self._lock:
            self.cut, self.passed = (way, count), {"up": 0, "down": 0}

    def let_through(self, way: Way, piece: bytes) -> tuple[bytes, bool]:
        """What of a piece passes, and whether the line is cut behind it."""
        with self._lock:
            room = len(piece)
            if self.cut is not None and self.cut[0] == way:
                room = self.cut[1] - self.passed[way]
            allowed = piece[: max(0, room)]
            self.passed[way] += len(allowed)
            is_cut = len(allowed) < len(piece)
            if is_cut:
                self.cut = None
                self.cuts += 1
            return allowed, is_cut


@contextmanager
def a_proxy(to_port: int) -> Iterator[Proxy]:
    """Passes on to a port of this machine until the block ends."""

    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            proxy.connections += 1
            with suppress(OSError), socket.create_connection(("127.0.0.1", to_port)) as center:
                down = threading.Thread(
                    target=_pass_on, args=(proxy, "down", center, self.request), daemon=True
                )
                down.start()
                _pass_on(proxy, "up", self.request, center)
                down.join()

    class Server(socketserver.ThreadingTCPServer):
        allow_reuse_address = True
        daemon_threads = True
        block_on_close = False

    with Server(("127.0.0.1", 0), Handler) as server:
        proxy = Proxy(server.server_address[1])
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield proxy
        finally:
            server.shutdown()
            thread.join()


def _pass_on(proxy: Proxy, way: Way, source: socket.socket, to: socket.socket) -> None:
    try:
        while piece := source.recv(65536):
            allowed, is_cut = proxy.let_through(way, piece)
            if allowed:
                to.sendall(allowed)
            if is_cut:
                break
    except OSError:
        pass
    for end in (source, to):
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)
