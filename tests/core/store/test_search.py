"""Search finds names, places and words by two syllables, and never what has left."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, select

from core.casework import actions
from core.office.office import Office
from core.office.opening import unlock
from core.people.person import Person
from core.store import search, streams
from core.store.apply import Pen, write
from core.store.database import as_apply
from core.store.search import GRAM, Hit, hits, words_of
from core.store.streams import PulledFrame
from tests.helpers.builders import (
    PASSPHRASE,
    a_case,
    a_clock,
    a_person,
    a_visit,
    an_office,
)
from tests.ui.offices import send_all

OLD_FILE = Path(__file__).parents[2] / "oldfiles" / "0003"
DISTRICTS = {"은평구": "eunpyeong", "관악구": "gwanak"}


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = an_office(tmp_path / "laptop", a_clock())
    yield made
    made.database.close()


def found(office: Office, typed: str) -> list[Hit]:
    with office.database.reading() as connection:
        return list(hits(connection, words_of(typed, DISTRICTS)))


def kinds(office: Office, typed: str) -> list[str]:
    return [hit.kind for hit in found(office, typed)]


@pytest.mark.parametrize(
    "typed",
    [
        "가온들",
        "가온",
        "온들",
        "가",
        "들",
        "가오",
        "가온ㄷ",
        "ㄱㅇㄷ",
        "ㅇㄷ",
        "가온들 나래",
        " 나래뜰 ",
    ],
)
def test_a_member_is_found_by(office: Office, typed: str) -> None:
    case = a_case(office, a_person("가온들"), a_person("나래뜰", "spouse"))
    assert {(hit.kind, hit.case) for hit in found(office, typed)} == {("member", case)}


@pytest.mark.parametrize(
    "typed", ["온가", "가들", "나온", "ㄱㄷ", "가온들 다솜찬", "*", "가*", "[가]", "?", "가_"]
)
def test_a_member_is_not_found_by(office: Office, typed: str) -> None:
    a_case(office, a_person("가온들"))
    assert found(office, typed) == []


@pytest.mark.parametrize(
    "typed", ["견본동", "견본", "은평", "은평구", "견본로 1", "ㄱㅂㄷ", "eunp"]
)
def test_a_place_is_found_by(office: Office, typed: str) -> None:
    case = a_case(office, a_person("가온들"))
    assert found(office, typed) == [Hit("place", case, "")]


def test_another_district_is_not_found(office: Office) -> None:
    a_case(office)
    assert found(office, "관악") == []


@pytest.mark.parametrize("typed", ["010-0000-0001", "01000000001", "0000-0001", "0001"])
def test_who_called_is_found_by_the_number(office: Office, typed: str) -> None:
    case = a_case(office)
    assert found(office, typed) == [Hit("telephone", case, "")]


def test_words_of_notes_and_of_things_to_do_are_found(office: Office) -> None:
    case = a_case(office)
    note = office.write_note(case, "월세가 석 달 밀렸다고 함").made
    todo = office.add_todo(case, "월세 영수증 받기", date(2026, 12, 1)).made
    assert found(office, "월세") == [Hit("todo", case, todo), Hit("note", case, note)]
    assert kinds(office, "석 달") == ["note"]
    assert kinds(office, "ㅇㅅ") == []


def test_what_is_done_is_no_longer_found(office: Office) -> None:
    case = a_case(office)
    todo = office.add_todo(case, "영수증 받기").made
    office.end_todo(case, todo)
    assert found(office, "영수증") == []


def test_words_of_several_texts_meet_in_one_case(office: Office) -> None:
    first = a_case(office, a_person("가온들"))
    a_case(office, a_person("가온들"))
    office.write_note(first, "보청기를 새로 맞추심")
    assert {hit.case for hit in found(office, "가온들 보청기 견본동")} == {first}
    with office.database.reading() as connection:
        assert search.cases(connection, words_of("가온 보청", DISTRICTS)) == {first}


def test_names_come_before_places_and_notes(office: Office) -> None:
    case = a_case(office, a_person("견본들"))
    office.write_note(case, "견본 사진을 보여 드림")
    assert kinds(office, "견본") == ["member", "place", "note"]


def test_a_changed_name_is_found_and_the_old_one_is_not(office: Office) -> None:
    person = a_person("가온들")
    case = a_case(office, person)
    visit = a_visit(office, case)
    office.open_visit(visit, danger="쓰러져 계심")
    office.edit_member(visit, Person.from_groups(person.id, renamed(person), person.tie_json()))
    assert found(office, "가온") == []
    assert kinds(office, "다솜찬") == ["member"]
    office.undo(visit)
    assert kinds(office, "가온") == ["member"]
    office.remove_member(visit, person.id)
    assert found(office, "가온") == []


def renamed(person: Person) -> dict[str, object]:
    return {**person.who_json(), "name": "다솜찬"}


def test_a_case_that_leaves_leaves_the_index_empty(office: Office) -> None:
    case = a_case(office, a_person("가온들"))
    office.write_note(case, "월세가 밀렸다고 함")
    send_all(office)
    assert streams.leave(office.database, [case]) == (case,)
    with office.database.reading() as connection:
        for table in (GRAM, search.TEXT):
            assert connection.execute(select(func.count()).select_from(table)).scalar_one() == 0


def test_a_record_that_the_center_drops_is_no_longer_found(office: Office) -> None:
    case = a_case(office)
    note = office.write_note(case, "월세가 밀렸다고 함").made
    send_all(office)
    streams.absorb(office.database, PulledFrame(case, "case", 1, 9, [], drop=[note]))
    assert found(office, "월세") == []
    assert kinds(office, "견본") == ["place"]


def test_a_change_that_breaks_off_leaves_list_and_index_as_they_were(office: Office) -> None:
    case = a_case(office, a_person("가온들"))
    before = index(office)

    def break_off() -> None:
        with office.database.writing() as connection:
            write(connection, Pen(office.clock, case), actions.add_member_acts(a_person("나래뜰")))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        break_off()
    assert index(office) == before
    assert office.cases()[0].names == ("가온들",)


def test_an_older_file_has_its_index_once_it_is_open(tmp_path: Path) -> None:
    shutil.copytree(OLD_FILE, tmp_path / "old")
    opened = unlock(tmp_path / "old", PASSPHRASE, a_clock())
    try:
        assert {hit.kind for hit in found(opened, "나래")} == {"member"}
        assert {hit.kind for hit in found(opened, "견본")} == {"place"}
    finally:
        opened.database.close()


def test_the_index_made_again_is_the_same(office: Office) -> None:
    case = a_case(office, a_person("가온들"), a_person("나래뜰", "spouse"))
    office.write_note(case, "월세가 밀렸다고 함")
    before = index(office)
    with office.database.writing() as connection, as_apply(connection):
        search.renew_all(connection)
    assert index(office) == before


def index(office: Office) -> set[tuple[str, ...]]:
    with office.database.reading() as connection:
        wanted = select(search.TEXT.c.kind, search.TEXT.c.row, search.TEXT.c.text, GRAM.c.gram)
        joined = wanted.join(GRAM, GRAM.c.text == search.TEXT.c.id)
        return {tuple(row) for row in connection.execute(joined)}
