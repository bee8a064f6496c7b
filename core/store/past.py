"""What others wrote and what was then replaced here: both sides of a conflict show what they had
seen before, and the history has it. Own changes stand in the outbox for good.
"""

from collections.abc import Iterable

import msgspec
from sqlalchemy import Connection, delete, insert, select

from core.record.change import canonical
from core.store.registers import Kept, KeptHead, Key
from core.store.tables import PastHead, table_of

TABLE = table_of(PastHead)


def replaced(kept: Kept, base: Iterable[str]) -> tuple[KeptHead, ...]:
    """Heads of the Center that a change with this base takes the place of."""
    named = frozenset(base)
    return tuple(head for head in kept.center if head.cid in named)


def gone(before: Kept, after: Kept) -> tuple[KeptHead, ...]:
    """Heads of the Center that a pull took away where it left records that differ: what both had
    seen. A pull that only brings something newer writes nothing twice."""
    if not after.is_conflict:
        return ()
    still = {head.cid for head in after.center}
    return tuple(head for head in before.center if head.cid not in still)


def keep(connection: Connection, listed: Iterable[tuple[Kept, Iterable[KeptHead]]]) -> None:
    """Keep heads that stand no more in a register; one that is kept already stays as it is."""
    rows = [
        {
            "stream": kept.stream,
            "kind": kept.kind,
            "row": kept.row,
            "grp": kept.group,
            "cid": head.cid,
            "head": canonical(head.to_json()),
        }
        for kept, heads in listed
        for head in heads
    ]
    if rows:
        connection.execute(insert(TABLE).prefix_with("OR IGNORE"), rows)


def of_case(connection: Connection, case: str) -> tuple[tuple[Key, KeptHead], ...]:
    """Kept heads of a case with the places they stood in."""
    found = connection.execute(select(TABLE).where(TABLE.c.stream == case)).mappings()
    return tuple(
        (
            (row["stream"], row["kind"], row["row"], row["grp"]),
            KeptHead.from_json(msgspec.json.decode(row["head"])),
        )
        for row in found
    )


def forget_row(connection: Connection, case: str, row: str) -> None:
    """The Center says that this record is no more."""
    connection.execute(delete(TABLE).where(TABLE.c.stream == case, TABLE.c.row == row))
