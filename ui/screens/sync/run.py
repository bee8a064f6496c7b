"""The run of a sync: goes on while its window is closed, and keeps what came of it.

One per unlocked office. It knows no window; views listen to it (docs/decisions/0049-sync-run.md).
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal, Protocol, TypeAlias

from core.clock import Clock
from core.errors import LaptopRevoked, StoreError, SyncError, WelfareNetError
from core.sentence import Sentence, say
from core.watch import Watch
from sync.client.report import Progress, Receipt, Report
from ui.screens.listeners import Listener, Listeners

Stage: TypeAlias = Literal["ready", "running", "stopping", "paused", "failed", "done"]


class Engine(Protocol):
    """What a run needs of sync.client.run.Sync."""

    def run(
        self, watch: Watch, heard: Callable[[Progress], None], *, by_itself: bool = False
    ) -> Report:
        """One sync, from where the last one stopped; by_itself: gives up at the first silence."""

    def run_files(self, watch: Watch) -> int:
        """Photos and files, after a sync; how many are left to send."""

    def waiting(self) -> int:
        """Records that the Center has not acknowledged."""

    def take_changed(self) -> frozenset[str]:
        """Cases that stand otherwise than before, or were emptied, since the last time."""

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
    """stage: ready (none yet, or given up), running, stopping (asked to), paused, failed, done.

    progress: where it stands, of the last word heard · report: of the last whole run, or None ·
    error: why the last one stopped, or None · took: of the last whole run · is_watched: whether its
    window is open · is_quiet: nobody has asked for the last one · is_urgent: an urgent level waits
    for a run that ends well · waiting: records not yet at the Center as last counted, None before
    the first run · changed_cases: those in which the last run brought something, however it ended.
    """

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine, self._clock = engine, clock
        self._listeners = Listeners()
        self._watch: Watch | None = None
        self._files: Watch | None = None
        self._lane: Lane | None = None
        self._began = clock.now()
        self._heard: Progress | None = None
        self._counted: int | None = None
        self._is_given_up = self._is_followed = False
        self.stage: Stage = "ready"
        self.progress: Progress | None = None
        self.report: Report | None = None
        self.error: WelfareNetError | None = None
        self.took: Took | None = None
        self.waiting: int | None = None
        self.changed_cases: frozenset[str] = frozenset()
        self.is_watched = self.is_quiet = self.is_urgent = False

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
    def must_lock(self) -> bool:
        """Whether the Center has switched this laptop off."""
        return isinstance(self.error, LaptopRevoked)

    def start(self, lane: Lane, *, by_itself: bool = False, urgent: bool = False) -> None:
        """Begin, or go on; while one is under way no second one begins.

        by_itself: nobody has asked for it just now · urgent: nobody has asked, but a level was
        written that must not wait: the run under way may be past it, so another follows.
        """
        self.is_urgent = self.is_urgent or urgent
        if self.is_under_way:
            self._is_followed = self._is_followed or urgent
            self.is_quiet = self.is_quiet and (by_itself or urgent)
            return
        if self._files is not None:
            self._files.ask_to_stop()  # records go first; the files go on afterwards
        self._began, self._lane = self._clock.now(), lane
        self.stage, self.error, self.progress = "running", None, None
        self._heard, self._is_given_up, self._is_followed = None, False, False
        self.is_quiet = by_itself or urgent
        self._watch = lane.start(
            lambda watch: self._work(watch, by_itself=by_itself),
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

    def give_up(self) -> None:
        """Stop at the next safe place, and not to go on soon: as if it had never begun."""
        self._is_given_up, self._is_followed = True, False
        self.pause()
        if not self.is_under_way:
            self._end("ready")

    def receipt(self) -> Receipt:
        """The sum of today as it stands now; for the lane: a long day has thousands of records."""
        return self._engine.receipt(self._clock.today())

    def close(self) -> None:
        """The office closes: let go of the connection."""
        self._engine.close()

    # -- in the lane ----------------------------------------------------------------------------

    def _work(self, watch: Watch, *, by_itself: bool) -> Report:
        self._counted = self._engine.waiting()
        watch.say(say("sync.step.contact"))
        try:
            return self._engine.run(watch, self._keep, by_itself=by_itself)
        finally:
            with suppress(StoreError):
                self._counted = self._engine.waiting()

    def _keep(self, progress: Progress) -> None:
        """Heard in the lane; `_said` follows on the main thread."""
        self._heard = progress

    # -- on the main thread ---------------------------------------------------------------------

    def _said(self, _sentence: Sentence, _share: float | None) -> None:
        if self._heard is not self.progress or self._counted != self.waiting:
            self.progress, self.waiting = self._heard, self._counted
            self._listeners.tell()

    def _done(self, report: Report) -> None:
        now = self._clock.now()
        self.took = Took(self._began, int((now - self._began).total_seconds()))
        self.report = report
        self._end("done")
        if not self.is_under_way and (report.files_left or report.files_wanted):
            self._run_files(report)

    def _run_files(self, report: Report) -> None:
        """Behind the records, in the lane apart; a sync that begins meanwhile stops it."""
        if self._lane is None:
            return
        self._files = self._lane.start(
            lambda watch: replace(report, files_left=self._engine.run_files(watch)),
            done=self._files_done,
            failed=self._files_failed,
            stopped=self._files_ended,
            said=lambda _sentence, _share: None,
            apart=True,
        )

    def _files_done(self, report: Report) -> None:
        self._files_ended()
        if self.report is not None:
            self.report = replace(self.report, files_left=report.files_left)
        self._listeners.tell()

    def _files_failed(self, error: Exception) -> None:
        """What did not arrive goes on after the next sync, which tells what is the matter."""
        self._files_ended()
        if not isinstance(error, SyncError | StoreError):
            raise error

    def _files_ended(self) -> None:
        self._files = None

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, SyncError | StoreError):
            self._end("failed")
            raise error
        self.error = error
        self._end("failed")

    def _stopped(self) -> None:
        self._end("ready" if self._is_given_up else "paused")

    def _end(self, stage: Stage) -> None:
        self.stage, self._watch, self.waiting = stage, None, self._counted
        self.changed_cases = self._engine.take_changed()
        if stage == "done" and not self._is_followed:
            self.is_urgent = False
        if stage == "ready":
            self.progress = self.error = None
        self._listeners.tell()
        if self._is_followed and stage == "done" and self._lane is not None:
            self.start(self._lane, urgent=True)
