"""What is dangerous in a home: where it is told, and what an earlier visit met."""

from datetime import date

import pytest

from core.casework.wording import Wording, load_wording
from core.office.office import Office
from core.office.visits import Attempt
from core.people.answer import given
from core.people.consent import ConsentKind
from core.record.kinds import HOUSEHOLD
from tests.helpers.builders import a_case, a_consent, a_visit, an_open_visit
from tests.ui.offices import another_record
from ui.screens.case.notes.dangers import danger_lines, met_before
from ui.screens.case.page import CaseScreen
from ui.texts import Texts

TODAY = date(2026, 11, 24)


@pytest.fixture
def wording() -> Wording:
    return load_wording("ko")


def told(office: Office, case: str, texts: Texts, wording: Wording) -> list[tuple[str, str]]:
    lines = danger_lines(office.case(case), TODAY, wording)
    return [(texts.of(line.what), texts.of(line.said)) for line in lines]


def test_level_crises_and_what_to_mind_stand_together(
    office: Office, texts: Texts, wording: Wording
) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    assert told(office, case, texts, wording) == []
    office.set_crisis_level(case, "crisis", "월세가 밀림", visit)
    office.answer(visit, HOUSEHOLD, "crisis", given(("job_lost", "power_cut")))
    office.set_caution(case, "마당에 개")
    assert told(office, case, texts, wording) == [
        ("위기", "월세가 밀림"),
        ("어려워진 까닭", "실직 · 단전"),
        ("조심할 것", "마당에 개"),
    ]
    office.give_consent(case, a_consent(office, ConsentKind.SENSITIVE, is_given=False))
    assert "어려워진 까닭" not in dict(told(office, case, texts, wording))


def test_a_level_without_a_reason_is_a_danger_and_normal_is_none(
    office: Office, texts: Texts, wording: Wording
) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    office.set_crisis_level(case, "watch", None, visit)
    assert told(office, case, texts, wording) == [("관찰", "까닭은 적혀 있지 않습니다")]
    office.set_crisis_level(case, "normal", None, visit)
    assert told(office, case, texts, wording) == []


def test_what_an_attempt_met_is_told_and_offered(
    office: Office, texts: Texts, wording: Wording
) -> None:
    case = a_case(office)
    visit = a_visit(office, case)
    for safety in ("개가 짖음", "개가 짖음", "계단이 어두움"):
        office.record_attempt(visit, Attempt(20, detail="벨을 누름", safety=safety))
    assert met_before(office.case(case)) == ("계단이 어두움", "개가 짖음")
    assert told(office, case, texts, wording)[0] == ("11월 24일 방문", "계단이 어두움")


def test_before_a_visit_it_stands_on_the_header_and_on_today(office: Office, texts: Texts) -> None:
    case = a_case(office)
    a_visit(office, case)
    office.set_caution(case, "마당에 개")
    head = CaseScreen(office, office.clock, case).head
    assert [texts.of(one) for one in head.cautions] == ["마당에 개"]
    assert [line.caution for line in office.today().visits] == ["마당에 개"]


def test_while_records_differ_both_are_told(office: Office, texts: Texts, wording: Wording) -> None:
    case = a_case(office)
    office.set_caution(case, "마당에 개")
    another = {"telephone": "010-0000-0001", "caution": "둘이 방문", "preferred": None}
    another_record(office, case, "case", case, "contact", another)
    said = {what for _, what in told(office, case, texts, wording)}
    assert said == {"마당에 개", "둘이 방문"}
