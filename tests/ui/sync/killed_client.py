"""The program itself in a process that the test ends without a word (SIGKILL) in the middle of a
sync: window, lanes and file as a person has them."""

import os
import sys
from collections.abc import Callable
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer

from core.office.opening import open_with_key
from core.store.key.key_file import KeyFile
from tests.helpers.builders import a_clock
from tests.helpers.laptops import KEY
from ui.app import make_application, make_client
from ui.kit import Kit
from ui.screens.sync.run import SyncRun
from ui.views.sync.dialog import start_sync, sync_of

NOTES = 5
WRITTEN, STEP = "written", "step"
"""What is told: a note is committed; a sync is at its next step."""


def work_for_ever(folder: str, case: str, first: int, told: Connection) -> None:
    """Notes and syncs, one after the other, with the window of the sync over the page; until the
    end. Tells (WRITTEN, text) once a note is committed, (STEP, name) at every step of a sync."""
    sys.stderr = Path(os.devnull).open("w")  # noqa: SIM115 - it ends without a word
    app = make_application()
    clock = a_clock()
    client = make_client(app, Path(folder), clock)
    client.frame.show()
    keys = KeyFile(Path(folder), clock)
    client.opened(open_with_key(Path(folder), keys, KEY, clock))
    run = sync_of(client.kit)
    again = _turns(client.kit, run, case, first, told)
    run.changed(lambda: told.send((STEP, run.progress.step if run.progress else run.stage)))
    run.changed(lambda: None if run.is_under_way else QTimer.singleShot(0, again))
    QTimer.singleShot(0, again)
    app.exec()


def _turns(kit: Kit, run: SyncRun, case: str, first: int, told: Connection) -> Callable[[], None]:
    numbers = count(first)

    def turn() -> None:
        if run.is_under_way:
            return
        for _ in range(NOTES):
            text = f"메모 {os.getpid()} {next(numbers)}"
            kit.office.write_note(case, text)
            told.send((WRITTEN, text))
        for dialog in list(kit.go.frame.dialogs):  # type: ignore[attr-defined]  # the frame's own
            dialog.close_dialog()
        start_sync(kit)

    return turn
