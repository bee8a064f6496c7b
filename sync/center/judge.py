"""What becomes of changes: pure, without a database, so that the property tests run this code.

Custody comes first (sync design 4.8): every change is kept; here it is decided whether it is
applied, stands beside another, or is held for a person.
"""

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from core.errors import Mistake
from core.record.change import SCHEMA, Change, ChangeId, canonical
from core.record.heads import Head, Heads, RowState, head_of, is_conflict, merge, row_state
from core.record.kinds import KINDS, ROW_GROUP, Rule
from core.sentence import say
from sync.protocol import outcomes as codes
from sync.protocol.user_stream import KINDS as USER_KINDS

Place = tuple[str, str, str, str]
"""(stream, kind, row, group)"""

_APPEND_OPS = ("app",)
_REGISTER_OPS = ("set", "new", "res")
_ROW_OPS = ("del", "undel")


@dataclass(frozen=True, slots=True)
class Arrived:
    """One change as it arrived. raw: its bytes · change: None when they are no change · why: the
    reason for which it is held, None when it may be applied."""

    seq: int
    raw: bytes
    change: Change | None
    why: str | None = None

    @property
    def tx(self) -> int:
        return self.change.tx if self.change is not None else -self.seq


def read(seq: int, raw: bytes) -> Arrived:
    """The change in the bytes, with the reason that its form alone gives for holding it."""
    try:
        body: Any = msgspec.json.decode(raw)
        change = Change.from_json(body) if isinstance(body, dict) else None
        if change is None or canonical(body) != raw or change.seq != seq:
            return Arrived(seq, raw, change, codes.INVALID)
    except (msgspec.DecodeError, Mistake, UnicodeDecodeError):
        return Arrived(seq, raw, None, codes.INVALID)
    return Arrived(seq, raw, change, _why_held(change))


def _why_held(change: Change) -> str | None:
    if change.schema > SCHEMA or change.kind not in (*KINDS, *USER_KINDS):
        return codes.SCHEMA
    if not _is_uuid(change.stream):
        return codes.INVALID
    if change.kind in USER_KINDS:
        return None
    kind = KINDS[change.kind]
    if not kind.has_group(change.group):
        return codes.SCHEMA
    if change.group == ROW_GROUP:
        return None if change.op in _ROW_OPS else codes.INVALID
    fitting = _APPEND_OPS if kind.rule is Rule.APPEND else _REGISTER_OPS
    return None if change.op in fitting else codes.INVALID


def _is_uuid(text: str) -> bool:
    try:
        return str(uuid.UUID(text)) == text
    except ValueError:
        return False


def held_together(arrived: Iterable[Arrived]) -> list[Arrived]:
    """What travels together is applied or held together: one reason holds its whole tx."""
    listed = list(arrived)
    reasons: dict[int, str] = {}
    for one in listed:
        if one.why is not None:
            reasons.setdefault(one.tx, one.why)
    return [Arrived(one.seq, one.raw, one.change, one.why or reasons.get(one.tx)) for one in listed]


@dataclass(frozen=True, slots=True)
class Applied:
    """A change that is applied: its version, what is said of it, and whether it is a head."""

    change: Change
    cid: str
    ver: int
    outcome: str
    raw: bytes
    is_head: bool


@dataclass(slots=True)
class Standing:
    """What stands at the places a batch touches; judging moves it on.

    heads: by place, including every group of a row that is removed or brought back · versions:
    head version by stream · named: ids that stored changes replace, among those asked for.
    """

    heads: dict[Place, Heads] = field(default_factory=dict)
    versions: dict[str, int] = field(default_factory=dict)
    named: set[str] = field(default_factory=set)
    disputed: dict[Place, bool] = field(default_factory=dict)

    def groups_of(self, place: Place) -> Mapping[str, Heads]:
        """Heads of every other group of the row."""
        stream, kind, row, _ = place
        return {
            group: heads
            for (s, k, r, group), heads in self.heads.items()
            if (s, k, r) == (stream, kind, row) and group != ROW_GROUP and heads
        }


def apply(
    standing: Standing, laptop: str, instance: int, arrived: Arrived, change: Change
) -> Applied | None:
    """Judge one change on what stands, and move that on.

    None: a row that is written once stands already with the same value; nothing is to be done.
    Raises Mistake when such a row would get another value.
    """
    place = (change.stream, change.kind, change.row, change.group)
    cid = str(ChangeId(laptop, instance, arrived.seq))
    before = standing.heads.get(place, ())
    new = head_of(cid, change)
    if change.op == "app" and before:
        if any(head.value == new.value for head in before):
            return None
        raise Mistake(say("center.written_once"), "r")
    after = merge(before, new, standing.named.__contains__)
    standing.named.update(change.base)
    standing.heads[place] = after
    standing.versions[change.stream] = ver = standing.versions.get(change.stream, 0) + 1
    outcome = _outcome(standing, place, after, new)
    standing.disputed[place] = outcome == codes.CONFLICT
    return Applied(change, cid, ver, outcome, arrived.raw, new in after)


def _outcome(standing: Standing, place: Place, after: Heads, new: Head) -> str:
    if is_conflict(after):
        return codes.CONFLICT
    rows = standing.heads.get((*place[:3], ROW_GROUP), ())
    if rows and row_state(rows, standing.groups_of(place)) is RowState.DISPUTED:
        return codes.CONFLICT
    return codes.SAME if len(after) > 1 and new in after else codes.APPLIED
