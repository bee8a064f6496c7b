"""Sessions of the console: begun by signing in, ended by signing out, idle time or the clock."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select, update

from sync.center.base import Base
from sync.center.console.accounts import Account, account
from sync.center.console.tables import STAFF_SESSION
from sync.center.sql.statements import at

IDLE_MS = 15 * 60_000
LONGEST_MS = 10 * 3600_000
_SEEN_EVERY_MS = 30_000
"""How often looking at a page is written down."""


@dataclass(frozen=True, slots=True)
class Session:
    """An open session. csrf: what every form must send back."""

    account: Account
    csrf: str


def begin(base: Base, connection: Connection, name: str) -> str:
    """A new session; the secret for the cookie, kept nowhere else."""
    secret, now = secrets.token_urlsafe(32), base.now()
    connection.execute(
        insert(STAFF_SESSION).values(
            center_id=base.center, session_hash=_hash(secret), name=name, began=now, seen=now
        )
    )
    return secret


def find(base: Base, secret: str | None) -> Session | None:
    """The session of a cookie, None when there is none or it is over.

    The account is read each time: a role that changed counts from the next page on.
    """
    if not secret:
        return None
    with base.reading() as connection:
        row = connection.execute(
            select(STAFF_SESSION).where(
                at(base, STAFF_SESSION), STAFF_SESSION.c.session_hash == _hash(secret)
            )
        ).first()
        member = account(base, connection, row.name) if row is not None else None
    if row is None or member is None or not member.is_active:
        return None
    now = base.now()
    if now - row.seen >= IDLE_MS or now - row.began >= LONGEST_MS:
        base.transact(lambda connection: end(base, connection, secret))
        return None
    if now - row.seen >= _SEEN_EVERY_MS:
        base.transact(lambda connection: _see(base, connection, secret))
    return Session(member, csrf_of(secret))


def end(base: Base, connection: Connection, secret: str) -> None:
    """The session of this cookie, and all that ran out long ago, are no more."""
    stale = STAFF_SESSION.c.seen < base.now() - LONGEST_MS
    this = STAFF_SESSION.c.session_hash == _hash(secret)
    connection.execute(delete(STAFF_SESSION).where(at(base, STAFF_SESSION), this | stale))


def csrf_of(secret: str) -> str:
    """What the forms of a page carry: made of the cookie's secret, so that no other site has it."""
    return hmac.new(secret.encode(), b"form", hashlib.sha256).hexdigest()


def is_own_form(secret: str, sent: str) -> bool:
    """Whether a form came from a page that was given to the holder of this secret."""
    return hmac.compare_digest(csrf_of(secret).encode(), sent.encode())


def _see(base: Base, connection: Connection, secret: str) -> None:
    connection.execute(
        update(STAFF_SESSION)
        .where(at(base, STAFF_SESSION), STAFF_SESSION.c.session_hash == _hash(secret))
        .values(seen=base.now())
    )


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
