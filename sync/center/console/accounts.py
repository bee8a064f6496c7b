"""Accounts of the staff: Argon2id passwords, and a delay that grows with wrong attempts.

An attempt is counted before its password is looked at, so that many at once gain nothing. A name
without an account is delayed like one with, and its password takes as long to be found wrong.
"""

import hashlib
import threading
from dataclasses import dataclass

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError
from sqlalchemy import Connection, delete, insert, select, update

from core.errors import Mistake
from core.sentence import say
from sync.center.base import Base
from sync.center.console.rights import ROLES
from sync.center.console.tables import STAFF_MEMBER, STAFF_SESSION, STAFF_TRY
from sync.center.sql.statements import at, insert_all
from sync.center.staff.acting import Acting

SHORTEST, LONGEST = 12, 200
FREE_TRIES = 3
MOST_WAIT_MS = 5 * 60_000
FORGOTTEN_MS = 24 * 3600_000
"""After a day without an attempt the count begins anew."""

ACTIVE, OFF = "active", "off"

_HASHER = PasswordHasher()
"""RFC 9106, second recommended option: 64 MiB, three passes."""
_NOBODYS = _HASHER.hash("nobody's password")
_FEW_AT_ONCE = threading.BoundedSemaphore(2)
"""Each check takes 64 MiB."""
MOST_AT_THE_DOOR = 8
_DOOR = threading.BoundedSemaphore(MOST_AT_THE_DOOR)
"""Nobody at the door may keep the laptops' requests from being answered."""


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who may sign in."""

    name: str
    role: str
    is_active: bool


def account(base: Base, connection: Connection, name: str) -> Account | None:
    row = connection.execute(
        select(STAFF_MEMBER).where(at(base, STAFF_MEMBER), STAFF_MEMBER.c.name == name)
    ).first()
    return None if row is None else Account(row.name, row.role, row.state == ACTIVE)


def accounts(base: Base, connection: Connection) -> tuple[Account, ...]:
    """All of them, by name."""
    rows = connection.execute(
        select(STAFF_MEMBER).where(at(base, STAFF_MEMBER)).order_by(STAFF_MEMBER.c.name)
    )
    return tuple(Account(row.name, row.role, row.state == ACTIVE) for row in rows)


def add(staff: Acting, name: str, role: str, password: str) -> None:
    """A new account. Raises Mistake for a name that is taken or unfit, a role, a weak password."""
    if not name or len(name) > 100 or any(sign.isspace() for sign in name):
        raise Mistake(say("center.staff_bad_name", name=name), "name")
    if role not in ROLES:
        raise Mistake(say("center.staff_no_role", role=role, roles=", ".join(ROLES)), "role")
    hashed = _hashed(name, password)

    def work(connection: Connection) -> None:
        staff.lock(connection)
        if account(staff.base, connection, name) is not None:
            raise Mistake(say("center.staff_there", name=name), "name")
        connection.execute(
            insert(STAFF_MEMBER).values(
                center_id=staff.base.center, name=name, role=role, password=hashed, state=ACTIVE,
                created=staff.base.now(),
            )
        )  # fmt: skip

    staff.act("staff-add", name, work)


def set_password(staff: Acting, name: str, password: str, *, verb: str = "staff-password") -> None:
    """Another password; every open session of the account ends, an account that was off is on.

    Raises Mistake for an unknown name or a weak password.
    """
    hashed = _hashed(name, password)

    def work(connection: Connection) -> None:
        _change(staff.base, connection, name, password=hashed, state=ACTIVE)

    staff.act(verb, name, work)


def switch_off(staff: Acting, name: str) -> None:
    """The account may not sign in any more, and is out at once. Raises Mistake."""

    def work(connection: Connection) -> None:
        _change(staff.base, connection, name, state=OFF)

    staff.act("staff-off", name, work)


def _change(base: Base, connection: Connection, name: str, **values: str) -> None:
    done = connection.execute(
        update(STAFF_MEMBER)
        .where(at(base, STAFF_MEMBER), STAFF_MEMBER.c.name == name)
        .values(**values)
    )
    if not done.rowcount:
        raise Mistake(say("center.staff_nobody", name=name), "name")
    connection.execute(
        delete(STAFF_SESSION).where(at(base, STAFF_SESSION), STAFF_SESSION.c.name == name)
    )
    connection.execute(
        delete(STAFF_TRY).where(
            at(base, STAFF_TRY), STAFF_TRY.c.name_hash == _name_hash(base, name)
        )
    )


def sign_in(base: Base, name: str, password: str) -> Account:
    """The account whose password this is.

    Raises Mistake: wrong, too soon after wrong ones, or too many at the door.
    """
    if not _DOOR.acquire(blocking=False):
        raise Mistake(say("center.staff_busy"))
    try:
        return _signed_in(base, name, password)
    finally:
        _DOOR.release()


def _signed_in(base: Base, name: str, password: str) -> Account:
    wait = base.transact(lambda connection: _counted(base, connection, name))
    if wait > 0:
        raise Mistake(say("center.staff_wait", n=-(-wait // 1000)))
    with base.reading() as connection:
        kept = connection.execute(
            select(STAFF_MEMBER.c.password).where(
                at(base, STAFF_MEMBER), STAFF_MEMBER.c.name == name,
                STAFF_MEMBER.c.state == ACTIVE,
            )
        ).scalar_one_or_none()  # fmt: skip
        found = account(base, connection, name)
    is_right = _is_right(kept or _NOBODYS, password)
    if kept is None or found is None or not is_right:
        raise Mistake(say("center.staff_wrong"))
    base.transact(lambda connection: _forget(base, connection, name))
    return found


def _counted(base: Base, connection: Connection, name: str) -> int:
    """Count an attempt; milliseconds to wait when it comes too soon (then it is not counted)."""
    now, name_hash = base.now(), _name_hash(base, name)
    old = STAFF_TRY.c.last < now - FORGOTTEN_MS
    connection.execute(delete(STAFF_TRY).where(at(base, STAFF_TRY), old))
    row = connection.execute(
        select(STAFF_TRY)
        .where(at(base, STAFF_TRY), STAFF_TRY.c.name_hash == name_hash)
        .with_for_update()
    ).first()
    wrong, last = (row.wrong, row.last) if row is not None else (0, 0)
    wait = last + wait_after(wrong) - now
    if wait > 0:
        return wait
    values = {"center_id": base.center, "name_hash": name_hash, "wrong": wrong + 1, "last": now}
    insert_all(base, connection, STAFF_TRY, [values], newest=("wrong", "last"))
    return 0


def wait_after(wrong: int) -> int:
    """Milliseconds to wait after so many wrong attempts in a row: none at first, then doubling."""
    if wrong < FREE_TRIES:
        return 0
    return int(min(1000 * 2 ** min(wrong - FREE_TRIES + 1, 20), MOST_WAIT_MS))


def _forget(base: Base, connection: Connection, name: str) -> None:
    name_hash = _name_hash(base, name)
    connection.execute(
        delete(STAFF_TRY).where(at(base, STAFF_TRY), STAFF_TRY.c.name_hash == name_hash)
    )


def _name_hash(base: Base, name: str) -> str:
    return hashlib.sha256(f"{base.center}/{name}".encode()).hexdigest()


def _hashed(name: str, password: str) -> str:
    if not SHORTEST <= len(password) <= LONGEST or name in password:
        raise Mistake(say("center.staff_weak", least=SHORTEST), "password")
    return _HASHER.hash(password)


def _is_right(kept: str, password: str) -> bool:
    with _FEW_AT_ONCE:
        try:
            return _HASHER.verify(kept, password[: LONGEST + 1])
        except (Argon2Error, InvalidHashError):
            return False
