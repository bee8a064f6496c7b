"""Every change of a case that this laptop holds: its own for good, of others what stands or stood
here."""

from collections.abc import Iterator

import msgspec
from sqlalchemy import Connection, select

from core.casework.history.changes import Recorded
from core.record.change import Change, ChangeId
from core.store import past, registers
from core.store.outbox import LAPTOP, OUTBOX
from core.store.registers import KeptHead, Key


def changes_of(connection: Connection, case: str) -> tuple[Recorded, ...]:
    """Oldest first by the time of writing; own changes in the order in which they were made."""
    own = {one.cid: one for one in _own(connection, case)}
    theirs = {
        head.cid: _of_others(key, head, number)
        for number, (key, head) in enumerate(_heads(connection, case))
        if head.cid not in own
    }
    listed = [*theirs.values(), *own.values()]
    return tuple(sorted(listed, key=lambda one: (one.at_ms, one.order)))


def standing(connection: Connection, case: str) -> frozenset[str]:
    """Ids of the changes that stand in any group of a case."""
    kept = registers.load_rows(connection, case)
    return frozenset(head.cid for one in kept for head in one.heads)


def _own(connection: Connection, case: str) -> Iterator[Recorded]:
    laptop = connection.execute(select(LAPTOP)).mappings().one()
    wanted = (
        select(OUTBOX.c.instance, OUTBOX.c.seq, OUTBOX.c.body)
        .where(OUTBOX.c.stream == case)
        .order_by(OUTBOX.c.instance, OUTBOX.c.seq)
    )
    for row in connection.execute(wanted).mappings():
        if not row["body"]:
            continue
        change = Change.from_json(msgspec.json.decode(row["body"]))
        waits = row["instance"] == laptop["instance"] and row["seq"] > laptop["acked"]
        yield Recorded(
            str(ChangeId(laptop["laptop"], row["instance"], change.seq)),
            change.kind,
            change.row,
            change.group,
            change.op,
            change.value,
            change.base,
            change.wall,
            change.author,
            change.visit,
            change.seq,
            waits,
        )


def _heads(connection: Connection, case: str) -> Iterator[tuple[Key, KeptHead]]:
    yield from past.of_case(connection, case)
    for kept in registers.load_rows(connection, case):
        for head in (*kept.center, *kept.own):
            yield kept.key, head


def _of_others(key: Key, head: KeptHead, order: int) -> Recorded:
    return Recorded(
        head.cid, *key[1:], head.op, head.value, head.base, head.wall, head.author, head.visit,
        order,
    )  # fmt: skip
