"""Verbs about held work: what the Center keeps without having applied it waits for a person."""

import uuid
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, select, update

from core.errors import Mistake
from core.record.change import ChangeId
from core.sentence import say
from sync.center import judge
from sync.center.sql import people
from sync.center.sql.ledger import SqlLedger
from sync.center.sql.statements import at
from sync.center.staff.acting import Acting, Write
from sync.center.tables import HELD
from sync.protocol import user_stream

APPLIED, DECLINED = "applied", "declined"


class HeldVerbs(Acting):
    """Applying and declining."""

    def decide(self, laptop: str, instance: int, seq: int, *, apply: bool, note: str | None) -> str:
        """Apply or decline a held change with all that travels with it; its author is told.

        Returns the outcome. Raises Mistake when it is not held or cannot be applied.
        """
        name = f"{laptop}.{instance}.{seq}"
        state = APPLIED if apply else DECLINED

        def work(connection: Connection) -> str:
            self.lock(connection)
            rows = self._together(connection, laptop, instance, seq)
            if not rows:
                raise Mistake(say("center.nothing_held", change=name))
            outcome = self._applied(connection, rows, seq) if apply else DECLINED
            for row in rows:
                connection.execute(
                    update(HELD)
                    .where(*self._key(laptop, instance), HELD.c.seq == row.seq)
                    .values(state=state, decided_by=self.by, note=note)
                )
            self._tell(connection, rows, state, note)
            return outcome

        return self.act(f"held-{state}", name, work)

    def _key(self, laptop: str, instance: int) -> tuple[Any, ...]:
        return (at(self.base, HELD), HELD.c.laptop_id == laptop, HELD.c.instance == instance)

    def _together(
        self, connection: Connection, laptop: str, instance: int, seq: int
    ) -> Sequence[Row[Any]]:
        """The open held changes of the tx this one belongs to, in order."""
        key = (*self._key(laptop, instance), HELD.c.state == "open")
        tx = connection.execute(
            select(HELD.c.tx).where(*key, HELD.c.seq == seq)
        ).scalar_one_or_none()
        return connection.execute(
            select(HELD).where(*key, HELD.c.tx == tx).order_by(HELD.c.seq).with_for_update()
        ).all()

    def _applied(self, connection: Connection, rows: Sequence[Row[Any]], seq: int) -> str:
        author = (rows[0].laptop_id, rows[0].instance)
        ledger = SqlLedger(self.base, connection)
        arrived = [judge.read(author, row.seq, bytes(row.raw)) for row in rows]
        if any(one.why is not None or one.change is None for one in arrived):
            raise Mistake(say("center.cannot_apply"))
        streams = {one.change.stream for one in arrived if one.change is not None}
        for stream in sorted(streams - ledger.existing(streams)):
            people.open_stream(self.base, connection, stream, "case")
        said = ledger.apply_held(author, arrived, rows[0].offset_ms)
        return said[seq][0]

    def _tell(
        self, connection: Connection, rows: Sequence[Row[Any]], state: str, note: str | None
    ) -> None:
        first = rows[0]
        laptop = people.laptop(self.base, connection, first.laptop_id)
        if laptop is None:
            return
        person = self.consultant(connection, laptop.consultant)
        value = {
            "about": user_stream.HELD_APPLIED if state == APPLIED else user_stream.HELD_DECLINED,
            "case": first.stream_id or None,
            "cids": [str(ChangeId(row.laptop_id, row.instance, row.seq)) for row in rows],
            "by": self.by,
            "at": self.base.now(),
            "note": note,
        }
        notice = Write(person.stream, user_stream.NOTICE, str(uuid.uuid4()), "value", "app", value)
        self.write(connection, [notice])
