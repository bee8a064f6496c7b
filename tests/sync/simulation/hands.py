"""Cases change hands in the world of the simulation: by the staff, and by the owner's answer."""

from abc import ABC, abstractmethod
from collections.abc import Iterable
from datetime import timedelta

from core.casework.actions import append_act
from core.clock import FixedClock
from core.store.leaving import offered
from core.watch import Watch
from sync.client.report import Report
from sync.protocol.messages import Manifest
from tests.helpers.centers import Center
from tests.helpers.faulty import Fault
from tests.sync.simulation.seats import Seat


class Hands(ABC):
    """The part of the world in which cases change hands."""

    center: Center
    center_clock: FixedClock

    @abstractmethod
    def note(self, seat: Seat, case: str) -> str:
        """A note is written."""

    @abstractmethod
    def deposit(self, seat: Seat, case: str) -> None:
        """An amount is named."""

    @abstractmethod
    def sync(self, seat: Seat, faults: Iterable[Fault] = ()) -> Report | None:
        """One sync."""

    @abstractmethod
    def _note_written(self, seat: Seat) -> None:
        """What was written since is noted."""

    def give(self, seat: Seat, case: str) -> None:
        if case not in seat.cases:
            self.center_clock.go_on(timedelta(seconds=1))
            self.center.staff.assign(case, seat.user)
            seat.cases.add(case)
            seat.ever.add(case)

    def take_away(self, seat: Seat, case: str) -> None:
        if case in seat.cases:
            self.center.take_away(case, seat.user)
            seat.cases.discard(case)

    def pass_on(self, giver: Seat, taker: Seat, case: str) -> None:
        """In the same role; who has it already keeps it."""
        if case in giver.cases and case not in taker.cases:
            self.center_clock.go_on(timedelta(seconds=1))
            self.center.staff.reassign(case, giver.user, taker.user)
            giver.cases.discard(case)
            taker.cases.add(case)
            taker.ever.add(case)

    def hand_over(
        self, giver: Seat, taker: Seat, case: str, *, is_told: bool, take: bool | None
    ) -> None:
        """The giver writes without knowing; or hears of it, dies before the case is emptied, and
        writes on an hour later. take: what the taker answers at once to what is held, if anything.
        """
        if case in giver.cases and case not in taker.cases and case in giver.laptop.streams():
            self.note(giver, case)
            self.pass_on(giver, taker, case)
            if is_told:
                instance, _ = giver.laptop.shelf.acked()
                giver.wire.ask(Manifest(instance), Watch())
                self.an_hour_passes()
                self.note(giver, case)
            self.sync(giver)
            if take is not None:
                self.decide(taker, take=take)
                self.sync(taker)

    def make_reader(self, seat: Seat, case: str) -> None:
        """Who then names an amount all the same."""
        if case in seat.cases and case in seat.laptop.streams():
            self.center.staff.change_role(case, seat.user, "reader")
            self.deposit(seat, case)
            self.sync(seat)

    def an_hour_passes(self) -> None:
        """At the Center: the tokens have run out, so every laptop comes anew."""
        self.center_clock.go_on(timedelta(hours=1))

    def decide(self, seat: Seat, *, take: bool) -> None:
        """The owner answers the first offer that has come, if there is one."""
        self.sync(seat)
        with seat.laptop.database.reading() as connection:
            open_ = offered.offers(connection)
        if open_:
            value = {"take": take, "note": None}
            seat.laptop.write(open_[0].case, [append_act("held_decision", open_[0].id, value)])
            self._note_written(seat)
