"""What every verb of the staff stands on: one transaction, a line in the log, own changes."""

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Connection, insert, select

from core.errors import Mistake
from core.record.change import Change, ChangeId
from core.sentence import say
from sync.center import judge
from sync.center.base import Base
from sync.center.judge import Arrived
from sync.center.keys import CenterKeys
from sync.center.settle import Place
from sync.center.sql import people
from sync.center.sql.ledger import SqlLedger
from sync.center.sql.statements import at
from sync.center.tables import CENTER, STAFF_LOG
from sync.center.trail import chain
from sync.protocol import outcomes as codes
from sync.protocol import user_stream

T = TypeVar("T")

AUTHOR = (user_stream.CENTER, 1)


@dataclass(frozen=True, slots=True)
class Write:
    """One change the Center makes itself; it replaces all that stands at its place.

    author: whose act it is · wall: when, in milliseconds; None: now.
    """

    stream: str
    kind: str
    row: str
    group: str
    op: str
    value: Mapping[str, Any] | None
    author: str = user_stream.CENTER
    visit: str | None = None
    wall: int | None = None


COMMAND_LINE = "command line"
"""From where a verb is given that is not given in the console."""


class Acting:
    """by: who gives the command, place: from where; both are kept with it."""

    def __init__(self, base: Base, keys: CenterKeys, by: str, place: str = COMMAND_LINE) -> None:
        self.base = base
        self.keys = keys
        self.by = by
        self.place = place

    def act(self, what: str, about: str | None, work: Callable[[Connection], T]) -> T:
        """One transaction: the work and its line in the log."""

        def whole(connection: Connection) -> T:
            done = work(connection)
            self.log(connection, what, about)
            return done

        return self.base.transact(whole)

    def log(self, connection: Connection, what: str, about: str | None = None) -> None:
        """Who did what, here and in the trail; in the transaction of the deed."""
        facts = chain.Facts(self.base.now(), self.by, self.place, about or "", what)
        chain.add(self.base, connection, chain.secret(self.keys.folder), facts)
        connection.execute(
            insert(STAFF_LOG).values(
                center_id=self.base.center, entry_id=str(uuid.uuid4()), at=self.base.now(),
                who=self.by, what=what, about=about,
            )
        )  # fmt: skip

    def lock(self, connection: Connection) -> None:
        """From here on nobody else writes in the Center's name (its numbers have no gap)."""
        connection.execute(
            select(CENTER.c.center_id).where(at(self.base, CENTER)).with_for_update()
        )

    def write(self, connection: Connection, writes: Sequence[Write]) -> None:
        """Write changes of the Center's own, as one tx, through the same ledger as everybody's.

        Raises Mistake when one of them is not of the form that records have; then none stands.
        """
        self.lock(connection)
        ledger = SqlLedger(self.base, connection)
        first = ledger.last_seq(AUTHOR) + 1
        standing = self._standing(ledger, writes)
        arrived: list[Arrived] = []
        for seq, one in enumerate(writes, first):
            place = (one.stream, one.kind, one.row, one.group)
            base = () if one.op == "app" else standing.get(place, ())
            change = Change(
                seq, first, one.stream, one.kind, one.row, one.group,
                "res" if one.op == "set" and len(base) > 1 else one.op, base, None,
                one.wall or self.base.now(), one.author, one.visit, one.value,
            )  # fmt: skip
            arrived.append(judge.read(AUTHOR, seq, change.canonical()))
            standing[place] = (str(ChangeId(*AUTHOR, seq)),)
        said = ledger.take(AUTHOR, arrived)
        if any(codes.is_held(outcome) for outcome, _ in said.values()):
            raise Mistake(say("center.rows_wrong"))

    def _standing(self, ledger: SqlLedger, writes: Sequence[Write]) -> dict[Place, tuple[str, ...]]:
        """Ids of the heads that the changes will replace, read under the lock of the streams."""
        standing = ledger.lock({one.stream for one in writes})
        ledger.load_heads(standing, sorted({(one.stream, one.kind, one.row) for one in writes}))
        return {
            (*row, group): tuple(head.cid for head in heads)
            for row, groups in standing.rows.items()
            for group, heads in groups.items()
        }

    def consultant(self, connection: Connection, user: str) -> people.Consultant:
        """Raises Mistake when there is no such consultant."""
        found = people.consultant(self.base, connection, user)
        if found is None:
            raise Mistake(say("center.no_consultant", user=user), "user")
        return found

    def check_case(self, connection: Connection, case: str) -> None:
        """Raises Mistake when there is no such case."""
        if case not in SqlLedger(self.base, connection).existing([case]):
            raise Mistake(say("center.no_case", case=case), "case")
