"""Reads of a screen while a sync takes in 10,000 changes: readers pooled, the writer apart.

Run by hand: `make bench`. A second thread absorbs frames as the Center cuts them (a quarter of a
mebibyte); the first reads a household as a screen does, again and again, by a pooled reader.
"""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.office.opening import open_with_key
from core.store import opening, streams
from core.store.key.key_file import KeyFile
from core.store.registers import KeptHead
from core.store.streams import PulledFrame, PulledRow
from tests.bench.event_loop import p99
from tests.bench.figures import tell
from tests.helpers.builders import a_case, a_clock, a_person, an_enrolment
from tests.helpers.laptops import KEY
from ui.meanwhile.courtesy import GIVE

pytestmark = pytest.mark.bench

CHANGES = 10_000
FRAME = 120
"""Registers of a frame: 256 KiB of 2 kB."""
BAR = 10.0
TEXT = "가온들 어르신과 겨울 난방비, 병원 다니시는 길, 며느리의 소식을 이야기함. " * 20
MEMBERS = 6


def frames() -> Iterator[PulledFrame]:
    for first in range(0, CHANGES, FRAME):
        rows = [
            PulledRow("note", f"note-{n}", "value", n + 1, (head(n),))
            for n in range(first, min(first + FRAME, CHANGES))
        ]
        yield PulledFrame(f"case-{first % 40}", "case", 1, rows[-1].version, rows)


def head(number: int) -> KeptHead:
    value = {"text": f"{number} {TEXT}", "about": None}
    return KeptHead(f"center.1.{number + 1}", "app", value, (), 1_795_302_000_000, "center", None)


def test_reads_during_an_apply_of_10000_changes(tmp_path: Path) -> None:
    clock = a_clock()
    opening.create(tmp_path, KEY, an_enrolment()).close()
    keys = KeyFile(tmp_path, clock)
    keys.keep({"version": 1, "laptop": "L1", "wraps": {}, "wrong": {"count": 0}})
    office = open_with_key(tmp_path, keys, KEY, clock)
    case = a_case(office, *(a_person(f"가온{n}") for n in range(MEMBERS)))
    is_over = threading.Event()

    def rest() -> bool:
        time.sleep(GIVE)
        return True  # as while somebody types

    def apply() -> None:
        for frame in frames():
            streams.absorb(office.database, frame, rest)
        is_over.set()

    def read() -> object:
        return office.case(case)

    times(read, lambda: False, 20)
    alone, _ = times(read, lambda: False, 500)
    worker = threading.Thread(target=apply)
    began = time.perf_counter()
    worker.start()
    wall, busy = times(read, is_over.is_set, 1_000_000)
    worker.join()
    tell("10,000 changes applied while reads go on", (time.perf_counter() - began) * 1_000)
    tell("a household read, nothing else going on, p99", p99(alone))
    tell(f"a household read during the apply, p99 of {len(wall)}", p99(wall), BAR)
    tell("    of it processor time of the reading thread, p99", p99(busy), BAR)
    office.database.close()
    assert p99(wall) <= BAR


def times(
    read: Callable[[], object], is_over: Callable[[], bool], most: int
) -> tuple[list[float], list[float]]:
    """Wall and processor time of each read, in milliseconds."""
    wall: list[float] = []
    busy: list[float] = []
    while not is_over() and len(wall) < most:
        began, worked = time.perf_counter(), time.thread_time()
        read()
        busy.append((time.thread_time() - worked) * 1_000)
        wall.append((time.perf_counter() - began) * 1_000)
    return wall, busy
