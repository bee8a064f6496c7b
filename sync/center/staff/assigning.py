"""Verbs about who has a case: giving it, passing it on, ending it. Each one transaction, logged."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from core.errors import Mistake
from core.sentence import say
from sync.center.sql import people
from sync.center.sql.statements import at
from sync.center.staff.acting import Write
from sync.center.staff.offers import Offers
from sync.center.tables import ASSIGNMENT
from sync.protocol import user_stream

OWNER, SECOND, READER = people.ROLES


@dataclass(frozen=True, slots=True)
class AssignmentLine:
    """One stretch of time in which a consultant has or had a case. until_at: None while it lasts;
    times in milliseconds since 1970."""

    case: str
    user: str
    name: str
    role: str
    from_at: int
    until_at: int | None
    by: str
    reason: str | None


class AssignVerbs(Offers):
    """Owner, second consultant, reader."""

    def assign(
        self, case: str, user: str, role: str | None = None, reason: str | None = None
    ) -> str:
        """Give a case to a consultant; the stream appears in the manifest. Returns the role.

        role: None makes an owner of the first and a second of the others. Again the same: nothing.
        Raises Mistake for an unknown case, consultant or role, and for a second owner.
        """
        if role is not None and role not in people.ROLES:
            raise Mistake(say("center.no_role", role=role), "role")

        def work(connection: Connection) -> str:
            self.lock(connection)
            self.consultant(connection, user)
            self.check_case(connection, case)
            has = people.roles(self.base, connection, user).get(case)
            if has is not None and role in (None, has):
                return has
            if has is not None:
                raise Mistake(say("center.other_role", role=has), "role")
            owner = people.owners(self.base, connection, [case]).get(case)
            given = role or (SECOND if owner else OWNER)
            if given == OWNER and owner is not None:
                raise Mistake(say("center.owner_there", user=owner), "role")
            self._begin(connection, case, user, given, reason)
            return given

        return self.act("assign", _about(case, user, role, reason), work)

    def reassign(self, case: str, giver: str, taker: str, reason: str | None = None) -> str:
        """Pass a case on: the one's assignment ends and the other's begins, in the same role.

        A taker who has the case in another role has it in this one from then on. Returns the role.
        Raises Mistake when the giver has it not, or the taker has it in this role already or as
        its owner.
        """

        def work(connection: Connection) -> str:
            self.lock(connection)
            self.consultant(connection, taker)
            self.check_case(connection, case)
            role = self._role(connection, case, giver)
            has = people.roles(self.base, connection, taker).get(case)
            if has == role:
                raise Mistake(say("center.has_it_already", user=taker), "taker")
            if has == OWNER:
                raise Mistake(say("center.other_role", role=has), "taker")
            self._end_assignment(connection, case, giver, reason)
            if has is not None:
                self._end_assignment(connection, case, taker, reason)
            self._begin(connection, case, taker, role, reason)
            return role

        return self.act("reassign", _about(case, giver, taker, reason), work)

    def change_role(self, case: str, user: str, role: str, reason: str | None = None) -> None:
        """The consultant keeps the case in another role. A new owner comes by `reassign`.

        Raises Mistake when the consultant has it not, or there is an owner already.
        """
        if role not in people.ROLES:
            raise Mistake(say("center.no_role", role=role), "role")

        def work(connection: Connection) -> None:
            self.lock(connection)
            if self._role(connection, case, user) == role:
                return
            owner = people.owners(self.base, connection, [case]).get(case)
            if role == OWNER and owner is not None:
                raise Mistake(say("center.owner_there", user=owner), "role")
            self._end_assignment(connection, case, user, reason)
            self._begin(connection, case, user, role, reason)
            self.renew_offers(connection, [case])

        self.act("change-role", _about(case, user, role, reason), work)

    def end_assignment(self, case: str, user: str, reason: str | None = None) -> None:
        """The consultant has the case no more: it leaves their laptops at the next sync.

        Raises Mistake when they have it not.
        """

        def work(connection: Connection) -> None:
            self.lock(connection)
            self._role(connection, case, user)
            self._end_assignment(connection, case, user, reason)
            self.renew_offers(connection, [case])

        self.act("end-assignment", _about(case, user, reason), work)

    def assignments(self, case: str) -> tuple[AssignmentLine, ...]:
        """The whole history of a case, oldest first."""
        with self.base.reading() as connection:
            found = connection.execute(
                select(ASSIGNMENT)
                .where(at(self.base, ASSIGNMENT), ASSIGNMENT.c.case_id == case)
                .order_by(ASSIGNMENT.c.from_at, ASSIGNMENT.c.user_id)
            ).all()
            return tuple(self._line(connection, row) for row in found)

    def _line(self, connection: Connection, row: Row[Any]) -> AssignmentLine:
        person = people.consultant(self.base, connection, row.user_id)
        return AssignmentLine(
            row.case_id, row.user_id, person.name if person else row.user_id, row.role,
            row.from_at, row.until_at, row.assigned_by, row.reason,
        )  # fmt: skip

    def _role(self, connection: Connection, case: str, user: str) -> str:
        role = people.roles(self.base, connection, user).get(case)
        if role is None:
            raise Mistake(say("center.has_it_not", user=user), "user")
        return role

    def _begin(
        self, connection: Connection, case: str, user: str, role: str, reason: str | None
    ) -> None:
        """Never in the same millisecond as an earlier stretch of the same consultant."""
        last = connection.execute(
            select(func.max(ASSIGNMENT.c.from_at)).where(
                at(self.base, ASSIGNMENT), ASSIGNMENT.c.case_id == case,
                ASSIGNMENT.c.user_id == user,
            )
        ).scalar_one()  # fmt: skip
        begins = max(self.base.now(), (last or 0) + 1)
        connection.execute(
            insert(ASSIGNMENT).values(
                center_id=self.base.center, case_id=case, user_id=user, from_at=begins, role=role,
                until_at=None, assigned_by=self.by, reason=reason,
            )
        )  # fmt: skip
        self._tell_assignment(connection, case, user, role, begins, None, reason)
        if role == OWNER:
            self.renew_offers(connection, [case])

    def _end_assignment(
        self, connection: Connection, case: str, user: str, reason: str | None
    ) -> None:
        open_ = (
            at(self.base, ASSIGNMENT), ASSIGNMENT.c.case_id == case, ASSIGNMENT.c.user_id == user,
            ASSIGNMENT.c.until_at.is_(None),
        )  # fmt: skip
        row = connection.execute(select(ASSIGNMENT).where(*open_)).one()
        ends = max(self.base.now(), row.from_at)
        connection.execute(update(ASSIGNMENT).where(*open_).values(until_at=ends))
        self._tell_assignment(connection, case, user, row.role, row.from_at, ends, reason)

    def _tell_assignment(
        self,
        connection: Connection,
        case: str,
        user: str,
        role: str,
        begins: int,
        ends: int | None,
        reason: str | None,
    ) -> None:
        """The consultant's own stream says so."""
        value = {
            "case": case, "role": role, "from": begins, "until": ends, "by": self.by,
            "reason": reason,
        }  # fmt: skip
        stream = self.consultant(connection, user).stream
        self.write(connection, [Write(stream, user_stream.ASSIGNMENT, case, "value", "set", value)])


def _about(*said: str | None) -> str:
    return " ".join(one for one in said if one)
