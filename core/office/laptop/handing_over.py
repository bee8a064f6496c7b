"""Handing the day over: what the sync asks of the office besides what it sends and receives."""

from core.office.day import Day
from core.store import households, receipt


class HandingOver(Day):
    """Questions around a sync; nothing here writes a record."""

    def person_of(self, case: str) -> str | None:
        """The name by which a case is known; None when it has none, or is not here."""
        with self.database.reading() as connection:
            return households.person_of(connection, case)

    def urgent_waits(self) -> bool:
        """Whether an urgent crisis level is written here that the Center does not have yet."""
        written = receipt.urgent_of(self.database, self.clock.today())
        return any(one.received_ms is None for one in written)

    def reckoned_again(self) -> tuple[int, int]:
        """Cases of which what is coming was reckoned with the figures in use; and how many there
        are."""
        waiting = len(self.unforeseen())
        with self.database.reading() as connection:
            cases = households.case_count(connection)
        return cases - waiting, cases
