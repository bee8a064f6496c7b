"""Photos and files behind a sync: in a run of their own, which a new sync stops."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from core.clock import FixedClock
from core.errors import NoCenter
from core.sentence import say
from core.watch import Stopped, Watch
from sync.client.report import Report
from tests.ui.syncing import AtOnce, Enrolled, an_enrolled_laptop
from ui.screens.sync.receipt import SyncScreen
from ui.screens.sync.run import SyncRun
from ui.texts import Texts


@pytest.fixture
def laptop(tmp_path: Path, clock: FixedClock) -> Iterator[Enrolled]:
    made = an_enrolled_laptop(tmp_path, clock)
    yield made
    made.office.database.close()
    made.center.close()


class Waiting(AtOnce):
    """Does a sync on the spot and keeps what comes behind it."""

    def __init__(self) -> None:
        self.kept: list[tuple[Watch, Callable[[Watch], Report], dict[str, Any]]] = []
        self._syncs = 0

    def start(self, work: Callable[[Watch], Report], **ends: Any) -> Watch:
        if work.__qualname__.startswith("SyncRun._run_files"):
            watch = Watch(ends["said"])
            self.kept.append((watch, work, ends))
            return watch
        return super().start(work, **ends)


def with_files(laptop: Enrolled, left: int) -> SyncRun:
    """A run whose syncs leave so many files, of which one goes with each run of them."""
    engine, remaining = laptop.engine, [left]

    def run(watch: Watch, heard: Any, **how: Any) -> Report:
        return replace(laptop_run(watch, heard, **how), files_left=remaining[0])

    def run_files(watch: Watch) -> int:
        if watch.is_asked_to_stop:
            raise Stopped
        remaining[0] -= 1
        return remaining[0]

    laptop_run = engine.run
    engine.run, engine.run_files = run, run_files  # type: ignore[assignment]
    return laptop.run()


def test_files_go_behind_a_sync_that_is_over(laptop: Enrolled, texts: Texts) -> None:
    run, lane = with_files(laptop, 2), Waiting()
    run.start(lane)
    assert (run.stage, run.is_full, run.is_under_way) == ("done", True, False)
    screen = SyncScreen(run, laptop.office, laptop.office.clock)
    assert "사진·서류 2개 보낼 것 남음" in texts.of(screen.sum_second)
    ((watch, work, ends),) = lane.kept
    ends["done"](work(watch))
    assert "사진·서류 1개 보낼 것 남음" in texts.of(screen.sum_second)


def test_a_new_sync_stops_the_files_and_they_follow_it(laptop: Enrolled) -> None:
    run, lane = with_files(laptop, 2), Waiting()
    run.start(lane)
    run.start(lane)
    first, second = lane.kept
    assert first[0].is_asked_to_stop
    assert not second[0].is_asked_to_stop
    assert run.stage == "done"


def test_files_that_do_not_get_through_spoil_no_sync(laptop: Enrolled) -> None:
    run, lane = with_files(laptop, 1), Waiting()
    run.start(lane)
    ((_, _, ends),) = lane.kept
    ends["failed"](NoCenter(say("sync.no_connection")))
    assert (run.stage, run.error, run.is_full) == ("done", None, True)


def test_without_files_nothing_follows(laptop: Enrolled) -> None:
    run, lane = with_files(laptop, 0), Waiting()
    run.start(lane)
    assert lane.kept == []
