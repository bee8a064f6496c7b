"""I9 at the Center, with real processes: its workers and its database's backends end at any moment,
and what it has acknowledged is there all the same.
"""

import os
import queue
import signal
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from multiprocessing.connection import wait
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import select

from core.errors import NoCenter
from sync.center.tables import CHANGE
from sync.client.report import Progress
from sync.protocol import messages as m
from tests.helpers.centers import Center
from tests.helpers.enrolled import a_laptop_of, notes_at, sync_once
from tests.helpers.laptops import Laptop
from tests.helpers.online import Online, center_of, pens_of
from tests.helpers.postgres import Postgres, running_postgres
from tests.helpers.served import Served
from tests.helpers.writers import Writer, gaps

Trouble = Callable[[], None]

# --- an answer is a promise


def killed_at_its_answer(served: Served, folder: Path, rounds: int) -> None:
    """Kill the Center the moment its answer is here; raises AssertionError when it had not kept
    what it said."""
    served.start()
    with closing(a_laptop_of(served, folder)) as laptop:
        (case,) = served.add_cases(1)
        sync_once(laptop)
        for number in range(rounds):
            promised(served, laptop, case, f"약속 {number}")


def promised(served: Served, laptop: Laptop, case: str, text: str) -> None:
    """One note, acknowledged by a Center that is killed as soon as it has said so."""
    port = served.port

    def kill_when_safe(progress: Progress) -> None:
        if progress.is_safe_to_close:
            served.kill()

    laptop.note(case, text)
    with pytest.raises(NoCenter):
        sync_once(laptop, tries=1, heard=kill_when_safe)
    assert laptop.waiting() == set()
    found = notes_at(served.database or f"sqlite:///{served.folder / 'center.db'}")
    assert found[text] == 1, "acknowledged and not there"
    served.start(port)


@contextmanager
def stopping(served: Served) -> Iterator[Served]:
    try:
        yield served
    finally:
        served.stop()


def test_what_was_acknowledged_outlives_a_kill_at_the_answer(tmp_path: Path) -> None:
    with stopping(Served(tmp_path / "center").found()) as served:
        killed_at_its_answer(served, tmp_path / "laptop", rounds=1)


def test_a_center_that_answers_before_its_commit_is_noticed(tmp_path: Path) -> None:
    served = Served(tmp_path / "center").found()
    served.program = "tests.helpers.answers_early"
    with stopping(served), pytest.raises(AssertionError, match="acknowledged and not there"):
        killed_at_its_answer(served, tmp_path / "laptop", rounds=1)


# --- workers and backends


def kill_a_worker(served: Served, chance: Random) -> None:
    """As the system does when memory runs out."""
    alive = served.workers()
    if alive:
        os.kill(chance.choice(alive), signal.SIGKILL)


def end_backends(postgres: Postgres, served: Served) -> None:
    """The database ends every connection of the Center."""
    name = (served.database or "").split("@/")[1].split("?")[0]
    postgres.admin(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        f"WHERE datname = '{name}' AND pid <> pg_backend_pid()"
    )


def write(pen: Writer, cases: list[str], pushes: int, begin: "queue.Queue[None]") -> None:
    """Push small batches one after the other; each is asked again until it is acknowledged."""
    chance = Random(pen.user)
    for _ in range(pushes):
        for _ in range(chance.randint(1, 5)):
            pen.note(chance.choice(cases))
        while pen.acked < pen.next_seq - 1:
            begin.put(None)
            try:
                reply = pen.ask(pen.push_request())
            except NoCenter:
                continue
            if isinstance(reply, m.Pushed):
                pen.acked = reply.acked
            else:
                assert isinstance(reply, m.Problem)
                assert reply.name == "try-again"


def troubled(
    served: Served, center: Center, troubles: list[Trouble], pens: int, pushes: int
) -> None:
    """Pens push at once; each trouble comes while one of them has just begun to."""
    cases = [center.add_case() for _ in range(3)]
    writers = pens_of(served, center, pens, cases)
    begin: queue.Queue[None] = queue.Queue()
    every = max(1, pens * pushes // (len(troubles) + 1))
    with ThreadPoolExecutor(pens) as threads:
        running = [threads.submit(write, pen, cases, pushes, begin) for pen, _ in writers]
        for trouble in troubles:
            for _ in range(every):
                begin.get(timeout=60)
            trouble()
        for one in running:
            one.result(timeout=300)
    for _, line in writers:
        line.wire.close()
    written = {pen.cid(seq) for pen, _ in writers for seq in range(1, pen.next_seq)}
    with center.base.reading() as connection:
        there = Counter(connection.execute(select(CHANGE.c.cid)).scalars())
    assert center.held() == {}
    assert {cid: there[cid] for cid in written} == dict.fromkeys(written, 1)
    assert {case: gaps(center.versions()[case]) for case in cases} == {case: [] for case in cases}


@contextmanager
def two_workers(postgres: Postgres, folder: Path) -> Iterator[tuple[Served, Center]]:
    served = Served(folder / "center", postgres.new_database()).found()
    served.start(workers=2)
    center = center_of(served)
    try:
        yield served, center
    finally:
        center.close()
        served.stop()


def test_workers_and_backends_killed_during_pushes_lose_nothing(
    postgres: Postgres, tmp_path: Path
) -> None:
    chance = Random(5)
    with two_workers(postgres, tmp_path) as (served, center):
        troubles: list[Trouble] = [
            lambda: kill_a_worker(served, chance),
            lambda: end_backends(postgres, served),
        ]
        troubled(served, center, troubles, pens=3, pushes=6)


@pytest.mark.soak
def test_workers_and_backends_killed_for_minutes_lose_nothing(
    postgres: Postgres, tmp_path: Path
) -> None:
    chance = Random(6)
    with two_workers(postgres, tmp_path) as (served, center):
        troubles: list[Trouble] = [
            lambda: kill_a_worker(served, chance),
            lambda: end_backends(postgres, served),
        ] * 40
        troubled(served, center, troubles, pens=16, pushes=60)


@pytest.mark.soak
def test_a_database_that_stops_as_by_a_power_cut_loses_nothing(tmp_path: Path) -> None:
    with running_postgres() as cluster, two_workers(cluster, tmp_path) as (served, center):

        def power_cut() -> None:
            cluster.stop_now()
            cluster.start()

        troubled(served, center, [power_cut] * 10, pens=8, pushes=40)
        center.base.engine.dispose()


def test_all_workers_end_with_the_process_that_began_them(
    postgres: Postgres, tmp_path: Path
) -> None:
    served = Served(tmp_path / "center", postgres.new_database()).found()
    served.start(workers=2)
    port = served.port
    line = Online(served, served.authority)
    assert isinstance(line.handle(m.AskHealth()), m.Healthy)
    line.wire.close()
    workers = served.workers()
    assert len(workers) == 2
    served.kill()
    for worker in workers:
        _ended(worker)
    served.start(port)
    served.stop()


def _ended(process: int) -> None:
    """Waits until a process of another's is no more."""
    try:
        line = os.pidfd_open(process)
    except ProcessLookupError:
        return
    try:
        assert wait([line], 20), "the worker goes on alone"
    finally:
        os.close(line)
