"""The isolation checklist on its screen: gaps stay gaps, a star is told at once."""

from core.casework.needs.forms import Check
from core.office.office import Office
from ui.screens.needs.screen import NeedsScreen
from ui.screens.needs.words import check_words, choice_words, reason_words, sheet_words
from ui.texts import Texts

ALERT = "★ 바로 확인"


def item(screen: NeedsScreen, name: str) -> Check:
    return screen.checklist.item(name)


def fill(screen: NeedsScreen, often: int, there: int, yes_no: int) -> None:
    values = {"often": often, "there": there, "yes_no": yes_no}
    for one in screen.checklist.items:
        screen.answer(one, values[one.answers], ALERT)


def test_it_is_the_heads_at_first_and_each_member_has_one(
    office: Office, screen: NeedsScreen
) -> None:
    head, son = (screen.subjects[n][0] for n in (1, 2))
    assert screen.person == head
    screen.answer(item(screen, "meals"), 1, ALERT)
    assert son is not None
    screen.choose_person(son)
    assert screen.answer_of("meals")[0] is None
    assert {need.member for need in office.needs(screen.case)} == {head}


def test_a_sheet_with_gaps_has_no_result(screen: NeedsScreen, texts: Texts) -> None:
    sheet = screen.own_sheet
    assert sheet is not None
    assert texts.of(sheet_words(sheet)) == "아직 시작하지 않았습니다."
    screen.answer(item(screen, "meals"), 1, ALERT)
    sheet = screen.own_sheet
    assert sheet is not None
    assert (sheet.group, len(sheet.missing)) == (None, 11)
    assert "11문항" in texts.of(sheet_words(sheet))


def test_a_whole_sheet_comes_to_its_group(screen: NeedsScreen) -> None:
    fill(screen, 3, 1, 0)
    assert screen.own_sheet is not None
    assert screen.own_sheet.group == "at_risk"
    assert [one.cause for one in screen.seen.reasons] == ["group"]


def test_a_star_is_told_at_once_whatever_the_rest_says(
    office: Office, screen: NeedsScreen, texts: Texts
) -> None:
    assert screen.answer(item(screen, "suicidal"), 1, ALERT)
    assert [todo.text for todo in office.case(screen.case).todos] == [ALERT]
    assert screen.own_sheet is not None
    assert (screen.own_sheet.group, screen.own_sheet.stars) == (None, ("suicidal",))
    assert screen.seen.level == "urgent"
    assert "3-3" in texts.of(reason_words(screen.seen.reasons[0], screen, "ko"))


def test_the_same_star_again_is_no_second_alert(office: Office, screen: NeedsScreen) -> None:
    star = item(screen, "untreated")
    screen.answer(star, 1, ALERT)
    assert not screen.answer(star, 1, ALERT)
    assert not screen.answer(star, 0, ALERT)
    assert not screen.answer(item(screen, "bereaved"), 1, ALERT)
    assert len(office.case(screen.case).todos) == 1


def test_an_answer_is_taken_back(screen: NeedsScreen) -> None:
    screen.answer(item(screen, "meals"), 0, ALERT)
    screen.answer(item(screen, "meals"), None, ALERT)
    assert screen.own_sheet is not None
    assert screen.own_sheet.answered == 0


def test_part_one_is_asked_in_the_citys_words(screen: NeedsScreen, texts: Texts) -> None:
    said = [texts.of(check_words(one, "ko")) for one in screen.checklist.part("ties").items]
    assert said[0] == "1-1 나는 같이 있어 줄 사람이 부족하다고 자주 느낀다"
    assert len(set(said)) == 5
    assert "selftest.do" in screen.checklist.words
    words = [texts.of(choice_words(item(screen, "lonely_1"), value)) for value in (1, 2, 3)]
    assert len(set(words)) == 3
