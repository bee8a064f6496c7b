"""An evening at a Center on PostgreSQL: so many laptops, at once or spread over some time."""

import http.client
import ssl
import statistics
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.helpers.online import center_of
from tests.helpers.postgres import Postgres
from tests.helpers.served import Served
from tests.load.cost import busy_seconds, children, database_bytes, memory_mb, postmaster
from tests.load.seats import Evening, Seat, Told, seats_at

MOST_AT_ONCE = 300
"""Threads; more laptops than these are never under way in the same moment of a spread evening."""


@dataclass(frozen=True, slots=True)
class Result:
    """seconds: from the first laptop's beginning to the last one's end · center, database: seconds
    of processor time · grown: bytes that the database grew by."""

    told: Sequence[Told]
    seconds: float
    records: int
    plain: int
    center: float
    database: float
    memory: float
    grown: int

    @property
    def failed(self) -> list[str]:
        return [one.failed for one in self.told if one.failed]

    def lines(self) -> list[str]:
        """For the person who runs it."""
        pushed = [one.pushed for one in self.told if not one.failed]
        done = [one.done for one in self.told if not one.failed]
        sent = sum(one.sent for one in self.told)
        each = self.records
        away = sum(one.sent_away for one in self.told)
        broken = sum(one.broken for one in self.told)
        return [
            f"{len(self.told)} laptops, {each} records",
            f"failed {len(self.failed)}, sent away {away} times, lines broken {broken}",
            f"all done after {self.seconds:.2f} s, {each / self.seconds:.0f} records a second",
            f"pushed   p50 {p(pushed, 50):.3f} s   p99 {p(pushed, 99):.3f} s",
            f"session  p50 {p(done, 50):.3f} s   p99 {p(done, 99):.3f} s",
            f"up {sent / each:.0f} bytes a record (plain {self.plain / each:.0f})",
            f"processor time a record, Center {self.center / each * 1e3:.3f} ms",
            f"processor time a record, database {self.database / each * 1e3:.3f} ms",
            f"memory of the Center {self.memory:.0f} MB",
            f"the database grew {self.grown / each:.0f} bytes a record",
            *sorted(set(self.failed))[:5],
        ]


def p(values: Sequence[float], percent: int) -> float:
    """A percentile; 0 where there is nothing."""
    if len(values) < 2:
        return values[0] if values else 0.0
    return statistics.quantiles(values, n=100, method="inclusive")[percent - 1]


def evening(
    cluster: Postgres,
    folder: Path,
    *,
    laptops: int,
    records: int,
    size: int,
    spread: float,
    workers: int,
) -> Result:
    """Found a Center, make the laptops known, let them all sync; spread: seconds over which they
    begin, 0 for all at once."""
    served = Served(folder / "center", cluster.new_database()).found()
    center = center_of(served)
    seats = seats_at(center, laptops, records, size)
    center.close()
    served.start(workers=workers)
    try:
        _first_word(served)
        assert served.database is not None
        mine, theirs = children(served.pid), children(postmaster(cluster))
        before = busy_seconds(mine), busy_seconds(theirs), database_bytes(served.database)
        began = time.perf_counter()
        told = _all_of(seats, served, spread)
        seconds = time.perf_counter() - began
        theirs = children(postmaster(cluster))
        return Result(
            told, seconds, laptops * records, sum(seat.plain for seat in seats),
            busy_seconds(mine) - before[0], busy_seconds(theirs) - before[1], memory_mb(mine),
            database_bytes(served.database) - before[2],
        )  # fmt: skip
    finally:
        served.stop()


def _first_word(served: Served) -> None:
    """Workers that have answered once have loaded everything."""
    trust = ssl.create_default_context(cadata=served.authority)
    for _ in range(8):
        with ThreadPoolExecutor(8) as threads:
            list(threads.map(lambda _: _health(served, trust), range(8)))


def _health(served: Served, trust: ssl.SSLContext) -> None:
    line = http.client.HTTPSConnection("127.0.0.1", served.port, timeout=60, context=trust)
    line.request("GET", "/v1/health")
    assert line.getresponse().read()
    line.close()


def _all_of(seats: Sequence[Seat], served: Served, spread: float) -> list[Told]:
    trust = ssl.create_default_context(cadata=served.authority)
    chance = Random(5)
    starts = sorted(chance.uniform(0, spread) for _ in seats) if spread else [0.0] * len(seats)
    began = time.perf_counter()

    def one(seat: Seat, start: float) -> Told:
        time.sleep(max(0.0, began + start - time.perf_counter()))
        return Evening(seat, "127.0.0.1", served.port, trust).run()

    with ThreadPoolExecutor(min(len(seats), MOST_AT_ONCE)) as threads:
        return list(threads.map(one, seats, starts))
