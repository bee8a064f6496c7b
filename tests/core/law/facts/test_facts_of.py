"""Answers become facts on a day: ages, who is left out, what stays open and with which cases."""

from datetime import date

import pytest

from core.errors import Mistake
from core.law.engine.bounds import highest, lowest
from core.law.engine.exact import Part
from core.law.engine.facts import MAYBE
from core.law.facts.ages import completed_years
from core.law.facts.answers import LARGEST_AMOUNT, Untold
from core.law.facts.household import facts_of
from core.law.facts.open_facts import KnownFacts, OpenFact, with_reasons
from core.law.household_format import read_household
from tests.helpers.law import EXAMPLE, a_household, a_member

DAY = date(2026, 11, 1)


def facts(content: object, day: date = DAY) -> KnownFacts:
    return facts_of(read_household(content), day, today=date(2026, 11, 21))


def open_fact(known: KnownFacts, path: str) -> OpenFact:
    return next(fact for fact in known.open_facts if fact.path == path)


@pytest.mark.parametrize(
    ("born", "age"), [("1961-11-01", 65), ("1961-11-02", 64), ("2026-11-01", 0), ("1964-02-29", 62)]
)
def test_age_is_counted_on_the_day(born: str, age: int) -> None:
    assert facts(a_household(members=[a_member(birth_date=born)])).values["age", 0] == age


def test_a_leap_day_is_reached_on_the_first_of_march() -> None:
    assert completed_years(date(2004, 2, 29), date(2026, 2, 28)) == 21
    assert completed_years(date(2004, 2, 29), date(2026, 3, 1)) == 22


def test_a_member_born_after_the_day_is_left_out_and_the_paths_stay() -> None:
    members = [a_member(), a_member(id="m2", birth_date="2026-11-02"), a_member(id="m3", sex=None)]
    known = facts(a_household(members=members))
    assert known.shape.persons == 2
    assert known.persons == (0, 2)


def test_a_birth_in_the_past_may_lie_after_an_earlier_day() -> None:
    members = [a_member(), a_member(id="m2", birth_date="2026-06-01")]
    assert facts(a_household(members=members), date(2024, 1, 1)).persons == (0,)


def test_a_birth_date_in_the_future_is_a_mistake_with_its_place() -> None:
    members = [a_member(), a_member(id="m2", birth_date="2062-03-10")]
    with pytest.raises(Mistake) as refused:
        facts(a_household(members=members))
    assert refused.value.field == "members[1].birth_date"


def test_what_nobody_told_is_open_by_cases_or_by_amount() -> None:
    known = facts({"members": [{"id": "m1"}]})
    assert len(open_fact(known, "home.tenure").cases) == 6
    assert open_fact(known, "members[0].korean").cases == (
        {("korean", 0): False},
        {("korean", 0): True},
    )
    assert known.values["korean", 0] is MAYBE
    debts = known.values["debts", 0]
    assert (lowest(debts), highest(debts)) == (0, None)  # type: ignore[arg-type] # an amount
    assert open_fact(known, "members[0].birth_date").high == 120


def test_unknown_obligors_are_none_or_within_every_limit_or_above() -> None:
    none, poor, rich = open_fact(facts(a_household(obligors=None)), "obligors").cases
    assert none == {("obligor_count", 0): 0, ("annual_income", 0): 0, ("property", 0): 0}
    assert poor == {**none, ("obligor_count", 0): 1}
    assert rich["annual_income", 0] == rich["property", 0] == LARGEST_AMOUNT


def test_unknown_vehicles_are_none_or_some_of_any_value() -> None:
    known = facts(a_household(property={"vehicles": None}))
    none, some = open_fact(known, "property.vehicles").cases
    assert (none["unlisted_vehicles", 0], none["vehicle_count", 0]) == (False, 0)
    assert some["unlisted_vehicles", 0] is True
    assert known.values["unlisted_vehicles", 0] is MAYBE


def test_a_span_that_was_told_is_open_without_a_reason() -> None:
    wage = open_fact(facts(EXAMPLE), "members[1].income.daily_wage")
    assert (wage.low, wage.high, wage.why) == (900_000, 1_400_000, None)


def test_the_form_may_know_why_a_fact_is_missing() -> None:
    known = facts(EXAMPLE)
    told = with_reasons(known.open_facts, {"one_parent": Untold.REFUSED})
    by_path = {fact.path: fact.why for fact in told}
    assert by_path["one_parent"] is Untold.REFUSED
    assert by_path["members[1].income.daily_wage"] is None


def test_leaving_care_gives_age_and_years_since() -> None:
    care = {"left_on": "2022-03-01", "years_in_care": 3}
    known = facts(a_household(members=[a_member(birth_date="2003-05-01", care_leaver=care)]))
    assert known.values["left_care", 0] is True
    assert known.values["age_when_left_care", 0] == 18
    assert known.values["years_since_leaving_care", 0] == 4


def test_what_is_received_today_is_told_to_the_member() -> None:
    receiving = [
        {"programme": "basic_pension", "member": "m1", "amount": 300_000},
        {"programme": "livelihood"},
    ]
    known = facts(a_household(receiving=receiving))
    assert known.values["receives_basic_pension", 0] is True
    assert known.values["received_basic_pension_monthly", 0] == 300_000
    assert known.values["receives_livelihood", 0] is True
    assert known.values["receives_disability_pension", 0] is False


def test_an_amount_received_that_nobody_told_is_open() -> None:
    receiving = [{"programme": "basic_pension", "member": "m1"}]
    assert open_fact(facts(a_household(receiving=receiving)), "receiving[0].amount").low == 0


def test_the_offices_judgement_is_open_and_nobody_is_asked() -> None:
    office = open_fact(facts(EXAMPLE), "office_finds_no_capacity")
    assert office.is_office
    assert len(office.cases) == 2


def test_the_income_year_ends_before_the_year_of_the_day() -> None:
    members = [a_member(birth_date="2007-12-31"), a_member(id="m2", birth_date="2026-03-01")]
    known = facts(a_household(members=members))
    assert known.values["age_at_income_year_end", 0] == 18
    assert known.values["age_at_income_year_end", 1] == -1


def test_of_members_born_on_one_day_the_first_listed_is_the_elder() -> None:
    born = ("2001-05-02", "2001-05-01", "2001-05-01")
    members = [a_member(id=f"m{place}", birth_date=day) for place, day in enumerate(born)]
    known = facts(a_household(members=members))
    youngest, elder, listed_later = (known.values["seniority_by_birth", it] for it in range(3))
    assert elder > listed_later > youngest  # type: ignore[operator] # amounts


def test_who_left_care_on_a_known_day_left_at_an_age_the_birth_date_tells() -> None:
    care = {"left_on": "2022-03-01", "years_in_care": 3}
    known = facts(a_household(members=[a_member(birth_date=None, care_leaver=care)]))
    born = open_fact(known, "members[0].birth_date")
    age = born.values(23, 23)["age_when_left_care", 0]
    assert (lowest(age), highest(age)) == (18, 19)  # type: ignore[arg-type] # an amount


def test_a_share_is_exact_and_an_unknown_one_lies_between_nothing_and_the_whole() -> None:
    told = a_household(members=[a_member(tax_year={"business_rate": "0.45"})])
    assert facts(told).values["tax_year_business_ratio", 0] == Part(9, 20)
    unknown = facts(a_household(members=[a_member(tax_year={"business_rate": None})]))
    share = unknown.values["tax_year_business_ratio", 0]
    assert (lowest(share), highest(share)) == (0, 1)  # type: ignore[arg-type] # an amount
    parts = open_fact(unknown, "members[0].tax_year.business_rate").values(45, 45)
    assert next(iter(parts.values())) >= Part(9, 20)  # type: ignore[operator] # an amount


@pytest.mark.parametrize("share", ["1.01", "45%", "-0.1", "1/0", "", "nan"])
def test_what_is_no_share_is_a_mistake_with_its_place(share: str) -> None:
    with pytest.raises(Mistake) as refused:
        facts(a_household(members=[a_member(tax_year={"business_rate": share})]))
    assert refused.value.field == "members[0].tax_year.business_rate"


def test_a_youth_allowance_received_today_is_told_to_the_member() -> None:
    receiving = [{"programme": "seoul_youth_allowance", "member": "m1"}]
    known = facts(a_household(receiving=receiving))
    assert known.values["receives_seoul_youth_allowance", 0] is True
    assert facts(a_household(receiving=None)).values["receives_seoul_youth_allowance", 0] is MAYBE
