"""Open conflicts with everything that stands beside each other: value, author, when."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, and_, func, select

from core.record.kinds import ROW_GROUP
from sync.center.base import Base
from sync.center.console.reading.standing import Standing, of_place
from sync.center.sql.statements import at
from sync.center.tables import CONFLICT, STREAM


@dataclass(frozen=True, slots=True)
class Differing:
    """One group of which two records differ. opened: when the second arrived, milliseconds."""

    case: str
    kind: str
    row: str
    group: str
    opened: int
    sides: tuple[Standing, ...]

    @property
    def fact(self) -> str:
        """Name of the fact, of an answer; "" of anything else."""
        return self.row.rpartition("/")[2] if self.kind == "fact" else ""

    @property
    def fact_key(self) -> str:
        """The end of the key under which the program has words for the fact."""
        return self.fact.replace(".", "_")


def open_conflicts(base: Base, connection: Connection, first: int, most: int) -> list[Differing]:
    """Oldest first, `first` of them left out.

    Of a removed row every side is shown: the removal and what it did not see.
    """
    rows = connection.execute(
        select(CONFLICT)
        .where(_open(base))
        .order_by(CONFLICT.c.opened, CONFLICT.c.stream_id, CONFLICT.c.conflict_id)
        .offset(first)
        .limit(most)
    ).all()
    listed = []
    for row in rows:
        heads = of_place(base, connection, row.stream_id, row.kind, row.row_id)
        sides = tuple(one for one in heads if row.grp in (ROW_GROUP, one.group))
        listed.append(Differing(row.stream_id, row.kind, row.row_id, row.grp, row.opened, sides))
    return listed


def how_many(base: Base, connection: Connection) -> int:
    counted = select(func.count()).select_from(CONFLICT).where(_open(base))
    return int(connection.execute(counted).scalar_one())


def _open(base: Base) -> ColumnElement[bool]:
    """Those of cases that still are."""
    cases = select(STREAM.c.stream_id).where(at(base, STREAM), STREAM.c.state == "active")
    return and_(at(base, CONFLICT), CONFLICT.c.state == "open", CONFLICT.c.stream_id.in_(cases))
