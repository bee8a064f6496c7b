"""A photo set of 50 MB over a line that breaks: how much of it goes twice, and how long it takes.

Run by hand: `make bench`. Bytes as a proxy counts them, with TLS and HTTP around the content.
"""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bench.figures import tell
from tests.helpers.enrolled import a_laptop_of, sync_once
from tests.helpers.proxy import a_proxy
from tests.helpers.served import Served
from tests.sync.files.laptops import a_content, keep, send_files, sent_with_cuts

pytestmark = pytest.mark.bench

PHOTOS, SIZE, CUTS = 125, 400_000, 12
"""50 MB as a consultant makes them: shrunk photos."""
TWICE = 5.0
"""Per cent that may go twice (issue 5)."""


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    center = Served(tmp_path_factory.mktemp("center")).found()
    center.start()
    yield center
    center.stop()


def test_what_goes_twice(served: Served, tmp_path: Path) -> None:
    contents = [a_content(seed, SIZE) for seed in range(PHOTOS)]
    with a_proxy(served.port) as proxy:
        laptop = a_laptop_of(served, tmp_path / "laptop", port=proxy.port)
        (case,) = served.add_cases(1)
        sync_once(laptop)
        twice = sent_with_cuts(served, proxy, laptop, case, contents, CUTS) * 100
        laptop.close()
    tell(f"50 MB, {CUTS} cuts, {CUTS // 3} kills of the Center: sent twice", twice, TWICE, "%")
    assert twice <= TWICE


def test_how_long_it_takes(served: Served, tmp_path: Path) -> None:
    laptop = a_laptop_of(served, tmp_path / "laptop")
    (case,) = served.add_cases(1)
    sync_once(laptop)
    for seed in range(PHOTOS):
        keep(laptop, case, a_content(1_000 + seed, SIZE))
    sync_once(laptop)
    began = time.perf_counter()
    assert send_files(laptop) == 0
    tell("50 MB without a cut", time.perf_counter() - began, unit="s")
    laptop.close()
