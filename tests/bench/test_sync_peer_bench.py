"""Ten thousand changes beside Anki's sync server, an evening of 130 laptops, a screen during it.

A Center on PostgreSQL with fsync, over TLS on loopback; Anki's server over plain HTTP, as it comes.
Anki lives in an environment of its own, named in WELFARE_NET_ANKI (docs/figures.md).
"""

import json
import os
import statistics
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from core.casework.actions import Act
from core.people.answer import given
from core.store import registers
from tests.bench.figures import tell
from tests.bench.test_sync_bench import Bench, Times, cases, postgres, push_only, served
from tests.helpers.postgres import Postgres
from tests.helpers.proxy import a_proxy
from tests.helpers.served import ROOT, Served
from tests.load.evening import evening, p
from tests.load.words import text, vocabulary

__all__ = ["cases", "postgres", "served"]

pytestmark = pytest.mark.bench

PEER = os.environ.get("WELFARE_NET_ANKI", "")
COUNT = 10_000
SIZE = 1_700
"""Bytes of text: with what goes around it, a change has about 2 kB."""
AN_ACT = 10
"""Changes written at once; ten thousand acts would wait ten thousand times for the disk."""
ROUNDS = 3


@pytest.fixture
def pair(served: Served, cases: list[str], tmp_path: Path) -> Iterator[tuple[Bench, Bench]]:
    """Two laptops of one consultant."""
    one, two = Bench(served, tmp_path / "one"), Bench(served, tmp_path / "two")
    one.run()
    two.run()
    yield one, two
    one.close()
    two.close()


class Desk:
    """Somebody at the first laptop who rewrites ten thousand records."""

    def __init__(self, bench: Bench, cases: list[str]) -> None:
        self._bench, self._cases = bench, cases
        self._chance = Random(11)
        self._words = vocabulary(self._chance)

    def rewrite(self) -> None:
        for start in range(0, COUNT, AN_ACT):
            case = self._cases[start // AN_ACT % len(self._cases)]
            numbers = range(start, start + AN_ACT)
            self._bench.laptop.write(case, [self._change(number) for number in numbers])

    def _change(self, number: int) -> Act:
        said = text(self._chance, self._words, SIZE)
        value = given(number).to_json() | {"words": said}
        return Act("fact", f"household/fact-{number}", "value", "set", value)


def test_ten_thousand_beside_anki(
    pair: tuple[Bench, Bench], cases: list[str], tmp_path: Path
) -> None:
    one, two = pair
    desk, up, down, quiet = Desk(one, cases), Times(), Times(), Times()
    for _ in range(ROUNDS):
        desk.rewrite()
        up.of(lambda: push_only(one))
        one.run()
        down.of(two.run)
    for _ in range(21):
        quiet.of(two.run)
    theirs = peer(tmp_path) if PEER else {}
    kept = [
        up.tell("10,000 edits of 2 kB pushed", 2_000),
        down.tell("10,000 edits of 2 kB pulled", 1_500),
        quiet.tell("nothing to do, one request", 10),
    ]
    for name, seconds in theirs.items():
        tell(f"    Anki, the same: {name}", seconds * 1_000)
    if theirs:
        kept.append(statistics.median(up.wall) <= theirs["push"] * 1_000)
        kept.append(statistics.median(down.wall) <= theirs["pull"] * 1_000)
    assert all(kept)


def peer(folder: Path) -> dict[str, float]:
    """What Anki takes for the same job, in seconds."""
    run = subprocess.run(
        [PEER, "-m", "tests.bench.anki_peer.run", str(folder), str(COUNT), str(SIZE)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    told: dict[str, float] = json.loads(run.stdout.splitlines()[-1])
    return told


def test_bytes_on_the_wire(served: Served, cases: list[str], tmp_path: Path) -> None:
    """Everything that passes, TLS and all."""
    with a_proxy(served.port) as proxy:
        bench = Bench(served, tmp_path / "laptop", port=proxy.port)
        bench.run()
        Desk(bench, cases).rewrite()
        proxy.passed = {"up": 0, "down": 0}
        push_only(bench)
        kilobytes = proxy.passed["up"] / COUNT / 1_000
        bench.close()
    tell("a change of 2 kB on the wire", kilobytes, 0.75, "kB")
    assert kilobytes <= 0.75


def test_a_screen_reads_while_ten_thousand_changes_come_in(
    pair: tuple[Bench, Bench], cases: list[str]
) -> None:
    one, two = pair
    Desk(one, cases).rewrite()
    one.run()
    done, taken = threading.Event(), list[float]()

    def look() -> None:
        """As a screen that is drawn 60 times a second."""
        while not done.wait(1 / 60):
            began = time.perf_counter()
            with two.laptop.database.reading() as connection:
                registers.load_rows(connection, cases[0], "case")
            taken.append((time.perf_counter() - began) * 1_000)

    screen = threading.Thread(target=look)
    screen.start()
    two.run()
    done.set()
    screen.join()
    tell("a read of the interface meanwhile, p50", statistics.median(taken))
    tell("    p99", p(taken, 99), 10)
    assert p(taken, 99) <= 10


def test_130_laptops_at_once(postgres: Postgres, tmp_path: Path) -> None:
    result = evening(postgres, tmp_path, laptops=130, records=60, size=SIZE, spread=0.0, workers=2)
    print("\n" + "\n".join(result.lines()))  # noqa: T201 - read by a person
    pushed = [one.pushed for one in result.told]
    tell("130 laptops x 60 records at once, all pushed", max(pushed) * 1_000, 3_000)
    assert result.failed == []
    assert max(pushed) <= 3.0
    assert p(pushed, 99) <= 2.5
