"""Sync against the bars of issue 1: a Center on PostgreSQL with fsync, over TLS on loopback.

Run by hand: `make bench`. Medians; laptop, Center and database share the machine, so read the
figures as what this machine can do, not as capacity.
"""

import statistics
import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.casework.actions import Act, append_act
from core.people.answer import given
from core.store import opening
from core.watch import Stopped, Watch
from sync.client.report import Report
from sync.client.run import Sync
from tests.bench.figures import tell
from tests.helpers.enrolled import a_laptop_of
from tests.helpers.laptops import KEY, Laptop
from tests.helpers.postgres import Postgres, postgres
from tests.helpers.served import Served

__all__ = ["postgres"]

pytestmark = pytest.mark.bench

CASES = 40
ROUNDS = 7
TEXT = "가온들 어르신과 겨울 난방비, 병원 다니시는 길, 며느리의 소식을 이야기함. " * 20
"""About 2 kB, as a note is."""


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory, postgres: Postgres) -> Iterator[Served]:
    center = Served(tmp_path_factory.mktemp("center"), postgres.new_database()).found()
    center.start()
    yield center
    center.stop()


@pytest.fixture(scope="module")
def cases(served: Served) -> list[str]:
    return served.add_cases(CASES)


class Bench:
    """A laptop as the program has it: every commit flushed, connection and token kept."""

    def __init__(self, served: Served, folder: Path, port: int | None = None) -> None:
        """port: of a proxy that stands between."""
        self.laptop = a_laptop_of(served, folder, port=port)
        self.laptop.database.close()
        self.laptop.database = opening.open_file(folder, KEY)
        self.sync = Sync.over_http(self.laptop.shelf, self.laptop.clock)

    def run(self) -> Report:
        return self.sync.run(Watch())

    def close(self) -> None:
        self.sync.close()
        self.laptop.close()


@pytest.fixture
def pair(served: Served, cases: list[str], tmp_path: Path) -> Iterator[tuple[Bench, Bench]]:
    """Two laptops of one consultant: what one sends, the other takes in."""
    one, two = Bench(served, tmp_path / "one"), Bench(served, tmp_path / "two")
    one.run()
    two.run()
    yield one, two
    one.close()
    two.close()


class Times:
    """What the runs of one thing took: on the wall, and of processor time on this side.

    On a machine that does other work besides, the processor time tells more than the wall.
    """

    def __init__(self) -> None:
        self.wall: list[float] = []
        self.busy: list[float] = []

    def of(self, work: Callable[[], object]) -> None:
        began, busy = time.perf_counter(), time.process_time()
        work()
        self.wall.append((time.perf_counter() - began) * 1_000)
        self.busy.append((time.process_time() - busy) * 1_000)

    def tell(self, what: str, bar: float) -> bool:
        """The medians beside the bar, in milliseconds; whether it is kept."""
        middle = statistics.median(self.wall)
        tell(what, middle, bar)
        tell("    of it processor time of the laptop", statistics.median(self.busy))
        return middle <= bar


def a_days_work(laptop: Laptop, cases: list[str]) -> None:
    """Three visits: 60 records, 400 changes, as answers are given and corrected."""
    for case in cases:
        rows = [str(uuid.uuid4()) for _ in range(18)]
        for number in range(133):
            laptop.write(case, [_answer(rows[number % 18], number)])
        laptop.note(case, TEXT[:600])
        laptop.write(case, [append_act("visit_report", str(uuid.uuid4()), {"n": 1})])
    laptop.note(cases[0], TEXT[:600])


def _answer(row: str, number: int) -> Act:
    return Act("fact", f"{row}/income.pension", "value", "set", given(1_000 * number).to_json())


def test_a_day(pair: tuple[Bench, Bench], cases: list[str]) -> None:
    one, _ = pair
    times = Times()
    for turn in range(ROUNDS):
        a_days_work(one.laptop, cases[3 * turn : 3 * turn + 3])
        times.of(one.run)
    assert times.tell("a day (3 visits, 60 records, 400 changes), up and down", 1_000)


def test_a_thousand_records_up_and_down(pair: tuple[Bench, Bench], cases: list[str]) -> None:
    one, two = pair
    up, down = Times(), Times()
    rows = [(cases[n % CASES], f"household/fact-{n}") for n in range(1_000)]
    for turn in range(ROUNDS):
        for case, row in rows:
            value = given(turn).to_json() | {"words": TEXT}
            one.laptop.write(case, [Act("fact", row, "value", "set", value)])
        up.of(lambda: push_only(one))
        one.run()
        down.of(two.run)
    is_up = up.tell("1,000 changed records of 2 kB pushed", 500)
    is_down = down.tell("1,000 changed records of 2 kB pulled", 500)
    assert is_up
    assert is_down


def push_only(bench: Bench) -> None:
    """Until the Center has acknowledged all: the moment at which the lid may be closed."""

    def stop_when_safe(progress: object) -> None:
        if getattr(progress, "is_safe_to_close", False):
            watch.ask_to_stop()

    watch = Watch()
    with pytest.raises(Stopped):
        bench.sync.run(watch, stop_when_safe)


def test_nothing_to_do(pair: tuple[Bench, Bench], cases: list[str]) -> None:
    one, _ = pair
    one.run()
    assert one.run().requests == 1
    times = Times()
    for _ in range(41):
        times.of(one.run)
    assert times.tell("nothing to do, one request, 40 cases", 20)
