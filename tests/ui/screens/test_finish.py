"""Finish: what is told before leaving, what the report freezes, and what comes next."""

from datetime import date

import pytest

from core.casework.visit import VisitStage
from core.errors import Mistake
from core.office.office import Office
from core.people.answer import State
from core.people.consent import ConsentKind
from tests.helpers.builders import a_visit
from tests.ui.visiting import MEMBERSHIPS, SAVINGS, a_begun_visit, a_screen, again, of, reckon
from ui.screens.finish import PAPER, FinishScreen
from ui.screens.visit.screen import VisitScreen
from ui.texts import Texts

PAY = "income.daily_wage"


@pytest.fixture
def told(office: Office) -> VisitScreen:
    _, screen = a_begun_visit(office)
    screen.commit(of(screen, 1, PAY), "130")
    screen.press(MEMBERSHIPS, "later")
    screen.press(SAVINGS, "refused")
    screen.press(of(screen, 1, "income.rent"), "unknown")
    return screen


def report_of(office: Office, screen: VisitScreen) -> dict[str, object]:
    (report,) = office.case(screen.file.id).entries_of("visit_report")
    return dict(report.value)


def test_it_counts_what_was_answered_and_what_is_open(told: VisitScreen) -> None:
    finish = told.finish
    assert finish.count.answered > 0
    assert [finish.number_of(s) for s in (State.LATER, State.UNKNOWN, State.REFUSED)] == [1, 1, 1]
    reckon(told)
    assert finish.assumptions > 0


def test_the_report_holds_answers_estimate_assumptions_and_what_is_missing(
    office: Office, told: VisitScreen
) -> None:
    reckon(told)
    told.finish.write_summary("월세가 석 달 밀렸습니다.")
    told.finish.give_paper(given=True)
    told.finish.save()
    report = report_of(office, told)
    answers = {(one["target"], one["fact"]): one["answer"] for one in report["answers"]}  # type: ignore[attr-defined]  # JSON
    assert answers[of(told, 1, PAY)]["value"] == 1_300_000
    assert answers[SAVINGS]["state"] == "refused"
    assert report["summary"] == "월세가 석 달 밀렸습니다."
    assert report["left_behind"] == [PAPER]
    assert "household/debts" in report["missing"]  # type: ignore[operator]  # JSON
    (estimate,) = office.case(told.file.id).entries_of("estimate")
    assert report["estimate"] == estimate.id
    assert report["edition"] == estimate.value["edition"]
    assert {one["fact"] for one in report["assumptions"]} >= {"property.financial"}  # type: ignore[attr-defined]  # JSON


def test_a_level_not_decided_is_never_normal(office: Office, told: VisitScreen) -> None:
    assert told.finish.level is None
    told.finish.save()
    assert report_of(office, told)["crisis"] == {"level": None, "reason": None}
    assert office.case(told.file.id).crisis.level is None


def test_a_level_is_kept_with_its_reason_and_can_be_taken_back(
    office: Office, told: VisitScreen
) -> None:
    told.finish.choose_level("urgent")
    told.finish.choose_level("")
    told.finish.choose_level("crisis")
    told.finish.reason = "이달 말에 나가야 합니다."
    told.finish.save()
    crisis = office.case(told.file.id).crisis
    assert (str(crisis.level), crisis.reason) == ("crisis", "이달 말에 나가야 합니다.")


def test_the_next_date_becomes_a_planned_visit(office: Office, told: VisitScreen) -> None:
    told.finish.choose_weeks(1)
    assert told.finish.next_words is not None
    told.finish.save()
    planned = [
        visit for visit in office.case(told.file.id).visits if visit.stage is VisitStage.PLANNED
    ]
    assert [visit.plan.day for visit in planned] == [date(2026, 12, 1)]


@pytest.mark.parametrize(
    ("typed", "key"), [("내일", "visit.day_unreadable"), ("2026-01-05", "finish.day_past")]
)
def test_a_next_date_that_cannot_be_is_asked_back(
    office: Office, told: VisitScreen, typed: str, key: str
) -> None:
    told.finish.next_text = typed
    told.finish.save()
    assert told.finish.said is not None
    assert (told.finish.said.key, told.finish.wrong) == (key, "next")
    assert told.stage == "open"
    assert office.case(told.file.id).entries_of("visit_report") == ()


def test_what_is_to_be_done_is_kept(office: Office, told: VisitScreen) -> None:
    assert not told.finish.add_todo("  ")
    assert told.finish.add_todo("긴급 임차비 문의")
    assert told.finish.add_todo("산재 신청 여부 확인")
    told.finish.remove_todo(1)
    told.finish.save()
    assert [todo.text for todo in office.case(told.file.id).todos] == ["긴급 임차비 문의"]


def test_a_resident_number_is_in_no_summary_and_in_no_todo(told: VisitScreen) -> None:
    assert not told.finish.add_todo("900101-1234567 확인")
    assert told.finish.said is not None
    told.finish.write_summary("900101-1234567")
    told.finish.save()
    assert told.finish.wrong == "summary"
    assert told.stage == "open"


def test_what_was_typed_into_the_summary_survives_a_crash(
    office: Office, told: VisitScreen
) -> None:
    told.finish.write_summary("월세가 석 달 밀렸")
    back = again(office, told)
    assert back.finish.summary == "월세가 석 달 밀렸"


def test_a_finished_visit_takes_no_more_answers(office: Office, told: VisitScreen) -> None:
    told.finish.save()
    assert told.stage == "over"
    with pytest.raises(Mistake):
        office.answer(told.visit, *MEMBERSHIPS, told.sheet.answer(*MEMBERSHIPS))


def test_it_can_be_finished_at_any_completeness(office: Office) -> None:
    _, screen = a_begun_visit(office)
    FinishScreen(screen, office.clock.today).save()
    assert office.case(screen.file.id).visits[0].stage is VisitStage.FINISHED


def test_the_words_before_leaving_are_there(told: VisitScreen, texts: Texts) -> None:
    words, until = told.finish.consent_words
    assert texts.of(words) == "동의하심"
    assert until is not None
    assert texts.of(until).endswith("까지")
    assert told.finish.began_and_minutes == ("09:12", 0)


def test_without_the_sensitive_consent_a_level_that_stands_is_left_as_it_is(
    office: Office,
) -> None:
    case, screen = a_begun_visit(office)
    office.set_crisis_level(case, "watch", None, screen.visit)
    other = a_screen(office, a_visit(office, case))
    sensitive = next(one for one in other.consents if one.kind is ConsentKind.SENSITIVE)
    office.withdraw_consent(case, sensitive.id)
    later = again(office, other)
    assert not later.finish.may_judge
    later.finish.save()
    assert str(office.case(case).crisis.level) == "watch"
    assert len(office.case(case).entries_of("visit_report")) == 1
