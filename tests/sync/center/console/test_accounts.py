"""Accounts: Argon2id, weak passwords refused, a delay that grows, sessions that end."""

import threading
from datetime import timedelta

import pytest
from sqlalchemy import select

from core.clock import FixedClock
from core.errors import Mistake
from sync.center.console import accounts, sessions
from sync.center.console.accounts import MOST_WAIT_MS, sign_in, wait_after
from sync.center.console.tables import STAFF_MEMBER, STAFF_SESSION, STAFF_TRY
from tests.helpers.centers import Center

GOOD = "노란 우산 산책길 열두 걸음"


def told(work: "pytest.ExceptionInfo[Mistake]") -> str:
    return work.value.sentence.key


def go_on(center: Center, **by: int) -> None:
    clock = center.clock
    assert isinstance(clock, FixedClock)
    clock.go_on(timedelta(**by))


@pytest.fixture
def staffed(center: Center) -> Center:
    accounts.add(center.staff, "바다솔", "lead", GOOD)
    return center


def test_a_password_is_kept_as_argon2id_and_opens_the_account(staffed: Center) -> None:
    with staffed.base.reading() as connection:
        kept = connection.execute(select(STAFF_MEMBER.c.password)).scalar_one()
    assert kept.startswith("$argon2id$v=19$m=65536,t=3,")
    assert sign_in(staffed.base, "바다솔", GOOD).role == "lead"


@pytest.mark.parametrize("name", ["바다솔", "nobody"])
def test_wrong_ones_are_told_alike_and_wait_longer_each_time(staffed: Center, name: str) -> None:
    for _ in range(accounts.FREE_TRIES):
        with pytest.raises(Mistake) as refused:
            sign_in(staffed.base, name, "wrong wrong wrong")
        assert told(refused) == "center.staff_wrong"
    with pytest.raises(Mistake) as refused:
        sign_in(staffed.base, name, GOOD)
    assert told(refused) == "center.staff_wait"
    assert refused.value.sentence.values["n"] == 2


def test_after_the_wait_the_right_one_opens_and_the_count_is_forgotten(staffed: Center) -> None:
    for _ in range(accounts.FREE_TRIES):
        with pytest.raises(Mistake):
            sign_in(staffed.base, "바다솔", "wrong wrong wrong")
    go_on(staffed, seconds=2)
    assert sign_in(staffed.base, "바다솔", GOOD).name == "바다솔"
    with staffed.base.reading() as connection:
        assert connection.execute(select(STAFF_TRY)).all() == []


def test_when_too_many_are_at_the_door_the_next_is_asked_to_come_back(
    staffed: Center, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(accounts, "_DOOR", threading.BoundedSemaphore(1))
    with accounts._DOOR, pytest.raises(Mistake) as refused:
        sign_in(staffed.base, "바다솔", GOOD)
    assert told(refused) == "center.staff_busy"
    assert sign_in(staffed.base, "바다솔", GOOD).role == "lead"


def test_waits_double_up_to_five_minutes() -> None:
    waits = [wait_after(wrong) for wrong in range(20)]
    assert waits[:6] == [0, 0, 0, 2000, 4000, 8000]
    assert waits == sorted(waits)
    assert waits[-1] == MOST_WAIT_MS


@pytest.mark.parametrize(
    ("name", "role", "password", "key"),
    [
        ("two words", "lead", GOOD, "center.staff_bad_name"),
        ("", "lead", GOOD, "center.staff_bad_name"),
        ("바다솔", "lead", GOOD, "center.staff_there"),
        ("sol", "king", GOOD, "center.staff_no_role"),
        ("sol", "lead", "short", "center.staff_weak"),
        ("sol", "lead", "my name is sol, sol", "center.staff_weak"),
    ],
)
def test_what_cannot_be_an_account_is_told(
    staffed: Center, name: str, role: str, password: str, key: str
) -> None:
    with pytest.raises(Mistake) as refused:
        accounts.add(staffed.staff, name, role, password)
    assert told(refused) == key


def a_session(center: Center, name: str = "바다솔") -> str:
    return center.base.transact(lambda connection: sessions.begin(center.base, connection, name))


def test_a_session_ends_after_idle_time(staffed: Center) -> None:
    secret = a_session(staffed)
    for _ in range(3):
        go_on(staffed, minutes=14)
        assert sessions.find(staffed.base, secret) is not None
    go_on(staffed, minutes=15)
    assert sessions.find(staffed.base, secret) is None
    go_on(staffed, minutes=-15)
    assert sessions.find(staffed.base, secret) is None, "what is over stays over"


def test_a_session_ends_after_a_working_day_however_busy(staffed: Center) -> None:
    secret = a_session(staffed)
    for _ in range(59):
        go_on(staffed, minutes=10)
        assert sessions.find(staffed.base, secret) is not None
    go_on(staffed, minutes=10)
    assert sessions.find(staffed.base, secret) is None


def test_the_database_holds_no_secret_of_a_session(staffed: Center) -> None:
    secret = a_session(staffed)
    with staffed.base.reading() as connection:
        rows = connection.execute(select(STAFF_SESSION)).all()
    assert len(rows) == 1
    assert secret not in str(rows)


def test_switching_off_and_a_new_password_end_open_sessions(staffed: Center) -> None:
    secret = a_session(staffed)
    accounts.set_password(staffed.staff, "바다솔", GOOD + "!")
    assert sessions.find(staffed.base, secret) is None
    secret = a_session(staffed)
    accounts.switch_off(staffed.staff, "바다솔")
    assert sessions.find(staffed.base, secret) is None
    with pytest.raises(Mistake):
        sign_in(staffed.base, "바다솔", GOOD + "!")
    assert sessions.find(staffed.base, a_session(staffed)) is None, "begun at the same moment"


def test_an_unknown_account_cannot_be_changed(center: Center) -> None:
    with pytest.raises(Mistake) as refused:
        accounts.switch_off(center.staff, "nobody")
    assert told(refused) == "center.staff_nobody"
    with pytest.raises(Mistake) as refused:
        accounts.set_password(center.staff, "nobody", GOOD)
    assert told(refused) == "center.staff_nobody"
