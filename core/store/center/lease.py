"""For how long this laptop may be read without meeting its Center, and whether it was locked.

Days are counted on the largest time seen since the Center last told the time, so a clock turned
back does not extend them. A clock that was wrong then may be so still, or have been put right
since: of both readings the earlier one counts that is not before the Center's own word
(docs/decisions/0095-lease.md). Unsent work is touched by nothing here.
"""

import secrets
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, RowMapping, insert, select, update
from sqlmodel import Field, SQLModel

from core.record.spoken import NUMBER_SIGNS, day_of, spell
from core.store.database import Database
from core.store.tables import Contact, Laptop, table_of


class Lease(SQLModel, table=True):
    """One row, made when it is first asked for.

    state: active, or locked by the Center · order_number: of the last order obeyed · receipt_due:
    what was done and the Center does not know yet · since_ms: when the Center last told the time ·
    largest_ms: the largest time seen since · offset_ms: Center minus laptop as told then ·
    is_by_code: it was told by telephone · number: shown on screen, waiting for its answer · *_days:
    as the Center set them.
    """

    id: int = Field(default=1, primary_key=True)
    state: str = "active"
    order_number: int = 0
    receipt_due: str = ""
    since_ms: int
    largest_ms: int
    offset_ms: int = 0
    is_by_code: bool = False
    number: str = ""
    warn_days: int = 20
    lock_days: int = 30
    code_days: int = 7


LEASE = table_of(Lease)
LAPTOP = table_of(Laptop)
CONTACT = table_of(Contact)
ACTIVE, LOCKED = "active", "locked"
_HOUR_MS: Final = 3600 * 1000
_DAY_MS: Final = 24 * _HOUR_MS
_SEOUL_MS: Final = 9 * 3600 * 1000
_EPOCH: Final = 719_163
"""Ordinal of 1970-01-01."""
_FURTHEST: Final = 3650
"""Days after the last contact for which a code by telephone is looked for."""


@dataclass(frozen=True, slots=True)
class Days:
    """How the laptop stands. away: whole days since the Center told the time · limit: after which
    reading locks · warn: from which it is said on screen · is_counted: there is a Center to meet ·
    is_by_code: it was opened by telephone, not by contact."""

    state: str
    away: int
    limit: int
    warn: int
    is_counted: bool
    is_by_code: bool

    @property
    def left(self) -> int:
        """Days until reading locks."""
        return max(0, self.limit - self.away)

    @property
    def has_run_out(self) -> bool:
        return self.is_counted and self.away >= self.limit

    @property
    def is_locked(self) -> bool:
        """The Center has locked it, and no code opened it since."""
        return self.state == LOCKED and not self.is_by_code

    @property
    def is_shut(self) -> bool:
        """Nothing may be read."""
        return self.is_locked or self.has_run_out

    @property
    def is_near(self) -> bool:
        """The end is near enough to be told."""
        return self.is_counted and (self.is_by_code or self.away >= self.warn)


def look(database: Database, now_ms: int) -> Days:
    """How it stands now; the largest time seen only grows, kept to the hour."""
    with database.reading() as connection:
        row = connection.execute(select(LEASE)).mappings().first()
    if row is None or _seen(row, now_ms) - row["largest_ms"] >= _HOUR_MS:
        with database.writing() as connection:
            row = _row(connection, now_ms)
            seen = _seen(row, now_ms)
            values = {"largest_ms": seen, "since_ms": row["since_ms"] or seen}
            connection.execute(update(LEASE).values(**values))
    return peek(database, now_ms)


def peek(database: Database, now_ms: int) -> Days:
    """The same without writing anything: cheap enough for the main thread, after a `look`."""
    with database.reading() as connection:
        row = connection.execute(select(LEASE)).mappings().one()
        has_center = bool(connection.execute(select(LAPTOP.c.center_url)).scalar_one())
    return Days(
        row["state"],
        (_seen(row, now_ms) - row["since_ms"]) // _DAY_MS,
        row["code_days"] if row["is_by_code"] else row["lock_days"],
        row["warn_days"],
        has_center,
        row["is_by_code"],
    )


def _seen(row: RowMapping, now_ms: int) -> int:
    """The largest time seen, now included."""
    readings = (now_ms, now_ms + int(row["offset_ms"]))
    possible = [one for one in readings if one >= row["since_ms"]]
    return max(int(row["largest_ms"]), min(possible)) if possible else int(row["largest_ms"])


def met(connection: Connection, server_ms: int, wall_ms: int, offset_ms: int) -> None:
    """The Center told the time; belongs into the transaction of the contact."""
    _row(connection, wall_ms)
    _told(connection, server_ms, offset_ms, is_by_code=False)


def _told(connection: Connection, told_ms: int, offset_ms: int, *, is_by_code: bool) -> None:
    values = {"since_ms": told_ms, "largest_ms": told_ms, "offset_ms": offset_ms}
    connection.execute(update(LEASE).values(is_by_code=is_by_code, number="", **values))


def keep_days(database: Database, warn: int, lock: int, code: int) -> None:
    """What the Center says from now on."""
    with database.writing() as connection:
        _row(connection, 0)
        connection.execute(update(LEASE).values(warn_days=warn, lock_days=lock, code_days=code))


def number(database: Database) -> str:
    """The number shown on screen until it is answered."""
    with database.writing() as connection:
        shown: str = _row(connection, 0)["number"]
        if not shown:
            shown = spell(secrets.token_bytes(8), NUMBER_SIGNS)
            connection.execute(update(LEASE).values(number=shown))
    return shown


def open_by_answer(database: Database, secret: bytes, answer: str, now_ms: int) -> bool:
    """Whether it is the Center's answer to the number shown; then reading is open for some days,
    counted from the day on which it was given."""
    with database.writing() as connection:
        row = _row(connection, now_ms)
        laptop = connection.execute(select(LAPTOP.c.laptop)).scalar_one()
        first = ((row["since_ms"] or now_ms) + _SEOUL_MS) // _DAY_MS + _EPOCH
        days = range(first - 1, first + _FURTHEST)
        day = day_of(secret, laptop, row["number"], answer, days) if row["number"] else None
        if day is None:
            return False
        begins = (day - _EPOCH) * _DAY_MS - _SEOUL_MS
        readings = (now_ms, now_ms + row["offset_ms"])
        told = next((one for one in readings if begins <= one < begins + _DAY_MS), begins)
        _told(connection, told, told - now_ms, is_by_code=True)
    return True


def obeyed(database: Database) -> int:
    """Number of the last order that was carried out."""
    with database.writing() as connection:
        return int(_row(connection, 0)["order_number"])


def obey(database: Database, order: int, state: str, done: str) -> None:
    """An order is carried out and its receipt due, in one transaction."""
    with database.writing() as connection:
        _row(connection, 0)
        connection.execute(
            update(LEASE).values(
                order_number=order, state=state, is_by_code=False, receipt_due=done, number=""
            )
        )


def locked_still(database: Database) -> None:
    """The Center was met and has not opened it: what a code opened is over."""
    with database.writing() as connection:
        if _row(connection, 0)["state"] == LOCKED:
            connection.execute(update(LEASE).values(is_by_code=False))


def receipt_due(database: Database) -> tuple[int, str] | None:
    """Number of the order that was carried out and what was done, until the Center has it."""
    with database.writing() as connection:
        row = _row(connection, 0)
    return (row["order_number"], row["receipt_due"]) if row["receipt_due"] else None


def receipt_given(database: Database, order: int) -> None:
    with database.writing() as connection:
        connection.execute(
            update(LEASE).where(LEASE.c.order_number == order).values(receipt_due="")
        )


def _row(connection: Connection, now_ms: int) -> RowMapping:
    """The one row; a file that has none yet counts from its last contact, or from now."""
    found = connection.execute(select(LEASE)).mappings().first()
    if found is not None:
        return found
    last = (
        connection.execute(select(CONTACT).order_by(CONTACT.c.id.desc()).limit(1))
        .mappings()
        .first()
    )
    since = last["server_ms"] if last is not None else now_ms
    offset = last["offset_ms"] if last is not None else 0
    connection.execute(
        insert(LEASE).values(id=1, since_ms=since, largest_ms=since, offset_ms=offset)
    )
    return connection.execute(select(LEASE)).mappings().one()
