"""The day beyond its visits: what to see to in the whole caseload, and the order set by hand."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from core.casework.alerts.alert import Alert, AlertKind, by_danger
from core.casework.alerts.deadlines import Deadlines, deadlines_on
from core.casework.alerts.foreseen import MONTHS, lines_of, packed
from core.casework.alerts.of_case import alerts_of
from core.casework.alerts.steps import step_act
from core.casework.today import NewCase
from core.errors import Mistake
from core.law.pack import shipped_pack
from core.office.base import Changes
from core.office.reading import Reading
from core.office.reckoning import Reckoning
from core.store import beside, caseload, packs
from core.version import VERSION

TODAY: Final = frozenset({"today"})


class Day(Reading, Reckoning):
    """Verbs of the day."""

    def alerts(self) -> tuple[Alert, ...]:
        """What to see to, by danger and day; for the lane: it reads the whole caseload.

        Of benefits it tells what was foreseen so far (`foresee`).
        """
        day = self.clock.today()
        with self.database.reading() as connection:
            cases = caseload.watched_cases(connection, day, self.basis)
        deadlines = self._deadlines(day)
        return by_danger(alert for case in cases for alert in alerts_of(case, day, deadlines))

    def _deadlines(self, day: date) -> Deadlines | None:
        """Those of the pack in use; a pack older than they are leaves those of the program."""
        found = deadlines_on(self.estimator().pack.figures, day)
        return found or deadlines_on(shipped_pack().figures, day)

    def new_cases(self, most: int) -> tuple[tuple[NewCase, ...], int]:
        """Cases never visited and not planned, the newest first; and how many there are."""
        with self.database.reading() as connection:
            return caseload.new_cases(connection, most)

    @property
    def basis(self) -> str:
        """With what benefits are foreseen: this month's, by this pack and these rules."""
        month = self.clock.today().isoformat()[:7]
        return f"{month}/{packs.newest_serial(self.database)}/{VERSION}"

    def unforeseen(self) -> tuple[str, ...]:
        """Cases whose calendar of benefits is not reckoned yet, or no longer stands."""
        with self.database.reading() as connection:
            return beside.unforeseen(connection, self.basis)

    def foresee(self, case: str) -> bool:
        """Reckon the coming months of one case and keep what is worth telling; for the lane.

        False when a record changed meanwhile: it is reckoned again another time.
        """
        from core.law.calendar.calendar import calendar_of

        basis = self.basis
        with self.database.reading() as connection:
            before = beside.mark(connection, case)
        try:
            facts = self.household_facts(case)
            calendar = calendar_of(self.estimator(), facts, self.clock.today(), months=MONTHS)
            body = packed(lines_of(calendar))
        except Mistake:
            body = packed(())  # a household of which too little is known has no calendar
        with self.database.writing() as connection:
            if beside.mark(connection, case) != before:
                return False
            beside.keep_foreseen(connection, case, basis, body)
        return True

    def order_day(self, visits: Sequence[str]) -> Changes:
        """Today's visits stand in this order on this laptop; no record of a case."""
        with self.database.writing() as connection:
            beside.keep_order(connection, self.clock.today(), visits)
        return Changes(TODAY, 0)

    def end_step(self, case: str, step: AlertKind, text: str) -> Changes:
        """A step of case management is done. text: its name, for the list of things done."""
        return self._write(case, [step_act(case, step, text)])
