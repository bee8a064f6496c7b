"""What the office can tell: the day, the cases, the facts for the calculator, the counts."""

from datetime import date
from typing import Any

from core.casework.known_facts import household_facts, reasons_unknown
from core.casework.today import CaseLine, Today
from core.office.base import Base
from core.office.lock_note import keep_lock_note
from core.store import beside, drafts, households, laptop, outbox
from core.store.drafts import KeptDraft
from core.store.laptop import Enrolment, LastContact
from core.store.outbox import Counts, HeldRecord


class Reading(Base):
    """Questions; nothing here writes a record."""

    @property
    def enrolment(self) -> Enrolment:
        """Who this laptop is and where it is at home."""
        return laptop.enrolment_of(self.database)

    def last_contact(self) -> LastContact | None:
        """The last meeting with the Center's clock, None before the first."""
        return laptop.last_contact(self.database)

    def today(self, day: date | None = None) -> Today:
        """The visits of a day (today's when none is named), what is unfinished, what is unsent."""
        day = day or self.clock.today()
        with self.database.reading() as connection:
            visits = households.visits_of_day(connection, day)
            unfinished = households.unfinished_visits(connection, day)
            cases = households.case_count(connection)
            is_by_hand = bool(beside.order_of(connection, day))
        return Today(day, visits, unfinished, self.count_waiting(), cases, is_by_hand)

    def cases(self, name: str = "") -> tuple[CaseLine, ...]:
        """The cases of this laptop by the head's name; name: only those with a member so called."""
        with self.database.reading() as connection:
            return households.case_lines(connection, self.clock.today(), name)

    def household_facts(self, case: str, visit: str | None = None) -> dict[str, Any]:
        """The household as the calculator reads it (docs/spec/household.md).

        visit: only what was answered or confirmed in this visit counts, beside who the members are.
        """
        file = self._file(case)[0]
        facts = household_facts(file.household, file.answers, file.rows, visit)
        facts.setdefault("region", "seoul")
        return facts

    def reasons_unknown(self, case: str) -> dict[str, str]:
        """Why facts are not known, by their path."""
        file = self._file(case)[0]
        return reasons_unknown(file.household, file.answers)

    def drafts(self, visit: str) -> tuple[KeptDraft, ...]:
        """What was being typed in a visit, the newest last."""
        with self.database.reading() as connection:
            return drafts.of_visit(connection, visit)

    def count_waiting(self) -> int:
        """Records with a change that the Center has not acknowledged."""
        return outbox.waiting_records(self.database)

    def receipt_counts(self, day: date | None = None) -> dict[str, Counts]:
        """Records by kind: written = sent + waiting + held; of one day, or ever."""
        return outbox.counts(self.database, day)

    def held_records(self) -> tuple[HeldRecord, ...]:
        """Records the Center keeps without having applied them, and why."""
        return outbox.held_records(self.database)

    def conflict_count(self) -> int:
        """Groups of which two or more differing records stand."""
        return outbox.conflict_count(self.database)

    def note_for_lock(self) -> None:
        """Put the few counts the locked screen shows where it can read them."""
        today = self.today()
        first = next((line.at for line in today.visits if line.at is not None), None)
        keep_lock_note(
            self.folder,
            counted_on=today.day.isoformat(),
            visits_today=len(today.visits),
            first_at=first.isoformat("minutes") if first else None,
            unsent=today.waiting,
        )
