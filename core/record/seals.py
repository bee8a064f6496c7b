"""Seals of the access log: each entry carries the hash of the one before it, by laptop.

Tamper-evident: an entry that was altered, taken out or put in between shows. Laptop and Center
read the chain with the same code. What an entry holds: docs/spec/records.md 9.
"""

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

from core.record.change import ChangeId, canonical

SEALED = ("who", "when", "case", "what", "why", "before")
FIRST = ""
"""What the first entry of a laptop names as the one before it."""


def seal_of(entry: Mapping[str, Any]) -> str:
    """Hash over the facts of an entry and the seal of the one before it, hex."""
    return hashlib.sha256(canonical({name: entry[name] for name in SEALED})).hexdigest()


def is_whole(entries: Iterable[Mapping[str, Any]]) -> bool:
    """Whether entries, oldest first, follow one another without a gap or an alteration."""
    before: str | None = None
    for entry in entries:
        if entry["seal"] != seal_of(entry) or before not in (None, entry["before"]):
            return False
        before = entry["seal"]
    return True


def first_break(entries: Iterable[tuple[ChangeId, Mapping[str, Any]]]) -> ChangeId | None:
    """The first entry of one laptop that does not follow from those before it, None for none.

    The chain begins with nothing before it. A copied laptop goes on under a number of its own, from
    whatever entry the copy was made at.
    """
    seals, newest, instance = {FIRST}, FIRST, 0
    for cid, entry in sorted(entries, key=lambda one: (one[0].instance, one[0].seq)):
        before = entry.get("before")
        follows = before == newest if cid.instance == instance else before in seals
        if not follows or not _is_sealed(entry):
            return cid
        newest, instance = str(entry["seal"]), cid.instance
        seals.add(newest)
    return None


def _is_sealed(entry: Mapping[str, Any]) -> bool:
    return all(name in entry for name in SEALED) and entry.get("seal") == seal_of(entry)
