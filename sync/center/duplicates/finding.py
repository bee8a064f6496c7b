"""The clear records of all cases, as they are compared; and which pairs people have decided."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, select

from core.record.kinds import ROW_GROUP, SAME_AS
from sync.center.base import Base
from sync.center.duplicates.likeness import Clear, Likeness, alike, plain
from sync.center.sql.people import ACTIVE
from sync.center.sql.statements import at
from sync.center.tables import CHANGE, HEAD, STREAM


def undecided(base: Base, connection: Connection) -> tuple[Likeness, ...]:
    """Pairs of cases that look alike and of which nobody has said whether they are."""
    decided = _decided(base, connection)
    return tuple(
        one
        for one in alike(_clear(base, connection))
        if (one.case, one.other) not in decided and (one.other, one.case) not in decided
    )


def _decided(base: Base, connection: Connection) -> set[tuple[str, str]]:
    found = connection.execute(
        select(HEAD.c.stream_id, HEAD.c.grp).where(
            at(base, HEAD), HEAD.c.kind == "case", HEAD.c.grp.startswith(SAME_AS)
        )
    )
    return {(row.stream_id, row.grp.removeprefix(SAME_AS)) for row in found}


def _clear(base: Base, connection: Connection) -> Iterator[Clear]:
    rows: defaultdict[str, list[Row[Any]]] = defaultdict(list)
    for row in connection.execute(_wanted(base)):
        rows[row.stream_id].append(row)
    for case, listed in rows.items():
        gone = {row.row_id for row in listed if (row.grp, row.op) == (ROW_GROUP, "del")}
        values = [(row, _value(row)) for row in listed if row.grp != ROW_GROUP]
        who = [value for row, value in values if row.kind == "member" and row.row_id not in gone]
        own = [value for row, value in values if row.kind == "case"]
        yield Clear(
            case,
            (listed[0].created, case),
            frozenset((plain(one["name"]), _born(one)) for one in who if one.get("name")),
            frozenset(filter(None, (plain(one.get("telephone")) for one in own))),
            frozenset(filter(None, (_address(one) for one in own))),
        )


def _wanted(base: Base) -> Any:
    """Heads of places, contacts and names of every active case, with their changes."""
    same_change = (
        (CHANGE.c.center_id == HEAD.c.center_id)
        & (CHANGE.c.stream_id == HEAD.c.stream_id)
        & (CHANGE.c.ver == HEAD.c.ver)
    )
    same_stream = (STREAM.c.center_id == HEAD.c.center_id) & (
        STREAM.c.stream_id == HEAD.c.stream_id
    )
    return (
        select(
            HEAD.c.stream_id, HEAD.c.kind, HEAD.c.row_id, HEAD.c.grp, HEAD.c.op, CHANGE.c.body,
            STREAM.c.created,
        )
        .select_from(HEAD.join(CHANGE, same_change).join(STREAM, same_stream))
        .where(
            at(base, HEAD), STREAM.c.kind == "case", STREAM.c.state == ACTIVE,
            HEAD.c.kind.in_(("case", "member")),
            HEAD.c.grp.in_(("place", "contact", "who", ROW_GROUP)),
        )
        .order_by(HEAD.c.stream_id, HEAD.c.ver)
    )  # fmt: skip


def _value(row: Row[Any]) -> dict[str, Any]:
    value = msgspec.json.decode(bytes(row.body)).get("v")
    return value if isinstance(value, dict) else {}


def _born(who: dict[str, Any]) -> str:
    """The birth date as told; "" while it is not known."""
    answer = who.get("birth_date")
    return plain(answer.get("value")) if isinstance(answer, dict) else ""


def _address(place: dict[str, Any]) -> str:
    """Gu and street: the same street name stands in more than one gu."""
    street = plain(place.get("actual") or place.get("registered"))
    return f"{plain(place.get('district'))}/{street}" if street else ""
