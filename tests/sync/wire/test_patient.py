"""Waiting between tries: longer each time, never in step with others, as long as asked for."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import NoCenter
from core.sentence import say
from sync.wire.patient import (
    BASE_SECONDS,
    CAP_SECONDS,
    START_SECONDS,
    TRIES,
    Patience,
    spread,
)
from sync.wire.wire import NotNow

LOST = NoCenter(say("sync.no_connection"))


def patience(pauses: list[float], seed: int = 1, tries: int = TRIES) -> Patience:
    return Patience(pauses.append, Random(seed), tries)


@given(st.integers())
def test_each_pause_lies_between_nothing_and_a_doubling_bound(seed: int) -> None:
    pauses: list[float] = []
    patient = patience(pauses, seed, tries=20)
    for _ in range(19):
        patient.again(LOST)
    bounds = [min(CAP_SECONDS, BASE_SECONDS * 2**k) for k in range(19)]
    assert all(0 <= pause <= bound for pause, bound in zip(pauses, bounds, strict=True))


def test_laptops_do_not_come_back_at_the_same_moment() -> None:
    starts = []
    for seed in range(50):
        pauses: list[float] = []
        patience(pauses, seed).again(LOST)
        starts.append(pauses[0])
    assert len(set(starts)) == 50


def test_syncs_that_begin_by_themselves_are_spread_over_half_a_minute() -> None:
    starts = [spread(Random(seed)) for seed in range(130)]
    assert len(set(starts)) == 130
    assert 0 <= min(starts) < 3 < 27 < max(starts) <= START_SECONDS


def test_the_fifth_failure_in_a_row_is_the_last() -> None:
    pauses: list[float] = []
    patient = patience(pauses)
    for _ in range(TRIES - 1):
        patient.again(LOST)
    with pytest.raises(NoCenter):
        patient.again(LOST)
    assert len(pauses) == TRIES - 1


def test_a_quiet_sync_gives_up_at_once_until_the_center_has_answered() -> None:
    pauses: list[float] = []
    patient = Patience(pauses.append, Random(1), first=1)
    with pytest.raises(NoCenter):
        patient.again(LOST)
    patient.answered()
    for _ in range(TRIES - 1):
        patient.again(LOST)
    assert len(pauses) == TRIES - 1


def test_an_answer_in_between_starts_the_count_again() -> None:
    pauses: list[float] = []
    patient = patience(pauses)
    for _ in range(3 * TRIES):
        patient.again(LOST)
        patient.answered()
    assert len(pauses) == 3 * TRIES
    assert max(pauses) <= BASE_SECONDS


def test_what_the_center_asks_for_is_waited() -> None:
    pauses: list[float] = []
    patience(pauses).again(NotNow(say("sync.center_busy"), 17))
    assert pauses == [17.0]


def test_nobody_is_made_to_wait_longer_than_five_minutes_before_the_screen() -> None:
    pauses: list[float] = []
    with pytest.raises(NotNow):
        patience(pauses).again(NotNow(say("sync.center_busy"), int(CAP_SECONDS) + 1))
    assert pauses == []
