"""A visit makes allowed moves only; an attempt has a code that fits."""

from datetime import date, time

import pytest

from core.casework.outcomes import OUTCOMES, check_attempt
from core.casework.visit import Plan, Visit, VisitStage
from core.errors import Mistake

ALLOWED = {
    (VisitStage.PLANNED, VisitStage.OPEN),
    (VisitStage.OPEN, VisitStage.FINISHED),
    (VisitStage.FINISHED, VisitStage.RECEIVED),
}


@pytest.mark.parametrize("before", VisitStage)
@pytest.mark.parametrize("after", VisitStage)
def test_a_visit_goes_forward_one_step_at_a_time(before: VisitStage, after: VisitStage) -> None:
    visit = Visit("v", "c", Plan(None), before)
    if (before, after) in ALLOWED:
        visit.check_move(after)
    else:
        with pytest.raises(Mistake):
            visit.check_move(after)


@pytest.mark.parametrize("stage", [stage for stage in VisitStage if stage is not VisitStage.OPEN])
def test_answers_are_written_only_while_it_is_open(stage: VisitStage) -> None:
    with pytest.raises(Mistake):
        Visit("v", "c", Plan(None), stage).check_open()
    Visit("v", "c", Plan(None), VisitStage.OPEN).check_open()


def test_a_plan_comes_back_as_it_was() -> None:
    plan = Plan(date(2026, 11, 24), time(14, 0), "첫 방문", ("라온빛",))
    assert Plan.from_json(plan.to_json()) == plan
    assert Plan.from_json(None) == Plan(None)


def test_a_visit_without_a_stage_is_planned() -> None:
    assert Visit.from_groups("v", "c", None, None).stage is VisitStage.PLANNED


def test_the_codes_are_those_of_the_form() -> None:
    assert list(OUTCOMES) == [
        10, 11, 12, 20, 21, 30, 31, 32, 33, 40, 41, 42, 50, 51, 60, 70, 71, 80, 90,
    ]  # fmt: skip


def test_an_unknown_code_is_refused() -> None:
    with pytest.raises(Mistake):
        check_attempt(99, None, has_answers=False)


def test_other_needs_words() -> None:
    with pytest.raises(Mistake):
        check_attempt(90, " ", has_answers=False)
    assert check_attempt(90, "이웃이 대신 나옴", has_answers=False).code == 90


@pytest.mark.parametrize("code", [code for code in OUTCOMES if not OUTCOMES[code].is_met])
def test_a_visit_without_a_meeting_has_no_answers(code: int) -> None:
    with pytest.raises(Mistake):
        check_attempt(code, "…", has_answers=True)


def test_every_code_has_its_own_words() -> None:
    assert OUTCOMES[33].title.key == "visit.outcome.33"
