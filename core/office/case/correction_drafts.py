"""What is being typed of a correction before it stands: why the answer is put right."""

from core.clock import wall_ms
from core.office.base import Base
from core.people.contact import with_resident_numbers_masked
from core.store import drafts
from core.store.database import Connection
from core.store.drafts import KeptDraft


def draft_field(visit: str, target: str, fact: str) -> str:
    """Name of the draft: of the case, because the visit has ended and with it its own drafts."""
    return f"correct/{visit}/{target}/{fact}"


class CorrectionDrafts(Base):
    """Verbs of a correction that is being written."""

    def type_correction(self, visit: str, target: str, fact: str, text: str) -> int:
        """Keep what is being typed of a reason, at once; returns when (ms). "" ends the draft.

        A 13-digit number goes there only hidden. Raises Mistake for a visit that is not here,
        DiskFull.
        """
        case, at = self._visit_file(visit)[0].id, wall_ms(self.clock)
        field, hidden = draft_field(visit, target, fact), with_resident_numbers_masked(text)
        with self.database.writing() as connection:
            drafts.keep_or_drop(connection, case, KeptDraft(case, field, hidden, at))
        return at

    def typed_correction(self, visit: str, target: str, fact: str) -> str:
        """The draft of a reason; "" when there is none."""
        case = self._visit_file(visit)[0].id
        with self.database.reading() as connection:
            return drafts.text_of(connection, case, draft_field(visit, target, fact))


def end_draft(connection: Connection, case: str, visit: str, target: str, fact: str) -> None:
    """The correction stands: in its transaction."""
    drafts.drop(connection, case, draft_field(visit, target, fact))
