"""Laptops as the Center knows them, and consultants from whom nothing has come."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, and_, func, select

from sync.center.base import Base
from sync.center.sql.statements import at
from sync.center.tables import CONSULTANT, HOLDING, LAPTOP, STREAM

DAY_MS = 24 * 3600_000
WARN_DAYS = 20
"""The laptop itself warns from here on (docs/decisions/0002-sync.md)."""


@dataclass(frozen=True, slots=True)
class LaptopLine:
    """One laptop. last: of the last contact · offset_ms: of its clock · cases: how many streams
    it contains."""

    laptop: str
    name: str
    user: str
    consultant: str
    state: str
    app: str
    enrolled: int
    last: int
    offset_ms: int | None
    cases: int
    days: int


def laptops(base: Base, connection: Connection, laptop: str | None = None) -> list[LaptopLine]:
    """All of them (or one), the longest unseen first."""
    counted = connection.execute(
        select(HOLDING.c.laptop_id, func.count().label("cases"))
        .where(_cases_on(base))
        .group_by(HOLDING.c.laptop_id)
    )
    held = {row.laptop_id: row.cases for row in counted}
    wanted = (
        select(LAPTOP, CONSULTANT.c.name.label("consultant"))
        .join(
            CONSULTANT,
            (CONSULTANT.c.center_id == LAPTOP.c.center_id)
            & (CONSULTANT.c.user_id == LAPTOP.c.user_id),
        )
        .where(at(base, LAPTOP))
        .order_by(LAPTOP.c.last_contact, LAPTOP.c.laptop_id)
    )
    if laptop is not None:
        wanted = wanted.where(LAPTOP.c.laptop_id == laptop)
    now = base.now()
    return [
        LaptopLine(
            row.laptop_id, row.name, row.user_id, row.consultant, row.state, row.app,
            row.enrolled, row.last_contact, row.offset_ms, held.get(row.laptop_id, 0),
            max(0, (now - row.last_contact) // DAY_MS),
        )
        for row in connection.execute(wanted)
    ]  # fmt: skip


def without_laptop(base: Base, connection: Connection) -> dict[str, str]:
    """Id -> name of consultants who never enrolled one."""
    having = select(LAPTOP.c.user_id).where(at(base, LAPTOP))
    rows = connection.execute(
        select(CONSULTANT.c.user_id, CONSULTANT.c.name)
        .where(at(base, CONSULTANT), CONSULTANT.c.user_id.not_in(having))
        .order_by(CONSULTANT.c.name)
    )
    return {row.user_id: row.name for row in rows}


def _cases_on(base: Base) -> ColumnElement[bool]:
    """What laptops contain now, without the streams of their consultants."""
    cases = select(STREAM.c.stream_id).where(at(base, STREAM), STREAM.c.kind == "case")
    return and_(at(base, HOLDING), HOLDING.c.removed_at.is_(None), HOLDING.c.stream_id.in_(cases))
