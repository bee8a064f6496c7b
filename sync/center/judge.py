"""What a change is as it arrives, and whether its form alone is a reason to hold it: pure.

Custody comes first (sync design 4.8): every change is kept; here and in `settle` it is decided
whether it is applied, stands beside another, or is held for a person.
"""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import msgspec

from core.errors import Mistake
from core.record.change import SCHEMA, Change, ChangeId, canonical
from core.record.gone import gone
from core.record.kinds import KINDS, ROW_GROUP, SAME_AS, Rule
from core.record.upcast import lifted
from sync.protocol import outcomes as codes
from sync.protocol.user_stream import KINDS as USER_KINDS

Author = tuple[str, int]
"""(laptop, instance)"""

LONGEST_KEY = 200
"""Characters of a row's key, a group's name, an id."""

_LONGEST_GONE = len(gone(2**63))

_APPEND_OPS = ("app",)
_REGISTER_OPS = ("set", "new", "res")
_ROW_OPS = ("del", "undel")


@dataclass(frozen=True, slots=True)
class Arrived:
    """One change as it arrived. raw: its bytes · change: None when they are no change · why: the
    reason for which it is held, None when it may be applied · is_late: its author had the case no
    more, and could not know."""

    seq: int
    raw: bytes
    change: Change | None
    why: str | None = None
    is_late: bool = False

    @property
    def tx(self) -> int:
        """What travels together has one number; bytes that are no change travel alone."""
        return self.change.tx if self.change is not None else -self.seq

    def held(self, why: str) -> "Arrived":
        """The same, held for this reason unless it is held already."""
        return self if self.why is not None else replace(self, why=why)


def read(author: Author, seq: int, raw: bytes) -> Arrived:
    """The change in the bytes, with the reason that its form alone gives for holding it."""
    change = None
    if len(raw) <= _LONGEST_GONE and raw == gone(seq):
        return Arrived(seq, raw, None, codes.GONE)
    try:
        body: Any = msgspec.json.decode(raw)
        change = Change.from_json(lifted(body))
        if canonical(body) != raw or change.seq != seq or not _is_storable(change):
            return Arrived(seq, raw, change, codes.INVALID)
        return Arrived(seq, raw, change, _why_held(author, change))
    except (Mistake, ValueError, TypeError, RecursionError):  # DecodeError is a ValueError
        return Arrived(seq, raw, change, codes.INVALID)


def _is_storable(change: Change) -> bool:
    """Keys of a length and numbers of a size that every database takes."""
    texts = (change.row, change.group, change.author, change.visit or "", *change.base)
    numbers = (change.tx, change.wall, change.base_version or 0)
    return (
        all(len(text) <= LONGEST_KEY and "\0" not in text for text in texts)
        and all(base and not any(sign.isspace() for sign in base) for base in change.base)
        and all(abs(number) < 2**62 for number in numbers)
    )


def _why_held(author: Author, change: Change) -> str | None:
    if change.schema > SCHEMA or change.kind not in (*KINDS, *USER_KINDS):
        return codes.SCHEMA
    if not _is_uuid(change.stream) or _names_what_comes_after(author, change):
        return codes.INVALID
    if change.kind in USER_KINDS:
        return None
    kind = KINDS[change.kind]
    if not kind.has_group(change.group):
        return codes.SCHEMA
    if change.group == ROW_GROUP:
        return None if change.op in _ROW_OPS else codes.INVALID
    if change.op == "mrg":
        return None if change.group.startswith(SAME_AS) else codes.INVALID
    fitting = _APPEND_OPS if kind.rule is Rule.APPEND else _REGISTER_OPS
    return None if change.op in fitting else codes.INVALID


@lru_cache(4096)
def _is_uuid(text: str) -> bool:
    try:
        return str(uuid.UUID(text)) == text
    except ValueError:
        return False


def _names_what_comes_after(author: Author, change: Change) -> bool:
    """A base that is the change itself or a later one of the same laptop: nobody saw that."""
    laptop, instance = author
    own = f"{laptop}.{instance}."
    return any(
        base.startswith(own) and ChangeId.read(base).seq >= change.seq for base in change.base
    )


def together(arrived: Iterable[Arrived]) -> list[list[Arrived]]:
    """Groups of what travels together (one tx), in the order of writing."""
    groups: list[list[Arrived]] = []
    for one in arrived:
        if groups and groups[-1][0].tx == one.tx:
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups


def held_together(arrived: Iterable[Arrived]) -> list[Arrived]:
    """What travels together is applied or held together: one reason holds its whole tx."""
    listed: list[Arrived] = []
    for group in together(arrived):
        why = next((one.why for one in group if one.why is not None), None)
        listed += group if why is None else [one.held(why) for one in group]
    return listed
