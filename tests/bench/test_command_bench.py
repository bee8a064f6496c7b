"""How many households a second `main.py estimate` does; run by hand with `make bench`."""

import io
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from random import Random

import pytest

from core.law.batch.estimates import Estimates, Order
from core.law.batch.rescreens import Rescreens, Sides
from core.law.batch.work import Chunk
from core.law.command import run
from core.law.pack import load_pack
from core.sentence import Sentence
from tests.bench.test_law_bench import known_example
from tests.helpers.drawn_households import a_drawn_household

pytestmark = pytest.mark.bench

ROOT = Path(__file__).parents[2]
NOVEMBER = date(2026, 11, 1)
TODAY = date(2027, 12, 31)
PACK = load_pack()
LINES = 64_000
"""Two chunks for each of two processes; a district of Seoul has four times as many."""


def words(sentence: Sentence) -> str:
    return sentence.key


def drawn_lines(count: int) -> list[str]:
    random = Random(5)
    return [json.dumps(a_drawn_household(random)) + "\n" for _ in range(count)]


def show(what: str, found: float, wanted: float) -> None:
    print(f"{what}: {found:,.0f} a second (wanted {wanted:,.0f})")  # noqa: T201 - what it is for
    assert found * 3 >= wanted, "three times slower than wanted: not a matter of the machine"


def a_second(work: Callable[[], object], count: int) -> float:
    begun = time.perf_counter()
    work()
    return count / (time.perf_counter() - begun)


@pytest.mark.parametrize("workers", [1, 2])
def test_drawn_households_as_the_command_does_it(workers: int, tmp_path: Path) -> None:
    """Everything counts: the start, reading the pack, making functions, JSON to JSON."""
    path = tmp_path / "drawn.jsonl"
    path.write_text("".join(drawn_lines(LINES)), encoding="utf-8")
    argv = ("main.py", "estimate", str(path), "--as-of", "2026-11", "--workers", str(workers))
    with (tmp_path / "out.jsonl").open("wb") as out:
        call = lambda: subprocess.run((sys.executable, *argv), cwd=ROOT, stdout=out)  # noqa: E731
        found = a_second(call, LINES)
    assert (tmp_path / "out.jsonl").read_bytes().count(b"\n") == LINES
    wanted = 2_000 * min(workers, os.cpu_count() or 1) / 2
    show(f"{LINES:,} drawn households, {workers} process(es)", found, wanted)


def test_one_process_once_it_knows_the_shapes() -> None:
    chunk = Chunk(1, drawn_lines(1_500))
    work = Estimates(PACK, Order(NOVEMBER, TODAY), words)
    for _ in range(3):
        work.answers(chunk)
    found = a_second(lambda: work.answers(chunk), len(chunk.lines))
    show("drawn households, one process that knows the shapes", found, 1_000)


def test_one_household_over_and_over() -> None:
    chunk = Chunk(1, [json.dumps(known_example())] * 2_000)
    work = Estimates(PACK, Order(NOVEMBER, TODAY), words)
    work.answers(chunk)
    show("one household of three", a_second(lambda: work.answers(chunk), 2_000), 1_000)


def test_a_pipe_is_answered_line_by_line() -> None:
    given = io.StringIO("".join(drawn_lines(600)))
    argv = ("estimate", "-", "--as-of", "2026-11")
    show("line by line", a_second(lambda: run(argv, words, given, io.StringIO()), 600), 200)


def test_households_whose_answer_stays() -> None:
    chunk = Chunk(1, drawn_lines(1_000))
    sides = Sides(NOVEMBER, date(2026, 12, 1), PACK, PACK, TODAY)
    work = Rescreens(sides, words)
    for _ in range(3):
        work.answers(chunk)
    found = a_second(lambda: work.answers(chunk), len(chunk.lines))
    show("re-screened between November and December, one process", found, 400)
