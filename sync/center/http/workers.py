"""Several workers behind one socket: each a process of its own over the same database.

One that dies is begun again; all end with the process that began them (sync.center.http.opening).
"""

from collections.abc import Callable
from socket import socket

import uvicorn
from uvicorn.supervisors import Multiprocess

READY_SECONDS = 60
"""A worker that has not begun to serve by then is told of in the log and begun again later."""


class Workers(Multiprocess):
    """config: with what makes the app in each worker, and their number · opened: called once they
    serve."""

    def __init__(
        self, config: uvicorn.Config, listening: socket, opened: Callable[[], None]
    ) -> None:
        super().__init__(config, [listening])
        self._opened = opened

    def init_processes(self) -> None:
        """Begin them all, and say so when they answer."""
        super().init_processes()
        for worker in self.processes:
            worker.wait_until_ready(READY_SECONDS, self.should_exit)
        self._opened()
