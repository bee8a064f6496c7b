"""How long a laptop may be read without its Center: clocks turned back, ahead, and codes."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from nacl.public import Box, PrivateKey
from nacl.signing import SigningKey, VerifyKey

from core.clock import wall_ms
from core.record.spoken import spoken_answer
from core.store.center import lease
from core.store.center.lease import Days
from core.store.key.spoken import spoken_secret
from core.store.laptop import keep_contact
from tests.helpers.laptops import MORNING, Laptop, an_enrolment

SIGNING, CENTER = SigningKey(bytes(range(32))), PrivateKey(bytes(range(1, 33)))


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    made = Laptop(tmp_path, an_enrolment(center_url="https://center.example"))
    meet(made)
    yield made
    made.close()


def meet(laptop: Laptop, offset_ms: int = 0) -> None:
    """Contact; offset_ms: by how much the Center's clock is ahead of the laptop's."""
    now = wall_ms(laptop.clock)
    keep_contact(laptop.database, now + offset_ms, now, offset_ms)


def look(laptop: Laptop) -> Days:
    return lease.look(laptop.database, wall_ms(laptop.clock))


def go_on(laptop: Laptop, days: float) -> Days:
    laptop.clock.go_on(timedelta(days=days))
    return look(laptop)


def test_it_warns_from_day_twenty_and_locks_after_thirty(laptop: Laptop) -> None:
    assert not go_on(laptop, 19.9).is_near
    days = go_on(laptop, 0.2)
    assert (days.is_near, days.left, days.is_shut) == (True, 10, False)
    assert not go_on(laptop, 9.8).is_shut
    assert go_on(laptop, 0.2).is_shut


def test_contact_begins_the_days_anew(laptop: Laptop) -> None:
    assert go_on(laptop, 40).is_shut
    meet(laptop)
    assert (look(laptop).is_shut, look(laptop).left) == (False, 30)


def test_turning_the_clock_back_does_not_extend(laptop: Laptop) -> None:
    assert go_on(laptop, 29).left == 1
    assert go_on(laptop, -28).left == 1
    assert go_on(laptop, 29).is_shut
    assert go_on(laptop, -300).is_shut


def test_a_clock_that_is_wrong_locks_nobody_out(laptop: Laptop) -> None:
    """Two years ahead, as the Center has measured: those years do not count."""
    laptop.clock.go_on(timedelta(days=700))
    meet(laptop, offset_ms=-700 * 24 * 3600 * 1000)
    assert look(laptop).away == 0
    assert go_on(laptop, 31).is_shut


@pytest.mark.parametrize("wrong_by", [-700, 700])
def test_a_clock_that_is_put_right_locks_nobody_out(laptop: Laptop, wrong_by: int) -> None:
    laptop.clock.go_on(timedelta(days=wrong_by))
    meet(laptop, offset_ms=-wrong_by * 24 * 3600 * 1000)
    assert go_on(laptop, 2).away == 2
    assert go_on(laptop, -wrong_by).away == 2
    assert go_on(laptop, 27).left == 1
    assert go_on(laptop, 1).is_shut


def test_the_days_are_the_centers(laptop: Laptop) -> None:
    lease.keep_days(laptop.database, 2, 3, 1)
    assert go_on(laptop, 2).is_near
    assert go_on(laptop, 1).is_shut


def test_without_a_center_there_is_nobody_to_meet(tmp_path: Path) -> None:
    training = Laptop(tmp_path / "training", an_enrolment())
    look(training)
    assert not go_on(training, 400).is_shut
    training.close()


def test_it_outlives_a_restart(laptop: Laptop) -> None:
    go_on(laptop, 29.5)
    laptop.restart()
    assert go_on(laptop, -20).left == 1


# --- the code by telephone


def test_both_sides_share_a_secret_without_having_said_it() -> None:
    ours = spoken_secret(bytes(SIGNING), bytes(CENTER.public_key))
    public = VerifyKey(bytes(SIGNING.verify_key)).to_curve25519_public_key()
    assert Box(CENTER, public).shared_key() == ours


def answer(laptop: Laptop, secret: bytes = b"s" * 32, day: int | None = None) -> str:
    day = laptop.clock.today().toordinal() if day is None else day
    return spoken_answer(secret, laptop.enrolment.laptop, lease.number(laptop.database), day)


def opens(laptop: Laptop, code: str) -> bool:
    return lease.open_by_answer(laptop.database, b"s" * 32, code, wall_ms(laptop.clock))


def test_a_code_opens_for_some_days_once(laptop: Laptop) -> None:
    assert go_on(laptop, 31).is_shut
    code = answer(laptop)
    assert opens(laptop, code)
    assert (look(laptop).is_shut, look(laptop).left) == (False, 7)
    assert go_on(laptop, 7).is_shut
    assert not opens(laptop, code), "another number is on screen"
    assert look(laptop).is_shut


def test_a_code_for_another_number_laptop_or_center_opens_nothing(laptop: Laptop) -> None:
    go_on(laptop, 31)
    day = laptop.clock.today().toordinal()
    number = lease.number(laptop.database)
    for wrong in (
        spoken_answer(b"s" * 32, "L2", number, day),
        spoken_answer(b"t" * 32, "L1", number, day),
        spoken_answer(b"s" * 32, "L1", "00000000", day),
    ):
        assert not opens(laptop, wrong)
    assert lease.number(laptop.database) == number


def test_the_code_tells_a_clock_turned_back_what_day_it_is(laptop: Laptop) -> None:
    """Opened with the clock 25 days back, then put right: seven days as for everybody."""
    go_on(laptop, 31)
    true_day = laptop.clock.today().toordinal()
    go_on(laptop, -25)
    assert opens(laptop, answer(laptop, day=true_day))
    assert not go_on(laptop, 25).is_shut
    assert not go_on(laptop, 6).is_shut
    assert go_on(laptop, 1).is_shut


def test_a_clock_set_ahead_for_the_code_gains_nothing(laptop: Laptop) -> None:
    go_on(laptop, 31)
    true_day = laptop.clock.today().toordinal()
    go_on(laptop, 1000)
    assert opens(laptop, answer(laptop, day=true_day))
    assert not go_on(laptop, -1000).is_shut
    assert go_on(laptop, 7).is_shut


def test_a_code_opens_what_the_center_locked_until_it_is_met(laptop: Laptop) -> None:
    lease.obey(laptop.database, 1, lease.LOCKED, "locked")
    assert look(laptop).is_locked
    assert opens(laptop, answer(laptop))
    assert not look(laptop).is_shut
    lease.locked_still(laptop.database)
    assert look(laptop).is_locked


def test_the_day_of_the_first_contact_counts_for_a_file_that_never_met_one(tmp_path: Path) -> None:
    new = Laptop(tmp_path / "new", an_enrolment(center_url="https://center.example"))
    assert new.clock.now() == MORNING
    assert look(new).away == 0
    assert go_on(new, 30).is_shut
    new.close()
