"""Taking acts of a visit back and doing them once more: new changes, nothing forgotten."""

from core.office.office import Office
from core.people.answer import Answer, State
from tests.helpers.builders import a_person, a_visit
from tests.ui.visiting import (
    MEMBERSHIPS,
    SAVINGS,
    a_begun_visit,
    a_screen,
    again,
    of,
)
from ui.screens.visit.screen import VisitScreen

PAY = "income.daily_wage"


def kept(office: Office, case: str, screen: VisitScreen, place: tuple[str, str]) -> Answer:
    """What the file holds of a place."""
    known = office.case(case).known(*place)
    assert known is not None
    assert known.visit == screen.visit
    return known.answer


def test_undo_and_redo_are_new_changes(office: Office) -> None:
    case, screen = a_begun_visit(office)
    screen.commit(MEMBERSHIPS, "300")
    screen.commit(MEMBERSHIPS, "3000")
    assert screen.book.undo()
    assert kept(office, case, screen, MEMBERSHIPS).value == 3_000_000
    assert screen.book.redo()
    assert kept(office, case, screen, MEMBERSHIPS).value == 30_000_000
    assert screen.sheet.answer(*MEMBERSHIPS).value == 30_000_000
    assert not screen.book.redo()


def test_undo_of_a_confirmation_leaves_the_earlier_answer_unconfirmed(office: Office) -> None:
    case, first = a_begun_visit(office)
    first.commit(SAVINGS, "240")
    first.finish.save()
    screen = a_screen(office, a_visit(office, case))
    screen.confirm(SAVINGS)
    screen.book.undo()
    for shown in (screen, again(office, screen)):
        assert shown.sheet.answer(*SAVINGS).state is State.NOT_ASKED
        earlier = shown.sheet.earlier(*SAVINGS)
        assert earlier is not None
        assert earlier.value == 2_400_000


def test_undo_of_a_second_change_keeps_the_first_as_this_visits(office: Office) -> None:
    case, first = a_begun_visit(office)
    first.commit(SAVINGS, "240")
    first.finish.save()
    screen = a_screen(office, a_visit(office, case))
    screen.confirm(SAVINGS)
    screen.commit(SAVINGS, "250")
    screen.book.undo()
    assert again(office, screen).sheet.answer(*SAVINGS).value == 2_400_000


def test_undo_of_the_first_answer_asks_again(office: Office) -> None:
    _, screen = a_begun_visit(office)
    screen.press(MEMBERSHIPS, "none")
    screen.book.undo()
    assert screen.sheet.answer(*MEMBERSHIPS).state is State.NOT_ASKED
    assert again(office, screen).sheet.answer(*MEMBERSHIPS).state is State.NOT_ASKED


def test_a_removed_member_comes_back_with_the_answers(office: Office) -> None:
    case, screen = a_begun_visit(office)
    place = of(screen, 1, PAY)
    screen.commit(place, "130")
    screen.choose_member(place[0])
    screen.remove_member(place[0])
    assert len(office.case(case).household.members) == 1
    assert screen.member == screen.sheet.household.members[0].id
    screen.book.undo()
    assert kept(office, case, screen, place).value == 1_300_000
    screen.book.redo()
    assert len(office.case(case).household.members) == 1


def test_an_added_member_can_be_taken_back_and_added_again(office: Office) -> None:
    case, screen = a_begun_visit(office)
    screen.add_member(a_person("다솜찬", "grandchild", "2011-06-15"))
    assert screen.member == screen.sheet.household.members[2].id
    screen.book.undo()
    assert len(office.case(case).household.members) == 2
    screen.book.redo()
    assert [one.name for one in office.case(case).household.members][2] == "다솜찬"


def test_acts_of_before_a_restart_can_be_undone(office: Office) -> None:
    case, screen = a_begun_visit(office)
    screen.commit(MEMBERSHIPS, "300")
    back = again(office, screen)
    assert back.book.undo()
    assert back.sheet.answer(*MEMBERSHIPS).state is State.NOT_ASKED
    assert office.case(case).answer(*MEMBERSHIPS).state is State.NOT_ASKED
