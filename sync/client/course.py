"""The course of one session: what it asks, how far it is, what the Center's clock said."""

from collections import Counter
from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from core.clock import Clock, wall_ms
from core.errors import NoCenter, NotUnderstood, ReceiptDiffers
from core.sentence import say
from sync.client.report import Item, Progress, Report, Step, Waiting
from sync.client.shelf import Shelf
from sync.protocol.messages import LaptopClock, Limits, Message, Problem, Pulled, Reply, Request
from sync.wire.wire import Broken, refusal

R = TypeVar("R")

START_CHANGES = 200
MOST_CHANGES = 1_000
MOST_PUSH_BYTES = 1024 * 1024
PULL_BYTES = 1024 * 1024
"""The Center cuts frames at a quarter of it: one is taken in within some ten milliseconds."""
_EARLIEST_MS = 1_577_836_800_000
_LATEST_MS = 4_102_444_800_000
"""2020 and 2100: a Center that names another time speaks nonsense."""


@dataclass(frozen=True, slots=True)
class Ask:
    """One question to the Center, and where the session stands while it is asked."""

    request: Request
    progress: Progress


Asking: TypeAlias = Generator[Ask, Reply, R]
"""A part of the work: yields what to ask, is sent the reply (or has NoCenter thrown in, which
means: ask again), returns what it found out."""

Engine: TypeAlias = Asking[Report]


NONE = Waiting(0, 0)


class BatchSize:
    """How much is sent at once: doubled by success, halved by a break or a 413, never below 1."""

    def __init__(self) -> None:
        self.changes = START_CHANGES
        self.most_bytes = MOST_PUSH_BYTES
        self._most = MOST_CHANGES

    def grow(self, limits: Limits) -> None:
        """A batch went through."""
        self.obey(limits)
        self.changes = min(self.changes * 2, self._most)
        self.most_bytes = min(self.most_bytes * 2, MOST_PUSH_BYTES, limits.push_bytes)

    def halve(self) -> None:
        """A batch was too much."""
        self.changes = max(1, self.changes // 2)
        self.most_bytes = max(1, self.most_bytes // 2)

    def obey(self, limits: Limits) -> None:
        """The Center takes no more than this."""
        self._most = max(1, min(MOST_CHANGES, limits.changes))
        self.changes = min(self.changes, self._most)
        self.most_bytes = max(1, min(self.most_bytes, limits.push_bytes))


class Course:
    """State of one running session. Nothing here is needed after a restart."""

    def __init__(self, shelf: Shelf, clock: Clock) -> None:
        self.shelf = shelf
        self.clock = clock
        self.day = clock.today()
        self.size = BatchSize()
        self.pull_bytes = PULL_BYTES
        self.requests = 0
        self.server_ms = 0
        self.offset_ms = shelf.offset_ms() or 0
        self.received: Counter[str] = Counter()
        self.new_streams: list[str] = []
        self.left_streams: list[str] = []
        self.has_new_pack = False
        self.is_pack_damaged = False
        self._step: Step = "contact"
        self._share: float | None = None
        self.streams = (0, 0)
        self.item: Item | None = None
        self._to_send: dict[str, Waiting] = {}
        self._unsent: dict[str, Waiting] = {}
        self.is_safe_to_close = False
        self.is_center_restored = False

    # --- how far it is

    def at(self, step: Step, share: float | None = None) -> None:
        """The session is here now."""
        self._step, self._share = step, share

    def count_waiting(self) -> None:
        """Look again at what waits; the whole is the most that ever waited."""
        self._unsent = dict(self.shelf.waiting_by_kind())
        for kind, now in self._unsent.items():
            most = self._to_send.get(kind, NONE)
            self._to_send[kind] = Waiting(max(most.records, now.records), max(most.size, now.size))

    def progress(self) -> Progress:
        """For the screen."""
        left = {kind: self._unsent.get(kind, NONE) for kind in self._to_send}
        by_kind = {
            kind: (most.records - left[kind].records, most.records)
            for kind, most in self._to_send.items()
        }
        sizes = {
            kind: (most.size - left[kind].size, most.size) for kind, most in self._to_send.items()
        }
        share = self._share
        if self._step == "push" and by_kind:
            share = sum(done for done, _ in sizes.values()) / sum(
                all_ for _, all_ in sizes.values()
            )
        return Progress(
            self._step,
            say(f"sync.step.{self._step}"),
            share,
            by_kind,
            self.is_safe_to_close,
            self.received.total(),
            sizes,
            self.streams,
            self.item if self._step == "push" else None,
        )

    # --- asking

    def ask(self, request: Request, *, may_shrink: bool = False) -> Asking[Reply]:
        """Ask until there is a reply; whoever drives decides how often.

        may_shrink: raise Broken instead of asking the same again, so that less can be asked.
        Raises what a refusal amounts to unless it is one of `Settled`.
        """
        while True:
            self.requests += 1
            asked_at = self.clock.monotonic()
            try:
                reply = yield Ask(request, self.progress())
            except Broken:
                if may_shrink:
                    raise
                continue
            except NoCenter:
                continue
            self._look_at_clock(reply, self.clock.monotonic() - asked_at)
            if isinstance(reply, Problem) and reply.name not in SETTLED:
                raise refusal(reply)
            return reply

    def laptop_clock(self) -> LaptopClock:
        """What goes out with a push, for people."""
        return LaptopClock(
            wall_ms(self.clock), self.shelf.offset_ms(), int(self.clock.monotonic() * 1000)
        )

    def _look_at_clock(self, reply: Reply, took: float) -> None:
        """Half of the way lies behind the Center's word; kept once a session."""
        said = reply.end.server_ms if isinstance(reply, Pulled) else reply.server_ms
        if isinstance(reply, Problem) and said == 0:
            return
        if not _EARLIEST_MS < said < _LATEST_MS:
            raise unexpected(reply)
        if self.server_ms == 0:
            wall = wall_ms(self.clock)
            self.offset_ms = said + int(took * 500) - wall
            self.shelf.keep_contact(said, wall, self.offset_ms)
        self.server_ms = said


SETTLED = ("gap", "fork", "epoch", "restored", "too-large")
"""Refusals that a session answers by itself."""


def unexpected(reply: Reply) -> NotUnderstood:
    """The Center answered something that does not fit the question."""
    if isinstance(reply, Message):
        return NotUnderstood(say("sync.not_understood", message=type(reply).__name__))
    return NotUnderstood(say("sync.not_understood", message="Pulled"))


def differs() -> ReceiptDiffers:
    """The Center counts otherwise than the laptop."""
    return ReceiptDiffers(say("sync.receipt_differs"))
