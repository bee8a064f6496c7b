"""What stands in one group of one row: its heads, on the laptop.

A register's heads are the Center's heads with this laptop's unacknowledged changes laid over them.
Both are kept apart, so a pull never overwrites own work and own work never hides what came
(docs/decisions/0021-registers-and-lists.md).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, RowMapping, select, tuple_
from sqlalchemy.dialects.sqlite import Insert, insert

from core.record.change import Change, canonical
from core.record.heads import Head, head_of, is_conflict, laid_over
from core.record.kinds import KINDS, ROW_GROUP
from core.store.tables import Register, table_of

TABLE = table_of(Register)


@dataclass(frozen=True, slots=True)
class KeptHead:
    """A change that stands, with what a reader needs of it.

    The JSON form is the one of a pulled frame: {"cid","op","v","b","w","u","vi","sv"}.
    """

    cid: str
    op: str
    value: Mapping[str, Any] | None
    base: tuple[str, ...]
    wall: int
    author: str
    visit: str | None
    schema: int = 1

    @classmethod
    def of(cls, cid: str, change: Change) -> "KeptHead":
        return cls(
            cid, change.op, change.value, change.base, change.wall, change.author, change.visit,
            change.schema,
        )  # fmt: skip

    def to_json(self) -> dict[str, Any]:
        return {
            "cid": self.cid,
            "op": self.op,
            "v": self.value,
            "b": list(self.base),
            "w": self.wall,
            "u": self.author,
            "vi": self.visit,
            "sv": self.schema,
        }

    @classmethod
    def from_json(cls, body: Mapping[str, Any]) -> "KeptHead":
        return cls(
            body["cid"],
            body["op"],
            body.get("v"),
            tuple(body.get("b") or ()),
            int(body.get("w") or 0),
            str(body.get("u") or ""),
            body.get("vi"),
            int(body.get("sv") or 1),
        )

    def head(self) -> Head:
        """The head as the merge rule knows it."""
        plain = Change(0, 0, "", "", "", "", self.op, self.base, None, 0, "", None, self.value)
        return head_of(self.cid, plain)


Key = tuple[str, str, str, str]
"""(stream, kind, row, group)"""


@dataclass(frozen=True, slots=True)
class Kept:
    """One register.

    center: heads as last received · own: unacknowledged own heads · named: ids that own pending
    changes replace · ver: the Center's version, 0 before the first pull · pending_seq: newest
    own change not yet acknowledged · is_disputed: of the group `row`, that the row was removed by
    one and changed by another (told by `core.store.lists`, which sees the whole row).
    """

    stream: str
    kind: str
    row: str
    group: str
    center: tuple[KeptHead, ...] = ()
    own: tuple[KeptHead, ...] = ()
    named: frozenset[str] = frozenset()
    ver: int = 0
    pending_seq: int | None = None
    is_disputed: bool = False

    @property
    def key(self) -> Key:
        return (self.stream, self.kind, self.row, self.group)

    @property
    def heads(self) -> tuple[KeptHead, ...]:
        """All changes that stand, the Center's first: what no other change is known to replace."""
        return laid_over(self.center, self.own, self.named)

    @property
    def is_conflict(self) -> bool:
        heads = self.heads
        if len(heads) < 2 or self._is_cosmetic:
            return False
        return is_conflict(tuple(head.head() for head in heads))

    @property
    def _is_cosmetic(self) -> bool:
        kind = KINDS.get(self.kind)
        return kind is not None and self.group in kind.cosmetic

    @property
    def newest(self) -> KeptHead | None:
        """The head shown where one must be: own work, else the newest at the Center."""
        heads = self.heads
        return heads[-1] if heads else None

    def written(self, cid: str, seq: int, change: Change) -> "Kept":
        """The register after one more own change."""
        left = tuple(head for head in self.own if head.cid not in change.base)
        return replace(
            self,
            own=(*left, KeptHead.of(cid, change)),
            named=self.named.union(change.base),
            pending_seq=seq,
        )

    def received(self, heads: Iterable[KeptHead], ver: int) -> "Kept":
        """The register after a pull; own pending work stays over it."""
        return replace(self, center=tuple(heads), ver=ver)

    def acknowledged(self) -> "Kept":
        """The register once no own change of it is pending."""
        return replace(self, center=self.heads, own=(), named=frozenset(), pending_seq=None)


def read(body: RowMapping) -> Kept:
    return Kept(
        body["stream"],
        body["kind"],
        body["row"],
        body["grp"],
        _heads(body["center"]),
        _heads(body["own"]) if body["own"] is not None else (),
        frozenset(msgspec.json.decode(body["named"])) if body["named"] is not None else frozenset(),
        body["ver"],
        body["pending_seq"],
        body["grp"] == ROW_GROUP and body["is_conflict"],
    )


def load(connection: Connection, key: Key) -> Kept:
    """The register, an empty one when nothing was ever written."""
    found = connection.execute(select(TABLE).where(*where_key(key))).mappings().first()
    return read(found) if found is not None else Kept(*key)


def load_rows(
    connection: Connection, stream: str, kind: str | None = None, row: str | None = None
) -> list[Kept]:
    """All registers of a stream, or of one row of it."""
    wanted = select(TABLE).where(TABLE.c.stream == stream)
    if kind is not None:
        wanted = wanted.where(TABLE.c.kind == kind)
    if row is not None:
        wanted = wanted.where(TABLE.c.row == row)
    return [read(found) for found in connection.execute(wanted).mappings()]


def load_records(
    connection: Connection, stream: str, records: Iterable[tuple[str, str]]
) -> list[Kept]:
    """All registers of some records (kind, row) of a stream."""
    wanted = select(TABLE).where(
        TABLE.c.stream == stream, tuple_(TABLE.c.kind, TABLE.c.row).in_(list(records))
    )
    return [read(found) for found in connection.execute(wanted).mappings()]


def keep(connection: Connection, registers: Iterable[Kept]) -> None:
    """Write registers, whole."""
    rows = [
        {
            "stream": kept.stream,
            "kind": kept.kind,
            "row": kept.row,
            "grp": kept.group,
            "center": _bytes(kept.center),
            "own": _bytes(kept.own) if kept.own else None,
            "named": canonical(sorted(kept.named)) if kept.named else None,
            "is_conflict": kept.is_disputed or kept.is_conflict,
            "ver": kept.ver,
            "pending_seq": kept.pending_seq,
        }
        for kept in registers
    ]
    if rows:
        connection.execute(_put(), rows)


@cache
def _put() -> Insert:
    """Insert or replace, put together once: SQLAlchemy takes longer for it than for the rows."""
    put = insert(TABLE)
    names = ("center", "own", "named", "is_conflict", "ver", "pending_seq")
    return put.on_conflict_do_update(
        index_elements=["stream", "kind", "row", "grp"],
        set_={name: put.excluded[name] for name in names},
    )


def where_key(key: Key) -> tuple[ColumnElement[bool], ...]:
    """The condition that finds one register."""
    stream, kind, row, group = key
    return (
        TABLE.c.stream == stream, TABLE.c.kind == kind, TABLE.c.row == row, TABLE.c.grp == group,
    )  # fmt: skip


def _heads(body: bytes) -> tuple[KeptHead, ...]:
    return tuple(KeptHead.from_json(head) for head in msgspec.json.decode(body))


def _bytes(heads: Iterable[KeptHead]) -> bytes:
    return canonical([head.to_json() for head in heads])


def value_bytes(head: KeptHead | None) -> bytes | None:
    """Canonical bytes of a head's value, None where nothing stood."""
    return canonical(head.value) if head is not None and head.value is not None else None
