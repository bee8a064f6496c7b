"""History and corrections as screens: words, filters, what is hidden."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.casework.actions import new_id
from core.casework.amounts import Unit
from core.casework.documents.document import NewDocument
from core.casework.needs.need import Need
from core.casework.wording import Wording, load_wording
from core.clock import FixedClock
from core.errors import Mistake
from core.office.office import Office
from core.office.visits import Attempt, Finish
from core.people.answer import State, given, without
from core.people.consent import ConsentKind
from core.people.person import Person
from core.record.kinds import HOUSEHOLD
from core.watch import Watch
from tests.helpers.builders import a_case, a_consent, a_person, an_open_visit
from tests.ui.offices import MET
from ui.screens.case.changes.history import PAGE, HistoryLine, HistoryScreen
from ui.screens.case.page import CaseScreen
from ui.texts import Texts

WAGE = "income.daily_wage"


@pytest.fixture
def wording() -> Wording:
    return load_wording("ko")


def history(office: Office, case: str) -> HistoryScreen:
    screen = HistoryScreen(office, office.clock, case, "ko")
    screen.take(screen.read(Watch()))
    return screen


def a_visited(office: Office, clock: FixedClock, *people: Person) -> tuple[str, str]:
    case = a_case(office, *people)
    visit = an_open_visit(office, case)
    office.answer(visit, people[0].id, WAGE, given(1_000_000))
    office.answer(visit, people[0].id, "disability", given("mild"))
    office.answer(visit, HOUSEHOLD, "home.deposit", given(10_000_000))
    clock.go_on(timedelta(minutes=50))
    office.finish_visit(visit, Finish(Attempt(MET)))
    clock.go_on(timedelta(minutes=10))
    return case, visit


def told(line: HistoryLine, texts: Texts) -> tuple[str, ...]:
    parts = (line.item, line.before, line.after, line.visit)
    return tuple(texts.of(part) if part is not None else "" for part in parts)


def test_a_correction_is_told_with_old_and_new_value_visit_and_reason(
    office: Office, clock: FixedClock, texts: Texts, wording: Wording
) -> None:
    head = a_person("가온들")
    case, visit = a_visited(office, clock, head)
    office.correct_answer(visit, head.id, WAGE, given(1_100_000), "통장을 봄")
    first = history(office, case).lines(wording)[0][0]
    assert told(first, texts) == ("가온들 님 · 일용·아르바이트", "100만원", "110만원", "1차 방문")
    assert (first.reason, texts.of(first.who)) == ("통장을 봄", "나")
    assert texts.of(first.when) == "11월 24일 화요일 10:12"


def test_it_is_narrowed_to_a_member_and_to_a_section(
    office: Office, clock: FixedClock, texts: Texts, wording: Wording
) -> None:
    head, son = a_person("가온들"), a_person("나래뜰", "child", "1980-05-02")
    case, _ = a_visited(office, clock, head, son)
    screen = history(office, case)
    screen.filter_section("income")
    assert [told(line, texts)[0] for line in screen.lines(wording)[0]] == [
        "가온들 님 · 일용·아르바이트"
    ]
    screen.filter_member(son.id)
    assert screen.lines(wording) == ((), 0)
    screen.filter_section("")
    names = {told(line, texts)[0] for line in screen.lines(wording)[0]}
    assert names
    assert all(name.startswith("나래뜰 님") for name in names)
    offered = [choice.code for choice in screen.sections()]
    assert offered[0] == ""
    assert {"income", "family", "home", "visit", "consent"} <= set(offered)


def test_birth_dates_and_telephones_stand_masked(
    office: Office, texts: Texts, wording: Wording
) -> None:
    case = a_case(office)
    said = [told(line, texts) for line in history(office, case).lines(wording)[0]]
    values = " ".join(" ".join(line) for line in said)
    assert "1952년 ••월 ••일" in values
    assert "010-••••-0001" in values
    assert "3월 10일" not in values
    assert "010-0000-0001" not in values


def test_health_is_left_out_without_its_consent_and_that_is_said(
    office: Office, clock: FixedClock, texts: Texts, wording: Wording
) -> None:
    case, _ = a_visited(office, clock, a_person("가온들"))
    assert not history(office, case).hides_health
    office.give_consent(case, a_consent(office, ConsentKind.SENSITIVE, is_given=False))
    screen = history(office, case)
    assert screen.hides_health
    assert not any("장애 정도" in told(line, texts)[0] for line in screen.lines(wording)[0])


def test_a_need_is_told_by_its_domain_with_the_scores(
    office: Office, clock: FixedClock, texts: Texts, wording: Wording
) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    first = Need(new_id(), "economy", score=2)
    office.judge_needs(case, [first], visit=visit)
    clock.go_on(timedelta(minutes=1))
    office.judge_needs(case, [replace(first, score=3, reason="월세")], visit=visit)
    newest = history(office, case).lines(wording)[0][0]
    assert told(newest, texts)[:3] == ("욕구 · 경제", "4점 가운데 2점", "4점 가운데 3점 · 월세")


def test_long_histories_come_page_by_page(office: Office, wording: Wording) -> None:
    case = a_case(office)
    for number in range(PAGE + 5):
        office.write_note(case, f"메모 {number}")
    screen = history(office, case)
    lines, more = screen.lines(wording)
    assert (len(lines), more > 0) == (PAGE, True)
    screen.show_more()
    assert screen.lines(wording)[1] == 0


def test_a_corrected_note_stands_with_what_it_said_before(
    office: Office, texts: Texts, wording: Wording
) -> None:
    case = a_case(office)
    note = office.write_note(case, "개가 있음").made
    office.write_note(case, "이웃집 개", corrects=note)
    assert told(history(office, case).lines(wording)[0][0], texts)[:3] == (
        "메모", "개가 있음", "이웃집 개",
    )  # fmt: skip


def test_papers_that_were_kept_and_erased_stand_by_what_they_show(
    office: Office, clock: FixedClock, texts: Texts, wording: Wording
) -> None:
    case, _ = a_visited(office, clock, a_person("가온들"))
    paper = office.keep_document(case, NewDocument("통지서", "application/pdf", b"%PDF-1.7 a")).made
    office.erase_document(case, paper)
    screen = history(office, case)
    screen.filter_section("document")
    erased, kept = (told(line, texts) for line in screen.lines(wording)[0])
    assert kept[:3] == ("사진과 서류", "", "통지서")
    assert erased[:3] == ("사진과 서류", "", "")


# -- corrections --------------------------------------------------------------------------------


def test_answers_of_a_finished_visit_are_told_with_their_corrections(
    office: Office, clock: FixedClock, texts: Texts, wording: Wording
) -> None:
    head = a_person("가온들")
    case, visit = a_visited(office, clock, head)
    screen = CaseScreen(office, clock, case)
    ((found, _),) = screen.finished
    answers = {one.fact: one for one in screen.answers_of(found, wording)}
    assert list(answers) == ["home.deposit", "disability", WAGE]
    correction = screen.correction(visit, answers[WAGE])
    correction.edit.type("110")
    correction.keep("통장을 봄")
    screen.read_again()
    after = {one.fact: one for one in screen.answers_of(found, wording)}[WAGE]
    assert (texts.of(after.said), after.reasons) == ("110만원", ("통장을 봄",))


def test_a_correction_takes_every_state_and_option(
    office: Office, clock: FixedClock, wording: Wording
) -> None:
    head = a_person("가온들")
    case, visit = a_visited(office, clock, head)
    screen = CaseScreen(office, clock, case)
    ((found, _),) = screen.finished
    answers = {one.fact: one for one in screen.answers_of(found, wording)}
    wage = screen.correction(visit, answers[WAGE])
    wage.press("given")
    assert wage.edit.opened
    with pytest.raises(Mistake):
        wage.keep("…")
    wage.press("unknown")
    wage.keep("들은 것이 아니었음")
    disability = screen.correction(visit, answers["disability"])
    disability.edit.choose("severe")
    disability.keep("등록증을 봄")
    file = office.case(case)
    assert file.answer(head.id, WAGE).state is State.UNKNOWN
    assert file.answer(head.id, "disability").value == "severe"


def test_a_correction_without_an_answer_is_none(
    office: Office, clock: FixedClock, wording: Wording
) -> None:
    case, visit = a_visited(office, clock, a_person("가온들"))
    screen = CaseScreen(office, clock, case)
    ((found, _),) = screen.finished
    correction = screen.correction(visit, screen.answers_of(found, wording)[0])
    correction.press("")
    with pytest.raises(Mistake) as refused:
        correction.keep("…")
    assert refused.value.field == "answer"


def test_lists_of_a_visit_are_told_with_their_rows_and_put_right(
    office: Office, clock: FixedClock, texts: Texts, wording: Wording
) -> None:
    head, son = a_person("가온들"), a_person("나래뜰", "child", "1980-05-02")
    case = a_case(office, head, son)
    visit = an_open_visit(office, case)
    pension = {"programme": "basic_pension", "member": head.id}
    office.answer(visit, HOUSEHOLD, "receiving", given((pension, {"programme": "livelihood"})))
    office.answer(visit, HOUSEHOLD, "crisis", given(("job_lost",)))
    office.answer(visit, HOUSEHOLD, "debts", given(True))
    debt = office.add_row(visit, "debt").made
    office.answer(visit, debt, "balance", given(3_000_000))
    office.finish_visit(visit, Finish(Attempt(MET)))
    screen = CaseScreen(office, clock, case)
    ((found, _),) = screen.finished
    told = {one.fact: one for one in screen.answers_of(found, wording)}
    assert texts.of(told["receiving"].said) == "기초연금 · 가온들, 생계급여"
    assert [texts.of(row) for row in told["debts"].row_words] == ["빚 1 · 남은 금액 300만원"]
    received = screen.correction(visit, told["receiving"], Unit.WON)
    received.edit.toggle({"programme": "livelihood"})
    received.keep("통지서를 봄")
    debts = screen.correction(visit, told["debts"], Unit.WON)
    (balance,) = (one for one in debts.rows[0].fields if one.question.fact == "balance")
    assert balance.text == "3,000,000"
    balance.type("2,500,000")
    debts.keep("약정서를 봄")
    screen.read_again()
    after = {one.fact: one for one in screen.answers_of(found, wording)}
    assert texts.of(after["receiving"].said) == "기초연금 · 가온들"
    assert texts.of(after["debts"].row_words[0]) == "빚 1 · 남은 금액 250만원"
    assert after["debts"].reasons == ("약정서를 봄",)


def test_a_list_that_is_said_to_exist_gets_a_row_and_wants_it_filled(
    office: Office, clock: FixedClock, wording: Wording
) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    office.answer(visit, HOUSEHOLD, "debts", without(State.NONE))
    office.finish_visit(visit, Finish(Attempt(MET)))
    screen = CaseScreen(office, clock, case)
    ((found, _),) = screen.finished
    (about,) = (one for one in screen.answers_of(found, wording) if one.fact == "debts")
    correction = screen.correction(visit, about)
    correction.press("given")
    with pytest.raises(Mistake) as refused:
        correction.keep("약정서를 봄")
    assert refused.value.sentence.key == "correct.row_empty"
    (row,) = correction.rows
    next(one for one in row.fields if one.question.fact == "balance").type("300")
    correction.keep("약정서를 봄")
    assert office.household_facts(case)["debts"] == {"between": [0, 3_000_000]}
