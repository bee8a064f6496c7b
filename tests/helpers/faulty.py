"""A wire on which each question meets a scripted fault; no threads, no sleep, no real time."""

from collections.abc import Iterable
from typing import Literal, TypeAlias, get_args

from core.sentence import say
from core.watch import Watch
from sync.protocol.messages import Pull, Pulled, Push, Reply, Request
from sync.wire.wire import Broken, Wire

Fault: TypeAlias = Literal["ok", "lost before", "lost after", "twice", "late", "cut", "crash"]
FAULTS: tuple[Fault, ...] = get_args(Fault)


class Crash(BaseException):
    """The laptop loses its power here; the Center has heard the question."""


class Faulty:
    """ok: as it should be · lost before: the Center never hears it · lost after: its answer is
    lost · twice: a push or pull is delivered twice, the second answer is heard · late: it is
    lost, and arrives before a later question · cut: a pull breaks off in the middle · crash: the
    laptop dies waiting for the answer.

    sent: every push that reached the Center, with its token, for sending it again.
    """

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._script: list[Fault] = []
        self._late: list[tuple[Request, str | None]] = []
        self.sent: list[tuple[Push, str | None]] = []

    def play(self, faults: Iterable[Fault]) -> None:
        """The faults of the next questions; after them all is well."""
        self._script = list(faults)

    def ask(self, request: Request, watch: Watch, access: str | None = None) -> Reply:
        fault = self._script.pop(0) if self._script else "ok"
        if fault == "lost before":
            raise _lost()
        if fault == "late":
            self._late.append((request, access))
            raise _lost()
        for late in self._late:
            self._deliver(late[0], watch, late[1])
        self._late = []
        reply = self._deliver(request, watch, access)
        if fault == "twice" and isinstance(request, Push | Pull):
            reply = self._deliver(request, watch, access)
        if fault == "crash":
            raise Crash
        if fault == "lost after":
            raise _lost()
        if fault == "cut" and isinstance(request, Pull) and isinstance(reply, Pulled):
            return _cut(reply)
        return reply

    def close(self) -> None:
        self._wire.close()

    def _deliver(self, request: Request, watch: Watch, access: str | None) -> Reply:
        if isinstance(request, Push):
            self.sent.append((request, access))
        return self._wire.ask(request, watch, access)


def _lost() -> Broken:
    return Broken(say("sync.connection_lost"))


def _cut(pulled: Pulled) -> Pulled:
    """What sync.wire.http makes of an answer that breaks off: whole frames, or an error."""
    half = pulled.frames[: len(pulled.frames) // 2]
    if not half:
        raise _lost()
    end = pulled.end
    return Pulled(half, type(end)(end=True, more=True, server_ms=end.server_ms))
