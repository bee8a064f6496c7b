"""The ledger on SQL: lines, changes, heads, registers, held work, in one transaction.

The order is the promise: the heads of the streams are locked in sorted order, and only under that
lock is anything read and decided (sync design 4.7).
"""

from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, Connection, select, update
from sqlalchemy.exc import DataError, IntegrityError, StatementError

from core.errors import Mistake
from core.record.heads import Head
from core.sentence import say
from sync.center.base import Base
from sync.center.judge import Arrived, Author, together
from sync.center.ledger import Said, Stored
from sync.center.settle import Conflict, Settled, Standing, settle
from sync.center.settle import Row as RowKey
from sync.center.sql import keeping
from sync.center.sql.bulk import among
from sync.center.sql.statements import at, insert_all, parts
from sync.center.tables import CONFLICT, HEAD, LEDGER, NAMED, STREAM
from sync.protocol import outcomes as codes

NOT_STORABLE = (DataError, IntegrityError, StatementError, OverflowError, UnicodeError)
"""What a database says of a change it cannot keep in its columns (its bytes it always can)."""


class SqlLedger:
    """sync.center.ledger.Ledger inside one open transaction."""

    def __init__(self, base: Base, connection: Connection) -> None:
        self.base = base
        self.connection = connection

    # --- what is there ---------------------------------------------------------------------

    def last_seq(self, author: Author) -> int:
        newest = select(LEDGER.c.seq).where(*self._of(author)).order_by(LEDGER.c.seq.desc())
        return int(self.connection.execute(newest.limit(1)).scalar_one_or_none() or 0)

    def stored(self, author: Author, first: int, last: int) -> dict[int, Stored]:
        found = self.connection.execute(
            select(LEDGER.c.seq, LEDGER.c.hash, LEDGER.c.outcome, LEDGER.c.ver).where(
                *self._of(author), LEDGER.c.seq.between(first, last)
            )
        )
        return {row.seq: Stored(row.seq, bytes(row.hash), row.outcome, row.ver) for row in found}

    def existing(self, streams: Iterable[str]) -> set[str]:
        return {
            row.stream_id
            for part in parts(sorted(set(streams)))
            for row in self.connection.execute(
                select(STREAM.c.stream_id).where(
                    at(self.base, STREAM), STREAM.c.stream_id.in_(part)
                )
            )
        }

    # --- taking ----------------------------------------------------------------------------

    def take(
        self, author: Author, arrived: Sequence[Arrived], offset_ms: int | None = None
    ) -> dict[int, Said]:
        """All at once; when the database refuses, tx by tx, and the one it refuses is held."""
        try:
            with self.connection.begin_nested():
                return self._take(author, arrived, offset_ms)
        except NOT_STORABLE as refused:
            if _is_passing(refused):
                raise
        said: dict[int, Said] = {}
        for group in together(arrived):
            try:
                with self.connection.begin_nested():
                    said |= self._take(author, group, offset_ms)
            except NOT_STORABLE as refused:
                if _is_passing(refused):
                    raise
                bare = [Arrived(one.seq, one.raw, None, codes.INVALID) for one in group]
                said |= self._take(author, bare, offset_ms)
        return said

    def _take(
        self, author: Author, arrived: Sequence[Arrived], offset_ms: int | None
    ) -> dict[int, Said]:
        settled = self._settled(author, arrived)
        insert_all(
            self.base, self.connection, LEDGER,
            keeping.ledger_rows(self.base, author, settled, self.base.now()),
        )  # fmt: skip
        keeping.keep_held(self.base, self.connection, author, settled, offset_ms)
        keeping.keep_applied(self.base, self.connection, author, settled, offset_ms)
        return {one.seq: settled.said(one) for one in settled.listed}

    def apply_held(
        self, author: Author, arrived: Sequence[Arrived], offset_ms: int | None
    ) -> dict[int, Said]:
        """Apply what was held together; its lines say so from now on.

        Raises Mistake when it does not fit what stands.
        """
        settled = self._settled(author, arrived)
        if any(one.why is not None for one in settled.listed):
            raise Mistake(say("center.cannot_apply"))
        keeping.keep_applied(self.base, self.connection, author, settled, offset_ms)
        for one in settled.listed:
            outcome, ver = settled.said(one)
            self.connection.execute(
                update(LEDGER)
                .where(*self._of(author), LEDGER.c.seq == one.seq)
                .values(outcome=outcome, ver=ver)
            )
        return {one.seq: settled.said(one) for one in settled.listed}

    def _settled(self, author: Author, arrived: Sequence[Arrived]) -> Settled:
        standing = self.lock({one.change.stream for one in arrived if _may(one) and one.change})
        self.load(standing, arrived)
        return settle(standing, author, arrived)

    def lock(self, streams: set[str]) -> Standing:
        """Lock the heads of the streams in sorted order; what they are at."""
        standing = Standing()
        for part in parts(sorted(streams)):
            rows = self.connection.execute(
                select(STREAM.c.stream_id, STREAM.c.head)
                .where(at(self.base, STREAM), STREAM.c.stream_id.in_(part))
                .order_by(STREAM.c.stream_id)
                .with_for_update()
            )
            standing.versions.update({row.stream_id: row.head for row in rows})
        return standing

    def load(self, standing: Standing, arrived: Sequence[Arrived]) -> None:
        """All that the changes may meet: heads of their rows, named ids, open conflicts."""
        changes = [one.change for one in arrived if _may(one) and one.change]
        self.load_heads(standing, sorted({(one.stream, one.kind, one.row) for one in changes}))
        for part in parts(sorted({one.stream for one in changes})):
            named = select(NAMED).where(at(self.base, NAMED), NAMED.c.stream_id.in_(part))
            for row in self.connection.execute(named):
                place = (row.stream_id, row.kind, row.row_id, row.grp)
                standing.named.add((place, row.cid))
            differing = select(CONFLICT).where(
                at(self.base, CONFLICT), CONFLICT.c.stream_id.in_(part), CONFLICT.c.state == "open"
            )
            for row in self.connection.execute(differing):
                place = (row.stream_id, row.kind, row.row_id, row.grp)
                standing.conflicts[place] = Conflict(place, row.conflict_id)

    def load_heads(self, standing: Standing, rows: Sequence[RowKey]) -> None:
        """Heads of every group of these rows."""
        columns = (HEAD.c.stream_id, HEAD.c.kind, HEAD.c.row_id)
        if not rows:
            return
        found = self.connection.execute(
            select(*columns, HEAD.c.grp, HEAD.c.cid, HEAD.c.op, HEAD.c.value_hash, HEAD.c.base)
            .where(at(self.base, HEAD), among(self.base, columns, rows))
            .order_by(HEAD.c.ver)
        )
        for stream, kind, row, group, cid, op, value, base in found:
            head = Head(cid, op, bytes(value), tuple(base.split()))
            groups = standing.rows.setdefault((stream, kind, row), {})
            groups[group] = (*groups.get(group, ()), head)

    def _of(self, author: Author) -> tuple[ColumnElement[bool], ...]:
        return (
            at(self.base, LEDGER),
            LEDGER.c.laptop_id == author[0],
            LEDGER.c.instance == author[1],
        )


def _may(one: Arrived) -> bool:
    return one.why is None and one.change is not None


def _is_passing(refused: Exception) -> bool:
    """Whether the database was only busy or out of reach: then nothing is to be held."""
    inner = getattr(refused, "orig", None)
    return isinstance(refused, StatementError) and not (
        isinstance(refused, DataError | IntegrityError) or isinstance(inner, ValueError | TypeError)
    )
