"""Two cases that may be one household: a person says whether they are (the Center asks).

The answer is a change of the younger case: `mrg` says that it is the same household as the other,
`set` that it is not. Ids are never rewritten and no record moves (docs/decisions/0090).
"""

from core.casework.actions import Act
from core.casework.case_file import CaseFile
from core.office.base import Base, Changes
from core.record.kinds import SAME_AS
from core.store import households, notices
from core.store.notices import Alike


class Duplicates(Base):
    """Verbs of cases that look alike."""

    def likely_same(self) -> tuple[tuple[Alike, CaseFile | None, CaseFile | None], ...]:
        """What the Center asks and nobody here has answered, the newest first: with the younger
        and the older case, None where one of them is not on this laptop."""
        with self.database.reading() as connection:
            listed = notices.alike(connection)
            cases = {case for one in listed for case in (one.case, one.other)}
            files = {case: households.load_case(connection, case) for case in cases}
        pairs = [(one, files[one.case], files[one.other]) for one in listed]
        return tuple(
            (one, case, other)
            for one, case, other in pairs
            if case is None or one.other not in case.compared
        )

    def say_same(self, alike: Alike, *, same: bool) -> Changes:
        """Whether both are one household. Raises Mistake when the younger case is not here."""
        self._file(alike.case)
        value = {"into": alike.other if same else None}
        act = Act("case", alike.case, f"{SAME_AS}{alike.other}", "mrg" if same else "set", value)
        changes = self._write(
            alike.case, [act], also=lambda connection: notices.put_aside(connection, alike.notice)
        )
        return Changes(changes.topics | {"sync"}, changes.at_ms)
