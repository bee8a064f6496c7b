"""The access log of the laptops, read again at the Center: is every chain of seals whole?"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from core.record.change import ChangeId
from core.record.seals import first_break
from sync.center.staff import Staff
from sync.center.tables import CHANGE, HELD
from sync.protocol.user_stream import CENTER

ACCESS = "access"


@dataclass(frozen=True, slots=True)
class ChainLine:
    """The entries of one laptop. broken: the first that does not follow, None when all do."""

    laptop: str
    entries: int
    broken: ChangeId | None


def chains(staff: Staff) -> tuple[ChainLine, ...]:
    """Every laptop that wrote an entry; what still waits on a laptop is not looked at."""
    with staff.base.reading() as connection:
        by_laptop = _entries(connection, staff.base.center)
    return tuple(
        ChainLine(laptop, len(entries), first_break(entries))
        for laptop, entries in sorted(by_laptop.items())
    )


def _entries(
    connection: Connection, center: str
) -> dict[str, list[tuple[ChangeId, Mapping[str, Any]]]]:
    """Applied ones, and those that are held: they were written all the same."""
    found: defaultdict[str, list[tuple[ChangeId, Mapping[str, Any]]]] = defaultdict(list)
    applied = select(CHANGE.c.cid, CHANGE.c.body).where(
        CHANGE.c.center_id == center, CHANGE.c.kind == ACCESS, CHANGE.c.laptop_id != CENTER
    )
    for row in connection.execute(applied):
        cid = ChangeId.read(row.cid)
        found[cid.laptop].append((cid, _entry(bytes(row.body))))
    held = select(HELD.c.laptop_id, HELD.c.instance, HELD.c.seq, HELD.c.raw).where(
        HELD.c.center_id == center, HELD.c.kind == ACCESS, HELD.c.state != "applied"
    )
    for kept in connection.execute(held):
        cid = ChangeId(kept.laptop_id, kept.instance, kept.seq)
        found[cid.laptop].append((cid, _entry(bytes(kept.raw))))
    return found


def _entry(body: bytes) -> Mapping[str, Any]:
    value = msgspec.json.decode(body).get("v")
    return value if isinstance(value, dict) else {}
