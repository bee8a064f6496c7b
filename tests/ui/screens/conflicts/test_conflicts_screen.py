"""Deciding between records in words: nothing chosen in advance, evidence, hint, decide again."""

from typing import Any

import pytest

from core.casework.wording import load_wording
from core.errors import Mistake
from core.office.office import Office
from core.people.answer import Source, given
from core.record.kinds import HOUSEHOLD, ROW_GROUP
from tests.helpers.builders import a_case, a_person, an_open_visit
from tests.ui.offices import another_record
from ui.screens.conflicts.choice import BOTH
from ui.screens.conflicts.line import Key, Line
from ui.screens.conflicts.screen import ConflictsScreen
from ui.texts import Texts

DEPOSIT = ("fact", f"{HOUSEHOLD}/home.deposit", "value", "")


def screen_of(office: Office, case: str) -> ConflictsScreen:
    return ConflictsScreen(office, case, load_wording("ko"))


def contact(**changed: Any) -> dict[str, Any]:
    return {"telephone": "010-0000-0001", "caution": None, "preferred": None} | changed


def two_deposits(office: Office) -> str:
    case = a_case(office)
    visit = an_open_visit(office, case)
    office.answer(visit, HOUSEHOLD, "home.deposit", given(10_000_000, Source.PAPER_SEEN))
    another_record(office, case, *DEPOSIT[:3], given(8_000_000, Source.OFFICE).to_json())
    return case


def line_of(screen: ConflictsScreen, key: Key) -> Line:
    return next(line for line in screen.lines if line.key == key)


def test_an_amount_shows_both_sides_with_evidence_and_nothing_is_chosen(
    office: Office, texts: Texts
) -> None:
    screen = screen_of(office, two_deposits(office))
    (line,) = screen.lines
    assert texts.of(line.item) == "보증금·전세금"
    assert [texts.of(side.said) for side in line.sides] == ["1,000만원", "800만원"]
    assert [side.whose for side in line.sides] == ["mine", "center"]
    assert texts.of(line.sides[0].known) == "11월 24일 09:12 · 나 · 서류"
    assert texts.of(line.sides[1].known) == "11월 23일 09:12 · 센터 · 기관"
    assert (line.choice, texts.of(line.result)) == (None, "골라 주세요")
    assert (screen.chosen_count, screen.ready_count) == (0, 0)
    assert screen.settle() is None


def test_a_chosen_side_stands_and_the_other_stays_in_the_history(
    office: Office, texts: Texts
) -> None:
    case = two_deposits(office)
    screen = screen_of(office, case)
    screen.choose(DEPOSIT, 1)
    assert texts.of(line_of(screen, DEPOSIT).result) == "800만원"
    screen.settle()
    assert screen.lines == ()
    assert office.case(case).answer(HOUSEHOLD, "home.deposit").value == 8_000_000
    ((spot, item, by),) = screen.decided
    assert (spot, texts.of(item)) == (DEPOSIT[:3], "보증금·전세금")
    assert texts.of(by) == "나 · 11월 24일 09:12"


def test_a_decision_is_made_again_from_its_sides(office: Office, texts: Texts) -> None:
    case = two_deposits(office)
    screen = screen_of(office, case)
    screen.choose(DEPOSIT, 1)
    screen.settle()
    screen.choose_again(DEPOSIT[:3])
    (line,) = screen.lines
    assert (line.is_again, line.choice) == (True, None)
    assert [texts.of(side.said) for side in line.sides] == ["1,000만원", "800만원"]
    assert screen.decided == ()
    screen.choose(DEPOSIT, 0)
    screen.settle()
    assert office.case(case).answer(HOUSEHOLD, "home.deposit").value == 10_000_000


def test_something_else_is_written_and_read_as_an_amount(office: Office) -> None:
    case = two_deposits(office)
    screen = screen_of(office, case)
    with pytest.raises(Mistake):
        screen.write_anew(DEPOSIT, "많이")
    screen.write_anew(DEPOSIT, "800~1,000")
    screen.settle()
    answer = office.case(case).answer(HOUSEHOLD, "home.deposit")
    assert answer.between == (8_000_000, 10_000_000)


def test_numbers_that_were_swapped_are_seen_and_stay_masked(office: Office, texts: Texts) -> None:
    case = a_case(office)
    another_record(office, case, "case", case, "contact", contact(telephone="010-0000-0010"))
    screen = screen_of(office, case)
    (line,) = screen.lines
    assert [texts.of(side.said) for side in line.sides] == ["010-••••-0001", "010-••••-0010"]
    assert line.hint is not None
    assert "자리만 바뀌어" in texts.of(line.hint)
    assert line.choice is None
    screen.show_numbers()
    (line,) = screen.lines
    assert texts.of(line.sides[1].said) == "010-0000-0010"
    assert [one.value["what"] for one in office.case(case).entries_of("access")] == ["telephone"]
    screen.mask_again()
    assert texts.of(screen.lines[0].sides[1].said) == "010-••••-0010"


def test_free_texts_both_stand_and_a_telephone_waits_beside_them(office: Office) -> None:
    case = a_case(office)
    office.set_caution(case, "개가 있음")
    theirs = contact(telephone="010-0000-0099", caution="계단이 가파름")
    another_record(office, case, "case", case, "contact", theirs)
    screen = screen_of(office, case)
    telephone, caution = (("case", case, "contact", field) for field in ("telephone", "caution"))
    assert line_of(screen, caution).choice is BOTH
    assert screen.both(caution) == ("개가 있음", "계단이 가파름")
    assert (screen.chosen_count, screen.ready_count) == (1, 0)
    screen.write_anew(telephone, "010 0000 0077")
    assert screen.ready_count == 2
    screen.settle()
    reach = office.case(case).reach
    assert (reach.telephone, reach.caution) == ("010-0000-0077", "개가 있음\n계단이 가파름")


def test_a_number_that_is_none_is_refused_in_words(office: Office) -> None:
    case = a_case(office)
    another_record(office, case, "case", case, "contact", contact(telephone="010-0000-0099"))
    screen = screen_of(office, case)
    with pytest.raises(Mistake) as refused:
        screen.write_anew(("case", case, "contact", "telephone"), "12")
    assert refused.value.sentence.key == "contact.telephone_wrong"


def test_all_of_one_column_is_chosen_at_once(office: Office) -> None:
    case = two_deposits(office)
    another_record(office, case, "case", case, "contact", contact(telephone="010-0000-0099"))
    screen = screen_of(office, case)
    screen.choose_all(1)
    assert {line.choice for line in screen.lines} == {1}
    screen.settle()
    assert office.case(case).reach.telephone == "010-0000-0099"


def test_a_removed_row_is_kept_or_removed_by_a_person(office: Office, texts: Texts) -> None:
    person, other = a_person(), a_person("나래뜰", "child", "1980-05-02")
    case = a_case(office, person, other)
    another_record(office, case, "member", other.id, ROW_GROUP, None)
    screen = screen_of(office, case)
    (line,) = screen.lines
    assert texts.of(line.item) == "나래뜰 님"
    said = {side.whose: texts.of(side.said) for side in line.sides}
    assert said == {"center": "지움", "mine": "그대로 둠"}
    screen.choose(line.key, 1)
    screen.settle()
    assert [one.name for one in office.case(case).household.members] == ["가온들"]


def test_what_came_meanwhile_is_read_and_only_that_is_to_be_chosen_again(office: Office) -> None:
    case = two_deposits(office)
    another_record(office, case, "case", case, "contact", contact(telephone="010-0000-0099"))
    screen = screen_of(office, case)
    screen.choose_all(1)
    third = contact(telephone="010-0000-0055")
    another_record(office, case, "case", case, "contact", third, number=1)
    with pytest.raises(Mistake):
        screen.settle()
    screen.read_again()
    assert line_of(screen, DEPOSIT).choice == 1
    line = line_of(screen, ("case", case, "contact", "telephone"))
    assert (len(line.sides), line.choice) == (3, None)


def test_the_history_of_a_field_tells_every_value(office: Office, texts: Texts) -> None:
    screen = screen_of(office, two_deposits(office))
    past = screen.past(DEPOSIT)
    assert [texts.of(one.said) for one in past][:2] == ["1,000만원", "800만원"]
    assert [one.whose for one in past] == ["mine", "center", None]


def test_what_was_written_alike_is_listed_as_settled(office: Office, texts: Texts) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    office.answer(visit, HOUSEHOLD, "home.deposit", given(3_000_000))
    another_record(office, case, *DEPOSIT[:3], given(3_000_000).to_json())
    screen = screen_of(office, case)
    assert screen.lines == ()
    ((item, said),) = screen.agreed
    assert texts.of(item) == "보증금·전세금"
    assert texts.of(said) == "300만원 — 두 기록이 같아 자동으로 정리했습니다"


def test_the_next_case_with_differing_records_is_offered(office: Office, texts: Texts) -> None:
    first = two_deposits(office)
    second = two_deposits(office)
    found = screen_of(office, first).next_case
    assert found is not None
    assert (found[0], found[2]) == (second, 1)
