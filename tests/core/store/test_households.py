"""Today, the list of cases and one whole case, as the file holds them."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from core.casework.case_file import Known
from core.casework.visit import Plan, VisitStage
from core.office.office import Office
from core.office.visits import Attempt, Finish
from core.people.answer import State, given, without
from core.store import households, lists, outbox, registers, streams
from core.store.database import as_apply
from core.store.lists import LISTS
from core.store.registers import KeptHead
from core.store.streams import PulledFrame, PulledRow
from tests.helpers.builders import (
    a_case,
    a_clock,
    a_person,
    a_visit,
    an_office,
    an_open_visit,
)

DAY = a_clock().today()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = an_office(tmp_path, a_clock())
    yield opened
    opened.database.close()


def pulled(office: Office, case: str, row: PulledRow) -> None:
    streams.absorb(office.database, PulledFrame(case, "case", 0, row.version, [row]))


# --- today


def test_visits_stand_by_time_those_without_one_last(office: Office) -> None:
    for name, at in (("다솜찬", time(15)), ("가온들", time(9, 30)), ("나래뜰", None)):
        office.plan_visit(a_case(office, a_person(name)), Plan(DAY, at))
    assert [line.person for line in office.today().visits] == ["가온들", "다솜찬", "나래뜰"]


def test_a_line_says_what_is_needed_at_the_door(office: Office) -> None:
    case = a_case(office, a_person(), a_person("나래뜰", "child", "1980-05-02"))
    visit = an_open_visit(office, case)
    office.answer(visit, "household", "debts", without(State.LATER))
    office.type_draft(visit, "household/home.deposit", "1,0")
    line = office.today().visits[0]
    assert (line.person, line.size, line.dong, line.address) == ("가온들", 2, "견본동", "견본로 1")
    assert (line.has_consent, line.later, line.drafts) == (True, 1, 1)
    assert line.birth_date == date(1952, 3, 10)
    assert line.stage is VisitStage.OPEN


def test_an_unfinished_visit_of_another_day_is_not_forgotten(office: Office) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    tomorrow = office.today(DAY + timedelta(days=1))
    assert tomorrow.visits == ()
    assert [line.visit for line in tomorrow.unfinished] == [visit]
    assert office.today().unfinished == ()


def test_a_visit_finished_today_stays_on_the_page(office: Office) -> None:
    case = a_case(office)
    visit = office.plan_visit(case, Plan(DAY - timedelta(days=1))).made
    office.open_visit(visit, danger="쓰러져 계셨습니다.")
    office.finish_visit(visit, Finish(Attempt(10)))
    assert [line.stage for line in office.today().visits] == [VisitStage.FINISHED]


def test_the_next_act_is_the_open_visit_then_the_first_planned(office: Office) -> None:
    first = office.plan_visit(a_case(office, a_person("가온들")), Plan(DAY, time(9))).made
    second = a_visit(office, a_case(office, a_person("나래뜰")))
    assert office.today().next is not None
    assert office.today().next.visit == first  # type: ignore[union-attr]  # asserted above
    office.open_visit(second, danger="쓰러져 계셨습니다.")
    assert office.today().next.visit == second  # type: ignore[union-attr]  # asserted above
    assert office.today(DAY - timedelta(days=9)).next is not None


def test_nothing_to_do_has_no_next_act(office: Office) -> None:
    assert office.today().next is None


def test_a_finished_visit_is_received_when_the_center_has_it_all(office: Office) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    office.finish_visit(visit, Finish(Attempt(10)))
    assert office.today().visits[0].stage is VisitStage.FINISHED
    last = outbox.next_batch(office.database, 999, 10**9).changes[-1].seq
    outbox.acknowledge(office.database, last, [], 1_795_302_000_123)
    assert office.today().visits[0].stage is VisitStage.RECEIVED
    found = office.case(case).visit(visit)
    assert found is not None
    assert (found.stage, found.received_ms) == (VisitStage.RECEIVED, 1_795_302_000_123)


def test_a_visit_that_came_from_the_center_is_received(office: Office) -> None:
    case = a_case(office)
    value = {"stage": "finished", "began": None, "ended": "2026-11-20T15:00:00+09:00"}
    head = KeptHead("X.1.1", "set", value, (), 0, "u", "v9")
    pulled(office, case, PulledRow("visit", "v9", "stage", 1, (head,)))
    found = office.case(case).visit("v9")
    assert found is not None
    assert (found.stage, found.received_ms) == (VisitStage.RECEIVED, None)
    assert office.case(case).last_visit == found


# --- the list of cases


def test_cases_stand_by_name_and_are_found_by_any_members_name(office: Office) -> None:
    a_case(office, a_person("나래뜰"), a_person("다솜찬", "child", "1999-01-01"))
    a_case(office, a_person("가온들"))
    assert [line.person for line in office.cases()] == ["가온들", "나래뜰"]
    assert [line.person for line in office.cases("다솜")] == ["나래뜰"]
    assert office.cases("없는 이름") == ()


def test_a_line_knows_last_and_next_visit_crisis_and_conflicts(office: Office) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    coming = Plan(DAY + timedelta(days=7))
    office.answer(visit, "household", "debts", given(1))
    office.finish_visit(visit, Finish(Attempt(10, next_plan=coming), crisis_level="watch"))
    head = KeptHead("X.1.1", "set", given(2).to_json(), (), 0, "u", None)
    pulled(office, case, PulledRow("fact", "household/debts", "value", 1, (head,)))
    line = office.cases()[0]
    assert (line.last_visit, line.next_visit) == (DAY, coming.day)
    assert (line.crisis_level, line.conflicts, line.size) == ("watch", 1, 1)
    assert (line.stage, line.arrived) == ("open", date(2026, 11, 3))


def test_a_household_without_members_has_an_empty_name(office: Office) -> None:
    person = a_person()
    case = a_case(office, person)
    office.remove_member(an_open_visit(office, case), person.id)
    assert (office.cases()[0].person, office.cases()[0].size) == ("", 0)
    assert office.today().visits[0].person == ""


# --- one whole case


def test_differing_records_are_both_shown_and_neither_wins(office: Office) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    office.answer(visit, "household", "home.deposit", given(10))
    head = KeptHead("X.1.1", "set", given(30).to_json(), (), 0, "consultant-2", None)
    pulled(office, case, PulledRow("fact", "household/home.deposit", "value", 1, (head,)))
    file = office.case(case)
    known = file.known("household", "home.deposit")
    assert isinstance(known, Known)
    assert {known.answer.value, known.others[0].value} == {10, 30}
    (differing,) = file.conflicts
    assert {side.author for side in differing.sides} == {"consultant-1", "consultant-2"}
    assert office.household_facts(case)["home"]["deposit"] == {"between": [10, 30]}


def test_in_lists_both_addresses_and_numbers_stand_and_both_numbers_are_found(
    office: Office,
) -> None:
    case = a_case(office)
    a_visit(office, case)
    place = {"district": "eunpyeong", "dong": "견본동", "registered": None, "actual": "견본로 9"}
    contact = {"telephone": "010-0000-0099", "caution": "개", "preferred": None}
    for number, (group, value) in enumerate((("place", place), ("contact", contact)), start=1):
        head = KeptHead(f"X.1.{number}", "set", value, (), 0, "u", None)
        pulled(office, case, PulledRow("case", case, group, number, (head,)))
    (line,) = office.today().visits
    assert line.address == "견본로 9 / 견본로 1"
    assert line.telephone == "010-0000-0099 / 010-0000-0001"
    for typed in ("0000-0099", "0000-0001"):
        assert office.find_cases(typed, {}) == {case}


def test_one_field_that_differs_leaves_the_other_fields_of_its_group_alone(office: Office) -> None:
    person = a_person()
    case = a_case(office, person)
    other = person.who_json() | {"birth_date": given("1953-03-10").to_json()}
    head = KeptHead("X.1.1", "set", other, (), 0, "u", None)
    pulled(office, case, PulledRow("member", person.id, "who", 1, (head,)))
    member = office.household_facts(case)["members"][0]
    assert (member["birth_date"], member["sex"]) == (None, "f")


def test_a_car_removed_by_one_and_changed_by_another_is_shown_as_disputed(office: Office) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    row = office.add_row(visit, "vehicle", {"cc": given(1_999)}).made
    head = KeptHead("X.1.1", "del", None, ("X.9.9",), 0, "u", None)
    pulled(office, case, PulledRow("vehicle", row, "row", 1, (head,)))
    assert [(one.id, one.is_disputed) for one in office.case(case).rows] == [(row, True)]


def test_a_car_brought_back_is_disputed_by_nobody(office: Office) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    row = office.add_row(visit, "vehicle", {"cc": given(1_999)}).made
    office.remove_row(visit, "vehicle", row)
    office.bring_back(visit, "vehicle", row)
    assert [(one.id, one.is_disputed) for one in office.case(case).rows] == [(row, False)]


def test_two_who_differ_on_what_is_received_leave_the_case_readable(office: Office) -> None:
    """Its answer is a list of objects, which cannot be hashed."""
    case = a_case(office)
    visit = an_open_visit(office, case)
    mine = ({"programme": "livelihood"},)
    theirs = ({"programme": "housing_benefit"},)
    office.answer(visit, "household", "receiving", given(mine))
    head = KeptHead("X.1.1", "set", given(theirs).to_json(), (), 0, "u", None)
    pulled(office, case, PulledRow("fact", "household/receiving", "value", 1, (head,)))
    known = office.case(case).known("household", "receiving")
    assert known is not None
    assert {known.answer.value[0]["programme"], known.others[0].value[0]["programme"]} == {  # type: ignore[index]  # both are lists
        "livelihood",
        "housing_benefit",
    }
    assert office.household_facts(case).get("receiving") is None


def test_a_case_nobody_holds_is_no_case(office: Office) -> None:
    with office.database.reading() as connection:
        assert households.load_case(connection, "nobody") is None
        assert households.case_of_visit(connection, "nobody") is None


def test_the_lists_can_be_made_again_from_the_registers(office: Office) -> None:
    case = a_case(office, a_person(), a_person("나래뜰", "child", "1980-05-02"))
    visit = an_open_visit(office, case)
    office.answer(visit, "household", "debts", without(State.LATER))
    office.write_note(case, "이웃이 문을 열어 줌", visit)
    office.add_todo(case, "전화", DAY)

    def listed() -> list[set[tuple[object, ...]]]:
        with office.database.reading() as connection:
            return [{tuple(row) for row in connection.execute(table.select())} for table in LISTS]

    before = listed()
    assert all(before)
    with office.database.writing() as connection, as_apply(connection):
        for table in LISTS:
            connection.execute(table.delete().where(table.c.stream == case))
        rows: dict[tuple[str, str], list[registers.Kept]] = {}
        for kept in registers.load_rows(connection, case):
            rows.setdefault((kept.kind, kept.row), []).append(kept)
        lists.renew_rows(connection, case, rows)
    assert listed() == before


# --- what comes while a case is on screen


def arrives(office: Office, case: str, won: int, version: int, cid: str = "X.1.1") -> None:
    head = KeptHead(cid, "set", given(won).to_json(), (), 0, "consultant-2", None)
    pulled(office, case, PulledRow("fact", "household/home.deposit", "value", version, (head,)))


def deposits(office: Office, case: str) -> set[object]:
    known = office.case(case).known("household", "home.deposit")
    assert known is not None
    return {known.answer.value, *(other.value for other in known.others)}


def test_what_came_after_the_screen_was_filled_is_not_replaced(office: Office) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    office.case_of_visit(visit)
    arrives(office, case, 30, 1)
    office.answer(visit, "household", "home.deposit", given(10))
    assert deposits(office, case) == {10, 30}


def test_after_looking_again_the_answer_replaces_what_was_shown(office: Office) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    office.case_of_visit(visit)
    arrives(office, case, 30, 1)
    assert deposits(office, case) == {30}
    office.answer(visit, "household", "home.deposit", given(10))
    assert deposits(office, case) == {10}


def test_own_work_that_comes_back_is_no_surprise(office: Office) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    office.case_of_visit(visit)
    office.answer(visit, "household", "home.deposit", given(10))
    last = outbox.next_batch(office.database, 999, 10**9).changes[-1].seq
    outbox.acknowledge(office.database, last, [], 1_000)
    arrives(office, case, 10, 5, cid=f"L1.1.{last}")
    office.answer(visit, "household", "home.deposit", given(20))
    assert deposits(office, case) == {20}
    assert office.conflict_count() == 0


def test_a_removal_leaves_a_change_its_author_never_saw(office: Office) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    row = office.add_row(visit, "vehicle", {"cc": given(1_999)}).made
    office.case_of_visit(visit)
    value = {"cc": given(2_500).to_json()}
    head = KeptHead("X.1.1", "set", value, ("L1.1.1",), 0, "consultant-2", None)
    pulled(office, case, PulledRow("vehicle", row, "value", 1, (head,)))
    office.remove_row(visit, "vehicle", row)
    assert [(one.id, one.is_disputed) for one in office.case(case).rows] == [(row, True)]
