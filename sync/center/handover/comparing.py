"""What a laptop thinks it holds, against what stands here: what it should drop, what it lacks.

Nothing is dropped that may be the only copy: a row whose change this Center does not know stays
until the laptop of its author has been here again (docs/decisions/0093-epochs.md).
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, select

from core.errors import Mistake
from core.record.change import ChangeId
from sync.center.base import Base
from sync.center.sql.ledger import SqlLedger
from sync.center.sql.marks import marks
from sync.center.sql.statements import at, parts
from sync.center.tables import CHANGE, HEAD, HELD, STREAM
from sync.protocol import outcomes as codes
from sync.protocol.holding import digest_of
from sync.protocol.messages import Compared, Holding, RowHere, StreamHere, StreamState, Want
from sync.protocol.user_stream import CENTER

ERASED = "erased"


def is_other_history(base: Base, connection: Connection, wants: Sequence[Want]) -> bool:
    """Whether a laptop wants to go on from a version that was given to another change since."""
    known = [want for want in wants if want.after > 0 and want.mark]
    here = marks(base, connection, [(want.stream, want.after) for want in known])
    return any(here.get((want.stream, want.after), want.mark) != want.mark for want in known)


def compared(
    base: Base, connection: Connection, own: Sequence[StreamState], said: Holding
) -> Compared:
    """own: the streams of this consultant; of others nothing is told but that they may go."""
    states = {state.stream: state for state in own}
    alike = [
        one
        for one in said.streams
        if (state := states.get(one.stream)) is not None
        and (one.epoch, one.ver) == (state.epoch, state.head)
    ]
    listed = {one.stream for one in said.rows}
    here = _rows(base, connection, [one.stream for one in alike])
    differing = [
        one.stream
        for one in alike
        if one.stream not in listed and digest_of(here[one.stream]) != one.digest
    ]
    theirs: defaultdict[str, list[RowHere]] = defaultdict(list)
    for row in said.rows:
        theirs[row.stream].append(row)
    missing, drop = [], list[RowHere]()
    for one in alike:
        if one.stream in listed:
            stream = _Stream(base, connection, one.stream, here[one.stream])
            drop += stream.to_drop(theirs[one.stream])
            if stream.lacks(theirs[one.stream]):
                missing.append(one.stream)
    lacking = _lacking(base, connection, said.leaving)
    return Compared(tuple(differing), tuple(missing), tuple(drop), lacking, base.now())


def _rows(base: Base, connection: Connection, streams: Sequence[str]) -> dict[str, list[RowHere]]:
    """Every row of these streams with the ids of its heads."""
    heads: defaultdict[tuple[str, str, str, str], list[str]] = defaultdict(list)
    for part in parts(sorted(streams)):
        found = connection.execute(
            select(HEAD.c.stream_id, HEAD.c.kind, HEAD.c.row_id, HEAD.c.grp, HEAD.c.cid).where(
                at(base, HEAD), HEAD.c.stream_id.in_(part)
            )
        )
        for row in found:
            heads[row.stream_id, row.kind, row.row_id, row.grp].append(row.cid)
    rows: dict[str, list[RowHere]] = {stream: [] for stream in streams}
    for (stream, *place), cids in heads.items():
        rows[stream].append(RowHere(stream, place[0], place[1], place[2], tuple(cids)))
    return rows


class _Stream:
    """One stream whose rows differ from those of a laptop."""

    def __init__(
        self, base: Base, connection: Connection, stream: str, rows: Iterable[RowHere]
    ) -> None:
        self._ledger = SqlLedger(base, connection)
        self._heads = {(one.kind, one.row, one.group): set(one.heads) for one in rows}
        self._applied = set(
            connection.execute(
                select(CHANGE.c.cid).where(at(base, CHANGE), CHANGE.c.stream_id == stream)
            ).scalars()
        )
        held = connection.execute(
            select(HELD.c.laptop_id, HELD.c.instance, HELD.c.seq).where(
                at(base, HELD), HELD.c.stream_id == stream
            )
        )
        self._held = {str(ChangeId(row.laptop_id, row.instance, row.seq)) for row in held}

    def lacks(self, theirs: Iterable[RowHere]) -> bool:
        """Whether something stands here that the laptop has not, or no longer stands."""
        rows = {(one.kind, one.row, one.group): set(one.heads) for one in theirs}
        return any(not heads <= rows.get(place, set()) for place, heads in self._heads.items()) or (
            any(
                cid in self._applied and cid not in self._heads.get(place, set())
                for place, cids in rows.items()
                for cid in cids
            )
        )

    def to_drop(self, theirs: Iterable[RowHere]) -> list[RowHere]:
        """Rows that stand nowhere here and that nobody can bring again."""
        return [
            RowHere(one.stream, one.kind, one.row, one.group)
            for one in theirs
            if (one.kind, one.row, one.group) not in self._heads
            and not any(self._may_come(cid) for cid in one.heads)
        ]

    def _may_come(self, cid: str) -> bool:
        """Held here, or unknown: its author's laptop has yet to send it again, or no longer can and
        this is the only copy."""
        if cid in self._held:
            return True
        try:
            name = ChangeId.read(cid)
        except Mistake:
            return False
        if name.laptop == CENTER:
            return False
        author = (name.laptop, name.instance)
        line = self._ledger.stored(author, name.seq, name.seq).get(name.seq)
        return line is None or line.outcome == codes.GONE


def _lacking(base: Base, connection: Connection, leaving: Sequence[StreamHere]) -> tuple[str, ...]:
    """Streams that the Center does not have as far as the laptop has them: a restored one lacks
    the case, or what others wrote in it."""
    states = {
        row.stream_id: row
        for part in parts(sorted({one.stream for one in leaving}))
        for row in connection.execute(
            select(STREAM.c.stream_id, STREAM.c.state, STREAM.c.head).where(
                at(base, STREAM), STREAM.c.stream_id.in_(part)
            )
        )
    }
    here = marks(base, connection, [(one.stream, one.ver) for one in leaving])

    def is_lacking(one: StreamHere) -> bool:
        state = states.get(one.stream)
        if state is None:
            return True
        if state.state == ERASED or one.ver == 0:
            return False
        return here.get((one.stream, one.ver), "") != (one.mark or here.get((one.stream, one.ver)))

    return tuple(one.stream for one in leaving if is_lacking(one))
