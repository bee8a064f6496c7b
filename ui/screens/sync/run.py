"""The run of a sync: goes on while its window is closed, and keeps what came of it.

One per unlocked office. It knows no window; views listen to it (docs/decisions/0049-sync-run.md).
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, Protocol, TypeAlias

from core.clock import Clock
from core.errors import LaptopRevoked, NoCenter, StoreError, SyncError, WelfareNetError
from core.sentence import Sentence
from core.watch import Watch
from sync.client.report import Progress, Receipt, Report
from ui.screens.listeners import Listener, Listeners

Stage: TypeAlias = Literal["ready", "running", "stopping", "paused", "failed", "done"]


class Engine(Protocol):
    """What a run needs of sync.client.run.Sync."""

    def run(
        self, watch: Watch, heard: Callable[[Progress], None], *, by_itself: bool = False
    ) -> Report:
        """One sync, from where the last one stopped; by_itself: after a random wait."""

    def receipt(self, day: date) -> Receipt:
        """The sum of a day as it stands now; needs no connection."""

    def close(self) -> None:
        """Let go of the connection."""


class Lane(Protocol):
    """What a run needs of ui.background.Background."""

    def start(
        self,
        work: Callable[[Watch], Report],
        *,
        done: Callable[[Report], None],
        failed: Callable[[Exception], None],
        stopped: Callable[[], None],
        said: Callable[[Sentence, float | None], None],
        apart: bool,
    ) -> Watch:
        """Queue the work; exactly one of done, failed, stopped is called afterwards."""


@dataclass(frozen=True, slots=True)
class Took:
    """When a run began and how many seconds it took."""

    began: datetime
    seconds: int


class SyncRun:
    """stage: ready (none yet), running, stopping (asked to pause), paused, failed, done.

    progress: where it stands, of the last word heard · report: of the last whole run, or None ·
    error: why the last one stopped, or None · took: of the last whole run · is_watched: whether its
    window is open · waiting: records that were to be sent when it began.
    """

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine, self._clock = engine, clock
        self._listeners = Listeners()
        self._watch: Watch | None = None
        self._began = clock.now()
        self._heard: Progress | None = None
        self.stage: Stage = "ready"
        self.progress: Progress | None = None
        self.report: Report | None = None
        self.error: WelfareNetError | None = None
        self.took: Took | None = None
        self.waiting = 0
        self.is_watched = False

    def changed(self, listener: Listener) -> Callable[[], None]:
        """Be told of every step and of the end; returns what ends it."""
        return self._listeners.add(listener)

    @property
    def is_under_way(self) -> bool:
        """Whether the lane works on it now."""
        return self.stage in {"running", "stopping"}

    @property
    def is_full(self) -> bool:
        """Whether the last run sent all and received all."""
        if self.stage != "done" or self.report is None:
            return False
        return self.report.is_safe_to_close and self.report.is_up_to_date

    @property
    def may_try_again(self) -> bool:
        """Whether the last run found no Center while something waits to be sent."""
        return isinstance(self.error, NoCenter) and self.waiting > 0

    @property
    def must_lock(self) -> bool:
        """Whether the Center has switched this laptop off."""
        return isinstance(self.error, LaptopRevoked)

    def start(self, lane: Lane, *, by_itself: bool = False) -> None:
        """Begin, or go on; while one is under way this does nothing.

        by_itself: nobody has asked for it just now, so laptops do not all begin at once.
        """
        if self.is_under_way:
            return
        self._began = self._clock.now()
        self.stage, self.error, self.progress = "running", None, None
        self.waiting = self.receipt().waiting
        self._watch = lane.start(
            lambda watch: self._engine.run(watch, self._keep, by_itself=by_itself),
            done=self._done,
            failed=self._failed,
            stopped=self._stopped,
            said=self._said,
            apart=True,
        )
        self._listeners.tell()

    def pause(self) -> None:
        """Stop at the next safe place; what is sent stays sent."""
        if self.stage == "running" and self._watch is not None:
            self.stage = "stopping"
            self._watch.ask_to_stop()
            self._listeners.tell()

    def receipt(self) -> Receipt:
        """The sum of today as it stands now."""
        return self._engine.receipt(self._clock.today())

    def close(self) -> None:
        """The office closes: let go of the connection."""
        self._engine.close()

    # -- in the lane ----------------------------------------------------------------------------

    def _keep(self, progress: Progress) -> None:
        """Heard in the lane; `_said` follows on the main thread."""
        self._heard = progress

    # -- on the main thread ---------------------------------------------------------------------

    def _said(self, _sentence: Sentence, _share: float | None) -> None:
        if self._heard is not self.progress:
            self.progress = self._heard
            self._listeners.tell()

    def _done(self, report: Report) -> None:
        now = self._clock.now()
        self.took = Took(self._began, int((now - self._began).total_seconds()))
        self.report = report
        self._end("done")

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, SyncError | StoreError):
            self._end("failed")
            raise error
        self.error = error
        self._end("failed")

    def _stopped(self) -> None:
        self._end("paused")

    def _end(self, stage: Stage) -> None:
        self.stage, self._watch = stage, None
        self._listeners.tell()
