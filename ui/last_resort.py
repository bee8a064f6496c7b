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


def keep_log(folder: Path) -> None:
    """Write the log in `folder`, two files of at most 200 kB; without room there is no log."""
    from logging.handlers import RotatingFileHandler  # its own imports would delay the lock

    try:
        folder.mkdir(parents=True, exist_ok=True)
        to_file = RotatingFileHandler(folder / LOG, maxBytes=_LARGEST, backupCount=1, delay=True)
    except OSError:
        return
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
