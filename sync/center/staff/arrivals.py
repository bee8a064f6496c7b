"""What the Center does of itself when a push has arrived: offers, words to the owner, decisions."""

import uuid
from collections.abc import Collection, Sequence

from sqlalchemy import Connection

from core.record.change import ChangeId
from sync.center.handover import arriving
from sync.center.judge import Arrived, Author
from sync.center.ledger import Ledger, Said
from sync.center.sql import people
from sync.center.staff.acting import Write
from sync.center.staff.held import HeldVerbs
from sync.protocol import user_stream


class Arrivals(HeldVerbs):
    """In the transaction of the push; `by` is the consultant whose laptop has sent it."""

    def take(
        self,
        connection: Connection,
        ledger: Ledger,
        author: Author,
        arrived: Sequence[Arrived],
        existing: Collection[str],
        offset_ms: int | None,
    ) -> dict[int, Said]:
        """Store what arrived as it was judged, and tell those whom it concerns."""
        concerns = arriving.concerns_the_staff(arrived)
        if concerns:
            self.lock(connection)
        said = ledger.take(author, arrived, offset_ms)
        if concerns:
            self.renew_offers(connection, arriving.held_cases(arrived, existing))
            for decision in arriving.decisions(arrived, said):
                self.decide_as_owner(connection, decision)
            for case, seqs in sorted(arriving.late_ones(arrived, said).items()):
                self._tell_late(connection, case, [str(ChangeId(*author, seq)) for seq in seqs])
        return said

    def _tell_late(self, connection: Connection, case: str, cids: Sequence[str]) -> None:
        """The owner hears that work of a colleague came after the case had changed hands."""
        owner = people.owners(self.base, connection, [case]).get(case)
        self.log(connection, "late", f"{case} {cids[0]} {len(cids)}")
        if owner is None:
            return
        author = people.consultant(self.base, connection, self.by)
        value = {
            "about": user_stream.LATE, "case": case, "cids": list(cids), "by": self.by,
            "at": self.base.now(), "note": author.name if author else None,
        }  # fmt: skip
        stream = self.consultant(connection, owner).stream
        notice = Write(stream, user_stream.NOTICE, str(uuid.uuid4()), "value", "app", value)
        self.write(connection, [notice])
