"""Judging the domains: scores, reasons, items, per member; behind the consent."""

from collections.abc import Callable
from datetime import timedelta

from core.casework.needs.need import Need
from core.casework.visit import Plan
from core.office.office import Office
from core.office.visits import Attempt, Finish
from core.people.answer import State
from core.people.consent import ConsentKind
from tests.helpers.builders import a_consent
from tests.ui.screens.needs.conftest import unheld
from tests.ui.visiting import AtOnce, a_begun_visit, nobody
from ui.screens.needs.scores import DomainRow
from ui.screens.needs.screen import NeedsScreen
from ui.screens.visit.screen import VisitScreen
from ui.texts import Texts

MET = 10


def row(screen: NeedsScreen, domain: str) -> DomainRow:
    return next(one for one in screen.rows() if one.domain.id == domain)


def kept(office: Office, screen: NeedsScreen) -> dict[tuple[str, str | None, str | None], Need]:
    return {need.place: need for need in office.needs(screen.case)}


def test_a_score_is_shown_and_kept_at_once(office: Office, screen: NeedsScreen) -> None:
    screen.judge("health", 2)
    assert row(screen, "health").score == 2
    assert kept(office, screen)["health", None, None].score == 2
    screen.judge("health", 1)
    assert len(office.needs(screen.case)) == 1


def test_three_and_four_ask_for_a_reason_one_word_is_enough(
    office: Office, screen: NeedsScreen
) -> None:
    screen.judge("economy", 2)
    assert not row(screen, "economy").wants_reason
    screen.judge("economy", 3)
    assert row(screen, "economy").wants_reason
    screen.type_reason("economy", "월")
    assert not row(screen, "economy").wants_reason
    screen.commit_reason("economy", "월세", None)
    assert kept(office, screen)["economy", None, None].reason == "월세"
    assert kept(office, screen)["economy", None, None].score == 3


def test_members_are_judged_apart_from_the_household(office: Office, screen: NeedsScreen) -> None:
    son = screen.subjects[2][0]
    screen.judge("health", 1)
    screen.choose_member(son)
    assert row(screen, "health").score is None
    screen.judge("health", 4)
    assert kept(office, screen)["health", None, son].score == 4
    screen.choose_member(None)
    assert row(screen, "health").score == 1


def test_unknown_later_and_refused_stand_in_the_place_of_a_score(screen: NeedsScreen) -> None:
    screen.judge("law", 2)
    for state in (State.UNKNOWN, State.LATER, State.REFUSED):
        screen.say_state("law", state)
        assert (row(screen, "law").score, row(screen, "law").state) == (None, state)
    screen.take_back("law")
    assert row(screen, "law").state is State.NOT_ASKED


def test_items_are_ticked_and_the_order_of_help_is_kept(
    office: Office, screen: NeedsScreen
) -> None:
    screen.judge("living", 4)
    screen.set_priority("living", 1)
    screen.toggle_item("living", "hygiene")
    screen.toggle_item("living", "eviction")
    screen.toggle_item("living", "hygiene")
    assert (row(screen, "living").items, row(screen, "living").priority) == (("eviction",), 1)
    assert kept(office, screen)["living", None, None].priority == 1


def test_last_times_score_stands_beside_and_says_if_it_is_worse(
    office: Office, screen: NeedsScreen
) -> None:
    screen.judge("health", 1)
    screen.judge("family", 3)
    assert screen.visit is not None
    office.finish_visit(screen.visit, Finish(Attempt(MET)))
    case = screen.case
    office.clock.go_on(timedelta(days=19))  # type: ignore[attr-defined]  # a fixed clock
    second = _second_visit(office, case)
    assert (row(second, "health").score, row(second, "health").last) == (None, 1)
    second.judge("health", 2)
    second.judge("family", 2)
    assert (row(second, "health").is_worse, row(second, "family").is_worse) == (True, False)


def test_a_reason_that_is_typed_is_there_again_after_the_end(
    office: Office, screen: NeedsScreen
) -> None:
    screen.judge("health", 3)
    screen.type_reason("health", "허ㄹ")
    before = screen.has_unkept_typing
    screen.keep_drafts()
    assert (before, screen.has_unkept_typing) == (True, False)
    again = NeedsScreen(office, AtOnce(), office.clock, screen.case, unheld, nobody, screen.visit)
    assert row(again, "health").typed == "허ㄹ"
    assert kept(office, screen)["health", None, None].reason is None
    again.commit_reason("health", "허리", None)
    assert office.need_drafts(screen.case, screen.visit) == ()


def test_a_resident_number_stays_in_its_field_and_is_said(
    office: Office, screen: NeedsScreen, texts: Texts
) -> None:
    screen.judge("health", 3)
    screen.commit_reason("health", "900101-1234567", None)
    assert screen.said is not None
    assert texts.of(screen.said)
    assert kept(office, screen)["health", None, None].reason is None


def test_without_the_consent_the_step_is_named_and_nothing_is_kept(office: Office) -> None:
    case, visit = a_begun_visit(office, sensitive=False)
    screen = NeedsScreen(
        office, AtOnce(), office.clock, case, lambda _visit: visit, nobody, visit.visit
    )
    assert not screen.may_judge
    assert screen.why_not is not None
    assert screen.why_not.key == "consent.sensitive_needed"
    screen.judge("health", 3)
    assert (office.needs(case), row(screen, "health").score) == ((), None)


def take_back_the_sensitive_consent(office: Office, case: str) -> None:
    """Elsewhere: the screen has not heard of it yet."""
    office.clock.go_on(timedelta(minutes=1))  # type: ignore[attr-defined]  # a fixed clock
    consents = office.case(case).consents
    office.withdraw_consent(case, next(c.id for c in consents if c.kind is ConsentKind.SENSITIVE))


def test_a_reason_that_is_refused_stands_as_a_draft_and_the_consent_is_named(
    office: Office, from_case: Callable[[], NeedsScreen]
) -> None:
    screen = from_case()
    screen.judge("health", 3)
    take_back_the_sensitive_consent(office, screen.case)
    screen.type_reason("health", "허리가 아")
    screen.commit_reason("health", "허리가 아픔", None)
    assert screen.said is not None
    assert screen.said.key == "consent.sensitive_needed"
    assert screen.why_not is not None
    assert row(screen, "health").typed == "허리가 아픔"
    assert [one.text for one in office.need_drafts(screen.case, screen.visit)] == ["허리가 아픔"]
    assert kept(office, screen)["health", None, None].reason is None


def test_typing_behind_the_closed_gate_is_on_the_disk_and_a_reason_with_the_consent(
    office: Office, from_case: Callable[[], NeedsScreen]
) -> None:
    screen = from_case()
    screen.judge("health", 3)
    screen.type_reason("health", "허리가 아")
    take_back_the_sensitive_consent(office, screen.case)
    screen.heard({screen.case})
    assert not screen.may_judge
    assert screen.has_unkept_typing
    screen.keep_drafts()
    again = from_case()
    assert row(again, "health").typed == "허리가 아"
    office.clock.go_on(timedelta(minutes=1))  # type: ignore[attr-defined]
    office.give_consent(screen.case, a_consent(office, ConsentKind.SENSITIVE))
    with_consent = from_case()
    with_consent.commit_reason("health", "허리가 아픔", None)
    assert kept(office, screen)["health", None, None].reason == "허리가 아픔"
    assert office.need_drafts(screen.case, screen.visit) == ()


def test_the_reason_of_a_level_is_no_more_lost_with_the_consent(
    office: Office, from_case: Callable[[], NeedsScreen]
) -> None:
    screen = from_case()
    screen.choose_level("watch")
    take_back_the_sensitive_consent(office, screen.case)
    screen.type_level_reason("혼자 계ㅅ")
    screen.commit_level_reason("혼자 계심")
    assert screen.said is not None
    assert screen.said.key == "consent.sensitive_needed"
    assert screen.shown_level_reason == "혼자 계심"
    assert [one.text for one in office.need_drafts(screen.case, screen.visit)] == ["혼자 계심"]


def test_from_the_case_the_latest_stands_and_more_may_be_added(
    office: Office, screen: NeedsScreen, from_case: Callable[[], NeedsScreen]
) -> None:
    screen.judge("health", 3)
    screen.commit_reason("health", "허리", None)
    screen.set_priority("health", 2)
    assert screen.visit is not None
    office.finish_visit(screen.visit, Finish(Attempt(MET)))
    later = from_case()
    assert (row(later, "health").score, row(later, "health").typed) == (3, "허리")
    later.judge("health", 2)
    assert (row(later, "health").score, row(later, "health").last) == (2, 3)
    assert row(later, "health").priority == 2
    assert len(office.needs(screen.case)) == 2


def test_a_visit_that_is_over_is_only_looked_at(
    office: Office, screen: NeedsScreen, visit: VisitScreen
) -> None:
    office.finish_visit(visit.visit, Finish(Attempt(MET)))
    screen.heard({screen.case})
    assert screen.is_over
    assert not screen.may_judge
    assert screen.why_not is not None


def _second_visit(office: Office, case: str) -> NeedsScreen:
    planned = office.plan_visit(case, Plan(office.clock.today())).made
    office.open_visit(planned)
    return NeedsScreen(office, AtOnce(), office.clock, case, unheld, nobody, planned)
