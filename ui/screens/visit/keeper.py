"""Writes what the person did, in order and off the main thread, and says when it is on the disk.

While the disk is full the writes wait in memory and are tried again; nothing is left out and
nothing overtakes (docs/decisions/0045-writing-behind-the-form.md).
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from core.clock import SEOUL
from core.errors import Mistake, StoreError
from core.office.base import Changes
from core.office.office import Office
from core.sentence import Sentence
from core.watch import Watch
from ui.screens.lane import Lane
from ui.screens.listeners import Listeners

Write: TypeAlias = Callable[[Office], "Changes | int | None"]
"""A verb of the office; an int is the moment (ms) at which a draft was on the disk."""

Then: TypeAlias = Callable[["Changes | int | None"], None]


def _write_nothing(_office: Office) -> None:
    """Only its turn matters."""


def _nothing(_written: "Changes | int | None") -> None:
    """Nobody waits for this write."""


@dataclass(slots=True)
class _Written:
    """What one round in the lane brought: results with those who wait for them, and what failed."""

    results: list[tuple["Changes | int | None", Then]]
    failure: Exception | None = None


class Keeper:
    """trouble: why writing waits, None while all is well.

    moved: told the topics of every write that went through · refused: told the sentence of a write
    the office did not take (it is dropped, and what is on screen must be read again).
    """

    def __init__(
        self,
        office: Office,
        lane: Lane,
        moved: Callable[[frozenset[str]], None],
        refused: Callable[[Sentence], None],
    ) -> None:
        self._office, self._lane = office, lane
        self._moved, self._refused = moved, refused
        self._waiting: deque[tuple[Write, Then]] = deque()
        self._saved_ms: int | None = None
        self.trouble: Sentence | None = None
        self.listeners = Listeners()

    def put(self, write: Write, then: Then = _nothing) -> None:
        """Write this after all that waits already; `then` hears the result when it went through.

        Every write asks for its own round in the lane, so that one put just before the lock is
        done before the file is closed.
        """
        self._waiting.append((write, then))
        self.again()

    def when_settled(self, act: Callable[[], None]) -> None:
        """Do this when all that waits is on the disk; at once where nothing waits or can go on."""
        if self.is_settled or self.trouble is not None:
            act()
        else:
            self.put(_write_nothing, lambda _written: act())

    def again(self) -> None:
        """Try to write what waits; harmless when nothing does."""
        if self._waiting:
            self._lane.start(self._work, done=self._done, failed=_raise, certain=True)

    def _work(self, _watch: Watch) -> _Written:
        """In the lane: as many writes as wait, each its own transaction.

        A store that cannot write keeps them waiting; any other failure drops the one that failed.
        """
        round_ = _Written([])
        while self._waiting and round_.failure is None:
            write, then = self._waiting[0]
            try:
                round_.results.append((write(self._office), then))
            except StoreError as full:
                round_.failure = full
                return round_
            except Exception as failed:  # noqa: BLE001 - told on the main thread, in _done
                round_.failure = failed
            self._waiting.popleft()
        return round_

    def _done(self, written: _Written) -> None:
        topics: set[str] = set()
        for result, then in written.results:
            if isinstance(result, Changes):
                topics |= result.topics
                self._saved_ms = result.at_ms
            elif result is not None:
                self._saved_ms = result
            then(result)
        if topics:
            self._moved(frozenset(topics))
        self._judge(written.failure)
        self.listeners.tell()

    def _judge(self, failure: Exception | None) -> None:
        """What a failure means. Raises what is no word for a person."""
        self.trouble = failure.sentence if isinstance(failure, StoreError) else None
        if isinstance(failure, Mistake):
            self._refused(failure.sentence)
        elif failure is not None and not isinstance(failure, StoreError):
            raise failure
        if failure is not None and self.trouble is None:
            self.again()

    @property
    def is_settled(self) -> bool:
        """Whether all that was done is on the disk."""
        return not self._waiting

    @property
    def saved_at(self) -> datetime | None:
        """When the last write was on the disk; None before the first."""
        if self._saved_ms is None:
            return None
        return datetime.fromtimestamp(self._saved_ms / 1000, SEOUL)


def _raise(error: Exception) -> None:
    raise error
