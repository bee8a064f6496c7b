"""Writing and checking the trail (S14): who, when, from where, whose data, what was done.

Each entry carries a keyed hash over its facts and the entry before it. The key lies with the
Center's other keys, outside of the database: whoever can only write into the database can neither
alter, take out, reorder nor cut off entries without it showing.
"""

import hashlib
import hmac
import os
import secrets
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update
from sqlalchemy.dialects.postgresql import insert as pg_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from core.record.change import canonical
from sync.center.base import Base
from sync.center.sql.statements import at
from sync.center.trail.tables import TRAIL, TRAIL_END

NOTHING_BEFORE = ""
"""What the first entry names as the one before it."""


@dataclass(frozen=True, slots=True)
class Facts:
    """The five facts of an act. at: milliseconds since 1970 · who: account · place: from where ·
    whose: ids of the cases, people or laptops it was about, with spaces between · what: the act."""

    at: int
    who: str
    place: str
    whose: str
    what: str


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found. entries: how many follow from the beginning on · seal: of the last of
    them · broken: number of the first entry that does not follow, None when all do."""

    entries: int
    seal: str
    broken: int | None


def secret(keys: Path) -> bytes:
    """The key of the trail in the folder of the Center's keys; made when it is not there yet."""
    file = keys / "trail.key"
    if not file.exists():
        made = keys / f"trail-{secrets.token_hex(8)}.new"
        with os.fdopen(os.open(made, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as new:
            new.write(secrets.token_bytes(32))
        with suppress(FileExistsError):  # another process was first: then its key is the one
            os.link(made, file)
        made.unlink()
    return file.read_bytes()


def add(base: Base, connection: Connection, key: bytes, facts: Facts) -> None:
    """One more entry, in the transaction of the act it tells of."""
    end = _locked_end(base, connection, key)
    n, seal = end.n + 1, _seal(key, base.center, end.n + 1, facts, end.seal)
    connection.execute(
        insert(TRAIL).values(
            center_id=base.center, n=n, **asdict(facts), before=end.seal, seal=seal
        )
    )
    connection.execute(
        update(TRAIL_END)
        .where(at(base, TRAIL_END))
        .values(n=n, seal=seal, mark=_mark(key, n, seal))
    )


def check(base: Base, connection: Connection, key: bytes, known: tuple[int, str] | None) -> Checked:
    """Read the whole chain again.

    known: number and seal of an entry that was written down earlier; it must still stand.
    """
    n, seal = 0, NOTHING_BEFORE
    known_stands = known is None
    found = connection.execute(select(TRAIL).where(at(base, TRAIL)).order_by(TRAIL.c.n))
    for row in found.yield_per(1000):
        facts = Facts(row.at, row.who, row.place, row.whose, row.what)
        follows = (row.n, row.before) == (n + 1, seal)
        if not follows or row.seal != _seal(key, base.center, row.n, facts, row.before):
            return Checked(n, seal, n + 1)
        n, seal = row.n, row.seal
        known_stands = known_stands or known == (n, seal)
    end = connection.execute(select(TRAIL_END).where(at(base, TRAIL_END))).first()
    if not known_stands or not _is_end(key, end, n, seal):
        return Checked(n, seal, n + 1)
    return Checked(n, seal, None)


def _locked_end(base: Base, connection: Connection, key: bytes) -> Row[Any]:
    """Where the chain ends; nobody else adds an entry until this transaction is over."""
    made = sqlite_insert(TRAIL_END) if base.is_sqlite else pg_insert(TRAIL_END)
    first = {"center_id": base.center, "n": 0, "seal": NOTHING_BEFORE}
    mark = _mark(key, 0, NOTHING_BEFORE)
    connection.execute(made.values(**first, mark=mark).on_conflict_do_nothing())
    return connection.execute(select(TRAIL_END).where(at(base, TRAIL_END)).with_for_update()).one()


def _is_end(key: bytes, end: Row[Any] | None, n: int, seal: str) -> bool:
    """Whether the chain ends where it says; before the first entry there is no end to speak of."""
    if end is None:
        return n == 0
    return (end.n, end.seal, end.mark) == (n, seal, _mark(key, n, seal))


def _seal(key: bytes, center: str, n: int, facts: Facts, before: str) -> str:
    whole = canonical({"center": center, "n": n, "before": before, **asdict(facts)})
    return hmac.new(key, whole, hashlib.sha256).hexdigest()


def _mark(key: bytes, n: int, seal: str) -> str:
    return hmac.new(key, canonical({"end": n, "seal": seal}), hashlib.sha256).hexdigest()
