"""The command about cases that may be of one household."""

import argparse
from collections.abc import Callable, Mapping

from core.sentence import Sentence, say
from sync.center.staff import Staff

Say = Callable[[Sentence], None]

ARGUMENTS: Mapping[str, str] = {"duplicates": ""}


def _duplicates(staff: Staff, _settings: argparse.Namespace, tell: Say) -> None:
    """Each pair with what is alike; who has them in care is asked."""
    found = staff.look_for_duplicates()
    for one in found:
        print(one.case, one.other, ",".join(one.why))
    tell(say("center.duplicates", n=len(found)) if found else say("center.no_duplicates"))


VERBS: Mapping[str, Callable[[Staff, argparse.Namespace, Say], None]] = {"duplicates": _duplicates}
