"""A wire straight into a desk, in the same process: for tests and simulations.

Everything passes through the codec, so that what could not travel does not travel here either.
"""

from typing import Protocol

from core.watch import Stopped, Watch
from sync.protocol import codec
from sync.protocol.messages import PackFile, Pulled, Reply, Request


class Desk(Protocol):
    """The Center's side: sync.center.desk, without its sockets."""

    def handle(self, request: Request, access: str | None = None) -> Reply: ...


class Direct:
    """A wire without a wire."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def ask(self, request: Request, watch: Watch, access: str | None = None) -> Reply:
        """The desk's reply. Raises NotUnderstood when request or reply cannot travel, Stopped."""
        if watch.is_asked_to_stop:
            raise Stopped
        heard = codec.decode(type(request), codec.encode(request))
        return _carried(self._desk.handle(heard, access))

    def close(self) -> None:
        """There is nothing to let go of."""


def _carried(reply: Reply) -> Reply:
    if isinstance(reply, Pulled):
        return codec.read_pulled(codec.pulled_lines(reply))
    if isinstance(reply, PackFile):
        return reply
    return codec.decode(type(reply), codec.encode(reply))
