"""Foreseeing benefits: one case at a time, only while nobody works, kept, told in portions."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from core.casework.visit import Plan
from core.clock import FixedClock
from core.errors import DiskFull
from core.office.office import Office
from core.people.answer import given
from core.record.kinds import HOUSEHOLD
from core.sentence import say
from tests.helpers.builders import a_case, a_consent
from ui.kit import Kit
from ui.views.today.foresight import CALM_SECONDS, TOPIC, Foresight


@pytest.fixture
def foresight(open_kit: Kit) -> Iterator[Foresight]:
    made = Foresight(open_kit)
    made.opened()
    made._timer.stop()  # the test ticks itself
    yield made
    made.locked()


def ticked(foresight: Foresight, kit: Kit, clock: FixedClock, qtbot: QtBot) -> None:
    clock.go_on(timedelta(seconds=CALM_SECONDS))
    foresight.tick()
    qtbot.waitUntil(lambda: not foresight._is_busy)


def test_case_by_case_until_none_is_left_then_it_is_told_once(
    open_kit: Kit, foresight: Foresight, clock: FixedClock, qtbot: QtBot
) -> None:
    for _ in range(3):
        a_case(open_kit.office)
    heard: list[frozenset[str]] = []
    open_kit.refresh.listen(heard.append)
    for left in (2, 1, 0, 0):
        ticked(foresight, open_kit, clock, qtbot)
        assert len(open_kit.office.unforeseen()) == left
    assert heard == [frozenset({TOPIC})]
    foresight.tick()
    assert not foresight._is_busy


def test_nothing_begins_while_somebody_works(
    open_kit: Kit, foresight: Foresight, clock: FixedClock
) -> None:
    a_case(open_kit.office)
    clock.go_on(timedelta(seconds=CALM_SECONDS))
    foresight.touched()
    foresight.tick()
    assert not foresight._is_busy


def test_a_changed_answer_is_foreseen_again(
    open_kit: Kit, foresight: Foresight, clock: FixedClock, qtbot: QtBot
) -> None:
    office = open_kit.office
    case = a_case(office)
    for _ in range(2):
        ticked(foresight, open_kit, clock, qtbot)
    visit = office.plan_visit(case, Plan(clock.today())).made
    office.open_visit(visit, [a_consent(office)])
    changes = office.answer(visit, HOUSEHOLD, "debts", given(1_000_000))
    assert office.unforeseen() == (case,)
    open_kit.refresh.tell(changes.topics)
    ticked(foresight, open_kit, clock, qtbot)
    assert office.unforeseen() == ()


def test_one_odd_household_does_not_hold_up_the_others(
    open_kit: Kit, foresight: Foresight, clock: FixedClock, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    odd, sound = a_case(open_kit.office), a_case(open_kit.office)
    real = Office.foresee

    def foresee(office: Office, case: str) -> bool:
        if case == odd:
            raise ZeroDivisionError
        return real(office, case)

    monkeypatch.setattr(Office, "foresee", foresee)
    for _ in range(3):
        ticked(foresight, open_kit, clock, qtbot)
    assert open_kit.office.unforeseen() == (odd,)
    assert foresight._is_done
    assert sound


def test_a_full_disk_lets_it_rest(
    open_kit: Kit, foresight: Foresight, clock: FixedClock, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    a_case(open_kit.office)

    def full(_office: Office, _case: str) -> bool:
        raise DiskFull(say("store.disk_full"))

    monkeypatch.setattr(Office, "foresee", full)
    ticked(foresight, open_kit, clock, qtbot)
    assert foresight._is_done
