"""How a worker opens the Center in its own process.

A worker keeps nothing in memory that another would miss, and ends when the process that began it
has ended, however it ended: nobody would know of it any more.
"""

import logging
import multiprocessing
import os
import signal
import sys
import threading
from dataclasses import dataclass
from multiprocessing.connection import wait
from pathlib import Path

from starlette.applications import Starlette

from core.clock import RealClock
from sync.center.app import LOG_FORM, app
from sync.center.base import Base
from sync.center.console.app import with_console
from sync.center.desk import Desk
from sync.center.keys import CenterKeys


@dataclass(frozen=True, slots=True)
class Opening:
    """url: of the database · keys: folder of the Center's keys · files: of the contents of files,
    beside the keys where none is named."""

    url: str
    keys: Path
    files: Path | None = None

    def __call__(self) -> Starlette:
        """Called in the worker's process, once."""
        logging.basicConfig(stream=sys.stderr, format=LOG_FORM, level=logging.INFO)
        threading.Thread(target=_end_with_parent, daemon=True).start()
        base, keys = Base(self.url, RealClock()), CenterKeys(self.keys)
        return with_console(app(Desk(base, keys, files=self.files)), base, keys)


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os.kill(os.getpid(), signal.SIGTERM)
