"""The door of a laptop on which reading is locked: the key fits, and yet nothing is shown.

By the Center, or because it was away too long. From here it is opened by contact or by a code that
a welfare manager reads out; unsent work stays and can be taken out sealed.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from core.clock import Clock, wall_ms
from core.errors import Mistake, StoreError
from core.office.laptop.guard import LaptopGuard
from core.record.spoken import ANSWER_SIGNS, as_heard, in_groups
from core.sentence import Sentence, say
from core.store import erasing, outbox
from core.store.center import lease
from core.store.center.lease import Days
from core.store.database import Database
from core.store.key.spoken import spoken_secret
from core.store.laptop import enrolment_of

if TYPE_CHECKING:
    from core.office.office import Office


class Door:
    """An open file that shows nothing. Close it, or open it to get the office.

    make: gives the office over the same file · held: the office stands behind the lock because
    answers wait for room on the disk; the file then stays open.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        days: Days,
        make: Callable[[], "Office"],
        *,
        held: bool = False,
    ) -> None:
        self.database = database
        self.days = days
        self._clock = clock
        self._make = make
        self._is_held = held

    @property
    def folder(self) -> Path:
        return self.database.path.parent

    @property
    def why(self) -> Sentence:
        """Why nothing is shown."""
        return why_shut(self.days)

    @property
    def guard(self) -> LaptopGuard:
        """For the Center's orders."""
        return LaptopGuard(self.database, self._clock)

    def number(self) -> str:
        """To be told the welfare manager; the same until it is answered."""
        return in_groups(lease.number(self.database))

    def waiting(self) -> int:
        """Records that the Center has not acknowledged."""
        return outbox.waiting_records(self.database)

    def open_by_answer(self, answer: str) -> "Office":
        """The office, for some days. Raises Mistake when it is not the answer to the number."""
        heard = as_heard(answer, ANSWER_SIGNS)
        enrolled = enrolment_of(self.database)
        key = enrolled.recovery_public_key
        fits = heard is not None and key is not None
        if not fits or not lease.open_by_answer(
            self.database,
            spoken_secret(enrolled.signing_key, key or b""),
            heard or "",
            wall_ms(self._clock),
        ):
            raise Mistake(say("door.wrong_answer"), "answer")
        return self.open_if_open()

    def open_if_open(self) -> "Office":
        """The office, when contact or code has opened it. Raises ReadingLocked when not."""
        self.days = lease.look(self.database, wall_ms(self._clock))
        if self.days.is_shut:
            raise ReadingLocked(self)
        return self._make()

    def finish_wipe(self) -> None:
        """The keys are gone: close the file and erase the rest.

        Raises OSError when the system holds on to a file; the next start tries again.
        """
        self.database.close()
        erasing.erase(self.folder)

    def close(self) -> None:
        """Back to the lock."""
        if not self._is_held:
            self.database.close()


class ReadingLocked(StoreError):
    """The key fits, but nothing may be shown now. door: what can be done about it; to be closed."""

    def __init__(self, door: Door) -> None:
        super().__init__(door.why)
        self.door = door


def why_shut(days: Days) -> Sentence:
    """Why reading is locked, in words."""
    if days.is_locked:
        return say("door.locked")
    if days.is_by_code:
        return say("door.code_over")
    return say("door.away", n=days.away)
