"""The door: the passphrase fits, reading is locked; by a code or by contact the office opens."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from nacl.public import Box
from nacl.signing import VerifyKey

from core.clock import FixedClock
from core.errors import Mistake
from core.office import opening
from core.office.laptop.door import Door, ReadingLocked
from core.office.office import Office
from core.record.spoken import as_heard, in_groups, spoken_answer
from core.store import outbox
from core.store.center import lease
from core.store.key.wraps import Cost
from core.store.laptop import Enrolment
from sync.wire.sign_in import new_signing_key, public_key
from tests.helpers.builders import a_case
from tests.helpers.laptops import MORNING
from tests.helpers.opening import CENTER_KEY, CHEAP, PASSPHRASE, an_enrolment, code_read_out

SIGNING = new_signing_key()


def enrolment() -> Enrolment:
    return replace(
        an_enrolment(), center="c", center_url="https://center.example", signing_key=SIGNING
    )


@pytest.fixture
def office(tmp_path: Path, clock: FixedClock) -> Office:
    return opening.create(tmp_path, PASSPHRASE, enrolment(), clock, CHEAP)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(MORNING)


def at_the_door(folder: Path, clock: FixedClock) -> Door:
    with pytest.raises(ReadingLocked) as told:
        opening.unlock(folder, PASSPHRASE, clock)
    return told.value.door


def read_out(door: Door, clock: FixedClock, laptop: str) -> str:
    """What the welfare manager answers to the number on screen."""
    secret = Box(CENTER_KEY, VerifyKey(public_key(SIGNING)).to_curve25519_public_key()).shared_key()
    number = as_heard(door.number())
    assert number is not None
    return spoken_answer(secret, laptop, number, clock.today().toordinal())


def test_after_thirty_days_nothing_can_be_read_and_everything_is_there(
    tmp_path: Path, clock: FixedClock, office: Office
) -> None:
    a_case(office)
    waiting = outbox.waiting_records(office.database)
    office.lock()
    clock.go_on(timedelta(days=30, hours=1))
    door = at_the_door(tmp_path, clock)
    assert door.why.key == "door.away"
    assert door.waiting() == waiting > 0
    door.close()


def test_the_code_opens_as_it_is_heard(tmp_path: Path, clock: FixedClock, office: Office) -> None:
    office.lock()
    clock.go_on(timedelta(days=31))
    door = at_the_door(tmp_path, clock)
    code = read_out(door, clock, enrolment().laptop)
    again = door.open_by_answer(in_groups(code.lower()).replace("0", "o"))
    assert again.days().left == 7
    again.lock()
    opening.unlock(tmp_path, PASSPHRASE, clock).lock()


def test_a_wrong_code_is_told_and_the_number_stays(
    tmp_path: Path, clock: FixedClock, office: Office
) -> None:
    office.lock()
    clock.go_on(timedelta(days=31))
    door = at_the_door(tmp_path, clock)
    number = door.number()
    for wrong in ("", "가나다", "0000-0000-0000", "0" * 40):
        with pytest.raises(Mistake) as told:
            door.open_by_answer(wrong)
        assert told.value.sentence.key == "door.wrong_answer"
    assert door.number() == number
    door.close()


def test_a_locked_laptop_opens_by_no_passphrase_no_pin_and_no_recovery(
    tmp_path: Path, clock: FixedClock, office: Office
) -> None:
    code = code_read_out(office)
    lease.obey(office.database, 1, lease.LOCKED, "locked")
    office.lock()
    door = at_the_door(tmp_path, clock)
    assert door.why.key == "door.locked"
    door.close()
    with pytest.raises(ReadingLocked) as told:
        opening.unlock_by_recovery(
            tmp_path, code, "라온빛 마루별 바다솔", clock, Cost(memory=64, passes=1)
        )
    told.value.door.close()


def test_the_door_closed_the_lock_stands_there_again(
    tmp_path: Path, clock: FixedClock, office: Office
) -> None:
    office.lock()
    clock.go_on(timedelta(days=31))
    at_the_door(tmp_path, clock).close()
    at_the_door(tmp_path, clock).close()
