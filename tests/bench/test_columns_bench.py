"""A million households as columns, in two processes; five hundred points of one household.

Run by hand: `make bench`. The million is drawn anew while it is judged; reading the few thousand
households it is made of, and planning their shapes, is told apart.
"""

import multiprocessing
import resource
import time
from datetime import date
from multiprocessing.connection import Connection
from typing import Any, Final

import numpy as np
import pytest

from core.law.engine.columns import Numbers
from core.law.estimate import Estimator
from core.law.facts.household import facts_of
from core.law.household_format import read_household
from core.law.judging.columns import ENTITLED, judge_columns
from core.law.pack import load_pack
from core.law.population import Population
from tests.bench.figures import tell, times_of
from tests.bench.many_households import LATEST, drawn_groups, many
from tests.bench.test_law_bench import known_example

pytestmark = pytest.mark.bench

NOVEMBER: Final = date(2026, 11, 1)
A_MILLION: Final = 1_000_000
SECONDS_BAR, GIGABYTES_BAR, POINTS_BAR = 40.0, 3.0, 60.0


def judge_many(count: int, seed: int, line: Connection) -> None:
    """Makes ready, says so, waits, judges `count` households and tells what was found."""
    population = Population(Estimator(load_pack()), NOVEMBER, LATEST)
    groups = drawn_groups(population, seed)
    line.send("ready")
    line.recv()
    begin, worked = time.perf_counter(), time.process_time()
    entitled = judged = 0
    for group in many(groups, count, seed):
        for part in population.judge_group(group):
            judged += part.judged.count
            entitled += sum(int((it.verdict == ENTITLED).sum()) for it in part.judged.seats)
    line.send(
        {
            "seconds": time.perf_counter() - begin,
            "worked": time.process_time() - worked,
            "gigabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2,
            "judged": judged,
            "entitled": entitled,
        }
    )


def in_two_processes(count: int) -> list[dict[str, Any]]:
    context = multiprocessing.get_context("spawn")
    lines, workers = [], []
    for seed in (1, 2):
        mine, its = context.Pipe()
        worker = context.Process(target=judge_many, args=(count // 2, seed, its))
        worker.start()
        lines.append(mine)
        workers.append(worker)
    for line in lines:
        assert line.recv() == "ready"
    for line in lines:
        line.send("go")
    found = [line.recv() for line in lines]
    for worker in workers:
        worker.join()
    return found


def test_a_million_households() -> None:
    found = in_two_processes(A_MILLION)
    seconds = max(it["seconds"] for it in found)
    tell("1,000,000 households as columns, two processes", seconds, SECONDS_BAR, "s")
    tell("processor time of both together", sum(it["worked"] for it in found), None, "s")
    tell("memory of both together", sum(it["gigabytes"] for it in found), GIGABYTES_BAR, "GB")
    tell("results entitled", float(sum(it["entitled"] for it in found)), None, "")
    assert sum(it["judged"] for it in found) > A_MILLION - 200
    assert sum(it["gigabytes"] for it in found) <= GIGABYTES_BAR
    assert seconds <= SECONDS_BAR


def test_five_hundred_points_of_one_household() -> None:
    known = facts_of(read_household(known_example()), NOVEMBER, NOVEMBER)
    judge = Estimator(load_pack()).judge_of(NOVEMBER, known.shape)
    wages = {("income_regular_wage", 1): Numbers(np.arange(500) * 10_000)}
    taken = times_of(lambda: judge_columns(judge, {**known.values, **wages}, 500), 30)
    tell("500 wages of one household of three", float(np.median(taken)), POINTS_BAR)
    assert np.median(taken) <= POINTS_BAR
