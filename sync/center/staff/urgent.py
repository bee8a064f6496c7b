"""Cases that a consultant judged urgent: what the welfare manager looks at first."""

from dataclasses import dataclass

import msgspec
from sqlalchemy import and_, select

from sync.center.base import Base
from sync.center.sql.statements import at
from sync.center.tables import CHANGE, HEAD

URGENT = "urgent"
_KIND, _GROUP = "case", "crisis_level"


@dataclass(frozen=True, slots=True)
class UrgentLine:
    """An urgent level that stands. user: who judged · received_at: when the Center had it, ms."""

    case: str
    user: str
    received_at: int


def urgent(base: Base) -> tuple[UrgentLine, ...]:
    """Cases whose level is urgent, or is so in one of two records that differ; newest first."""
    same = and_(
        CHANGE.c.center_id == HEAD.c.center_id,
        CHANGE.c.stream_id == HEAD.c.stream_id,
        CHANGE.c.ver == HEAD.c.ver,
    )
    wanted = (
        select(CHANGE.c.stream_id, CHANGE.c.user_id, CHANGE.c.received_at, CHANGE.c.body)
        .select_from(HEAD.join(CHANGE, same))
        .where(at(base, HEAD), HEAD.c.kind == _KIND, HEAD.c.grp == _GROUP)
        .order_by(CHANGE.c.received_at.desc(), CHANGE.c.stream_id)
    )
    with base.reading() as connection:
        return tuple(
            UrgentLine(row.stream_id, row.user_id, row.received_at)
            for row in connection.execute(wanted)
            if _level(bytes(row.body)) == URGENT
        )


def _level(body: bytes) -> str | None:
    """The level in the bytes of a change; None where it was taken back or erased."""
    value = (msgspec.json.decode(body) if body else {}).get("v") or {}
    level: str | None = value.get("level")
    return level
