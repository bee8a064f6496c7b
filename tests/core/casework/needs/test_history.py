"""This time and last time: visits and days are occasions of their own."""

from datetime import date, datetime, timedelta

import pytest

from core.casework.needs.history import Needs
from core.casework.needs.need import Need, check_need
from core.clock import SEOUL
from core.errors import Mistake
from core.people.answer import State

TODAY = date(2026, 11, 24)
NOON = datetime(2026, 11, 24, 12, tzinfo=SEOUL)
PLACE = ("health", None, None)


def need(score: int, days_ago: int, visit: str | None = None, **changed: object) -> Need:
    at = int((NOON - timedelta(days=days_ago)).timestamp() * 1000)
    fields = {
        "id": f"n{days_ago}{visit}",
        "domain": "health",
        "score": score,
        "visit": visit,
        "at_ms": at,
    }
    return Need(**(fields | changed))  # type: ignore[arg-type]  # of a test


def test_in_a_visit_only_its_own_judgement_is_this_times() -> None:
    needs = Needs.of([need(2, 19, "v1")], "v2", TODAY)
    assert (needs.score("health", None), needs.last_score("health", None)) == (None, 2)
    needs = Needs.of([need(2, 19, "v1"), need(3, 0, "v2")], "v2", TODAY)
    assert (needs.score("health", None), needs.last_score("health", None)) == (3, 2)
    assert needs.is_worse("health", None)


def test_from_the_case_the_latest_stands_and_the_one_before_beside_it() -> None:
    needs = Needs.of([need(3, 19, "v1"), need(1, 5, "v2")], None, TODAY)
    assert (needs.score("health", None), needs.last_score("health", None)) == (1, 3)
    assert not needs.is_worse("health", None)
    assert needs.own(PLACE) is None


def test_what_is_written_today_outside_of_a_visit_is_one_occasion() -> None:
    needs = Needs.of([need(3, 5, "v1"), need(2, 0)], None, TODAY)
    own = needs.own(PLACE)
    assert own is not None
    assert (own.score, needs.last_score("health", None)) == (2, 3)


def test_a_judgement_taken_back_is_none_and_last_time_stays() -> None:
    needs = Needs.of([need(3, 5, "v1"), need(2, 0, "v2").taken_back()], "v2", TODAY)
    assert (needs.score("health", None), needs.last_score("health", None)) == (None, 3)


def test_members_are_judged_apart() -> None:
    needs = Needs.of([need(4, 0, "v1", member="m1"), need(1, 0, "v1", id="x")], "v1", TODAY)
    assert needs.members_with("health") == ("m1", None)
    assert needs.score("health", "m2") is None


def test_the_day_of_last_time_is_the_newest_of_the_scores() -> None:
    needs = Needs.of([need(2, 19, "v1"), need(2, 30, "v0", domain="living")], "v2", TODAY)
    assert needs.last_day(None) == date(2026, 11, 5)
    assert needs.last_day("m1") is None


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"score": 5}, "score"),
        ({"score": -1}, "score"),
        ({"priority": 6}, "priority"),
        ({"domain": "weather"}, "domain"),
        ({"item": "unknown"}, "domain"),
        ({"domain": "isolation", "item": None}, "domain"),
        ({"reason": "900101-1234567"}, "reason"),
    ],
)
def test_a_need_that_may_not_stand_so_is_refused(changed: dict[str, object], field: str) -> None:
    with pytest.raises(Mistake) as wrong:
        check_need(Need("n", **({"domain": "health", "score": 2} | changed)))  # type: ignore[arg-type]  # of a test
    assert wrong.value.field == field


@pytest.mark.parametrize(
    ("score", "reason", "wants"), [(2, None, False), (3, None, True), (4, "월세", False)]
)
def test_a_reason_is_asked_at_three_and_four(score: int, reason: str | None, wants: bool) -> None:
    assert Need("n", "health", score=score, reason=reason).wants_reason is wants


def test_a_row_reads_as_it_was_written() -> None:
    told = Need("n", "health", "chronic", "m1", None, State.GIVEN, "허리", 2)
    assert Need.from_json("n", told.to_json()) == told
