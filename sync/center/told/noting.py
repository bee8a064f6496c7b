"""Whoever wrote a value that a decision did not keep is noted, in the transaction that decides."""

from collections.abc import Iterator, Sequence

import msgspec
from sqlalchemy import Connection, select

from core.record.change import Change, ChangeId
from core.record.kept import Value, is_kept
from sync.center.base import Base
from sync.center.judge import Author
from sync.center.settle import PassedOver
from sync.center.sql import people
from sync.center.sql.statements import at, insert_all, parts
from sync.center.tables import CHANGE
from sync.center.told.tables import TO_TELL


def note(base: Base, connection: Connection, author: Author, passed: Sequence[PassedOver]) -> None:
    """Note for whom a decision kept less than they had written. author: whose push decided."""
    decider = _consultant(base, connection, author[0])
    rows = []
    for one in passed:
        stream, kind, row, group = one.place
        for lost in _lost(base, connection, one):
            user = _consultant(base, connection, ChangeId.read(lost).laptop)
            person = people.consultant(base, connection, user) if user != decider else None
            if person is not None:
                rows.append(
                    {
                        "center_id": base.center, "stream_id": person.stream, "cid": one.decision,
                        "lost": lost, "case_id": stream, "kind": kind, "row_id": row, "grp": group,
                        "by": decider or author[0], "at": base.now(),
                    }
                )  # fmt: skip
    insert_all(base, connection, TO_TELL, rows, newest=("at",))


def _consultant(base: Base, connection: Connection, laptop: str) -> str:
    """The consultant of a laptop; "" for none (the Center's own changes)."""
    known = people.laptop(base, connection, laptop)
    return known.consultant if known is not None else ""


def _lost(base: Base, connection: Connection, one: PassedOver) -> Iterator[str]:
    """What the decision did not keep: the change itself; where that was a decision too, also what
    that one had kept."""
    stream = one.place[0]
    changes = _changes(base, connection, stream, [one.decision, one.lost])
    decision, lost = changes.get(one.decision), changes.get(one.lost)
    if decision is None or lost is None:
        return
    seen = _changes(base, connection, stream, lost.base)
    before: Value = next((seen[cid].value for cid in lost.base if cid in seen), None)
    kept_by_it = [cid for cid, change in seen.items() if change.value == lost.value]
    if decision.op != "res" or not is_kept(decision.value, lost.value, before):
        yield one.lost
        yield from kept_by_it if lost.op == "res" else ()


def _changes(
    base: Base, connection: Connection, stream: str, cids: Sequence[str]
) -> dict[str, Change]:
    found: dict[str, Change] = {}
    for part in parts(sorted(cids)):
        for row in connection.execute(
            select(CHANGE.c.cid, CHANGE.c.body).where(
                at(base, CHANGE), CHANGE.c.stream_id == stream, CHANGE.c.cid.in_(part)
            )
        ):
            found[row.cid] = Change.from_json(msgspec.json.decode(bytes(row.body)))
    return found
