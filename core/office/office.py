"""The office: the verbs of casework over one consultant's open file."""

from contextlib import suppress

from core.errors import StoreError
from core.office.case.correction_drafts import CorrectionDrafts
from core.office.case.corrections import Corrections
from core.office.case.documents import Documents
from core.office.case.duplicates import Duplicates
from core.office.case.family import FamilyPicture
from core.office.case.held_work import HeldWork
from core.office.case.needs import NeedsVerbs
from core.office.case.notes import Notes
from core.office.case.scenarios import Scenarios
from core.office.case.settling import Settling
from core.office.consents import Consents
from core.office.laptop.care import Care
from core.office.laptop.handing_over import HandingOver
from core.office.papers import Papers
from core.office.reading import Reading
from core.office.reckoning import Reckoning
from core.office.search import Search
from core.office.visits import Visits
from core.store import backups


class Office(
    HandingOver,
    Search,
    Reading,
    Reckoning,
    Corrections,
    CorrectionDrafts,
    Visits,
    Notes,
    Consents,
    Scenarios,
    Settling,
    Care,
    Documents,
    Duplicates,
    FamilyPicture,
    NeedsVerbs,
    HeldWork,
    Papers,
):
    """Open between unlock and lock. One verb is one transaction; each tells what moved."""

    def back_up(self) -> None:
        """Today's encrypted copy of the file, unless it is there. Raises DiskFull."""
        backups.keep_daily(self.database, self._key, self.clock.today())

    def lock(self) -> None:
        """Close the file and let go of the key. What was typed must be kept before.

        A full disk keeps nobody from locking: then there is no copy of today.
        """
        try:
            with suppress(StoreError):
                self.note_for_lock()
                self.note_time()
                self.back_up()
        finally:
            self.database.close()
            self._key = b""
