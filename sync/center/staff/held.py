"""Verbs about held work: what the Center keeps without having applied it waits for a person."""

import uuid
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, select, update

from core.errors import Mistake
from core.record.change import Change, ChangeId
from core.sentence import say
from sync.center import judge
from sync.center.sql import people
from sync.center.sql.ledger import SqlLedger
from sync.center.sql.statements import at
from sync.center.staff.acting import Write
from sync.center.staff.offers import Offers
from sync.center.tables import HELD
from sync.protocol import user_stream

APPLIED, DECLINED = "applied", "declined"


class HeldVerbs(Offers):
    """Applying and declining, by the staff or by the owner of the case."""

    def decide(self, laptop: str, instance: int, seq: int, *, apply: bool, note: str | None) -> str:
        """Apply or decline a held change with all that travels with it; its author is told.

        Returns the outcome. Raises Mistake when it is not held or cannot be applied.
        """
        name = f"{laptop}.{instance}.{seq}"

        def work(connection: Connection) -> str:
            self.lock(connection)
            rows = self._together(connection, laptop, instance, seq)
            if not rows:
                raise Mistake(say("center.nothing_held", change=name))
            return self._decided(connection, rows, seq, apply=apply, note=note)

        return self.act(f"held-{APPLIED if apply else DECLINED}", name, work)

    def decide_as_owner(self, connection: Connection, decision: Change) -> None:
        """The owner's answer to an offer has arrived as a record of the case (`held_decision`).

        Whoever is not asked, or no longer, decides nothing. What does not fit what stands stays
        held, for the staff.
        """
        offer = self.open_offer(connection, decision.stream, decision.row)
        if offer is None or offer.user_id != decision.author:
            return
        said = decision.value or {}
        apply, note = said.get("take") is True, str(said.get("note") or "") or None
        key = (*self._key(offer.laptop_id, offer.instance), HELD.c.tx == offer.tx)
        rows = self._open_rows(connection, *key)
        if not rows:
            return
        try:
            with connection.begin_nested():
                self._decided(connection, rows, rows[0].seq, apply=apply, note=note)
        except Mistake:
            self.end_offer(connection, offer.tx, user_stream.FAILED)
            return
        about = f"{offer.laptop_id}.{offer.instance}.{rows[0].seq}"
        self.log(connection, f"held-{APPLIED if apply else DECLINED}", about)

    def _decided(
        self,
        connection: Connection,
        rows: Sequence[Row[Any]],
        seq: int,
        *,
        apply: bool,
        note: str | None,
    ) -> str:
        outcome = self._applied(connection, rows, seq) if apply else DECLINED
        state = APPLIED if apply else DECLINED
        for row in rows:
            connection.execute(
                update(HELD)
                .where(*self._key(row.laptop_id, row.instance), HELD.c.seq == row.seq)
                .values(state=state, decided_by=self.by, note=note)
            )
        taken = user_stream.TAKEN if apply else user_stream.DECLINED
        self.end_offer(connection, rows[0].tx, taken)
        self._tell(connection, rows, state, note)
        return outcome

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
        return self._open_rows(connection, *key, HELD.c.tx == tx)

    def _open_rows(self, connection: Connection, *where: Any) -> Sequence[Row[Any]]:
        return connection.execute(
            select(HELD)
            .where(*where, HELD.c.state == "open")
            .order_by(HELD.c.seq)
            .with_for_update()
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
