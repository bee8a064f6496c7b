"""Answers become facts for the calculator; unknown is never zero."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from core.casework.case_file import Known, ListRow, Place
from core.casework.known_facts import household_facts, reasons_unknown
from core.casework.spec_facts import HOUSEHOLD_FACTS, MEMBER_FACTS
from core.people.answer import Answer, State, given, given_between, without
from core.people.household import Household
from core.people.person import Person

HOUSE = Household("h", (Person("m1", "가온들"), Person("m2", "나래뜰")))
OPEN = [State.UNKNOWN, State.LATER, State.REFUSED]


def facts(
    answers: Mapping[Place, Answer | Known], *rows: ListRow, visit: str | None = None
) -> dict[str, Any]:
    known = {
        place: answer if isinstance(answer, Known) else Known(answer)
        for place, answer in answers.items()
    }
    return household_facts(HOUSE, known, rows, visit)


def test_what_was_never_asked_is_left_out() -> None:
    assert facts({}) == {"id": "h", "members": [{"id": "m1"}, {"id": "m2"}]}


def test_a_given_answer_is_its_value_in_its_place() -> None:
    found = facts(
        {("household", "home.deposit"): given(10_000_000), ("m2", "work"): given("daily")}
    )
    assert found["home"] == {"deposit": 10_000_000}
    assert found["members"][1] == {"id": "m2", "work": "daily"}


def test_a_range_is_between() -> None:
    found = facts({("m1", "income.daily_wage"): given_between(900_000, None)})
    assert found["members"][0]["income"] == {"daily_wage": {"between": [900_000, None]}}


@pytest.mark.parametrize("state", OPEN)
def test_an_open_answer_is_null_never_zero(state: State) -> None:
    answers: dict[Place, Answer | Known] = {
        ("household", fact): without(state) for fact in HOUSEHOLD_FACTS
    }
    answers |= {("m1", fact): without(state) for fact in MEMBER_FACTS}
    found = facts(answers)
    assert set(_leaves({key: found[key] for key in found if key not in ("id", "members")})) == {
        None
    }
    member = found["members"][0]
    assert set(_leaves({key: member[key] for key in member if key != "id"})) == {None}


def _leaves(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return [leaf for inner in value.values() for leaf in _leaves(inner)]
    return [value]


@pytest.mark.parametrize(
    ("fact", "value"),
    [
        ("income.rent", 0),
        ("worked_days_2y", 0),
        ("pregnant", False),
        ("disability", "none"),
        ("school", "none"),
        ("diagnoses", []),
        ("marital", None),
        ("birth_date", None),
    ],
)
def test_none_is_zero_no_empty_or_the_code_none(fact: str, value: object) -> None:
    member = facts({("m1", fact): without(State.NONE)})["members"][0]
    *path, last = fact.split(".")
    for name in path:
        member = member[name]
    assert member[last] == value


def test_hidden_answers_are_not_used() -> None:
    assert "home" not in facts({("household", "home.value"): without(State.NOT_APPLICABLE)})


# --- two records that differ


def differ(one: Answer, *others: Answer) -> Known:
    return Known(one, others)


@pytest.mark.parametrize(
    ("known", "value"),
    [
        (differ(given(10), given(30)), {"between": [10, 30]}),
        (differ(given(10), given_between(5, 20)), {"between": [5, 20]}),
        (differ(given(10), given_between(5, None)), {"between": [5, None]}),
        (differ(without(State.NONE), given(30)), {"between": [0, 30]}),
        (differ(given(10), given(10)), 10),
        (differ(given(10), without(State.REFUSED)), None),
        (differ(without(State.LATER), given(10)), None),
    ],
)
def test_a_differing_amount_lies_between_the_lowest_and_the_highest(
    known: Known, value: object
) -> None:
    assert facts({("household", "home.deposit"): known})["home"]["deposit"] == value


@pytest.mark.parametrize(
    ("known", "value"),
    [
        (differ(given(value=True), given(value=False)), None),
        (differ(given(value=True), without(State.NONE)), None),
        (differ(given(value=False), without(State.NONE)), False),
        (differ(given(value=True), without(State.UNKNOWN)), None),
    ],
)
def test_a_differing_yes_or_no_is_unknown(known: Known, value: object) -> None:
    assert facts({("household", "one_parent"): known})["one_parent"] is value


def test_a_differing_code_or_date_is_unknown() -> None:
    found = facts(
        {
            ("m1", "birth_date"): differ(given("1952-03-10"), given("1952-10-03")),
            ("m1", "school"): differ(given("high"), given("middle")),
        }
    )["members"][0]
    assert (found["birth_date"], found["school"]) == (None, None)


# --- what counts in a visit


def test_only_what_was_confirmed_in_the_visit_counts_beside_who_they_are() -> None:
    earlier, now = Known(given(1), visit="v1"), Known(given(2), visit="v2")
    found = facts(
        {
            ("household", "home.deposit"): earlier,
            ("household", "home.monthly_rent"): now,
            ("m1", "birth_date"): Known(given("1952-03-10"), visit="v1"),
            ("m1", "relation"): Known(given("head"), visit=None),
        },
        visit="v2",
    )
    assert found["home"] == {"monthly_rent": 2}
    assert found["members"][0] == {"id": "m1", "birth_date": "1952-03-10", "relation": "head"}


def test_outside_a_visit_all_counts() -> None:
    assert facts({("household", "debts"): Known(given(1), visit="v1")})["debts"] == 1


# --- lists with rows

CAR = ListRow("vehicle", "r1")
LIST: Place = ("household", "property.vehicles")


def test_no_cars_is_an_empty_list() -> None:
    assert facts({LIST: without(State.NONE)})["property"]["vehicles"] == []


def test_cars_said_to_exist_without_a_row_are_not_known() -> None:
    assert facts({LIST: given(value=True)})["property"]["vehicles"] is None


@pytest.mark.parametrize("state", OPEN)
def test_an_open_list_is_null_even_beside_rows(state: State) -> None:
    assert facts({LIST: without(state)}, CAR)["property"]["vehicles"] is None


def test_a_car_has_the_fields_that_are_known_the_others_null() -> None:
    found = facts({LIST: given(value=True), ("r1", "cc"): given(1_999)}, CAR)
    assert found["property"]["vehicles"] == [
        {"value": None, "cc": 1_999, "age_years": None, "kind": None, "use": None}
    ]


def test_rows_without_an_answer_to_the_list_count_too() -> None:
    found = facts({("r1", "cc"): given(1_999)}, CAR)
    assert found["property"]["vehicles"][0]["cc"] == 1_999


def test_a_list_confirmed_in_the_visit_brings_its_rows() -> None:
    answers: dict[Place, Answer | Known] = {
        LIST: Known(given(value=True), visit="v2"),
        ("r1", "cc"): Known(given(1_999), visit="v1"),
    }
    assert facts(answers, CAR, visit="v2")["property"]["vehicles"][0]["cc"] == 1_999


def test_an_obligor_without_a_relation_leaves_it_out() -> None:
    row = ListRow("obligor", "o1")
    found = facts({("household", "obligors"): given(value=True)}, row)["obligors"]
    assert found == [{"annual_income": None, "property": None}]


def test_whether_there_are_cars_differs_so_the_list_is_unknown() -> None:
    known = differ(given(value=True), without(State.NONE))
    assert facts({LIST: known}, CAR)["property"]["vehicles"] is None


# --- debts

DEBTS: Place = ("household", "debts")


def debt(row: str, **fields: Answer) -> dict[Place, Answer | Known]:
    return {(row, field): answer for field, answer in fields.items()}


def debts(answers: dict[Place, Answer | Known], *rows: str) -> Any:
    return facts({DEBTS: given(value=True), **answers}, *(ListRow("debt", row) for row in rows))[
        "debts"
    ]


def test_debts_said_as_one_sum_are_that_sum() -> None:
    assert facts({DEBTS: given(18_500_000)})["debts"] == 18_500_000
    assert facts({DEBTS: without(State.NONE)})["debts"] == 0


def test_recognised_debts_are_added() -> None:
    rows = debt("d1", balance=given(100), recognised=given(value=True)) | debt(
        "d2", balance=given_between(50, 70), recognised=given(value=True)
    )
    assert debts(rows, "d1", "d2") == {"between": [150, 170]}


def test_debts_that_are_not_recognised_do_not_count() -> None:
    rows = debt("d1", balance=given(100), recognised=given(value=True)) | debt(
        "d2", balance=given(900), recognised=without(State.NONE)
    )
    assert debts(rows, "d1", "d2") == 100


def test_a_debt_nobody_knows_to_be_recognised_counts_from_nothing_to_all() -> None:
    assert debts(debt("d1", balance=given(100)), "d1") == {"between": [0, 100]}


def test_a_debt_of_unknown_size_makes_the_sum_unknown() -> None:
    assert debts(debt("d1", recognised=given(value=True)), "d1") is None


def test_a_debt_without_upper_end_leaves_the_sum_without_one() -> None:
    rows = debt("d1", balance=given_between(100, None), recognised=given(value=True))
    assert debts(rows, "d1") == {"between": [100, None]}


def test_two_sums_of_debts_that_differ_are_between_them() -> None:
    row = ListRow("debt", "d1")
    assert facts({DEBTS: differ(given(5), given(9))}, row)["debts"] == {"between": [5, 9]}
    known = differ(given(5), without(State.REFUSED))
    assert facts({DEBTS: known}, row)["debts"] is None


def test_none_and_some_debts_are_between_nothing_and_their_sum() -> None:
    rows = debt("d1", balance=given(100), recognised=given(value=True))
    known = differ(given(value=True), without(State.NONE))
    found = facts({DEBTS: known, **rows}, ListRow("debt", "d1"))["debts"]
    assert found == {"between": [0, 100]}


def test_a_debt_that_one_removed_and_another_changed_counts_from_nothing_to_all() -> None:
    answers: dict[Place, Answer | Known] = {
        DEBTS: given(value=True),
        **debt("d1", balance=given(100), recognised=given(value=True)),
        **debt("d2", balance=given(40), recognised=given(value=True)),
    }
    rows = (ListRow("debt", "d1"), ListRow("debt", "d2", is_disputed=True))
    assert facts(answers, *rows)["debts"] == {"between": [100, 140]}


def test_a_car_that_one_removed_and_another_changed_leaves_the_list_unknown() -> None:
    there = {LIST: given(value=True), ("car", "cc"): given(1_999)}
    disputed = ListRow(CAR.kind, CAR.id, is_disputed=True)
    assert facts(there, disputed)["property"]["vehicles"] is None


def test_an_answer_of_this_visit_counts_though_another_record_differs() -> None:
    known = replace(differ(given(10), given(30)), visit="v2", also=("v1",))
    found = facts({("household", "home.deposit"): known}, visit="v1")
    assert found["home"]["deposit"] == {"between": [10, 30]}


def test_a_differing_balance_widens_the_sum() -> None:
    answers: dict[Place, Answer | Known] = {
        ("d1", "balance"): differ(given(100), given(300)),
        ("d1", "recognised"): given(value=True),
    }
    assert debts(answers, "d1") == {"between": [100, 300]}


# --- why


def test_why_a_fact_is_unknown_stands_by_its_path() -> None:
    known = {
        ("household", "debts"): Known(without(State.REFUSED)),
        ("m2", "income.accident"): Known(without(State.LATER)),
        ("m1", "school"): Known(given("high")),
        ("gone", "school"): Known(without(State.LATER)),
    }
    assert reasons_unknown(HOUSE, known) == {
        "debts": "refused",
        "members[1].income.accident": "later",
    }
