"""The memory of the client with 2,000 households once every place was opened.

Run by hand: `make bench`. A process of its own (`tests.bench.all_open`), so that only the program
is counted; the bar is the issue's, 250 MB, for the memory that is the program's own (what the
system's list of programs shows); the files of Qt and Python are in memory once for all programs.
"""

import subprocess
import sys
from pathlib import Path

import pytest

from core.store import opening
from core.store.key.key_file import KeyFile
from tests.bench.caseload import fill
from tests.bench.figures import tell
from tests.helpers.builders import a_clock, an_enrolment
from tests.helpers.laptops import KEY
from tests.helpers.served import ROOT, environment
from tests.ui.conftest import compiled_texts

__all__ = ["compiled_texts"]

pytestmark = pytest.mark.bench

HOUSEHOLDS = 2_000
BAR = 250.0


def test_memory_with_everything_open(tmp_path: Path) -> None:
    clock = a_clock()
    database = opening.create(tmp_path, KEY, an_enrolment(), is_safe=False)
    fill(database, clock, HOUSEHOLDS)
    database.close()
    KeyFile(tmp_path, clock).keep(
        {"version": 1, "laptop": "L1", "wraps": {}, "wrong": {"count": 0}}
    )
    command = [sys.executable, "-m", "tests.bench.all_open", str(tmp_path)]
    said = subprocess.run(command, cwd=ROOT, env=environment(), check=True, capture_output=True)
    largest = 0.0
    for line in said.stdout.decode().splitlines():
        name, own, whole = line.split()
        tell(f"in memory, {name} open, its own", float(own), BAR, unit="MB")
        tell(f"in memory, {name} open, with shared files", float(whole), unit="MB")
        largest = max(largest, float(own))
    assert largest <= BAR
