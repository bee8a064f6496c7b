"""Papers that leave the program: each states its purpose and is logged before it exists."""

from core.casework.papers.kinds import access_entry
from core.office.base import Base, Changes


class Papers(Base):
    """Verbs of papers."""

    def log_paper(self, case: str, kind: str, act: str, purpose: str) -> Changes:
        """A paper is about to be kept, saved, printed or copied: who, when, what, why.

        Raises Mistake without a purpose, and for a case this laptop does not hold.
        """
        entry = access_entry(kind, act, purpose)
        self._file(case)
        return self._write(case, [], access=(entry,))
