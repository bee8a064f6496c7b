"""The crisis level: judged by a person, proposed by the program, never lowered by it."""

from core.casework.case_file import CrisisLevel
from core.office.office import Office
from core.people.answer import given
from core.people.consent import ConsentKind
from core.record.kinds import HOUSEHOLD
from tests.ui.screens.needs.conftest import unheld
from tests.ui.visiting import AtOnce, nobody
from ui.screens.needs.screen import NeedsScreen
from ui.screens.needs.words import reason_words, view_words
from ui.screens.visit.screen import VisitScreen
from ui.texts import Texts


def test_not_judged_is_no_level_and_never_normal(office: Office, screen: NeedsScreen) -> None:
    assert (screen.level, screen.seen.level) == (None, None)
    assert office.case(screen.case).crisis.level is None


def test_a_level_is_kept_with_its_reason_and_taken_back(
    office: Office, screen: NeedsScreen
) -> None:
    screen.choose_level("crisis")
    screen.commit_level_reason("이달 말에 나가야 합니다.")
    crisis = office.case(screen.case).crisis
    assert (crisis.level, crisis.reason) == (CrisisLevel.CRISIS, "이달 말에 나가야 합니다.")
    screen.choose_level(None)
    crisis = office.case(screen.case).crisis
    assert (crisis.level, crisis.reason) == (None, None)


def test_the_program_proposes_with_reasons_in_words(screen: NeedsScreen, texts: Texts) -> None:
    son = screen.subjects[2][0]
    screen.judge("living", 4)
    screen.choose_member(son)
    screen.judge("health", 3)
    seen = screen.seen
    assert (seen.level, seen.proposes(screen.level)) == ("crisis", True)
    words = [texts.of(reason_words(one, screen, "ko")) for one in seen.reasons]
    assert words == ["생활 환경 4점", "나래뜰 님 건강 3점"]
    said = view_words(screen, "ko")
    assert said is not None
    assert "위기" in texts.of(said)


def test_the_households_own_crisis_speaks_for_a_level(
    office: Office, screen: NeedsScreen, visit: VisitScreen, texts: Texts
) -> None:
    office.answer(visit.visit, HOUSEHOLD, "crisis", given(("job_lost",)))
    screen.heard({screen.case})
    (reason,) = screen.seen.reasons
    assert (reason.level, texts.of(reason_words(reason, screen, "ko"))) == ("crisis", "실직")


def test_it_never_lowers_what_a_person_chose(screen: NeedsScreen) -> None:
    screen.choose_level("urgent")
    screen.judge("living", 4)
    assert (screen.level, screen.seen.proposes(screen.level)) == ("urgent", False)


def test_an_urgent_level_is_told_once_it_is_on_the_disk(
    office: Office, screen: NeedsScreen
) -> None:
    told: list[object] = []
    screen.urgent = lambda: told.append(office.case(screen.case).crisis.level)
    screen.choose_level("crisis")
    assert told == []
    screen.choose_level("urgent")
    assert told == [CrisisLevel.URGENT]


def test_the_finish_of_the_visit_knows_the_level_judged_here(
    office: Office, screen: NeedsScreen, visit: VisitScreen
) -> None:
    assert visit.finish.level is None
    screen.choose_level("urgent")
    screen.commit_level_reason("말씀이 위험함")
    visit.finish.save()
    crisis = office.case(screen.case).crisis
    assert (crisis.level, crisis.reason) == (CrisisLevel.URGENT, "말씀이 위험함")


def test_a_reason_that_is_typed_is_there_again(office: Office, screen: NeedsScreen) -> None:
    screen.choose_level("watch")
    screen.type_level_reason("연락이 잘 ㅇ")
    screen.keep_drafts()
    again = NeedsScreen(office, AtOnce(), office.clock, screen.case, unheld, nobody, screen.visit)
    assert again.shown_level_reason == "연락이 잘 ㅇ"
    assert again.level_reason == ""


def test_a_consent_taken_back_ends_the_judging(office: Office, screen: NeedsScreen) -> None:
    screen.judge("health", 2)
    sensitive = next(
        one for one in office.case(screen.case).consents if one.kind is ConsentKind.SENSITIVE
    )
    office.withdraw_consent(screen.case, sensitive.id)
    screen.heard({screen.case})
    assert not screen.may_judge
