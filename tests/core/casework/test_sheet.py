"""A sheet in memory: what counts in this visit, acts that give a new sheet, nothing kept."""

from core.casework.case_file import CaseFile, Known, ListRow, Place
from core.casework.sheet import Sheet
from core.people.answer import NOT_ASKED, State, given, without
from core.people.household import Household
from core.people.person import Person

HEAD = Person("m1", "가온들", relation=given("head"), birth_date=given("1952-03-10"))
CHILD = Person("m2", "나래뜰", relation=given("child"))
HOUSE = Household.of("h", [HEAD, CHILD])
DEPOSIT: Place = ("household", "home.deposit")


def sheet(answers: dict[Place, Known] | None = None, visit: str | None = "v2") -> Sheet:
    return Sheet.of(CaseFile("h", HOUSE, answers=answers or {}), visit or "")


def test_an_earlier_answer_is_offered_and_counts_when_confirmed() -> None:
    before = sheet({DEPOSIT: Known(given(10), visit="v1")})
    assert before.answer(*DEPOSIT) == NOT_ASKED
    assert before.earlier(*DEPOSIT) == given(10)
    assert "home" not in before.facts()
    after = before.told([(*DEPOSIT, given(10))], 1)
    assert (after.answer(*DEPOSIT), after.earlier(*DEPOSIT)) == (given(10), None)
    assert after.facts()["home"] == {"deposit": 10}


def test_an_earlier_unknown_is_no_offer() -> None:
    assert sheet({DEPOSIT: Known(without(State.LATER), visit="v1")}).earlier(*DEPOSIT) is None
    assert sheet().earlier(*DEPOSIT) is None


def test_who_they_are_stands_from_visit_to_visit() -> None:
    kept = sheet({("m1", "birth_date"): Known(HEAD.birth_date, visit="v1")})
    assert kept.answer("m1", "birth_date") == HEAD.birth_date


def test_differing_records_are_told() -> None:
    kept = sheet({DEPOSIT: Known(given(10), (given(30),), visit="v2")})
    assert kept.others(*DEPOSIT) == (given(30),)
    assert kept.others("household", "debts") == ()


def test_the_old_sheet_stays_as_it_was() -> None:
    before = sheet()
    before.told([(*DEPOSIT, given(10))], 1)
    assert before.answer(*DEPOSIT) == NOT_ASKED


def test_a_tie_told_changes_the_person_too() -> None:
    after = sheet().told([("m2", "birth_date", given("1980-05-02"))], 1)
    assert after.household.member("m2").birth_date == given("1980-05-02")


def test_people_come_and_go_with_their_answers() -> None:
    third = Person("m3", "다솜찬", relation=given("grandchild"))
    more = sheet().with_person(third, 1).told([("m3", "school", given("middle"))], 2)
    assert more.facts()["members"][2]["school"] == "middle"
    fewer = more.without_person("m3")
    assert [who.id for who in fewer.household.members] == ["m1", "m2"]
    assert fewer.answer("m3", "school") == NOT_ASKED


def test_rows_come_and_go_with_their_answers() -> None:
    more = sheet().with_row("vehicle", "r1").told([("r1", "cc", given(1_999))], 1)
    assert more.rows_of("vehicle") == (ListRow("vehicle", "r1"),)
    assert more.facts()["property"]["vehicles"][0]["cc"] == 1_999
    fewer = more.without_row("r1")
    assert fewer.rows == ()
    assert fewer.answer("r1", "cc") == NOT_ASKED


def test_without_consent_there_are_no_names_and_yet_an_estimate() -> None:
    bare = Sheet.nameless(HOUSE)
    assert [who.name for who in bare.household.members] == ["", ""]
    assert "가온들" not in str(bare)
    told = bare.told([("m1", "income.rent", given(5))], 1)
    assert told.facts()["members"][0]["income"] == {"rent": 5}
    assert told.facts()["members"][0]["relation"] == "head"


def test_only_what_was_asked_in_this_visit_has_a_reason() -> None:
    kept = sheet(
        {
            DEPOSIT: Known(without(State.REFUSED), visit="v2"),
            ("household", "debts"): Known(without(State.LATER), visit="v1"),
        }
    )
    assert kept.reasons() == {"home.deposit": "refused"}


def test_a_path_of_the_estimate_finds_its_field() -> None:
    kept = sheet().with_row("vehicle", "r1")
    assert kept.place_of("home.deposit") == DEPOSIT
    assert kept.place_of("members[1].income.rent") == ("m2", "income.rent")
    assert kept.place_of("property.vehicles[0].cc") == ("r1", "cc")
    for path in ("members[9].work", "pets[0].name", "members[x].work"):
        assert kept.place_of(path) is None
