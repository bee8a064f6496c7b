"""What the program holds: visits on the way, and all that was written and is not yet in the file.

What waits for room on the disk outlives its page, its dialog and the lock
(docs/decisions/0069-waiting-behind-the-lock.md).
"""

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Any, Protocol

from ui.screens.listeners import Listeners

if TYPE_CHECKING:
    from core.office.office import Office
    from ui.screens.visit.keeper import Keeper
    from ui.screens.visit.screen import VisitScreen


class Writer(Protocol):
    """A screen that writes by a keeper of its own: a note, what to mind, needs."""

    @property
    def keeper(self) -> "Keeper":
        """What writes."""


class KeptVisits:
    """One per window.

    behind_lock: the office that stays open behind the lock while answers wait, else None; set and
    taken in the lane of the database only · listeners: told when it came or went.
    """

    def __init__(self) -> None:
        self._visits: dict[str, VisitScreen] = {}
        self._writers: dict[str, Writer] = {}
        self.behind_lock: Office | None = None
        self.listeners = Listeners()

    def find(self, visit: str) -> "VisitScreen | None":
        """The screen of a visit that is held already: there is never a second one."""
        return self._visits.get(visit)

    def keep(self, screen: "VisitScreen") -> None:
        """Hold a visit until `let_go` finds that nobody needs it."""
        self._visits[screen.visit] = screen

    def hold(self, key: str, writer: Writer) -> None:
        """Hold who is about to write, until it is on the disk; key: the same for the same text."""
        self._writers[key] = writer

    def waiting(self, key: str) -> Any:
        """Who still writes under this key, to be shown again instead of a second one; or None."""
        writer = self._writers.get(key)
        return None if writer is None or writer.keeper.is_settled else writer

    def let_go(self, used: Collection[Any] = ()) -> None:
        """Forget the visits that are not in `used`, save those whose answers wait."""
        self._writers = {
            key: writer for key, writer in self._writers.items() if not writer.keeper.is_settled
        }
        self._visits = {
            visit: screen
            for visit, screen in self._visits.items()
            if screen in used or not screen.keeper.is_settled
        }

    def heard(self, topics: Iterable[str]) -> None:
        """Something in the store moved; a visit hears of it whether it is on screen or not."""
        for screen in tuple(self._visits.values()):
            screen.heard(topics)

    @property
    def are_settled(self) -> bool:
        """Whether all that was answered and written is on the disk; asked in any thread."""
        return all(keeper.is_settled for keeper in self._keepers())

    def try_again(self) -> None:
        """Write what waits, if there is room now."""
        for keeper in self._keepers():
            keeper.again()

    def _keepers(self) -> "list[Keeper]":
        held = (*tuple(self._visits.values()), *tuple(self._writers.values()))
        return [one.keeper for one in held]
