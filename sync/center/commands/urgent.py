"""The command about cases that were judged urgent."""

import argparse
import datetime as dt
from collections.abc import Callable, Mapping

from core.clock import SEOUL
from core.sentence import Sentence, say
from sync.center.staff import Staff
from sync.center.staff.urgent import urgent

Say = Callable[[Sentence], None]

ARGUMENTS: Mapping[str, str] = {"urgent": ""}


def _urgent(staff: Staff, _settings: argparse.Namespace, tell: Say) -> None:
    """Each case with who judged it so and when the Center had it, the newest first."""
    found = urgent(staff.base)
    for one in found:
        at = dt.datetime.fromtimestamp(one.received_at / 1000, SEOUL)
        print(one.case, one.user, at.isoformat(timespec="seconds"))
    tell(say("center.urgent", n=len(found)) if found else say("center.none_urgent"))


VERBS: Mapping[str, Callable[[Staff, argparse.Namespace, Say], None]] = {"urgent": _urgent}
