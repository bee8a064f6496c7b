"""Needs in the office: one transaction, behind the consent, this time beside last time."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from core.casework.needs.history import Needs
from core.casework.needs.need import ISOLATION, Need
from core.clock import FixedClock
from core.errors import Mistake
from core.office.office import Office
from core.office.visits import Attempt, Finish
from core.people.consent import ConsentKind
from tests.helpers.builders import (
    a_case,
    a_clock,
    a_consent,
    a_visit,
    an_office,
    an_open_visit,
)

MET = 10


@pytest.fixture
def clock() -> FixedClock:
    return a_clock()


@pytest.fixture
def office(tmp_path: Path, clock: FixedClock) -> Iterator[Office]:
    made = an_office(tmp_path, clock)
    yield made
    made.database.close()


def seen(office: Office, case: str, visit: str | None) -> Needs:
    return Needs.of(office.needs(case), visit, office.clock.today())


def test_a_need_is_one_change_and_another_score_replaces_it(office: Office) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    written = office.count_waiting()
    need = Need("n1", "health", score=2)
    office.judge_needs(case, [need], visit)
    office.judge_needs(case, [replace(need, score=3, reason="허리")], visit)
    (kept,) = office.needs(case)
    assert (kept.score, kept.reason, kept.visit) == (3, "허리", visit)
    assert kept.at_ms > 0
    assert office.count_waiting() == written + 1


def test_without_the_consent_nothing_is_kept_and_the_step_is_named(office: Office) -> None:
    case = a_case(office)
    visit = a_visit(office, case)
    office.open_visit(visit, [a_consent(office)])
    with pytest.raises(Mistake) as refused:
        office.judge_needs(case, [Need("n1", "health", score=2)], visit)
    assert refused.value.sentence.key == "consent.sensitive_needed"
    assert office.needs(case) == ()
    office.give_consent(case, a_consent(office, ConsentKind.SENSITIVE), visit)
    office.judge_needs(case, [Need("n1", "health", score=2)], visit)
    assert len(office.needs(case)) == 1


def test_what_is_typed_waits_behind_the_gate_while_only_the_sensitive_consent_is_missing(
    office: Office,
) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    office.type_need(case, "needs/health", "허", visit)
    (sensitive,) = (one for one in office.case(case).consents if one.kind is ConsentKind.SENSITIVE)
    office.withdraw_consent(case, sensitive.id)
    office.type_need(case, "needs/health", "허리", visit)
    with pytest.raises(Mistake) as refused:
        office.judge_needs(
            case, [Need("n1", "health", score=3, reason="허리")], visit, ended=["needs/health"]
        )
    assert refused.value.sentence.key == "consent.sensitive_needed"
    assert [one.text for one in office.need_drafts(case, visit)] == ["허리"]


def test_without_any_consent_nothing_is_typed_onto_the_disk(office: Office) -> None:
    case = a_case(office)
    with pytest.raises(Mistake) as refused:
        office.type_need(case, "needs/health", "허")
    assert refused.value.sentence.key == "consent.general_needed"


def test_the_next_visit_has_rows_of_its_own(office: Office, clock: FixedClock) -> None:
    case = a_case(office)
    first = an_open_visit(office, case)
    office.judge_needs(case, [Need("n1", "health", score=2)], first)
    office.finish_visit(first, Finish(Attempt(MET)))
    clock.go_on(timedelta(days=7))
    second = a_visit(office, case)
    office.open_visit(second)
    assert seen(office, case, second).score("health", None) is None
    office.judge_needs(case, [Need("n2", "health", score=3)], second)
    needs = seen(office, case, second)
    assert (needs.score("health", None), needs.last_score("health", None)) == (3, 2)


def test_a_visit_that_is_over_takes_no_needs_the_case_does(office: Office) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    office.finish_visit(visit, Finish(Attempt(MET)))
    with pytest.raises(Mistake):
        office.judge_needs(case, [Need("n1", "health", score=2)], visit)
    office.judge_needs(case, [Need("n1", "health", score=2)])
    assert seen(office, case, None).score("health", None) == 2


def test_several_are_kept_together_or_not_at_all(office: Office) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    with pytest.raises(Mistake):
        office.judge_needs(
            case, [Need("n1", "health", score=2), Need("n2", "health", score=9)], visit
        )
    with pytest.raises(Mistake):
        office.judge_needs(case, [Need("n3", "health", member="nobody", score=1)], visit)
    assert office.needs(case) == ()


def test_a_starred_answer_leaves_something_to_do_today(office: Office) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    (person,) = office.case(case).household.members
    star = Need("n1", ISOLATION, "suicidal", person.id, 1)
    office.judge_needs(case, [star], visit, alert="오늘 바로 확인")
    (todo,) = office.case(case).todos
    assert (todo.text, todo.due, todo.is_done) == ("오늘 바로 확인", office.clock.today(), False)


@pytest.mark.parametrize("in_visit", [True, False])
def test_what_is_typed_of_a_reason_is_kept_until_it_is_a_change(
    office: Office, *, in_visit: bool
) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    where = visit if in_visit else None
    assert office.type_need(case, "needs/health", "허ㄹ", where) > 0
    (draft,) = office.need_drafts(case, where)
    assert draft.text == "허ㄹ"
    need = Need("n1", "health", score=3, reason="허리")
    office.judge_needs(case, [need], where, ended=["needs/health"])
    assert office.need_drafts(case, where) == ()
