"""A program of its own that opens every place and says how much memory it then takes.

python -m tests.bench.all_open FOLDER   one line a place: name, megabytes of its own, of all
"""

import os
import sys
import time
from pathlib import Path

from ui.imports import leave_sources_alone

leave_sources_alone()  # as main.py, before all else

# ruff: noqa: E402
from PySide6.QtCore import QCoreApplication

from core.casework.visit import Plan
from core.office.opening import open_with_key
from core.store.key.key_file import KeyFile
from core.watch import Watch
from tests.helpers.builders import a_clock, a_consent
from tests.helpers.laptops import KEY
from ui.app import make_application, make_client
from ui.opening import warm_up
from ui.places import OVERLAYS, PLACES
from ui.views.navigation import Navigation

APART = {"unlock", "enrol"}


def resident() -> tuple[float, float]:
    """Megabytes of this process in memory: its own, and with what it shares (files of Qt)."""
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()
    own, whole = int(pages[1]) - int(pages[2]), int(pages[1])
    size = os.sysconf("SC_PAGE_SIZE")
    return own * size / 1e6, whole * size / 1e6


def told(what: str) -> None:
    own, whole = resident()
    print(what, f"{own:.1f} {whole:.1f}", flush=True)  # noqa: T201 - read by the bench


def settle(client: Navigation) -> None:
    for _ in range(3):
        while client.kit.background.is_busy:
            QCoreApplication.processEvents()
            time.sleep(0.001)
        QCoreApplication.processEvents()


def main(folder: Path) -> None:
    """Every place one after the other, each left open in the trail as far as the trail goes."""
    clock = a_clock()
    app = make_application()
    client = make_client(app, folder, clock)
    client.start("unlock")
    client.frame.show()
    QCoreApplication.processEvents()
    told("unlock")
    warm_up(Watch())
    told("warm")
    office = open_with_key(folder, KeyFile(folder, clock), KEY, clock)
    client.opened(office)
    settle(client)
    case = next(iter(office.today().visits)).case
    visit = office.plan_visit(case, Plan(clock.today())).made
    office.open_visit(visit, [a_consent(office)])
    for name in (one for one in PLACES if one not in APART):
        client.show(name, case=case, visit=visit)
        settle(client)
        told(name)
    for name in OVERLAYS:
        client.show(name)
        settle(client)
        told(name)
    client.frame.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
