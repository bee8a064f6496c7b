"""The place of needs: judging, and the standards beside it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

from core.clock import Clock
from core.office.office import Office
from ui.screens.lane import Lane
from ui.screens.needs.screen import NeedsScreen
from ui.screens.needs.standards import StandardsScreen
from ui.screens.visit.keeper import Keeper
from ui.screens.visit.screen import VisitScreen


class Refresh(Protocol):
    """Tells the other screens what moved."""

    def tell(self, topics: Iterable[str]) -> None:
        """These topics moved."""


class Tools(Protocol):
    """What the place needs of the kit."""

    @property
    def office(self) -> Office:
        """The open office."""

    @property
    def background(self) -> Lane:
        """The lane of writes."""

    @property
    def clock(self) -> Clock:
        """The clock."""

    @property
    def refresh(self) -> Refresh:
        """Who is told."""


@dataclass(frozen=True)
class NeedsPlace:
    """What the place shows: needs, crisis and checklist; the standards of the same household.

    is_of_visit: it was opened from the visit, to which the way back leads · key: under which it is
    held while something of it waits for the disk.
    """

    needs: NeedsScreen
    standards: StandardsScreen
    is_of_visit: bool
    key: str

    @property
    def keeper(self) -> Keeper:
        """What writes: of the visit, where one is under way."""
        return self.needs.keeper


def needs_place(
    tools: Tools,
    case: str,
    find: Callable[[str], VisitScreen | None],
    visit: str | None = None,
) -> NeedsPlace:
    """find: the screen of a visit, where the program holds one."""
    office, clock = tools.office, tools.clock
    needs = NeedsScreen(office, tools.background, clock, case, find, tools.refresh.tell, visit)
    standards = StandardsScreen(office, clock, case, needs.visit)
    return NeedsPlace(needs, standards, visit is not None, needs_key(case, visit))


def needs_key(case: str, visit: str | None) -> str:
    """The same for the same needs, opened from the same side."""
    return f"needs/{case}/{visit or ''}"
