"""Several workers behind one socket: each a process with its own desk over the same database.

A worker keeps nothing in memory that another would miss. One that dies is begun again; all end when
the process that began them has ended, however it ended.
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
from sync.center.app import app
from sync.center.base import Base
from sync.center.console.app import with_console
from sync.center.desk import Desk
from sync.center.keys import CenterKeys

LOG_FORM = "%(asctime)s %(levelname)s %(name)s %(message)s"


@dataclass(frozen=True, slots=True)
class Opening:
    """How a worker opens the Center. url: of its database · keys: folder of its keys."""

    url: str
    keys: Path

    def __call__(self) -> Starlette:
        """Called in the worker's process, once."""
        logging.basicConfig(stream=sys.stderr, format=LOG_FORM, level=logging.INFO)
        threading.Thread(target=_end_with_parent, daemon=True).start()
        base, keys = Base(self.url, RealClock()), CenterKeys(self.keys)
        return with_console(app(Desk(base, keys)), base, keys)


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os.kill(os.getpid(), signal.SIGTERM)
