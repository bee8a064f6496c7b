"""What a laptop sends is judged by who has the case: applied, late, held, or of an erased case."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from sqlalchemy import Connection, select

from core.record.change import Change
from sync.center import judge
from sync.center.access import DECISION, Caller, why_not
from sync.center.base import Base
from sync.center.handover import contact
from sync.center.judge import Arrived
from sync.center.ledger import Said
from sync.center.sql import people
from sync.center.sql.statements import at
from sync.center.tables import STREAM
from sync.protocol import outcomes as codes

ERASED = "erased"


def judged(
    base: Base,
    connection: Connection,
    caller: Caller,
    fresh: Sequence[Arrived],
    existing: Collection[str],
) -> list[Arrived]:
    """Each with the reason for which it is not applied, if there is one; a whole tx together."""
    roles = people.roles(base, connection, caller.consultant)
    strange = {
        one.change.stream
        for one in fresh
        if one.change and one.why is None and one.change.stream not in roles
    } & set(existing)
    erased = _erased(base, connection, strange)
    late = contact.late_roles(base, connection, caller.laptop, caller.consultant) if strange else {}

    def one_judged(one: Arrived) -> Arrived:
        if one.change is None or one.why is not None:
            return one
        stream = one.change.stream
        if stream in erased:
            return one.held(codes.ERASED)
        is_late = stream in strange and stream in late
        why = why_not(one.change, caller, late if is_late else roles, existing)
        return one.held(why) if why else replace(one, is_late=is_late)

    return judge.held_together(one_judged(one) for one in fresh)


def _erased(base: Base, connection: Connection, cases: Collection[str]) -> set[str]:
    if not cases:
        return set()
    found = connection.execute(
        select(STREAM.c.stream_id).where(
            at(base, STREAM), STREAM.c.stream_id.in_(cases), STREAM.c.state == ERASED
        )
    )
    return set(found.scalars())


def concerns_the_staff(arrived: Sequence[Arrived]) -> bool:
    """Whether the Center will write something itself because of these: its numbers are locked
    before the streams are."""
    return any(
        one.is_late
        or one.why == codes.NO_ACCESS
        or (one.change is not None and one.change.kind == DECISION)
        for one in arrived
    )


def held_cases(arrived: Sequence[Arrived], existing: Collection[str]) -> set[str]:
    """Cases of which something waits for access alone."""
    return {
        one.change.stream
        for one in arrived
        if one.change and one.why == codes.NO_ACCESS and one.change.stream in existing
    }


def late_ones(arrived: Sequence[Arrived], said: dict[int, Said]) -> dict[str, list[int]]:
    """Numbers let in late, by case."""
    found: dict[str, list[int]] = {}
    for one in arrived:
        if one.change is not None and said[one.seq][0] == codes.LATE:
            found.setdefault(one.change.stream, []).append(one.seq)
    return found


def decisions(arrived: Sequence[Arrived], said: dict[int, Said]) -> list[Change]:
    """Owners' answers that were applied."""
    return [
        one.change
        for one in arrived
        if one.change is not None
        and one.change.kind == DECISION
        and not codes.is_held(said[one.seq][0])
        and said[one.seq][0] not in codes.NOT_KEPT
    ]
