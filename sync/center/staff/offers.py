"""Held work is put before the owner of its case, who takes it in or declines it on the laptop."""

import uuid
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, insert, select, update

from core.record.change import ChangeId
from sync.center.access import DECISION
from sync.center.handover.tables import OFFER
from sync.center.sql import people
from sync.center.sql.statements import at
from sync.center.staff.acting import Acting, Write
from sync.center.tables import HELD
from sync.protocol import outcomes as codes
from sync.protocol import user_stream


class Offers(Acting):
    """Offers follow the owner of the case and end with the decision."""

    def renew_offers(self, connection: Connection, cases: Iterable[str]) -> None:
        """Whatever is held of these cases stands before their present owner, and nobody else."""
        listed = sorted(set(cases))
        owners = people.owners(self.base, connection, listed)
        for case in listed:
            self._renew(connection, case, owners.get(case))

    def end_offer(self, connection: Connection, tx: str, state: str) -> None:
        """The held changes of this tx are decided, or cannot be taken in."""
        for offer in self._open_offers(connection, OFFER.c.tx == tx):
            self._end(connection, offer, state)

    def open_offer(self, connection: Connection, case: str, offer: str) -> Row[Any] | None:
        """One that waits for an answer."""
        here = (OFFER.c.stream_id == case, OFFER.c.offer_id == offer)
        return next(iter(self._open_offers(connection, *here)), None)

    def _renew(self, connection: Connection, case: str, owner: str | None) -> None:
        held = self._held(connection, case)
        asked = set()
        for offer in self._open_offers(connection, OFFER.c.stream_id == case):
            if offer.user_id == owner and offer.tx in held:
                asked.add(offer.tx)
            else:
                self._end(connection, offer, user_stream.PASSED)
        connection.execute(
            update(HELD)
            .where(at(self.base, HELD), HELD.c.stream_id == case, HELD.c.state == "open")
            .values(owner=owner)
        )
        if owner is not None:
            for tx in held.keys() - asked:
                self._offer(connection, case, owner, held[tx])

    def _held(self, connection: Connection, case: str) -> dict[str, Sequence[Row[Any]]]:
        """Open held changes of a case that wait for access alone, by what travelled together."""
        found = connection.execute(
            select(HELD)
            .where(
                at(self.base, HELD), HELD.c.stream_id == case, HELD.c.state == "open",
                HELD.c.reason == codes.NO_ACCESS, HELD.c.kind != DECISION,
            )
            .order_by(HELD.c.tx, HELD.c.seq)
        ).all()  # fmt: skip
        return {tx: list(rows) for tx, rows in groupby(found, key=lambda row: row.tx)}

    def _open_offers(self, connection: Connection, *where: Any) -> Sequence[Row[Any]]:
        return connection.execute(
            select(OFFER)
            .where(at(self.base, OFFER), OFFER.c.state == user_stream.OPEN, *where)
            .order_by(OFFER.c.offer_id)
        ).all()

    def _offer(
        self, connection: Connection, case: str, owner: str, rows: Sequence[Row[Any]]
    ) -> None:
        first, now = rows[0], self.base.now()
        offer = str(uuid.uuid4())
        connection.execute(
            insert(OFFER).values(
                center_id=self.base.center, stream_id=case, offer_id=offer, user_id=owner,
                laptop_id=first.laptop_id, instance=first.instance, tx=first.tx,
                state=user_stream.OPEN, at=now,
            )
        )  # fmt: skip
        author = people.consultant(self.base, connection, first.user_id)
        value = {
            "case": case, "state": user_stream.OPEN, "from": first.user_id,
            "name": author.name if author else first.user_id, "at": first.received_at,
            "cids": [str(ChangeId(row.laptop_id, row.instance, row.seq)) for row in rows],
            "records": [_record(row) for row in rows],
        }  # fmt: skip
        self._put(connection, owner, offer, value)

    def _end(self, connection: Connection, offer: Row[Any], state: str) -> None:
        connection.execute(
            update(OFFER)
            .where(
                at(self.base, OFFER), OFFER.c.stream_id == offer.stream_id,
                OFFER.c.offer_id == offer.offer_id,
            )
            .values(state=state)
        )  # fmt: skip
        value = {"case": offer.stream_id, "state": state}
        self._put(connection, offer.user_id, offer.offer_id, value)

    def _put(self, connection: Connection, user: str, offer: str, value: Mapping[str, Any]) -> None:
        stream = self.consultant(connection, user).stream
        self.write(connection, [Write(stream, user_stream.OFFER, offer, "value", "set", value)])


def _record(row: Row[Any]) -> dict[str, Any]:
    """A held change as its reader needs it."""
    body = msgspec.json.decode(bytes(row.raw))
    return {
        "kind": row.kind, "row": row.row_id, "group": body.get("g"), "op": body.get("op"),
        "value": body.get("v"), "wall": row.wall,
    }  # fmt: skip
