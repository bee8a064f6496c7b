"""All syncs of one unlocked laptop: drives the engine over a wire, tells how far it is."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from random import Random, SystemRandom
from typing import Any

from core.clock import Clock
from core.errors import NoCenter, SyncError
from core.sentence import say
from core.version import VERSION
from core.watch import Watch
from sync.client.course import Ask, Engine
from sync.client.files.lane import Files
from sync.client.orders.guard import Guard
from sync.client.orders.obeying import Orders
from sync.client.outbox_shelf import OutboxShelf
from sync.client.report import Progress, Receipt, Report
from sync.client.session import session
from sync.client.shelf import Shelf
from sync.protocol.messages import Reply
from sync.wire.files import FileWire
from sync.wire.http import Http
from sync.wire.patient import QUIET_TRIES, Patience
from sync.wire.sign_in import SignedIn, Signer
from sync.wire.wire import SwitchedOff, Wire

BETWEEN_TELLINGS = 0.1
"""Seconds: nobody reads faster, and a screen has other things to do."""

Heard = Callable[[Progress], None]


def unheard(_progress: Progress) -> None:
    """Nobody looks on."""


class Sync:
    """Keeps connection and token between the syncs of one unlocked laptop.

    One sync at a time; close when the laptop is locked.
    """

    def __init__(
        self,
        shelf: Shelf,
        wire: SignedIn,
        clock: Clock,
        random: Random | None = None,
        guard: Guard | None = None,
        files: Files[Any] | None = None,
    ) -> None:
        self._shelf = shelf
        self._wire = wire
        self._clock = clock
        self._random = random or SystemRandom()
        self._guard = guard
        self._files = files

    @classmethod
    def over_http(cls, shelf: OutboxShelf, clock: Clock, guard: Guard | None = None) -> "Sync":
        """To the Center at which this laptop is enrolled.

        guard: carries out its orders; without one they are only told. Raises NoCenter when the
        laptop is enrolled at none (training without a Center).
        """
        enrolment = shelf.enrolment
        if not enrolment.center_url:
            raise NoCenter(say("sync.not_enrolled"))
        signer = Signer(enrolment.center, enrolment.laptop, enrolment.signing_key, VERSION)
        wire = Http(enrolment.center_url, enrolment.center_ca)
        signed = SignedIn(wire, signer, clock.monotonic)
        files = Files(shelf.files, FileWire(wire, signed), clock)
        return cls(shelf, signed, clock, guard=guard, files=files)

    def run(self, watch: Watch, heard: Heard = unheard, *, by_itself: bool = False) -> Report:
        """One sync.

        by_itself: nobody waits for it, so it gives up when the Center does not answer at once ·
        heard: told how far it is, at most ten times a second and at every new step. Raises
        SyncError, StoreError, or Stopped when the watch was asked to stop; what was done until
        then is kept, and running again goes on from there.
        """
        first = QUIET_TRIES if by_itself else None
        patience = Patience(watch.pause, self._random, first=first)
        if self._files is not None:
            self._files.prepare()
        engine = session(self._shelf, self._clock)
        has_new_code = self._shelf.recovery_box() is not None
        orders = Orders(self._guard, self._wire, watch) if self._guard is not None else None
        try:
            report = drive(engine, self._wire, patience, watch, _seldom(heard, self._clock))
        except SwitchedOff as off:
            if orders is not None:
                with suppress(NoCenter):  # what is left to be said is said at the next contact
                    orders.obey(off.order)
            raise
        if orders is not None:
            orders.keep_days(self._wire.lease)
            with suppress(SyncError):  # the next sync tries again
                orders.settle()
        wants = self._wire.wants_recovery and not has_new_code
        report = replace(report, wants_recovery=wants)
        if self._files is None:
            return report
        left, wanted = self._files.left(), self._files.wanted()
        return replace(report, files_left=left, files_wanted=wanted)

    def run_files(self, watch: Watch) -> int:
        """Send and fetch photos and files, after a sync; returns how many are left.

        Ends at once where a record waits: records go first. Raises as `run`; what arrived until
        then is kept, and running again goes on from there.
        """
        if self._files is None:
            return 0
        return self._files.run(watch, Patience(watch.pause, self._random))

    def receipt(self, day: date) -> Receipt:
        """The sum of a day as it stands now; needs no connection."""
        return self._shelf.receipt(day)

    def close(self) -> None:
        """Forget the token, let go of the connection."""
        self._wire.close()


def drive(
    engine: Engine, wire: Wire, patience: Patience, watch: Watch, heard: Heard = unheard
) -> Report:
    """The only loop: asks what the engine wants asked, and tells it what came back.

    Between two questions the watch may stop it. A lost answer is told to the engine as NoCenter
    after a pause; it then asks again, perhaps for less.
    """
    try:
        ask = next(engine)
        while True:
            heard(ask.progress)
            watch.say(ask.progress.sentence, ask.progress.share)
            ask = _answer(engine, ask, wire, patience, watch)
    except StopIteration as end:
        report: Report = end.value
        return report
    finally:
        engine.close()


def _answer(engine: Engine, ask: Ask, wire: Wire, patience: Patience, watch: Watch) -> Ask:
    try:
        reply: Reply = wire.ask(ask.request, watch)
    except NoCenter as lost:
        patience.again(lost)
        return engine.throw(lost)
    patience.answered()
    return engine.send(reply)


def _seldom(heard: Heard, clock: Clock) -> Heard:
    """Tell at every new step, else at most ten times a second."""
    told: list[tuple[float, str]] = []

    def tell(progress: Progress) -> None:
        now = clock.monotonic()
        if told and told[0][1] == progress.step and now - told[0][0] < BETWEEN_TELLINGS:
            return
        told[:] = [(now, progress.step)]
        heard(progress)

    return tell
