"""The visits the program holds: those on the way, and those whose answers are not yet in the file.

Answers that wait for room on the disk outlive their page and the lock
(docs/decisions/0069-waiting-behind-the-lock.md).
"""

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Any

from ui.screens.listeners import Listeners

if TYPE_CHECKING:
    from core.office.office import Office
    from ui.screens.visit.screen import VisitScreen


class KeptVisits:
    """One per window.

    behind_lock: the office that stays open behind the lock while answers wait, else None; set and
    taken in the lane of the database only · listeners: told when it came or went.
    """

    def __init__(self) -> None:
        self._visits: dict[str, VisitScreen] = {}
        self.behind_lock: Office | None = None
        self.listeners = Listeners()

    def find(self, visit: str) -> "VisitScreen | None":
        """The screen of a visit that is held already: there is never a second one."""
        return self._visits.get(visit)

    def keep(self, screen: "VisitScreen") -> None:
        """Hold a visit until `let_go` finds that nobody needs it."""
        self._visits[screen.visit] = screen

    def let_go(self, used: Collection[Any] = ()) -> None:
        """Forget the visits that are not in `used`, save those whose answers wait."""
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
        """Whether all that was answered is on the disk; may be asked in any thread."""
        return all(screen.keeper.is_settled for screen in tuple(self._visits.values()))

    def try_again(self) -> None:
        """Write what waits, if there is room now."""
        for screen in tuple(self._visits.values()):
            if screen.keeper.trouble is not None:
                screen.keeper.again()
