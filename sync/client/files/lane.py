"""Sends and fetches photos and files, piece by piece, while no record waits.

Before a resume the Center is asked how much it has; a kill, a cut or a stop at any moment costs at
most the piece under way (docs/decisions/0108-files.md).
"""

import hashlib
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from typing import Generic, Protocol, TypeVar

from core.clock import Clock
from core.errors import NoCenter, NotUnderstood
from core.sentence import say
from core.watch import Stopped, Watch
from sync.protocol.files import PIECE
from sync.wire.files import Differs, Elsewhere, FileWire, Gone, Place
from sync.wire.patient import Patience

T = TypeVar("T")

MOST_BAD = 3
"""How often a file is begun anew, or a piece sent again, before it waits for the next time."""


class File(Protocol):
    """One photo or file. path: of an upload that was begun, "" for none."""

    @property
    def stream(self) -> str: ...

    @property
    def sha256(self) -> str: ...

    @property
    def path(self) -> str: ...


F = TypeVar("F", bound=File)


class Shelf(Protocol[F]):
    """What is to be sent and fetched: core.store.files.shelf.FileShelf."""

    def adopt(self, clock: Clock) -> None: ...

    def records_wait(self) -> bool: ...

    def to_send(self, day: date) -> tuple[F, ...]: ...

    def body(self, file: F) -> bytes | None: ...

    def arrived(self, file: F, path: str, offset: int) -> None: ...

    def stored(self, file: F) -> None: ...

    def wanted(self) -> tuple[F, ...]: ...

    def fetched(self, file: F, body: bytes) -> None: ...

    def left(self) -> int: ...


class _RecordsFirst(Exception):
    """Something was written meanwhile."""


class Files(Generic[F]):
    """One at a time, in the lane of the network."""

    def __init__(self, shelf: Shelf[F], wire: FileWire, clock: Clock) -> None:
        self._shelf, self._wire, self._clock = shelf, wire, clock

    def prepare(self) -> None:
        """Before the records go: what has no record yet gets one."""
        self._shelf.adopt(self._clock)

    def left(self) -> int:
        """How many are still to be sent."""
        return self._shelf.left()

    def wanted(self) -> int:
        """How many are to be fetched."""
        return len(self._shelf.wanted())

    def run(self, watch: Watch, patience: Patience) -> int:
        """Send what is to be sent, fetch what is wanted; returns how many are left to send.

        A file that the Center does not take now waits for the next time, and so do all when a
        record was written meanwhile. Raises SyncError, StoreError, Stopped.
        """
        with suppress(_RecordsFirst):
            for file in self._shelf.to_send(self._clock.today()):
                self._check_records()
                watch.say(say("sync.files_left", n=self._shelf.left()))
                self._send(file, watch, patience)
            for file in self._shelf.wanted():
                self._check_records()
                self._fetch(file, watch, patience)
        return self._shelf.left()

    def _check_records(self) -> None:
        if self._shelf.records_wait():
            raise _RecordsFirst

    def _send(self, file: F, watch: Watch, patience: Patience) -> None:
        body = self._shelf.body(file)
        if body is None:
            return
        place, bad = None, 0
        path = file.path
        while bad < MOST_BAD:
            self._check_records()
            if watch.is_asked_to_stop:
                raise Stopped
            try:
                place = place or self._place(file, path, len(body), watch)
                self._shelf.arrived(file, place.path, place.offset)
                path = place.path
                if place.offset == len(body):
                    self._shelf.stored(file)
                    return
                piece = body[place.offset : place.offset + PIECE]
                place = self._wire.send(place, piece, watch)
                patience.answered()
            except NoCenter as lost:
                patience.again(lost)
                place = None
            except (Elsewhere, Differs):
                place, bad = None, bad + 1
            except Gone:
                place, path, bad = None, "", bad + 1

    def _place(self, file: F, path: str, size: int, watch: Watch) -> Place:
        """Where to go on. Raises Gone where the Center has given this laptop no such case."""
        if path:
            with suppress(Gone):
                return self._looked(path, size, watch)
        return self._wire.begin(file.stream, file.sha256, size, watch)

    def _looked(self, path: str, size: int, watch: Watch) -> Place:
        offset = self._wire.look(path, watch)
        if offset > size:
            raise NotUnderstood(say("sync.no_center_there"))
        return Place(path, offset)

    def _fetch(self, file: F, watch: Watch, patience: Patience) -> None:
        begun = bytearray()
        for _ in range(MOST_BAD):
            try:
                self._again(lambda: self._wire.fetch(file.sha256, begun, watch), patience)
            except Gone:
                return
            if hashlib.sha256(begun).hexdigest() == file.sha256:
                self._shelf.fetched(file, bytes(begun))
                return
            begun.clear()

    def _again(self, ask: Callable[[], T], patience: Patience) -> T:
        while True:
            try:
                answer = ask()
            except NoCenter as lost:
                patience.again(lost)
            else:
                patience.answered()
                return answer
