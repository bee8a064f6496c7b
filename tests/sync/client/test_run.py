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
from sync.wire.patient import TRIES, Patience
from sync.wire.sign_in import SignedIn, Signer
from tests.helpers.laptops import Laptop
from tests.sync.client.played import NOW_MS, taken

LOST = NoCenter(say("sync.no_connection"))


def watch_nothing(_seconds: float) -> None:
    """Time stands still."""


class Center:
    """Is lost as often as it is told, None: answers. Then takes all and knows nothing new."""

    def __init__(self, *said: NoCenter | None) -> None:
        self.said = list(said)
        self.asked: list[m.Request] = []

    def ask(self, request: m.Request, watch: Watch, access: str | None = None) -> m.Reply:
        self.asked.append(request)
        if self.said and (lost := self.said.pop(0)) is not None:
            raise lost
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


def begun(laptop: Laptop, center: Center, *, by_itself: bool) -> None:
    """One sync of a laptop whose token is still good; pauses take no time."""
    signer = Signer("center", "L1", bytes(32), "0.1.0")
    wire = SignedIn(center, signer, laptop.clock.monotonic)
    wire._access, wire._good_until = "token", float("inf")
    Sync(laptop.shelf, wire, laptop.clock, Random(1)).run(Hurried(), by_itself=by_itself)


class Hurried(Watch):
    """A watch for which no time passes."""

    def pause(self, seconds: float) -> None:
        """Tests do not wait."""


def test_a_sync_that_nobody_asked_for_gives_up_at_the_first_silence(laptop: Laptop) -> None:
    quiet, asked_for = Center(LOST), Center(LOST)
    with pytest.raises(NoCenter):
        begun(laptop, quiet, by_itself=True)
    begun(laptop, asked_for, by_itself=False)
    assert len(quiet.asked) == 1
    assert len(asked_for.asked) > 1


def test_once_the_center_has_answered_a_quiet_sync_is_as_patient_as_any(
    laptop: Laptop, case: str
) -> None:
    laptop.note(case, "하나")
    center = Center(None, LOST, LOST)
    begun(laptop, center, by_itself=True)
    assert laptop.waiting() == set()


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
