"""Driving a session: pauses, stopping, telling how far it is."""

from random import Random

import pytest

from core.errors import NoCenter
from core.sentence import Sentence, say
from core.watch import Stopped, Watch
from sync.client.report import Progress
from sync.client.run import Sync, _seldom, drive
from sync.client.session import session
from sync.protocol import messages as m
from sync.wire.patient import START_SECONDS, TRIES, Patience
from sync.wire.sign_in import SignedIn, Signer
from tests.helpers.laptops import Laptop
from tests.sync.client.played import NOW_MS, taken

LOST = NoCenter(say("sync.no_connection"))


def watch_nothing(_seconds: float) -> None:
    """Time stands still."""


class Center:
    """Says what it is given, in order; the last for ever. Then takes and knows nothing new."""

    def __init__(self, *said: NoCenter) -> None:
        self.said = list(said)
        self.asked: list[m.Request] = []

    def ask(self, request: m.Request, watch: Watch, access: str | None = None) -> m.Reply:
        self.asked.append(request)
        if self.said:
            raise self.said.pop(0)
        return taken(request) if isinstance(request, m.Push) else m.Unchanged(NOW_MS)

    def close(self) -> None: ...


def run(laptop: Laptop, center: Center, pauses: list[float], watch: Watch | None = None) -> None:
    patience = Patience(pauses.append, Random(1))
    drive(session(laptop.shelf, laptop.clock), center, patience, watch or Watch())


def test_trouble_is_waited_out(laptop: Laptop, case: str) -> None:
    laptop.note(case, "하나")
    pauses: list[float] = []
    run(laptop, Center(LOST, LOST), pauses)
    assert len(pauses) == 2
    assert laptop.waiting() == set()


class Waiting(Watch):
    """A watch whose time stands still; waits: how long it was asked to wait."""

    def __init__(self) -> None:
        super().__init__()
        self.waits: list[float] = []

    def pause(self, seconds: float) -> None:
        self.waits.append(seconds)


def started(laptop: Laptop, watch: Watch, seed: int, *, by_itself: bool) -> None:
    signer = Signer("center", "L1", bytes(32), "0.1.0")
    wire = SignedIn(Center(), signer, laptop.clock.monotonic)
    wire._access, wire._good_until = "token", float("inf")
    Sync(laptop.shelf, wire, laptop.clock, Random(seed)).run(watch, by_itself=by_itself)


def test_a_sync_that_begins_by_itself_waits_a_random_time_first(laptop: Laptop) -> None:
    waits = []
    for seed in range(5):
        watch = Waiting()
        started(laptop, watch, seed, by_itself=True)
        waits += watch.waits
    assert len(set(waits)) == 5
    assert all(0 <= wait <= START_SECONDS for wait in waits)


def test_a_sync_that_somebody_asked_for_begins_at_once(laptop: Laptop) -> None:
    watch = Waiting()
    started(laptop, watch, 1, by_itself=False)
    assert watch.waits == []


def test_locking_ends_the_wait(laptop: Laptop) -> None:
    watch = Watch()
    watch.ask_to_stop()
    with pytest.raises(Stopped):
        started(laptop, watch, 1, by_itself=True)


def test_after_five_tries_in_a_row_it_is_told_and_nothing_is_lost(
    laptop: Laptop, case: str
) -> None:
    laptop.note(case, "하나")
    center = Center(*[LOST] * TRIES)
    with pytest.raises(NoCenter):
        run(laptop, center, [])
    assert len(center.asked) == TRIES
    assert len(laptop.waiting()) == 1


def test_stopping_between_two_questions_keeps_what_is_done(laptop: Laptop, case: str) -> None:
    for number in range(700):
        laptop.note(case, str(number))
    heard = 0

    def hear(_sentence: Sentence, _share: float | None) -> None:
        nonlocal heard
        heard += 1
        if heard == 2:
            watch.ask_to_stop()

    watch = Watch(hear)
    center = Center()
    with pytest.raises(Stopped):
        run(laptop, center, [], watch)
    assert len(laptop.waiting()) == 700 - 200 - 400
    run(laptop, center, [])
    assert laptop.waiting() == set()


def test_a_pause_ends_when_stopping_is_asked(laptop: Laptop) -> None:
    watch = Watch()

    def hear(_progress: Progress) -> None:
        watch.ask_to_stop()

    with pytest.raises(Stopped):
        drive(
            session(laptop.shelf, laptop.clock),
            Center(*[LOST] * TRIES),
            Patience(watch.pause, Random(1)),
            watch,
            hear,
        )


def test_the_screen_is_told_of_each_step_and_not_too_often(laptop: Laptop, case: str) -> None:
    for number in range(1_000):
        laptop.note(case, str(number))
    told: list[Progress] = []
    center = Center()
    drive(
        session(laptop.shelf, laptop.clock),
        center,
        Patience(watch_nothing, Random(1)),
        Watch(),
        _seldom(told.append, laptop.clock),
    )
    assert len(center.asked) > 3
    assert [progress.step for progress in told] == ["push", "manifest"]


def test_a_laptop_of_no_center_is_told_so(laptop: Laptop) -> None:
    with pytest.raises(NoCenter) as told:
        Sync.over_http(laptop.shelf, laptop.clock)
    assert told.value.sentence.key == "sync.not_enrolled"
