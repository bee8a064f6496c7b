"""The five standards on their screen, from answers of the form."""

import pytest

from core.casework import actions
from core.casework.wording import load_wording
from core.errors import Mistake
from core.office.office import Office
from core.people.answer import Answer, State, given, without
from core.record.kinds import HOUSEHOLD
from core.store.apply import Pen, write
from tests.helpers.builders import a_person
from tests.ui.visiting import a_begun_visit
from ui.screens.needs.standards import AreaRow, StandardsScreen
from ui.screens.visit.screen import VisitScreen
from ui.texts import Texts

WORDS = load_wording("ko")
RENTED = {
    "home.tenure": given("monthly_rent"),
    "home.monthly_rent": given(450_000),
    "home.deposit": given(10_000_000),
    "home.area_m2": given(33),
    "expenses.care": without(State.NONE),
    "care_minutes": given(10),
    "receiving": without(State.NONE),
}


@pytest.fixture
def visit(office: Office) -> VisitScreen:
    """Three people who rent; all their income is told: 210,000 and 900,000 won a month."""
    people = (
        a_person(),
        a_person("나래뜰", "child", "1980-05-02"),
        a_person("다솜찬", "grandchild", "2011-05-02"),
    )
    _, screen = a_begun_visit(office, *people)
    for fact, answer in RENTED.items():
        office.answer(screen.visit, HOUSEHOLD, fact, answer)
    asked = [one.fact for one in screen.form.of_section("income") if one.subject == "member"]
    incomes = [fact for fact in asked if fact.startswith("income.") and fact[-4:] != "kind"]
    members = screen.sheet.household.members
    nothing = without(State.NONE)
    office.answer_all(
        screen.visit, [(one.id, fact, nothing) for one in members for fact in incomes]
    )
    office.answer(screen.visit, members[0].id, "income.national_pension", given(210_000))
    office.answer(screen.visit, members[1].id, "income.daily_wage", given(900_000))
    for member in members:
        office.answer(screen.visit, member.id, "went_without_care", nothing)
        office.answer(screen.visit, member.id, "schooling_cut_for_money", nothing)
        office.answer(screen.visit, member.id, "cannot_learn", nothing)
    office.answer(screen.visit, members[2].id, "school", given("middle"))
    return screen


def shown(office: Office, visit: VisitScreen) -> dict[str, AreaRow]:
    screen = StandardsScreen(office, office.clock, visit.file.id, visit.visit)
    screen.took(screen.work())
    return {row.area: row for row in screen.rows(WORDS)}


def tell(office: Office, visit: VisitScreen, number: int, fact: str, answer: Answer) -> None:
    office.answer(visit.visit, visit.sheet.household.members[number].id, fact, answer)


def test_each_area_stands_where_its_answers_put_it(office: Office, visit: VisitScreen) -> None:
    rows = shown(office, visit)
    levels = {area: row.possible for area, row in rows.items()}
    assert levels == {
        "income": ("below_minimum",),
        "housing": ("below_minimum",),
        "care": ("decent_met",),
        "health": ("minimum_met",),
        "education": ("decent_met",),
    }


def test_what_is_missing_to_the_minimum_is_said_in_won(
    office: Office, visit: VisitScreen, texts: Texts
) -> None:
    rows = shown(office, visit)
    gap = rows["income"].gap
    assert gap is not None
    assert "604,892원" in texts.of(gap)  # 1,714,892 less 1,110,000
    assert rows["care"].gap is None
    screen = StandardsScreen(office, office.clock, visit.file.id, visit.visit)
    screen.took(screen.work())
    assert [row.area for row in screen.gaps(WORDS)] == ["income", "housing"]


def test_who_went_without_a_doctor_is_named(
    office: Office, visit: VisitScreen, texts: Texts
) -> None:
    tell(office, visit, 1, "went_without_care", given(("money",)))
    health = shown(office, visit)["health"]
    assert health.possible == ("below_minimum",)
    assert [texts.of(one) for one in health.beside] == ["나래뜰"]
    assert [texts.of(one) for one in health.measures] == ["돈이나 거리 때문에 병원에 못 감"]


def test_an_open_answer_is_to_be_checked_with_what_it_would_be(
    office: Office, visit: VisitScreen, texts: Texts
) -> None:
    tell(office, visit, 1, "income.unemployment", without(State.LATER))
    income = shown(office, visit)["income"]
    assert not income.is_known
    said = [texts.of(one) for one in income.beside]
    assert said[0] == "가정대로면 못 미침"
    assert "나래뜰 · 실업급여" in said[-1]
    assert income.act is not None
    assert (income.act.place, income.act.fact) == ("visit", "members[1].income.unemployment")


def test_a_finished_visit_leads_to_no_question(office: Office, visit: VisitScreen) -> None:
    tell(office, visit, 1, "income.unemployment", without(State.LATER))
    visit.finish.save()
    row = shown(office, visit)["housing"]
    assert not row.is_known
    assert row.act is None


def test_where_the_income_is_known_the_estimate_is_next(office: Office, visit: VisitScreen) -> None:
    act = shown(office, visit)["income"].act
    assert act is not None
    assert act.place == "estimate"


def test_minutes_and_size_have_no_none(office: Office, visit: VisitScreen) -> None:
    office.answer(visit.visit, HOUSEHOLD, "care_minutes", without(State.NONE))
    office.answer(visit.visit, HOUSEHOLD, "home.area_m2", without(State.NONE))
    rows = shown(office, visit)
    assert not rows["care"].is_known
    assert rows["care"].act is not None
    assert rows["care"].act.fact == "care_minutes"


def test_nobody_written_down_is_said(office: Office) -> None:
    case = _empty_case(office)
    screen = StandardsScreen(office, office.clock, case)
    with pytest.raises(Mistake) as wrong:
        screen.work()
    screen.failed(wrong.value.sentence)
    assert screen.said is not None
    assert screen.rows(WORDS) == ()


def _empty_case(office: Office) -> str:
    case = actions.new_id()
    place = {"district": "eunpyeong", "dong": "견본동", "registered": None, "actual": None}
    with office.database.writing() as connection:
        write(
            connection, Pen(office.clock, case), [actions.Act("case", case, "place", "new", place)]
        )
    return case
