"""The machine that plays the world: Hypothesis chooses what happens next and shrinks what fails."""

import shutil
import tempfile
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.helpers.faulty import FAULTS
from tests.sync.simulation.seats import Seat
from tests.sync.simulation.world import World, quietly

_MEMORY = Path("/dev/shm")

seats = st.integers(0, 2)
cases = st.integers(0, 2)
faults = st.lists(st.sampled_from(FAULTS), max_size=7)
years = st.integers(-10, 10)


def a_folder() -> Path:
    """Room for one world, in memory where there is some."""
    return Path(tempfile.mkdtemp(dir=_MEMORY if _MEMORY.is_dir() else None))


class SyncMachine(RuleBasedStateMachine):
    """Three laptops write, sync over bad wires, lose power; the Center restarts and reassigns."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = a_folder()
        self.world = World(self.folder)
        self.members: list[tuple[str, str]] = []

    def teardown(self) -> None:
        """The calm at the end: everything must come together."""
        try:
            self.world.calm()
            self.world.check()
            self.world.check_calm()
        finally:
            quietly(self.world)
            shutil.rmtree(self.folder, ignore_errors=True)

    def _seat(self, number: int) -> Seat:
        return self.world.seats[number]

    def _case(self, seat: Seat, number: int) -> str | None:
        """A case that this laptop holds, whether or not it is still assigned."""
        held = sorted(seat.laptop.streams())
        return held[number % len(held)] if held else None

    @rule(seat=seats, case=cases)
    def note(self, seat: int, case: int) -> None:
        who = self._seat(seat)
        if stream := self._case(who, case):
            self.world.note(who, stream)

    @rule(seat=seats, case=cases)
    def report(self, seat: int, case: int) -> None:
        who = self._seat(seat)
        if stream := self._case(who, case):
            self.world.report(who, stream)

    @rule(seat=seats, case=cases)
    def deposit(self, seat: int, case: int) -> None:
        who = self._seat(seat)
        if stream := self._case(who, case):
            self.world.deposit(who, stream)

    @rule(seat=seats, case=cases)
    def same_deposit(self, seat: int, case: int) -> None:
        who = self._seat(seat)
        if stream := self._case(who, case):
            self.world.same_deposit(who, stream)

    @rule(seat=seats, case=cases, side=st.integers(0, 2))
    def settle(self, seat: int, case: int, side: int) -> None:
        who = self._seat(seat)
        if stream := self._case(who, case):
            self.world.settle(who, stream, side)

    @rule(seat=seats, case=cases)
    def member(self, seat: int, case: int) -> None:
        who = self._seat(seat)
        if stream := self._case(who, case):
            self.members.append((stream, self.world.member(who, stream)))

    @precondition(lambda self: self.members)
    @rule(seat=seats, which=st.integers(0, 20))
    def remove(self, seat: int, which: int) -> None:
        who = self._seat(seat)
        stream, row = self.members[which % len(self.members)]
        if (stream in who.laptop.streams()) and ("member", row, "who") in who.laptop.standing(
            stream
        ):
            self.world.remove(who, stream, "member", row)

    @rule(seat=seats, faults=faults)
    def sync(self, seat: int, faults: list) -> None:  # type: ignore[type-arg]  # by Hypothesis
        self.world.sync(self._seat(seat), faults)

    @rule(seat=seats)
    def restart(self, seat: int) -> None:
        self.world.restart(self._seat(seat))

    @rule()
    def restart_center(self) -> None:
        self.world.restart_center()

    @rule(seat=seats, which=st.integers(0, 50))
    def send_again(self, seat: int, which: int) -> None:
        self.world.send_again(self._seat(seat), which)

    @rule(seat=seats, case=cases)
    def give(self, seat: int, case: int) -> None:
        self.world.give(self._seat(seat), self.world.cases[case])

    @rule(seat=seats, case=cases)
    def take_away(self, seat: int, case: int) -> None:
        self.world.take_away(self._seat(seat), self.world.cases[case])

    @rule(
        giver=seats, taker=seats, case=cases, is_told=st.booleans(),
        take=st.sampled_from((None, True, False)),
    )  # fmt: skip
    def hand_over(
        self, giver: int, taker: int, case: int, is_told: bool, take: bool | None
    ) -> None:
        there = self._seat(giver), self._seat(taker), self.world.cases[case]
        self.world.hand_over(*there, is_told=is_told, take=take)

    @rule(seat=seats, case=cases)
    def make_reader(self, seat: int, case: int) -> None:
        self.world.make_reader(self._seat(seat), self.world.cases[case])

    @rule()
    def an_hour_passes(self) -> None:
        self.world.an_hour_passes()

    @rule(seat=seats, take=st.booleans())
    def decide(self, seat: int, take: bool) -> None:
        self.world.decide(self._seat(seat), take=take)

    @rule(seat=seats, case=cases)
    def pry(self, seat: int, case: int) -> None:
        self.world.pry(self._seat(seat), self.world.cases[case])

    @rule(seat=seats, years=years)
    def skew(self, seat: int, years: int) -> None:
        self.world.skew(self._seat(seat), years)

    @rule()
    def calm(self) -> None:
        self.world.calm()
        self.world.check_calm()

    @invariant()
    def nothing_is_lost(self) -> None:
        self.world.check()
