"""The family of a case in words: ties, marks that a consent allows, support, one member alone."""

from datetime import date

import pytest

from core.casework.actions import new_id
from core.casework.wording import Wording, load_wording
from core.clock import FixedClock
from core.errors import Mistake
from core.office.office import Office
from core.people.answer import State, given, without
from core.people.consent import ConsentKind
from core.people.person import Person
from core.record.kinds import HOUSEHOLD
from tests.helpers.builders import a_case, a_consent, a_person, an_open_visit
from tests.ui.offices import another_record
from ui.screens.case.family.genogram import family_picture
from ui.screens.case.family.member import BIRTH_DATE
from ui.screens.case.family.support import support_map
from ui.screens.case.page import CaseScreen
from ui.texts import Texts

TODAY = date(2026, 11, 24)


@pytest.fixture
def wording() -> Wording:
    return load_wording("ko")


def test_ties_are_told_as_they_are_drawn(office: Office, texts: Texts, wording: Wording) -> None:
    head, son = a_person("가온들"), a_person("나래뜰", "child", "1980-05-02")
    lodger = a_person("다솜찬", "non_relative", "1990-01-01")
    case = a_case(office, head, son, lodger)
    visit = an_open_visit(office, case)
    office.answer(visit, head.id, "marital", given("widowed"))
    office.answer(visit, son.id, "relation", given("child"))
    told = family_picture(office.case(case), TODAY, wording).texts
    assert texts.of(told[head.id].ties) == "배우자와 사별 · 나래뜰 님의 부모"
    assert texts.of(told[son.id].ties) == "가온들 님의 자녀"
    assert texts.of(told[lodger.id].ties) == "가족이 아닌 함께 사는 분"
    partner = told[f"{head.id}/partner"]
    assert partner.name is None
    assert texts.of(partner.spoken) == "배우자 (사별), 가온들 님의 사별한 배우자"


def test_disability_is_marked_only_while_the_sensitive_consent_stands(
    office: Office, clock: FixedClock, texts: Texts, wording: Wording
) -> None:
    head = a_person("가온들")
    case = a_case(office, head)
    office.answer(an_open_visit(office, case), head.id, "disability", given("severe"))

    def below() -> list[str]:
        picture = family_picture(office.case(case), TODAY, wording)
        return [texts.of(line) for line in picture.texts[head.id].below]

    assert below() == ["본인 (가구주)", "장애"]
    kinds = {one.kind: one.id for one in office.case(case).consents}
    office.withdraw_consent(case, kinds[ConsentKind.SENSITIVE])
    assert below() == ["본인 (가구주)"]


def test_support_is_what_records_say_and_gaps_are_what_nobody_asked(
    office: Office, texts: Texts, wording: Wording
) -> None:
    head = a_person("가온들")
    case = a_case(office, head)
    visit = an_open_visit(office, case)
    received = given(({"programme": "basic_pension", "member": head.id},))
    office.answer(visit, HOUSEHOLD, "receiving", received)
    office.answer(visit, head.id, "income.private_transfer_regular", given(200_000))
    before = support_map(office.case(case), wording)
    assert [texts.of(one.title) for one in before.around] == ["기초연금", "가족·친척의 도움"]
    assert [texts.of(one) for one in before.gaps] == ["따로 사는 부모·자녀"]
    office.answer(visit, HOUSEHOLD, "obligors", given(value=True))
    office.add_row(visit, "obligor", {"relation": given("child")})
    office.answer(visit, head.id, "income.private_transfer_regular", without(State.REFUSED))
    after = support_map(office.case(case), wording)
    assert [texts.of(one.title) for one in after.around] == ["기초연금", "따로 사는 자녀"]
    assert after.gaps == ()


def test_support_that_two_records_tell_differently_is_not_sure(
    office: Office, wording: Wording
) -> None:
    head = a_person("가온들")
    case = a_case(office, head)
    visit = an_open_visit(office, case)
    fact = "income.private_transfer_regular"
    office.answer(visit, head.id, fact, given(200_000))
    another_record(office, case, "fact", f"{head.id}/{fact}", "value", given(1).to_json())
    (one,) = support_map(office.case(case), wording).around
    assert not one.is_sure


def test_a_birth_date_is_shown_after_it_was_written_that_it_is(
    office: Office, texts: Texts, wording: Wording
) -> None:
    case = a_case(office)
    member = office.case(case).household.members[0].id
    moved: list[object] = []
    screen = CaseScreen(office, office.clock, case).member_screen(member, moved.append)
    assert screen.masked_birth is not None
    assert texts.of(screen.masked_birth) == "1952년 ••월 ••일"
    assert "1952" not in " ".join(texts.of(line.said) for line in screen.lines(wording))
    assert texts.of(screen.reveal_birth()) == "1952년 3월 10일"
    (entry,) = office.case(case).entries_of("access")
    assert (entry.value["what"], entry.value["why"]) == (BIRTH_DATE, member)
    assert len(moved) == 1


def test_a_member_who_is_not_there_is_none(office: Office) -> None:
    screen = CaseScreen(office, office.clock, a_case(office))
    with pytest.raises(Mistake):
        screen.member_screen("nobody", lambda _moved: None)


def test_health_of_a_member_waits_for_its_consent(
    office: Office, texts: Texts, wording: Wording
) -> None:
    head = a_person("가온들")
    case = a_case(office, head)
    office.answer(an_open_visit(office, case), head.id, "illness", given("rare"))
    screen = CaseScreen(office, office.clock, case)
    told = [texts.of(line.said) for line in screen.member_screen(head.id, _nothing).lines(wording)]
    assert "희귀" in told
    refusal = a_consent(office, ConsentKind.SENSITIVE, is_given=False)
    office.give_consent(case, refusal)
    screen.read_again()
    told = [texts.of(line.said) for line in screen.member_screen(head.id, _nothing).lines(wording)]
    assert "희귀" not in told


def _nothing(_moved: object) -> None:
    """Nobody listens."""


def test_a_relation_that_was_not_asked_is_said_so(
    office: Office, texts: Texts, wording: Wording
) -> None:
    someone = Person(new_id(), name="나래뜰")
    case = a_case(office, a_person("가온들"), someone)
    screen = CaseScreen(office, office.clock, case)
    row = next(row for row in screen.members(wording) if row.id == someone.id)
    assert texts.of(row.relation) == "아직 여쭙지 않음"
    ties = screen.family(wording).texts[someone.id]
    assert texts.of(ties.ties) == "어떤 사이인지 아직 모릅니다"
