"""A visit without its widgets: what is kept when, what counts."""

import pytest
from sqlalchemy import text

from core.casework.visit import VisitStage
from core.clock import FixedClock
from core.office.office import Office
from core.people.answer import Answer, Period, Source, State, given, given_between
from core.people.consent import ConsentKind
from core.people.person import Person
from core.record.kinds import HOUSEHOLD
from tests.helpers.builders import a_consent, a_person, a_visit
from tests.ui.visiting import (
    MEMBERSHIPS,
    SAVINGS,
    a_begun_visit,
    a_family,
    a_gated_visit,
    a_screen,
    again,
    of,
    reckon,
)
from ui.screens.visit.screen import VisitScreen
from ui.texts import Texts

PAY = "income.daily_wage"


def kept(office: Office, case: str, screen: VisitScreen, place: tuple[str, str]) -> Answer:
    """What the file holds of a place."""
    known = office.case(case).known(*place)
    assert known is not None
    assert known.visit == screen.visit
    return known.answer


# -- beginning ----------------------------------------------------------------------------------


def test_a_household_with_a_valid_consent_does_not_see_the_gate(office: Office) -> None:
    case, gated = a_gated_visit(office)
    office.give_consent(case, a_consent(office))
    screen = a_screen(office, gated.visit)
    assert screen.stage == "open"
    found = office.case(case).visit(screen.visit)
    assert found is not None
    assert found.stage is VisitStage.OPEN


def test_the_gate_stands_before_the_first_answer(office: Office) -> None:
    case, screen = a_gated_visit(office)
    assert screen.stage == "gate"
    assert office.case(case).visits[0].stage is VisitStage.PLANNED


def test_a_finished_visit_is_only_looked_at(office: Office) -> None:
    _, screen = a_begun_visit(office)
    screen.finish.save()
    assert again(office, screen).stage == "over"


# -- answering ----------------------------------------------------------------------------------


def test_a_finished_field_is_one_change_with_period_and_source(office: Office) -> None:
    case, screen = a_begun_visit(office)
    place = of(screen, 1, PAY)
    screen.press(place, "given")
    assert office.case(case).known(*place) is None
    screen.commit(place, "90~140")
    answer = kept(office, case, screen, place)
    assert (answer.between, answer.period) == ((900_000, 1_400_000), Period.MONTH)
    assert answer.source is Source.SAID


@pytest.mark.parametrize("state", ["none", "unknown", "later", "refused"])
def test_a_pressed_state_is_an_answer(office: Office, state: str) -> None:
    case, screen = a_begun_visit(office)
    screen.press(MEMBERSHIPS, state)
    assert kept(office, case, screen, MEMBERSHIPS).state is State(state)


def test_an_answer_is_taken_back_by_pressing_nothing(office: Office) -> None:
    case, screen = a_begun_visit(office)
    screen.press(MEMBERSHIPS, "none")
    screen.press(MEMBERSHIPS, "")
    assert kept(office, case, screen, MEMBERSHIPS).state is State.NOT_ASKED
    assert not screen.reader.count("debts").answered


def test_what_cannot_be_read_stays_a_draft_and_says_why(office: Office, texts: Texts) -> None:
    case, screen = a_begun_visit(office)
    place = of(screen, 1, PAY)
    screen.commit(place, "많이")
    assert office.case(case).known(*place) is None
    assert [draft.text for draft in office.drafts(screen.visit)] == ["많이"]
    line = screen.reader.line(place, screen.question(place), screen.typing)
    assert line.doubt is not None
    assert texts.of(line.doubt)


def test_a_birth_in_the_future_stops_its_field_only(office: Office, clock: FixedClock) -> None:
    case, screen = a_begun_visit(office)
    place = of(screen, 1, "birth_date")
    screen.commit(place, f"{clock.today().year + 1}-01-01")
    assert place in screen.typing.wrong
    assert office.case(case).answer(*place).value == "1980-05-02"
    screen.press(MEMBERSHIPS, "none")
    assert kept(office, case, screen, MEMBERSHIPS).state is State.NONE


def test_a_very_unlikely_amount_asks_back_and_one_press_mends_it(
    office: Office, texts: Texts
) -> None:
    case, screen = a_begun_visit(office)
    place = of(screen, 1, PAY)
    screen.commit(place, "1300")
    line = screen.reader.line(place, screen.question(place), screen.typing)
    assert line.doubt is not None
    assert texts.of(line.doubt) == "1,300만원이 맞나요?"
    assert [(code, texts.of(words)) for code, words in line.corrections] == [
        ("mend", "130만원으로"),
        ("keep", "맞습니다"),
    ]
    screen.settle_doubt(place, "mend")
    assert kept(office, case, screen, place).value == 1_300_000


def test_an_unlikely_amount_that_is_right_is_not_asked_about_again(office: Office) -> None:
    case, screen = a_begun_visit(office)
    place = of(screen, 1, PAY)
    screen.commit(place, "1300")
    screen.settle_doubt(place, "keep")
    line = screen.reader.line(place, screen.question(place), screen.typing)
    assert line.doubt is None
    assert kept(office, case, screen, place).value == 13_000_000


def test_the_rest_of_a_persons_income_is_none_at_one_press(office: Office) -> None:
    case, screen = a_begun_visit(office)
    son = of(screen, 1, PAY)
    screen.commit(son, "130")
    screen.press(of(screen, 1, "income.rent"), "later")
    screen.none_for_the_rest("income", son[0])
    file = office.case(case)
    assert file.answer(*son).value == 1_300_000
    assert file.answer(*of(screen, 1, "income.rent")).state is State.LATER
    assert file.answer(*of(screen, 1, "income.accident")).state is State.NONE
    assert file.known(*of(screen, 0, "income.accident")) is None


def test_a_list_said_to_exist_gets_its_first_row(office: Office) -> None:
    case, screen = a_begun_visit(office)
    screen.press((HOUSEHOLD, "property.vehicles"), "given")
    (row,) = office.case(case).rows_of("vehicle")
    screen.commit((row.id, "value"), "620")
    assert kept(office, case, screen, (row.id, "value")).value == 6_200_000


def test_what_is_received_is_pressed_on_and_off(office: Office) -> None:
    case, screen = a_begun_visit(office)
    place = (HOUSEHOLD, "receiving")
    screen.toggle(place, {"programme": "livelihood"})
    screen.toggle(place, {"programme": "medical_aid"})
    screen.toggle(place, {"programme": "livelihood"})
    assert kept(office, case, screen, place).value == ({"programme": "medical_aid"},)
    screen.toggle(place, {"programme": "medical_aid"})
    assert kept(office, case, screen, place).state is State.NONE


def test_an_earlier_answer_counts_when_it_is_confirmed(office: Office) -> None:
    case, first = a_begun_visit(office)
    first.commit(SAVINGS, "240")
    first.finish.save()
    visit = office.case(case).visits[0].id
    assert visit == first.visit
    second = a_screen(office, a_visit(office, case))
    assert second.sheet.answer(*SAVINGS).state is State.NOT_ASKED
    assert "financial" not in second.sheet.facts().get("property", {})
    line = second.reader.line(SAVINGS, second.question(SAVINGS), second.typing)
    assert line.earlier is not None
    second.confirm(SAVINGS)
    assert kept(office, case, second, SAVINGS).value == 2_400_000
    assert second.sheet.facts()["property"]["financial"] == 2_400_000


# -- sensitive ----------------------------------------------------------------------------------


def test_questions_on_health_wait_for_their_consent(office: Office) -> None:
    case, screen = a_begun_visit(office, sensitive=False)
    asked = {question.fact for _, question in screen.reader.places("family")}
    assert "disability" not in asked
    assert screen.reader.holds_back("family")
    screen.give_consent(a_consent(office, ConsentKind.SENSITIVE))
    place = of(screen, 0, "disability")
    screen.choose(place, "severe")
    assert kept(office, case, screen, place).value == "severe"


# -- nothing is kept ----------------------------------------------------------------------------


def everything(office: Office) -> dict[str, int]:
    """How many rows every table of the file has."""
    with office.database.reading() as connection:
        names = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'"))
        return {
            name: connection.execute(text(f'SELECT count(*) FROM "{name}"')).scalar_one()
            for name in names.scalars().all()
        }


def test_reckoning_only_writes_nothing_not_even_a_draft(office: Office) -> None:
    case, screen = a_gated_visit(office)
    before = everything(office)
    screen.only_reckon()
    place = of(screen, 1, PAY)
    screen.press(place, "given")
    screen.typed(place, "90~1")
    screen.keep_drafts()
    screen.commit(place, "90~140")
    screen.press(MEMBERSHIPS, "none")
    screen.add_member(a_person("다솜찬", "grandchild", "2011-06-15"))
    screen.keep_loose("finish/summary", "월세가 밀렸습니다.")
    screen.book.undo()
    reckon(screen)
    assert screen.panel.headline is not None
    assert everything(office) == before
    assert screen.sheet.answer(*MEMBERSHIPS).state is State.NONE
    assert {one.name for one in screen.sheet.household.members} == {""}
    assert office.case(case).visits[0].stage is VisitStage.PLANNED


def test_of_reckoning_only_the_attempt_without_consent_stays(office: Office) -> None:
    case, screen = a_gated_visit(office)
    screen.only_reckon()
    screen.commit(of(screen, 1, PAY), "130")
    screen.finish.save()
    file = office.case(case)
    assert [entry.value["outcome"] for entry in file.entries_of("visit_attempt")] == [33]
    assert file.entries_of("visit_report") == ()
    assert [entry.value["met"] for entry in file.entries_of("visit_attempt")] == [[]]
    assert file.known(*of(screen, 1, PAY)) is None


# -- drafts -------------------------------------------------------------------------------------


def test_a_draft_comes_back_into_its_field_after_a_crash(office: Office, texts: Texts) -> None:
    _, screen = a_begun_visit(office)
    place = of(screen, 1, PAY)
    screen.press(place, "given")
    screen.typed(place, "90~14")
    screen.keep_drafts()
    back = again(office, screen)
    assert back.typing.drafts == {place: "90~14"}
    assert (back.jump, back.member, back.section) == (place, place[0], "income")
    assert back.said is not None
    assert texts.of(back.said) == "쓰던 기록을 되살렸습니다"
    back.commit(place, "90~140")
    assert office.drafts(screen.visit) == ()
    assert back.sheet.answer(*place).between == (900_000, 1_400_000)


def test_an_answer_ends_the_draft_of_its_field(office: Office) -> None:
    _, screen = a_begun_visit(office)
    screen.typed(SAVINGS, "3")
    screen.keep_drafts()
    screen.commit(SAVINGS, "300")
    assert office.drafts(screen.visit) == ()
    assert again(office, screen).said is None


def test_typing_that_comes_to_what_stood_before_leaves_no_draft(office: Office) -> None:
    _, screen = a_begun_visit(office)
    screen.commit(SAVINGS, "300")
    screen.typed(SAVINGS, "3000")
    screen.keep_drafts()
    screen.typed(SAVINGS, "300")
    assert office.drafts(screen.visit) == ()
    assert not screen.has_unkept_typing


# -- moving -------------------------------------------------------------------------------------


def test_the_next_person_comes_round(office: Office) -> None:
    _, screen = a_begun_visit(office)
    first, second = (one.id for one in screen.sheet.household.members)
    assert screen.member == first
    screen.step_member(1)
    assert screen.member == second
    screen.step_member(1)
    assert screen.member == first
    screen.step_member(-1)
    assert screen.member == second


def test_a_path_of_the_estimate_leads_to_its_question(office: Office) -> None:
    _, screen = a_begun_visit(office)
    screen.go_to_fact(f"members[1].{PAY}")
    assert screen.jump == of(screen, 1, PAY)
    assert screen.section == "income"


def test_a_household_that_can_hardly_be_is_asked_about(office: Office, texts: Texts) -> None:
    old = a_person("나래뜰", "child", "1930-05-02")
    _, screen = a_begun_visit(office, a_person(), old)
    assert any("나래뜰" in texts.of(asked) for asked in screen.oddities)


def test_another_hand_is_seen_only_when_own_work_is_on_the_disk(office: Office) -> None:
    case, screen = a_begun_visit(office)
    office.answer(screen.visit, *SAVINGS, given(5_000_000))
    screen.heard({"another case"})
    assert screen.sheet.answer(*SAVINGS).state is State.NOT_ASKED
    screen.heard({case})
    assert screen.sheet.answer(*SAVINGS).value == 5_000_000


def test_days_and_a_days_pay_are_multiplied(office: Office) -> None:
    _, screen = a_begun_visit(office)
    place = of(screen, 1, PAY)
    assert screen.reckon_days(place, "13", "7~10") == "91~130"
    assert screen.reckon_days(place, "많이", "7") is None


def test_a_person_without_a_birth_date_is_asked_everything(office: Office) -> None:
    nobody_knows = Person("8c2b7d1e-0000-4000-8000-000000000001", name="라온빛")
    _, screen = a_begun_visit(office, a_family()[0], nobody_knows)
    facts = {question.fact for place, question in screen.reader.places("family")}
    assert {"marital", "work", "unable_to_work"} <= facts


def test_a_range_is_shown_again_as_it_was_typed(office: Office) -> None:
    _, screen = a_begun_visit(office)
    place = of(screen, 1, PAY)
    screen.commit(place, "약 120")
    line = screen.reader.line(place, screen.question(place), screen.typing)
    assert line.answer.between == given_between(1_080_000, 1_320_000).between
    assert line.text == "108~132"
