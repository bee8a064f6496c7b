"""Looking for cases of one household: the staff see them, the consultants are asked."""

import uuid

from sqlalchemy import Connection, insert, select

from sync.center.duplicates.finding import undecided
from sync.center.duplicates.likeness import Likeness
from sync.center.duplicates.tables import ASKED
from sync.center.sql import people
from sync.center.sql.statements import at
from sync.center.staff.acting import Acting, Write
from sync.protocol import user_stream


class DuplicateVerbs(Acting):
    """Finding and asking; nothing is put together by the program."""

    def look_for_duplicates(self) -> tuple[Likeness, ...]:
        """Every pair that looks alike and is not decided; who has one of them in care is asked in
        the own stream, each person once about each pair."""

        def work(connection: Connection) -> tuple[Likeness, ...]:
            self.lock(connection)
            found = undecided(self.base, connection)
            for one in found:
                self._ask(connection, one)
            return found

        return self.act("look-for-duplicates", None, work)

    def _ask(self, connection: Connection, one: Likeness) -> None:
        owners = people.owners(self.base, connection, [one.case, one.other])
        for user in sorted(set(owners.values())):
            stream = self.consultant(connection, user).stream
            key = {
                "center_id": self.base.center, "stream_id": stream, "case_id": one.case,
                "other_id": one.other,
            }  # fmt: skip
            here = [ASKED.c[name] == value for name, value in key.items()]
            if connection.execute(select(ASKED.c.at).where(at(self.base, ASKED), *here)).first():
                continue
            connection.execute(insert(ASKED).values(**key, at=self.base.now()))
            self.write(connection, [self._notice(stream, one)])

    def _notice(self, stream: str, one: Likeness) -> Write:
        value = {
            "about": user_stream.DUPLICATE,
            "case": one.case,
            "other": one.other,
            "why": list(one.why),
            "cids": [],
            "by": self.by,
            "at": self.base.now(),
            "note": None,
        }
        return Write(stream, user_stream.NOTICE, str(uuid.uuid4()), "value", "app", value)
