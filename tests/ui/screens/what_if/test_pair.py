"""Two cases on the same open answers: the difference comes in pieces, narrower than bounds."""

from core.office.office import Office
from core.people.answer import State, given_between, without
from tests.helpers.builders import a_case, a_person, an_open_visit
from tests.ui.screens.what_if.conftest import OneByOne
from ui.screens.what_if.pair import LIVE, NOW
from ui.screens.what_if.screen import WhatIfScreen
from ui.training.caseload import id_of


def looked_at(office: Office, lane: OneByOne, case: str) -> WhatIfScreen:
    screen = WhatIfScreen(office, lane, office.clock, case)
    screen.start()
    lane.rest()
    return screen


def test_what_is_open_in_both_falls_out_of_the_difference(office: Office, lane: OneByOne) -> None:
    head, son = a_person("가온들"), a_person("나래뜰", "child", "1980-05-02")
    case = a_case(office, head, son)
    visit = an_open_visit(office, case)
    office.answer(visit, head.id, "income.private_pension", given_between(300_000, 900_000))
    office.answer(visit, son.id, "income.regular_wage", without(State.NONE))
    screen = looked_at(office, lane, case)
    key = f"{son.id}/income.regular_wage"
    screen.choose(key)
    screen.move(1_500_000)
    lane.rest()
    more = screen.pair.more
    assert more is not None
    assert more.gross_income == (1_500_000, 1_500_000)
    first, second = screen.sample_of(NOW), screen.sample_of(LIVE)
    assert first is not None
    assert second is not None
    low, high = more.total
    assert high is not None
    assert second.total[1] is None or high < second.total[1] - (first.total[0] or 0)
    assert low is None or low <= high
    assert not screen.pair.is_reckoning


def test_moving_the_slider_gives_up_the_difference_under_way(
    office: Office, lane: OneByOne
) -> None:
    screen = looked_at(office, lane, id_of("01"))
    screen.step(1)
    while screen.sample_of(LIVE) is None:
        lane.turn()
    before = screen.pair.is_reckoning
    screen.step(1)
    lane.rest()
    assert before or screen.pair.more is not None
    assert not screen.pair.is_reckoning


def test_nothing_is_worked_out_for_a_leaf_nobody_looks_at(office: Office, lane: OneByOne) -> None:
    screen = looked_at(office, lane, id_of("01"))
    screen.step(1)
    screen.stop()
    lane.rest()
    assert not screen.pair.is_reckoning
