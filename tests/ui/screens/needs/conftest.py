"""A visit that goes on, and its screen of needs."""

from collections.abc import Callable, Iterable

import pytest

from core.office.office import Office
from tests.ui.visiting import AtOnce, a_begun_visit, nobody
from ui.screens.needs.screen import NeedsScreen
from ui.screens.visit.screen import VisitScreen


def unheld(_visit: str) -> VisitScreen | None:
    """No visit is on screen."""
    return None


@pytest.fixture
def visit(office: Office) -> VisitScreen:
    return a_begun_visit(office)[1]


@pytest.fixture
def screen(office: Office, visit: VisitScreen) -> NeedsScreen:
    """From the visit on screen."""
    return NeedsScreen(
        office, AtOnce(), office.clock, visit.file.id, lambda _visit: visit, nobody, visit.visit
    )


@pytest.fixture
def from_case(office: Office, visit: VisitScreen) -> Callable[[], NeedsScreen]:
    """From the case, as a program started anew finds it."""

    def made(tell: Callable[[Iterable[str]], None] = nobody) -> NeedsScreen:
        return NeedsScreen(office, AtOnce(), office.clock, visit.file.id, unheld, tell)

    return made
