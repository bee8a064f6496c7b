"""What the Center's staff does, before it has a console: each verb one transaction, each logged.

The console of a later version calls the same functions.
"""

import json
import secrets
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from core.errors import Mistake
from core.record.change import Change, canonical
from core.record.heads import Head
from core.sentence import say
from sync.center import judge, reading
from sync.center.base import Base
from sync.center.desk import code_hash
from sync.center.keys import CenterKeys
from sync.center.sql_ledger import SqlLedger
from sync.center.tables import (
    ASSIGNMENT,
    CONSULTANT,
    ENROL_CODE,
    HEAD,
    HELD,
    LAPTOP,
    STAFF_LOG,
)
from sync.protocol import outcomes as codes
from sync.protocol import user_stream
from sync.protocol.proof import SECRET_BYTES, EnrolCode, fingerprint, spell

CODE_MS = 15 * 60 * 1000
CENTER_INSTANCE = 1
_AUTHOR = (user_stream.CENTER, CENTER_INSTANCE)


@dataclass(frozen=True, slots=True)
class Write:
    """One change the Center makes itself. base: ids it replaces; None: all that stands now."""

    stream: str
    kind: str
    row: str
    group: str
    op: str
    value: Mapping[str, Any] | None
    author: str = user_stream.CENTER
    visit: str | None = None
    wall: int | None = None


class Staff:
    """Verbs of the staff. by: who gives the command, kept with it."""

    def __init__(self, base: Base, keys: CenterKeys, by: str) -> None:
        self.base = base
        self.keys = keys
        self.by = by

    def log(self, connection: Connection, what: str, about: str | None = None) -> None:
        """Who did what; in the transaction of the deed."""
        connection.execute(
            insert(STAFF_LOG).values(
                center_id=self.base.center, entry_id=uuid.uuid4().hex, at=self.base.now(),
                who=self.by, what=what, about=about,
            )
        )  # fmt: skip

    def write(self, connection: Connection, writes: Sequence[Write]) -> None:
        """Write changes of the Center's own, through the same ledger as everybody's."""
        ledger = SqlLedger(self.base, connection)
        first = ledger.last_seq(_AUTHOR) + 1
        heads = self._heads(connection, writes)
        arrived = []
        for seq, one in enumerate(writes, first):
            place = (one.stream, one.kind, one.row, one.group)
            change = Change(
                seq, first, one.stream, one.kind, one.row, one.group, one.op,
                tuple(head.cid for head in heads.get(place, ())) if one.op != "app" else (),
                None, one.wall or self.base.now(), one.author, one.visit, one.value,
            )  # fmt: skip
            arrived.append(judge.read(seq, change.canonical()))
            heads[place] = (Head(f"center.{CENTER_INSTANCE}.{seq}", one.op, b""),)
        said = ledger.take(_AUTHOR, judge.held_together(arrived))
        if any(codes.is_held(outcome) for outcome, _ in said.values()):
            raise Mistake(say("center.rows_wrong"))

    def _heads(
        self, connection: Connection, writes: Sequence[Write]
    ) -> dict[tuple[str, str, str, str], tuple[Head, ...]]:
        found: dict[tuple[str, str, str, str], tuple[Head, ...]] = {}
        for stream in {one.stream for one in writes}:
            rows = connection.execute(
                select(HEAD.c.kind, HEAD.c.row_id, HEAD.c.grp, HEAD.c.cid).where(
                    HEAD.c.center_id == self.base.center, HEAD.c.stream_id == stream
                )
            )
            for row in rows:
                place = (stream, row.kind, row.row_id, row.grp)
                found[place] = (*found.get(place, ()), Head(row.cid, "set", b""))
        return found

    # --- people and laptops ----------------------------------------------------------------

    def add_consultant(self, user: str, name: str) -> None:
        """A person who will get laptops and cases."""

        def work(connection: Connection) -> None:
            stream = str(uuid.uuid4())
            SqlLedger(self.base, connection).open_stream(stream, "user")
            values = {"user_id": user, "name": name, "user_stream": stream}
            connection.execute(insert(CONSULTANT).values(center_id=self.base.center, **values))
            self.log(connection, "add-consultant", user)

        self.base.transact(work)

    def enrol_code(self, user: str) -> str:
        """A code for one laptop of this person, good for 15 minutes."""
        secret = spell(secrets.token_bytes(SECRET_BYTES))

        def work(connection: Connection) -> None:
            self._consultant(connection, user)
            connection.execute(
                insert(ENROL_CODE).values(
                    center_id=self.base.center, code_hash=code_hash(self.base, secret),
                    user_id=user, expires=self.base.now() + CODE_MS, laptop_id=None,
                    public_key=None,
                )
            )  # fmt: skip
            self.log(connection, "enrol-code", user)

        self.base.transact(work)
        return str(EnrolCode(secret, fingerprint(self.keys.authority)))

    def _consultant(self, connection: Connection, user: str) -> Row[Any]:
        found = connection.execute(
            select(CONSULTANT).where(
                CONSULTANT.c.center_id == self.base.center, CONSULTANT.c.user_id == user
            )
        ).first()
        if found is None:
            raise Mistake(say("center.no_consultant", user=user), "user")
        return found

    def revoke(self, laptop: str) -> None:
        """Switch a laptop off: it locks at the next contact and keeps its outbox."""

        def work(connection: Connection) -> None:
            done = connection.execute(self._laptop_update(laptop).values(state="revoked"))
            if not done.rowcount:
                raise Mistake(say("center.no_laptop", laptop=laptop), "laptop")
            self.log(connection, "revoke", laptop)

        self.base.transact(work)

    def recovery_code(self, laptop: str) -> str:
        """The recovery code, to be read out after checking the person; a new one is asked for."""

        def work(connection: Connection) -> str:
            row = connection.execute(
                select(LAPTOP.c.recovery_box).where(
                    LAPTOP.c.center_id == self.base.center, LAPTOP.c.laptop_id == laptop
                )
            ).first()
            if row is None:
                raise Mistake(say("center.no_laptop", laptop=laptop), "laptop")
            connection.execute(self._laptop_update(laptop).values(renew_recovery=True))
            self.log(connection, "recovery-code", laptop)
            return self.keys.open_recovery(bytes(row.recovery_box))

        return self.base.transact(work)

    def _laptop_update(self, laptop: str) -> Any:
        return update(LAPTOP).where(
            LAPTOP.c.center_id == self.base.center, LAPTOP.c.laptop_id == laptop
        )

    # --- cases -----------------------------------------------------------------------------

    def add_case(self, line: str) -> str:
        """One case from a line {"case": uuid, "rows": [{kind,row,group,op,value,…}]}; its id.

        Raises Mistake when the line cannot be read; then nothing of it was written.
        """
        case, writes = read_case(line)

        def work(connection: Connection) -> None:
            ledger = SqlLedger(self.base, connection)
            if case in ledger.existing([case]):
                raise Mistake(say("center.case_there", case=case))
            ledger.open_stream(case, "case")
            self.write(connection, writes)
            self.log(connection, "add-case", case)

        self.base.transact(work)
        return case

    def assign(self, case: str, user: str, role: str = "owner") -> None:
        """Give a case to a consultant; the stream appears in the manifest."""
        if role not in reading.ROLES:
            raise Mistake(say("center.no_role", role=role), "role")

        def work(connection: Connection) -> None:
            person = self._consultant(connection, user)
            self._case(connection, case)
            now = self.base.now()
            connection.execute(
                insert(ASSIGNMENT).values(
                    center_id=self.base.center, case_id=case, user_id=user, from_at=now,
                    role=role, until_at=None, assigned_by=self.by, reason=None,
                )
            )  # fmt: skip
            value = {"case": case, "role": role, "from": now, "until": None, "by": self.by}
            row = Write(
                person.user_stream, user_stream.ASSIGNMENT, case, "value", "set",
                value | {"reason": None},
            )  # fmt: skip
            self.write(connection, [row])
            self.log(connection, "assign", f"{case} {user}")

        self.base.transact(work)

    def appoint(
        self, case: str, day: str, hour: str | None, purpose: str | None, visit: str | None = None
    ) -> str:
        """A planned visit; its id."""
        row = visit or str(uuid.uuid4())
        plan: dict[str, Any] = {"date": day, "time": hour, "purpose": purpose, "with": []}
        stage = {"stage": "planned", "began": None, "ended": None}

        def work(connection: Connection) -> None:
            self._case(connection, case)
            self.write(
                connection,
                [
                    Write(case, "visit", row, "plan", "new", plan),
                    Write(case, "visit", row, "stage", "set", stage),
                ],
            )
            self.log(connection, "appoint", f"{case} {day}")

        self.base.transact(work)
        return row

    def answer(self, referral: str, state: str, how: str) -> None:
        """An agency's answer to a referral, as it came by telephone or on paper."""

        def work(connection: Connection) -> None:
            found = connection.execute(
                select(HEAD.c.stream_id).where(
                    HEAD.c.center_id == self.base.center,
                    HEAD.c.kind == "referral",
                    HEAD.c.row_id == referral,
                )
            ).first()
            if found is None:
                raise Mistake(say("center.no_referral", referral=referral), "referral")
            value = {"state": state, "who": self.by, "at": self.base.now(), "how": how}
            self.write(
                connection, [Write(found.stream_id, "referral", referral, "state", "set", value)]
            )
            self.log(connection, "answer", f"{referral} {state}")

        self.base.transact(work)

    def _case(self, connection: Connection, case: str) -> None:
        if case not in SqlLedger(self.base, connection).existing([case]):
            raise Mistake(say("center.no_case", case=case), "case")

    # --- held work -------------------------------------------------------------------------

    def decide(self, laptop: str, instance: int, seq: int, *, apply: bool, note: str | None) -> str:
        """Apply or decline one held change; its author is told. Returns the outcome."""

        def work(connection: Connection) -> str:
            where = (
                HELD.c.center_id == self.base.center, HELD.c.laptop_id == laptop,
                HELD.c.instance == instance, HELD.c.seq == seq, HELD.c.state == "open",
            )  # fmt: skip
            row = connection.execute(select(HELD).where(*where).with_for_update()).first()
            if row is None:
                raise Mistake(say("center.nothing_held", change=f"{laptop}.{instance}.{seq}"))
            outcome = self._applied(connection, row) if apply else "declined"
            state = "applied" if apply else "declined"
            connection.execute(
                update(HELD).where(*where).values(state=state, decided_by=self.by, note=note)
            )
            self._tell(connection, row, apply=apply, note=note)
            self.log(connection, state, f"{laptop}.{instance}.{seq}")
            return outcome

        return self.base.transact(work)

    def _applied(self, connection: Connection, row: Row[Any]) -> str:
        arrived = judge.read(row.seq, bytes(row.raw))
        ledger = SqlLedger(self.base, connection)
        change = arrived.change
        if change is None or arrived.why is not None:
            raise Mistake(say("center.cannot_apply"))
        if change.stream not in ledger.existing([change.stream]):
            ledger.open_stream(change.stream, "case")
        return ledger.apply_held((row.laptop_id, row.instance), arrived)

    def _tell(
        self, connection: Connection, row: Row[Any], *, apply: bool, note: str | None
    ) -> None:
        laptop = connection.execute(
            select(LAPTOP.c.user_id).where(
                LAPTOP.c.center_id == self.base.center, LAPTOP.c.laptop_id == row.laptop_id
            )
        ).first()
        if laptop is None:
            return
        stream = reading.user_stream(self.base, connection, laptop.user_id)
        value = {
            "about": user_stream.HELD_APPLIED if apply else user_stream.HELD_DECLINED,
            "case": row.stream_id or None,
            "cids": [f"{row.laptop_id}.{row.instance}.{row.seq}"],
            "by": self.by,
            "at": self.base.now(),
            "note": note,
        }
        notice = Write(stream, user_stream.NOTICE, str(uuid.uuid4()), "value", "app", value)
        self.write(connection, [notice])


def read_case(line: str) -> tuple[str, list[Write]]:
    """A line of a case file. Raises Mistake saying what is wrong with it."""
    try:
        body = json.loads(line)
        case, rows = str(uuid.UUID(body["case"])), body["rows"]
        writes = [_read_row(case, row) for row in rows]
        canonical([dict(one.value or {}) for one in writes])
    except (ValueError, KeyError, TypeError, AttributeError) as wrong:
        raise Mistake(say("center.case_line_wrong", what=str(wrong))) from wrong
    return case, writes


def _read_row(case: str, row: Mapping[str, Any]) -> Write:
    return Write(
        case, row["kind"], row["row"], row["group"], row["op"], row["value"],
        row.get("author") or user_stream.CENTER, row.get("visit"), row.get("wall"),
    )  # fmt: skip
