"""A visit hears what others wrote, on screen or not, and says which row they removed."""

from core.office.office import Office
from core.people.answer import given
from core.record.kinds import HOUSEHOLD
from tests.helpers.full_disk import fill_up, make_room
from tests.ui.offices import another_record
from tests.ui.visiting import SAVINGS, a_begun_visit
from ui.screens.visit.blocks import blocks_of
from ui.screens.visit.kept import KeptVisits
from ui.screens.visit.screen import VisitScreen

DEPOSIT = (HOUSEHOLD, "home.deposit")
CARS = (HOUSEHOLD, "property.vehicles")
BOTH = {10_000_000, 8_000_000}


def deposits(screen: VisitScreen) -> set[object]:
    known = screen.sheet.answers[DEPOSIT]
    return {known.answer.value, *(one.value for one in known.others)}


def deposit_of_the_center(office: Office, case: str) -> None:
    place = ("fact", f"{HOUSEHOLD}/home.deposit", "value")
    another_record(office, case, *place, given(8_000_000).to_json())


def test_a_visit_that_is_not_on_screen_hears_of_a_sync(office: Office) -> None:
    case, screen = a_begun_visit(office)
    visits = KeptVisits()
    visits.keep(screen)
    screen.commit(DEPOSIT, "1000")
    deposit_of_the_center(office, case)
    visits.heard({case})
    assert deposits(screen) == BOTH


def test_what_came_while_answers_waited_is_read_when_they_are_written(office: Office) -> None:
    case, screen = a_begun_visit(office)
    visits = KeptVisits()
    visits.keep(screen)
    screen.commit(DEPOSIT, "1000")
    deposit_of_the_center(office, case)
    fill_up(office)
    while screen.keeper.is_settled:
        amount = screen.sheet.answer(*SAVINGS).value or 0
        assert isinstance(amount, int)
        screen.commit(SAVINGS, str(amount // 10_000 + 1))
    visits.heard({case})
    assert deposits(screen) == {10_000_000}
    make_room(office)
    visits.try_again()
    assert deposits(screen) == BOTH


def test_visits_nobody_needs_are_let_go(office: Office) -> None:
    _, screen = a_begun_visit(office)
    visits = KeptVisits()
    visits.keep(screen)
    visits.let_go([screen])
    assert visits.find(screen.visit) is screen
    visits.let_go()
    assert visits.find(screen.visit) is None


def test_a_row_that_another_record_removed_is_marked(office: Office) -> None:
    case, screen = a_begun_visit(office)
    screen.press(CARS, "given")
    (car,) = screen.sheet.rows_of("vehicle")
    screen.commit((car.id, "cc"), "1999")
    another_record(office, case, "vehicle", car.id, "row", None)
    screen.heard({case})
    blocks = blocks_of(screen.reader, "property", screen.member, screen.typing)
    assert [one.target for one in blocks if one.is_disputed] == [car.id]
