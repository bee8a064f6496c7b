"""What this laptop keeps beside the records, never sent and gone with the case.

The order that a consultant gave the visits of a day, and what the calendar of benefits says of a
case, until a record of the case changes.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Final

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from core.store.tables import DayOrder, Foreseen, Laptop, ListedCase, ListedVisit, Stream, table_of

ORDER = table_of(DayOrder)
FORESEEN = table_of(Foreseen)
CASE = table_of(ListedCase)
LAPTOP = table_of(Laptop)
STREAM = table_of(Stream)
VISIT = table_of(ListedVisit)

JUDGED: Final = frozenset({"member", "fact", "vehicle", "obligor", "debt"})
"""Kinds of records that an estimate reads."""


def keep_order(connection: Connection, day: date, visits: Sequence[str]) -> None:
    """The visits of a day stand in this order from now on."""
    connection.execute(delete(ORDER).where(ORDER.c.day == day.isoformat()))
    found = connection.execute(
        select(VISIT.c.row, VISIT.c.stream).where(VISIT.c.row.in_(visits))
    ).all()
    streams: Mapping[str, str] = dict(found)
    put = insert(ORDER)
    same = {name: put.excluded[name] for name in ("day", "place")}
    rows = [
        {"visit": visit, "stream": streams[visit], "day": day.isoformat(), "place": place}
        for place, visit in enumerate(visits)
        if visit in streams
    ]
    if rows:
        connection.execute(put.on_conflict_do_update(index_elements=["visit"], set_=same), rows)


def order_of(connection: Connection, day: date) -> dict[str, int]:
    """The place of each visit of a day that was put in order by hand."""
    found = connection.execute(
        select(ORDER.c.visit, ORDER.c.place).where(ORDER.c.day == day.isoformat())
    )
    return dict(found.all())


def keep_foreseen(connection: Connection, case: str, basis: str, body: bytes) -> None:
    """What was reckoned for a case."""
    put = insert(FORESEEN).values(stream=case, basis=basis, body=body)
    same = {"basis": put.excluded.basis, "body": put.excluded.body}
    connection.execute(put.on_conflict_do_update(index_elements=["stream"], set_=same))


def foreseen(connection: Connection, basis: str) -> dict[str, bytes]:
    """What stands for the cases that were reckoned with this basis."""
    found = connection.execute(
        select(FORESEEN.c.stream, FORESEEN.c.body).where(FORESEEN.c.basis == basis)
    )
    return dict(found.all())


def unforeseen(connection: Connection, basis: str) -> tuple[str, ...]:
    """Cases for which nothing stands with this basis, closed ones left out."""
    known = select(FORESEEN.c.stream).where(FORESEEN.c.basis == basis)
    wanted = select(CASE.c.stream).where(
        CASE.c.stream.not_in(known), CASE.c.stage.is_distinct_from("closed")
    )
    return tuple(connection.execute(wanted).scalars())


def mark(connection: Connection, case: str) -> tuple[int, int]:
    """What moves whenever a record of the case changes: own changes, the Center's version."""
    own = connection.execute(select(LAPTOP.c.last_seq)).scalar_one()
    version = connection.execute(select(STREAM.c.ver).where(STREAM.c.id == case))
    return own, version.scalar_one_or_none() or 0


def changed(connection: Connection, stream: str, kinds: Collection[str]) -> None:
    """Records of these kinds have changed: what was reckoned for the case no longer stands."""
    if not JUDGED.isdisjoint(kinds):
        connection.execute(delete(FORESEEN).where(FORESEEN.c.stream == stream))
