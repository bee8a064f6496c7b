"""What a laptop was told of the end of an assignment: whether its late work is let in.

Changes that arrive in the first contact after the end were written without knowing of it. A contact
begins when the laptop signs in; told it is by a manifest without the case.
"""

from collections.abc import Collection, Mapping

from sqlalchemy import Connection, select

from sync.center.base import Base
from sync.center.handover.tables import CONTACT, TOLD
from sync.center.sql import people
from sync.center.sql.statements import at, insert_all
from sync.center.tables import ASSIGNMENT, HOLDING


def begin(base: Base, connection: Connection, laptop: str) -> None:
    """The laptop has signed in."""
    row = {"center_id": base.center, "laptop_id": laptop, "began": base.now()}
    insert_all(base, connection, CONTACT, [row], newest=["began"])


def ended(
    base: Base, connection: Connection, laptop: str, consultant: str
) -> Mapping[str, tuple[str, int]]:
    """Former role and end, by case, of cases that this laptop still holds and that are no longer
    its consultant's."""
    found = connection.execute(
        select(ASSIGNMENT.c.case_id, ASSIGNMENT.c.role, ASSIGNMENT.c.until_at)
        .join(
            HOLDING,
            (HOLDING.c.center_id == ASSIGNMENT.c.center_id)
            & (HOLDING.c.stream_id == ASSIGNMENT.c.case_id),
        )
        .where(
            at(base, ASSIGNMENT), ASSIGNMENT.c.user_id == consultant,
            ASSIGNMENT.c.until_at.is_not(None), HOLDING.c.laptop_id == laptop,
            HOLDING.c.removed_at.is_(None),
        )
        .order_by(ASSIGNMENT.c.from_at)
    ).all()  # fmt: skip
    if not found:
        return {}
    still = people.roles(base, connection, consultant)
    return {row.case_id: (row.role, row.until_at) for row in found if row.case_id not in still}


def untold(base: Base, connection: Connection, laptop: str, consultant: str) -> list[str]:
    """Cases of which the laptop is told with the next manifest that they are no longer its own."""
    known = _told(base, connection, laptop)
    return sorted(
        case
        for case, (_, until) in ended(base, connection, laptop, consultant).items()
        if known.get(case, -1) < until
    )


def note_told(base: Base, connection: Connection, laptop: str, cases: Collection[str]) -> None:
    """A manifest without these cases was given out."""
    rows = [
        {"center_id": base.center, "laptop_id": laptop, "stream_id": case, "at": base.now()}
        for case in sorted(cases)
    ]
    insert_all(base, connection, TOLD, rows, newest=["at"])


def late_roles(
    base: Base, connection: Connection, laptop: str, consultant: str
) -> Mapping[str, str]:
    """Former role by case, of the cases for which this laptop's late work is let in."""
    former = ended(base, connection, laptop, consultant)
    if not former:
        return {}
    known = _told(base, connection, laptop)
    began = connection.execute(
        select(CONTACT.c.began).where(at(base, CONTACT), CONTACT.c.laptop_id == laptop)
    ).scalar_one_or_none()
    return {
        case: role
        for case, (role, until) in former.items()
        if known.get(case, -1) < until or (began is not None and known[case] >= began)
    }


def _told(base: Base, connection: Connection, laptop: str) -> dict[str, int]:
    found = connection.execute(
        select(TOLD.c.stream_id, TOLD.c.at).where(at(base, TOLD), TOLD.c.laptop_id == laptop)
    )
    return {row.stream_id: row.at for row in found}
