"""Papers that leave the program: each states its purpose and is logged before it exists."""

from core.casework.actions import new_id
from core.casework.papers.kinds import PaperAct, access_entry
from core.office.base import Base, Changes
from core.store import documents
from core.store.documents import KeptDocument

PDF = "application/pdf"


class Papers(Base):
    """Verbs of papers."""

    def log_paper(self, case: str, kind: str, act: str, purpose: str) -> Changes:
        """A paper is about to be saved, printed or copied: who, when, what, why.

        Raises Mistake without a purpose, and for a case this laptop does not hold.
        """
        entry = access_entry(kind, act, purpose)
        self._file(case)
        return self._write(case, [], access=(entry,))

    def keep_paper(self, case: str, kind: str, purpose: str, title: str, body: bytes) -> Changes:
        """A PDF is kept in the case, in the encrypted file; logged in the same transaction.

        Raises Mistake as `log_paper`, DiskFull. `made` is its id among the photos and files.
        """
        entry = access_entry(kind, PaperAct.KEPT, purpose)
        self._file(case)
        at_ms = int(self.clock.now().timestamp() * 1000)
        kept = KeptDocument(new_id(), "file", title, PDF, len(body), at_ms)
        return self._write(
            case,
            [documents.record_of(kept, body)],
            access=(entry,),
            made=kept.id,
            also=lambda connection: documents.keep(connection, case, kept, body),
        )
