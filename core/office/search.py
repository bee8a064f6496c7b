"""Finding anything in the caseload by what is typed."""

from collections.abc import Mapping

from core.office.base import Base
from core.store import found, search
from core.store.found import Found


class Search(Base):
    """Questions of the finder and of the list of cases."""

    def find(self, typed: str, districts: Mapping[str, str]) -> Found:
        """Cases, notes and things to do with all the typed words.

        districts: names of districts, with the id that is kept, in the language of the screen.
        """
        words = search.words_of(typed, districts)
        with self.database.reading() as connection:
            return found.find(connection, words, self.clock.today(), is_gated=self._consent_gate)

    def find_cases(self, typed: str, districts: Mapping[str, str]) -> frozenset[str]:
        """All cases in which every typed word is found."""
        with self.database.reading() as connection:
            return search.cases(connection, search.words_of(typed, districts))
