"""What happens when something breaks that nobody foresaw: a plain word, and a log without people.

The log holds the kind of the error and the places in the program, never its words: those could
carry a name or an amount.
"""

import logging
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

LOG = "program.log"
_LARGEST = 200_000
_log = logging.getLogger("welfare-net-field")


def places_of(trace: TracebackType | None) -> str:
    """The places an error went through, as file:line function, the innermost last."""
    frames = traceback.extract_tb(trace)
    return " > ".join(f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in frames)


class LogFile(logging.Handler):
    """Two files of at most 200 kB, opened with the first record: what that needs would delay the
    lock. Without room there is no log."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self._open: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if self._open is None:
            from logging.handlers import RotatingFileHandler

            try:
                self._open = RotatingFileHandler(self._file, maxBytes=_LARGEST, backupCount=1)
            except OSError:
                return
            self._open.setFormatter(self.formatter)
        self._open.emit(record)

    def close(self) -> None:
        if self._open is not None:
            self._open.close()
        super().close()


def keep_log(folder: Path) -> None:
    """Write the log in `folder`, once there is something to write; without room there is none."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return
    to_file = LogFile(folder / LOG)
    to_file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    for before in list(_log.handlers):
        _log.removeHandler(before)
        before.close()
    _log.addHandler(to_file)
    _log.setLevel(logging.INFO)
    _log.propagate = False


def catch_the_rest(tell: Callable[[str], None]) -> None:
    """Send every error nobody caught to the log and to `tell` (the kind and the place)."""

    def caught(
        kind: type[BaseException], _error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        where = places_of(trace)
        _log.error("%s at %s", kind.__name__, where)
        tell(f"{kind.__name__} · {where.rsplit(' > ', 1)[-1]}")

    sys.excepthook = caught
