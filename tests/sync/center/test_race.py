"""I7: many laptops at once, with pauses and rollbacks at random: no version is missing, no reader
misses a change, and two simultaneous edits of one group are always a conflict.

The mutants at the end show that the lock of the stream's head, and deciding under it, are needed.
"""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import Connection, select

from core.clock import FixedClock
from sync.center.base import Base
from sync.center.desk import Desk
from sync.center.judge import Arrived, Author
from sync.center.ledger import Said
from sync.center.settle import Settled, Standing, settle
from sync.center.sql.ledger import SqlLedger
from sync.center.tables import STREAM
from sync.protocol import messages as m
from tests.helpers.centers import Center
from tests.helpers.laptops import MORNING
from tests.helpers.postgres import Postgres
from tests.helpers.writers import Writer, a_uuid, deposit, gaps

Open = Callable[[Base, Connection], SqlLedger]
_chance = Random(7)
_never = threading.Event()


class Thrown(Exception):
    """A transaction that ends in the middle."""


def pause() -> None:
    """Up to 10 ms of other people's time; nobody is waited for."""
    _never.wait(_chance.random() / 100)


def wait_for(running: Sequence[Future[None]]) -> None:
    """All of them; what one of them raised is raised here."""
    for one in running:
        one.result()


class Restless(SqlLedger):
    """The shipped ledger, slowed down between deciding and writing, and thrown away at times."""

    def load(self, standing: Standing, arrived: Sequence[Arrived]) -> None:
        super().load(standing, arrived)
        pause()

    def take(
        self, author: Author, arrived: Sequence[Arrived], offset_ms: int | None = None
    ) -> dict[int, Said]:
        said = super().take(author, arrived, offset_ms)
        if author[0] != "center" and _chance.random() < 0.05:
            raise Thrown
        return said


class NoHeadLock(Restless):
    """Planted fault: the head is read and not locked."""

    def lock(self, streams: set[str]) -> Standing:
        rows = self.connection.execute(
            select(STREAM.c.stream_id, STREAM.c.head).where(STREAM.c.stream_id.in_(streams))
        )
        standing = Standing(versions={row.stream_id: row.head for row in rows})
        pause()
        return standing


class DecidesBeforeLock(Restless):
    """Planted fault: what stands is read first and locked afterwards."""

    def _settled(self, author: Author, arrived: Sequence[Arrived]) -> Settled:
        standing = Standing()
        self.load(standing, arrived)
        streams = {one.change.stream for one in arrived if one.change and one.why is None}
        standing.versions = self.lock(streams).versions
        return settle(standing, author, arrived)


def race(center: Center, ledger: Open, pens: int = 8, rounds: int = 12) -> None:
    """Pens write notes into three cases at once while a reader follows; raises AssertionError."""
    cases = [center.add_case() for _ in range(3)]
    writers = [Writer.enrolled(center.desk, center.staff, f"pen-{n}") for n in range(pens)]
    reader = Writer.enrolled(center.desk, center.staff, "reader")
    for one in (*writers, reader):
        for case in cases:
            center.staff.assign(case, one.user)
        one.desk = Desk(center.base, center.keys, ledger=ledger)
    done = threading.Event()
    with ThreadPoolExecutor(pens + 1) as threads:
        seen = threads.submit(_follow, reader, cases, done)
        wait_for([threads.submit(_write, pen, cases, rounds) for pen in writers])
        done.set()
        delivered = seen.result()
    written = {pen.cid(seq) for pen in writers for seq in range(1, pen.next_seq)}
    assert center.held() == {}
    assert written <= set(center.changes())
    assert {case: gaps(versions) for case, versions in center.versions().items()} == {
        case: [] for case in center.versions()
    }
    assert written <= delivered


def _write(pen: Writer, cases: Sequence[str], rounds: int) -> None:
    for _ in range(rounds):
        for _ in range(_chance.randint(1, 5)):
            pen.note(_chance.choice(cases))
        while pen.acked < pen.next_seq - 1:
            pause()
            try:
                pen.push()
            except Thrown:
                continue


def _follow(reader: Writer, cases: Sequence[str], done: threading.Event) -> set[str]:
    """Pull from where the last pull ended, until nothing more can come."""
    after = dict.fromkeys(cases, 0)
    delivered: set[str] = set()
    while True:
        is_last = done.is_set()
        for case in cases:
            for frame in reader.pull(case, after[case]).frames:
                after[case] = frame.to
                delivered |= {head.cid for row in frame.rows for head in row.heads}
        if is_last:
            return delivered


def meet(center: Center, ledger: Open, rounds: int = 10) -> None:
    """Two laptops edit the same empty group at the same moment; raises AssertionError."""
    case = center.add_case()
    pair = [Writer.enrolled(center.desk, center.staff, user) for user in ("gaon", "narae")]
    for one in pair:
        center.staff.assign(case, one.user)
        one.desk = Desk(center.base, center.keys, ledger=ledger)
    gate = threading.Barrier(2)
    rows = [a_uuid() for _ in range(rounds)]

    def edit(pen: Writer, amount: int) -> None:
        for row in rows:
            pen.write(case, deposit(amount), kind="vehicle", row=row)
            gate.wait(30)
            while pen.acked < pen.next_seq - 1:
                try:
                    pen.push()
                except Thrown:
                    continue

    with ThreadPoolExecutor(2) as threads:
        wait_for([threads.submit(edit, pen, n) for n, pen in enumerate(pair)])
    assert center.held() == {}
    assert center.conflicts(case) == {("vehicle", row, "value") for row in rows}


def test_many_pens_leave_no_gap_and_a_reader_misses_nothing(center: Center) -> None:
    race(center, Restless)


def test_two_edits_at_the_same_moment_are_a_conflict(center: Center) -> None:
    meet(center, Restless)


@pytest.mark.soak
def test_sixteen_pens_for_minutes(postgres: Postgres, tmp_path: Path) -> None:
    center = Center(tmp_path, FixedClock(MORNING), postgres.new_database())
    center.base = Base(center.url, center.clock, pool=20)
    race(center, Restless, pens=16, rounds=400)
    meet(center, Restless, rounds=500)
    center.close()


def test_the_race_notices_a_head_that_is_not_locked(postgres: Postgres, tmp_path: Path) -> None:
    center = Center(tmp_path, FixedClock(MORNING), postgres.new_database())
    with pytest.raises(AssertionError):
        race(center, NoHeadLock, pens=4, rounds=3)
    center.close()


def test_the_race_notices_a_decision_before_the_lock(postgres: Postgres, tmp_path: Path) -> None:
    center = Center(tmp_path, FixedClock(MORNING), postgres.new_database())
    with pytest.raises(AssertionError):
        meet(center, DecidesBeforeLock)
    center.close()


def test_no_mix_of_streams_comes_to_a_deadlock(center: Center) -> None:
    """I8, short: batches over many streams in any order."""
    _deadlocks(center, pens=4, rounds=6, streams=10)


@pytest.mark.soak
def test_no_mix_of_streams_comes_to_a_deadlock_for_long(center: Center) -> None:
    _deadlocks(center, pens=16, rounds=300, streams=50)


def _deadlocks(center: Center, pens: int, rounds: int, streams: int) -> None:
    cases = [center.add_case() for _ in range(streams)]
    writers = [Writer.enrolled(center.desk, center.staff, f"pen-{n}") for n in range(pens)]
    for one in writers:
        for case in cases:
            center.staff.assign(case, one.user)
    tried: list[Any] = []
    transact = center.base.transact

    def counted(work: Callable[[Connection], Any]) -> Any:
        def once(connection: Connection) -> Any:
            tried.append(work)
            return work(connection)

        return transact(once)

    center.base.transact = counted  # type: ignore[method-assign]  # counts every attempt

    def write(pen: Writer) -> None:
        for _ in range(rounds):
            for case in _chance.sample(cases, _chance.randint(1, streams)):
                pen.note(case)
            reply = pen.push()
            assert isinstance(reply, m.Pushed)

    with ThreadPoolExecutor(pens) as threads:
        wait_for([threads.submit(write, pen) for pen in writers])
    assert len(tried) == pens * rounds
