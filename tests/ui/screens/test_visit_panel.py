"""The estimate beside the form: what is shown, what is asked next, and that answering fills it."""

import pytest

from core.clock import FixedClock
from core.errors import Mistake
from core.office.office import Office
from core.people.answer import State
from core.record.kinds import HOUSEHOLD
from core.watch import Watch
from tests.helpers.builders import a_person
from tests.ui.visiting import SAVINGS, a_begun_visit, a_screen, of, reckon
from ui.screens.estimate_rows import row_of
from ui.screens.visit.screen import VisitScreen
from ui.texts import Texts

PAY = "income.daily_wage"
PENSION = "income.national_pension"


@pytest.fixture
def told(office: Office) -> VisitScreen:
    """A widow of 74 and her son on day labour; tenants; everything but a few facts told."""
    _, screen = a_begun_visit(office)
    for number, fact in ((0, "marital"), (1, "marital")):
        screen.choose(of(screen, number, fact), "widowed" if number == 0 else "divorced")
    screen.commit(of(screen, 0, PENSION), "21")
    screen.commit(of(screen, 1, PAY), "90~140")
    screen.choose((HOUSEHOLD, "home.tenure"), "monthly_rent")
    screen.commit((HOUSEHOLD, "home.deposit"), "1000")
    screen.commit((HOUSEHOLD, "home.monthly_rent"), "45")
    for section in screen.form.sections:
        for place, question in screen.reader.places(section):
            if screen.sheet.answer(*place).state is State.NOT_ASKED and question.fact != "debts":
                screen.press(place, "none")
    screen.choose(of(screen, 0, "relation"), "head")
    screen.choose(of(screen, 1, "relation"), "child")
    return screen


def test_before_an_amount_is_told_there_is_no_number(office: Office) -> None:
    _, screen = a_begun_visit(office)
    assert screen.panel.is_empty
    reckon(screen)
    assert screen.panel.is_empty
    screen.commit(of(screen, 1, PAY), "130")
    reckon(screen)
    assert not screen.panel.is_empty


def test_assumptions_are_counted_and_the_sound_range_stands_beside(told: VisitScreen) -> None:
    told.press(SAVINGS, "refused")
    reckon(told)
    headline = told.panel.headline
    assert headline is not None
    assert {one.fact for one in headline.assumptions} == {"property.financial", "debts"}
    assert headline.sound_low <= headline.low
    assert headline.high is not None
    assert headline.low <= headline.high


def test_a_refusal_is_named_as_such_in_the_assumptions(told: VisitScreen) -> None:
    told.press(SAVINGS, "refused")
    reckon(told)
    headline = told.panel.headline
    assert headline is not None
    assert {one.fact: one.why.value for one in headline.assumptions} == {
        "property.financial": "refused",
        "debts": "not_asked",
    }


def test_the_list_has_what_can_be_received_first_and_never_a_closed_programme(
    told: VisitScreen, texts: Texts
) -> None:
    reckon(told)
    names = [row.programme for row in told.panel.rows]
    assert "stepping_stone" not in names
    assert "medical_aid" in names
    found = [row.is_found for row in told.panel.rows]
    assert found == sorted(found, reverse=True)
    assert all(texts.of(row.title) and texts.of(row.amount) for row in told.panel.rows)


def test_programmes_counted_are_those_reckoned_without_the_closed(told: VisitScreen) -> None:
    reckon(told)
    assert told.panel.reckoned is not None
    assert told.panel.counted == len(told.panel.reckoned.estimate.reckoned) - 1


def test_what_is_being_typed_is_reckoned_before_it_is_an_answer(told: VisitScreen) -> None:
    place = of(told, 0, PENSION)
    reckon(told)
    before = told.panel.headline
    told.typed(place, "80")
    assert told.sheet.answer(*place).value == 210_000
    assert told.panel.is_behind
    reckon(told)
    assert told.panel.headline != before


def test_half_a_number_leaves_the_estimate_as_it_was(told: VisitScreen) -> None:
    reckon(told)
    before = told.panel.headline
    told.typed(of(told, 1, PAY), "90~")
    told.typed(of(told, 1, PAY), "~")
    reckon(told)
    assert told.panel.headline == before


def test_the_next_question_can_be_answered_in_place_and_fills_the_form(
    office: Office, told: VisitScreen
) -> None:
    place = of(told, 0, "korean")
    told.press(place, "")
    reckon(told)
    while told.panel.next is not None and told.panel.next.place != place:
        told.panel.skip()
    asked = told.panel.next
    assert asked is not None
    assert asked.options == ("given", "none", "unknown")
    told.answer_next("none")
    assert office.case(told.file.id).answer(*place).state is State.NONE


def test_skipped_answered_unknown_and_refused_questions_are_not_asked(told: VisitScreen) -> None:
    told.press(SAVINGS, "refused")
    reckon(told)
    asked = set()
    while (here := told.panel.next) is not None:
        assert here.place not in asked
        asked.add(here.place)
        told.panel.skip()
    assert SAVINGS not in asked
    assert of(told, 1, PAY) not in asked


def test_what_was_put_off_comes_when_nothing_else_is_left(told: VisitScreen) -> None:
    told.press((HOUSEHOLD, "debts"), "none")
    told.press(SAVINGS, "later")
    reckon(told)
    while told.panel.next is not None and told.panel.next.place != SAVINGS:
        told.panel.skip()
    assert told.panel.next is not None


def test_a_household_that_cannot_be_reckoned_says_which(office: Office, texts: Texts) -> None:
    two_heads = a_person("나래뜰", "head", "1980-05-02")
    _, screen = a_begun_visit(office, a_person(), two_heads)
    screen.commit(of(screen, 1, PAY), "130")
    work = screen.panel.work()

    with pytest.raises(Mistake) as caught:
        work(Watch())
    screen.panel.failed(caught.value)
    assert screen.panel.is_empty
    assert screen.panel.said is not None
    assert texts.of(screen.panel.said)


def test_a_new_year_without_figures_is_said(office: Office, clock: FixedClock) -> None:
    case, begun = a_begun_visit(office)
    begun.commit(of(begun, 0, PENSION), "21")
    clock.at = clock.at.replace(year=2031)
    screen = a_screen(office, begun.visit)
    reckon(screen)
    assert case == screen.file.id
    assert screen.panel.reckoned is not None
    badges = {row_of(result).badge for result in screen.panel.reckoned.estimate.results}
    assert "noFigures" in badges
