"""From the command to a usable lock, and from the opened file to Today on screen.

Run by hand: `make bench`. The start is a ratio to a bare PySide6 window on the same machine, each a
process of its own, in turns.
"""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from core.office.opening import open_with_key
from core.store import opening
from core.store.key.key_file import KeyFile
from tests.bench.figures import tell
from tests.bench.test_store_bench import HOUSEHOLDS, VISITS_A_DAY, fill
from tests.helpers.builders import a_clock, an_enrolment, an_office
from tests.helpers.laptops import KEY
from tests.helpers.served import ROOT, environment
from tests.ui.conftest import compiled_texts
from ui.app import make_client
from ui.views.today.page import TodayView

__all__ = ["compiled_texts"]

pytestmark = pytest.mark.bench

TURNS = 9
RATIO_BAR, TODAY_BAR = 2.5, 500.0
BARE = """
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication([])
field = QLineEdit()
field.show()
field.setFocus()
while not field.hasFocus():
    app.processEvents()
print("usable", flush=True)
"""
CLIENT = """
import gc
gc.disable()  # as main.py
from ui.imports import leave_sources_alone
leave_sources_alone()
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from ui.app import run

def shown(client):
    while QApplication.focusWidget() is not client.frame.view.passphrase:
        QApplication.processEvents()
    print("usable", flush=True)
    sys.stdin.readline()
    client.frame.close()

run(Path(sys.argv[1]), shown=shown)
"""


def as_installed(compiled: Path) -> dict[str, str]:
    """Python keeps what it has compiled, as it does unless it is told not to; here in a folder."""
    kept = {
        name: value for name, value in environment().items() if name != "PYTHONDONTWRITEBYTECODE"
    }
    platform = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    return kept | {"QT_QPA_PLATFORM": platform, "PYTHONPYCACHEPREFIX": str(compiled)}


def until_usable(compiled: Path, program: str, *words: str) -> float:
    """Milliseconds from the start of a process until a field in its window has the keyboard."""
    begin = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", program, *words], cwd=ROOT, text=True,
        env=as_installed(compiled),
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    ) as running:  # fmt: skip
        assert running.stdout is not None
        assert running.stdout.readline() == "usable\n"
        taken = time.perf_counter() - begin
        running.kill()
    return taken * 1_000


def test_start_to_a_usable_lock(tmp_path: Path) -> None:
    folder, compiled = tmp_path / "office", tmp_path / "compiled"
    folder.mkdir()
    an_office(folder).lock()
    bare, client = [], []
    for _ in range(TURNS):
        bare.append(until_usable(compiled, BARE))
        client.append(until_usable(compiled, CLIENT, str(folder)))
    ratio = statistics.median(client) / statistics.median(bare)
    tell("bare window", statistics.median(bare))
    tell("usable lock", statistics.median(client))
    tell("ratio of the two", ratio, RATIO_BAR, "times")
    assert ratio <= RATIO_BAR


def test_opened_file_to_today(qapp: QApplication, tmp_path: Path) -> None:
    clock = a_clock()
    database = opening.create(tmp_path, KEY, an_enrolment(), is_safe=False)
    fill(database, clock)
    database.close()
    keys = KeyFile(tmp_path, clock)
    keys.keep({"version": 1, "laptop": "L1", "wraps": {}, "wrong": {"count": 0}})

    def open_to_today() -> None:
        client.opened(open_with_key(tmp_path, keys, KEY, clock))
        assert isinstance(client.frame.view, TodayView)
        assert len(client.frame.view.frames) == VISITS_A_DAY
        client.frame.repaint()

    taken = []
    for _ in range(7):
        client = make_client(qapp, tmp_path, clock)
        client.start("unlock")
        client.frame.show()
        begin = time.perf_counter()
        open_to_today()
        taken.append((time.perf_counter() - begin) * 1_000)
        client.frame.close()
    tell(f"unlock without key derivation to Today, {HOUSEHOLDS} households",
         statistics.median(taken), TODAY_BAR)  # fmt: skip
    assert statistics.median(taken) <= TODAY_BAR
