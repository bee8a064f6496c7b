"""What stands in the records of cases: the heads of each group with their values."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, select

from core.record.change import Change
from core.record.heads import Head, Heads, RowState, row_state
from core.record.kinds import ROW_GROUP
from core.record.upcast import lifted
from sync.center.base import Base
from sync.center.sql.statements import at, parts
from sync.center.tables import CHANGE, HEAD

_SAME_CHANGE = (
    (CHANGE.c.center_id == HEAD.c.center_id)
    & (CHANGE.c.stream_id == HEAD.c.stream_id)
    & (CHANGE.c.ver == HEAD.c.ver)
)


@dataclass(frozen=True, slots=True)
class Standing:
    """One head. author: whose act · wall: their clock · received: the Center's, both in
    milliseconds · value: None where a row was removed."""

    case: str
    kind: str
    row: str
    group: str
    cid: str
    author: str
    wall: int
    received: int
    value: Mapping[str, Any]
    op: str


def standing(
    base: Base, connection: Connection, kind: str, cases: Sequence[str] | None = None
) -> list[Standing]:
    """All heads of rows of this kind that are not removed, oldest version first.

    cases: only of these; None: of all.
    """
    listed = []
    for rows in _by_row(_rows(base, connection, kind, cases)).values():
        if _is_there(rows):
            listed += [_read(row) for row in rows if row.grp != ROW_GROUP]
    return listed


def of_place(base: Base, connection: Connection, case: str, kind: str, row: str) -> list[Standing]:
    """All heads of one row, removals too."""
    found = _rows(base, connection, kind, [case])
    return [_read(one) for one in found if one.row_id == row]


def cases_with(base: Base, connection: Connection, kinds: Sequence[str], words: str) -> set[str]:
    """Cases in whose standing bytes these letters are, somewhere: few, to be looked at closely."""
    wanted = words.lower().encode()
    rows = connection.execute(
        select(HEAD.c.stream_id, CHANGE.c.body)
        .select_from(HEAD.join(CHANGE, _SAME_CHANGE))
        .where(at(base, HEAD), HEAD.c.kind.in_(kinds))
    )
    return {row.stream_id for row in rows if wanted in bytes(row.body).lower()}


def newest(found: Sequence[Standing], group: str) -> dict[tuple[str, str], Standing]:
    """The shown value of a group by (case, row): the one with the highest version."""
    return {(one.case, one.row): one for one in found if one.group == group}


def _rows(
    base: Base, connection: Connection, kind: str, cases: Sequence[str] | None
) -> Iterator[Any]:
    wanted = (
        select(
            HEAD.c.stream_id, HEAD.c.kind, HEAD.c.row_id, HEAD.c.grp, HEAD.c.cid, HEAD.c.op,
            HEAD.c.value_hash, HEAD.c.base, CHANGE.c.user_id, CHANGE.c.wall,
            CHANGE.c.received_at, CHANGE.c.body,
        )
        .select_from(HEAD.join(CHANGE, _SAME_CHANGE))
        .where(at(base, HEAD), HEAD.c.kind == kind)
        .order_by(HEAD.c.stream_id, HEAD.c.ver)
    )  # fmt: skip
    if cases is None:
        yield from connection.execute(wanted)
        return
    for part in parts(sorted(set(cases))):
        yield from connection.execute(wanted.where(HEAD.c.stream_id.in_(part)))


def _by_row(rows: Iterator[Row[Any]]) -> dict[tuple[str, str], list[Row[Any]]]:
    found: dict[tuple[str, str], list[Row[Any]]] = {}
    for row in rows:
        found.setdefault((row.stream_id, row.row_id), []).append(row)
    return found


def _is_there(rows: Sequence[Row[Any]]) -> bool:
    groups: dict[str, Heads] = {}
    for row in rows:
        head = Head(row.cid, row.op, bytes(row.value_hash), tuple(row.base.split()))
        groups[row.grp] = (*groups.get(row.grp, ()), head)
    removal = groups.pop(ROW_GROUP, ())
    return row_state(removal, groups) is not RowState.REMOVED


def _read(row: Row[Any]) -> Standing:
    change = Change.from_json(lifted(msgspec.json.decode(bytes(row.body))))
    return Standing(
        row.stream_id, row.kind, row.row_id, row.grp, row.cid, row.user_id, row.wall,
        row.received_at, change.value or {}, row.op,
    )  # fmt: skip
