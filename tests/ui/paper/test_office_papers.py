"""Papers for an office: the consultation note, the data of the forms, the list of papers."""

import re

import pytest

from core.casework.needs.need import Need
from core.people.answer import State, given, given_between, without
from core.people.consent import Giver
from core.record.kinds import HOUSEHOLD
from tests.helpers.builders import a_consent
from tests.ui.paper.conftest import Read, papers_of
from ui.pictures.day import second_head
from ui.pictures.stage import Stage
from ui.screens.paper.screen import PaperScreen
from ui.screens.paper.words import access_words


def line_of(words: str, label: str) -> str:
    """The line of a form that begins so."""
    return next(line.strip() for line in words.splitlines() if line.strip().startswith(label))


# --- the note ----------------------------------------------------------------------------------


def test_the_note_as_text_says_what_is_on_its_pages(still: Stage, read: Read) -> None:
    papers = papers_of(still, "01", "note")
    text = papers.text(still.kit.texts.of)
    assert text.startswith("[상담기록] 2026년 11월 24일\n")
    assert "- 상담일자: 2026년 11월 5일 14:00 ~ 14:52\n" in text
    assert "- 상담분류: 초기\n" in text
    assert "- 상담 내용: 기초 조사를 했습니다.\n" in text
    assert "- 한 달에 (예상): 월 100만 ~ 159만원" in text
    words = read(papers)
    for field in re.findall(r"^- ([^:]+):", text, re.MULTILINE):
        assert field in words


def test_a_level_nobody_judged_is_not_called_normal(still: Stage) -> None:
    """Case 03 has no crisis level."""
    text = papers_of(still, "03", "note").text(still.kit.texts.of)
    assert "- 위기도(초기 판단): 아직 정하지 않음" in text


def test_what_nobody_wrote_is_left_to_be_written(still: Stage) -> None:
    text = papers_of(still, "01", "note").text(still.kit.texts.of)
    assert "- 종합 의견: (확인 후 적기)" in text


def test_notes_of_the_visit_stand_in_their_last_form(stage: Stage) -> None:
    case = stage.case("01")
    visit = stage.office.case(case).last_visit
    assert visit is not None
    first = stage.office.write_note(case, "월세를 두 달 냈다고 하심", visit.id)
    stage.office.write_note(case, "월세를 석 달 못 냈다고 하심", visit.id, first.made)
    text = papers_of(stage, "01", "note").text(stage.kit.texts.of)
    assert "월세를 석 달 못 냈다고 하심" in text
    assert "두 달 냈다고" not in text


def test_the_telephone_is_there_only_when_asked_for_and_that_is_logged(stage: Stage) -> None:
    papers = papers_of(stage, "01", "note")
    assert "010-0000-0011" not in papers.text(stage.kit.texts.of)
    papers.choose_part("contact", is_in=True)
    assert "010-0000-0011" in papers.text(stage.kit.texts.of)
    logged = [
        (one.value["what"], one.value["why"])
        for one in stage.office.case(papers.case).entries_of("access")
    ]
    assert logged == [("telephone", "paper.note")]


def test_needs_of_the_visit_stand_in_their_order_with_their_reason(stage: Stage) -> None:
    case, office = stage.case("01"), stage.office
    visit = stage.visit("01")
    office.open_visit(visit)
    head = office.case(case).household.members[0].id
    office.judge_needs(
        case,
        [
            Need("n1", "health", None, head, 2),
            Need("n2", "economy", None, None, 3, reason="월세 석 달", priority=1),
        ],
        visit,
    )
    text = papers_of(stage, "01", "note").text(stage.kit.texts.of)
    assert "- 경제: 1순위, 3점 / 4점, 월세 석 달\n" in text
    assert "- 건강 · 가온들: 2점 / 4점\n" in text
    assert text.index("- 경제") < text.index("- 건강 · ")


# --- the data of the forms ---------------------------------------------------------------------


@pytest.fixture
def form(still: Stage) -> PaperScreen:
    return papers_of(still, "01", "application")


def test_given_amounts_are_filled_with_how_they_are_known(form: PaperScreen, read: Read) -> None:
    words = read(form)
    assert "90만 ~ 140만원" in line_of(words, "근로소득 · 나래뜰 · 일용")
    assert line_of(words, "공적이전소득 · 가온들 · 국민연금").split()[-2:] == ["21만원", "말씀"]


@pytest.mark.parametrize("state", [State.UNKNOWN, State.LATER, State.REFUSED])
def test_an_open_answer_is_an_empty_line_whatever_the_reason(
    stage: Stage, read: Read, state: State
) -> None:
    case = stage.case("01")
    place = ("fact", f"{HOUSEHOLD}/property.financial", "value")
    second_head(stage, case, place, without(state).to_json())
    line = line_of(read(papers_of(stage, "01", "application")), "금융재산")
    assert "0" not in line
    assert line.endswith(("확인 필요", "두 기록이 달라 확인 중"))


def test_refused_and_later_look_the_same(form: PaperScreen, read: Read) -> None:
    """Household 01 refused to tell other public money and put unemployment benefit off."""
    words = read(form)
    assert line_of(words, "공적이전소득 · 나래뜰 · 실업급여").endswith("확인 필요")
    assert line_of(words, "공적이전소득 · 나래뜰 · 그 밖의").endswith("확인 필요")
    assert "거절" not in words


def test_two_records_that_differ_fill_nothing(stage: Stage, read: Read) -> None:
    other = given(8_000_000).to_json()
    place = ("fact", f"{HOUSEHOLD}/home.deposit", "value")
    second_head(stage, stage.case("01"), place, other)
    line = line_of(read(papers_of(stage, "01", "application")), "주거용재산 · 보증금")
    assert line.endswith("두 기록이 달라 확인 중")
    assert "만원" not in line


@pytest.mark.parametrize("kind", ["application", "note"])
def test_neither_of_two_telephone_numbers_stands_on_a_paper(
    stage: Stage, read: Read, kind: str
) -> None:
    case = stage.case("01")
    theirs = {"telephone": "010-0000-0099", "caution": None, "preferred": None}
    second_head(stage, case, ("case", case, "contact"), theirs)
    screen = papers_of(stage, "01", kind)
    screen.choose_part("contact", is_in=True)
    words = read(screen)
    assert "010-0000" not in words
    assert "두 기록이 달라 확인 중" in words


def test_debts_and_medical_costs_only_when_chosen(form: PaperScreen, read: Read) -> None:
    assert "부채" not in read(form)
    form.choose_part("debts", is_in=True)
    form.choose_part("health", is_in=True)
    words = read(form)
    assert line_of(words, "부채 ").endswith("없음")
    assert line_of(words, "의료비 지출").endswith("없음")


def test_a_resident_number_has_a_place_but_never_a_value(form: PaperScreen, read: Read) -> None:
    assert line_of(read(form), "주민등록번호").endswith("창구에서 직접 적으세요")


def test_ranges_stay_ranges(stage: Stage, read: Read) -> None:
    case = stage.case("03")
    office = stage.office
    visit = stage.visit("03")
    person = office.case(case).household.members[1].id
    office.open_visit(visit, [a_consent(office, given_by=Giver("self", person))])
    office.answer(visit, person, "income.daily_wage", given_between(500_000, 700_000))
    words = read(papers_of(stage, "03", "application"))
    assert "50만 ~ 70만원" in words


# --- the list of papers ------------------------------------------------------------------------


def test_every_paper_of_the_list_has_a_source_with_its_place(still: Stage) -> None:
    papers = papers_of(still, "01", "bring")
    assert papers.sources
    assert papers_of(still, "01").sources == ()


def test_what_only_one_source_has_says_so(still: Stage, read: Read) -> None:
    assert "월세를 보낸 기록 (필요한지 창구에 물어보세요)" in read(papers_of(still, "01", "bring"))


def test_a_home_without_rent_needs_no_lease(still: Stage, read: Read) -> None:
    """Household 04 lives in its own home."""
    words = read(papers_of(still, "04", "bring"))
    assert "임대차계약서" not in words
    assert "사용대차확인서" not in words


# --- in the history ----------------------------------------------------------------------------


def test_the_history_says_which_paper_left_how_and_what_for(still: Stage) -> None:
    said = access_words({"what": "paper.note.copied", "why": "center"})
    assert said is not None
    assert still.kit.texts.of(said) == "상담기록 — 글로 복사함 · 센터 보관"
    assert access_words({"what": "telephone", "why": None}) is None
