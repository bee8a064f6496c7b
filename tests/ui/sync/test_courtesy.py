"""Work in a lane gives way to a key, for a moment and no longer."""

from collections.abc import Callable

import pytest

from ui.meanwhile.courtesy import CALM, GIVE, MOST, PAUSE, Courtesy


class Time:
    """Goes on only while somebody sleeps."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def rested(monkeypatch: pytest.MonkeyPatch) -> Callable[..., float]:
    """How long one rest lasts, so long after a key."""
    time = Time()
    monkeypatch.setattr("ui.meanwhile.courtesy.time.sleep", time.sleep)
    courtesy = Courtesy(time)

    def rest(after_key: float, *, is_wanted: bool = False) -> float:
        courtesy.touched()
        time.now += after_key
        began = time.now
        courtesy.rest(is_wanted=is_wanted)
        return time.now - began

    return rest


def test_a_key_is_dealt_with_before_the_work_goes_on(rested: Callable[..., float]) -> None:
    assert rested(0.0) >= MOST
    assert rested(0.020) >= CALM - 0.020


def test_who_types_without_end_does_not_stop_the_work(rested: Callable[..., float]) -> None:
    assert rested(0.0) < MOST + 0.005


def test_a_moment_after_the_last_key_the_work_only_lets_others_in(
    rested: Callable[..., float],
) -> None:
    assert rested(CALM) == pytest.approx(GIVE)


def test_a_rest_says_whether_somebody_types() -> None:
    time = Time()
    courtesy = Courtesy(time)
    assert not courtesy.rest(is_wanted=True)
    courtesy.touched()
    assert courtesy.rest(is_wanted=True)
    time.now += PAUSE
    assert not courtesy.rest(is_wanted=True)


def test_work_that_somebody_waits_for_does_not_wait(rested: Callable[..., float]) -> None:
    assert rested(0.0, is_wanted=True) == pytest.approx(GIVE)
