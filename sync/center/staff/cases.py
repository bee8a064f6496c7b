"""Verbs about cases: bringing them in, visits, answers of agencies."""

import datetime as dt
import json
import uuid
from collections.abc import Mapping
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from core.clock import SEOUL
from core.errors import Mistake
from core.record.change import Change, canonical
from core.sentence import say
from sync.center.sql import people
from sync.center.sql.ledger import SqlLedger
from sync.center.sql.statements import at
from sync.center.staff.acting import Acting, Write
from sync.center.tables import CHANGE, HEAD
from sync.protocol import user_stream

FOLLOWING: dict[str, tuple[str, ...]] = {
    "prepared": ("requested", "withdrawn"),
    "requested": ("accepted", "declined", "withdrawn"),
    "accepted": ("delivering", "declined", "withdrawn"),
    "delivering": ("done", "withdrawn"),
    "done": (),
    "declined": (),
    "withdrawn": (),
}
"""What may follow a state of a referral: docs/spec/records.md section 6."""

HOW = ("telephone", "paper", "told_by_household", "system")


class CaseVerbs(Acting):
    """Cases, appointments, referrals."""

    def add_case(self, line: str) -> str:
        """One case from a line {"case": uuid, "rows": [{kind,row,group,op,value,…}]}; its id.

        Raises Mistake when the line cannot be read or the case is there; then nothing is written.
        """
        case, writes = read_case(line)

        def work(connection: Connection) -> str:
            self.lock(connection)
            if SqlLedger(self.base, connection).existing([case]):
                raise Mistake(say("center.case_there", case=case), "case")
            people.open_stream(self.base, connection, case, "case")
            self.write(connection, writes)
            return case

        return self.act("add-case", case, work)

    def appoint(
        self, case: str, day: str, hour: str | None, purpose: str | None, visit: str | None = None
    ) -> str:
        """A planned visit; its id. day: YYYY-MM-DD · hour: HH:MM or None. Raises Mistake."""
        _check_day(day)
        if hour is not None:
            _check_hour(hour)
        row = visit or str(uuid.uuid4())
        plan: dict[str, Any] = {"date": day, "time": hour, "purpose": purpose, "with": []}
        stage = {"stage": "planned", "began": None, "ended": None}

        def work(connection: Connection) -> str:
            self.check_case(connection, case)
            writes = [
                Write(case, "visit", row, "plan", "new", plan),
                Write(case, "visit", row, "stage", "new", stage),
            ]
            self.write(connection, writes)
            return row

        return self.act("appoint", f"{case} {day}", work)

    def answer(self, referral: str, state: str, how: str = "telephone") -> None:
        """An agency's answer to a referral, as it came by telephone or on paper.

        Raises Mistake for an unknown referral, or a state that cannot follow the present one.
        """
        if state not in FOLLOWING or how not in HOW:
            raise Mistake(say("center.no_state", state=state), "state")

        def work(connection: Connection) -> None:
            self.lock(connection)
            stream = self._stream_of(connection, referral)
            before = self._states(connection, stream, referral)
            if not any(state in FOLLOWING.get(one, ()) for one in before):
                raise Mistake(
                    say("center.state_cannot_follow", state=state, before=", ".join(before)),
                    "state",
                )
            moment = self.base.clock.now().astimezone(SEOUL).isoformat(timespec="seconds")
            value = {"state": state, "who": self.by, "at": moment, "how": how}
            self.write(connection, [Write(stream, "referral", referral, "state", "set", value)])

        self.act("answer", f"{referral} {state}", work)

    def _stream_of(self, connection: Connection, referral: str) -> str:
        found: str | None = connection.execute(
            select(HEAD.c.stream_id)
            .where(at(self.base, HEAD), HEAD.c.kind == "referral", HEAD.c.row_id == referral)
            .limit(1)
        ).scalar_one_or_none()
        if found is None:
            raise Mistake(say("center.no_referral", referral=referral), "referral")
        SqlLedger(self.base, connection).lock({found})
        return found

    def _states(self, connection: Connection, stream: str, referral: str) -> list[str]:
        """The state that stands, or the several that differ; "prepared" before any."""
        found = connection.execute(
            select(CHANGE.c.body)
            .join(
                HEAD,
                (HEAD.c.center_id == CHANGE.c.center_id)
                & (HEAD.c.stream_id == CHANGE.c.stream_id)
                & (HEAD.c.ver == CHANGE.c.ver),
            )
            .where(
                at(self.base, HEAD), HEAD.c.stream_id == stream, HEAD.c.kind == "referral",
                HEAD.c.row_id == referral, HEAD.c.grp == "state",
            )
            .order_by(HEAD.c.ver)
        ).scalars()  # fmt: skip
        values = [Change.from_json(msgspec.json.decode(bytes(body))).value for body in found]
        return [str((value or {}).get("state")) for value in values] or ["prepared"]


def _check_day(day: str) -> None:
    try:
        dt.date.fromisoformat(day)
    except ValueError as wrong:
        raise Mistake(say("center.bad_day", day=day), "day") from wrong


def _check_hour(hour: str) -> None:
    try:
        dt.time.fromisoformat(hour)
    except ValueError as wrong:
        raise Mistake(say("center.bad_hour", hour=hour), "hour") from wrong


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
