"""Notes and what to mind: drafts that outlive the program, no 13-digit number, corrections."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.errors import Mistake
from core.office.office import Office
from core.office.opening import unlock
from core.office.visits import Attempt, Finish
from core.store import drafts
from tests.helpers.builders import PASSPHRASE, a_case, a_clock, a_visit, an_office, an_open_visit
from tests.ui.offices import another_record

NUMBER = "800502-1000000"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = an_office(tmp_path)
    yield opened
    opened.database.close()


def test_a_draft_is_there_after_the_program_was_killed(tmp_path: Path) -> None:
    office = an_office(tmp_path)
    case = a_case(office)
    office.type_note(case, "집주인이 이달 ㅁ")
    office.database.close()  # no lock, no leaving: as after a kill
    again = unlock(tmp_path, PASSPHRASE, a_clock())
    assert again.typed_note(case) == "집주인이 이달 ㅁ"
    again.database.close()


def test_the_draft_ends_with_the_note(office: Office) -> None:
    case = a_case(office)
    office.type_note(case, "집주인이")
    office.write_note(case, "집주인이 전화함")
    assert office.typed_note(case) == ""


def test_a_draft_of_a_note_outlives_the_end_of_its_visit(office: Office) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    office.type_note(case, "아직 쓰는 중", visit=visit)
    office.finish_visit(visit, Finish(Attempt(10)))
    assert office.typed_note(case) == "아직 쓰는 중"


def test_each_correction_has_a_draft_of_its_own(office: Office) -> None:
    case = a_case(office)
    note = office.write_note(case, "개가 있음").made
    office.type_note(case, "새 메모")
    office.type_note(case, "고치는 중", corrects=note)
    assert (office.typed_note(case), office.typed_note(case, note)) == ("새 메모", "고치는 중")


def test_a_number_of_thirteen_digits_is_in_no_draft_and_no_note(office: Office) -> None:
    case = a_case(office)
    office.type_note(case, f"번호는 {NUMBER}")
    office.type_caution(case, NUMBER)
    with office.database.reading() as connection:
        kept = [draft.text for draft in drafts.of_visit(connection, case)]
    assert kept == ["●●●●●●-●●●●●●●", "번호는 ●●●●●●-●●●●●●●"]
    for write in (office.write_note, office.set_caution):
        with pytest.raises(Mistake):
            write(case, NUMBER)


def test_without_consent_a_visit_keeps_no_draft_either(office: Office) -> None:
    case = a_case(office)
    with pytest.raises(Mistake):
        office.type_note(case, "…", visit=a_visit(office, case))


def test_only_the_newest_of_a_note_is_corrected(office: Office) -> None:
    case = a_case(office)
    first = office.write_note(case, "개가 있음").made
    office.write_note(case, "이웃집 개", corrects=first)
    for wrong in (first, "nothing"):
        with pytest.raises(Mistake):
            office.write_note(case, "고양이", corrects=wrong)


def test_a_note_is_about_a_member_of_the_household(office: Office) -> None:
    case = a_case(office)
    member = office.case(case).household.members[0].id
    office.write_note(case, "귀가 어두우심", about=member)
    assert office.case(case).entries_of("note")[0].value["about"] == member
    with pytest.raises(Mistake):
        office.write_note(case, "…", about="somebody")


def test_what_to_mind_is_told_on_today_and_keeps_the_telephone(office: Office) -> None:
    case = a_case(office)
    a_visit(office, case)
    office.type_caution(case, "마당에 개")
    office.set_caution(case, " 마당에 큰 개 ")
    reach = office.case(case).reach
    assert (reach.caution, reach.telephone) == ("마당에 큰 개", "010-0000-0001")
    assert [line.caution for line in office.today().visits] == ["마당에 큰 개"]
    assert office.typed_caution(case) == ""
    office.set_caution(case, "")
    assert office.case(case).reach.caution is None


def test_what_to_mind_chooses_between_no_two_telephones(office: Office) -> None:
    case = a_case(office)
    another_record(office, case, "case", case, "contact", {"telephone": "010-0000-0002"})
    with pytest.raises(Mistake):
        office.set_caution(case, "마당에 개")
    assert len(office.case(case).conflicts) == 1
