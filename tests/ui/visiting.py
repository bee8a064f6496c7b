"""A visit for tests of screens and views: a real office, work done at once or in the lane."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from core.casework.case_file import Place
from core.office.office import Office
from core.people.consent import ConsentKind
from core.people.person import Person
from core.record.kinds import HOUSEHOLD
from core.watch import Watch
from tests.helpers.builders import a_case, a_consent, a_person, a_visit
from ui.screens.visit.screen import VisitScreen

T = TypeVar("T")
SAVINGS: Place = (HOUSEHOLD, "property.financial")
MEMBERSHIPS: Place = (HOUSEHOLD, "property.memberships")


class AtOnce:
    """A lane in which work is done while it is started."""

    def start(
        self,
        work: Callable[[Watch], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        certain: bool = False,
    ) -> Watch:
        watch = Watch()
        try:
            result = work(watch)
        except Exception as error:  # noqa: BLE001 - as the real lane, whatever it is
            failed(error)
        else:
            done(result)
        assert certain in {True, False}
        return watch


def nobody(_topics: Iterable[str]) -> None:
    """Nobody listens to what moved."""


def a_family() -> tuple[Person, Person]:
    return a_person(), a_person("나래뜰", "child", "1980-05-02")


def a_screen(office: Office, visit: str) -> VisitScreen:
    """The visit's screen, its writes done at once."""
    return VisitScreen(office, AtOnce(), office.clock, visit, nobody)


def a_gated_visit(office: Office, *people: Person) -> tuple[str, VisitScreen]:
    """(case, screen) of a visit without any consent yet."""
    case = a_case(office, *(people or a_family()))
    return case, a_screen(office, a_visit(office, case))


def a_begun_visit(
    office: Office, *people: Person, sensitive: bool = True
) -> tuple[str, VisitScreen]:
    """(case, screen) of a visit that goes on, with consents."""
    case = a_case(office, *(people or a_family()))
    visit = a_visit(office, case)
    consents = [a_consent(office)]
    if sensitive:
        consents.append(a_consent(office, ConsentKind.SENSITIVE))
    office.open_visit(visit, consents)
    return case, a_screen(office, visit)


def of(screen: VisitScreen, number: int, fact: str) -> Place:
    """The place of a member's fact."""
    return (screen.sheet.household.members[number].id, fact)


def reckon(screen: VisitScreen) -> None:
    """Work the estimate out now."""
    screen.panel.took(screen.panel.work()(Watch()))


def again(office: Office, screen: VisitScreen) -> VisitScreen:
    """The program was ended without a word and started anew: what the file alone knows."""
    return a_screen(office, screen.visit)
