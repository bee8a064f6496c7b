"""Consultants, their laptops and their cases."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from sync.center.base import Base
from sync.center.handover.tables import STREAM_MARK
from sync.center.sql.statements import at
from sync.center.tables import ASSIGNMENT, CONSULTANT, ENROL_CODE, LAPTOP, STREAM
from sync.protocol.messages import Enrol, StreamState

ROLES = ("owner", "second", "reader")
"""Roles in which a consultant has a case; a reader may only add notes."""

FIRST_INSTANCE = 1
ACTIVE, LOCKED, LOST = "active", "locked", "lost"
WIPED, RETIRED, REVOKED = "wiped", "retired", "revoked"
"""States of a laptop: what each is served, sync.center.laptops; revoked: served nothing."""


@dataclass(frozen=True, slots=True)
class KnownLaptop:
    """A laptop. instance: the highest number given · schema: what its program writes ·
    renew_recovery: its recovery code was read out."""

    laptop: str
    instance: int
    consultant: str
    public_key: bytes
    is_active: bool
    schema: int
    renew_recovery: bool
    state: str


@dataclass(frozen=True, slots=True)
class Consultant:
    """A person who has laptops and cases."""

    user: str
    name: str
    stream: str


def laptop(
    base: Base, connection: Connection, name: str, *, locked: bool = False
) -> KnownLaptop | None:
    """What is kept of a laptop. locked: no other push of this laptop comes between."""
    wanted = select(LAPTOP).where(at(base, LAPTOP), LAPTOP.c.laptop_id == name)
    row = connection.execute(wanted.with_for_update() if locked else wanted).first()
    if row is None:
        return None
    return KnownLaptop(
        row.laptop_id, row.instance, row.user_id, bytes(row.public_key), row.state == ACTIVE,
        row.sv, row.renew_recovery, row.state,
    )  # fmt: skip


def touch(base: Base, connection: Connection, name: str, **values: Any) -> bool:
    """Set columns of a laptop; whether there is such a laptop."""
    done = connection.execute(
        update(LAPTOP).where(at(base, LAPTOP), LAPTOP.c.laptop_id == name).values(**values)
    )
    return done.rowcount > 0


def keep_laptop(
    base: Base, connection: Connection, name: str, consultant: str, request: Enrol
) -> None:
    """A new laptop of a consultant."""
    now = base.now()
    connection.execute(
        insert(LAPTOP).values(
            center_id=base.center, laptop_id=name, instance=FIRST_INSTANCE, user_id=consultant,
            name=request.name, public_key=request.public_key, recovery_box=request.recovery_box,
            renew_recovery=False, state=ACTIVE, sv=request.schema, app=request.app, enrolled=now,
            last_contact=now, offset_ms=None,
        )
    )  # fmt: skip


def recovery_box(base: Base, connection: Connection, name: str) -> bytes | None:
    """The sealed recovery code of a laptop."""
    found = connection.execute(
        select(LAPTOP.c.recovery_box).where(at(base, LAPTOP), LAPTOP.c.laptop_id == name)
    ).scalar_one_or_none()
    return None if found is None else bytes(found)


def code(base: Base, connection: Connection, code_hash: str) -> Row[Any] | None:
    """An enrolment code, locked: two laptops cannot use it at once."""
    return connection.execute(
        select(ENROL_CODE)
        .where(at(base, ENROL_CODE), ENROL_CODE.c.code_hash == code_hash)
        .with_for_update()
    ).first()


def code_hash(base: Base, secret: str) -> str:
    """How an enrolment code is kept: never in clear."""
    return hashlib.sha256(f"{base.center}/{secret}".encode()).hexdigest()


def use_code(base: Base, connection: Connection, code_hash: str, name: str, key: bytes) -> None:
    """Note which laptop has used a code."""
    connection.execute(
        update(ENROL_CODE)
        .where(at(base, ENROL_CODE), ENROL_CODE.c.code_hash == code_hash)
        .values(laptop_id=name, public_key=key)
    )


def keep_code(base: Base, connection: Connection, code_hash: str, user: str, expires: int) -> None:
    """A code for one laptop of a consultant."""
    connection.execute(
        insert(ENROL_CODE).values(
            center_id=base.center, code_hash=code_hash, user_id=user, expires=expires,
            laptop_id=None, public_key=None,
        )
    )  # fmt: skip


def consultant(base: Base, connection: Connection, user: str) -> Consultant | None:
    row = connection.execute(
        select(CONSULTANT).where(at(base, CONSULTANT), CONSULTANT.c.user_id == user)
    ).first()
    return None if row is None else Consultant(row.user_id, row.name, row.user_stream)


def keep_consultant(base: Base, connection: Connection, person: Consultant) -> None:
    connection.execute(
        insert(CONSULTANT).values(
            center_id=base.center, user_id=person.user, name=person.name, user_stream=person.stream
        )
    )


def open_stream(base: Base, connection: Connection, stream: str, kind: str) -> None:
    """A new stream without anything in it."""
    connection.execute(
        insert(STREAM).values(
            center_id=base.center, stream_id=stream, kind=kind, epoch=1, head=0, state=ACTIVE,
            created=base.now(),
        )
    )  # fmt: skip


def roles(base: Base, connection: Connection, user: str) -> dict[str, str]:
    """Role by case, of the cases assigned to a consultant now."""
    found = connection.execute(
        select(ASSIGNMENT.c.case_id, ASSIGNMENT.c.role).where(
            at(base, ASSIGNMENT), ASSIGNMENT.c.user_id == user, ASSIGNMENT.c.until_at.is_(None)
        )
    )
    return {row.case_id: row.role for row in found}


def owners(base: Base, connection: Connection, cases: Sequence[str]) -> dict[str, str]:
    """In whose care these cases are now."""
    if not cases:
        return {}
    found = connection.execute(
        select(ASSIGNMENT.c.case_id, ASSIGNMENT.c.user_id).where(
            at(base, ASSIGNMENT), ASSIGNMENT.c.case_id.in_(cases), ASSIGNMENT.c.role == ROLES[0],
            ASSIGNMENT.c.until_at.is_(None),
        )
    )  # fmt: skip
    return {row.case_id: row.user_id for row in found}


def streams(base: Base, connection: Connection, user: str) -> tuple[StreamState, ...]:
    """Every stream a consultant may have, sorted by id."""
    own = roles(base, connection, user)
    person = consultant(base, connection, user)
    if person is not None:
        own[person.stream] = "self"
    found = connection.execute(
        select(
            STREAM.c.stream_id,
            STREAM.c.kind,
            STREAM.c.epoch,
            STREAM.c.head,
            STREAM_MARK.c.mark,
        )
        .outerjoin(
            STREAM_MARK,
            (STREAM_MARK.c.center_id == STREAM.c.center_id)
            & (STREAM_MARK.c.stream_id == STREAM.c.stream_id),
        )
        .where(at(base, STREAM), STREAM.c.stream_id.in_(own), STREAM.c.state == ACTIVE)
        .order_by(STREAM.c.stream_id)
    )
    return tuple(
        StreamState(
            row.stream_id,
            row.kind,
            row.epoch,
            row.head,
            own[row.stream_id],
            row.mark or "",
        )
        for row in found
    )
