"""After a fork: the unsent changes get new numbers under a new instance.

A copied laptop has used this laptop's numbers (the Center's answer `fork`). Nothing is lost: every
unacknowledged change is written again with the next numbers, and where it names one of its own
unsent forerunners, the new name is put in.
"""

from dataclasses import replace
from typing import Any

import msgspec
from sqlalchemy import Connection, delete, insert, select, update

from core.record.change import Change, ChangeId
from core.store import registers
from core.store.database import Database, as_apply
from core.store.outbox import LAPTOP, OUTBOX
from core.store.registers import TABLE as REGISTER
from core.store.registers import Kept


def restamp(database: Database, instance: int) -> int:
    """Number all unsent changes again from 1 under the new instance. Returns how many.

    One transaction; doing it again with the same instance changes nothing.
    """
    count = _restamp(database, instance)
    database.settle_sealed()
    return count


def _restamp(database: Database, instance: int) -> int:
    with database.writing() as connection, as_apply(connection):
        laptop = connection.execute(select(LAPTOP)).mappings().one()
        if laptop["instance"] == instance:
            return 0
        unsent = connection.execute(
            select(OUTBOX)
            .where(OUTBOX.c.instance == laptop["instance"], OUTBOX.c.seq > laptop["acked"])
            .order_by(OUTBOX.c.seq)
        ).mappings().all()  # fmt: skip
        names: dict[str, str] = {}
        seqs: dict[int, int] = {}
        for number, row in enumerate(unsent, 1):
            old = str(ChangeId(laptop["laptop"], laptop["instance"], row["seq"]))
            names[old] = str(ChangeId(laptop["laptop"], instance, number))
            seqs[row["seq"]] = number
        connection.execute(
            delete(OUTBOX).where(
                OUTBOX.c.instance == laptop["instance"], OUTBOX.c.seq > laptop["acked"]
            )
        )
        for row in unsent:
            _write_again(connection, dict(row), instance, seqs[row["seq"]], names)
        connection.execute(update(LAPTOP).values(instance=instance, last_seq=len(unsent), acked=0))
        _rename_in_registers(connection, names, seqs)
        return len(unsent)


def _write_again(
    connection: Connection, row: dict[str, Any], instance: int, seq: int, names: dict[str, str]
) -> None:
    if not row["body"]:  # its case has left
        connection.execute(insert(OUTBOX).values(**row | {"instance": instance, "seq": seq}))
        return
    change = Change.from_json(msgspec.json.decode(row["body"]))
    change = replace(change, seq=seq, base=tuple(names.get(cid, cid) for cid in change.base))
    again = row | {
        "instance": instance, "seq": seq, "body": change.canonical(), "hash": change.hash(),
    }  # fmt: skip
    connection.execute(insert(OUTBOX).values(**again))


def _rename_in_registers(
    connection: Connection, names: dict[str, str], seqs: dict[int, int]
) -> None:
    pending = connection.execute(
        select(REGISTER).where(REGISTER.c.pending_seq.is_not(None))
    ).mappings()
    registers.keep(
        connection, [_renamed(registers.read(row), names, seqs) for row in pending.all()]
    )


def _renamed(kept: Kept, names: dict[str, str], seqs: dict[int, int]) -> Kept:
    own = tuple(
        replace(
            head,
            cid=names.get(head.cid, head.cid),
            base=tuple(names.get(cid, cid) for cid in head.base),
        )
        for head in kept.own
    )
    return replace(
        kept,
        own=own,
        named=frozenset(names.get(cid, cid) for cid in kept.named),
        pending_seq=seqs.get(kept.pending_seq or 0, kept.pending_seq),
    )
