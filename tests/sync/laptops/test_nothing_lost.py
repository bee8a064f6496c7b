"""Whatever the Center orders and in whatever order: what was written is there or waits (I13)."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.clock import FixedClock, wall_ms
from core.errors import LaptopRevoked, Mistake
from core.record.sealed import frames, rescue_file
from core.record.spoken import as_heard
from core.store.center import lease, sealed
from core.store.key.spoken import spoken_secret
from tests.helpers.centers import Center
from tests.helpers.laptops import MORNING, Laptop
from tests.helpers.ordered import a_laptop_at, orders_of, sync

STEPS = ("write", "write", "sync", "lock", "unlock", "ask", "restart", "import", "code", "a month")


class World:
    """One Center, one laptop, one case; every step may be refused and may lose nothing."""

    def __init__(self, folder: Path) -> None:
        self.clock = FixedClock(MORNING)
        self.center = Center(folder / "center", self.clock)
        self.laptop = a_laptop_at(self.center, "gaon", folder / "laptop")
        self.case = self.center.add_case()
        self.center.staff.assign(self.case, "gaon")
        self.written = 0

    def close(self) -> None:
        self.laptop.close()
        self.center.close()

    def do(self, step: str) -> None:
        name = self.laptop.enrolment.laptop
        staff = self.center.staff
        with suppress(LaptopRevoked, Mistake):
            match step:
                case "write":
                    self.written += 1
                    self.laptop.note(self.case, f"메모 {self.written}")
                case "sync":
                    sync(self.laptop, self.center)
                case "lock":
                    staff.lock_laptop(name)
                case "unlock":
                    staff.unlock_laptop(name)
                case "ask":
                    orders_of(self.laptop, self.center).ask()
                case "restart":
                    self.laptop.restart()
                case "import":
                    file = rescue_file(name, sealed.all_pieces(self.laptop.folder))
                    self.center.desk.sealed_work.bring(file, "복지매니저")
                case "code":
                    self.telephone(name)
                case "a month":
                    for clock in (self.laptop.clock, self.clock):
                        clock.go_on(timedelta(days=31))
        self.check()

    def telephone(self, name: str) -> None:
        code = self.center.staff.telephone_code(name, lease.number(self.laptop.database))
        who = self.laptop.enrolment
        secret = spoken_secret(who.signing_key, who.recovery_public_key or b"")
        now = wall_ms(self.laptop.clock)
        assert lease.open_by_answer(self.laptop.database, secret, as_heard(code, 12) or "", now)
        assert not lease.look(self.laptop.database, now).is_shut

    def check(self) -> None:
        waiting = self.laptop.waiting()
        at_center = {*self.center.changes(), *self.center.held()}
        assert set(self.laptop.written()) <= waiting | at_center
        assert waiting <= sealed_numbers(self.laptop)

    def end(self) -> None:
        """The Center opens it, it comes by: everything is there, once."""
        for step in ("unlock", "ask", "sync"):
            self.do(step)
        assert self.laptop.waiting() == set()
        notes = [one.value for _, one in self.center.history(self.case) if one.kind == "note"]
        assert len(notes) == self.written


def sealed_numbers(laptop: Laptop) -> set[str]:
    name = laptop.enrolment.laptop
    return {
        f"{name}.{frame.instance}.{seq}"
        for frame in frames(sealed.all_pieces(laptop.folder))
        for seq in range(frame.first, frame.last + 1)
    }


@contextmanager
def a_world() -> Iterator[World]:
    with TemporaryDirectory() as folder:
        world = World(Path(folder))
        try:
            yield world
        finally:
            world.close()


def play(steps: list[str]) -> None:
    with a_world() as world:
        for step in steps:
            world.do(step)
        world.end()


several = st.lists(st.sampled_from(STEPS), min_size=4, max_size=12)


@settings(max_examples=6, deadline=None)
@given(several)
def test_no_order_and_no_absence_loses_work(steps: list[str]) -> None:
    play(steps)


@pytest.mark.soak
@settings(max_examples=400, deadline=None)
@given(several)
def test_no_order_and_no_absence_loses_work_for_long(steps: list[str]) -> None:
    play(steps)
