"""When a sync begins by itself; clock, chance and network are played."""

import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import TypeAlias

import pytest
from pytestqt.qtbot import QtBot

from core.clock import FixedClock
from core.sentence import say
from sync.center.staff.urgent import urgent
from sync.wire.patient import BACKGROUND_SECONDS, START_SECONDS
from sync.wire.wire import NotNow
from tests.helpers.builders import a_case, an_office, judged
from tests.helpers.faulty import Fault
from tests.ui.conftest import Gone
from tests.ui.syncing import Enrolled, an_enrolled_laptop
from ui.kit import Kit
from ui.screens.sync.automatic import URGENT_SECONDS, Automatic
from ui.screens.sync.run import SyncRun
from ui.views.sync.automatic import AutomaticSync
from ui.views.sync.dialog import sync_of, sync_quietly
from ui.wishes import Wishes

LOST: list[Fault] = ["lost before"] * 40


class Network:
    """What the system says of the network, as the test wants it."""

    def __init__(self, is_there: bool | None) -> None:
        self.is_there = is_there
        self._heard: list[Callable[[bool], None]] = []

    def listen(self, heard: Callable[[bool], None]) -> None:
        self._heard.append(heard)

    def become(self, *, is_there: bool) -> None:
        self.is_there = is_there
        for heard in self._heard:
            heard(is_there)


# -- the plan -----------------------------------------------------------------------------------


def after(clock: FixedClock, plan: Automatic) -> float:
    """Seconds until the next one."""
    assert plan.due is not None
    return plan.due - clock.monotonic()


def test_laptops_opened_in_the_same_minute_begin_apart(clock: FixedClock) -> None:
    begins = [after(clock, Automatic(clock, Random(seed))) for seed in range(130)]
    assert len(set(begins)) == 130
    assert 0 <= min(begins) < 3 < 27 < max(begins) <= START_SECONDS


def test_every_quarter_of_an_hour_after_the_last_one(clock: FixedClock) -> None:
    plan = Automatic(clock, Random(1))
    plan.began()
    assert not plan.is_due
    plan.ended()
    clock.go_on(timedelta(seconds=BACKGROUND_SECONDS - 1))
    assert not plan.is_due
    clock.go_on(timedelta(seconds=1))
    assert plan.is_due


def test_the_network_that_returns_brings_it_forward(clock: FixedClock) -> None:
    plan = Automatic(clock, Random(1), is_there=False)
    plan.ended()
    plan.network(is_there=True)
    assert after(clock, plan) <= START_SECONDS


@pytest.mark.parametrize("before", [None, True])
def test_a_network_that_was_there_brings_nothing_forward(
    clock: FixedClock, before: bool | None
) -> None:
    plan = Automatic(clock, Random(1), is_there=before)
    plan.ended()
    plan.network(is_there=True)
    assert after(clock, plan) == BACKGROUND_SECONDS


def test_the_center_is_left_alone_as_long_as_it_asks(clock: FixedClock) -> None:
    plan = Automatic(clock, Random(1))
    plan.ended(after=3_600)
    assert after(clock, plan) == 3_600


def test_turned_off_nothing_begins_by_itself(clock: FixedClock) -> None:
    plan = Automatic(clock, Random(1), is_on=False, is_there=False)
    assert plan.due is None
    plan.network(is_there=True)
    plan.ended()
    assert plan.due is None
    plan.wish(is_on=True)
    assert after(clock, plan) <= START_SECONDS


def test_an_urgent_level_is_tried_each_minute_also_when_turned_off(clock: FixedClock) -> None:
    plan = Automatic(clock, Random(1), is_on=False, is_there=True)
    plan.began()
    plan.ended(is_urgent=True)
    assert after(clock, plan) == URGENT_SECONDS
    plan.network(is_there=False)
    plan.network(is_there=True)
    assert after(clock, plan) <= START_SECONDS


# -- in the window ------------------------------------------------------------------------------


@pytest.fixture
def laptop(tmp_path: Path, clock: FixedClock, kit: Kit) -> Iterator[Enrolled]:
    made = an_enrolled_laptop(tmp_path / "field", clock)
    kit.office = made.office
    sync_of(kit)._engine = made.engine
    yield made
    kit.background.close()
    made.office.database.close()
    made.center.close()


Opened: TypeAlias = Callable[..., tuple[AutomaticSync, Network]]


@pytest.fixture
def opened(kit: Kit) -> Iterator[Opened]:
    """Opens the office in a network that is there, is not, or of which nobody knows (None)."""
    made: list[AutomaticSync] = []

    def open_it(is_there: bool | None = None) -> tuple[AutomaticSync, Network]:
        network = Network(is_there)
        made.append(AutomaticSync(kit, kit.background, network, Random(1)))
        made[-1].opened()
        return made[-1], network

    yield open_it
    for one in made:
        one.locked()


def run_of(kit: Kit) -> SyncRun:
    run: SyncRun = kit.sync
    return run


def begun(kit: Kit, qtbot: QtBot, automatic: AutomaticSync, *, by: timedelta) -> bool:
    """Whether one has begun and ended once so much time has passed."""
    qtbot.waitUntil(lambda: not kit.background.is_busy)
    before = run_of(kit).took
    assert isinstance(kit.clock, FixedClock)
    kit.clock.go_on(by)
    automatic.tick()
    qtbot.waitUntil(lambda: not run_of(kit).is_under_way)
    return run_of(kit).took is not before


def test_after_opening_it_syncs_without_a_window_or_a_word(
    kit: Kit, qtbot: QtBot, gone: Gone, laptop: Enrolled, opened: Opened
) -> None:
    case = laptop.receive_case()
    automatic, _ = opened()
    assert begun(kit, qtbot, automatic, by=timedelta(seconds=START_SECONDS))
    assert [line.case for line in laptop.office.cases()] == [case]
    assert (gone.dialogs, gone.said, gone.shown, gone.asked) == ([], [], [], [])


def test_a_quarter_of_an_hour_later_again_and_at_once_when_the_network_returns(
    kit: Kit, qtbot: QtBot, laptop: Enrolled, opened: Opened
) -> None:
    automatic, network = opened(is_there=True)
    assert begun(kit, qtbot, automatic, by=timedelta(seconds=START_SECONDS))
    assert not begun(kit, qtbot, automatic, by=timedelta(minutes=14))
    assert begun(kit, qtbot, automatic, by=timedelta(minutes=1))
    network.become(is_there=False)
    network.become(is_there=True)
    assert begun(kit, qtbot, automatic, by=timedelta(seconds=START_SECONDS))


def test_one_that_finds_no_center_gives_up_at_once_and_says_nothing(
    kit: Kit, qtbot: QtBot, gone: Gone, laptop: Enrolled, opened: Opened
) -> None:
    a_case(laptop.office)
    laptop.wire.play(LOST)
    automatic, _ = opened()
    begun(kit, qtbot, automatic, by=timedelta(seconds=START_SECONDS))
    assert (run_of(kit).stage, run_of(kit).waiting) == ("failed", 2)
    assert laptop.asked.count == 1
    assert (gone.dialogs, gone.said) == ([], [])
    laptop.wire.play([])
    assert begun(kit, qtbot, automatic, by=timedelta(minutes=15))
    assert run_of(kit).waiting == 0


def test_the_switch_turns_it_off(kit: Kit, qtbot: QtBot, laptop: Enrolled, opened: Opened) -> None:
    kit.wishes = Wishes(syncs_by_itself=False)
    automatic, _ = opened()
    assert not begun(kit, qtbot, automatic, by=timedelta(hours=1))
    kit.wishes = Wishes()
    automatic.tick()
    assert begun(kit, qtbot, automatic, by=timedelta(seconds=START_SECONDS))


def test_an_urgent_level_goes_out_at_once_and_again_each_minute(
    kit: Kit, qtbot: QtBot, laptop: Enrolled, opened: Opened
) -> None:
    case = laptop.receive_case()
    kit.wishes = Wishes(syncs_by_itself=False)
    automatic, _ = opened()
    run_of(kit).start(kit.background)
    qtbot.waitUntil(lambda: run_of(kit).stage == "done")
    judged(laptop.office, case, "urgent")
    laptop.wire.play(LOST)
    sync_quietly(kit)
    qtbot.waitUntil(lambda: run_of(kit).stage == "failed")
    assert laptop.office.urgent_waits()
    laptop.wire.play([])
    assert urgent(laptop.center.staff.base) == ()
    assert begun(kit, qtbot, automatic, by=timedelta(seconds=URGENT_SECONDS))
    assert not laptop.office.urgent_waits()
    assert [line.case for line in urgent(laptop.center.staff.base)] == [case]
    assert not begun(kit, qtbot, automatic, by=timedelta(hours=1))


def test_an_urgent_level_of_before_the_start_goes_out_when_the_laptop_opens(
    kit: Kit, qtbot: QtBot, laptop: Enrolled, opened: Opened
) -> None:
    case = laptop.receive_case()
    run_of(kit).start(kit.background)
    qtbot.waitUntil(lambda: run_of(kit).stage == "done")
    judged(laptop.office, case, "urgent")
    kit.wishes = Wishes(syncs_by_itself=False)
    opened()
    qtbot.waitUntil(lambda: not laptop.office.urgent_waits())


def test_an_urgent_level_written_while_one_is_under_way_is_sent_by_another(
    kit: Kit, qtbot: QtBot, laptop: Enrolled, opened: Opened
) -> None:
    """The run under way is past sending already."""
    case = laptop.receive_case()
    opened()
    run_of(kit).start(kit.background)
    qtbot.waitUntil(lambda: run_of(kit).stage == "done")
    laptop.receive_case()
    asked_before, held = laptop.asked.count, threading.Event()

    def write(count: int) -> None:
        """Between the question what is new and the taking in of it."""
        if count == asked_before + 1:
            judged(laptop.office, case, "urgent")
            kit.background._landed.emit(send)
            held.wait()

    def send() -> None:
        sync_quietly(kit)
        held.set()

    laptop.asked.before = write
    run_of(kit).start(kit.background)
    qtbot.waitUntil(lambda: run_of(kit).stage == "done" and not laptop.office.urgent_waits())
    assert not run_of(kit).is_urgent


def test_a_busy_center_is_left_alone_as_long_as_it_asks(
    kit: Kit, qtbot: QtBot, laptop: Enrolled, opened: Opened
) -> None:
    def busy(_count: int) -> None:
        raise NotNow(say("sync.center_busy"), 3_600)

    laptop.asked.before = busy
    automatic, _ = opened()
    begun(kit, qtbot, automatic, by=timedelta(seconds=START_SECONDS))
    laptop.asked.before = lambda _count: None
    assert not begun(kit, qtbot, automatic, by=timedelta(minutes=59))
    assert begun(kit, qtbot, automatic, by=timedelta(minutes=1))


def test_nothing_begins_behind_the_lock_or_once_the_laptop_is_switched_off(
    kit: Kit, qtbot: QtBot, laptop: Enrolled, opened: Opened
) -> None:
    automatic, _ = opened()
    run = run_of(kit)
    automatic.locked()
    assert isinstance(kit.clock, FixedClock)
    kit.clock.go_on(timedelta(hours=1))
    automatic.tick()
    assert run.stage == "ready"
    automatic.opened()
    laptop.center.staff.revoke(laptop.office.enrolment.laptop)
    begun(kit, qtbot, automatic, by=timedelta(seconds=START_SECONDS))
    assert run.must_lock
    assert not begun(kit, qtbot, automatic, by=timedelta(hours=1))


def test_a_laptop_of_no_center_has_nobody_to_sync_with(
    kit: Kit, tmp_path: Path, clock: FixedClock, opened: Opened
) -> None:
    kit.office = an_office(tmp_path / "alone", clock)
    automatic, _ = opened()
    clock.go_on(timedelta(hours=1))
    automatic.tick()
    assert run_of(kit).stage == "ready"
    kit.background.close()
    kit.office.database.close()
