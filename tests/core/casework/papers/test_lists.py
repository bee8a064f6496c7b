"""The lists of the pack behind papers: every line is asked for by somebody, every paper sourced."""

from datetime import date
from pathlib import Path

import pytest

from core.casework.papers.bring import Got, load_bring, needed
from core.casework.papers.lines import filled, load_application
from core.casework.papers.places import load_apply
from core.casework.questions import Subject, load_form
from core.casework.sheet import Sheet
from core.casework.spec_facts import HOUSEHOLD_FACTS, MEMBER_FACTS, ROW_FACTS
from core.errors import PackError
from core.law.facts.programmes import LISTED
from core.people.answer import Answer, State, given, given_between, without
from core.people.household import Household
from core.people.person import Person
from core.record.kinds import HOUSEHOLD

DAY_MS = 1_790_000_000_000
ANNA = Person("a", "가온들", relation=given("head"))


def a_sheet(**told: Answer) -> Sheet:
    """A household of one; told: answers by fact, dots written as __; of the member: income."""
    listed = []
    for name, answer in told.items():
        fact = name.replace("__", ".")
        listed.append((ANNA.id if fact.startswith("income.") else HOUSEHOLD, fact, answer))
    return Sheet(Household("h", (ANNA,))).told(listed, DAY_MS)


# --- papers to bring ---------------------------------------------------------------------------


def test_every_paper_has_names_and_a_source_and_the_list_a_day() -> None:
    listed = load_bring()
    assert listed.as_of >= date(2026, 11, 21)
    for paper in listed.papers:
        assert set(paper.names) == {"ko", "en"}
        assert set(paper.notes) in ({"ko", "en"}, set())
        assert paper.source
    assert {paper.got for paper in listed.papers} == set(Got)


@pytest.mark.parametrize(
    ("tenure", "has_lease", "has_rent"),
    [
        (given("monthly_rent"), True, True),
        (given("jeonse"), True, False),
        (given("own"), False, False),
        (without(State.UNKNOWN), True, False),
        (without(State.REFUSED), True, False),
    ],
)
def test_the_lease_is_asked_for_where_the_home_is_rented_or_nobody_knows(
    tenure: Answer, has_lease: bool, has_rent: bool
) -> None:
    wanted = {one.paper.id for one in needed(load_bring(), a_sheet(home__tenure=tenure))}
    assert ("lease" in wanted, "rent_paid" in wanted) == (has_lease, has_rent)
    assert "identity_card" in wanted


@pytest.mark.parametrize(
    "flaw",
    ["source: ''", "got: stolen", "name: {ko: 가}", "standing: unverified", "price: 3"],
)
def test_a_flawed_paper_is_refused_by_its_name(tmp_path: Path, flaw: str) -> None:
    whole = {"got": "own", "name": "{ko: 가, en: A}", "standing": "confirmed", "source": "법"}
    name, _, value = flaw.partition(": ")
    body = ", ".join(f"{key}: {said}" for key, said in {**whole, name: value}.items())
    place = tmp_path / "papers.yaml"
    place.write_text(f"as_of: 2026-11-21\npapers:\n  - {{id: flawed, {body}}}\n")
    with pytest.raises(PackError) as refused:
        load_bring(place)
    assert refused.value.sentence.values["place"] == "forms/papers.yaml flawed"


def test_a_class_in_no_part_is_refused_by_its_name(tmp_path: Path) -> None:
    place = tmp_path / "application.yaml"
    group = "{id: flawed, part: secrets, of: member, title: 가, facts: [income.rent]}"
    place.write_text(f"as_of: 2026-11-21\nsource: 법\ngroups: [{group}]\n")
    with pytest.raises(PackError) as refused:
        load_application(place)
    assert refused.value.sentence.values["place"] == "forms/application.yaml flawed"


# --- where to apply ----------------------------------------------------------------------------


def test_every_place_to_apply_is_of_a_programme_and_has_a_source() -> None:
    places = load_apply()
    assert set(places) <= set(LISTED)
    assert all(place.source for place in places.values())
    assert places["livelihood"].is_dong
    assert not places["job_seeker_allowance"].is_dong


@pytest.mark.parametrize(
    "flaw",
    [
        "{at: dong, place: {ko: 가, en: A}, standing: single, source: 법}",
        "{at: elsewhere, standing: single, source: 법}",
        "{at: elsewhere, place: {ko: 가}, standing: single, source: 법}",
        "{at: moon, standing: single, source: 법}",
        "{at: dong, standing: single, source: ''}",
        "{at: dong, standing: single, source: 법, price: 3}",
    ],
)
def test_a_flawed_place_is_refused_by_its_programme(tmp_path: Path, flaw: str) -> None:
    place = tmp_path / "apply.yaml"
    place.write_text(f"as_of: 2026-11-21\nprogrammes:\n  livelihood: {flaw}\n")
    with pytest.raises(PackError) as refused:
        load_apply(place)
    assert refused.value.sentence.values["place"] == "forms/apply.yaml livelihood"


# --- lines of the forms ------------------------------------------------------------------------


def test_every_line_of_the_forms_is_a_fact_that_the_intake_asks() -> None:
    intake = load_form()
    known = {
        Subject.HOUSEHOLD: HOUSEHOLD_FACTS,
        Subject.MEMBER: MEMBER_FACTS,
        **{Subject(kind): facts for kind, facts in ROW_FACTS.items()},
    }
    for group in load_application().groups:
        for fact in group.facts:
            assert fact in known[group.subject]
            assert intake.question(group.subject, fact) is not None


def test_no_income_that_the_intake_asks_for_is_missing_from_the_forms() -> None:
    asked = {
        one.fact
        for one in load_form().questions
        if one.fact.startswith("income.") and one.kind.value == "won"
    }
    filled_in = {fact for group in load_application().groups for fact in group.facts}
    assert asked - filled_in == {"income.national_pension_a"}  # a part of the national pension


def lines(sheet: Sheet, group: str) -> list[tuple[str, Answer | None]]:
    groups = filled(load_application(), load_form(), sheet, ("income", "property", "debts"))
    found = next(one for one in groups if one.group.id == group)
    return [(line.fact, line.answer) for line in found.lines]


def test_nothing_asked_is_one_empty_line_and_never_zero() -> None:
    assert lines(a_sheet(), "earned") == [("", None)]


def test_what_was_told_stands_and_what_is_open_stays_empty() -> None:
    wage = given_between(900_000, 1_400_000)
    sheet = a_sheet(
        income__daily_wage=wage,
        income__regular_wage=without(State.NONE),
        income__public_work_wage=without(State.REFUSED),
    )
    assert lines(sheet, "earned") == [
        ("income.daily_wage", wage),
        ("income.public_work_wage", None),
    ]


def test_all_answered_with_none_is_one_line_that_says_none() -> None:
    told = {
        f"income__{name}": without(State.NONE)
        for name in ("daily_wage", "regular_wage", "public_work_wage")
    }
    assert lines(a_sheet(**told), "earned") == [("", without(State.NONE))]


def test_the_deposit_of_ones_own_home_has_no_line() -> None:
    sheet = a_sheet(home__tenure=given("own"), home__value=given(180_000_000))
    assert [fact for fact, _ in lines(sheet, "home")] == ["home.tenure", "home.value"]


def test_each_row_of_a_list_has_its_lines() -> None:
    sheet = a_sheet().with_row("debt", "d1").told([("d1", "balance", given(3_000_000))], DAY_MS)
    assert lines(sheet, "debt") == [
        ("kind", None),
        ("balance", given(3_000_000)),
        ("monthly_payment", None),
    ]


def test_a_list_nobody_asked_about_is_one_empty_line() -> None:
    assert lines(a_sheet(), "debt") == [("debts", None)]
    assert lines(a_sheet(debts=without(State.NONE)), "debt") == [("debts", without(State.NONE))]
