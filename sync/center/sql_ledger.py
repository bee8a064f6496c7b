"""Writing at the Center: ledger, changes, heads, registers, held work, in one transaction.

The order is the promise: what is stored is looked up first, the heads of the streams are locked in
sorted order, and only under that lock is anything decided (sync design 4.7).
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection, Table, delete, insert, select, tuple_, update
from sqlalchemy.dialects.postgresql import insert as pg_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from core.errors import Mistake
from core.record.change import Change, ChangeId
from core.record.heads import Head, head_of, is_conflict
from core.record.kinds import ROW_GROUP
from core.sentence import say
from sync.center import judge
from sync.center.base import Base
from sync.center.judge import Applied, Arrived, Place, Standing
from sync.center.tables import CHANGE, CONFLICT, HEAD, HELD, LEDGER, NAMED, REGISTER, STREAM
from sync.protocol import outcomes as codes

MOST_KEYS = 400
"""Keys asked for in one statement, below every database's limit of parameters."""

_PLACE = ("stream_id", "kind", "row_id", "grp")

Author = tuple[str, int]
"""(laptop, instance)"""


@dataclass(frozen=True, slots=True)
class Stored:
    """One line of the ledger."""

    seq: int
    hash: bytes
    outcome: str
    ver: int | None


class SqlLedger:
    """The Center's records, inside one open transaction."""

    def __init__(self, base: Base, connection: Connection) -> None:
        self.base = base
        self.center = base.center
        self.connection = connection

    # --- what is there ---------------------------------------------------------------------

    def last_seq(self, author: Author) -> int:
        """Largest number stored of a laptop's instance; all before it are stored too."""
        newest = select(LEDGER.c.seq).where(*self._of(LEDGER, author)).order_by(LEDGER.c.seq.desc())
        return int(self.connection.execute(newest.limit(1)).scalar_one_or_none() or 0)

    def stored(self, author: Author, first: int, last: int) -> dict[int, Stored]:
        """Lines of the ledger by number."""
        found = self.connection.execute(
            select(LEDGER.c.seq, LEDGER.c.hash, LEDGER.c.outcome, LEDGER.c.ver).where(
                *self._of(LEDGER, author), LEDGER.c.seq.between(first, last)
            )
        )
        return {row.seq: Stored(row.seq, bytes(row.hash), row.outcome, row.ver) for row in found}

    def existing(self, streams: Iterable[str]) -> set[str]:
        """Which of these streams there are."""
        return {
            row.stream_id
            for part in _parts(sorted(set(streams)))
            for row in self.connection.execute(
                select(STREAM.c.stream_id).where(self._at(STREAM), STREAM.c.stream_id.in_(part))
            )
        }

    # --- writing ---------------------------------------------------------------------------

    def open_stream(self, stream: str, kind: str) -> None:
        """A new stream without anything in it."""
        self.connection.execute(
            insert(STREAM).values(
                center_id=self.center, stream_id=stream, kind=kind, epoch=1, head=0,
                state="active", created=self.base.now(),
            )
        )  # fmt: skip

    def take(self, author: Author, arrived: Sequence[Arrived]) -> dict[int, tuple[str, int | None]]:
        """Store new changes and apply what may be applied. Returns outcome and version by number.

        A change that cannot be applied is held, with all that travels with it; the others go on.
        """
        listed = list(arrived)
        while True:
            standing = self._locked(
                {one.change.stream for one in listed if _may(one) and one.change}
            )
            self._load(standing, [one.change for one in listed if _may(one) and one.change])
            self._name(standing, author, listed)
            try:
                applied = _judge(standing, author, listed)
                break
            except _CannotApply as failed:
                listed = judge.held_together(
                    Arrived(one.seq, one.raw, one.change, codes.INVALID)
                    if one.seq == failed.seq
                    else one
                    for one in listed
                )
        self._keep(author, listed, applied, standing)
        return {one.seq: _said(one, applied.get(one.seq)) for one in listed}

    def apply_held(self, author: Author, one: Arrived) -> str:
        """Apply one change that was held; its line in the ledger says so from now on.

        Raises Mistake when it does not fit what stands.
        """
        if one.change is None:
            raise Mistake(say("center.cannot_apply"))
        standing = self._locked({one.change.stream})
        self._load(standing, [one.change])
        self._name(standing, author, [one])
        applied = judge.apply(standing, *author, one, one.change)
        outcome, ver = _said(one, applied)
        if applied is not None:
            self._keep_applied(author, [applied], standing)
        self.connection.execute(
            update(LEDGER)
            .where(*self._of(LEDGER, author), LEDGER.c.seq == one.seq)
            .values(outcome=outcome, ver=ver)
        )
        return outcome

    def _locked(self, streams: set[str]) -> Standing:
        """Lock the heads of the streams in sorted order; what they are at."""
        standing = Standing()
        for part in _parts(sorted(streams)):
            rows = self.connection.execute(
                select(STREAM.c.stream_id, STREAM.c.head)
                .where(self._at(STREAM), STREAM.c.stream_id.in_(part))
                .order_by(STREAM.c.stream_id)
                .with_for_update()
            )
            standing.versions.update({row.stream_id: row.head for row in rows})
        return standing

    def _load(self, standing: Standing, changes: Sequence[Change]) -> None:
        """Heads of every group of the rows the changes touch, and which of their ids are named."""
        heads: defaultdict[Place, list[Head]] = defaultdict(list)
        rows = sorted({(one.stream, one.kind, one.row) for one in changes})
        columns = (HEAD.c.stream_id, HEAD.c.kind, HEAD.c.row_id)
        for part in _parts(rows):
            found = self.connection.execute(
                select(*columns, HEAD.c.grp, HEAD.c.cid, HEAD.c.op, HEAD.c.value_hash, HEAD.c.body)
                .where(self._at(HEAD), tuple_(*columns).in_(part))
                .order_by(HEAD.c.ver)
            )
            for row in found:
                base = Change.from_json(_body(row.body)).base if row.grp == ROW_GROUP else ()
                head = Head(row.cid, row.op, bytes(row.value_hash), base)
                heads[row.stream_id, row.kind, row.row_id, row.grp].append(head)
        standing.heads = {place: tuple(listed) for place, listed in heads.items()}

    def _name(self, standing: Standing, author: Author, listed: Sequence[Arrived]) -> None:
        """Which of the new ids a stored change replaces already (a change let out of `held`)."""
        keys = [
            (one.change.stream, str(ChangeId(*author, one.seq)))
            for one in listed
            if _may(one) and one.change is not None
        ]
        columns = (NAMED.c.stream_id, NAMED.c.cid)
        for part in _parts(sorted(keys)):
            found = self.connection.execute(
                select(NAMED.c.cid).where(self._at(NAMED), tuple_(*columns).in_(part))
            )
            standing.named.update(found.scalars())

    def _keep(
        self,
        author: Author,
        listed: Sequence[Arrived],
        applied: dict[int, Applied | None],
        standing: Standing,
    ) -> None:
        now = self.base.now()
        self._insert(LEDGER, [self._ledger_row(author, one, applied, now) for one in listed])
        self._insert(HELD, [self._held_row(author, one, now) for one in listed if one.why])
        self._keep_applied(author, [one for one in applied.values() if one is not None], standing)

    def _keep_applied(self, author: Author, done: Sequence[Applied], standing: Standing) -> None:
        now = self.base.now()
        self._insert(CHANGE, [self._change_row(author, one, now) for one in done])
        self._insert(
            NAMED,
            [
                {"center_id": self.center, "stream_id": stream, "cid": cid}
                for stream, cid in sorted(
                    {(a.change.stream, b) for a in done for b in a.change.base}
                )
            ],
            once=True,
        )
        self._keep_heads(done, standing)
        self._keep_conflicts(done, standing, now)
        moved = {one.change.stream: one.ver for one in done}
        for stream, ver in sorted(moved.items()):
            self.connection.execute(
                update(STREAM)
                .where(self._at(STREAM), STREAM.c.stream_id == stream)
                .values(head=ver)
            )

    def _keep_heads(self, done: Sequence[Applied], standing: Standing) -> None:
        """Registers take the version of their last change; replaced heads go, new ones come."""
        last: dict[Place, Applied] = {}
        for one in done:
            last[_place(one.change)] = one
        registers = [
            self._register_row(place, one)
            for place, one in sorted(last.items(), key=lambda p: p[0])
        ]
        self._insert(REGISTER, registers, newest=("ver", "tx"))
        gone = sorted({(*_place(one.change), cid) for one in done for cid in one.change.base})
        columns = (*(HEAD.c[name] for name in _PLACE), HEAD.c.cid)
        for part in _parts(gone):
            self.connection.execute(delete(HEAD).where(self._at(HEAD), tuple_(*columns).in_(part)))
        standing_cids = {
            (place[0], head.cid) for place in last for head in standing.heads.get(place, ())
        }
        new = [
            self._head_row(one)
            for one in done
            if one.is_head and (one.change.stream, one.cid) in standing_cids
        ]
        self._insert(HEAD, new)

    def _keep_conflicts(self, done: Sequence[Applied], standing: Standing, now: int) -> None:
        """Open what now differs, close what no longer does."""
        places = sorted({_place(one.change) for one in done})
        differing = [
            place
            for place in places
            if is_conflict(standing.heads.get(place, ())) or standing.disputed.get(place, False)
        ]
        rows: list[dict[str, Any]] = [
            {
                **dict(zip(_PLACE, place, strict=True)),
                "center_id": self.center,
                "state": "open",
                "opened": now,
                "closed": None,
            }
            for place in differing
        ]
        self._insert(CONFLICT, rows, newest=("state", "closed"))
        settled = sorted(set(places) - set(differing))
        columns = tuple(CONFLICT.c[name] for name in _PLACE)
        for part in _parts(settled):
            self.connection.execute(
                update(CONFLICT)
                .where(self._at(CONFLICT), CONFLICT.c.state == "open", tuple_(*columns).in_(part))
                .values(state="resolved", closed=now)
            )

    # --- rows ------------------------------------------------------------------------------

    def _ledger_row(
        self, author: Author, one: Arrived, applied: dict[int, Applied | None], now: int
    ) -> dict[str, Any]:
        outcome, ver = _said(one, applied.get(one.seq))
        return {
            "center_id": self.center, "laptop_id": author[0], "instance": author[1],
            "seq": one.seq, "hash": hashlib.sha256(one.raw).digest(),
            "stream_id": one.change.stream if one.change else "", "ver": ver,
            "outcome": outcome, "received_at": now,
        }  # fmt: skip

    def _held_row(self, author: Author, one: Arrived, now: int) -> dict[str, Any]:
        change = one.change
        return {
            "center_id": self.center, "laptop_id": author[0], "instance": author[1],
            "seq": one.seq, "stream_id": change.stream if change else "",
            "kind": change.kind if change else "", "row_id": change.row if change else "",
            "wall": change.wall if change else now, "user_id": change.author if change else "",
            "raw": one.raw, "reason": one.why, "state": "open", "decided_by": None, "note": None,
            "received_at": now,
        }  # fmt: skip

    def _change_row(self, author: Author, one: Applied, now: int) -> dict[str, Any]:
        change = one.change
        return {
            "center_id": self.center, "stream_id": change.stream, "ver": one.ver, "cid": one.cid,
            "laptop_id": author[0], "kind": change.kind, "row_id": change.row,
            "grp": change.group, "op": change.op, "wall": change.wall, "user_id": change.author,
            "visit_id": change.visit, "tx": f"{author[0]}.{author[1]}.{change.tx}",
            "sv": change.schema, "body": one.raw, "hash": hashlib.sha256(one.raw).digest(),
            "received_at": now,
        }  # fmt: skip

    def _register_row(self, place: Place, one: Applied) -> dict[str, Any]:
        stream, kind, row, group = place
        laptop, instance, _ = one.cid.rsplit(".", 2)
        return {
            "center_id": self.center, "stream_id": stream, "kind": kind, "row_id": row,
            "grp": group, "ver": one.ver, "tx": f"{laptop}.{instance}.{one.change.tx}",
        }  # fmt: skip

    def _head_row(self, one: Applied) -> dict[str, Any]:
        change = one.change
        return {
            "center_id": self.center, "stream_id": change.stream, "kind": change.kind,
            "row_id": change.row, "grp": change.group, "cid": one.cid, "ver": one.ver,
            "op": change.op, "value_hash": head_of(one.cid, change).value, "body": one.raw,
        }  # fmt: skip

    # --- statements ------------------------------------------------------------------------

    def _at(self, table: Table) -> Any:
        return table.c.center_id == self.center

    def _of(self, table: Table, author: Author) -> tuple[Any, ...]:
        return (self._at(table), table.c.laptop_id == author[0], table.c.instance == author[1])

    def _insert(
        self,
        table: Table,
        rows: Sequence[dict[str, Any]],
        *,
        once: bool = False,
        newest: Sequence[str] = (),
    ) -> None:
        """Insert many. once: leave what stands · newest: columns that take the new value."""
        if not rows:
            return
        if not once and not newest:
            self.connection.execute(insert(table), list(rows))
            return
        made = sqlite_insert(table) if self.base.is_sqlite else pg_insert(table)
        keys = [column.name for column in table.primary_key]
        if once:
            statement = made.on_conflict_do_nothing(index_elements=keys)
        else:
            said = {name: made.excluded[name] for name in newest}
            statement = made.on_conflict_do_update(index_elements=keys, set_=said)
        self.connection.execute(statement, list(rows))


class _CannotApply(Exception):
    """One change does not fit what stands. seq: its number."""

    def __init__(self, seq: int) -> None:
        super().__init__(seq)
        self.seq = seq


def _judge(
    standing: Standing, author: Author, listed: Sequence[Arrived]
) -> dict[int, Applied | None]:
    done: dict[int, Applied | None] = {}
    for one in listed:
        if not _may(one) or one.change is None:
            continue
        try:
            done[one.seq] = judge.apply(standing, *author, one, one.change)
        except Mistake as wrong:
            raise _CannotApply(one.seq) from wrong
    return done


def _may(one: Arrived) -> bool:
    return one.why is None and one.change is not None


def _said(one: Arrived, applied: Applied | None) -> tuple[str, int | None]:
    if one.why is not None:
        return codes.held(one.why), None
    if applied is None:
        return codes.SAME, None
    return applied.outcome, applied.ver


def _place(change: Change) -> Place:
    return (change.stream, change.kind, change.row, change.group)


def _body(raw: bytes) -> Any:
    return msgspec.json.decode(raw)


def _parts(keys: Sequence[Any]) -> Iterable[Sequence[Any]]:
    for start in range(0, len(keys), MOST_KEYS):
        yield keys[start : start + MOST_KEYS]
