"""A Center with a planted fault: it answers a push before what it acknowledges is committed.

Run in the place of the shipped program (`python -m tests.helpers.answers_early`).
"""

import sys
import threading
from collections.abc import Callable
from contextlib import ExitStack
from typing import TypeVar

from sqlalchemy import Connection

from sync.center.__main__ import main
from sync.center.base import Base
from sync.protocol.messages import Pushed

T = TypeVar("T")

LATE = 0.5
"""Seconds between the answer and the commit."""


def answering_early(base: Base, work: Callable[[Connection], T]) -> T:
    """In the place of Base.transact."""
    with ExitStack() as opened:
        connection = opened.enter_context(base._connected(is_writing=True))
        opened.enter_context(connection.begin())
        done = work(connection)
        commit = opened.pop_all().close
    if isinstance(done, Pushed) and done.acked:
        threading.Timer(LATE, commit).start()
    else:
        commit()
    return done


if __name__ == "__main__":
    Base.transact = answering_early  # type: ignore[method-assign,assignment]  # a fault
    sys.exit(main(sys.argv[1:]))
