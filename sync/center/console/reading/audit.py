"""The trail for reading: the newest entries first."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, func, select

from sync.center.base import Base
from sync.center.sql.statements import at
from sync.center.trail.tables import TRAIL


def entries(base: Base, connection: Connection, first: int, most: int) -> Sequence[Row[Any]]:
    """Entries from the newest backwards, `first` of them left out."""
    return connection.execute(
        select(TRAIL).where(at(base, TRAIL)).order_by(TRAIL.c.n.desc()).offset(first).limit(most)
    ).all()


def how_many(base: Base, connection: Connection) -> int:
    counted = select(func.count()).select_from(TRAIL).where(at(base, TRAIL))
    return int(connection.execute(counted).scalar_one())
